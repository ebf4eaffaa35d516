"""What a screen reader hears of a screen: its words, gathered from what is drawn, and told when the
screen changes.

Qt tells of every widget by itself; what it cannot know is that a screen as a whole has taken the
place of another, and which change must not wait until the reader has finished its sentence.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from gateway.flow.states import Closed, Done, State, Trouble
from gateway.ui.widgets.touch import TouchTarget

# a result or a problem does not wait for the sentence before it to end
_AT_ONCE = (Done, Trouble, Closed)


def text_of_screen(screen: QWidget) -> str:
    """The words on ``screen`` that are on no button, from the top to the bottom, a sentence each;
    where all are, the buttons'.
    """
    told = [
        (one, one.accessibleName() or one.text())
        for one in screen.findChildren(QLabel)
        if one.isVisibleTo(screen)
    ]
    read = [
        (_place(one, screen), text) for one, text in told if text and not _on_button(one, screen)
    ]
    read.sort(key=lambda entry: entry[0])
    sentences = [" ".join(text.split()) for _place, text in read]
    if not sentences:
        sentences = [
            one.accessibleName()
            for one in screen.findChildren(TouchTarget)
            if one.isVisibleTo(screen)
        ]
    return " ".join(
        text if text.endswith((".", "!", "?", "…", ":")) else f"{text}." for text in sentences
    )


def announce(window: QWidget, text: str, state: State) -> None:
    """Tell a screen reader, where one listens, that the screen of ``state`` reads ``text`` now."""
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(window, text)
    if isinstance(state.screen, _AT_ONCE):
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def _place(one: QWidget, screen: QWidget) -> tuple[int, int]:
    corner = one.mapTo(screen, QPoint(0, 0))
    return corner.y(), corner.x()


def _on_button(one: QWidget, screen: QWidget) -> bool:
    parent = one.parentWidget()
    while parent is not None and parent is not screen:
        if isinstance(parent, TouchTarget | QLineEdit):
            return True
        parent = parent.parentWidget()
    return False
