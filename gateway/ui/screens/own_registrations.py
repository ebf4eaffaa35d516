"""Show a worker his last registrations: day, time, status, proof, and what was remarked."""

from __future__ import annotations

from gateway.domain import remarks
from gateway.domain.own_registrations import OwnRegistration
from gateway.flow.actions import Back, UserActive
from gateway.flow.kiosk_state import State
from gateway.flow.states import ChooseDirection, OwnRegistrations
from gateway.ui.screen import ESCAPE, ScreenContext, ScreenWidget
from gateway.ui.text import phrases
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.paged_text import PagedText
from gateway.ui.widgets.touch import Button


class OwnRegistrationsScreen(ScreenWidget[OwnRegistrations]):
    """Draw the worker's name, one line a registration, and the way back."""

    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._title = FittedLabel(theme, "heading" if theme.has_large_text else "title")
        self._lines = PagedText(theme, "lead", turned=lambda: context.send(UserActive()))
        self._back = Button(theme, "back")
        self._back.clicked.connect(lambda: context.send(Back()))
        gap = theme.px("small_gap")
        self.setLayout(
            column(
                self._title,
                (self._lines, 1),
                row((self._back, 1), 2),
                margins=self.margins(bottom="small_gap"),
                gap=gap,
            )
        )

    def draw(self, state: State, screen: OwnRegistrations) -> None:
        """Show the registrations, newest first."""
        name, title = screen.person.screen_name, translate("Own", "My registrations")
        self._title.setText(f"{isolated(name)} – {title}")
        self._lines.show_text(_text(screen, state.language))
        leads_to_choice = isinstance(screen.behind, ChooseDirection)
        back = translate("Own", "Back to IN and OUT")
        self._back.show_text(back if leads_to_choice else translate("Common", "Back"), "back")

    def on_hidden(self) -> None:
        """Forget what was shown."""
        self._title.setText("")
        self._lines.show_text("")


def _text(screen: OwnRegistrations, language: str) -> str:
    if screen.registrations is None:
        return translate("Common", "One moment…")
    if not screen.registrations:
        return translate("Own", "None in the last days.")
    return "\n".join(_line(one, language) for one in screen.registrations)


def _line(one: OwnRegistration, language: str) -> str:
    word = phrases.direction_word(one.direction, one.regime)
    parts = [
        phrases.date_of(one.made_ms),
        isolated(f"{word} {phrases.time_of(one.made_ms)}"),
        phrases.for_day(one.made_ms, one.days_ahead),
        phrases.status_word(one.status),
        isolated(one.proof),
        *(remarks.words(remark, language).title for remark in one.remarks),
    ]
    return " · ".join(part for part in parts if part)
