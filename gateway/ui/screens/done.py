"""Show the result: kept, confirmed, refused or registered already, to be read from three metres."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from gateway.domain.model import Regime
from gateway.flow.kiosk_state import State
from gateway.flow.result import is_refused, may_add_tomorrow
from gateway.flow.states import Done
from gateway.ui.screen import Chrome, ScreenContext
from gateway.ui.screens.own_button import OwnButton, TomorrowButton
from gateway.ui.screens.refused import RefusedResult
from gateway.ui.screens.remarked import RemarkedResult
from gateway.ui.screens.result_screen import ResultScreen
from gateway.ui.text.results import advice, has_remarks, headline, status_text
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.paged_text import PagedText
from gateway.ui.widgets.style import set_properties


class FullResult(QWidget):
    """Draw a tick over the direction, the time, name and advice; card and proof at the foot."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._theme = theme = context.theme
        self._picture = Picture(theme, side="tick_large_text" if theme.has_large_text else "tick")
        self._direction = Picture(theme)
        self._direction.setObjectName("done-direction")
        self._headline = FittedLabel(theme, "huge" if theme.has_large_text else "giant")
        self._status = FittedLabel(theme, "title" if theme.has_large_text else "huge")
        self._employer = FittedLabel(theme, "lead")
        self._advice = PagedText(theme, "lead", turns=False)
        self._card_picture = Picture(theme, "card-stuck", side="picture_small")
        self._card = FittedLabel(theme, "heading", wrap=True)
        self._own = OwnButton(context, "green")
        self._tomorrow = TomorrowButton(context, "paper")
        self._proof_label = Label(theme, "small", wrap=False)
        self._proof = Label(theme, "proof", wrap=False)
        for text in (self._proof_label, self._proof):
            text.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._proof.setObjectName("proof")
        self.setLayout(self._layout())

    def draw(self, state: State, done: Done) -> None:
        """Show the result in words."""
        self._picture.show_icon("again" if done.is_repeat else "tick")
        self._direction.show_icon(done.direction.value)
        self._direction.setVisible(done.regime is Regime.IN_OUT)
        self._headline.setText(headline(done))
        self._status.setText(f"{isolated(done.person.screen_name)} – {status_text(done)}")
        has_room = not self._theme.has_large_text
        self._employer.show_text(done.employer.name if done.employer and has_room else "")
        self._advice.show_text(advice(done))
        self._own.draw(state, done)
        self._tomorrow.draw(state, done)
        self._card_picture.setVisible(state.kiosk.is_card_in)
        # beside two buttons the picture says it
        has_words = state.kiosk.is_card_in and not may_add_tomorrow(state, done)
        self._card.show_text(translate("Done", "Take your card with you") if has_words else "")
        self._proof_label.show_text(translate("Done", "Proof") if done.proof else "")
        self._proof.show_text(done.proof)

    def _layout(self) -> QBoxLayout:
        px, large = self._theme.px, self._theme.has_large_text
        margin = px("margin") * (1 if large else 2)
        words = column(
            0 if large else 1,
            self._headline,
            self._status,
            self._employer,
            (self._advice, 4),
            gap=px("tiny_gap"),
        )
        pictures = column(self._picture, (self._direction, 1), gap=px("gap"))
        upper = row(pictures, (words, 1), gap=margin)
        lower = row(
            self._card_picture,
            (self._card, 3),
            1,
            self._tomorrow,
            self._own,
            column(1, self._proof_label, self._proof),
            gap=px("gap"),
        )
        return column(
            (upper, 1),
            lower,
            margins=(margin, px("margin"), margin, px("margin")),
            gap=px("gap"),
        )


class DoneScreen(ResultScreen[Done]):
    """Draw a full-screen result, green or red, or a result to be read where there are remarks."""

    chrome = Chrome(header=False, languages=False, footer=False, fill="green")

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._full, self._remarked = FullResult(context), RemarkedResult(context)
        self._refused = RefusedResult(context)
        self._results = QStackedLayout()
        for result in (self._full, self._remarked, self._refused):
            self._results.addWidget(result)
        self.setLayout(self._results)

    def chrome_for(self, screen: Done) -> Chrome:
        """Return no chrome but the languages, and those only where there is something to read."""
        if has_remarks(screen):
            return Chrome(header=False)
        refused = is_refused(screen)
        return Chrome(
            header=False, languages=refused, footer=False, fill="red" if refused else "green"
        )

    def draw(self, state: State, screen: Done) -> None:
        """Show the result that the state holds."""
        set_properties(self, fill=self.chrome_for(screen).fill)
        result: FullResult | RemarkedResult | RefusedResult = self._full
        if is_refused(screen):
            result = self._refused
        elif has_remarks(screen):
            result = self._remarked
        result.draw(state, screen)
        self._results.setCurrentWidget(result)
