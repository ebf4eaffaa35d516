"""A moment's patience: a card being read, a person being looked up, a registration being written."""

from __future__ import annotations

from gateway.domain.problem import Problem
from gateway.flow.states import Keeping, Reading, Starting, State
from gateway.ui.screen import ScreenContext, ScreenWidget, StateType
from gateway.ui.text import problems
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, row
from gateway.ui.widgets.paged_text import Message


class PatienceScreen(ScreenWidget[StateType]):
    """A large picture, a few words."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._picture = Picture(theme)
        self._told = Message(theme)
        layout = row(margins=self.margins(), gap=theme.px("margin") * 2)
        layout.addWidget(self._picture, 1 if theme.has_large_text else 2)
        layout.addWidget(self._told, 3)
        self.setLayout(layout)

    def show_words(self, icon: str, title: str, advice: str = "", *, accent: str = "") -> None:
        """The picture and the words."""
        self._picture.show_icon(icon, accent=accent)
        self._told.show_text(title, advice)


class ReadingScreen(PatienceScreen[Reading]):
    """The card is being read: it must stay where it is. Or the journal is being asked."""

    def draw(self, state: State, screen: Reading) -> None:
        """Patience, or that the card takes too long."""
        if screen.is_stuck:
            told = problems.of_problem(Problem.CARD_STUCK)
            self.show_words(told.icon, told.title, told.advice, accent="danger")
        elif screen.person is None:
            self.show_words(
                "card",
                translate("Patience", "Reading your card…"),
                translate("Patience", "Leave the card in the reader."),
            )
        else:
            self.show_words("hourglass", translate("Common", "One moment…"))


class StartingScreen(PatienceScreen[Starting]):
    """The kiosk has just been switched on."""

    def draw(self, state: State, screen: Starting) -> None:
        """Patience."""
        self.show_words("hourglass", translate("Common", "One moment…"))


class KeepingScreen(PatienceScreen[Keeping]):
    """The registration is being written."""

    def draw(self, state: State, screen: Keeping) -> None:
        """Patience."""
        self.show_words("hourglass", translate("Patience", "Your registration is being kept…"))
