"""Tell a worker that the service refused an earlier registration: red, before anything else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gateway.domain.model import RefusalNotice
from gateway.flow.actions import Back, Understood
from gateway.flow.kiosk_state import State
from gateway.flow.states import EarlierRefusals
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.refused import RefusalMessage
from gateway.ui.text import phrases
from gateway.ui.text.results import refusal_advice
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.touch import Button


class EarlierRefusalsScreen(ScreenWidget[EarlierRefusals]):
    """Draw a cross, *not registered*, who and what, why, and the way on."""

    chrome = Chrome(header=False, footer=False, fill="red")
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_properties(self, fill=self.chrome.fill)
        theme = self.theme
        self._message = RefusalMessage(theme)
        self._ok, self._not_me = Button(theme, "ok"), Button(theme, "back")
        self._ok.setMinimumWidth(theme.px("key") * 2)
        self._ok.clicked.connect(lambda: context.send(Understood()))
        self._not_me.clicked.connect(lambda: context.send(Back()))
        gap = theme.px("gap")
        margin, thin = theme.px("margin"), theme.px("small_gap")
        self.setLayout(
            column(
                (self._message, 1),
                row(self._ok, self._not_me, 1, gap=gap),
                margins=(margin, thin, margin, thin),
                gap=gap,
            )
        )

    def draw(self, state: State, screen: EarlierRefusals) -> None:
        """Show what was refused last, and why; staff see it all."""
        refusals = screen.known.refusals
        more = " …" if len(refusals) > 1 else ""
        act = _act(refusals[0]) + more
        self._message.show_refusal(screen.person.screen_name, act, refusal_advice(refusals))
        self._ok.show_text(translate("Done", "Understood"))
        self._not_me.show_text(translate("Direction", "This is not me"), "back")

    def handle_key(self, event: QKeyEvent) -> bool:
        """Go on with Enter, leave with Escape."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return super().handle_key(event)
        self.context.send(Understood())
        return True


def _act(notice: RefusalNotice) -> str:
    """Return direction, time and day of a refused registration."""
    direction = phrases.direction_word(notice.direction, notice.regime)
    act = isolated(f"{direction} {phrases.time_of(notice.made_ms)}")
    return f"{act} – {phrases.date_of(notice.made_ms)}"
