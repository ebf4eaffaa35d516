"""Draw a screen on which staff write something down: fields over a keyboard."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from PySide6.QtWidgets import QWidget

from gateway.flow.actions import Back, PersonEvent, UserActive
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.evacuation_button import EvacuationButton
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.fields import TypedFields
from gateway.ui.widgets.keyboard import Keyboard
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.language_bar import LanguageButton
from gateway.ui.widgets.touch import Button

Shown = TypeVar("Shown")


class NotesScreen(ScreenWidget[Shown]):
    """Draw the fields; what is typed stays in this widget until it is saved."""

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE
    # the fields by name, each with how many characters the journal takes of it
    lengths: ClassVar[dict[str, int]]
    # how wide the end of the keyboard's lowest row is, beside the space bar's five
    submit_weight: ClassVar[int] = 4

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._title = FittedLabel(theme, "heading", wrap=True)
        self._title.setFixedHeight(theme.px("line"))
        self._evacuation = EvacuationButton(context)
        self._language = LanguageButton(context, has_name=False)
        self.fields = TypedFields(
            theme,
            tuple(self.lengths),
            self._submit,
            lambda: context.send(UserActive()),
            self._evacuation,
            self._language,
        )
        for name, length in self.lengths.items():
            self.fields.fields[name].setMaxLength(length)
        self._back, self._save = Button(theme, "back"), Button(theme, "save", fill="blue")
        self._back.clicked.connect(lambda: context.send(Back()))
        self._save.clicked.connect(self._submit)
        after = self.submit_part(self._save)
        self._keyboard = Keyboard(
            theme, self.fields.type_key, self._back, after, after_weight=self.submit_weight
        )
        side, thin = theme.px("small_gap"), theme.px("tiny_gap")
        self.setLayout(
            column(
                row((self._title, 1)),
                self.fields,
                (self._keyboard, 1),
                margins=(side, thin, side, thin),
                gap=thin,
            )
        )

    def submit_part(self, save: Button) -> QWidget:
        """Return what stands at the end of the keyboard's lowest row."""
        return save

    def draw_notes(self, title: str, active: str, save: str = "", **labels: str) -> None:
        """Show title and labels; ``active`` is the field that takes the keys at first.

        :param save: the word on the button, where it is another one
        :param labels: by the name of their field, with ``_`` for ``-``
        """
        self._title.setText(title)
        for name, label in labels.items():
            self.fields.draw(name.replace("_", "-"), label)
        self._evacuation.draw()
        self._language.draw()
        self._back.show_text(translate("Common", "Back"), "back")
        self._save.show_text(save or translate("Outage", "Save"))
        self._keyboard.retranslate()
        if self.fields.active is None:
            self.fields.activate(active)

    def on_hidden(self) -> None:
        """Forget what was typed, and the keyboard's layer."""
        self.fields.forget()
        self._keyboard.reset()

    def written(self, *texts: str) -> PersonEvent | None:
        """Return the action for what is typed, in the order of the fields; ``None`` where something
        is missing.
        """
        raise NotImplementedError

    def _submit(self) -> None:
        texts = (field.text().strip() for field in self.fields.fields.values())
        action = self.written(*texts)
        if action is not None:
            self.context.send(action)
