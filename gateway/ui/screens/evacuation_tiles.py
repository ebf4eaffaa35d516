"""Draw the tiles of the list for an evacuation: one a person to tick, one a company."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt

from gateway.domain.evacuation import CompanyCount, OnSite
from gateway.ui.text import evacuation, phrases
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Tile


@dataclass(frozen=True, slots=True)
class PersonItem:
    """Hold a person of the list, and whether the person was counted."""

    person: OnSite
    is_counted: bool


@dataclass(frozen=True, slots=True)
class CompanyItem:
    """Hold a company of the list, or all of them, and whether its people are shown.

    :param company: ``None`` for all
    """

    company: CompanyCount | None
    here: int
    missing: int
    is_chosen: bool


class PersonTile:
    """Draw a person: an empty box, or a tick on green once the person was counted.

    :param tick: takes the key of the person who is touched
    :param word: says what a tick, and none, means
    """

    def __init__(
        self,
        theme: Theme,
        tick: Callable[[str], None],
        word: Callable[[bool], str] = evacuation.counted_word,
    ) -> None:
        self._key, self._word = "", word
        self._picture = Picture(theme, side="key_icon")
        self._name = FittedLabel(theme, "body_bold", wrap=True)
        self._note = FittedLabel(theme, "small", wrap=True)
        self._name.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        pad = theme.px("small_gap")
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        # a long company takes two lines, and those of some scripts are taller
        words = column((self._name, 5), (self._note, 6))
        self.tile = Tile(
            theme, "", row(self._picture, (words, 1), margins=(pad, 0, pad, 0), gap=pad)
        )
        self.tile.clicked.connect(lambda: tick(self._key))

    def draw(self, item: PersonItem) -> None:
        """Show a person."""
        person = item.person
        self._key = person.key
        name, note = evacuation.person_name(person), evacuation.person_note(person)
        self._name.setText(name)
        self._note.setText(note)
        self._picture.show_icon("tick" if item.is_counted else "box")
        self.tile.setObjectName(f"person-{person.key}")
        self.tile.set_fill("green" if item.is_counted else "paper")
        self.tile.setAccessibleName(f"{name}, {note}, {self._word(item.is_counted)}")


class CompanyTile:
    """Draw a company: how many of its people are missing, out of how many."""

    def __init__(self, theme: Theme, choose: Callable[[CompanyCount | None], None]) -> None:
        self._company: CompanyCount | None = None
        self._name = FittedLabel(theme, "body_bold", wrap=True)
        self._missing = Label(theme, "figure", wrap=False)
        self._here = Label(theme, "small", wrap=False)
        pad = theme.px("small_gap")
        self.tile = Tile(
            theme,
            "",
            row((self._name, 1), self._missing, self._here, margins=(pad, 0, pad, 0), gap=pad),
        )
        self.tile.clicked.connect(lambda: choose(self._company))

    def draw(self, item: CompanyItem) -> None:
        """Show a company, or all of them."""
        self._company = one = item.company
        if one is None:
            name, key = translate("Evacuation", "All"), "all"
        else:
            name = evacuation.company_name(one.company, is_visitors=one.is_visitors)
            key = "visitors" if one.is_visitors else one.company
        self._name.setText(name)
        self._missing.setText(phrases.count(item.missing))
        self._here.setText(f"/ {phrases.count(item.here)}")
        self.tile.setObjectName(f"company-{key}")
        fill = "paper" if item.missing else "green"
        self.tile.set_fill("ink" if item.is_chosen else fill)
        told = translate("Evacuation", "{missing} of {here} missing")
        numbers = told.format(missing=phrases.count(item.missing), here=phrases.count(item.here))
        self.tile.setAccessibleName(f"{name}, {numbers}")
