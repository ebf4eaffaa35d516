"""One fact in a line: a small picture and a few words, as whom to call and since when."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import FittedText, Picture, row
from gateway.ui.widgets.theme import Theme


class Fact(QWidget):
    """A picture beside the words that it stands for; without words it takes no room."""

    def __init__(self, theme: Theme, name: str, icon: str, *, font: str = "body_bold") -> None:
        super().__init__()
        self._words = FittedText(theme, font, wrap=True)
        self._words.setObjectName(name)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        layout = row(Picture(theme, icon, side="key_icon"), gap=theme.px("small_gap"))
        layout.addWidget(self._words, 1)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.tall("key_icon", font) if theme.large else theme.px("fact"))

    def say(self, text: str, *, aloud: str = "") -> None:
        """Show ``text``; ``aloud`` is what a screen reader says where that differs."""
        self._words.setText(text)
        if aloud:
            self._words.setAccessibleName(aloud)
        self.setVisible(bool(text))


class ContactFact(Fact):
    """Whom to call, as the settings name him; nothing where they name nobody."""

    def __init__(self, theme: Theme, contact: str) -> None:
        super().__init__(theme, "contact-line", "phone")
        self._contact = contact
        self.setVisible(bool(contact))

    def draw(self, *, wanted: bool = True) -> None:
        """Show it where it is wanted."""
        aloud = translate("Contact", "Whom to call: {contact}").format(contact=self._contact)
        self.say(isolated(self._contact) if wanted else "", aloud=aloud)
