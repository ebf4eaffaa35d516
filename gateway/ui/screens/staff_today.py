"""Show staff the day: four figures, today's registrations, and the buttons that end the day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from gateway.domain.model import QueueStatus, Regime, RegistrationSummary
from gateway.domain.remarks import staff_language
from gateway.flow.actions import Back, CloseRequested, LeaveRequested
from gateway.flow.kiosk_state import State
from gateway.flow.site_actions import VisitorsRequested
from gateway.flow.states import Staff
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.staff_table import RegistrationTable
from gateway.ui.text import phrases, plurals, problems
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.countdown import Countdown
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button


class DayFigure(QFrame):
    """Draw one number of the day with its word."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._number = Label(theme, "figure", wrap=False)
        self._number.setObjectName(f"figure-{name}")
        self._word = FittedLabel(theme, "small", wrap=True)
        pad, thin = theme.px("small_gap"), theme.px("tiny_gap")
        self.setLayout(row(self._number, (self._word, 1), margins=(pad, thin, pad, thin), gap=pad))
        self.setFixedHeight(theme.px("row"))

    def draw(self, number: int, word: str, frame: str = "card") -> None:
        """Show the number and what it counts, in the style sheet's ``frame``."""
        self._number.setText(phrases.count(number))
        self._word.setText(word)
        set_properties(self, frame=frame)


class TodayPage(QWidget):
    """Draw figures, table and buttons; what staff ask first stands largest."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context, self._theme = context, context.theme
        theme = context.theme
        self._figures = {
            name: DayFigure(theme, name) for name in ("kept", "confirmed", "refused", "late")
        }
        self._limit = Countdown(self, self._show_limit)
        self._queue = QueueStatus()
        self._table = RegistrationTable(theme)
        self._empty = Label(theme, "lead", tone="quiet")
        self._contact = FittedLabel(theme, "body", wrap=True)
        self._contact.setObjectName("contact")
        self._question = FittedLabel(theme, "body_bold", wrap=True)
        self._visitors = Button(theme, "visitors")
        self._close = Button(theme, "close-day")
        self._leave = Button(theme, "leave", font="small")
        self._confirm = Button(theme, "close-confirm", fill="red")
        self._keep_open = Button(theme, "close-cancel")
        for button, action in (
            (self._visitors, VisitorsRequested()),
            (self._close, CloseRequested()),
            (self._leave, LeaveRequested()),
            (self._confirm, CloseRequested()),
            (self._keep_open, Back()),
        ):
            button.clicked.connect(lambda _=False, action=action: context.send(action))
        self._lower = QStackedWidget()
        self._lower.setFixedHeight(theme.px("button"))
        self._lower.addWidget(self._line(self._leave, self._contact, self._visitors, self._close))
        self._lower.addWidget(self._line(self._question, self._confirm, self._keep_open))
        self._before_closing = Message(theme, "title", "lead", name="turn-closing")
        self._before_closing.setObjectName("before-closing")
        # the words of the first are the longest
        weights = [4, *[3] * (len(self._figures) - 1)]
        figures = row(*zip(self._figures.values(), weights, strict=True), gap=theme.px("small_gap"))
        layout = column(figures, gap=theme.px("small_gap"))
        layout.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._before_closing, 1)
        layout.addWidget(self._lower)
        self.setLayout(layout)

    def draw(self, state: State, screen: Staff) -> None:
        """Show the day as the journal and the courier report it."""
        queue, regime = state.kiosk.queue, state.kiosk.regime_at(self._context.now_ms())
        self._draw_figures(screen.lines or (), queue)
        language = staff_language(state.language, state.kiosk.home_language)
        self._table.show_lines(screen.lines or (), language)
        self._table.setVisible(bool(screen.lines) and not screen.is_closing)
        self._empty.setVisible(not screen.lines and not screen.is_closing)
        self._before_closing.setVisible(screen.is_closing)
        closing = _before_closing(screen, queue, regime) if screen.is_closing else ("", "")
        self._before_closing.show_text(*closing)
        self._empty.setText(
            translate("Common", "One moment…")
            if screen.lines is None
            else translate("Staff", "Nobody has registered here today.")
        )
        self._contact.setText(_contact_text(queue))
        self._visitors.show_text(translate("Visitor", "Visitors"))
        self._close.show_text(translate("Staff", "Close the day"), "close-day")
        self._leave.show_text(translate("Staff", "End the program (technician)"))
        self._question.setText(
            translate(
                "Staff", "Close the day? Nobody can register until the kiosk is opened again."
            )
        )
        self._confirm.show_text(translate("Staff", "Yes, close"))
        self._keep_open.show_text(translate("Staff", "No, stay open"))
        self._lower.setCurrentIndex(1 if screen.is_closing else 0)

    def forget(self) -> None:
        """Forget the registrations: a hidden table keeps no names."""
        self._limit.stop()
        self._table.show_lines((), "")
        self._before_closing.show_text("")

    def _draw_figures(self, lines: tuple[RegistrationSummary, ...], queue: QueueStatus) -> None:
        confirmed = sum(line.status == "confirmed" for line in lines)
        refused = max(queue.refused, sum(line.status == "refused" for line in lines))
        late = max(queue.late, sum(line.late for line in lines))
        self._queue = queue
        self._show_limit(queue.late_in_s or 0)
        self._limit.count((queue.waiting, queue.oldest_s), queue.late_in_s or 0)
        self._figures["confirmed"].draw(confirmed, translate("Staff", "confirmed today"))
        self._figures["refused"].draw(
            refused, translate("Staff", "refused today"), "alert" if refused else "card"
        )
        self._figures["late"].draw(
            late,
            translate("Staff", "remark 32: too late, or clock wrong"),
            "note" if late else "card",
        )

    def _show_limit(self, seconds: int) -> None:
        """Show what waits, and so many seconds to the limit of the oldest."""
        waits = _kept_text(self._queue, seconds)
        self._figures["kept"].draw(self._queue.waiting, waits)

    def _line(self, *parts: QWidget) -> QWidget:
        """Return the parts beside each other; the words get the room that is left."""
        widget = QWidget()
        words = (self._contact, self._question)
        widget.setLayout(
            row(
                *((part, 1) if part in words else part for part in parts),
                gap=self._theme.px("gap"),
            )
        )
        return widget


def _before_closing(screen: Staff, queue: QueueStatus, regime: Regime) -> tuple[str, str]:
    """Return who is still in and what is not sent, as a headline and the names under it."""
    unsent = (
        plurals.not_sent(queue.waiting)
        if queue.waiting
        else translate("Staff", "Everything has been sent")
    )
    if regime is Regime.DAILY:
        return f"{unsent}.", ""
    if screen.still_in is None:
        return translate("Common", "One moment…"), ""
    still_in = (
        plurals.still_in(len(screen.still_in))
        if screen.still_in
        else translate("Staff", "Nobody is still in")
    )
    return f"{still_in}. {unsent}.", " · ".join(screen.still_in)


def _kept_text(queue: QueueStatus, left_s: int) -> str:
    """Say how long the oldest registration has waited, and that it gets remark 32 in ``left_s``
    seconds, or has it.
    """
    if not queue.waiting or not queue.oldest_s:
        return translate("Staff", "saved, waiting to be sent")
    kept = translate("Staff", "saved, the oldest {time} ago").format(
        time=phrases.duration(queue.oldest_s)
    )
    late = translate("Staff", "remark {number}").format(number=32)
    if left_s:
        late = translate("Staff", "remark 32 in {time}").format(time=phrases.countdown(left_s))
    return f"{kept} – {late}"


def _contact_text(queue: QueueStatus) -> str:
    """Say whether the central service answers, and if not, why."""
    if queue.is_online:
        return translate("Staff", "Checkinatwork (NSSO) can be reached.")
    if queue.is_online is None:
        return translate("Staff", "Checkinatwork (NSSO) has not been contacted yet.")
    if queue.problem is not None:
        return problems.for_staff(queue.problem).title + "."
    return translate("Staff", "Checkinatwork (NSSO) cannot be reached. Nothing is lost.")
