"""Show the staff screen: its pages under a band of tabs, and what is wrong with this kiosk."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from gateway.domain.staff_lists import StaffPage
from gateway.flow.actions import NextAlarm
from gateway.flow.kiosk_state import State
from gateway.flow.states import Staff
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.staff_clock import ClockPage
from gateway.ui.screens.staff_outages import OutagePage
from gateway.ui.screens.staff_papers import PaperPage
from gateway.ui.screens.staff_presence import PresencePage
from gateway.ui.screens.staff_remarks import RemarkPage
from gateway.ui.screens.staff_tabs import TabBand
from gateway.ui.screens.staff_today import TodayPage
from gateway.ui.text import phrases, regime_words
from gateway.ui.text.staff_alarms import alarms
from gateway.ui.text.translate import translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Tile


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
        self._tabs = TabBand(context)
        self._waiting = Note(theme, "waiting", "card-in")
        self._regime = Note(theme, "regime", "in")
        self._alarm = AlarmNote(theme)
        self._alarm.clicked.connect(lambda: context.send(NextAlarm()))
        self._today_page, self._entry_page = TodayPage(context), RemarkPage(context)
        self._presence_page = PresencePage(context)
        self._outage_page, self._clock_page = OutagePage(context), ClockPage(context)
        self._paper_page = PaperPage(context)
        self._pages = QStackedWidget()
        for one in (
            self._today_page,
            self._presence_page,
            self._entry_page,
            self._outage_page,
            self._clock_page,
            self._paper_page,
        ):
            self._pages.addWidget(one)
        lower = column(
            self._waiting,
            self._regime,
            self._alarm,
            (self._pages, 1),
            margins=self.margins(bottom="small_gap"),
            gap=theme.px("small_gap"),
        )
        self.setLayout(column(self._tabs, (lower, 1)))

    def draw(self, state: State, screen: Staff) -> None:
        """Show the open page, and the number of new entries on each."""
        queue = state.kiosk.queue
        names = {
            StaffPage.TODAY: (translate("Staff", "Today"), 0),
            StaffPage.PRESENCE: (translate("Presence", "Who is here"), 0),
            StaffPage.REMARKS: (translate("Staff", "Remarks"), queue.new_remarks),
            StaffPage.REFUSED: (translate("Staff", "Refused"), queue.new_refused),
            StaffPage.OUTAGES: (translate("Staff", "Outages"), 0),
            StaffPage.CLOCK: (translate("Staff", "Clock"), 0),
            StaffPage.PAPERS: (translate("Papers", "Papers"), 0),
            StaffPage.SETTINGS: (translate("Staff", "Settings"), 0),
        }
        self._tabs.draw(names, screen.page)
        self._waiting.draw(waiting_text(state.kiosk))
        self._regime.draw(regime_words.for_staff(state.kiosk, self.context.now_ms()))
        self._alarm.draw(alarms(state.kiosk, self.context.now_ms()), screen.alarm)
        match screen.page:
            case StaffPage.TODAY:
                self._today_page.draw(state, screen)
                self._pages.setCurrentWidget(self._today_page)
            case StaffPage.PRESENCE:
                self._presence_page.draw(screen, state.kiosk.gate.name)
                self._pages.setCurrentWidget(self._presence_page)
            case StaffPage.OUTAGES:
                self._outage_page.draw_outages(screen, self.context.now_ms())
                self._pages.setCurrentWidget(self._outage_page)
            case StaffPage.CLOCK:
                self._clock_page.draw(state, screen)
                self._pages.setCurrentWidget(self._clock_page)
            case StaffPage.PAPERS:
                self._paper_page.draw_papers(screen)
                self._pages.setCurrentWidget(self._paper_page)
            case StaffPage.REMARKS | StaffPage.REFUSED:
                self._entry_page.draw_entries(state, screen, self.context.now_ms())
                self._pages.setCurrentWidget(self._entry_page)

    def on_hidden(self) -> None:
        """Forget all names."""
        self._tabs.forget()
        self._today_page.forget()
        self._presence_page.forget()
        self._entry_page.forget()
        self._outage_page.forget()
