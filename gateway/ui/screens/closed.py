"""Not open for the day: what a worker should know, and the site manager's way in."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gateway.flow.acts import OpenAsked
from gateway.flow.states import Closed, State
from gateway.ui import words
from gateway.ui.language import translate
from gateway.ui.parts import Button, FittedText, Picture, Text, column, row
from gateway.ui.stage import Screen, Stage


class ClosedScreen(Screen):
    """A closed gate, one sentence for the worker, one button for the site manager."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        theme = self.theme
        self._picture = Picture(theme)
        self._title = FittedText(theme, "huge", wrap=True)
        self._advice = Text(theme, "lead")
        self._open = Button(theme, "open-day", fill="blue")
        self._open.clicked.connect(lambda: stage.send(OpenAsked()))
        self._open.setMinimumHeight(theme.px("key"))
        self._title.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        right = column(gap=theme.px("small_gap"))
        right.addWidget(self._title, 3)
        right.addWidget(self._advice)
        right.addStretch(1)
        right.addLayout(row(self._open, 1))
        right.addStretch(1)
        layout = row(margins=self.margins(), gap=theme.px("margin") * 2)
        layout.addWidget(self._picture, 2)
        layout.addLayout(right, 3)
        self.setLayout(layout)

    def draw(self, state: State) -> None:
        """Closed, and why when something is wrong."""
        assert isinstance(state.screen, Closed)  # noqa: S101 - for the type checker
        problem = state.screen.problem
        self._open.say(translate("Closed", "Open the kiosk"), "key")
        if problem is None:
            self._picture.show_icon("gate-closed")
            self._title.setText(translate("Closed", "This kiosk is closed"))
            self._advice.say(
                translate("Closed", "Nobody can register here yet. The site manager opens it with a user name and a password.")
            )
        else:
            told = words.of_problem(problem)
            self._picture.show_icon(told.icon, accent="red")
            self._title.setText(told.title)
            self._advice.say(told.advice)
