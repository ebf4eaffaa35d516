"""Take what staff write about an outage: a name, the provider's ticket number, a note."""

from __future__ import annotations

from gateway.domain.outages import Outage
from gateway.flow.actions import Back, NotesWritten, UserActive
from gateway.flow.kiosk_state import State
from gateway.flow.states import OutageNotes
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.text.outages import span
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.fields import TypedFields
from gateway.ui.widgets.keyboard import Keyboard
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.language_bar import LanguageButton
from gateway.ui.widgets.touch import Button

# what the journal takes of them
_MOST_CHARACTERS = 80
_NAME, _TICKET, _NOTE = "outage-name", "outage-ticket", "outage-note"


class OutageNotesScreen(ScreenWidget[OutageNotes]):
    """Draw three fields over a keyboard; what is typed stays in this widget until it is saved."""

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._title = FittedLabel(theme, "heading", wrap=True)
        self._title.setFixedHeight(theme.px("line"))
        self._language = LanguageButton(context)
        self._fields = TypedFields(
            theme,
            (_NAME, _TICKET, _NOTE),
            self._submit,
            lambda: context.send(UserActive()),
            self._language,
        )
        for name in (_NAME, _TICKET):
            self._fields.fields[name].setMaxLength(_MOST_CHARACTERS)
        self._back, self._save = Button(theme, "back"), Button(theme, "save", fill="blue")
        self._back.clicked.connect(lambda: context.send(Back()))
        self._save.clicked.connect(self._submit)
        self._keyboard = Keyboard(theme, self._fields.type_key, self._back, self._save)
        # whose name and ticket stand in the fields
        self._outage: Outage | None = None
        side, thin = theme.px("small_gap"), theme.px("tiny_gap")
        self.setLayout(
            column(
                row((self._title, 1)),
                self._fields,
                (self._keyboard, 1),
                margins=(side, thin, side, thin),
                gap=thin,
            )
        )

    def draw(self, state: State, screen: OutageNotes) -> None:
        """Show the fields; name and ticket as they are, until they are typed anew."""
        outage = screen.outage
        title = translate("Outage", "Write down: {outage}")
        self._title.setText(title.format(outage=span(outage)))
        self._fields.draw(_NAME, translate("Outage", "Name of the outage"))
        self._fields.draw(_TICKET, translate("Outage", "Ticket number"))
        self._fields.draw(_NOTE, translate("Outage", "Note"))
        if outage != self._outage:
            self._outage = outage
            self._fields.fields[_NAME].setText(outage.name)
            self._fields.fields[_TICKET].setText(outage.ticket)
        self._language.draw()
        self._back.show_text(translate("Common", "Back"), "back")
        self._save.show_text(translate("Outage", "Save"))
        self._keyboard.retranslate()
        if self._fields.active is None:
            self._fields.activate(_NOTE if outage.ticket else _TICKET)

    def on_hidden(self) -> None:
        """Forget what was typed, and the keyboard's layer."""
        self._outage = None
        self._fields.forget()
        self._keyboard.reset()

    def _submit(self) -> None:
        name, ticket, note = (
            self._fields.fields[name].text().strip() for name in (_NAME, _TICKET, _NOTE)
        )
        self.context.send(NotesWritten(name, ticket, note))
