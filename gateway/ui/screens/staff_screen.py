"""Show the staff screen: its pages under a band of tabs, and what is wrong with this kiosk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from gateway.domain.belgian_time import belgian_day
from gateway.domain.remarks import staff_language
from gateway.domain.staff_lists import StaffPage, by_urgency
from gateway.flow.actions import Back, NextAlarm, PageChosen
from gateway.flow.kiosk_state import State
from gateway.flow.states import Staff
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.staff_clock import ClockPage
from gateway.ui.screens.staff_entry_list import EntryPage
from gateway.ui.screens.staff_outages import OutagePage
from gateway.ui.screens.staff_today import TodayPage
from gateway.ui.text import phrases, plurals
from gateway.ui.text.entry_text import EntryText
from gateway.ui.text.staff_alarms import alarms
from gateway.ui.text.staff_entries import entry_text, group_texts
from gateway.ui.text.translate import translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import Picture, column, filled, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.language_bar import LanguageButton
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button, Tile

_MAX_NEW = 99


class PageTab(Tile):
    """Draw the name of a page, and how many entries are new on it; a touch opens the page."""

    def __init__(self, theme: Theme, page: StaffPage) -> None:
        self._word = FittedLabel(theme, "button")
        self._word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._new = Label(theme, "small", wrap=False)
        self._new.setObjectName(f"new-{page}")
        for name, value in (("frame", "note"), ("fill", "yellow")):
            self._new.setProperty(name, value)
        thin = theme.px("tiny_gap")
        self._new.setContentsMargins(thin, 0, thin, 0)
        layout = row((self._word, 1), margins=(thin, 0, thin, 0), gap=thin)
        layout.addWidget(self._new, 0, Qt.AlignmentFlag.AlignVCenter)
        super().__init__(theme, f"page-{page}", layout, fill="ink")
        self.setFixedHeight(theme.px("button"))

    def draw(self, word: str, new: int, *, chosen: bool) -> None:
        """Show the page's name, the number of new entries, and whether the page is open."""
        count = phrases.count(min(new, _MAX_NEW)) + ("+" if new > _MAX_NEW else "")
        self._word.setText(word)
        self._new.show_text(count if new else "")
        self.setAccessibleName(f"{word}, {plurals.new_entries(new)}" if new else word)
        set_properties(self, fill="paper" if chosen else "ink")


class AlarmNote(Tile):
    """Draw one alarm of this kiosk and the number of alarms; a touch asks for the next."""

    def __init__(self, theme: Theme) -> None:
        self._text = FittedLabel(theme, "body", wrap=True)
        self._count = Label(theme, "body_bold", wrap=False)
        pad = theme.px("small_gap")
        layout = row(
            Picture(theme, "wrench", side="key_icon"),
            (self._text, 1),
            self._count,
            margins=(pad, 0, pad, 0),
            gap=theme.px("gap"),
        )
        super().__init__(theme, "alarm", layout, fill="yellow")
        self.setFixedHeight(theme.px("button"))

    def draw(self, texts: tuple[str, ...], place: int) -> None:
        """Show the alarm at ``place``, counted round; hide where there is none."""
        self.setVisible(bool(texts))
        if not texts:
            return
        place %= len(texts)
        self._text.setText(texts[place])
        count = f"{phrases.count(place + 1)}/{phrases.count(len(texts))}"
        self._count.show_text(count if len(texts) > 1 else "")
        self.setAccessibleName(texts[place])


class StaffScreen(ScreenWidget[Staff]):
    """Draw a black band of tabs, the alarm where there is one, and the page."""

    chrome = Chrome(header=False, languages=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._tabs = {page: PageTab(theme, page) for page in StaffPage}
        for page, tab in self._tabs.items():
            tab.clicked.connect(lambda _=False, page=page: context.send(PageChosen(page)))
        # the tabs need the width
        self._language = LanguageButton(context, has_name=False)
        self._back = Button(theme, "back", fill="blue")
        self._back.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._back.clicked.connect(lambda: context.send(Back()))
        self._waiting = Note(theme, "waiting", "card-in")
        self._alarm = AlarmNote(theme)
        self._alarm.clicked.connect(lambda: context.send(NextAlarm()))
        self._today_page, self._entry_page = TodayPage(context), EntryPage(context)
        self._outage_page, self._clock_page = OutagePage(context), ClockPage(context)
        self._pages = QStackedWidget()
        for one in (self._today_page, self._entry_page, self._outage_page, self._clock_page):
            self._pages.addWidget(one)
        lower = column(
            self._waiting,
            self._alarm,
            (self._pages, 1),
            margins=self.margins(bottom="small_gap"),
            gap=theme.px("small_gap"),
        )
        self.setLayout(column(self._band(), (lower, 1)))

    def draw(self, state: State, screen: Staff) -> None:
        """Show the open page, and the number of new entries on each."""
        queue = state.kiosk.queue
        names = {
            StaffPage.TODAY: (translate("Staff", "Today"), 0),
            StaffPage.REMARKS: (translate("Staff", "Remarks"), queue.new_remarks),
            StaffPage.REFUSED: (translate("Staff", "Refused"), queue.new_refused),
            StaffPage.OUTAGES: (translate("Staff", "Outages"), 0),
            StaffPage.CLOCK: (translate("Staff", "Clock"), 0),
        }
        for page, tab in self._tabs.items():
            word, new = names[page]
            tab.draw(word, new, chosen=page is screen.page)
        self._language.draw()
        self._back.show_text(translate("Staff", "Back to the kiosk"))
        self._waiting.draw(waiting_text(state.kiosk))
        self._alarm.draw(alarms(state.kiosk), screen.alarm)
        match screen.page:
            case StaffPage.TODAY:
                self._today_page.draw(state, screen)
                self._pages.setCurrentWidget(self._today_page)
            case StaffPage.OUTAGES:
                self._outage_page.draw_outages(screen, self.context.now_ms())
                self._pages.setCurrentWidget(self._outage_page)
            case StaffPage.CLOCK:
                self._clock_page.draw(state, screen)
                self._pages.setCurrentWidget(self._clock_page)
            case StaffPage.REMARKS | StaffPage.REFUSED:
                self._draw_entries(state, screen)

    def _draw_entries(self, state: State, screen: Staff) -> None:
        """Show the remarks or the refusals."""
        now_ms = self.context.now_ms()
        language = staff_language(state.language, state.kiosk.home_language)
        regime = state.kiosk.regime
        groups: tuple[tuple[EntryText, ...], ...]
        if screen.page is StaffPage.REMARKS:
            groups = tuple(
                group_texts(group, language, regime, now_ms)
                for group in by_urgency(screen.remarks or (), belgian_day(now_ms))
            )
        else:
            groups = tuple(
                (entry_text(entry, language, regime, now_ms),) for entry in screen.entries or ()
            )
        self._entry_page.draw(groups, screen, _empty_text(screen))
        self._pages.setCurrentWidget(self._entry_page)

    def on_hidden(self) -> None:
        """Forget all names."""
        self._today_page.forget()
        self._entry_page.forget()
        self._outage_page.forget()

    def _band(self) -> QWidget:
        # five words and a way back in the width of the smallest screen
        thin = self.theme.px("small_gap")
        tabs = [(tab, 4) for tab in self._tabs.values()]
        layout = row(
            *tabs,
            self._language,
            (self._back, 3),
            margins=(thin, thin, thin, thin),
            gap=self.theme.px("tiny_gap"),
        )
        return filled(layout, "ink")


def _empty_text(screen: Staff) -> str:
    if screen.entries is None:
        return translate("Common", "One moment…")
    if screen.page is StaffPage.REMARKS:
        return translate("Staff", "No remarks in the last 30 days.")
    return translate("Staff", "Nothing was refused in the last 30 days.")
