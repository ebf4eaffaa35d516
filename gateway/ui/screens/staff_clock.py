"""Show the kiosk's clock to staff: right, wrong or not confirmed, its drift, its sources."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gateway.domain.clock_state import ClockVerdict
from gateway.flow.actions import ClockChangeRequested, UserActive
from gateway.flow.kiosk_state import State
from gateway.flow.states import Staff
from gateway.ui.screen import ScreenContext
from gateway.ui.text import clock, phrases
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import Picture, column, filled, row
from gateway.ui.widgets.drift_plot import DriftPlot
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.paged_text import Message, PagedText
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.touch import Button

_LOOKS = {
    ClockVerdict.RIGHT: ("green", "tick"),
    ClockVerdict.WRONG: ("red", "cross"),
    ClockVerdict.UNKNOWN: ("yellow", "hourglass"),
}


class ClockPage(QWidget):
    """Draw the state in word, picture and colour, the days behind it, and the way to set it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        pad, gap = theme.px("gap"), theme.px("small_gap")

        def read_on() -> None:
            context.send(UserActive())

        self._icon = Picture(theme, side="tick_small")
        self._state = Message(
            theme, "title", "lead", name="turn-clock", turned=read_on, at_top=True
        )
        self._panel = filled(
            row(column(self._icon, 1), (self._state, 1), margins=(gap, gap, gap, gap), gap=gap),
            "yellow",
        )
        self._panel.setObjectName("clock-state")
        self._set = Button(theme, "set-clock", fill="blue")
        self._set.clicked.connect(lambda: context.send(ClockChangeRequested()))
        self._caption = FittedLabel(theme, "table_bold")
        self._plot = DriftPlot(theme, "clock-plot")
        self._top, self._bottom = Label(theme, "small", wrap=False), Label(theme, "small")
        self._first, self._last = Label(theme, "small", wrap=False), Label(theme, "small")
        self._bottom.setWordWrap(False)
        self._last.setWordWrap(False)
        self._facts = PagedText(theme, "body", name="turn-facts", turned=read_on)
        scale = column(self._top, 1, self._bottom)
        days = row(self._first, 1, self._last)
        plot = QWidget()
        # time runs from left to right in every language
        plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        plot.setLayout(row(scale, (column((self._plot, 1), days), 1), gap=gap))
        left = column((self._panel, 1), self._set, gap=gap)
        right = column(self._caption, (plot, 3), (self._facts, 2), gap=gap)
        self.setLayout(row((left, 2), (right, 3), gap=pad))
        self._bottom.setAlignment(Qt.AlignmentFlag.AlignBottom)

    def draw(self, state: State, screen: Staff) -> None:
        """Show what is known now, and what was known over the last days."""
        known, now_ms = state.kiosk.clock, self._context.now_ms()
        fill, icon = _LOOKS[known.verdict]
        set_properties(self._panel, fill=fill)
        self._icon.show_icon(icon)
        self._state.show_text(clock.title(known), _result_text(screen) or clock.reason(known))
        self._set.show_text(translate("Clock", "Set the clock"), "clock")
        points = screen.points or ()
        caption = translate("Clock", "How far it was slow (+) or fast (−); hatched: not known")
        self._caption.setText(caption)
        self._plot.draw(points, screen.gaps, now_ms, caption)
        half_ms = self._plot.half_ms
        self._top.setText(clock.offset(half_ms))
        self._bottom.setText(clock.offset(-half_ms))
        first_ms = points[0].at_ms if points else now_ms
        self._first.setText(phrases.day_before(first_ms, now_ms))
        self._last.setText(isolated(phrases.time_of(now_ms)))
        self._facts.show_text(clock.facts(known, points))


def _result_text(screen: Staff) -> str:
    if screen.is_clock_set is None:
        return ""
    if screen.is_clock_set:
        return translate("Clock", "The clock has been set.")
    return translate(
        "Clock", "The system does not let this program set the clock. Call your technician."
    )
