"""Rest after minutes without a worker: a dark screen with a large picture of how to go on, the time
and one sentence.

All stand in another place each minute, so that nothing burns in.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from gateway.domain.model import Means
from gateway.flow.actions import ScreenTouched
from gateway.flow.kiosk_state import State
from gateway.flow.states import Closed, Resting
from gateway.ui.screen import Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.welcome import ICONS
from gateway.ui.text import phrases
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import Label

_MINUTE_MS = 60_000
# width of the words, as a share of the screen
_WIDTH = 0.7
# a grid of places; both numbers are prime, so that the words come to every place
_COLUMNS, _ROWS = 11, 7
_COLUMN_STEP, _ROW_STEP = 4, 3


class RestingScreen(ScreenWidget[Resting]):
    """Draw the dark screen. The first touch only wakes; a card or a form goes straight on."""

    chrome = Chrome(header=False, languages=False, footer=False, tape=False, fill="night")

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.setProperty("fill", "night")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clock, self._words = Label(self.theme, "huge", wrap=False), Label(self.theme, "lead")
        self._clock.setObjectName("resting-clock")
        self._picture = Picture(self.theme, side="tick")
        self._picture.setObjectName("resting-picture")
        words = column(1, self._clock, self._words, 1, gap=self.theme.px("tiny_gap"))
        self._block_layout = row(self._picture, (words, 1), gap=self.theme.px("margin"))
        self._block = QWidget(self)
        self._block.setLayout(self._block_layout)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._place)

    def draw(self, state: State, screen: Resting) -> None:
        """Show the time, and how to go on."""
        working = state.kiosk.working_means
        if isinstance(screen.behind, Closed):
            words = translate("Resting", "This kiosk is closed. Touch the screen.")
        elif Means.CARD in working:
            words = translate("Resting", "Touch the screen or insert your card.")
        else:
            words = translate("Resting", "Touch the screen.")
        likeliest = next((ICONS[means] for means in ICONS if means in working), "")
        self._picture.show_icon("gate-closed" if isinstance(screen.behind, Closed) else likeliest)
        self._words.setText(words)
        self._place()
        self._timer.start()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Wake at any key; the key does nothing else."""
        self.context.send(ScreenTouched())
        return True

    def on_hidden(self) -> None:
        """Stop the clock."""
        self._timer.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wake at a touch anywhere."""
        self.context.send(ScreenTouched())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words inside the screen."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Show the time of this minute in the place of this minute."""
        now = self.context.now_ms()
        self._clock.setText(phrases.time_of(now))
        width = round(self.width() * _WIDTH)
        self._block.resize(width, self._block_layout.heightForWidth(width))
        minute = now // _MINUTE_MS
        across, down = minute * _COLUMN_STEP % _COLUMNS, minute * _ROW_STEP % _ROWS
        free_width, free_height = self.width() - width, max(0, self.height() - self._block.height())
        self._block.move(free_width * across // (_COLUMNS - 1), free_height * down // (_ROWS - 1))
