"""A small widget for each state of the visit. They are imported and built when first drawn: the
kiosk starts with one.
"""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module

from gateway.flow import states
from gateway.ui.screen import ScreenContext, ScreenWidget

_HOMES: dict[type, tuple[str, str]] = {
    states.Starting: ("patience", "StartingScreen"),
    states.Closed: ("closed", "ClosedScreen"),
    states.SignIn: ("sign_in", "SignInScreen"),
    states.ChooseWorkplace: ("choose_workplace", "ChooseWorkplaceScreen"),
    states.Opened: ("opened", "OpenedScreen"),
    states.Welcome: ("welcome", "WelcomeScreen"),
    states.Typing: ("type_number", "TypingScreen"),
    states.Aiming: ("aiming", "AimingScreen"),
    states.Reading: ("patience", "ReadingScreen"),
    states.ChooseEmployer: ("choose_employer", "ChooseEmployerScreen"),
    states.ChooseDirection: ("choose_direction", "ChooseDirectionScreen"),
    states.Keeping: ("patience", "KeepingScreen"),
    states.Done: ("done", "DoneScreen"),
    states.Trouble: ("trouble", "TroubleScreen"),
    states.StaffGate: ("staff_gate", "StaffGateScreen"),
    states.Staff: ("staff", "StaffScreen"),
    states.Leaving: ("leaving", "LeavingScreen"),
    states.Resting: ("resting", "RestingScreen"),
}


_DENSE = {states.SignIn, states.ChooseWorkplace, states.Opened, states.StaffGate, states.Staff}
"""The site manager's pages, keyboards and tables, which are full as they are: their text does not
grow.
"""


def build(state: type, context: ScreenContext) -> ScreenWidget:
    """The screen for the state of this type."""
    module, name = _HOMES[state]
    if state in _DENSE:
        context = replace(context, theme=context.theme.capped(1.0))
    screen = getattr(import_module(f"{__name__}.{module}"), name)(context)
    assert isinstance(screen, ScreenWidget)  # noqa: S101 - the table above is wrong otherwise
    screen.setObjectName(f"screen-{state.__name__}")
    return screen
