"""Show staff which visitors are on the list, to be ticked once they have left."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gateway.domain.evacuation import of_visitor
from gateway.flow.actions import Back, CloseRequested, PersonTicked, UserActive
from gateway.flow.kiosk_state import State
from gateway.flow.site_actions import TickedLeft, VisitorRequested
from gateway.flow.site_states import VisitorList
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.evacuation_button import EvacuationButton
from gateway.ui.screens.evacuation_tiles import PersonItem, PersonTile
from gateway.ui.text.translate import translate
from gateway.ui.text.visitors import left_word
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.language_bar import LanguageButton
from gateway.ui.widgets.tile_grid import TileGrid
from gateway.ui.widgets.touch import Button


class VisitorListScreen(ScreenWidget[VisitorList]):
    """Draw a tile for each visitor; before the day is closed, ask who has left."""

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._title = FittedLabel(theme, "heading", wrap=True)
        self._title.setFixedHeight(theme.px("button"))
        self._language = LanguageButton(context, has_name=False)
        self._visitors: TileGrid[PersonItem] = TileGrid(
            theme,
            "visitors",
            2,
            lambda: PersonTile(theme, lambda key: context.send(PersonTicked(key)), left_word),
        )
        self._visitors.turned.connect(lambda: context.send(UserActive()))
        self._nobody = Label(theme, "lead", tone="quiet")
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back = Button(theme, "back")
        self._evacuation = EvacuationButton(context)
        self._add = Button(theme, "visitor-add")
        self._left = Button(theme, "visitors-left", fill="blue")
        self._close = Button(theme, "close-day", fill="red")
        for button, action in (
            (self._back, Back()),
            (self._add, VisitorRequested()),
            (self._left, TickedLeft()),
            (self._close, CloseRequested()),
        ):
            button.clicked.connect(lambda _=False, action=action: context.send(action))
        gap = theme.px("small_gap")
        self.setLayout(
            column(
                row((self._title, 1), self._evacuation, self._language, gap=gap),
                (self._nobody, 1),
                (self._visitors, 1),
                row(
                    *((self._back, 2), (self._visitors.pager, 3), (self._add, 3)),
                    *((self._left, 4), (self._close, 4)),
                    gap=gap,
                ),
                margins=self.margins(bottom="small_gap"),
                gap=gap,
            )
        )

    def draw(self, state: State, screen: VisitorList) -> None:
        """Show who is on the list."""
        self._title.setText(
            translate("Visitor", "Still on the list. Who has left? Touch them.")
            if screen.is_closing
            else translate("Evacuation", "Visitors and deliveries")
        )
        people = [of_visitor(one) for one in screen.visitors or ()]
        self._visitors.show_items(
            tuple(PersonItem(one, one.key in screen.ticked) for one in people)
        )
        self._visitors.setVisible(bool(people))
        self._nobody.setVisible(not people)
        self._nobody.setText(
            translate("Common", "One moment…")
            if screen.visitors is None
            else translate("Visitor", "No visitor is on the list.")
        )
        self._back.show_text(translate("Common", "Back"), "back")
        self._evacuation.draw()
        self._add.show_text(translate("Visitor", "Add"))
        self._add.setVisible(not screen.is_closing)
        self._left.show_text(translate("Visitor", "Ticked ones have left"))
        self._left.setEnabled(bool(screen.ticked))
        self._close.show_text(translate("Staff", "Close the day"))
        self._close.setVisible(screen.is_closing)
        self._language.draw()

    def on_hidden(self) -> None:
        """Forget all names."""
        self._visitors.show_items(())
        self._visitors.first_page()
