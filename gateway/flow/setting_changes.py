"""Handle the screen of the site manager's settings, and the new start that they need."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_events import SettingChanged, SettingsListed
from gateway.domain.staff_lists import StaffPage
from gateway.flow.actions import Event, NextSettings, SettingTurned
from gateway.flow.effects import ChangeSetting, Effect, ListSettings, RecordStaffAct, Restart
from gateway.flow.kiosk_state import State
from gateway.flow.staff_states import SiteSettings
from gateway.flow.staff_ways import end, show_page
from gateway.flow.states import Closed, Resting, Welcome
from gateway.flow.transitions import Step, show

# where staff set something up, perhaps away from the screen for a while
LOG_IN_S = 900.0


def open_settings(state: State, *before: Effect) -> Step:
    """Show the settings, once ``before`` is done."""
    return show(state, SiteSettings(), LOG_IN_S, *before, ListSettings())


def handle_site_settings(state: State, screen: SiteSettings, event: Event) -> Step:
    """Turn one setting after another; each change is in the file before the next one."""
    match event:
        case SettingsListed(offered):
            refused = screen.is_refused or offered is None
            listed = replace(screen, offered=offered, is_busy=False, is_refused=refused)
            return replace(state, screen=listed), ()
        case SettingChanged(is_done=is_done):
            changed = replace(screen, is_refused=not is_done)
            return replace(state, screen=changed), (ListSettings(),)
        case SettingTurned(setting, step) if screen.offered and not screen.is_busy:
            (value,) = (one.turned(step) for one in screen.offered if one.setting is setting)
            busy = replace(screen, is_busy=True)
            return show(state, busy, LOG_IN_S, ChangeSetting(setting, value))
        case NextSettings():
            return show(state, replace(screen, page=screen.page + 1), LOG_IN_S)
        case _:
            return end(state, event, lambda: show_page(state, StaffPage.TODAY), LOG_IN_S)


def note_change(state: State, event: SettingChanged) -> tuple[State, tuple[Effect, ...]]:
    """Note a change, wherever staff are by now."""
    if not event.is_done:
        return state, ()
    act = RecordStaffAct(StaffAct.SETTING_CHANGED, str(event.setting))
    return state.with_kiosk(is_restart_due=True), (act,)


def restart_if_due(step: Step) -> Step:
    """Have the program start anew once nobody stands at it, where settings were changed."""
    state, effects = step
    if not (state.kiosk.is_restart_due and isinstance(state.screen, Welcome | Closed | Resting)):
        return step
    return state.with_kiosk(is_restart_due=False), (*effects, Restart(is_wanted=True))
