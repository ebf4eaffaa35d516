"""Say in red that a registration was refused: *not registered*, then who, what, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gateway.flow.actions import Back
from gateway.flow.kiosk_state import State
from gateway.flow.states import Done
from gateway.ui.screen import ScreenContext
from gateway.ui.text.results import advice, headline, not_registered
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.paged_text import PagedText
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button


class RefusalMessage(QWidget):
    """Draw a cross, *not registered* in the largest words, who, what, and why."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        large = theme.has_large_text
        self._title = FittedLabel(theme, "title" if large else "huge")
        self._title.setObjectName("not-registered")
        self._name = FittedLabel(theme, "heading" if large else "title")
        self._act = FittedLabel(theme, "body_bold" if large else "heading", wrap=True)
        self._advice = PagedText(theme, "body" if large else "lead", name="turn-refusal")
        words = column(
            self._title,
            self._name,
            self._act,
            (self._advice, 4),
            gap=0 if large else theme.px("tiny_gap"),
        )
        picture = Picture(theme, "cross", side="tick_large_text" if large else "tick")
        self.setLayout(row(picture, (words, 1), gap=theme.px("margin")))

    def show_refusal(self, name: str, act: str, why: str) -> None:
        """Show whose act was refused, which, and why; without a name none is shown."""
        self._title.setText(not_registered())
        self._name.show_text(isolated(name))
        self._act.setText(act)
        self._advice.show_text(why)


class RefusedResult(QWidget):
    """Draw the refusal of the act of just now; its code is a reference for staff, no proof."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        theme = context.theme
        self._message = RefusalMessage(theme)
        self._card_picture = Picture(theme, "card-stuck", side="button")
        self._card = FittedLabel(theme, "body_bold", wrap=True)
        self._ok = Button(theme, "ok")
        self._ok.setMinimumWidth(theme.px("key") * 2)
        self._ok.clicked.connect(lambda: context.send(Back()))
        self._label = Label(theme, "small", wrap=False)
        self._reference = Label(theme, "proof", wrap=False)
        self._reference.setObjectName("reference")
        for text in (self._label, self._reference):
            text.setAlignment(Qt.AlignmentFlag.AlignRight)
        margin, thin, gap = theme.px("margin"), theme.px("small_gap"), theme.px("gap")
        lower = row(
            self._ok,
            self._card_picture,
            (self._card, 3),
            1,
            column(1, self._label, self._reference),
            gap=gap,
        )
        self.setLayout(
            column((self._message, 1), lower, margins=(margin, thin, margin, thin), gap=gap)
        )

    def draw(self, state: State, done: Done) -> None:
        """Show the refusal in words."""
        act = headline(done)
        company = f" – {isolated(done.employer.name)}" if done.employer else ""
        self._message.show_refusal(done.person.screen_name, act + company, advice(done))
        for widget in (self._card_picture, self._card):
            widget.setVisible(state.kiosk.is_card_in)
        self._card.setText(translate("Done", "Take your card with you"))
        self._ok.show_text(translate("Common", "OK"))
        self._label.show_text(translate("Done", "Reference") if done.proof else "")
        self._reference.show_text(done.proof)
