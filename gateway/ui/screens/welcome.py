"""Waiting for a worker: the means that work now, the likeliest the largest."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gateway.domain.model import Means
from gateway.flow.actions import KeyPressed, MeansTouched, TextPasted
from gateway.flow.states import State, Welcome
from gateway.ui.screen import ScreenContext, ScreenWidget
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.keypad import digit_of, pasted
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.touch import Tile

# most workers have a card; typing is the last resort
ORDER = (Means.CARD, Means.FORM, Means.KEYPAD)
_ICONS = {Means.CARD: "card", Means.FORM: "form", Means.KEYPAD: "keypad"}

# per cent of the width for the quieter tiles; large words need more of it
_BESIDE = {False: 40, True: 46}


@dataclass(frozen=True, slots=True)
class _Means:
    means: Means
    tile: Tile
    message: Message

    def retranslate(self) -> None:
        """The invitation, in the language in use."""
        title, note = _invitation(self.means)
        self.message.show_text(title, note)
        self.tile.setAccessibleName(f"{title}. {note}")


def _invitation(means: Means) -> tuple[str, str]:
    match means:
        case Means.CARD:
            return translate("Welcome", "Put your card in the reader"), translate(
                "Welcome", "Identity card, chip first"
            )
        case Means.FORM:
            return translate("Welcome", "Limosa form"), translate(
                "Welcome", "Show the QR code of your L1"
            )
        case Means.KEYPAD:
            return translate("Welcome", "Type your number"), translate(
                "Welcome", "National register or Limosa number"
            )


class WelcomeScreen(ScreenWidget[Welcome]):
    """One large tile and the others beside it; a means that does not work is not there."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._shown: frozenset[Means] = frozenset()
        self._tiles: list[_Means] = []
        self._content = QWidget()
        self._outer = QVBoxLayout()
        self._outer.setContentsMargins(*self.margins())
        self.setLayout(self._outer)

    def draw(self, state: State, screen: Welcome) -> None:
        """The means that work now."""
        if state.kiosk.working_means != self._shown:
            self._shown = state.kiosk.working_means
            self._arrange([means for means in ORDER if means in self._shown])
        for tile in self._tiles:
            tile.retranslate()

    def handle_key(self, event: QKeyEvent) -> bool:
        """A digit of a real keyboard, or a paste, opens the keypad with it."""
        if digit := digit_of(event):
            self.context.send(KeyPressed(digit))
        elif text := pasted(event):
            self.context.send(TextPasted(text))
        else:
            return False
        return True

    def _arrange(self, means: list[Means]) -> None:
        self._content.hide()
        self._content.deleteLater()
        self._content = QWidget()
        gap = self.theme.px("gap")
        layout = row(gap=gap)
        self._tiles = [
            self._dominant(one) if place == 0 else self._beside(one)
            for place, one in enumerate(means)
        ]
        if self._tiles:
            layout.addWidget(self._tiles[0].tile, 100 - _BESIDE[self.theme.has_large_text])
        if len(self._tiles) > 1:
            layout.addLayout(
                column(*(one.tile for one in self._tiles[1:]), gap=gap),
                _BESIDE[self.theme.has_large_text],
            )
        self._content.setLayout(layout)
        self._outer.addWidget(self._content)
        # now, not at the next turn of the event loop
        self._content.show()

    def _dominant(self, means: Means) -> _Means:
        theme = self.theme
        message, picture = Message(theme, turns=False), Picture(theme, _ICONS[means])
        pad = theme.px("margin")
        layout = (column if theme.has_large_text else row)(margins=(pad, pad, pad, pad), gap=pad)
        layout.addWidget(message, 12)
        layout.addWidget(picture, 9)
        return self._means(means, Tile(theme, f"means-{means}", layout, fill="blue"), message)

    def _beside(self, means: Means) -> _Means:
        theme = self.theme
        message = Message(theme, "heading", "body", turns=False)
        pad = theme.px("small_gap" if theme.has_large_text else "gap")
        picture = Picture(
            theme, _ICONS[means], side="key_icon" if theme.has_large_text else "picture_small"
        )
        layout = row(picture, margins=(pad, pad, pad, pad), gap=pad)
        layout.addWidget(message, 1)
        return self._means(means, Tile(theme, f"means-{means}", layout), message)

    def _means(self, means: Means, tile: Tile, message: Message) -> _Means:
        tile.clicked.connect(lambda: self.context.send(MeansTouched(means)))
        return _Means(means, tile, message)
