"""Test step by step how a site manager changes settings, and when the program starts anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.domain.events import CardInserted, CardRead
from gateway.domain.site_settings import SiteSetting, offered
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_events import SettingChanged, SettingsListed
from gateway.domain.staff_lists import StaffPage
from gateway.flow import actions, effects, states
from gateway.flow.staff_states import SiteSettings
from gateway.system.settings import Settings
from tests.support.people import JAN
from tests.support.visits import OPEN, after, of_type, play, timeout

OFFERED = offered(Settings(Path()))
SHOWN = after(
    OPEN.with_screen(states.Staff()),
    actions.PageChosen(StaffPage.SETTINGS),
    SettingsListed(OFFERED),
)
LOUDER = actions.SettingTurned(SiteSetting.VOLUME, 1)
DONE = SettingChanged(SiteSetting.VOLUME, is_done=True)
RENEW = effects.Restart(is_wanted=True)


def test_a_setting_is_turned_written_recorded_and_shown_as_the_file_has_it() -> None:
    assert SHOWN.screen == SiteSettings(OFFERED, is_busy=False)
    state, emitted = play(SHOWN, LOUDER)
    assert effects.ChangeSetting(SiteSetting.VOLUME, 100) in emitted
    # one after another
    assert play(state, LOUDER) == (state, [])
    state, emitted = play(state, DONE)
    act = effects.RecordStaffAct(StaffAct.SETTING_CHANGED, "sound.volume")
    assert emitted == [act, effects.ListSettings()]
    assert after(state, SettingsListed(OFFERED)).screen == SiteSettings(OFFERED, is_busy=False)


def test_the_page_stays_turned_while_a_setting_is_changed() -> None:
    turned = after(SHOWN, actions.NextSettings(), LOUDER, DONE, SettingsListed(OFFERED))
    assert turned.screen == SiteSettings(OFFERED, is_busy=False, page=1)


def test_the_program_starts_anew_once_nobody_stands_at_it() -> None:
    changed = after(SHOWN, LOUDER, DONE, SettingsListed(OFFERED))
    state, emitted = play(changed, actions.Back(), actions.Back())
    assert isinstance(state.screen, states.Welcome)
    assert of_type(emitted, effects.Restart) == [RENEW]
    # once
    assert not of_type(play(state, actions.UserActive())[1], effects.Restart)
    # a worker's card waited: after the visit
    waiting = after(changed, CardInserted(), CardRead(JAN))
    state, emitted = play(waiting, actions.Back(), actions.Back())
    assert not of_type(emitted, effects.Restart)
    assert isinstance(state.screen, states.Reading)


def test_staff_who_go_away_meanwhile_change_it_all_the_same() -> None:
    away = after(SHOWN, LOUDER, actions.Back(), actions.Back())
    assert of_type(play(away, DONE)[1], effects.Restart) == [RENEW]


def test_what_was_not_taken_is_said_and_starts_nothing_anew() -> None:
    refused = SettingChanged(SiteSetting.VOLUME, is_done=False)
    state = after(SHOWN, LOUDER, refused, SettingsListed(OFFERED))
    assert state.screen == SiteSettings(OFFERED, is_busy=False, is_refused=True)
    assert not of_type(play(state, actions.Back(), actions.Back())[1], effects.Restart)


@pytest.mark.parametrize("listed", [SettingsListed(None), SettingsListed(OFFERED)])
def test_the_log_in_lapses_after_a_quarter_of_an_hour(listed: SettingsListed) -> None:
    state, emitted = play(SHOWN, listed, actions.UserActive())
    assert emitted[-1] == effects.SetTimer(state.moment, 900.0)
    assert after(state, timeout(state)).screen == states.Welcome()


def test_a_file_that_cannot_be_used_offers_nothing() -> None:
    state = after(SHOWN, SettingsListed(None))
    assert state.screen == SiteSettings(None, is_busy=False, is_refused=True)
    assert play(state, LOUDER) == (state, [])
