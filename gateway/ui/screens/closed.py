"""Say that the kiosk is not open for the day, and let the site manager open it."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QSizePolicy

from gateway.domain.problem import Problem
from gateway.flow.actions import OpenRequested
from gateway.flow.kiosk_state import State
from gateway.flow.states import Closed
from gateway.ui.screen import ScreenContext, ScreenWidget
from gateway.ui.text import phrases, problems
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.icon_line import ContactLine, IconLine
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.touch import Button, Tile


class ClosedScreen(ScreenWidget[Closed]):
    """Draw a closed gate, since when, whom to call, and the site manager's way to open.

    One large button opens as on the last day; a small one leads to another user or site.
    """

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._picture = Picture(theme)
        self._message = Message(theme)
        self._since = IconLine(theme, "closed-since", "clock")
        self._contact = ContactLine(theme, context.contact)
        self._as_before_title = FittedLabel(theme, "heading")
        self._as_before_site = FittedLabel(theme, "body", wrap=True)
        pad, thin = theme.px("gap"), theme.px("tiny_gap")
        words = column(
            self._as_before_title, (self._as_before_site, 1), margins=(pad, thin, pad, thin)
        )
        self._as_before = Tile(theme, "open-as-before", words, fill="blue")
        self._as_before.clicked.connect(lambda: context.send(OpenRequested(is_as_before=True)))
        self._open = Button(theme, "open-day", fill="blue")
        self._open.clicked.connect(lambda: context.send(OpenRequested()))
        self._as_before.setFixedHeight(
            theme.px("picture") * 7 // 10 if theme.has_large_text else theme.px("key_wide")
        )
        self._open.setFixedHeight(
            theme.px("button") if theme.has_large_text else theme.px("key_wide")
        )
        self._open.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        right = column(
            (self._message, 1),
            self._since,
            self._contact,
            gap=theme.px("small_gap"),
        )
        upper = row(
            (self._picture, 1 if theme.has_large_text else 2),
            (right, 3),
            gap=theme.px("margin") * 2,
        )
        if theme.has_large_text:
            lower: QBoxLayout = column(self._as_before, self._open, gap=theme.px("small_gap"))
        else:
            lower = row((self._as_before, 2), (self._open, 1), gap=theme.px("gap"))
        self.setLayout(column((upper, 1), lower, margins=self.margins(), gap=theme.px("small_gap")))

    def draw(self, state: State, screen: Closed) -> None:
        """Say that the kiosk is closed, and why where something is wrong."""
        problem = screen.problem
        # after a fault of its own the kiosk starts again by itself; staff cannot open it before
        restarting = problem is Problem.INTERNAL
        day = None if restarting else state.kiosk.last_day
        self._as_before.setVisible(day is not None)
        if day is not None:
            self._as_before_title.setText(_as_before_text(day.opened_ms, self.context.now_ms()))
            self._as_before_site.setText(day.workplace.name)
            self._as_before.setAccessibleName(
                f"{self._as_before_title.accessibleName()}, {day.workplace.name}"
            )
        self._open.set_fill("paper" if day else "blue")
        self._open.show_text(
            translate("Closed", "Another site or user")
            if day
            else translate("Closed", "Open the kiosk"),
            "key",
        )
        self._open.setVisible(not restarting)
        if problem is None:
            self._picture.show_icon("gate-closed")
            self._message.show_text(
                translate("Closed", "This kiosk is closed"),
                translate(
                    "Closed",
                    "Nobody can register here yet. The site manager opens it with a user name"
                    " and a password.",
                ),
            )
        else:
            words = problems.for_worker(problem)
            self._picture.show_icon(words.icon, accent="danger")
            restarts = translate(
                "Closed", "It starts again by itself in a few seconds. Nothing is lost."
            )
            self._message.show_text(words.title, restarts if restarting else words.advice)
        # in large letters there is no room for both, and the button names a day too
        has_room = day is None or not self.theme.has_large_text
        since = _since_text(screen.since_ms, self.context.now_ms())
        self._since.show_text(since if has_room else "")
        self._contact.draw()


def _as_before_text(opened_ms: int, now_ms: int) -> str:
    """Return the button's words: open on the same workplace as on that day."""
    if phrases.date_of(opened_ms) == phrases.date_of(now_ms):
        return translate("Closed", "Open as earlier today")
    day = phrases.day_before(opened_ms, now_ms)
    return translate("Closed", "Open as on {day}").format(day=day)


def _since_text(since_ms: int, now_ms: int) -> str:
    """Return since when the kiosk is closed: the time of today, or day and time.

    :param since_ms: UTC milliseconds; 0 where it is not known, then the text is empty
    """
    if not since_ms:
        return ""
    time, day = phrases.time_of(since_ms), phrases.date_of(since_ms)
    moment = time if day == phrases.date_of(now_ms) else f"{day}, {time}"
    return translate("Closed", "Closed since {time}").format(time=moment)
