"""Invite a worker: the means that work now, the likeliest as the largest tile.

A means whose device is missing keeps a grey tile that says why: who comes with a card every morning
looks for it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gateway.domain.model import Means, Regime
from gateway.domain.problem import Problem
from gateway.flow.actions import MeansTouched
from gateway.flow.kiosk_state import KioskState, State
from gateway.flow.site_actions import VisitorRequested
from gateway.flow.states import Welcome
from gateway.ui.screen import ScreenContext, ScreenWidget
from gateway.ui.screens.choose_direction import DOORS
from gateway.ui.text import phrases, problems, regime_words
from gateway.ui.text.presence import missing_text
from gateway.ui.text.translate import translate
from gateway.ui.text.visitors import visitor_button
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button, Tile

# in the order of use: most workers have a card, typing is the last resort
ICONS = {Means.CARD: "card", Means.FORM: "form", Means.KEYPAD: "keypad"}


class MeansTile(Tile):
    """Draw one means; a touch chooses it, or tells more of why it does not work."""

    def __init__(
        self,
        theme: Theme,
        means: Means,
        problem: Problem | None,
        message: Message,
        layout: QBoxLayout,
        *,
        fill: str,
    ) -> None:
        super().__init__(
            theme, f"means-{means}", layout, fill="ground" if problem is not None else fill
        )
        self._means, self._problem, self._message = means, problem, message

    def retranslate(self, until_ms: int, *, is_brief: bool) -> None:
        """Show the invitation, or why there is none, in the language in use.

        :param until_ms: when a pause of typing ends, UTC milliseconds
        :param is_brief: there is room for the title alone
        """
        title, note = _invitation(self._means)
        if self._problem is not None:
            is_paused = self._problem is Problem.TYPING_PAUSED
            title = problems.for_worker(self._problem).title
            note = phrases.until(until_ms) if is_paused else ""
        self._message.show_text(title, "" if is_brief else note)
        self.setAccessibleName(f"{title}. {note}" if note else title)


def _invitation(means: Means) -> tuple[str, str]:
    match means:
        case Means.CARD:
            return translate("Welcome", "Put your card in the reader"), translate(
                "Welcome", "Identity card, chip first"
            )
        case Means.FORM:
            return translate("Welcome", "Limosa form"), translate(
                "Welcome", "Show the QR code of your L1"
            )
        case Means.KEYPAD:
            return translate("Welcome", "Type your number"), translate(
                "Welcome", "National register or Limosa number"
            )


def _in_order(kiosk: KioskState) -> tuple[tuple[Means, Problem | None], ...]:
    """Return the means to draw and why one does not work: the likeliest that works first."""
    missing = dict(kiosk.missing_means)
    shown = [means for means in ICONS if means in kiosk.working_means or means in missing]
    shown.sort(key=lambda means: means not in kiosk.working_means)
    others = sorted(shown[1:], key=list(ICONS).index)
    return tuple((means, missing.get(means)) for means in (*shown[:1], *others))


class GateSign(QWidget):
    """Draw which direction this gate serves, in the colour of its door; hidden where it is any."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("gate-sign")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = Picture(theme, side="key_icon")
        self._text = FittedLabel(theme, "body_bold" if theme.has_large_text else "heading")
        pad = theme.px("small_gap")
        self.setLayout(
            row(self._picture, (self._text, 1), margins=(pad, 0, pad, 0), gap=theme.px("gap"))
        )
        self.setFixedHeight(theme.px("line") * (4 if theme.has_large_text else 3) // 2)

    def draw(self, kiosk: KioskState, now_ms: int) -> None:
        """Show the lane, or the hours of IN and OUT."""
        is_in_out = kiosk.regime_at(now_ms) is Regime.IN_OUT
        text = phrases.gate_sign(kiosk.gate) if is_in_out else ""
        lane = kiosk.gate.lane
        self._picture.show_icon(lane.value if lane else "clock")
        set_properties(self, fill=DOORS[lane] if lane else "yellow")
        self._text.setText(text)
        self.setVisible(bool(text))


class WelcomeScreen(ScreenWidget[Welcome]):
    """Draw one large tile and the others beside it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        # the means and their problems, whether visitors are taken, and whether strips stand above
        self._layout: tuple[tuple[tuple[Means, Problem | None], ...], bool, bool] | None = None
        self._tiles: list[MeansTile] = []
        self._visitor = self._visitor_button()
        self._content = QWidget()
        self._regime = Note(self.theme, "regime", "in")
        self._outer = QVBoxLayout()
        self._outer.setSpacing(self.theme.px("small_gap"))
        self._outer.setContentsMargins(*self.margins())
        self._outer.addWidget(self._regime)
        self._missing = Note(self.theme, "missing", "clock")
        self._outer.addWidget(self._missing)
        self._sign = GateSign(self.theme)
        self._outer.addWidget(self._sign)
        self.setLayout(self._outer)

    def draw(self, state: State, screen: Welcome) -> None:
        """Show the means that work now, and why others do not."""
        self._sign.draw(state.kiosk, self.context.now_ms())
        shown = _in_order(state.kiosk)
        self._regime.draw(regime_words.for_workers(state.kiosk, self.context.now_ms()))
        self._missing.draw(missing_text(state.kiosk.missing))
        is_low = self._show_one_strip()
        layout = (shown, state.kiosk.takes_visitors, is_low)
        if layout != self._layout:
            self._layout = layout
            self._arrange()
        self._visitor.show_text(visitor_button())
        is_brief = self.theme.has_large_text and is_low
        for tile in self._tiles:
            tile.retranslate(state.kiosk.typing_until_ms, is_brief=is_brief)

    def _show_one_strip(self) -> bool:
        """Leave the one strip that there is room for; return whether there is one.

        What a worker needs stands first; staff see who is missing on their own page, too.
        """
        strips: tuple[QWidget, ...] = (self._sign, self._regime, self._missing)
        shown = [strip for strip in strips if not strip.isHidden()]
        for strip in shown[1:]:
            strip.hide()
        return bool(shown)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Open the keypad with a digit of a real keyboard, or with a pasted text."""
        return self.begin_number(event)

    def _arrange(self) -> None:
        self._content.hide()
        self._content.deleteLater()
        self._content = QWidget()
        gap = self.theme.px("gap")
        shown, takes_visitors, is_low = self._layout or ((), False, False)
        is_tight = takes_visitors and is_low
        self._tiles = [self._large_tile(*first) for first in shown[:1]]
        self._tiles += [self._small_tile(*other, is_tight=is_tight) for other in shown[1:]]
        self._visitor = self._visitor_button()
        visitor = [self._visitor] if takes_visitors else []
        if len(shown) > 1:
            # per cent of the width; large words in small tiles need more of it
            small_width = 46 if self.theme.has_large_text else 40
            is_close = is_tight or (takes_visitors and self.theme.has_large_text)
            between = self.theme.px("small_gap") if is_close else gap
            beside = column(*self._tiles[1:], *visitor, gap=between)
            parts = (self._tiles[0], 100 - small_width), (beside, small_width)
            self._content.setLayout(row(*parts, gap=gap))
        else:
            alone = ((tile, 1) for tile in self._tiles)
            self._content.setLayout(column(*alone, *visitor, gap=gap))
        self._outer.addWidget(self._content, 1)
        # now, not at the next turn of the event loop
        self._content.show()

    def _visitor_button(self) -> Button:
        button = Button(self.theme, "visitor")
        # its words take no room from the large tile
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.context.send(VisitorRequested()))
        return button

    def _large_tile(self, means: Means, problem: Problem | None) -> MeansTile:
        theme = self.theme
        message = Message(theme, turns=False)
        pad = theme.px("margin")
        layout = (column if theme.has_large_text else row)(margins=(pad, pad, pad, pad), gap=pad)
        layout.addWidget(message, 12)
        layout.addWidget(_picture(theme, means, problem), 9)
        return self._tile(means, problem, message, layout, fill="blue")

    def _small_tile(self, means: Means, problem: Problem | None, *, is_tight: bool) -> MeansTile:
        theme = self.theme
        message = Message(theme, "heading", "body", turns=False)
        is_tight = is_tight or theme.has_large_text
        pad = theme.px("small_gap" if is_tight else "gap")
        side = "key_icon" if is_tight else "picture_small"
        picture = _picture(theme, means, problem, side)
        # large words fill the tile themselves
        above = theme.px("tiny_gap") if theme.has_large_text else pad
        layout = row(picture, (message, 1), margins=(pad, above, pad, above), gap=pad)
        return self._tile(means, problem, message, layout, fill="paper")

    def _tile(
        self,
        means: Means,
        problem: Problem | None,
        message: Message,
        layout: QBoxLayout,
        *,
        fill: str,
    ) -> MeansTile:
        tile = MeansTile(self.theme, means, problem, message, layout, fill=fill)
        tile.clicked.connect(lambda: self.context.send(MeansTouched(means)))
        return tile


def _picture(
    theme: Theme, means: Means, problem: Problem | None, side: str | None = None
) -> Picture:
    icon = ICONS[means] if problem is None else problems.for_worker(problem).icon
    return Picture(theme, icon, side=side, accent="danger")
