"""Ask for a moment: the kiosk starts, reads a card, looks up a person or writes a registration."""

from __future__ import annotations

from PySide6.QtGui import QMouseEvent

from gateway.domain.model import Means
from gateway.domain.problem import Problem
from gateway.flow.actions import Back
from gateway.flow.kiosk_state import State
from gateway.flow.states import Keeping, NotRegistered, Reading, Starting
from gateway.ui.screen import ESCAPE_OR_ENTER, ScreenContext, ScreenWidget, StateType
from gateway.ui.text import problems
from gateway.ui.text.results import not_registered_advice, not_registered_title
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import Picture
from gateway.ui.widgets.paged_text import Message


class PatienceScreen(ScreenWidget[StateType]):
    """Draw a large picture and a few words."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._picture = Picture(theme)
        self._message = Message(theme)
        self.lay_out_with_picture(self._picture, self._message)

    def show_words(self, icon: str, title: str, advice: str = "", *, accent: str = "") -> None:
        """Show the picture and the words."""
        self._picture.show_icon(icon, accent=accent)
        self._message.show_text(title, advice)


class ReadingScreen(PatienceScreen[Reading]):
    """Ask to leave the card in while it is read, or for a moment while the journal is asked."""

    def draw(self, state: State, screen: Reading) -> None:
        """Ask for a moment, or say that the card takes too long."""
        if screen.is_stuck:
            words = problems.for_worker(Problem.CARD_STUCK)
            self.show_words(words.icon, words.title, words.advice, accent="danger")
        elif screen.person is None:
            self.show_words(
                "card",
                translate("Patience", "Reading your card…"),
                translate("Patience", "Leave the card in the reader."),
            )
        else:
            self.show_words("hourglass", translate("Common", "One moment…"))


class NotRegisteredScreen(PatienceScreen[NotRegistered]):
    """Say that nothing is registered, and of whom; a touch anywhere closes it."""

    back_keys = ESCAPE_OR_ENTER

    def draw(self, state: State, screen: NotRegistered) -> None:
        """Show who left, and how to begin again."""
        name = isolated(screen.person.screen_name)
        is_card = screen.person.means is Means.CARD
        title = not_registered_title()
        self.show_words(
            "card-early" if is_card else "number-check",
            f"{name} – {title}",
            not_registered_advice(screen.person.means),
            accent="danger",
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close it."""
        self.context.send(Back())


class StartingScreen(PatienceScreen[Starting]):
    """Ask for a moment while the kiosk starts."""

    def draw(self, state: State, screen: Starting) -> None:
        """Ask for a moment."""
        self.show_words("hourglass", translate("Common", "One moment…"))


class KeepingScreen(PatienceScreen[Keeping]):
    """Ask for a moment while the registration is written."""

    def draw(self, state: State, screen: Keeping) -> None:
        """Ask for a moment."""
        self.show_words("hourglass", translate("Patience", "Your registration is being saved…"))
