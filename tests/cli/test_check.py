"""``gateway check``: part by part, without a network, each trouble told apart with one sentence on
what to do.
"""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from gateway.domain.belgian_time import BELGIUM
from gateway.practice.practice_site import PracticeSite
from gateway.sandbox.cards.private_pcsc import PrivatePcsc
from gateway.system.disk_encryption import is_encrypted
from tests.support.commands import ENVIRONMENT, TIMEOUT_S, command
from tests.support.sending_kit import eventually
from tests.support.sound_server import SoundServer

PARTS = [
    *("settings", "service", "readers", "card", "camera", "decode", "sound", "screen"),
    *("keyring", "address", "disk", "encryption", "journal", "queue", "clock", "network"),
]


@pytest.fixture
def home(practice_site: PracticeSite, tmp_path: Path) -> Path:
    return practice_site.make_home(tmp_path / "kiosk")


@pytest.fixture
def cards(practice_site: PracticeSite) -> Iterator[PrivatePcsc]:
    """The practice site's card service; running again afterwards."""
    assert practice_site.pcsc is not None
    yield practice_site.pcsc
    practice_site.remove()
    if not practice_site.pcsc.pid or not practice_site.pcsc.has_reader:
        practice_site.pcsc.restart()


def check(
    home: Path, *arguments: str, **environment: str
) -> tuple[int, dict[str, dict[str, Any]], str]:
    """Exit code, the findings by part, and the error stream."""
    session = {name: os.environ.get(name, "") for name in ("DISPLAY", "PCSCLITE_CSOCK_NAME")}
    variables = {**ENVIRONMENT, **session, **environment}
    ended = subprocess.run(
        command(home, "check", "--json", *arguments),
        env=variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT_S,
    )
    findings = json.loads(ended.stdout) if ended.stdout else []
    return ended.returncode, {finding["part"]: finding for finding in findings}, ended.stderr


def parts(*names: str) -> list[str]:
    return [word for name in names for word in ("--part", name)]


@pytest.mark.usefixtures("display", "cards")
def test_a_kiosk_that_works(
    home: Path, practice_site: PracticeSite, sound_server: SoundServer
) -> None:
    practice_site.insert(practice_site.card_of("jan"))
    code, findings, _ = check(home, **sound_server.env)
    assert list(findings) == PARTS
    levels = {part: finding["level"] for part, finding in findings.items()}
    # the disk's is this machine's own
    assert levels.pop("encryption") in {"ok", "attention"}
    assert levels == {**dict.fromkeys(levels, "ok"), "keyring": "attention"}
    assert code == 0
    assert practice_site.site.worker["jan"].number not in str(findings)


def test_no_service_no_reader_and_no_card_are_told_apart(home: Path, cards: PrivatePcsc) -> None:
    # the card service sees with a delay that the card of the test before is gone
    eventually(lambda: check(home, *parts("card"))[1]["card"]["level"] == "attention")
    code, findings, _ = check(home, *parts("service", "readers", "card"))
    assert [findings[part]["level"] for part in findings] == ["ok", "ok", "attention"]
    assert "no card" in findings["card"]["detail"]
    # an empty reader is no fault
    assert code == 0

    cards.restart(reader=False)
    code, findings, _ = check(home, *parts("service", "readers", "card"))
    assert [findings[part]["level"] for part in findings] == ["ok", "failed", "failed"]
    assert "Plug a card reader in" in findings["readers"]["advice"]
    assert code == 1

    cards.stop()
    code, findings, _ = check(home, *parts("service", "readers", "card"))
    assert {finding["level"] for finding in findings.values()} == {"failed"}
    assert all("Start the card service" in finding["advice"] for finding in findings.values())
    assert code == 1


@pytest.mark.usefixtures("cards")
def test_a_virtual_reader_beside_a_real_service_fails(tmp_path: Path) -> None:
    """A home folder without settings is no practice site's."""
    code, findings, _ = check(tmp_path, *parts("readers"))
    assert (code, findings["readers"]["level"]) == (1, "failed")
    assert "Virtual PCD" in findings["readers"]["detail"]
    assert "Remove its driver" in findings["readers"]["advice"]
    told = subprocess.run(
        command(tmp_path, "card"),
        env={**ENVIRONMENT, "PCSCLITE_CSOCK_NAME": os.environ["PCSCLITE_CSOCK_NAME"]},
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT_S,
    )
    assert "Virtual PCD 00 00 is a virtual reader and is left alone." in told.stdout
    assert told.returncode == 1


def test_no_loudspeaker_is_no_fault(home: Path) -> None:
    code, findings, _ = check(home, *parts("sound"))
    assert (findings["sound"]["level"], code) == ("attention", 0)
    assert "Plug a loudspeaker in" in findings["sound"]["advice"]


def test_a_camera_a_screen_and_a_network_that_are_not_there(home: Path) -> None:
    settings = home / "settings.toml"
    text = settings.read_text().replace("/camera.mjpg", "/nothing")
    settings.write_text(re.sub(r"localhost:\d+", "localhost:1", text))
    code, findings, _ = check(
        home, *parts("camera", "screen", "network"), DISPLAY=":9999", QT_QPA_PLATFORM="xcb"
    )
    assert {part: finding["level"] for part, finding in findings.items()} == dict.fromkeys(
        ("camera", "screen", "network"), "failed"
    )
    assert all(finding["advice"].endswith(".") for finding in findings.values())
    assert code == 1


def test_settings_with_faults_are_a_finding_and_the_rest_is_still_examined(home: Path) -> None:
    (home / "settings.toml").write_text("[sevice]\n")
    code, findings, _ = check(home, *parts("settings", "disk", "journal", "queue", "clock"))
    assert findings["settings"]["level"] == "failed"
    assert "[sevice]" in findings["settings"]["detail"]
    assert {findings[part]["level"] for part in ("disk", "journal", "queue", "clock")} == {"ok"}
    assert code == 1


def test_a_disk_that_somebody_can_read_elsewhere_is_told(home: Path) -> None:
    """The disk of this machine, as the kernel describes it."""
    code, findings, _ = check(home, *parts("encryption"))
    encrypted = is_encrypted(home)
    words = {None: "cannot be told", False: "is not encrypted", True: "encrypted"}
    assert words[encrypted] in findings["encryption"]["detail"]
    assert encrypted or findings["encryption"]["level"] == "attention"
    assert code == 0


def test_an_unknown_part_names_the_known_ones(home: Path) -> None:
    code, findings, errors = check(home, "--part", "radio")
    assert (code, findings) == (2, {})
    assert "There is no part radio" in errors
    assert "network" in errors


def test_a_card_service_that_denies_this_user_is_not_called_stopped(
    home: Path, tmp_path: Path
) -> None:
    """A service that polkit tells to refuse a user takes the connection and hangs up."""
    address = tmp_path / "pcscd.comm"
    with socket.socket(socket.AF_UNIX) as service:
        service.bind(str(address))
        service.listen(8)
        threading.Thread(target=hang_up, args=(service,), daemon=True).start()
        _code, found, _ = check(
            home, *parts("service", "readers", "card"), PCSCLITE_CSOCK_NAME=str(address)
        )
        service.shutdown(socket.SHUT_RDWR)
    for finding in found.values():
        assert finding["level"] == "failed"
        assert "does not let this user in" in finding["detail"]
        assert "systemctl start" not in finding["advice"]


def hang_up(service: socket.socket) -> None:
    with suppress(OSError):
        while True:
            service.accept()[0].close()


def test_the_clock_is_told_in_belgian_time_and_another_zone_of_the_machine_too(home: Path) -> None:
    # by their rules: no time zone database is needed
    code, findings, _ = check(home, *parts("clock"), TZ="CET-1CEST,M3.5.0,M10.5.0/3")
    assert "zone" not in findings["clock"]["detail"]
    told = datetime.fromisoformat(findings["clock"]["detail"].partition(" in Belgium")[0])
    assert told.utcoffset() == datetime.now(BELGIUM).utcoffset()
    for zone in ("UTC0", "EST5EDT,M3.2.0,M11.1.0"):
        code, findings, _ = check(home, *parts("clock"), TZ=zone)
        assert f"this machine's zone is {zone[:3]} (" in findings["clock"]["detail"]
        assert (findings["clock"]["level"], code) == ("ok", 0)
