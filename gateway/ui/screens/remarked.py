"""Show a registration with remarks of the service: what each means, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gateway.domain import remarks
from gateway.domain.model import Regime
from gateway.flow.actions import Back
from gateway.flow.kiosk_state import State
from gateway.flow.states import Done
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.own_button import OwnButton, TomorrowButton
from gateway.ui.text import phrases, plurals
from gateway.ui.text.results import DatedRemark, all_remarks, headline, status_text
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import Picture, column, filled, row
from gateway.ui.widgets.labels import FittedLabel, Label, has_tall_letters
from gateway.ui.widgets.paged_text import PagedText
from gateway.ui.widgets.touch import Button


class RemarkedResult(QWidget):
    """Draw a green band with the result, and below it the remarks, each with a yellow bar."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._theme = theme = context.theme
        self._headline = FittedLabel(theme, "title", wrap=theme.has_large_text)
        self._more = FittedLabel(theme, "body", tone="quiet", wrap=True)
        self._card = FittedLabel(theme, "body_bold", wrap=True)
        self._card_picture = Picture(theme, "card-stuck", side="button")
        self._ok = Button(theme, "ok", fill="ink")
        self._ok.setMinimumSize(theme.px("key_wide") * 2, theme.px("key"))
        self._ok.clicked.connect(lambda: context.send(Back()))
        self._own = OwnButton(context, "paper")
        self._tomorrow = TomorrowButton(context, "paper")
        self._proof_label = Label(theme, "small", wrap=False)
        self._proof = Label(theme, "proof", wrap=False)
        self._proof.setObjectName("proof-remark")
        for label in (self._proof_label, self._proof):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._direction = Picture(theme, side="tick_small")
        self._remarks = QWidget()
        self._body: QVBoxLayout = column(gap=theme.px("gap"))
        self.setLayout(column(self._band(), (self._page(), 1)))

    def draw(self, state: State, done: Done) -> None:
        """Show the result and its remarks in the language of the state."""
        name, act = isolated(done.person.screen_name), headline(done)
        self._headline.setText(f"{name} – {act} – {status_text(done)}")
        self._direction.show_icon(done.direction.value)
        self._direction.setVisible(done.regime is Regime.IN_OUT)
        dated = all_remarks(done)
        count = self._readable_count(dated, state.language)
        self._show_remarks(dated[:count], state.language)
        hidden = max(0, len(dated) - count)
        self._more.show_text(plurals.more_remarks(hidden) if hidden else "")
        self._ok.show_text(translate("Done", "Understood"))
        for widget in (self._card_picture, self._card):
            widget.setVisible(state.kiosk.is_card_in)
        self._card.setText(translate("Done", "Take your card with you"))
        self._own.draw(state, done)
        self._tomorrow.draw(state, done)
        # one of them has room; the result of tomorrow's leads on to the other
        self._own.setVisible(self._own.isVisibleTo(self) and not self._tomorrow.isVisibleTo(self))
        self._proof_label.show_text(translate("Done", "Proof") if done.proof else "")
        self._proof.show_text(done.proof)

    def _readable_count(self, dated: tuple[DatedRemark, ...], language: str) -> int:
        """Return how many remarks a worker can read in the time; staff see them all."""
        titles = " ".join(remarks.words(entry.remark, language).title for entry in dated)
        return (
            1
            if self._theme.has_large_text or has_tall_letters(self._theme.font("heading"), titles)
            else 2
        )

    def _show_remarks(self, shown: tuple[DatedRemark, ...], language: str) -> None:
        self._remarks.hide()
        self._remarks.deleteLater()
        self._remarks = QWidget()
        parts = [self._remark(entry, language, alone=len(shown) == 1) for entry in shown]
        self._remarks.setLayout(column(*parts, gap=self._theme.px("gap")))
        self._body.insertWidget(0, self._remarks, 1)
        # now, not at the next turn of the event loop
        self._remarks.show()

    def _remark(self, dated: DatedRemark, language: str, *, alone: bool) -> QWidget:
        theme = self._theme
        words = remarks.words(dated.remark, language)
        title, note = (
            FittedLabel(theme, "heading"),
            Label(theme, "small", tone="quiet", wrap=False),
        )
        text = PagedText(theme, "lead" if alone else "body", name=f"turn-{dated.remark.code}")
        number = translate("Done", "Remark {number}").format(number=words.number)
        notes = (
            number if words.number else "",
            phrases.date_of(dated.made_ms) if dated.made_ms else "",
        )
        note.show_text("" if theme.has_large_text else " · ".join(part for part in notes if part))
        title.setText(words.title)
        text.show_text(words.text)
        bar = QFrame()
        bar.setProperty("frame", "bar")
        bar.setFixedWidth(theme.px("bar"))
        heading = row((title, 1), note, gap=theme.px("gap"))
        right = column(heading, (text, 1), gap=theme.px("tiny_gap"))
        layout = row(bar, (right, 1), gap=theme.px("gap"))
        widget = QWidget()
        widget.setLayout(layout)
        return widget

    def _band(self) -> QWidget:
        margin, thin = self._theme.px("margin"), self._theme.px("small_gap")
        return filled(
            row(
                Picture(self._theme, "tick", side="tick_small"),
                self._direction,
                (self._headline, 1),
                column(1, self._proof_label, self._proof, 1),
                margins=(margin, thin, margin, thin),
                gap=margin,
            ),
            "green",
        )

    def _page(self) -> QWidget:
        px = self._theme.px
        lower = row(
            self._ok,
            (self._tomorrow, 2),
            (self._own, 2),
            self._card_picture,
            (self._card, 2),
            (self._more, 3),
            1,
            gap=px("margin"),
        )
        return filled(
            column(
                (self._body, 1),
                lower,
                margins=(px("margin"), px("gap"), px("margin"), px("gap")),
                gap=px("small_gap"),
            ),
            "paper",
        )
