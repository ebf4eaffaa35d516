"""Remind a company that its people register: as a code for a telephone, and as a page."""

from __future__ import annotations

from gateway.domain.remarks import staff_language
from gateway.domain.report_delivery import ReportTarget
from gateway.flow.actions import Back, DeliveryRequested
from gateway.flow.kiosk_state import State
from gateway.flow.presence_actions import SaidGiven
from gateway.flow.remark_states import RemindCompany
from gateway.ui.papers.reminder_text import code_text
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.evacuation_button import EvacuationButton
from gateway.ui.text.outages import delivery_text
from gateway.ui.text.translate import isolated, translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.qr_code import QrCode
from gateway.ui.widgets.touch import Button


class RemindCompanyScreen(ScreenWidget[RemindCompany]):
    """Draw the code beside its words, and the buttons that bring the page away."""

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._waiting = Note(theme, "waiting", "card-in")
        self._code = QrCode(theme, "reminder-code")
        self._message = Message(theme, "heading", "body", name="turn-reminder", at_top=True)
        self._result = FittedLabel(theme, "body_bold", wrap=True)
        self._result.setObjectName("reminder-result")
        self._result.setFixedHeight(theme.px("line"))
        self._back = Button(theme, "back")
        self._evacuation = EvacuationButton(context)
        self._back.clicked.connect(lambda: context.send(Back()))
        self._stick = Button(theme, "reminder-stick", fill="blue")
        self._print = Button(theme, "reminder-print", fill="blue")
        self._given = Button(theme, "reminder-given", fill="blue")
        self._given.clicked.connect(lambda: context.send(SaidGiven()))
        for button, target in (
            (self._stick, ReportTarget.STICK),
            (self._print, ReportTarget.PRINTER),
        ):
            button.clicked.connect(
                lambda _=False, target=target: context.send(DeliveryRequested(target))
            )
        gap = theme.px("small_gap")
        self.setLayout(
            column(
                self._waiting,
                (row((self._code, 2), (self._message, 3), gap=theme.px("margin")), 1),
                self._result,
                row(
                    *((self._back, 1), self._evacuation, (self._stick, 1), (self._print, 1)),
                    (self._given, 1),
                    gap=theme.px("key_gap"),
                ),
                margins=self.margins(bottom="small_gap"),
                gap=gap,
            )
        )

    def draw(self, state: State, screen: RemindCompany) -> None:
        """Show the reminder, and how the last try ended."""
        self._waiting.draw(waiting_text(state.kiosk))
        language = staff_language(state.language, state.kiosk.home_language)
        text = code_text(screen.reminder, language)
        title = translate("Staff", "For {company}")
        # without its own title and the company
        below = "\n".join(text.split("\n")[2:])
        self._message.show_text(title.format(company=isolated(screen.reminder.company)), below)
        self._code.draw(text, translate("Presence", "Remind the company"))
        done = delivery_text(screen.delivered, is_busy=screen.is_busy)
        is_told = screen.is_busy or (screen.delivered and screen.delivered.fault)
        self._result.setText(done if is_told else f"{done} {_given_text(screen.given)}".strip())
        self._back.show_text(translate("Common", "Back"), "back")
        self._evacuation.draw()
        self._stick.show_text(translate("Outage", "Save on a USB stick"))
        self._print.show_text(translate("Outage", "Print"))
        self._given.show_text(translate("Presence", "Given"))
        for button in (self._back, self._stick, self._print):
            button.setEnabled(not screen.is_busy)
        self._given.setEnabled(not screen.is_busy and not screen.given)

    def on_hidden(self) -> None:
        """Forget the names."""
        self._code.draw("", "")
        self._message.show_text("", "")


def _given_text(given: bool | None) -> str:
    """Return whether the record holds that the reminder was given, and else how it gets there."""
    if given is None:
        return translate(
            "Presence",
            "Not given yet: print or save it, or touch “{given}” once read or heard.",
        ).format(given=translate("Presence", "Given"))
    if given:
        return translate("Presence", "In the record: the reminder was given.")
    return translate("Presence", "The record took nothing. Try again.")
