"""``gateway check``: joins the probes of all rooms, runs them, prints what was found."""

from __future__ import annotations

import json
import os
import socket
import ssl
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import urlsplit

from gateway.app import card_policy
from gateway.cli import checks
from gateway.cli.checks import Finding, Level, Probe
from gateway.cli.problems import technician_text
from gateway.domain.problem import Problem
from gateway.system import settings as settings_file
from gateway.system.clock import Clock
from gateway.system.settings import Settings, SettingsError

CONNECT_S = 5.0
SCREEN_S = 20.0


DeviceProbe = Callable[..., tuple[bool, str, Problem | None]]


def check(home: Path, out: TextIO, *, as_json: bool, only: tuple[str, ...]) -> int:
    """Examine all parts, or those named. Gives exit code 0 when none failed, 1 when one did, 2 for
    an unknown part.
    """
    settings: Settings | None
    try:
        settings, faults = settings_file.load(home), ""
    except SettingsError as error:
        settings, faults = None, str(error)
    probes = _probes(home, settings, faults)
    unknown = [part for part in only if part not in probes]
    if unknown:
        print(
            f"There is no part {', '.join(unknown)}. Parts: {', '.join(probes)}.", file=sys.stderr
        )
        return 2
    findings = checks.examine(
        {part: probe for part, probe in probes.items() if not only or part in only}
    )
    _print(findings, out, as_json=as_json)
    return 1 if any(finding.level is Level.FAILED for finding in findings) else 0


def _print(findings: list[Finding], out: TextIO, *, as_json: bool) -> None:
    if as_json:
        print(
            json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=1),
            file=out,
        )
        return
    for finding in findings:
        print(f"{finding.level.upper():9}  {finding.part:8}  {finding.detail}", file=out)
        if finding.advice:
            print(f"{'':21}{finding.advice}", file=out)


def _probes(home: Path, settings: Settings | None, faults: str) -> Mapping[str, Probe]:
    from gateway.devices import self_test  # noqa: PLC0415 - OpenCV and PC/SC, only where they are asked for

    def said() -> tuple[Level, str, str]:
        if settings is None:
            return (
                Level.FAILED,
                faults,
                "Mend the settings file; until then the parts below are tested with the defaults.",
            )
        if not settings.service.base_url:
            return (
                Level.FAILED,
                "no service is set",
                "Set base_url, token_url and workplaces_url under [service] in settings.toml.",
            )
        return Level.OK, f"{home / settings_file.FILE_NAME} is in order", ""

    used = settings or Settings(home)
    return {
        "settings": said,
        "service": _device(self_test.check_card_service, switched_on=used.reader.enabled),
        "readers": _device(lambda: _readers(used.reader.ignore), switched_on=used.reader.enabled),
        "card": _device(
            lambda: self_test.check_card(card_policy.card_verifier(used, Clock())),
            switched_on=used.reader.enabled,
            missing=Level.ATTENTION,
        ),
        "camera": _device(
            lambda: self_test.check_camera(used.camera.source), switched_on=used.camera.enabled
        ),
        "decode": _device(self_test.check_decoding),
        "sound": lambda: _sound(used),
        "screen": _screen,
        "keyring": lambda: checks.keyring(home),
        "disk": lambda: checks.disk(home),
        "journal": lambda: checks.journal(home),
        "queue": lambda: checks.queue(home),
        "clock": checks.clock,
        "network": lambda: _network(used),
    }


def _device(
    probe: DeviceProbe, *, switched_on: bool = True, missing: Level = Level.FAILED
) -> Probe:
    """A device's probe as a part of the card_report; ``missing``: the level when no card is there
    to be tested.
    """

    def examined() -> tuple[Level, str, str]:
        if not switched_on:
            return Level.OK, "switched off in the settings", ""
        ok, detail, problem = probe()
        if ok:
            return Level.OK, detail, ""
        if problem is None:
            return (
                missing,
                detail,
                "Put a card in and run this part again." if missing is Level.ATTENTION else "",
            )
        return (
            Level.FAILED,
            detail,
            technician_text(problem).advice
            or "Try again; if it stays so, send gateway.log to your supplier.",
        )

    return examined


def _readers(ignore: tuple[str, ...]) -> tuple[bool, str, Problem | None]:
    """The readers that are plugged in; no service and no reader are told apart."""
    from gateway.devices import self_test  # noqa: PLC0415 - as above

    ok, detail, problem = self_test.check_card_service()
    if not ok:
        return ok, detail, problem
    names = [name for name in self_test.list_readers() if not any(word in name for word in ignore)]
    return (
        (True, ", ".join(names), None)
        if names
        else (False, "no card reader is plugged in", Problem.NO_READER)
    )


def _sound(settings: Settings) -> tuple[Level, str, str]:
    """What can be heard. Nothing here is needed to register, so the worst is a note."""
    from gateway.devices import self_test  # noqa: PLC0415 - as above

    wanted = settings.sound
    if not (wanted.signals or wanted.speech):
        return Level.OK, "switched off in the settings", ""
    ok, detail, _ = self_test.check_sound()
    if not ok:
        return (
            Level.ATTENTION,
            detail,
            "Plug a loudspeaker in, or set [sound] signals = false: the screen says it all.",
        )
    if not wanted.speech:
        return Level.OK, detail, ""
    program, spoken = self_test.list_voices()
    mute = [language for language in settings.kiosk.languages if language not in spoken]
    if mute:
        advice = "Install espeak-ng (apt-get install espeak-ng); results in these languages are not spoken until then."
        return Level.ATTENTION, f"{detail} No voice for {', '.join(mute)}.", advice
    return Level.OK, f"{detail} Results are spoken by {program}.", ""


def _screen() -> tuple[Level, str, str]:
    """Asked of a child process: where no screen is, Qt ends the program that asks."""
    command = [sys.executable, "-m", "gateway.ui.display_info"]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=SCREEN_S, check=False
        )
        found = json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 else None
    except (subprocess.TimeoutExpired, ValueError, IndexError):
        found = None
    if not isinstance(found, dict):
        place = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or "none named"
        return (
            Level.FAILED,
            f"no window can be shown (display: {place})",
            "Start it in the session of the screen.",
        )
    detail = f"{found['width']}x{found['height']} at {found['dpi']:.0f} dpi"
    if found["width"] < 1024 or found["height"] < 720:
        return Level.FAILED, detail, "The kiosk needs at least 1024x768 or 1280x720."
    return Level.OK, detail, ""


def _network(settings: Settings) -> tuple[Level, str, str]:
    """DNS, TCP and TLS to the service, told apart; nothing is asked of it."""
    address = urlsplit(settings.service.base_url)
    if not address.hostname:
        return (
            Level.ATTENTION,
            "no service is set",
            "Set base_url under [service] in settings.toml.",
        )
    port = address.port or (443 if address.scheme == "https" else 80)
    place = f"{address.hostname}:{port}"
    try:
        with socket.create_connection((address.hostname, port), CONNECT_S) as line:
            if address.scheme == "https":
                _shake_hands(line, address.hostname, settings)
    except socket.gaierror:
        return (
            Level.FAILED,
            f"the name {address.hostname} is not found",
            "Look at the cable or the Wi-Fi; then at the DNS server.",
        )
    except ssl.SSLError as error:
        reason = getattr(error, "verify_message", "") or error.reason or "no secure connection"
        return (
            Level.FAILED,
            f"{place} is not trusted ({reason})",
            "Set this computer's clock; a captive portal or proxy may answer.",
        )
    except OSError as error:
        return (
            Level.FAILED,
            f"{place} is not reached ({error.strerror or 'time-out'})",
            "Look at the cable, the Wi-Fi, the firewall.",
        )
    return Level.OK, f"{place} is reached and trusted", ""


def _shake_hands(line: socket.socket, host: str, settings: Settings) -> None:
    context: Any = ssl.create_default_context(
        cafile=settings.ca if isinstance(settings.ca, str) else None
    )
    with context.wrap_socket(line, server_hostname=host):
        pass
