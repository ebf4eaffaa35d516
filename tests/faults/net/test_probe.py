"""Where the way to the service ends, on a site of real interfaces, gateways and servers; rows 29 to
31, 37, 62 and 68.
"""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from gateway.domain.events import ContactFailed, ContactRestored
from gateway.domain.outages import Stage
from gateway.sync import probe
from gateway.sync.http import trust
from gateway.sync.probe import Finding, Host, Prober, look
from gateway.system.clock import Clock
from tests.support.authority import Authority
from tests.support.project import ROOT
from tests.support.sending_kit import eventually

SITE = {
    "no card": Finding(Stage.NO_LINK, True),
    "no cable": Finding(Stage.NO_LINK, True),
    "no address": Finding(Stage.NO_ADDRESS, True),
    "an address of its own making": Finding(Stage.NO_ADDRESS, True),
    "no route": Finding(Stage.NO_GATEWAY, True),
    # nothing that stands on the site lies between
    "a modem": Finding(Stage.DNS, False),
    "no gateway": Finding(Stage.NO_GATEWAY, True),
    "no names": Finding(Stage.DNS, True),
    "no connection": Finding(Stage.TCP, True),
    "the log-in answers": Finding(Stage.SERVICE_DOWN, True),
    "another certificate": Finding(Stage.TLS, True),
    "a portal": Finding(Stage.PORTAL, True),
}


def test_a_look_finds_where_the_way_ends(tmp_path: Path) -> None:
    Authority(tmp_path, days=30).context(days=10)
    (tmp_path / "resolv.conf").write_text("nameserver 10.9.0.1\noptions timeout:1 attempts:1\n")
    program = [sys.executable, "-m", "tests.support.site_in_a_namespace"]
    files = [str(tmp_path / "ca.pem"), str(tmp_path / "server.pem")]
    names = [str(tmp_path / "resolv.conf")]
    script = 'mount --bind "$0" /etc/resolv.conf && exec "$@"'
    ended = subprocess.run(
        ["unshare", "--mount", "--net", "sh", "-c", script, *names, *program, *files],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=ROOT,
    )
    told = dict(line.split(": ") for line in ended.stdout.splitlines())
    wanted = {step: f"{found.stage} {found.is_certain}" for step, found in SITE.items()}
    assert told == wanted, ended.stderr


@contextmanager
def serving(context: ssl.SSLContext) -> Iterator[Host]:
    """Run a TLS server on this machine that says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    taken = listening.accept()[0]
                    with suppress(OSError), context.wrap_socket(taken, server_side=True) as wrapped:
                        wrapped.recv(1)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield Host("localhost", listening.getsockname()[1])
        listening.shutdown(socket.SHUT_RDWR)
    thread.join()


@pytest.mark.parametrize(
    ("since", "days", "stage"),
    [
        (1, 10, None),
        # a certificate of the future: this machine's clock is in the past
        (-2, 10, Stage.CLOCK),
        # expired, or the clock is ahead: nobody can say
        (20, -2, Stage.TLS),
    ],
)
def test_a_clock_that_makes_the_certificate_fail_is_the_clock(
    tmp_path: Path, since: float, days: float, stage: Stage | None
) -> None:
    authority = Authority(tmp_path, days=30)
    with serving(authority.context(days, since)) as host:
        assert look([host], trust.load(authority.file), Clock()) == Finding(stage, True)


def test_a_look_never_lasts_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "DEADLINE_S", 1.0)
    authority = Authority(tmp_path, days=30)
    # it takes the connection and says nothing
    with socket.create_server(("127.0.0.1", 0)) as silent:
        host = Host("localhost", silent.getsockname()[1])
        assert look([host], trust.load(authority.file), Clock()) == Finding(Stage.TLS, True)


@pytest.fixture
def findings() -> list[Finding]:
    return [Finding(Stage.NO_GATEWAY, True)]


@pytest.fixture
def reported() -> list[ContactFailed | ContactRestored]:
    return []


@pytest.fixture
def looks() -> list[Finding]:
    return []


@pytest.fixture
def prober(
    findings: list[Finding],
    looks: list[Finding],
    reported: list[ContactFailed | ContactRestored],
) -> Iterator[Prober]:
    """A prober that runs, and finds the last of ``findings``."""

    def find() -> Finding:
        looks.append(findings[-1])
        return findings[-1]

    running = Prober(reported.append, find)
    running.start()
    yield running
    assert running.stop()


def test_nothing_is_looked_at_until_a_contact_fails_and_then_its_stage_is_said(
    prober: Prober, looks: list[Finding], reported: list[object]
) -> None:
    prober.hear(ContactRestored())
    assert not looks
    prober.hear(ContactFailed(Stage.TCP))
    certain = ContactFailed(Stage.NO_GATEWAY, is_probed=True)
    eventually(lambda: certain in reported)
    assert reported == [ContactRestored(), ContactFailed(Stage.TCP), certain]
    # the same failure again, and again: the courier tries more often than anything is looked at
    for _ in range(100):
        prober.hear(ContactFailed(Stage.TCP))
    assert reported[3:] == [certain] * 100
    assert len(looks) == 1
    prober.hear(ContactRestored())
    prober.hear(ContactFailed(Stage.TCP))
    eventually(lambda: len(looks) == 2)


@pytest.mark.parametrize(
    ("stage", "is_certain"), [(Stage.SERVICE_DOWN, True), (Stage.PORTAL, False)]
)
def test_where_the_way_is_open_the_exchange_itself_says_what_failed(
    prober: Prober,
    findings: list[Finding],
    reported: list[object],
    stage: Stage,
    is_certain: bool,
) -> None:
    findings.append(Finding(None, True))
    prober.hear(ContactFailed(stage))
    eventually(lambda: len(reported) == 2)
    assert reported[1] == ContactFailed(stage, is_certain)


def test_a_way_that_is_open_again_is_said_once_and_then_nothing_is_looked_at(
    prober: Prober, findings: list[Finding], reported: list[object]
) -> None:
    findings.append(Finding(None, True))
    prober.hear(ContactFailed(Stage.TCP))
    eventually(lambda: ContactRestored(is_probed=True) in reported)
    # the exchanges still fail: that may be anybody's fault
    prober.hear(ContactFailed(Stage.TCP))
    assert reported[-1] == ContactFailed(Stage.TCP, is_probed=False)
