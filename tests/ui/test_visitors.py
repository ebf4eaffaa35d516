"""Visitors as they type, and the list as staff tick it."""

from __future__ import annotations

from collections.abc import Callable

from gateway.domain.visitors import VisitorDetails
from gateway.flow.effects import Effect
from gateway.flow.kiosk_state import State
from gateway.flow.site_effects import KeepVisitor, TakeVisitorOff, TakeVisitorsOff
from gateway.flow.site_states import VisitorForm
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.window import KioskWindow
from tests.support.gallery import in_language
from tests.support.gallery_site import kiosk_with

Start = Callable[[State], Controller]


def test_a_visitor_types_a_name_and_no_more_is_asked_for(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    kiosk = start(in_language("welcome", "fr"))
    finger.press(window, "visitor")
    for button in ("save", "visitor-leave"):
        finger.press(window, button)
    assert kiosk.state.screen == VisitorForm()
    finger.press(window, "letter-shift")
    for letter in "an":
        finger.press(window, f"letter-{letter}")
    finger.press(window, "visitor-company")
    finger.type_text(window, "Beton\tNV")
    finger.press(window, "save")
    assert KeepVisitor(VisitorDetails("An", "BetonNV")) in emitted


def test_a_visitor_leaves_by_the_same_name(
    start: Start, window: KioskWindow, emitted: list[Effect]
) -> None:
    start(in_language("visitor-unknown", "ar"))
    finger.press(window, "visitor-name")
    finger.type_text(window, "An")
    finger.press(window, "visitor-leave")
    assert TakeVisitorOff("An") in emitted


def test_staff_tick_who_has_left(start: Start, window: KioskWindow, emitted: list[Effect]) -> None:
    start(in_language("visitors", "nl"))
    finger.press(window, "person-visitor-7")
    finger.press(window, "visitors-left")
    assert TakeVisitorsOff((7, 9)) in emitted


def test_a_site_may_leave_visitors_to_its_staff(start: Start, window: KioskWindow) -> None:
    state = in_language("welcome", "nl")
    start(State(kiosk=kiosk_with(takes_visitors=False), screen=state.screen))
    assert not finger.is_visible(window, "visitor")
