"""The practice site as a whole: starting, stopping and starting again, the wire, the clock, the
panel.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
import requests

from gateway.sandbox.cli.admin_client import AdminClient, AdminClientError
from gateway.sandbox.folder import SandboxError, SandboxFolder, default_folder
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.database import StoreBusyError
from gateway.sandbox.service.faults.relay import PortInUseError
from gateway.sandbox.service.server import HostUnknownError, PracticeService
from tests.support.service_caller import Caller, item, until

SERVE = """
import json, sys
from pathlib import Path
from gateway.sandbox.service.server import run
run(Path(sys.argv[1]), port=0, ready=lambda ready: print(json.dumps(ready), flush=True))
"""


def public_port(practice: PracticeService) -> int:
    return urlsplit(practice.ready["base_url"]).port or 0


def test_what_it_says_when_ready(practice: PracticeService, tmp_path: Path) -> None:
    ready = practice.ready
    assert json.loads(json.dumps(ready)) == ready
    assert {
        "base_url",
        "token_url",
        "workplaces_url",
        "ca",
        "users",
        "client",
        "workplaces",
        "admin",
        "people",
    } <= set(ready)
    assert ready["base_url"].endswith("/REST/presenceRegistration/v1")
    jan = next(person for person in ready["people"] if person["name"] == "jan")
    assert (jan["means"], jan["employer"]["name"]) == ("card", "Peeters Ruwbouw bv")
    assert {person["means"] for person in ready["people"]} == {"card", "form", "keypad"}
    assert SandboxFolder(tmp_path / "practice").load() == ready
    for name in ("practice.json", "ca-key.pem", "client-key.pem", "registrations.db"):
        assert stat.S_IMODE((tmp_path / "practice" / name).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "practice").stat().st_mode) == 0o700


def test_a_restart_keeps_authority_key_and_registrations(
    tmp_path: Path, site: Site, now: datetime
) -> None:
    # so that the checks fall to the second run
    slow = Behaviour(check_delay_s=3600)
    with (
        PracticeService(tmp_path, port=0, site=site, behaviour=slow) as first,
        Caller(first.ready) as caller,
    ):
        caller.sign_in("leiezicht", "werfhek-leie-01")
        (number,) = caller.registered(item(site, "fatima", now, customReference="kept"))
        before = {name: (tmp_path / name).read_bytes() for name in ("ca.pem", "client-key.pem")}
        old = dict(caller.session.headers)
    with PracticeService(tmp_path, port=0, site=site) as second, Caller(second.ready) as caller:
        caller.session.headers.update(old)
        assert caller.get("/refData/remarks").json()["type"].endswith("invalidAccessToken")
        caller.sign_in("leiezicht", "werfhek-leie-01")
        later = caller.checked(number)
        assert later["customReference"] == "kept"
        assert [remark["code"] for remark in later["remarks"]] == ["caw_12"]
        assert {name: (tmp_path / name).read_bytes() for name in before} == before


def test_what_was_answered_survives_a_kill(tmp_path: Path, site: Site, now: datetime) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SERVE, str(tmp_path)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        with Caller(ready) as caller:
            caller.sign_in("leiezicht", "werfhek-leie-01")
            ids = caller.registered(
                *(item(site, "jan", now - timedelta(seconds=turn)) for turn in range(20))
            )
        process.kill()
    with PracticeService(tmp_path, port=0, site=site) as again:
        assert [
            stored["id"] for stored in AdminClient(again.ready["admin"]).records.registrations()
        ] == ids


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_in_order_and_nothing_is_printed(
    tmp_path: Path, ending: signal.Signals
) -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", SERVE, str(tmp_path)], stdout=pipe, stderr=pipe
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        ready = json.loads(process.stdout.readline())
        with Caller(ready) as caller:
            caller.sign_in("leiezicht", "werfhek-leie-01")
            os.kill(process.pid, ending)
            assert process.wait(20) == 0
        assert process.stdout.read() == b""
        assert process.stderr.read() == b""


def test_a_port_in_use_is_told_in_a_sentence(
    practice: PracticeService, tmp_path: Path, site: Site
) -> None:
    with pytest.raises(PortInUseError, match=r"^Port \d+ on 127\.0\.0\.1 cannot be used \(.*\)\.$"):
        PracticeService(tmp_path / "other", port=public_port(practice), site=site).start()


def test_one_practice_site_on_one_folder(
    practice: PracticeService, tmp_path: Path, site: Site
) -> None:
    with pytest.raises(
        StoreBusyError, match=r"^Another practice site is running on .*: stop it first\.$"
    ):
        PracticeService(tmp_path / "practice", port=0, site=site).start()
    assert (
        requests.get(
            practice.ready["base_url"], verify=practice.ready["ca"], timeout=10
        ).status_code
        == 404
    )


def test_a_host_that_nobody_knows(tmp_path: Path, site: Site) -> None:
    with pytest.raises(HostUnknownError, match="knows no address for the name"):
        PracticeService(tmp_path, port=0, host="nowhere.invalid", site=site).start()


def test_only_its_own_authority_is_behind_the_certificate(practice: PracticeService) -> None:
    with pytest.raises(requests.exceptions.SSLError):
        requests.get(practice.ready["base_url"], timeout=10)


def test_every_answer_is_dated_by_the_services_clock(
    practice: PracticeService, caller: Caller
) -> None:
    admin = AdminClient(practice.ready["admin"])
    for offset_s in (0, -86_400, 3_600):
        admin.set_clock(offset_s)
        before = datetime.now(UTC).replace(microsecond=0)
        responses = [
            caller.get("/refData/remarks"),
            caller.get("/nothing"),
            caller.sign_in("x", "y"),
            caller.register({}),
        ]
        after = datetime.now(UTC)
        for response in responses:
            assert response.raw.headers.getlist("Date") == [response.headers["Date"]]
            dated = parsedate_to_datetime(response.headers["Date"]) - timedelta(seconds=offset_s)
            assert before <= dated <= after


def test_a_wrong_service_clock_makes_remark_32(
    practice: PracticeService, caller: Caller, site: Site, now: datetime
) -> None:
    AdminClient(practice.ready["admin"]).set_clock(600)
    # the first token has lived its ten minutes by this clock
    caller.sign_in("leiezicht", "werfhek-leie-01")
    (number,) = caller.registered(item(site, "jan", now))
    assert [remark["code"] for remark in caller.checked(number)["remarks"]] == ["ciao_32"]


def test_the_panel_sets_lateness(
    practice: PracticeService, caller: Caller, site: Site, now: datetime
) -> None:
    admin = AdminClient(practice.ready["admin"])
    admin.set_late(limit_s=1, policy="refuse")
    assert (
        "notCreatedPresenceRegistration"
        in caller.register(item(site, "jan", now)).json()["items"][0]
    )
    admin.set_late(policy="remark")
    assert practice.behaviour.limit_s == 1
    (number,) = caller.registered(item(site, "jan", now))
    caller.checked(number)
    (stored,) = admin.records.registrations()
    assert stored["remarks"] == ["ciao_32"]
    assert stored["received"] > stored["registrationDate"][:10]


def test_the_wire_is_cut_and_mended(practice: PracticeService, caller: Caller) -> None:
    admin = AdminClient(practice.ready["admin"])
    for _ in range(3):
        assert caller.get("/refData/remarks").status_code == 200
        admin.set_line("cut")
        admin.set_line("cut")
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", public_port(practice)), timeout=5).close()
        with pytest.raises(requests.ConnectionError):
            caller.get("/refData/remarks")
        admin.set_line("open")
    assert caller.get("/refData/remarks").status_code == 200


def test_a_cut_resets_the_living_connections(practice: PracticeService) -> None:
    with socket.create_connection(("127.0.0.1", public_port(practice)), timeout=10) as living:
        AdminClient(practice.ready["admin"]).set_line("cut")
        with pytest.raises(ConnectionResetError):
            living.recv(1)


def test_a_silent_wire_holds_back_without_breaking(
    practice: PracticeService, caller: Caller
) -> None:
    admin = AdminClient(practice.ready["admin"])
    admin.set_line("hang")
    answers: list[int] = []
    asking = threading.Thread(
        target=lambda: answers.append(caller.get("/refData/remarks").status_code)
    )
    asking.start()
    with Caller(practice.ready) as other, pytest.raises(requests.Timeout):
        other.session.get(practice.ready["base_url"], verify=other.ca, timeout=0.2)
    assert asking.is_alive()
    admin.set_line("open")
    asking.join(20)
    assert answers == [200]


class Pictures:
    """Count up in the pictures of a camera, with a form before it or not."""

    def __init__(self) -> None:
        self.shown: str | None = None

    def show(self, handle: str | None) -> None:
        self.shown = handle

    def frames(self) -> Iterator[bytes]:
        while True:
            yield (self.shown or "nothing").encode()


def test_the_camera_is_routed_and_its_endless_stream_does_not_hold_up_the_end(
    tmp_path: Path, site: Site
) -> None:
    camera = Pictures()
    with PracticeService(tmp_path, port=0, site=site, camera=camera) as practice:
        admin = AdminClient(practice.ready["admin"])
        admin.show_form("piotr")
        assert camera.shown == "piotr"
        # the panel's own address
        stream = urlopen(practice.ready["admin"] + "/camera.mjpg", timeout=10)  # noqa: S310
        assert stream.headers["Content-Type"] == "multipart/x-mixed-replace; boundary=frame"
        assert stream.readline() == b"--frame\r\n"
        assert [stream.readline() for _ in range(4)][-1] == b"piotr\r\n"
        admin.show_form(None)
        assert camera.shown is None
        with pytest.raises(AdminClientError, match="nobody called jan holds an L1 form"):
            admin.show_form("jan")
    stream.close()


def test_the_panel_says_what_it_cannot_do(practice: PracticeService) -> None:
    admin = AdminClient(practice.ready["admin"])
    with pytest.raises(AdminClientError, match="has no camera"):
        admin.show_form("piotr")
    with pytest.raises(AdminClientError):
        admin.set_late(policy="whatever")


def test_nobody_at_the_panels_port(practice: PracticeService) -> None:
    url = practice.ready["admin"]
    practice.stop()
    with pytest.raises(AdminClientError, match="does not answer"):
        AdminClient(url).records.registrations()


def test_the_folder_is_the_one_that_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GATEWAY_SANDBOX", str(tmp_path / "named"))
    assert default_folder() == tmp_path / "named"
    monkeypatch.delenv("GATEWAY_SANDBOX")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_folder() == tmp_path / ".local/share/gateway-practice"
    with pytest.raises(SandboxError, match="No practice site was started"):
        SandboxFolder(default_folder()).load()


def test_a_fault_of_ours_is_told_without_its_words(
    caller: Caller,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    expect_log: Callable[[str], None],
) -> None:
    def broken(*_: Any) -> None:
        raise ValueError("85011512355")

    expect_log("ValueError in .* while answering /REST/.*/search$")
    monkeypatch.setattr("gateway.sandbox.service.searching.query", broken)
    body = {"criteria": {"registrationDate": {"startDate": "2026-01-01", "endDate": "2026-01-02"}}}
    response = caller.post("/presenceRegistrations/search", body)
    assert response.status_code == 500
    assert response.json()["type"].endswith("internalServerError")
    assert "ValueError" in until(lambda: caplog.text or None)
    assert "85011512355" not in caplog.text + response.text
