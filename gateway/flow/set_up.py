"""Handle the first hour: a technician answers step by step, and the settings file is written."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.set_up import DeviceChecked, SetUpChecked, SetUpDraft, SetUpFinished, SetUpStep
from gateway.domain.staff_events import StaffSecretChecked
from gateway.flow.actions import Back, Event, Timeout, Understood, UserActive
from gateway.flow.effects import CheckStaffSecret, Restart
from gateway.flow.kiosk_state import State
from gateway.flow.set_up_actions import (
    CornerTouched,
    DeviceTestRequested,
    HouseLanguageChosen,
    SetUpTyped,
)
from gateway.flow.set_up_effects import CheckSetUp, FinishSetUp, TryDevice
from gateway.flow.set_up_states import SetUp
from gateway.flow.setting_changes import LOG_IN_S
from gateway.flow.transitions import Step, show

_ORDER = tuple(SetUpStep)
_FIRST = (SetUpStep.GUARD, SetUpStep.LANGUAGE)
# what is typed at a step, by its name in the draft
_TYPED = {
    SetUpStep.SERVICE: "base_url",
    SetUpStep.LOG_IN: "token_url",
    SetUpStep.WORKPLACES: "workplaces",
}


def handle_set_up(state: State, screen: SetUp, event: Event) -> Step:
    """Go on to the next step once what was typed is right, or back to the one before."""
    match event:
        case Timeout() if screen.locked_s:
            return _show(state, replace(screen, locked_s=0))
        case Timeout() if screen.is_guarded:
            # who went away meanwhile is not known to have been the one who comes
            return _show(state, SetUp(SetUpStep.GUARD, is_guarded=True))
        case UserActive() if not screen.locked_s:
            return _show(state, screen)
        case _ if screen.is_busy or screen.tried is not None:
            return _take_answer(state, screen, event)
        case Back() if screen.step not in _FIRST:
            # what was wrong is not checked with what is typed next
            draft = _with(screen, "")
            return _show(state, replace(_at(screen, -1), draft=draft))
        case _:
            return _take_step(state, screen, event)


def _take_step(state: State, screen: SetUp, event: Event) -> Step:
    match screen.step, event:
        case SetUpStep.GUARD, SetUpTyped(secret) if not screen.locked_s:
            busy = replace(screen, is_busy=True)
            return show(state, busy, LOG_IN_S, CheckStaffSecret(secret))
        case SetUpStep.LANGUAGE, HouseLanguageChosen(language):
            draft = replace(screen.draft, language=language)
            spoken = replace(state.with_kiosk(home_language=language), language=language)
            return _show(spoken, replace(_at(screen, 1), draft=draft))
        case step, SetUpTyped(text) if step in _TYPED:
            draft = _with(screen, text)
            busy = replace(screen, draft=draft, is_busy=True, faults=())
            return show(state, busy, LOG_IN_S, CheckSetUp(draft))
        case SetUpStep.TESTS, DeviceTestRequested(device):
            return show(state, replace(screen, tried=device), LOG_IN_S, TryDevice(device))
        case SetUpStep.TESTS, CornerTouched(corner):
            return _show(state, replace(screen, corners=screen.corners | {corner}))
        case SetUpStep.TESTS, Understood():
            return _show(state, _at(screen, 1))
        case SetUpStep.CODE, SetUpTyped(code):
            busy = replace(screen, is_busy=True, faults=())
            return show(state, busy, LOG_IN_S, FinishSetUp(screen.draft, code))
        case _:
            return state, ()


def _take_answer(state: State, screen: SetUp, event: Event) -> Step:
    free = replace(screen, is_busy=False)
    match event:
        case StaffSecretChecked(is_right=True):
            return _show(state, replace(_at(free, 1), is_wrong=False))
        case StaffSecretChecked(wait_s=wait_s):
            wrong = replace(free, is_wrong=True, locked_s=wait_s)
            return show(state, wrong, wait_s or LOG_IN_S)
        case SetUpChecked(()):
            return _show(state, _at(free, 1))
        case SetUpFinished(()):
            # it begins anew with its settings
            return state, (Restart(is_wanted=True),)
        case SetUpChecked(faults) | SetUpFinished(faults):
            return _show(state, replace(free, faults=faults))
        case DeviceChecked(device):
            others = (one for one in screen.devices if one.device is not device)
            return _show(state, replace(screen, devices=(*others, event), tried=None))
        case _:
            return state, ()


def _at(screen: SetUp, way: int) -> SetUp:
    """Return the step after this one, or the one before."""
    return replace(screen, step=_ORDER[_ORDER.index(screen.step) + way], faults=())


def _with(screen: SetUp, text: str) -> SetUpDraft:
    """Return the draft with what was typed at this step."""
    if screen.step not in _TYPED:
        return screen.draft
    return replace(screen.draft, **{_TYPED[screen.step]: text})


def _show(state: State, screen: SetUp) -> Step:
    return show(state, screen, LOG_IN_S)
