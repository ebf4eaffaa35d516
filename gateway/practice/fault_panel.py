"""The practice panel's part for the service's faults: those at hand on buttons, any other in its
words, and what is wrong now.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import Label
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button

SEPARATOR = "  |  "


@dataclass(frozen=True, slots=True)
class FaultStatus:
    """What the site told the panel. ``active``: the faults that are on, in their words; ``script``:
    the lines of a script.

    ``kinds``: the words of each fault there is, and what it does. ``trouble``: why the last touch
    did nothing, in a sentence.
    """

    active: tuple[str, ...] = ()
    script: tuple[str, ...] = ()
    kinds: tuple[tuple[str, str], ...] = ()
    trouble: str = ""


class FaultPanel(QWidget):
    """``act(action, argument)`` is called for each touch: ``fault`` and ``fault-end`` with words.

    ``quick``: a name, the words of the fault and the text of the button for each that is at hand.
    """

    def __init__(
        self, theme: Theme, quick: tuple[tuple[str, str, str], ...], act: Callable[[str, str], None]
    ) -> None:
        super().__init__()
        self._theme, self._act = theme, act
        self._on: set[str] = set()
        self._buttons = {
            words: self.button(f"fault-{name}", text, partial(self._turn, words))
            for name, words, text in quick
        }
        self._words = self._line()
        self._running = Label(theme, "small")
        self._running.setObjectName("practice-running")
        self._said = Label(theme, "small", tone="danger")
        self._said.setObjectName("practice-said")
        gap, held = theme.px("small_gap"), list(self._buttons.values())
        pairs = [row(*held[turn : turn + 2], gap=gap) for turn in range(0, len(held), 2)]
        line = row(gap=gap)
        line.addWidget(self._words, 1)
        line.addWidget(self.button("fault-set", translate("Practice", "Make it so"), self._typed))
        self.setLayout(column(*pairs, line, self._said, self._running, gap=gap))
        self.take(FaultStatus())

    def button(self, name: str, text: str, answer: Callable[[], None]) -> Button:
        """One of the panel's buttons."""
        made = Button(self._theme, f"practice-{name}", font="table_bold", kind="language")
        made.setFixedHeight(self._theme.px("button") * 2 // 3)
        made.show_text(text)
        made.clicked.connect(lambda _checked: answer())
        return made

    def _line(self) -> QComboBox:
        """Where any fault is typed, or chosen to be changed."""
        made = QComboBox()
        made.setObjectName("practice-fault-words")
        field = QLineEdit()
        made.setLineEdit(field)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for part in (made, field):
            part.setFont(self._theme.font("small"))
        made.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        made.setFixedHeight(self._theme.px("button") * 2 // 3)
        made.setMinimumContentsLength(12)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setAccessibleName(translate("Practice", "A fault in its words"))
        field.setObjectName("practice-fault-line")
        field.setPlaceholderText(translate("Practice", "A fault in its words"))
        field.setCompleter(None)  # type: ignore[arg-type] # Qt takes none for "no completing": words come with values
        field.returnPressed.connect(self._typed)
        made.activated.connect(self._chosen)
        return made

    def _chosen(self, index: int) -> None:
        """The words of the fault that was chosen, to be set as they are or changed."""
        self._words.setEditText(str(self._words.itemData(index)))

    def _typed(self) -> None:
        words = self._words.currentText().strip()
        if words:
            self._act("fault", words)

    def _turn(self, words: str) -> None:
        self._act("fault-end" if words in self._on else "fault", words)
        self._on ^= {words}
        self._mark()

    def take(self, news: FaultStatus) -> None:
        """Show what is wrong now, be it set here or elsewhere."""
        self._on = set(news.active)
        self._said.show_text(news.trouble)
        wrong = SEPARATOR.join([*news.active, *news.script])
        self._running.setText(
            translate("Practice", "Wrong now: {faults}").format(faults=wrong)
            if wrong
            else translate("Practice", "All is right now.")
        )
        if self._words.count() != len(news.kinds):
            typed = self._words.currentText()
            self._words.clear()
            for words, about in news.kinds:
                self._words.addItem(f"{words}: {about}", words)
                self._words.setItemData(self._words.count() - 1, about, Qt.ItemDataRole.ToolTipRole)
            self._words.setEditText(typed)
            self._words.view().setMinimumWidth(
                self._words.view().sizeHintForColumn(0) + self._theme.px("gap") * 2
            )
        self._mark()

    def _mark(self) -> None:
        for words, button in self._buttons.items():
            set_properties(button, chosen=words in self._on)
