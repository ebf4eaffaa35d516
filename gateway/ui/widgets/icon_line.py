"""Show a fact in a line: a small picture and a few words, as whom to call and since when."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import Picture, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.theme import Theme


class IconLine(QWidget):
    """Show a picture beside words; without words it takes no room."""

    def __init__(self, theme: Theme, name: str, icon: str, *, font: str = "body_bold") -> None:
        super().__init__()
        self._words = FittedLabel(theme, font, wrap=True)
        self._words.setObjectName(name)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        layout = row(Picture(theme, icon, side="key_icon"), gap=theme.px("small_gap"))
        layout.addWidget(self._words, 1)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(
            theme.height_for("key_icon", font) if theme.has_large_text else theme.px("fact")
        )

    def show_text(self, text: str, *, accessible_name: str = "") -> None:
        """Show ``text``; a screen reader says ``accessible_name``, else ``text``."""
        self._words.setText(text)
        if accessible_name:
            self._words.setAccessibleName(accessible_name)
        self.setVisible(bool(text))


class ContactLine(IconLine):
    """Show whom to call, as the settings say it; nothing where it is empty."""

    def __init__(self, theme: Theme, contact: str) -> None:
        super().__init__(theme, "contact-line", "phone")
        self._contact = contact
        self.setVisible(bool(contact))

    def draw(self, *, wanted: bool = True) -> None:
        """Show the contact where it is ``wanted``."""
        accessible_name = translate("Contact", "Need help? Call {contact}").format(
            contact=self._contact
        )
        self.show_text(isolated(self._contact) if wanted else "", accessible_name=accessible_name)
