"""The code that leads to the staff screen."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from gateway.flow.actions import Back, KeyPressed
from gateway.flow.states import StaffGate, State
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.text import phrases, plurals
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.keypad import Keypad, NumberField
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.touch import Button

_DOT = "•"


class StaffGateScreen(ScreenWidget[StaffGate]):
    """A dot for each digit; after a wrong code the keys rest, and the seconds are counted down."""

    # the keys need its room
    chrome = Chrome(footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._moment = -1
        self._locked_s = 0
        self._since = QElapsedTimer()
        self._second = QTimer(self, interval=250)
        self._second.timeout.connect(self._count_down)
        self._title = FittedLabel(theme, "title")
        self._help, self._note = (
            Label(theme, "body"),
            FittedLabel(theme, "body_bold", tone="danger", wrap=True),
        )
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._note.setObjectName("gate-note")
        self._field = NumberField(theme)
        self._field.setObjectName("code")
        self._back = Button(theme, "back")
        self._back.clicked.connect(lambda: context.send(Back()))
        self._keypad = Keypad(theme, lambda key: context.send(KeyPressed(key)))
        picture = Picture(theme, "staff", side="picture_small")
        top = row(picture, gap=theme.px("gap"))
        top.addWidget(self._title, 1)
        left = column(top, self._help, self._field, gap=theme.px("small_gap"))
        left.addWidget(self._note, 20)
        left.addStretch(1)
        left.addLayout(row(self._back, 1))
        layout = row(margins=self.margins(bottom="small_gap"), gap=theme.px("margin"))
        layout.addLayout(left, 9)
        layout.addWidget(self._keypad, 9)
        self.setLayout(layout)

    def draw(self, state: State, screen: StaffGate) -> None:
        """The dots; that the code was wrong; how long the keys rest."""
        if (state.moment, screen.locked_s) != (self._moment, self._locked_s):
            self._moment, self._locked_s = state.moment, screen.locked_s
            self._since.start()
        self._title.setText(translate("Gate", "Staff"))
        self._help.show_text(translate("Gate", "Type the code of today"))
        open_places = max(
            0, len(state.kiosk.staff_code or state.kiosk.fixed_staff_code) - len(screen.digits)
        )
        self._field.show_number(
            _DOT * len(screen.digits), _DOT * open_places, wrong=screen.is_wrong
        )
        self._field.setAccessibleName(plurals.digits_typed(len(screen.digits)))
        self._keypad.retranslate()
        self._keypad.setEnabled(not screen.locked_s)
        self._note.setText(translate("Gate", "That code is not right.") if screen.is_wrong else "")
        self._note.setVisible(screen.is_wrong)
        self._back.show_text(translate("Common", "Back"), "back")
        if screen.locked_s:
            self._second.start()
            self._count_down()
        else:
            self._second.stop()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Digits and backspace of a real keyboard; Escape goes back."""
        typed = self._keypad.isEnabled() and self._keypad.handle_key(event)
        return typed or super().handle_key(event)

    def on_hidden(self) -> None:
        """No counting while nobody looks."""
        self._second.stop()
        self._moment = -1
        self._field.show_number("", "")

    def _count_down(self) -> None:
        seconds = max(0, self._locked_s - self._since.elapsed() // 1000)
        wrong = translate("Gate", "That code is not right.")
        wait = translate("Gate", "Try again in {time}.").format(time=phrases.duration(seconds))
        self._note.setText(f"{wrong} {wait}" if seconds else wrong)
