"""Say in red that nobody was registered, then what went wrong, what to do, and other means."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from gateway.domain.model import Means
from gateway.domain.problem import Problem
from gateway.flow.actions import Back, MeansTouched, UserActive
from gateway.flow.kiosk_state import State
from gateway.flow.states import Trouble
from gateway.ui.screen import Chrome, ScreenContext
from gateway.ui.screens.result_screen import ResultScreen
from gateway.ui.text import phrases, problems
from gateway.ui.text.results import not_registered
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, filled, row
from gateway.ui.widgets.icon_line import ContactLine
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.touch import Button

_ICONS = {Means.FORM: "form", Means.KEYPAD: "keypad"}
_CAMERA_PROBLEMS = {Problem.NO_CAMERA, Problem.NOT_AN_L1}
# with these, another means would fail too
_KIOSK_PROBLEMS = {Problem.CLOSED, Problem.NOT_KEPT, Problem.KEPT_OR_NOT, Problem.STORE_UNUSABLE}
# the worker solves these by trying again: the screen names no contact
_WORKER_PROBLEMS = {
    Problem.CARD_LEFT_EARLY,
    Problem.CARD_MUTE,
    Problem.CARD_BUSY,
    Problem.CARD_STUCK,
    Problem.NOT_AN_EID,
    Problem.NOT_AN_L1,
    Problem.NUMBER_LENGTH,
    Problem.CHECK_DIGITS,
    Problem.CARD_NUMBER_TYPED,
}


def other_means(problem: Problem, works: frozenset[Means]) -> tuple[Means, ...]:
    """Return the means to offer: those on a button that work, without the one that just failed."""
    if problem in _KIOSK_PROBLEMS:
        return ()
    failed = Means.FORM if problem in _CAMERA_PROBLEMS else None
    return tuple(means for means in _ICONS if means in works and means is not failed)


class TroubleScreen(ResultScreen[Trouble]):
    """Draw a red head with the state, picture and words of the problem, and the other means."""

    chrome = Chrome(header=False, footer=False)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._picture = Picture(theme)
        self._state = FittedLabel(theme, "title" if theme.has_large_text else "huge")
        self._state.setObjectName("not-registered")
        self._message = Message(
            theme,
            "heading" if theme.has_large_text else "title",
            smallest="body",
            turned=lambda: context.send(UserActive()),
        )
        self._contact = ContactLine(theme, context.contact)
        self._ok = Button(theme, "ok", fill="ink")
        self._ok.clicked.connect(lambda: context.send(Back()))
        self._others = {means: Button(theme, f"means-{means}") for means in _ICONS}
        for means, button in self._others.items():
            button.clicked.connect(lambda _=False, means=means: context.send(MeansTouched(means)))
        self._support = Label(theme, "small", tone="quiet", wrap=False)
        self._support.setObjectName("support-code")
        right = column((self._message, 1), self._contact, gap=theme.px("gap"))
        upper = row(
            (self._picture, 2 if theme.has_large_text else 3),
            (right, 7),
            gap=theme.px("margin") * 2,
        )
        lower = row(gap=theme.px("gap"))
        # large words need the width on the other means
        self._ok.setMinimumWidth(theme.px("key_wide") * (1 if theme.has_large_text else 2))
        for button in (self._ok, *self._others.values()):
            button.setMinimumHeight(theme.px("key"))
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            lower.addWidget(button)
        lower.addStretch(1)
        lower.addWidget(self._support, 0, Qt.AlignmentFlag.AlignBottom)
        page = column((upper, 1), lower, margins=self.margins(), gap=theme.px("gap"))
        self.setLayout(column(self._head(), (page, 1)))

    def draw(self, state: State, screen: Trouble) -> None:
        """Show the problem in words, and the means that work."""
        problem = screen.problem
        words = problems.for_worker(problem)
        self._picture.show_icon(words.icon, accent="danger")
        if problem is Problem.KEPT_OR_NOT:
            self._state.setText(words.title)
            self._message.show_text("", words.advice)
        else:
            self._state.setText(not_registered())
            advice = words.advice
            if problem is Problem.TYPING_PAUSED:
                advice = f"{phrases.until(state.kiosk.typing_until_ms)}. {advice}"
            self._message.show_text(words.title, advice)
        self._contact.draw(wanted=problem not in _WORKER_PROBLEMS)
        self._ok.show_text(translate("Common", "OK"))
        others = other_means(problem, state.kiosk.working_means) if state.kiosk.workplace else ()
        for means, button in self._others.items():
            button.show_text(phrases.means_word(means), _ICONS[means])
            button.setVisible(means in others)
        time = phrases.time_of(self.context.now_ms()).replace(":", "")
        self._support.setText(f"{words.support_code}-{time}")

    def _head(self) -> QWidget:
        margin, thin = self.theme.px("margin"), self.theme.px("small_gap")
        cross = Picture(self.theme, "cross", side="tick_small")
        margins = (margin, thin, margin, thin)
        return filled(row(cross, (self._state, 1), margins=margins, gap=margin), "red")
