"""The day is opened, and the program ended, by touches and keys on the real window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gateway.domain.events import (
    DayOpened,
    SignedIn,
)
from gateway.domain.staff_events import StaffSecretChecked
from gateway.flow import effects, states
from gateway.flow.effects import Effect, OpenDay
from gateway.flow.kiosk_state import State
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY
from tests.support.gallery_site import (
    MANY_WORKPLACES,
    NOT_OPEN,
    WORKPLACE,
    WORKPLACES,
)

Start = Callable[[State], Controller]


def test_signing_in_with_the_keyboard_on_the_screen(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(replace(GALLERY["welcome"], kiosk=NOT_OPEN, screen=states.Closed()))
    finger.press(window, "open-day")
    for key in "linde":
        finger.press(window, f"letter-{key}")
    # no password yet: goes there
    finger.press(window, "sign-in")
    for key in ("a", "shift", "z", "e", "layer", "é", "&", "layer", "1", "x", "back", "space"):
        finger.press(window, f"letter-{key}")
    finger.press(window, "sign-in")
    asked = next(effect for effect in emitted if isinstance(effect, effects.LogIn))
    assert (asked.user, asked.password) == ("linde", "aZeé&1 ")
    kiosk.handle(SignedIn("linde", WORKPLACES))
    finger.press(window, f"workplace-{WORKPLACE.number}")
    assert not any(isinstance(effect, OpenDay) for effect in emitted)
    assert WORKPLACE.name in finger.visible_text(window)
    finger.press(window, "open-here")
    assert any(isinstance(effect, OpenDay) for effect in emitted)
    kiosk.handle(DayOpened("linde", WORKPLACE, "480217"))
    assert "480 217" in finger.visible_text(window)
    finger.press(window, "continue")
    assert isinstance(kiosk.state.screen, states.Welcome)
    assert [field.text() for field in window.findChildren(QLineEdit)] == ["", ""]


def test_the_program_is_ended_with_the_keyboard_on_the_screen(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(GALLERY["staff"])
    finger.press(window, "leave")
    finger.press(window, "leave-confirm")
    kiosk.handle(StaffSecretChecked(is_right=False))
    # nothing is typed yet
    finger.press(window, "leave-secret")
    for key in "kraan":
        finger.press(window, f"letter-{key}")
    finger.press(window, "leave-secret")
    asked = [effect.secret for effect in emitted if isinstance(effect, effects.CheckStaffSecret)]
    assert asked == ["", "kraan"]
    kiosk.handle(StaffSecretChecked(is_right=False, wait_s=8))
    assert "Dit is niet het wachtwoord" in finger.visible_text(window)
    finger.press(window, "back")
    assert isinstance(kiosk.state.screen, states.Staff)
    assert [field.text() for field in window.findChildren(QLineEdit)] == [""]


def test_opening_as_before_takes_two_touches_beside_the_password(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(GALLERY["closed-as-before"])
    assert "Openen zoals vrijdag" in finger.visible_text(window)
    place = WORKPLACES[1]
    assert place.name in finger.visible_text(window)
    touches = ["open-as-before", *(f"letter-{key}" for key in "geheim"), "sign-in"]
    for touch in touches:
        finger.press(window, touch)
    asked = next(effect for effect in emitted if isinstance(effect, effects.LogIn))
    assert (asked.user, asked.password) == ("linde.werfleider", "geheim")
    kiosk.handle(SignedIn("linde.werfleider", WORKPLACES))
    declared = tuple(workplace.number for workplace in WORKPLACES)
    assert OpenDay("linde.werfleider", place, declared) in emitted
    assert len(touches) == len("geheim") + 2


def test_the_field_that_takes_the_keys_is_seen(start: Start, window: KioskWindow) -> None:
    """Without a window manager no window is active, and Qt shows no focus and no caret."""
    start(GALLERY["sign-in"])

    def active() -> list[str]:
        return [
            field.objectName()
            for field in window.findChildren(QLineEdit)
            if field.parentWidget().property("chosen") is True
        ]

    # the user is known
    assert active() == ["password"]
    finger.press(window, "user")
    assert active() == ["user"]
    finger.press(window, "letter-x")
    assert active() == ["user"]
    # a password is missing
    finger.press(window, "sign-in")
    assert active() == ["password"]


def test_the_password_is_hidden_until_asked(start: Start, window: KioskWindow) -> None:
    start(GALLERY["sign-in"])
    field = finger.find(window, "password")
    finger.type_text(window, "secret")
    assert field.property("displayText") != "secret"
    finger.press(window, "show-password")
    assert field.property("displayText") == "secret"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("museum", "Renovatie Koninklijk Museum voor Schone Kunsten, noordvleugel"),
        ("eglise1", "Nieuwbouw Rue de l'Église 1"),
        ("hx2", "Brug Albertkanaal"),
        ("linde", "Residentie De Linde, Gent"),
        ("1y1000a4", "Renovatie Koninklijk Museum voor Schone Kunsten, noordvleugel"),
    ],
)
def test_a_workplace_among_many_is_found_by_a_few_keys(
    start: Start, window: KioskWindow, emitted: list[Effect], typed: str, found: str
) -> None:
    kiosk = start(GALLERY["workplaces-many"])
    place = next(each for each in MANY_WORKPLACES if each.name == found)
    for key in typed:
        finger.press(window, f"letter-{key}")
    finger.press(window, f"workplace-{place.number}")
    assert isinstance(kiosk.state.screen, states.ConfirmWorkplace)
    assert not any(isinstance(effect, OpenDay) for effect in emitted)
    assert finger.find(window, "workplace-name").property("text") == found


def test_workplaces_that_match_are_seen_at_once_and_all_in_pages(
    start: Start, window: KioskWindow, qtbot: QtBot
) -> None:
    start(GALLERY["workplaces-many"])

    def seen() -> list[str]:
        return [
            name
            for widget in window.findChildren(QWidget)
            if widget.isVisible() and (name := widget.objectName()).startswith("workplace-")
        ]

    finger.press(window, "letter-n")
    assert len(seen()) == 4
    assert "nog 2: kies nog een letter" in finger.visible_text(window)
    finger.type_text(window, "zz")
    assert seen() == []
    assert "Geen werf met deze letters" in finger.visible_text(window)
    finger.press(window, "all-workplaces")
    assert not finger.is_visible(window, "letter-n")
    qtbot.waitUntil(lambda: len(seen()) > 4)
    finger.press(window, "page-after")
    finger.press(window, "all-workplaces")
    assert finger.is_visible(window, "letter-n")
