"""``gateway check``: examine the kiosk part by part, without asking anything of the service, and
print one finding a part.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from gateway.app import card_policy
from gateway.app.services import is_practice_home
from gateway.cli import checks, secret_checks
from gateway.cli.checks import Check, Finding, Level, Result
from gateway.cli.technician import technician_text
from gateway.devices import self_test
from gateway.domain.problem import Problem
from gateway.system import battery_clock
from gateway.system import settings as settings_file
from gateway.system.clock import Clock, wall_ms
from gateway.system.settings import Settings, SettingsError

SWITCHED_OFF = Result(Level.OK, "switched off in the settings")


def check(home: Path, out: TextIO, *, as_json: bool, only: tuple[str, ...]) -> int:
    """Examine all parts, or those named.

    :return: exit code 0 when none failed, 1 when one did, 2 for an unknown part.
    """
    settings: Settings | None
    try:
        settings, faults = settings_file.load(home), ""
    except SettingsError as error:
        settings, faults = None, str(error)
    parts = _parts(home, settings, faults)
    unknown = [part for part in only if part not in parts]
    if unknown:
        print(f"There is no part {', '.join(unknown)}. Parts: {', '.join(parts)}.", file=sys.stderr)
        return 2
    findings = checks.examine({part: parts[part] for part in parts if not only or part in only})
    _print(findings, out, as_json=as_json)
    return 1 if any(finding.level is Level.FAILED for finding in findings) else 0


def _print(findings: list[Finding], out: TextIO, *, as_json: bool) -> None:
    if as_json:
        content = [asdict(finding) for finding in findings]
        print(json.dumps(content, ensure_ascii=False, indent=1), file=out)
        return
    for finding in findings:
        print(f"{finding.level.upper():9}  {finding.part:10}  {finding.detail}", file=out)
        if finding.advice:
            print(f"{'':23}{finding.advice}", file=out)


def _parts(home: Path, settings: Settings | None, faults: str) -> Mapping[str, Check]:
    used = settings or Settings(home)
    reader, camera = used.reader, used.camera
    return {
        "settings": checks.in_home(home, lambda _: checks.settings(home, settings, faults)),
        "service": lambda: _device(self_test.check_card_service, is_enabled=reader.enabled),
        "readers": lambda: _readers(used),
        "card": lambda: _card(used),
        "camera": lambda: _device(
            lambda: self_test.check_camera(camera.source), is_enabled=camera.enabled
        ),
        "decode": lambda: _device(self_test.check_decoding),
        "sound": lambda: _sound(used),
        "screen": checks.screen,
        "keyring": checks.in_home(home, secret_checks.keyring),
        "address": checks.in_home(home, lambda _: secret_checks.address(home, used)),
        "disk": checks.in_home(home, checks.disk),
        "encryption": checks.in_home(home, secret_checks.encryption),
        "journal": checks.in_home(home, checks.journal),
        "queue": checks.in_home(home, checks.queue),
        "clock": lambda: checks.clock(home, wall_ms(), battery_clock.look()),
        "network": lambda: _network(home, used),
    }


def _network(home: Path, settings: Settings) -> Result:
    """Check the way to the service; another one than the confirmed is not contacted."""
    if home.is_dir() and (found := secret_checks.address(home, settings)).level is Level.FAILED:
        return found
    return checks.network(settings)


def _device(test: Callable[[], self_test.DeviceCheck], *, is_enabled: bool = True) -> Result:
    if not is_enabled:
        return SWITCHED_OFF
    ok, detail, problem = test()
    if ok:
        return Result(Level.OK, detail)
    if problem is None:
        return Result(Level.FAILED, detail)
    advice = technician_text(problem).advice
    otherwise = "Try again; if it stays so, run it with --verbose and send that to your supplier."
    return Result(Level.FAILED, detail, advice or otherwise)


def _card(settings: Settings) -> Result:
    """Check the card; where none is in, there is nothing to test and no fault."""
    if not settings.reader.enabled:
        return SWITCHED_OFF
    is_practice = is_practice_home(settings)
    verifier = card_policy.card_verifier(settings, Clock(), is_practice=is_practice)
    test = self_test.check_card(verifier, virtual=is_practice)
    if not test.ok and test.problem is None and test != self_test.USER_DENIED:
        return Result(Level.ATTENTION, test.detail, "Put a card in and run this part again.")
    return _device(lambda: test)


def _readers(settings: Settings) -> Result:
    """Check that a reader is plugged in, and that nobody can put a card in from elsewhere."""
    reader = settings.reader
    if not reader.enabled:
        return SWITCHED_OFF
    virtual, is_practice = self_test.check_virtual_readers(), is_practice_home(settings)
    if not virtual.ok and not is_practice:
        return Result(
            Level.FAILED,
            virtual.detail,
            "The kiosk leaves such a reader alone. Remove its driver (apt-get purge "
            "vsmartcard-vpcd) and restart the card service (systemctl restart pcscd).",
        )
    return _device(lambda: _real_readers(reader.ignore, virtual=is_practice))


def _real_readers(ignore: tuple[str, ...], *, virtual: bool) -> self_test.DeviceCheck:
    """Test whether a reader is plugged in; no service and no reader are told apart."""
    service = self_test.check_card_service()
    if not service.ok:
        return service
    names = self_test.list_readers(virtual=virtual)
    names = [name for name in names if not any(word in name for word in ignore)]
    if not names:
        return self_test.DeviceCheck(
            ok=False, detail="no card reader is plugged in", problem=Problem.NO_READER
        )
    return self_test.DeviceCheck(ok=True, detail=", ".join(names))


def _sound(settings: Settings) -> Result:
    """Check what can be heard; nothing here is needed to register, so the worst is a note."""
    wanted = settings.sound
    if not (wanted.signals or wanted.speech):
        return SWITCHED_OFF
    test = self_test.check_sound()
    if not test.ok:
        return Result(
            Level.ATTENTION,
            test.detail,
            "Plug a loudspeaker in, or set [sound] signals = false: the screen says it all.",
        )
    if not wanted.speech:
        return Result(Level.OK, test.detail)
    program, languages = self_test.list_voices()
    mute = [language for language in settings.kiosk.languages if language not in languages]
    if mute:
        return Result(
            Level.ATTENTION,
            f"{test.detail} No voice for {', '.join(mute)}.",
            "Install espeak-ng (apt-get install espeak-ng); results in these languages are not "
            "spoken until then.",
        )
    return Result(Level.OK, f"{test.detail} Results are spoken by {program}.")
