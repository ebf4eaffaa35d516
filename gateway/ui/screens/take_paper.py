"""Ask for the days of a paper, or the languages of a poster, and bring it to a stick or printer."""

from __future__ import annotations

from functools import cache, partial

from PySide6.QtWidgets import QGridLayout, QWidget

from gateway.domain.languages import KNOWN_LANGUAGES
from gateway.domain.papers import PaperPeriod
from gateway.domain.report_delivery import ReportTarget
from gateway.flow.actions import Back, DeliveryRequested, PeriodChosen, PosterLanguageTouched
from gateway.flow.kiosk_state import State
from gateway.flow.paper_states import TakePaper
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.evacuation_button import EvacuationButton
from gateway.ui.text import hours, papers
from gateway.ui.text.translate import Dictionary, translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.touch import Button

# fourteen languages in two lines
_COLUMNS = 7


class TakePaperScreen(ScreenWidget[TakePaper]):
    """Draw what the paper is, its days or languages, and the two ways that it can go."""

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        gap = theme.px("small_gap")
        self._waiting = Note(theme, "waiting", "card-in")
        self._message = Message(theme, "title", "lead", name="turn-paper", at_top=True)
        self._result = FittedLabel(theme, "body_bold", wrap=True)
        self._result.setObjectName("paper-result")
        self._result.setFixedHeight(theme.px("button"))
        self._periods = {
            period: Button(theme, f"period-{period.name.lower()}") for period in PaperPeriod
        }
        for period, button in self._periods.items():
            button.clicked.connect(partial(self._send_period, period))
        self._days = QWidget()
        self._days.setLayout(row(*((each, 1) for each in self._periods.values()), gap=gap))
        self._languages = {
            code: Button(theme, f"poster-{code}", font="body") for code in KNOWN_LANGUAGES
        }
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(gap)
        for place, (code, button) in enumerate(self._languages.items()):
            button.clicked.connect(partial(self._send_language, code))
            button.setMinimumWidth(1)
            grid.addWidget(button, *divmod(place, _COLUMNS))
        self._poster = QWidget()
        self._poster.setLayout(grid)
        self._stick = Button(theme, "paper-stick", fill="blue")
        self._print = Button(theme, "paper-print", fill="blue")
        self._back = Button(theme, "back")
        self._evacuation = EvacuationButton(context)
        for button, target in (
            (self._stick, ReportTarget.STICK),
            (self._print, ReportTarget.PRINTER),
        ):
            button.clicked.connect(
                lambda _=False, target=target: context.send(DeliveryRequested(target))
            )
        self._back.clicked.connect(lambda: context.send(Back()))
        tools = row(
            *((self._back, 1), self._evacuation, (self._stick, 2), (self._print, 2)),
            gap=theme.px("key_gap"),
        )
        self.setLayout(
            column(
                self._waiting,
                (self._message, 1),
                self._days,
                self._poster,
                self._result,
                tools,
                margins=self.margins(bottom="small_gap"),
                gap=gap,
            )
        )

    def draw(self, state: State, screen: TakePaper) -> None:
        """Show what is chosen, and how the last try ended."""
        self._waiting.draw(waiting_text(state.kiosk))
        kind = screen.kind
        of_whom = hours.of_whom(screen.name, screen.day) if screen.day else ""
        content = "\n".join(filter(None, (of_whom, papers.content(kind))))
        self._message.show_text(papers.title(kind), content)
        has_days = screen.day is None and not (kind.is_poster or kind.is_of_now)
        self._days.setVisible(has_days)
        self._poster.setVisible(kind.is_poster)
        for period, button in self._periods.items():
            button.show_text(papers.period(period))
            set_properties(button, fill="ink" if period is screen.period else "paper")
        for code, button in self._languages.items():
            button.show_text(_own_name(code))
            set_properties(button, fill="ink" if code in screen.languages else "paper")
        busy = translate("Common", "One moment…")
        self._result.setText(busy if screen.is_busy else papers.result(screen.delivered))
        self._stick.show_text(translate("Outage", "Save on a USB stick"))
        self._print.show_text(translate("Outage", "Print"))
        # a printer takes no files of the office
        self._print.setVisible(not kind.is_table)
        self._back.show_text(translate("Common", "Back"), "back")
        self._evacuation.draw()
        can_go = bool(screen.languages) or not kind.is_poster
        for button in (self._stick, self._print):
            button.setEnabled(can_go and not screen.is_busy)
        for button in (self._back, *self._periods.values(), *self._languages.values()):
            button.setEnabled(not screen.is_busy)

    def _send_period(self, period: PaperPeriod, _checked: bool = False) -> None:
        self.context.send(PeriodChosen(period))

    def _send_language(self, code: str, _checked: bool = False) -> None:
        self.context.send(PosterLanguageTouched(code))


@cache
def _own_name(code: str) -> str:
    """Return what the speakers of a language call it."""
    return Dictionary(code).language.name
