"""Ask once about a direction that stands already: the other one is large, the same one quiet."""

from __future__ import annotations

from gateway.domain.model import Direction, Regime
from gateway.flow.actions import Back, DirectionChosen
from gateway.flow.kiosk_state import State
from gateway.flow.lanes import is_quick
from gateway.flow.states import ConfirmDirection
from gateway.ui.screen import ESCAPE, ScreenContext, ScreenWidget
from gateway.ui.screens.choose_direction import DirectionTile
from gateway.ui.text import phrases
from gateway.ui.text.results import standing_direction
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.touch import Button

_OTHER = {Direction.IN: Direction.OUT, Direction.OUT: Direction.IN}


class ConfirmDirectionScreen(ScreenWidget[ConfirmDirection]):
    """Draw what stands since when, the other door, and a button for the same direction again."""

    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        large = theme.has_large_text
        self._name = FittedLabel(theme, "body" if large else "lead")
        self._title = FittedLabel(theme, "body_bold" if large else "title", wrap=True)
        self._tiles = {
            direction: DirectionTile(theme, direction, dominant=True) for direction in Direction
        }
        for direction, tile in self._tiles.items():
            tile.clicked.connect(
                lambda _=False, direction=direction: context.send(DirectionChosen(direction))
            )
        self._direction = Direction.IN
        self._again, self._not_me = Button(theme, "again"), Button(theme, "back")
        self._again.clicked.connect(lambda: context.send(DirectionChosen(self._direction)))
        self._not_me.clicked.connect(lambda: context.send(Back()))
        for button in (self._again, self._not_me):
            button.setMinimumHeight(theme.px("key"))
        gap = theme.px("tiny_gap" if large else "small_gap")
        layout = column(self._name, self._title, margins=self.margins(bottom="small_gap"), gap=gap)
        layout.addLayout(row(*((tile, 1) for tile in self._tiles.values())), 1)
        layout.addLayout(row((self._again, 2), 1, (self._not_me, 2), gap=gap))
        self.setLayout(layout)

    def draw(self, state: State, screen: ConfirmDirection) -> None:
        """Show since when the direction stands, and the two ways on."""
        self._direction = screen.direction
        self._name.show_text(isolated(screen.person.screen_name))
        self._title.setText(standing_direction(screen, self.context.now_ms()))
        for direction, tile in self._tiles.items():
            is_offered = direction is _OTHER[screen.direction]
            tile.setObjectName(direction.value if is_offered else f"hidden-{direction.value}")
            tile.setVisible(is_offered)
            # as it stands: a touch on it registers nothing more
            stands = is_quick(screen.known) and direction is screen.known.last_direction
            tile.draw(0, note=translate("Done", "already registered") if stands else "")
        word = phrases.direction_word(screen.direction, Regime.IN_OUT)
        again = translate("Again", "{direction} now")
        if screen.direction is screen.known.last_direction:
            again = translate("Again", "{direction} again")
        self._again.show_text(again.format(direction=word))
        self._not_me.show_text(translate("Direction", "This is not me"), "back")
