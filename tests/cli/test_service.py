"""Who writes the settings, or the file of roots, has no password and no number sent elsewhere."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.domain.staff_acts import StaffAct
from gateway.sync.service_pin import PRACTICE, place_of
from gateway.system.settings import ServiceSettings, Settings
from tests.support.commands import PASSWORD, HeadlessKiosk

REAL = ServiceSettings(
    base_url="https://a.example/presenceRegistration/v1",
    token_url="https://a.example/oauth/v5/token",
    workplaces_url="https://a.example/gateway/v1/workplaces",
)


@pytest.fixture
def elsewhere() -> Iterator[socket.socket]:
    """Listen where somebody else would: no practice site is there."""
    with socket.create_server(("127.0.0.2", 0)) as listener:
        listener.setblocking(False)
        yield listener


@pytest.fixture
def misled(opened: HeadlessKiosk, elsewhere: socket.socket) -> HeadlessKiosk:
    """Return an open kiosk whose settings somebody rewrote."""
    file = opened.home / "settings.toml"
    port = elsewhere.getsockname()[1]
    text = re.sub(
        r"https://(localhost|127\.0\.0\.1):\d+", f"https://127.0.0.2:{port}", file.read_text()
    )
    file.write_text(text)
    return opened


def has_caller(listener: socket.socket) -> bool:
    try:
        listener.accept()[0].close()
    except BlockingIOError:
        return False
    return True


def test_nothing_is_sent_to_another_service_than_the_confirmed_one(
    misled: HeadlessKiosk, elsewhere: socket.socket, jan: str
) -> None:
    (kept,) = misled.register(jan).lines
    assert kept["status"] == "kept"
    assert "gateway service confirm" in misled.run("sync").stderr
    assert misled.run("close").code == 0
    misled.open().assert_refused("another service", "gateway service confirm")
    assert not has_caller(elsewhere)
    found = misled.run("check", "--json", "--part", "address")
    assert (found.code, json.loads(found.stdout)[0]["level"]) == (1, "failed")
    assert "another service" in misled.run("check", "--part", "network").stdout
    assert not has_caller(elsewhere)


def test_a_secret_of_staff_confirms_another_service(
    misled: HeadlessKiosk, elsewhere: socket.socket
) -> None:
    done = misled.run("service", "confirm", feed=PASSWORD + "\n")
    assert done.code == 0
    before, now = done.stdout.split("In the settings:")
    assert ("practice site" in before, "https://127.0.0.2" in now) == (True, True)
    assert not has_caller(elsewhere)
    # there is no service, but it is asked
    assert misled.open().code == 1
    assert has_caller(elsewhere)
    assert misled.run("check", "--part", "address").code == 0
    acts = misled.run("queue", "acts").stdout
    assert StaffAct.SERVICE_CONFIRMED in acts


def test_a_wrong_secret_confirms_nothing(misled: HeadlessKiosk) -> None:
    wrong = misled.run("service", "confirm", feed="another\n")
    assert (wrong.code, "Nothing was done" in wrong.stderr) == (1, True)
    assert misled.run("check", "--part", "address").code == 1


def test_each_address_and_the_roots_count() -> None:
    home = Path("/home/kiosk")
    places = [place_of(Settings(home, REAL), b""), place_of(Settings(home, REAL), b"a root")]
    for name in ("base_url", "token_url", "workplaces_url"):
        changed = replace(REAL, **{name: "https://b.example/x"})
        places.append(place_of(Settings(home, changed), b""))
    for name, value in (("workplaces_file", "w.toml"), ("login", "rest"), ("scope", "other")):
        places.append(place_of(Settings(home, replace(REAL, **{name: value})), b""))
    assert len(set(places)) == 8
    assert PRACTICE not in places


def test_another_port_of_a_practice_site_needs_no_word() -> None:
    home = Path("/home/kiosk")
    ports = [
        ServiceSettings(*(f"https://localhost:{port}/{name}" for name in "abc"))
        for port in (8443, 9443)
    ]
    assert {place_of(Settings(home, service), b"x") for service in ports} == {PRACTICE}
