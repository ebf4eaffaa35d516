"""Set the service's faults on the practice panel: the usual ones by buttons, any other in words."""

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
    """Hold what the panel shows of the service.

    ``active`` are the faults that are on, in their words, ``script`` the lines of a script.
    ``kinds`` are the words of each possible fault and what it does. ``failure`` says in a sentence
    why the last action did nothing.
    """

    active: tuple[str, ...] = ()
    script: tuple[str, ...] = ()
    kinds: tuple[tuple[str, str], ...] = ()
    failure: str = ""


class FaultPanel(QWidget):
    """Draw buttons for the usual faults, a line for any other, and what is wrong now.

    :param usual: for each usual fault its name, its words and the text of its button
    :param act: called with ``fault`` or ``fault-end`` and the words of the fault
    """

    def __init__(
        self, theme: Theme, usual: tuple[tuple[str, str, str], ...], act: Callable[[str, str], None]
    ) -> None:
        super().__init__()
        self._theme, self._act = theme, act
        self._active: set[str] = set()
        self._buttons = {
            words: self.make_button(f"fault-{name}", text, partial(self._toggle, words))
            for name, words, text in usual
        }
        self._words = self._make_combo_box()
        self._status = Label(theme, "small")
        self._status.setObjectName("practice-status")
        self._failure = Label(theme, "small", tone="danger")
        self._failure.setObjectName("practice-failure")
        gap, buttons = theme.px("small_gap"), list(self._buttons.values())
        pairs = [row(*buttons[first : first + 2], gap=gap) for first in range(0, len(buttons), 2)]
        line = row((self._words, 1), gap=gap)
        set_text = translate("Practice", "Apply")
        line.addWidget(self.make_button("fault-set", set_text, self._set_typed))
        self.setLayout(column(*pairs, line, self._failure, self._status, gap=gap))
        self.show_status(FaultStatus())

    def make_button(self, name: str, text: str, on_click: Callable[[], None]) -> Button:
        """Make one of the panel's buttons."""
        button = Button(self._theme, f"practice-{name}", font="table_bold", kind="language")
        button.setFixedHeight(self._theme.px("button") * 2 // 3)
        button.show_text(text)
        button.clicked.connect(lambda _checked: on_click())
        return button

    def _make_combo_box(self) -> QComboBox:
        """Make the line for the words of a fault, with a list to choose from."""
        box, field = QComboBox(), QLineEdit()
        box.setObjectName("practice-fault-words")
        box.setLineEdit(field)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for widget in (box, field):
            widget.setFont(self._theme.font("small"))
        box.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        box.setFixedHeight(self._theme.px("button") * 2 // 3)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setAccessibleName(translate("Practice", "Type a fault"))
        field.setObjectName("practice-fault-line")
        field.setPlaceholderText(translate("Practice", "Type a fault"))
        field.setCompleter(None)  # type: ignore[arg-type] # Qt takes None for no completer
        field.returnPressed.connect(self._set_typed)
        box.activated.connect(self._fill_in)
        return box

    def _fill_in(self, index: int) -> None:
        """Put the words of the chosen fault into the line, where they can be changed."""
        self._words.setEditText(str(self._words.itemData(index)))

    def _set_typed(self) -> None:
        words = self._words.currentText().strip()
        if words:
            self._act("fault", words)

    def _toggle(self, words: str) -> None:
        self._act("fault-end" if words in self._active else "fault", words)
        self._active ^= {words}
        self._mark_buttons()

    def show_status(self, status: FaultStatus) -> None:
        """Show what is wrong now, set here or elsewhere."""
        self._active = set(status.active)
        self._failure.show_text(status.failure)
        wrong = SEPARATOR.join([*status.active, *status.script])
        self._status.setText(
            translate("Practice", "Wrong now: {faults}").format(faults=wrong)
            if wrong
            else translate("Practice", "All is right now.")
        )
        if self._words.count() != len(status.kinds):
            typed = self._words.currentText()
            self._words.clear()
            for words, about in status.kinds:
                self._words.addItem(f"{words}: {about}", words)
                self._words.setItemData(self._words.count() - 1, about, Qt.ItemDataRole.ToolTipRole)
            self._words.setEditText(typed)
            self._words.view().setMinimumWidth(
                self._words.view().sizeHintForColumn(0) + self._theme.px("gap") * 2
            )
        self._mark_buttons()

    def _mark_buttons(self) -> None:
        for words, button in self._buttons.items():
            set_properties(button, chosen=words in self._active)
