"""Something went wrong: a picture, what happened, what to do, and the other ways that work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gateway.flow.acts import Back, MeansTouched
from gateway.flow.states import State, Trouble
from gateway.model import Means, Problem
from gateway.ui import phrases, words
from gateway.ui.language import translate
from gateway.ui.parts import Button, FittedText, Picture, Text, column, row
from gateway.ui.stage import Screen, Stage

_ICONS = {Means.FORM: "form", Means.KEYPAD: "keypad"}
_OF_CAMERA = {Problem.NO_CAMERA, Problem.NOT_AN_L1}
_OF_KIOSK = {Problem.CLOSED, Problem.NOT_KEPT, Problem.STORE_UNUSABLE}  # another means would fail alike


def other_means(problem: Problem, works: frozenset[Means]) -> tuple[Means, ...]:
    """The means to offer beside a problem: those that can be touched, work, and are not the one that just failed."""
    if problem in _OF_KIOSK:
        return ()
    failed = Means.FORM if problem in _OF_CAMERA else None
    return tuple(means for means in _ICONS if means in works and means is not failed)


class TroubleScreen(Screen):
    """Words before colour: the screen stays white, the picture tells where to look."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        theme = self.theme
        self._picture = Picture(theme)
        self._title = FittedText(theme, "huge", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self._advice = FittedText(theme, "lead", wrap=True)
        self._advice.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._ok = Button(theme, "ok", fill="ink")
        self._ok.clicked.connect(lambda: stage.send(Back()))
        self._others = {means: Button(theme, f"means-{means}") for means in _ICONS}
        for means, button in self._others.items():
            button.clicked.connect(lambda _=False, means=means: stage.send(MeansTouched(means)))
        self._support = Text(theme, "small", tone="quiet", wrap=False)
        self._support.setObjectName("support-code")
        right = column(gap=theme.px("gap"))
        right.addWidget(self._title, 1)
        right.addWidget(self._advice, 1)
        upper = row(gap=theme.px("margin") * 2)
        upper.addWidget(self._picture, 3)
        upper.addLayout(right, 7)
        lower = row(gap=theme.px("gap"))
        for place, button in enumerate((self._ok, *self._others.values())):
            button.setMinimumHeight(theme.px("key"))
            lower.addWidget(button, 3 if place == 0 else 4)
        lower.addStretch(1)
        lower.addWidget(self._support, 0, Qt.AlignmentFlag.AlignBottom)
        layout = column(margins=self.margins(), gap=theme.px("gap"))
        layout.addLayout(upper, 1)
        layout.addLayout(lower)
        self.setLayout(layout)

    def draw(self, state: State) -> None:
        """The problem in words, and the means that work."""
        assert isinstance(state.screen, Trouble)  # noqa: S101 - for the type checker
        problem = state.screen.problem
        told = words.of_problem(problem)
        self._picture.show_icon(told.icon, accent="red")
        self._title.setText(told.title)
        self._advice.setText(told.advice)
        self._ok.say(translate("Common", "OK"))
        others = other_means(problem, state.kiosk.works) if state.kiosk.workplace else ()
        for means, button in self._others.items():
            button.say(phrases.means_word(means), _ICONS[means])
            button.setVisible(means in others)
        self._support.setText(f"{told.support}-{phrases.time_of(self.stage.now_ms()).replace(':', '')}")

    def key(self, event: QKeyEvent) -> bool:
        """Enter or Escape: understood."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.stage.send(Back())
            return True
        return False
