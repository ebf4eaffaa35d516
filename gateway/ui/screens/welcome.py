"""Waiting for a worker: the means that work now, the likeliest the largest."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gateway.flow.acts import MeansTouched
from gateway.flow.states import State
from gateway.model import Means
from gateway.ui.language import translate
from gateway.ui.parts import FittedText, Picture, Tile, column, row
from gateway.ui.stage import Screen, Stage

ORDER = (Means.CARD, Means.FORM, Means.KEYPAD)  # most workers have a card; typing is the last resort
_ICONS = {Means.CARD: "card", Means.FORM: "form", Means.KEYPAD: "keypad"}


@dataclass(frozen=True, slots=True)
class _Means:
    means: Means
    tile: Tile
    title: FittedText
    note: FittedText

    def say(self) -> None:
        """The invitation, in the language in use."""
        title, note = _invitation(self.means)
        self.title.setText(title)
        self.note.setText(note)
        self.tile.setAccessibleName(f"{title}. {note}")


def _invitation(means: Means) -> tuple[str, str]:
    match means:
        case Means.CARD:
            return translate("Welcome", "Put your card in the reader"), translate("Welcome", "Identity card, chip first")
        case Means.FORM:
            return translate("Welcome", "Limosa form"), translate("Welcome", "Show the QR code of your L1")
        case Means.KEYPAD:
            return translate("Welcome", "Type your number"), translate("Welcome", "National register or Limosa number")


class WelcomeScreen(Screen):
    """One large tile and the others beside it; a means that does not work is not there."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._shown: frozenset[Means] = frozenset()
        self._tiles: list[_Means] = []
        self._content = QWidget()
        self._outer = QVBoxLayout()
        self._outer.setContentsMargins(*self.margins())
        self.setLayout(self._outer)

    def draw(self, state: State) -> None:
        """The means that work now."""
        if state.kiosk.works != self._shown:
            self._shown = state.kiosk.works
            self._arrange([means for means in ORDER if means in self._shown])
        for tile in self._tiles:
            tile.say()

    def _arrange(self, means: list[Means]) -> None:
        self._content.hide()
        self._content.deleteLater()
        self._content = QWidget()
        gap = self.theme.px("gap")
        layout = row(gap=gap)
        self._tiles = [self._dominant(one) if place == 0 else self._beside(one) for place, one in enumerate(means)]
        if self._tiles:
            layout.addWidget(self._tiles[0].tile, 62)
        if len(self._tiles) > 1:
            layout.addLayout(column(*(one.tile for one in self._tiles[1:]), gap=gap), 38)
        self._content.setLayout(layout)
        self._outer.addWidget(self._content)
        self._content.show()  # now, not at the next turn of the event loop

    def _dominant(self, means: Means) -> _Means:
        theme = self.theme
        title, note = FittedText(theme, "huge", wrap=True), FittedText(theme, "lead", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        picture = Picture(theme)
        picture.show_icon(_ICONS[means], ink="white", ground="blue")
        words = column(gap=theme.px("small_gap"))
        words.addWidget(title, 5)
        words.addWidget(note, 3)
        pad = theme.px("margin")
        layout = row(margins=(pad, pad, pad, pad), gap=pad)
        layout.addLayout(words, 11)
        layout.addWidget(picture, 9)
        return self._means(means, Tile(theme, f"means-{means}", layout, fill="blue"), title, note)

    def _beside(self, means: Means) -> _Means:
        theme = self.theme
        title, note = FittedText(theme, "heading", wrap=True), FittedText(theme, "body", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        words = column(gap=theme.px("tiny_gap"))
        words.addWidget(title, 1)
        words.addWidget(note, 1)
        pad = theme.px("gap")
        layout = row(Picture(theme, _ICONS[means], side="picture_small"), margins=(pad, pad, pad, pad), gap=pad)
        layout.addLayout(words, 1)
        return self._means(means, Tile(theme, f"means-{means}", layout), title, note)

    def _means(self, means: Means, tile: Tile, title: FittedText, note: FittedText) -> _Means:
        tile.clicked.connect(lambda: self.stage.send(MeansTouched(means)))
        return _Means(means, tile, title, note)
