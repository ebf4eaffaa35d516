"""What stands around every screen: the header with the staff corner and the clock, and the foot.
The languages: language_bar.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gateway.domain.identifiers import grouped_workplace
from gateway.domain.model import Means
from gateway.flow.actions import StaffRequested
from gateway.flow.states import State
from gateway.ui.screen import Chrome, ScreenContext
from gateway.ui.text import phrases
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.language_bar import LanguageButton
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import paint_ring

LONG_PRESS_MS = 2000
_HELD = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DEVICES = (Means.CARD, Means.FORM)
# in the foot, in this order
_SAID = (*_DEVICES, "sending")


class LongPress(QWidget):
    """A surface that answers a finger held on it for two seconds, and nothing shorter: staff know,
    workers do not notice.

    The space bar or Enter held on it does the same.
    """

    def __init__(self, theme: Theme, name: str, answer: Callable[[], None]) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._timer = QTimer(self, singleShot=True, interval=LONG_PRESS_MS)
        self._timer.timeout.connect(answer)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The finger is down: count."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The finger is gone: no more."""
        self._timer.stop()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A finger that slides away does not count."""
        if not self.rect().contains(event.position().toPoint()):
            self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key is down: count."""
        if event.key() not in _HELD:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._timer.start()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The key is up: no more."""
        if event.key() not in _HELD:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._timer.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere: no more."""
        super().focusOutEvent(event)
        self._timer.stop()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here: a ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring while the keyboard is on it."""
        paint_ring(self, self._theme)

    def hideEvent(self, event: QEvent) -> None:
        """Nothing counts on a hidden corner."""
        self._timer.stop()


class Header(QWidget):
    """The workplace at the left (held for two seconds: staff), the clock at the right, the language
    where no bar shows it.
    """

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self._name = FittedLabel(theme, "site")
        self._number = Label(theme, "spaced", tone="quiet", wrap=False)
        self._large = theme.has_large_text
        self._clock = Label(theme, "clock", wrap=False)
        self._date = Label(theme, "small", tone="quiet", wrap=False)
        for right in (self._clock, self._date):
            right.setAlignment(Qt.AlignmentFlag.AlignRight)
        corner = LongPress(theme, "staff-corner", lambda: context.send(StaffRequested()))
        corner.setLayout(column(1, self._name, self._number, 1))
        corner.setMinimumHeight(theme.px("header"))
        self._corner = corner
        margins = (theme.px("margin"), theme.px("tiny_gap"), theme.px("margin"), 0)
        times = column(1, self._clock, self._date, 1)
        self._row = row(margins=margins, gap=theme.px("gap"))
        self._language: LanguageButton | None = None
        self._row.addWidget(corner, 1)
        self._row.addLayout(times)
        self.setLayout(self._row)
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self.show_time)
        self._seconds.start()

    def targets(self) -> tuple[QWidget, ...]:
        """In the order in which the keyboard comes to them."""
        return (self._language, self._corner) if self._language else (self._corner,)

    def draw(self, state: State, chrome: Chrome) -> None:
        """The workplace and the time; the language on a screen that has no bar of them."""
        workplace = state.kiosk.workplace
        self._name.setText(workplace.name if workplace else translate("Header", "Gateway"))
        self._number.show_text(
            isolated(grouped_workplace(workplace.number)) if workplace and not self._large else ""
        )
        self._corner.setAccessibleName(translate("Header", "For staff: hold for two seconds"))
        if self._language is None and not chrome.languages:
            self._language = LanguageButton(self._context)
            self._row.insertWidget(1, self._language)
        if self._language is not None:
            self._language.setVisible(not chrome.languages)
            self._language.draw()
        self._date.setVisible(not self._large)
        self.show_time()

    def show_time(self) -> None:
        """The time of the kiosk's clock, once a second."""
        now = self._context.now_ms()
        for label, text in (
            (self._clock, phrases.time_of(now)),
            (self._date, phrases.date_of(now)),
        ):
            if label.text() != text:
                label.setText(text)


class StatusDot(QWidget):
    """A full dot: works. An open one: waiting or missing. Always beside a word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.full = True
        self.setFixedSize(QSize(theme.px("dot"), theme.px("dot")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = self.width() / 4
        if self.full:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("good"))
            painter.drawEllipse(self.rect())
        else:
            pen = painter.pen()
            pen.setColor(self._theme.colour("ink"))
            pen.setWidthF(thick)
            painter.setPen(pen)
            inset = round(thick / 2) + 1
            painter.drawEllipse(self.rect().adjusted(inset, inset, -inset, -inset))


class Footer(QWidget):
    """The state of the machine in calm words: card reader, camera, sending."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setProperty("fill", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.height_for("foot", "small"))
        self._theme = theme
        self._large, self._apart = theme.has_large_text, theme.px("gap")
        self._parts: dict[str, tuple[StatusDot, Label]] = {}
        self._row = row(
            margins=(theme.px("margin"), 0, theme.px("margin"), 0), gap=theme.px("tiny_gap") * 2
        )
        self._row.addStretch(0 if self._large else 1)
        self.setLayout(self._row)

    def _part(self, name: str) -> tuple[StatusDot, Label]:
        """A dot and its words, in their order; made when there is something to say."""
        if name not in self._parts:
            theme = self._theme
            dot, label = (
                StatusDot(theme),
                FittedLabel(theme, "small") if self._large else Label(theme, "small", wrap=False),
            )
            label.setObjectName(f"foot-{name}")
            place = 2 * sum(other in self._parts for other in _SAID[: _SAID.index(name)])
            self._row.insertWidget(place, dot)
            self._row.insertWidget(place + 1, label, 1 if self._large else 0)
            self._parts[name] = (dot, label)
        return self._parts[name]

    def is_needed(self, state: State) -> bool:
        """Whether the foot has to be there: always, but for text set large, where it is for what is
        missing or waits.
        """
        return not self._large or bool(state.kiosk.missing_means or state.kiosk.queue.waiting)

    def draw(self, state: State) -> None:
        """What works, what is missing, what is not yet sent; with text set large, only the first
        thing that is amiss.
        """
        missing = dict(state.kiosk.missing_means)
        for means in _DEVICES:
            if means in state.kiosk.working_means:
                self._show(means, True, phrases.device_ready(means))
            elif means in missing:
                self._show(means, False, phrases.device_missing(means, missing[means]))
            else:
                # switched off: nothing to say
                self._show(means, False, "")
        queue = state.kiosk.queue
        told = state.kiosk.workplace is not None or queue.waiting > 0
        self._show("sending", not queue.waiting, phrases.sending(queue) if told else "")
        if self._large:
            amiss = [
                name for name, (dot, label) in self._parts.items() if label.text() and not dot.full
            ]
            for name, (dot, label) in self._parts.items():
                for part in (dot, label):
                    part.setVisible(amiss[:1] == [name])

    def _show(self, name: str, full: bool, text: str) -> None:
        if not text and name not in self._parts:
            return
        dot, label = self._part(name)
        label.show_text(text)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        label.setContentsMargins(
            self._apart if mirrored else 0, 0, 0 if mirrored else self._apart, 0
        )
        dot.setVisible(bool(text))
        dot.full = full
        dot.update()
