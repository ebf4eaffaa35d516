"""Touch and type on named widgets with real events, read the window, and take pictures of it.

Every widget for a touch has an ``objectName``:

everywhere      ``language-<code>``, ``staff-corner`` (hold it), ``back``
closed          ``open-day``, ``open-as-before``
sign-in         ``user``, ``password``, ``show-password``, ``sign-in``, ``letter-<character>``,
                ``letter-shift``, ``letter-back``, ``letter-space``, ``letter-layer``
workplaces      ``workplace-<number>``, ``letter-...``, ``all-workplaces``, ``page-before``,
                ``page-after``; then ``open-here``
opened          ``continue`` (``staff-code`` is shown)
welcome         ``means-card``, ``means-form``, ``means-keypad``
keypad          ``key-0`` to ``key-9``, ``key-back``, ``key-clear``, ``next`` (``number``,
                ``digits-left`` are shown)
camera          ``means-keypad`` (``preview`` is shown)
employer        ``employer-<number>``, ``letter-<letter or digit>``, ``letter-other`` (digits),
                ``all-companies``, ``page-before``, ``page-after``
direction       ``in``, ``out``, ``break``, ``own``, ``other-employer``, ``back`` ("this is not me")
result, trouble ``ok``, ``own``, ``means-form``, ``means-keypad`` (``proof``, ``support-code`` are
                shown)
staff           ``key-...`` at the gate; ``page-<name>``, ``entry-<key>``, ``close-day``,
                ``close-confirm``, ``close-cancel``, ``lines``, ``figure-<name>``, ``leave``,
                ``entry-number`` (hold it), ``entry-before``, ``entry-after`` (``waiting`` is shown)
practice panel  ``practice-card-in-<handle>``, ``practice-form-up-<handle>``,
                ``practice-card-out``, ``practice-form-away``, ``practice-network``,
                ``practice-clock-<seconds>``
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

_LEFT = Qt.MouseButton.LeftButton


class WidgetNotFoundError(LookupError):
    """Report a widget that is not visible or enabled now, and those that are visible."""


def find(window: QWidget, name: str) -> QWidget:
    """Return the visible widget called ``name``.

    :raises WidgetNotFoundError: when there is none.
    """
    for widget in window.findChildren(QWidget, name):
        if widget.isVisible():
            return widget
    widgets = window.findChildren(QWidget)
    names = sorted({widget.objectName() for widget in widgets if widget.isVisible()} - {""})
    own = ", ".join(other for other in names if not other.startswith("qt_"))
    raise WidgetNotFoundError(f"{name} cannot be seen; there are {own}")


def is_visible(window: QWidget, name: str) -> bool:
    """Return whether a widget called ``name`` is visible."""
    return any(widget.isVisible() for widget in window.findChildren(QWidget, name))


def press(window: QWidget, name: str, hold_ms: int = 0) -> None:
    """Press the middle of ``name`` with the mouse, and release it after ``hold_ms``.

    :raises WidgetNotFoundError: when it is not visible, or is a button that is not enabled.
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
    """Return all texts that are visible on the window, a line each; of a field, its name."""
    lines = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLineEdit):
            lines.append(widget.accessibleName())
        elif isinstance(widget, QLabel | QAbstractButton):
            lines.append(widget.text().replace("\n", " "))
    return "\n".join(line for line in lines if line)


def take_picture(window: QWidget, path: Path) -> Path:
    """Write the window as people see it as a PNG to ``path``, and make the folders.

    :raises OSError: when it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(path), "PNG"):
        raise OSError(f"{path} cannot be written")
    return path
