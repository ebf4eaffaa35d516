"""Take the first and the last day of a worker's L1 or A1 that staff saw."""

from __future__ import annotations

from datetime import date, datetime

from gateway.domain.seen_papers import SeenPaper
from gateway.domain.terms import TermKind
from gateway.flow.actions import PaperSeen
from gateway.flow.kiosk_state import State
from gateway.flow.remark_states import DATE_DIGITS, PaperDates
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.keypad_screen import KeypadScreen
from gateway.ui.text.translate import isolated, translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.touch import Button

_SHAPE = "__.__.____ __.__.____"
_FORMAT = "%d%m%Y"
_FIRST_YEAR, _LAST_YEAR = 2000, 2099


def typed_period(digits: str) -> tuple[date, date] | None:
    """Return first and last day; ``None`` where they are no period.

    ``typed_period("0111202631122026")`` is the 1st of November to the 31st of December 2026.
    """
    half = DATE_DIGITS // 2
    if len(digits) != DATE_DIGITS:
        return None
    try:
        first, last = (
            datetime.strptime(part, _FORMAT).date()  # noqa: DTZ007 - a day has no zone
            for part in (digits[:half], digits[half:])
        )
    except ValueError:
        return None
    is_period = first <= last and _FIRST_YEAR <= first.year <= last.year <= _LAST_YEAR
    return (first, last) if is_period else None


class PaperDatesScreen(KeypadScreen[PaperDates]):
    """Draw the two days as they are typed, and a button for each paper."""

    def __init__(self, context: ScreenContext) -> None:
        theme = context.theme
        super().__init__(context)
        self._digits = ""
        self._waiting = Note(theme, "waiting", "card-in")
        self._title = FittedLabel(theme, "title", wrap=True)
        self._help = Label(theme, "body")
        self._wrong = Label(theme, "body_bold", tone="danger")
        self.field.setObjectName("paper-dates")
        self._papers = {
            TermKind.LIMOSA: Button(theme, "paper-limosa", fill="blue"),
            TermKind.A1: Button(theme, "paper-a1", fill="blue"),
        }
        for kind, button in self._papers.items():
            button.clicked.connect(lambda _=False, kind=kind: self._save(kind))
        buttons = row(*((one, 1) for one in self._papers.values()), gap=theme.px("key_gap"))
        left = column(
            self._waiting,
            self._title,
            self._help,
            self.field,
            self._wrong,
            buttons,
            gap=theme.px("small_gap"),
        )
        self.lay_out(left, keypad_weight=9)

    def draw(self, state: State, screen: PaperDates) -> None:
        """Show the digits so far, and whether they are a period."""
        self._waiting.draw(waiting_text(state.kiosk))
        self._digits = screen.digits
        name = screen.entry.line.name or screen.entry.line.number
        title = translate("Staff", "L1 or A1 of {name}")
        self._title.setText(title.format(name=isolated(name)))
        is_whole = len(screen.digits) == DATE_DIGITS
        is_right = typed_period(screen.digits) is not None
        is_wrong = is_whole and not is_right
        # once typed, it leaves its room to what is wrong
        told = translate("Staff", "Type its first and its last day.")
        self._help.show_text("" if is_whole else told)
        self._wrong.show_text(translate("Staff", "There is no such period.") if is_wrong else "")
        shown = _shown(screen.digits)
        self.field.show_number(*shown, wrong=is_wrong)
        self.field.setAccessibleName("".join(shown))
        self.draw_keys()
        texts = translate("Staff", "L1 seen"), translate("Staff", "A1 seen")
        for button, text in zip(self._papers.values(), texts, strict=True):
            button.show_text(text)
            button.setEnabled(is_right)

    def _save(self, kind: TermKind) -> None:
        period = typed_period(self._digits)
        if period is not None:
            self.context.send(PaperSeen(SeenPaper(kind, *period)))


def _shown(digits: str) -> tuple[str, str]:
    """Return the digits in their shape, and what is left of it."""
    places = [place for place, sign in enumerate(_SHAPE) if sign == "_"]
    end = places[len(digits)] if len(digits) < len(places) else len(_SHAPE)
    left = iter(digits)
    return "".join(next(left) if sign == "_" else sign for sign in _SHAPE[:end]), _SHAPE[end:]
