"""Offer the languages: the bar under every screen, the page of all, one button where no bar fits.

A worker in gloves finds a language by its own name. As many languages as have room for a finger in
a glove stand in the bar; the names of the others stand on the last button, which opens the page.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from gateway.flow.actions import LanguageChosen
from gateway.flow.kiosk_state import State
from gateway.ui.screen import ScreenContext
from gateway.ui.text import phrases
from gateway.ui.text.translate import Language, translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button, Tile, TouchTarget

# after so long without a choice the screen comes back
PAGE_S = 20
# the button with the other names is as wide as two
_MORE_SLOTS = 2
_COLUMNS = 4


def slots(theme: Theme) -> int:
    """Return how many buttons of a finger's width stand side by side in the bar."""
    available, gap = theme.size.width() - 2 * theme.px("margin"), theme.px("small_gap")
    return max(_MORE_SLOTS + 1, (available + gap) // (theme.px("language") + gap))


def in_bar(languages: tuple[Language, ...], chosen: str, places: int) -> tuple[Language, ...]:
    """Return the languages with a button of their own in a bar of ``places``, ``chosen`` always."""
    if len(languages) <= places:
        return languages
    first, rest = languages[: places - _MORE_SLOTS], languages[places - _MORE_SLOTS :]
    hidden = [language for language in rest if language.code == chosen]
    return (*first[:-1], *hidden) if hidden else first


class NamesOrCount(FittedLabel):
    """Show names, or how many they are where not even the smallest letters have room for all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "language", wrap=True)
        self._names, self._count = "", ""

    def show_names(self, names: str, count: str) -> None:
        """Show ``names`` if they can be read whole, else ``count``."""
        self._names, self._count = names, count
        self.setText(names)

    def fit(self) -> None:
        """Set the names, else the count."""
        self._text = self._names
        super().fit()
        if self.has_size and not self.fits_whole_text():
            self._text = self._count
            super().fit()


class LanguageBar(QWidget):
    """Offer each language on a button, in its own words, and frame the one in use.

    :param more: opens the page of all languages, where the bar has no room for all.
    """

    def __init__(
        self, context: ScreenContext, languages: tuple[Language, ...], more: Callable[[], None]
    ) -> None:
        super().__init__()
        theme = context.theme
        self._languages, self._places = languages, slots(theme)
        side, below = theme.px("margin"), theme.px("small_gap")
        layout = row(margins=(side, theme.px("tiny_gap"), side, below), gap=below)
        self._buttons: dict[str, Button] = {}
        for language in languages:
            button = _button(context, language, f"language-{language.code}")
            button.setFixedHeight(theme.px("languages"))
            button.setMinimumWidth(1)
            layout.addWidget(button, 1)
            self._buttons[language.code] = button
        self._names = NamesOrCount(theme)
        self._more = _more(theme, self._names)
        self._more.setFixedHeight(theme.px("languages"))
        self._more.clicked.connect(more)
        layout.addWidget(self._more, _MORE_SLOTS)
        self.setLayout(layout)

    def focus_order(self) -> tuple[TouchTarget, ...]:
        """Return its buttons in the order in which the keyboard comes to them."""
        return *self._buttons.values(), self._more

    def draw(self, state: State) -> None:
        """Show as many buttons as there is room for; the other languages by name on one button."""
        shown = {
            language.code for language in in_bar(self._languages, state.language, self._places)
        }
        for code, button in self._buttons.items():
            set_properties(button, chosen=code == state.language)
            button.setVisible(code in shown)
        others = [language.name for language in self._languages if language.code not in shown]
        hidden = " · ".join(others)
        self._more.setVisible(bool(hidden))
        self._names.show_names(hidden, f"+{phrases.count(len(others))}")
        more = translate("Languages", "More languages")
        self._more.setAccessibleName(phrases.named(more, hidden))


class LanguagePage(QWidget):
    """Offer all languages on large buttons, in place of the screen.

    It closes by itself after a while, and with every change of screen.

    :param done: closes the page.
    """

    def __init__(
        self, context: ScreenContext, languages: tuple[Language, ...], done: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setObjectName("languages")
        theme = context.theme
        self._timer = QTimer(self, singleShot=True, interval=PAGE_S * 1000)
        self._timer.timeout.connect(done)
        self._title = FittedLabel(theme, "heading")
        self._back = Button(theme, "languages-back")
        self._back.clicked.connect(done)
        top = row(Picture(theme, "languages", side="button"), gap=theme.px("gap"))
        top.addWidget(self._title, 1)
        top.addWidget(self._back)
        grid = QGridLayout()
        grid.setSpacing(theme.px("key_gap"))
        self._buttons: dict[str, Button] = {}
        for place, language in enumerate(languages):
            button = _button(context, language, f"choose-{language.code}", font="heading")
            button.clicked.connect(done)
            button.setMinimumHeight(theme.px("languages"))
            button.setMaximumHeight(theme.px("key_wide"))
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
            self._buttons[language.code] = button
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)
        side, end = theme.px("margin"), theme.px("small_gap")
        layout = column(margins=(side, end, side, end), gap=end)
        layout.addLayout(top)
        layout.addLayout(grid, 1)
        self.setLayout(layout)
        self.hide()

    def open_page(self, code: str) -> None:
        """Show the page, with the language ``code``, the one in use, framed."""
        self._title.setText(translate("Languages", "Choose your language"))
        self._back.show_text(translate("Common", "Back"), "back")
        for language, button in self._buttons.items():
            set_properties(button, chosen=language == code)
        self._timer.start()
        self.show()

    def close_page(self) -> None:
        """Hide the page, and stop its timer."""
        self._timer.stop()
        self.hide()


class LanguageButton(Button):
    """Show the language in use by its name, where no bar has room; it opens the page of all.

    :param has_name: ``False`` where not even the name has room.
    """

    def __init__(self, context: ScreenContext, *, has_name: bool = True) -> None:
        super().__init__(context.theme, "language", kind="language", font="language_bold")
        self._has_name = has_name
        self.setFixedHeight(context.theme.px("languages"))
        if has_name:
            self.setMinimumWidth(context.theme.px("key_wide") * 2)
        else:
            self.setFixedWidth(context.theme.px("languages"))
        self.clicked.connect(context.choose_language)

    def draw(self) -> None:
        """Show the name of the language in use."""
        name, more = translate("Language", "English"), translate("Languages", "More languages")
        shown = name if self._has_name else ""
        self.show_text(shown, "languages", accessible_name=f"{name}. {more}")


def _button(
    context: ScreenContext, language: Language, name: str, font: str = "language_bold"
) -> Button:
    button = Button(context.theme, name, kind="language", font=font)
    button.show_text(language.name)
    button.clicked.connect(lambda: context.send(LanguageChosen(language.code)))
    return button


def _more(theme: Theme, names: Label) -> Tile:
    pad = theme.px("tiny_gap")
    layout = row(
        Picture(theme, "languages", side="key_icon"), margins=(pad, pad, pad, pad), gap=pad
    )
    layout.addWidget(names, 1)
    tile = Tile(theme, "languages-more", layout)
    set_properties(tile, kind="language")
    return tile
