"""Invite a worker: the means that work now, the likeliest as the largest tile."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from gateway.domain.model import Means
from gateway.flow.actions import KeyPressed, MeansTouched, TextPasted
from gateway.flow.states import State, Welcome
from gateway.ui.screen import ScreenContext, ScreenWidget
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.keypad import digit_of, pasted
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Tile

# in the order of use: most workers have a card, typing is the last resort
_ICONS = {Means.CARD: "card", Means.FORM: "form", Means.KEYPAD: "keypad"}


class MeansTile(Tile):
    """Draw one means; a touch chooses it."""

    def __init__(
        self, theme: Theme, means: Means, message: Message, layout: QBoxLayout, *, fill: str
    ) -> None:
        super().__init__(theme, f"means-{means}", layout, fill=fill)
        self._means, self._message = means, message

    def retranslate(self) -> None:
        """Show the invitation in the language in use."""
        title, note = _invitation(self._means)
        self._message.show_text(title, note)
        self.setAccessibleName(f"{title}. {note}")


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
    """Draw one large tile and the others beside it, for the means that work."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._shown: frozenset[Means] = frozenset()
        self._tiles: list[MeansTile] = []
        self._content = QWidget()
        self._outer = QVBoxLayout()
        self._outer.setContentsMargins(*self.margins())
        self.setLayout(self._outer)

    def draw(self, state: State, screen: Welcome) -> None:
        """Show the means that work now."""
        if state.kiosk.working_means != self._shown:
            self._shown = state.kiosk.working_means
            self._arrange([means for means in _ICONS if means in self._shown])
        for tile in self._tiles:
            tile.retranslate()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Open the keypad with a digit of a real keyboard, or with a pasted text."""
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
        self._tiles = [self._large_tile(first) for first in means[:1]]
        self._tiles += [self._small_tile(other) for other in means[1:]]
        # per cent of the width; large words in small tiles need more of it
        small_width = 46 if self.theme.has_large_text else 40
        layout = row(gap=gap)
        for tile in self._tiles[:1]:
            layout.addWidget(tile, 100 - small_width)
        if len(self._tiles) > 1:
            layout.addLayout(column(*self._tiles[1:], gap=gap), small_width)
        self._content.setLayout(layout)
        self._outer.addWidget(self._content)
        # now, not at the next turn of the event loop
        self._content.show()

    def _large_tile(self, means: Means) -> MeansTile:
        theme = self.theme
        message = Message(theme, turns=False)
        pad = theme.px("margin")
        layout = (column if theme.has_large_text else row)(margins=(pad, pad, pad, pad), gap=pad)
        layout.addWidget(message, 12)
        layout.addWidget(Picture(theme, _ICONS[means]), 9)
        return self._tile(means, message, layout, fill="blue")

    def _small_tile(self, means: Means) -> MeansTile:
        theme = self.theme
        message = Message(theme, "heading", "body", turns=False)
        pad = theme.px("small_gap" if theme.has_large_text else "gap")
        picture = Picture(
            theme, _ICONS[means], side="key_icon" if theme.has_large_text else "picture_small"
        )
        layout = row(picture, (message, 1), margins=(pad, pad, pad, pad), gap=pad)
        return self._tile(means, message, layout, fill="paper")

    def _tile(self, means: Means, message: Message, layout: QBoxLayout, *, fill: str) -> MeansTile:
        tile = MeansTile(self.theme, means, message, layout, fill=fill)
        tile.clicked.connect(lambda: self.context.send(MeansTouched(means)))
        return tile
