"""The dark screen: nobody has come for minutes. Time and one sentence, each minute in another
place, so that nothing burns in.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from gateway.domain.model import Means
from gateway.flow.actions import ScreenTouched
from gateway.flow.states import Closed, Resting, State
from gateway.ui.screen import Chrome, ScreenContext, ScreenWidget
from gateway.ui.text import phrases
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column
from gateway.ui.widgets.labels import Label

_MINUTE_MS = 60_000
# of the screen
_WIDTH = 0.7
# places; both prime, so that every place has its turn
_COLUMNS, _ROWS = 11, 7
_STEP_ACROSS, _STEP_DOWN = 4, 3


class RestingScreen(ScreenWidget[Resting]):
    """Dark and calm. The first touch only wakes; a card or a form goes straight on."""

    chrome = Chrome(header=False, languages=False, footer=False, tape=False, fill="night")

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.setProperty("fill", "night")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clock, self._words = Label(self.theme, "huge", wrap=False), Label(self.theme, "lead")
        self._clock.setObjectName("resting-clock")
        self._block = QWidget(self)
        self._block.setLayout(column(self._clock, self._words, gap=self.theme.px("tiny_gap")))
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._place)

    def draw(self, state: State, screen: Resting) -> None:
        """The time, and how to go on."""
        if isinstance(screen.behind, Closed):
            said = translate("Resting", "This kiosk is closed. Touch the screen.")
        elif Means.CARD in state.kiosk.working_means:
            said = translate("Resting", "Touch the screen or insert your card.")
        else:
            said = translate("Resting", "Touch the screen.")
        self._words.setText(said)
        self._place()
        self._tick.start()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Any key wakes, and does nothing else."""
        self.context.send(ScreenTouched())
        return True

    def on_hidden(self) -> None:
        """No clock runs on a hidden screen."""
        self._tick.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch anywhere wakes."""
        self.context.send(ScreenTouched())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay inside."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """The time of this minute, in the place of this minute."""
        now = self.context.now_ms()
        self._clock.setText(phrases.time_of(now))
        width = round(self.width() * _WIDTH)
        layout = self._block.layout()
        assert layout is not None
        self._block.resize(width, layout.heightForWidth(width))
        minute = now // _MINUTE_MS
        across, down = minute * _STEP_ACROSS % _COLUMNS, minute * _STEP_DOWN % _ROWS
        room_across, room_down = self.width() - width, max(0, self.height() - self._block.height())
        self._block.move(room_across * across // (_COLUMNS - 1), room_down * down // (_ROWS - 1))
