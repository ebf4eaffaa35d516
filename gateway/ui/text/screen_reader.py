"""Gather the words of a screen as it is drawn, and announce them to a screen reader.

Qt tells of every widget by itself; it cannot know that one screen has taken the place of another,
nor which change must not wait until the reader has finished its sentence.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from gateway.flow.kiosk_state import State
from gateway.flow.states import Closed, Done, Trouble
from gateway.ui.widgets.touch import TouchTarget

# a result or a problem does not wait for the sentence before it to end
_URGENT = (Done, Trouble, Closed)


def text_of_screen(screen: QWidget) -> str:
    """Return the words on ``screen`` from top to bottom, a sentence each, without the buttons'.

    Where all words are on buttons, return theirs.
    """
    labels = [
        (_position(label, screen), label.accessibleName() or label.text())
        for label in screen.findChildren(QLabel)
        if label.isVisibleTo(screen) and not _is_on_button(label, screen)
    ]
    labels.sort(key=lambda label: label[0])
    sentences = [" ".join(text.split()) for _position, text in labels if text]
    if not sentences:
        sentences = [
            button.accessibleName()
            for button in screen.findChildren(TouchTarget)
            if button.isVisibleTo(screen)
        ]
    return " ".join(
        text if text.endswith((".", "!", "?", "…", ":")) else f"{text}." for text in sentences
    )


def announce(window: QWidget, text: str, state: State) -> None:
    """Announce to a screen reader, if one listens, that the screen of ``state`` reads ``text``."""
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(window, text)
    if isinstance(state.screen, _URGENT):
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def _position(widget: QWidget, screen: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(screen, QPoint(0, 0))
    return corner.y(), corner.x()


def _is_on_button(widget: QWidget, screen: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not screen:
        if isinstance(parent, TouchTarget | QLineEdit):
            return True
        parent = parent.parentWidget()
    return False
