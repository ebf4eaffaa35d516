"""What stands around every screen: the header with the staff corner and the clock, the languages, the foot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gateway.flow.acts import LanguageChosen, StaffAsked
from gateway.flow.states import State
from gateway.identifiers import grouped_workplace
from gateway.model import Means
from gateway.ui import phrases
from gateway.ui.language import Language, translate
from gateway.ui.parts import Button, FittedText, Text, column, row
from gateway.ui.stage import Stage
from gateway.ui.style import mark
from gateway.ui.theme import Theme

LONG_PRESS_MS = 2000
_DEVICES = (Means.CARD, Means.FORM)


class LongPress(QWidget):
    """A surface that answers a finger held on it for two seconds, and nothing shorter: staff know, workers do not notice."""

    def __init__(self, name: str, answer: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._timer = QTimer(self, singleShot=True, interval=LONG_PRESS_MS)
        self._timer.timeout.connect(answer)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The finger is down: count."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's name and arguments
        """The finger is gone: no more."""
        self._timer.stop()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A finger that slides away does not count."""
        if not self.rect().contains(event.position().toPoint()):
            self._timer.stop()

    def hideEvent(self, event: QEvent) -> None:  # noqa: ARG002, N802 - Qt's name and arguments
        """Nothing counts on a hidden corner."""
        self._timer.stop()


class Header(QWidget):
    """The workplace at the left (held for two seconds: staff), the clock at the right."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        theme = stage.theme
        self._stage = stage
        self._name = FittedText(theme, "site")
        self._number = Text(theme, "spaced", tone="quiet", wrap=False)
        self._clock = Text(theme, "clock", wrap=False)
        self._date = Text(theme, "small", tone="quiet", wrap=False)
        for right in (self._clock, self._date):
            right.setAlignment(Qt.AlignmentFlag.AlignRight)
        corner = LongPress("staff-corner", lambda: stage.send(StaffAsked()))
        corner.setLayout(column(1, self._name, self._number, 1))
        corner.setMinimumHeight(theme.px("header"))
        self._corner = corner
        margins = (theme.px("margin"), theme.px("tiny_gap"), theme.px("margin"), 0)
        times = column(1, self._clock, self._date, 1)
        layout = row(margins=margins, gap=theme.px("gap"))
        layout.addWidget(corner, 1)
        layout.addLayout(times)
        self.setLayout(layout)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self.show_time)
        self._tick.start()

    def draw(self, state: State) -> None:
        """The workplace and the time."""
        workplace = state.kiosk.workplace
        self._name.setText(workplace.name if workplace else translate("Header", "Gateway"))
        self._number.say(grouped_workplace(workplace.number) if workplace else "")
        self._corner.setAccessibleName(translate("Header", "For staff: hold for two seconds"))
        self.show_time()

    def show_time(self) -> None:
        """The time of the kiosk's clock, once a second."""
        now = self._stage.now_ms()
        for label, text in ((self._clock, phrases.time_of(now)), (self._date, phrases.date_of(now))):
            if label.text() != text:
                label.setText(text)


class LanguageBar(QWidget):
    """A button a language, in its own words; the one in use is framed."""

    def __init__(self, stage: Stage, languages: tuple[Language, ...]) -> None:
        super().__init__()
        theme = stage.theme
        self._buttons: dict[str, Button] = {}
        aside, below = theme.px("margin"), theme.px("small_gap")
        layout = row(margins=(aside, theme.px("tiny_gap"), aside, below), gap=below)
        for language in languages:
            button = Button(theme, f"language-{language.code}", kind="language", font="language_bold")
            button.setFixedHeight(theme.px("languages"))
            button.say(language.name)
            button.clicked.connect(lambda _=False, code=language.code: stage.send(LanguageChosen(code)))
            layout.addWidget(button, 1)
            self._buttons[language.code] = button
        self.setLayout(layout)

    def draw(self, state: State) -> None:
        """Frame the language in use."""
        for code, button in self._buttons.items():
            mark(button, chosen=code == state.language)


class Dot(QWidget):
    """A full dot: works. An open one: waiting or missing. Always beside a word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.full = True
        self.setFixedSize(QSize(theme.px("dot"), theme.px("dot")))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and arguments
        """The dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = self.width() / 4
        if self.full:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("green"))
            painter.drawEllipse(self.rect())
        else:
            pen = painter.pen()
            pen.setColor(self._theme.colour("ink"))
            pen.setWidthF(thick)
            painter.setPen(pen)
            inset = round(thick / 2) + 1
            painter.drawEllipse(self.rect().adjusted(inset, inset, -inset, -inset))


class Foot(QWidget):
    """The state of the machine in calm words: card reader, camera, sending."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setProperty("fill", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px("foot"))
        self._parts: dict[str, tuple[Dot, Text]] = {}
        layout = row(margins=(theme.px("margin"), 0, theme.px("margin"), 0), gap=theme.px("tiny_gap") * 2)
        for name in (*_DEVICES, "sending"):
            self._add(theme, layout, name)
        layout.addStretch(1)
        self.setLayout(layout)

    def _add(self, theme: Theme, layout: QHBoxLayout, name: str) -> None:
        dot, label = Dot(theme), Text(theme, "small", wrap=False)
        label.setObjectName(f"foot-{name}")
        label.setContentsMargins(0, 0, theme.px("gap"), 0)
        layout.addWidget(dot)
        layout.addWidget(label)
        self._parts[name] = (dot, label)

    def draw(self, state: State) -> None:
        """What works, what is missing, what is not yet sent."""
        missing = dict(state.kiosk.missing)
        for means in _DEVICES:
            if means in state.kiosk.works:
                self._show(means, True, phrases.device_ready(means))
            elif means in missing:
                self._show(means, False, phrases.device_missing(means, missing[means]))
            else:
                self._show(means, False, "")  # switched off: nothing to say
        queue = state.kiosk.queue
        told = state.kiosk.workplace is not None or queue.waiting > 0
        self._show("sending", not queue.waiting, phrases.sending(queue) if told else "")

    def _show(self, name: str, full: bool, text: str) -> None:
        dot, label = self._parts[name]
        label.say(text)
        dot.setVisible(bool(text))
        dot.full = full
        dot.update()
