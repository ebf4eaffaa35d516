"""Draw what stands around every screen: the header and the footer.

The header holds the staff corner and the clock, the footer the state of the devices and of sending.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gateway.domain.model import Means
from gateway.flow.actions import StaffRequested
from gateway.flow.kiosk_state import State
from gateway.ui.screen import Chrome, ScreenContext
from gateway.ui.text import phrases
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.language_bar import LanguageButton
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import paint_focus_ring

LONG_PRESS_MS = 2000
_PRESS_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DEVICES = (Means.CARD, Means.FORM)
_SENDING = "sending"


class LongPress(QWidget):
    """Call ``answer`` when a finger is held on it for two seconds; workers do not notice it.

    The space bar or Enter, held while the keyboard is on it, does the same.
    """

    def __init__(self, theme: Theme, name: str, answer: Callable[[], None]) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._timer = QTimer(self, singleShot=True, interval=LONG_PRESS_MS)
        self._timer.timeout.connect(answer)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start to count."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop counting."""
        self._timer.stop()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stop counting when the finger slides away."""
        if not self.rect().contains(event.position().toPoint()):
            self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start to count."""
        if event.key() not in _PRESS_KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._timer.start()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Stop counting."""
        if event.key() not in _PRESS_KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._timer.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop counting when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self._timer.stop()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring while the keyboard is on it."""
        paint_focus_ring(self, self._theme)

    def hideEvent(self, event: QEvent) -> None:
        """Stop counting on a hidden corner."""
        self._timer.stop()


class Header(QWidget):
    """Show the workplace at the left, the clock at the right, and the language where no bar does.

    The workplace, held for two seconds, opens the staff screen.
    """

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self._name = FittedLabel(theme, "site")
        self._number = Label(theme, "spaced", tone="quiet", wrap=False)
        self._clock = Label(theme, "clock", wrap=False)
        self._date = Label(theme, "small", tone="quiet", wrap=False)
        self._date.setVisible(not theme.has_large_text)
        for right in (self._clock, self._date):
            right.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._corner = LongPress(theme, "staff-corner", lambda: context.send(StaffRequested()))
        self._corner.setLayout(column(1, self._name, self._number, 1))
        self._corner.setMinimumHeight(theme.px("header"))
        self._language = LanguageButton(context)
        margins = (theme.px("margin"), theme.px("tiny_gap"), theme.px("margin"), 0)
        layout = row(margins=margins, gap=theme.px("gap"))
        layout.addWidget(self._corner, 1)
        layout.addWidget(self._language)
        layout.addLayout(column(1, self._clock, self._date, 1))
        self.setLayout(layout)
        clock = QTimer(self, interval=1000)
        clock.timeout.connect(self.show_time)
        clock.start()

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return its targets in the order in which the keyboard comes to them."""
        return self._language, self._corner

    def draw(self, state: State, chrome: Chrome) -> None:
        """Show workplace and time, and the language where ``chrome`` has no bar of them."""
        workplace, large = state.kiosk.workplace, self._context.theme.has_large_text
        self._name.setText(workplace.name if workplace else translate("Header", "Gateway"))
        self._number.show_text(isolated(workplace.number) if workplace and not large else "")
        self._corner.setAccessibleName(translate("Header", "For staff: hold for two seconds"))
        self._language.setVisible(not chrome.languages)
        self._language.draw()
        self.show_time()

    def show_time(self) -> None:
        """Show the time and the day of the kiosk's clock."""
        now = self._context.now_ms()
        for label, text in (
            (self._clock, phrases.time_of(now)),
            (self._date, phrases.date_of(now)),
        ):
            if label.text() != text:
                label.setText(text)


class StatusDot(QWidget):
    """Draw a full dot for what works, an open one for what waits or is missing, beside a word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.is_full = True
        self.setFixedSize(QSize(theme.px("dot"), theme.px("dot")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen_width = self.width() / 4
        if self.is_full:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("good"))
            painter.drawEllipse(self.rect())
        else:
            pen = painter.pen()
            pen.setColor(self._theme.colour("ink"))
            pen.setWidthF(pen_width)
            painter.setPen(pen)
            inset = round(pen_width / 2) + 1
            painter.drawEllipse(self.rect().adjusted(inset, inset, -inset, -inset))


class Footer(QWidget):
    """Say how card reader, camera and sending are, in calm words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setProperty("fill", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.height_for("foot", "small"))
        large = theme.has_large_text
        self._has_large_text, self._gap = large, theme.px("gap")
        self._parts: dict[str, tuple[StatusDot, Label]] = {}
        layout = row(
            margins=(theme.px("margin"), 0, theme.px("margin"), 0), gap=theme.px("tiny_gap") * 2
        )
        for name in (*_DEVICES, _SENDING):
            label = FittedLabel(theme, "small") if large else Label(theme, "small", wrap=False)
            label.setObjectName(f"foot-{name}")
            self._parts[name] = (StatusDot(theme), label)
            layout.addWidget(self._parts[name][0])
            layout.addWidget(label, 1 if large else 0)
        layout.addStretch(0 if large else 1)
        self.setLayout(layout)

    def is_needed(self, state: State) -> bool:
        """Return whether it has to be there: with large text only for what is missing or waits."""
        kiosk = state.kiosk
        return not self._has_large_text or bool(kiosk.missing_means or kiosk.queue.waiting)

    def draw(self, state: State) -> None:
        """Show what works, what is missing, what waits; with large text the first thing amiss."""
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
        is_known = state.kiosk.workplace is not None or queue.waiting > 0
        self._show(_SENDING, not queue.waiting, phrases.sending_text(queue) if is_known else "")
        if self._has_large_text:
            amiss = [dot for dot, label in self._parts.values() if label.text() and not dot.is_full]
            for dot, label in self._parts.values():
                for part in (dot, label):
                    part.setVisible(amiss[:1] == [dot])

    def _show(self, name: str, is_full: bool, text: str) -> None:
        dot, label = self._parts[name]
        label.show_text(text)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        label.setContentsMargins(self._gap if mirrored else 0, 0, 0 if mirrored else self._gap, 0)
        dot.setVisible(bool(text))
        dot.is_full = is_full
        dot.update()
