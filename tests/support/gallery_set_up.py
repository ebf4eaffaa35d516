"""Hold the steps of a kiosk's first hour, for the pictures and the tests of all screens."""

from __future__ import annotations

from gateway.domain.problem import Problem
from gateway.domain.set_up import Device, DeviceChecked, SetUpStep
from gateway.flow.kiosk_state import State
from gateway.flow.set_up_states import SetUp
from tests.support.gallery_site import at

_MUTE = DeviceChecked(Device.READER, is_working=False, problem=Problem.NO_CARD_SERVICE)
_EMPTY = DeviceChecked(Device.READER, is_working=False)
_SEES = DeviceChecked(Device.CAMERA, is_working=True)
_NO_ADDRESS = (
    '[service] base_url must be an address that begins with https://, like "https://x.be".'
)
_NO_FILE = "/home/kiosk/.local/share/gateway/workplaces.toml cannot be read: No such file."

SET_UP: dict[str, State] = {
    "set-up-guard": at(SetUp(SetUpStep.GUARD, is_guarded=True)),
    "set-up-guard-wrong": at(SetUp(SetUpStep.GUARD, is_guarded=True, is_wrong=True, locked_s=64)),
    "set-up-language": at(SetUp()),
    "set-up-service": at(SetUp(SetUpStep.SERVICE)),
    "set-up-service-wrong": at(SetUp(SetUpStep.SERVICE, faults=(_NO_ADDRESS,))),
    "set-up-log-in": at(SetUp(SetUpStep.LOG_IN, is_busy=True)),
    "set-up-workplaces": at(SetUp(SetUpStep.WORKPLACES, faults=(_NO_FILE,))),
    "set-up-tests": at(SetUp(SetUpStep.TESTS)),
    "set-up-tests-tried": at(
        SetUp(SetUpStep.TESTS, devices=(_EMPTY,), tried=Device.CAMERA, corners=frozenset({0, 3}))
    ),
    "set-up-tests-done": at(
        SetUp(SetUpStep.TESTS, devices=(_MUTE, _SEES), corners=frozenset(range(4)))
    ),
    "set-up-code": at(SetUp(SetUpStep.CODE)),
}
