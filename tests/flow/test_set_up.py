"""Test the first hour step by step."""

from __future__ import annotations

import pytest

from gateway.domain.problem import Problem
from gateway.domain.set_up import (
    Device,
    DeviceChecked,
    SetUpChecked,
    SetUpDraft,
    SetUpFinished,
    SetUpStep,
)
from gateway.domain.staff_events import StaffSecretChecked
from gateway.flow.actions import Back, EvacuationRequested, Understood, UserActive
from gateway.flow.effects import CheckStaffSecret, Restart, SetTimer
from gateway.flow.kiosk_state import State
from gateway.flow.set_up_actions import (
    CornerTouched,
    DeviceTestRequested,
    HouseLanguageChosen,
    SetUpTyped,
)
from gateway.flow.set_up_effects import CheckSetUp, FinishSetUp, TryDevice
from gateway.flow.set_up_states import SetUp
from tests.support.visits import after, of_type, play, timeout

FRESH = State(screen=SetUp())
GUARDED = State(screen=SetUp(SetUpStep.GUARD, is_guarded=True))
FRENCH = HouseLanguageChosen("fr")
# each step with what is typed there, and with what is known then
TYPED = {
    SetUpTyped("https://a.be"): SetUpDraft("fr", "https://a.be"),
    SetUpTyped("https://b.be"): SetUpDraft("fr", "https://a.be", "https://b.be"),
    SetUpTyped("places.toml"): SetUpDraft("fr", "https://a.be", "https://b.be", "places.toml"),
}
ADDRESSES = [event for typed in TYPED for event in (typed, SetUpChecked())]
DRAFT = SetUpDraft("fr", "https://a.be", "https://b.be", "places.toml")


def set_up(state: State) -> SetUp:
    """Return the screen of the first hour."""
    assert isinstance(state.screen, SetUp)
    return state.screen


def test_a_technician_goes_through_it_step_by_step() -> None:
    state = after(FRESH, FRENCH)
    assert (state.language, state.kiosk.home_language) == ("fr", "fr")
    for typed, known in TYPED.items():
        state, emitted = play(state, typed)
        assert of_type(emitted, CheckSetUp) == [CheckSetUp(known)]
        # nothing counts while it is checked
        assert after(state, typed, Back()) == state
        state = after(state, SetUpChecked())
    state, emitted = play(state, DeviceTestRequested(Device.READER))
    assert of_type(emitted, TryDevice) == [TryDevice(Device.READER)]
    mute = DeviceChecked(Device.READER, is_working=False, problem=Problem.NO_READER)
    works = DeviceChecked(Device.READER, is_working=True)
    state = after(state, mute, DeviceTestRequested(Device.READER), works, CornerTouched(3))
    assert (set_up(state).devices, set_up(state).corners) == ((works,), {3})
    state, emitted = play(state, Understood(), SetUpTyped("a long enough code"))
    assert of_type(emitted, FinishSetUp) == [FinishSetUp(DRAFT, "a long enough code")]
    assert play(state, SetUpFinished())[1] == [Restart(is_wanted=True)]


def test_what_is_wrong_is_said_and_can_be_typed_again() -> None:
    state = after(FRESH, FRENCH, SetUpTyped("https://a.be"), SetUpChecked())
    state = after(state, SetUpTyped("ftp://b.be"), SetUpChecked(("no address",)))
    assert (set_up(state).step, set_up(state).faults) == (SetUpStep.LOG_IN, ("no address",))
    # what was wrong holds up nothing else
    state = after(state, Back())
    assert (set_up(state).draft, set_up(state).faults) == (SetUpDraft("fr", "https://a.be"), ())
    state = after(state, *ADDRESSES, Understood())
    state = after(state, SetUpTyped("short"), SetUpFinished(("too short",)))
    assert (set_up(state).step, set_up(state).faults) == (SetUpStep.CODE, ("too short",))
    back = ("tests", "workplaces", "log-in", "service", "language", "language")
    for step in back:
        state = after(state, Back())
        assert (set_up(state).step, set_up(state).faults) == (step, ())


def test_a_folder_that_was_a_kiosks_asks_for_a_secret_first() -> None:
    # nothing else leads on
    for event in (Back(), FRENCH, Understood(), EvacuationRequested(is_by_key=True)):
        assert set_up(after(GUARDED, event)).step is SetUpStep.GUARD
    state, emitted = play(GUARDED, SetUpTyped("wrong"))
    assert of_type(emitted, CheckStaffSecret) == [CheckStaffSecret("wrong")]
    state = after(state, StaffSecretChecked(is_right=False, wait_s=8))
    assert (set_up(state).is_wrong, set_up(state).locked_s) == (True, 8)
    assert after(state, SetUpTyped("right"), UserActive()) == state
    state = after(state, timeout(state), SetUpTyped("right"), StaffSecretChecked(is_right=True))
    assert set_up(state).step is SetUpStep.LANGUAGE


@pytest.mark.parametrize(("state", "step"), [(FRESH, "service"), (GUARDED, "guard")])
def test_after_a_quarter_of_an_hour_a_guarded_one_asks_again(state: State, step: str) -> None:
    if set_up(state).is_guarded:
        state = after(state, SetUpTyped("right"), StaffSecretChecked(is_right=True))
    state, emitted = play(state, FRENCH)
    assert emitted[-1] == SetTimer(state.moment, 900.0)
    assert set_up(after(state, timeout(state))).step == step
