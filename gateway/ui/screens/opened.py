"""The kiosk is open: today's staff code, for the site manager's eyes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gateway.flow.acts import Back
from gateway.flow.states import Opened, State
from gateway.ui.language import translate
from gateway.ui.parts import Button, FittedText, Picture, Text, column, row
from gateway.ui.stage import Chrome, Screen, Stage


class OpenedScreen(Screen):
    """The code, and what it is for."""

    chrome = Chrome(languages=False)

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        theme = self.theme
        self._title = FittedText(theme, "title")
        self._label = Text(theme, "lead")
        self._code = FittedText(theme, "code")
        self._code.setObjectName("staff-code")
        self._advice = Text(theme, "body", tone="quiet")
        self._go_on = Button(theme, "continue", fill="blue")
        self._go_on.setMinimumHeight(theme.px("key"))
        self._go_on.clicked.connect(lambda: stage.send(Back()))
        right = column(1, self._title, self._label, self._code, self._advice, gap=theme.px("small_gap"))
        right.addStretch(1)
        right.addLayout(row(self._go_on, 1))
        right.addStretch(1)
        layout = row(margins=self.margins(), gap=theme.px("margin") * 2)
        layout.addWidget(Picture(theme, "gate-open"), 2)
        layout.addLayout(right, 3)
        self.setLayout(layout)

    def draw(self, state: State) -> None:
        """The code of the day in two groups."""
        assert isinstance(state.screen, Opened)  # noqa: S101 - for the type checker
        code = state.screen.staff_code
        half = (len(code) + 1) // 2
        self._title.setText(translate("Opened", "The kiosk is open"))
        self._label.say(translate("Opened", "Staff code of today"))
        self._code.setText(f"{code[:half]} {code[half:]}")
        self._advice.say(
            translate("Opened", "Note it down. Hold the name of the workplace, at the top left, for two seconds to use it.")
        )
        self._go_on.say(translate("Opened", "Continue"))

    def key(self, event: QKeyEvent) -> bool:
        """Enter or Escape goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.stage.send(Back())
            return True
        return False

    def left(self) -> None:
        """The code does not stay in a hidden widget."""
        self._code.setText("")
