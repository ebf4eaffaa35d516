"""Show whom staff expect of a company by hand, and take a crew file from a stick."""

from __future__ import annotations

from gateway.domain.crew import ByHand
from gateway.flow.actions import Back, PersonEvent, UserActive
from gateway.flow.kiosk_state import State
from gateway.flow.presence_actions import (
    CompanyTurned,
    CrewFileRequested,
    CrewsGivenUp,
    DaysTurned,
    NobodyByHand,
    PeopleTurned,
    PersonAsked,
)
from gateway.flow.presence_states import Expectations
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.evacuation_button import EvacuationButton
from gateway.ui.screens.turned_row import SIGNS, TurnedRow
from gateway.ui.text import expected, phrases
from gateway.ui.text.translate import translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.language_bar import LanguageButton
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.touch import Button


class ExpectationsScreen(ScreenWidget[Expectations]):
    """Draw the company, how many are expected and when; beside it who, and what a file brought."""

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._waiting = Note(theme, "waiting", "card-in")
        self._title = FittedLabel(theme, "title")
        self._language = LanguageButton(context, has_name=False)
        self._back = Button(theme, "back", fill="blue")
        self._evacuation = EvacuationButton(context)
        self._company = TurnedRow(context, "company", CompanyTurned)
        self._people = TurnedRow(context, "people", PeopleTurned, SIGNS)
        self._days = TurnedRow(context, "days", lambda _step: DaysTurned())
        self._text = Message(
            theme,
            "body_bold",
            "body",
            name="turn-expected",
            turned=lambda: context.send(UserActive()),
            at_top=True,
        )
        self._person = Button(theme, "expect-person")
        self._nobody = Button(theme, "expect-nobody")
        self._file = Button(theme, "crew-file", fill="blue")
        self._no_file = Button(theme, "no-crew-file")
        actions: tuple[tuple[Button, PersonEvent], ...] = (
            (self._back, Back()),
            (self._person, PersonAsked()),
            (self._nobody, NobodyByHand()),
            (self._file, CrewFileRequested()),
            (self._no_file, CrewsGivenUp()),
        )
        for button, action in actions:
            button.clicked.connect(lambda _=False, action=action: context.send(action))
        gap = theme.px("small_gap")
        top = row((self._title, 1), self._evacuation, self._language, self._back, gap=gap)
        left = column((self._company, 1), (self._people, 1), (self._days, 1), gap=gap)
        buttons = row(
            *((self._nobody, 1), (self._person, 1), (self._no_file, 1), (self._file, 1)), gap=gap
        )
        self.setLayout(
            column(
                self._waiting,
                top,
                (row((left, 1), (self._text, 1), gap=theme.px("gap")), 1),
                buttons,
                margins=self.margins(bottom="small_gap"),
                gap=gap,
            )
        )

    def draw(self, state: State, screen: Expectations) -> None:
        """Show what is expected, and how the file went."""
        self._waiting.draw(waiting_text(state.kiosk))
        self._language.draw()
        self._title.setText(translate("Expected", "Who is expected"))
        self._back.show_text(translate("Common", "Back"), "back")
        self._evacuation.draw()
        by_hand, is_asked = screen.by_hand, screen.is_giving_up
        is_free = not (screen.is_busy or is_asked)
        can_turn = is_free and by_hand is not None
        self._company.draw(translate("Expected", "Company"), screen.company.name, can_turn=is_free)
        count = phrases.count(by_hand.count) if by_hand else ""
        self._people.draw(translate("Expected", "People, by hand"), count, can_turn=can_turn)
        each_day = translate("Expected", "Each day")
        today = translate("Expected", "Today only")
        when = each_day if screen.is_each_day else today
        self._days.draw(translate("Expected", "When"), when, can_turn=can_turn)
        self._person.show_text(translate("Expected", "A person, by number"))
        self._nobody.show_text(translate("Expected", "Nobody by hand"))
        self._file.show_text(translate("Expected", "Crew file from a USB stick"))
        self._nobody.setEnabled(can_turn and _is_somebody(by_hand))
        give_up = translate("Expected", "Give up crew files")
        self._no_file.show_text(translate("Expected", "Yes, give up") if is_asked else give_up)
        self._no_file.setEnabled(not screen.is_busy and bool(by_hand and by_hand.files))
        self._back.setEnabled(not screen.is_busy)
        for button in (self._person, self._file):
            button.setEnabled(is_free)
        if screen.is_busy:
            self._text.show_text(translate("Common", "One moment…"), "")
        elif is_asked:
            self._text.show_text(expected.question_text(), expected.files_text(by_hand))
        elif screen.taken is not None:
            self._text.show_text(*expected.taken_text(screen.taken))
        else:
            names = by_hand.names if by_hand else ()
            title = translate("Expected", "Persons, by hand") if names else ""
            self._text.show_text(title, expected.by_hand_text(by_hand))

    def on_hidden(self) -> None:
        """Forget the names."""
        self._text.show_text("", "")


def _is_somebody(by_hand: ByHand | None) -> bool:
    return by_hand is not None and bool(by_hand.count or by_hand.names)
