"""Show the settings that a site manager may change: a name, the choice, and a way to each side."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from gateway.domain.site_settings import SiteSetting
from gateway.flow.actions import Back, NextSettings, SettingTurned
from gateway.flow.kiosk_state import State
from gateway.flow.staff_states import SiteSettings
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.turned_row import TurnedRow
from gateway.ui.text import setting_words
from gateway.ui.text.translate import translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.language_bar import LanguageButton
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.touch import Button

_COLUMNS, _LINES = 2, 4
_ON_A_PAGE = _COLUMNS * _LINES


class SiteSettingsScreen(ScreenWidget[SiteSettings]):
    """Draw the settings in two columns, page by page, and when they count."""

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._waiting = Note(theme, "waiting", "card-in")
        self._title = FittedLabel(theme, "title")
        self._note = FittedLabel(theme, "body", wrap=True)
        self._note.setObjectName("settings-note")
        self._language = LanguageButton(context, has_name=False)
        self._back = Button(theme, "back", fill="blue")
        self._back.clicked.connect(lambda: context.send(Back()))
        self._rows = {setting: self._row(context, setting) for setting in SiteSetting}
        rows = list(self._rows.values())
        self._pages = QStackedWidget()
        for first in range(0, len(rows), _ON_A_PAGE):
            self._pages.addWidget(self._page(rows[first : first + _ON_A_PAGE]))
        self._more = Button(theme, "more-settings")
        self._more.clicked.connect(lambda: context.send(NextSettings()))
        top = row(
            (self._title, 1), self._more, self._language, self._back, gap=theme.px("small_gap")
        )
        self._note.setFixedHeight(theme.px("row"))
        self.setLayout(
            column(
                self._waiting,
                top,
                (self._pages, 1),
                self._note,
                margins=self.margins(bottom="small_gap"),
                gap=theme.px("small_gap"),
            )
        )

    def draw(self, state: State, screen: SiteSettings) -> None:
        """Show what the file has, and whether the last change was taken."""
        self._waiting.draw(waiting_text(state.kiosk))
        self._title.setText(translate("Staff", "Settings"))
        self._more.show_text(translate("Staff", "More"), "next")
        self._language.draw()
        self._back.show_text(translate("Common", "Back"), "back")
        offered = {one.setting: one for one in screen.offered or ()}
        for setting, drawn in self._rows.items():
            drawn.setVisible(setting in offered)
            if setting in offered:
                value = setting_words.value(setting, offered[setting].value)
                drawn.draw(setting_words.name(setting), value, can_turn=not screen.is_busy)
        self._pages.setCurrentIndex(screen.page % self._pages.count())
        self._note.setText(_note(state, screen))

    @staticmethod
    def _row(context: ScreenContext, setting: SiteSetting) -> TurnedRow:
        return TurnedRow(context, setting.key, lambda step: SettingTurned(setting, step))

    def _page(self, rows: list[TurnedRow]) -> QWidget:
        """Return a page; its rows are as high as those of a full one."""
        page, grid = QWidget(), QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.theme.px("small_gap"))
        for place, one in enumerate(rows):
            grid.addWidget(one, place // _COLUMNS, place % _COLUMNS)
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)
        for place in range(_LINES):
            grid.setRowStretch(place, 1)
        page.setLayout(grid)
        return page


def _note(state: State, screen: SiteSettings) -> str:
    if screen.is_refused:
        return translate(
            "Settings",
            "Nothing was changed: the settings file has a fault, or cannot be written. Call your "
            "technician.",
        )
    if screen.offered is None:
        return translate("Common", "One moment…")
    if state.kiosk.is_restart_due:
        return translate(
            "Settings",
            "This counts once you go back to the kiosk: it starts anew, for a few seconds.",
        )
    return translate("Settings", "All else is in the settings file, for your technician.")
