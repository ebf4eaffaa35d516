"""A finger and an eye for scripts and tests: real mouse and key events on named widgets, and
pictures of the window.

Names of what can be touched (``objectName``), each on the screen that the first column names:

================
==========================================================================================
everywhere        ``language-<code>``, ``staff-corner`` (hold), ``back`` closed
``open-day`` sign-in           ``user``, ``password``, ``show-password``, ``sign-in``,
``letter-<character>``, ``letter-shift``, ``letter-back``, ``letter-space``, ``letter-layer``
workplaces        ``workplace-<number>``, ``page-before``, ``page-after`` opened
``continue`` (``staff-code`` is the label) welcome           ``means-card``, ``means-form``,
``means-keypad`` keypad            ``key-0`` ... ``key-9``, ``key-back``, ``key-clear``, ``next``
(``number``, ``digits-left`` are shown) camera            ``means-keypad`` (``preview`` is shown)
employer          ``employer-<number>``, ``search``, ``page-before``, ``page-after``, ``letter-...``
direction         ``in``, ``out``, ``other-employer``, ``back`` ("this is not me") result, trouble
``ok``, ``means-form``, ``means-keypad`` (``proof``, ``support-code`` are shown) staff
``key-...`` at the gate; ``close-day``, ``close-confirm``, ``close-cancel``, ``lines``,
``figure-<name>`` practice panel    ``practice-card-in-<handle>``, ``practice-form-up-<handle>``,
``practice-card-out``, ``practice-form-away``, ``practice-network``, ``practice-clock-<seconds>``
================
==========================================================================================
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

_LEFT = Qt.MouseButton.LeftButton


class WidgetNotFoundError(LookupError):
    """No such widget can be seen or touched now; the text names it and what can be seen."""


def find(window: QWidget, name: str) -> QWidget:
    """The visible widget called ``name``.

    :raises NotThere: when there is none.
    """
    for widget in window.findChildren(QWidget, name):
        if widget.isVisible():
            return widget
    seen = sorted(
        {one.objectName() for one in window.findChildren(QWidget) if one.isVisible()} - {""}
    )
    raise WidgetNotFoundError(
        f"{name} cannot be seen; there are {', '.join(one for one in seen if not one.startswith('qt_'))}"
    )


def is_visible(window: QWidget, name: str) -> bool:
    """Whether a widget called ``name`` can be seen."""
    return any(widget.isVisible() for widget in window.findChildren(QWidget, name))


def press(window: QWidget, name: str, hold_ms: int = 0) -> None:
    """Press and let go of the middle of ``name`` with the mouse, holding it for ``hold_ms``.

    :raises NotThere: when it cannot be seen, or is a button that cannot be pressed now.
    """
    widget = find(window, name)
    if isinstance(widget, QAbstractButton) and not widget.isEnabled():
        raise WidgetNotFoundError(f"{name} can be seen but not pressed now")
    middle = widget.rect().center()
    QTest.mousePress(widget, _LEFT, pos=middle)
    if hold_ms:
        QTest.qWait(hold_ms)
    QTest.mouseRelease(widget, _LEFT, pos=middle)


def type_text(window: QWidget, text: str) -> None:
    """Type ``text`` on a real keyboard: to the field that has the focus, else to the window."""
    QTest.keyClicks(window.focusWidget() or window, text)


def type_key(window: QWidget, key: Qt.Key) -> None:
    """Type one key that is no character: Enter, Backspace, Escape."""
    QTest.keyClick(window.focusWidget() or window, key)


def visible_text(window: QWidget) -> str:
    """All that can be read on the window, a line for each text: for asking whether something is
    said.
    """
    said = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(
                widget.accessibleName()
                if isinstance(widget, QLineEdit)
                else widget.text().replace("\n", " ")
            )
    return "\n".join(one for one in said if one)


def take_picture(window: QWidget, path: Path) -> Path:
    """The window as people see it, as a PNG at ``path``; its folders are made.

    :raises OSError: when it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(path), "PNG"):
        raise OSError(f"{path} cannot be written")
    return path
