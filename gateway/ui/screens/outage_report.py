"""Offer the report of an outage on a stick or on paper, and show the head of the record."""

from __future__ import annotations

from gateway.domain.evidence_report import SignedHead
from gateway.domain.report_delivery import ReportTarget
from gateway.flow.actions import Back, DeliveryRequested
from gateway.flow.kiosk_state import State
from gateway.flow.staff_states import OutageReport
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.evacuation_button import EvacuationButton
from gateway.ui.text import phrases
from gateway.ui.text.outages import delivery_text, span
from gateway.ui.text.translate import isolated, translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.qr_code import QrCode
from gateway.ui.widgets.touch import Button

# of the hash of the head: enough to compare with a photograph
_SHOWN_DIGITS = 16


class OutageReportScreen(ScreenWidget[OutageReport]):
    """Draw the code of the record, and the buttons that bring the report away."""

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._waiting = Note(theme, "waiting", "card-in")
        self._message = Message(theme, "title", "lead", name="turn-report", at_top=True)
        self._result = FittedLabel(theme, "body_bold", wrap=True)
        self._result.setObjectName("report-result")
        self._result.setFixedHeight(theme.px("button"))
        self._code = QrCode(theme, "record-code")
        self._head = FittedLabel(theme, "small", tone="quiet", wrap=True)
        self._head.setFixedHeight(theme.px("line"))
        self._stick = Button(theme, "report-stick", fill="blue")
        self._print = Button(theme, "report-print", fill="blue")
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
        gap = theme.px("small_gap")
        words = column(
            (self._message, 1),
            self._result,
            row((self._stick, 1), (self._print, 1), gap=theme.px("key_gap")),
            gap=gap,
        )
        code = column(
            (self._code, 1), self._head, row((self._back, 1), self._evacuation, gap=gap), gap=gap
        )
        self.setLayout(
            column(
                self._waiting,
                (row((code, 2), (words, 3), gap=theme.px("margin") * 2), 1),
                margins=self.margins(bottom="small_gap"),
                gap=gap,
            )
        )

    def draw(self, state: State, screen: OutageReport) -> None:
        """Show the code, and how the last try ended."""
        self._waiting.draw(waiting_text(state.kiosk))
        self._message.show_text(
            translate("Outage", "Report of an outage"),
            "\n".join(
                (
                    f"{span(screen.outage)}.",
                    translate(
                        "Outage",
                        "Two pages for an inspector: what failed, whose fault it was, who "
                        "registered meanwhile, and how to verify it. Nobody's number is in it.",
                    ),
                    translate(
                        "Outage",
                        "Have somebody from outside photograph the code: it shows later that "
                        "nothing was changed.",
                    ),
                )
            ),
        )
        self._result.setText(delivery_text(screen.delivered, is_busy=screen.is_busy))
        self._head.setText(_head_text(screen.head))
        self._code.draw(
            screen.head.witness_text if screen.head else "",
            translate("Outage", "Code of the record, to be photographed"),
        )
        self._stick.show_text(translate("Outage", "Save on a USB stick"))
        self._print.show_text(translate("Outage", "Print"))
        self._back.show_text(translate("Common", "Back"), "back")
        self._evacuation.draw()
        for button in (self._stick, self._print, self._back):
            button.setEnabled(not screen.is_busy)


def _head_text(head: SignedHead | None) -> str:
    if head is None:
        return ""
    return translate("Outage", "Record: {number} entries, {hash}").format(
        number=phrases.count(head.seq), hash=isolated(head.hash[:_SHOWN_DIGITS])
    )
