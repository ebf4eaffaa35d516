"""Test what a screen reader gets: names and roles of every state, and an announcement a change."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from gateway.domain import remarks
from gateway.flow import states
from gateway.ui.text.screen_reader import text_of_screen
from gateway.ui.widgets.keypad import NumberField
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY, in_language
from tests.support.gallery_staff_lists import REMARKED
from tests.support.legibility import visible

_BUTTONS = {QAccessible.Role.Button, QAccessible.Role.CheckBox}


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield all that can be seen, the whole before its parts."""
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child
            yield from tree(child)


def name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


def root(window: KioskWindow) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(window)


def unheard(window: KioskWindow) -> Iterator[str]:
    """Yield what stands on the screen and is not in the tree under its role, or has no name."""
    found = list(tree(root(window)))
    by_role = {
        role: {name(one) for one in found if one.role() is role}
        for role in {one.role() for one in found}
    }
    for button in visible(window, QAbstractButton):
        if button.accessibleName() not in by_role.get(QAccessible.Role.Button, set()) - {""}:
            yield f"button {button.objectName()}"
    for label in visible(window, QLabel):
        assert isinstance(label, QLabel)
        said = label.accessibleName() or label.text()
        if said and said not in by_role.get(QAccessible.Role.StaticText, set()):
            yield f"label {said!r}"
    for field in visible(window, QLineEdit):
        if field.accessibleName() not in by_role.get(QAccessible.Role.EditableText, set()):
            yield f"field {field.objectName()}"
    for table in visible(window, QTableView):
        if QAccessible.queryAccessibleInterface(table).role() is not QAccessible.Role.Table:
            yield f"table {table.objectName()}"
    for number in visible(window, NumberField):
        if not number.accessibleName():
            yield f"number {number.objectName()}"


def test_names_and_roles_in_every_state(window: KioskWindow) -> None:
    wrong = []
    for state in GALLERY:
        window.draw(in_language(state, "fr"))
        wrong += [f"{state}: {fault}" for fault in unheard(window)]
    assert not wrong, "\n".join(wrong)


def test_every_state_says_something_of_its_own(window: KioskWindow) -> None:
    for name, state in GALLERY.items():
        window.draw(state)
        text = window.screen_text
        assert text, name
        assert text_of_screen(window.screen_for(type(state.screen))) == text, name


def test_a_result_says_what_the_screen_says(window: KioskWindow) -> None:
    window.draw(in_language("kept", "nl"))
    assert window.screen_text.startswith("IN 07:03. Jan P. – opgeslagen. Peeters Ruwbouw bv. U mag")
    window.draw(in_language("refused", "nl"))
    assert window.screen_text.startswith("Niet geregistreerd. Jan P. IN 07:03 – Peeters Ruwbouw")


@pytest.mark.parametrize(("chosen", "read"), [("pl", "de"), ("hu", "de"), ("fr", "fr")])
def test_staff_read_remarks_in_the_houses_language(
    window: KioskWindow, chosen: str, read: str
) -> None:
    """A worker's language may be chosen still, and the NSSO's table speaks four."""
    state = in_language("staff-remarks-read", chosen).with_kiosk(home_language="de")
    window.draw(state)
    (entry,) = [one for one in REMARKED if one.key == state.screen.chosen_key]
    for language in ("nl", "fr", "de", "en"):
        action = remarks.words(entry.remark, language).action
        assert (action in window.screen_text) == (language == read), language


def test_staff_read_why_another_time_was_sent(window: KioskWindow) -> None:
    window.draw(in_language("staff-remarks-time", "nl"))
    assert "stond verkeerd: 1/01/1970 01:14." in window.screen_text
    assert "mogelijke tijdstip: 21/11/2026 07:02." in window.screen_text


def test_the_same_again_is_not_said_again(window: KioskWindow, qtbot: QtBot) -> None:
    """A clock that ticks or a queue that grows is no news for the ear."""
    window.draw(GALLERY["welcome"])
    qtbot.waitUntil(lambda: window.announcements == 1)
    window.draw(GALLERY["welcome"].with_kiosk(queue=GALLERY["staff"].kiosk.queue))
    QApplication.processEvents()
    assert window.announcements == 1
    window.draw(GALLERY["keypad"])
    qtbot.waitUntil(lambda: window.announcements == 2)


def test_a_number_never_reaches_the_tree(window: KioskWindow) -> None:
    for state in ("keypad-ready", "keypad-wrong", "staff", "staff-remarks", "kept"):
        window.draw(GALLERY[state])
        everything = " ".join(name(one) for one in tree(root(window)))
        assert "85011512355" not in everything.replace(".", "").replace("-", "").replace(" ", ""), (
            state
        )


def test_the_tree_is_mirrored_with_nothing_lost(make_window: object) -> None:
    assert callable(make_window)
    window = make_window(languages=("nl", "ar"))
    names = {}
    for language in ("nl", "ar"):
        window.draw(in_language("direction-in", language))
        names[language] = [one.role() for one in tree(root(window))]
    assert sorted(map(str, names["nl"])) == sorted(map(str, names["ar"]))
    assert isinstance(GALLERY["direction-in"].screen, states.ChooseDirection)
