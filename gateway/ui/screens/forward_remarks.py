"""Forward to a company what it has to put right: as a code, or as a page; and the web form."""

from __future__ import annotations

from gateway.domain.remarks import WEB_FORM, staff_language
from gateway.domain.report_delivery import ReportTarget
from gateway.flow.actions import Back, DeliveryRequested
from gateway.flow.kiosk_state import State
from gateway.flow.remark_states import ForwardRemarks
from gateway.ui.papers import company_matters
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.evacuation_button import EvacuationButton
from gateway.ui.text.outages import delivery_text
from gateway.ui.text.translate import isolated, translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.qr_code import QrCode
from gateway.ui.widgets.touch import Button


class ForwardRemarksScreen(ScreenWidget[ForwardRemarks]):
    """Draw two codes, each under what it is for, and the buttons that bring the page away."""

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._waiting = Note(theme, "waiting", "card-in")
        self._title = FittedLabel(theme, "title")
        self._words = tuple(FittedLabel(theme, "body", wrap=True) for _ in range(2))
        self._codes = QrCode(theme, "company-code"), QrCode(theme, "form-code")
        self._result = FittedLabel(theme, "body_bold", wrap=True)
        self._result.setObjectName("forward-result")
        for label in (*self._words, self._result):
            label.setFixedHeight(theme.px("line"))
        self._back = Button(theme, "back")
        self._evacuation = EvacuationButton(context)
        self._back.clicked.connect(lambda: context.send(Back()))
        self._stick = Button(theme, "forward-stick", fill="blue")
        self._print = Button(theme, "forward-print", fill="blue")
        for button, target in (
            (self._stick, ReportTarget.STICK),
            (self._print, ReportTarget.PRINTER),
        ):
            button.clicked.connect(
                lambda _=False, target=target: context.send(DeliveryRequested(target))
            )
        gap = theme.px("small_gap")
        company, form = (
            column(label, (code, 1), gap=gap)
            for label, code in zip(self._words, self._codes, strict=True)
        )
        buttons = row(
            *((self._back, 1), self._evacuation, (self._stick, 1), (self._print, 1)),
            gap=theme.px("key_gap"),
        )
        self.setLayout(
            column(
                self._waiting,
                self._title,
                (row((company, 3), (form, 2), gap=theme.px("margin")), 1),
                self._result,
                buttons,
                margins=self.margins(bottom="small_gap"),
                gap=gap,
            )
        )

    def draw(self, state: State, screen: ForwardRemarks) -> None:
        """Show the codes, and how the last try ended."""
        self._waiting.draw(waiting_text(state.kiosk))
        title = translate("Staff", "For {company}")
        self._title.setText(title.format(company=isolated(screen.company)))
        language = staff_language(state.language, state.kiosk.home_language)
        told = (
            translate("Staff", "What to put right: to photograph, or to take along as a page."),
            translate("Staff", "The web form of the NSSO, to correct within 30 days."),
        )
        texts = company_matters.code_text(screen.company, screen.entries, language), WEB_FORM
        for label, code, words, text in zip(self._words, self._codes, told, texts, strict=True):
            label.setText(words)
            code.draw(text, words)
        self._result.setText(delivery_text(screen.delivered, is_busy=screen.is_busy))
        self._back.show_text(translate("Common", "Back"), "back")
        self._evacuation.draw()
        self._stick.show_text(translate("Outage", "Save on a USB stick"))
        self._print.show_text(translate("Outage", "Print"))
        for button in (self._back, self._stick, self._print):
            button.setEnabled(not screen.is_busy)

    def on_hidden(self) -> None:
        """Forget the names in the code."""
        self._codes[0].draw("", "")
