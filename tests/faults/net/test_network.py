"""Rows 29 to 33, 37, 39, 40 and 68: no link, no names, black holes, a reset, a slow line, a line
that flaps, another CA.
"""

from __future__ import annotations

import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from gateway.domain.model import Address
from gateway.domain.problem import Problem
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sync.http import client
from gateway.system import settings
from tests.support.project import ExpectLog
from tests.support.relay import DOWN, Relay, relaying
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import USER, Kit, count_held
from tests.support.station import settings_text

DAY_MS = 86_400_000


def test_three_days_without_a_link(
    far: Kit, relay: Relay, origin: str, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    """Row 29. The stamps are of three days ago; the line is down, then up."""
    expect_log("sending failed: ")
    port = relay.port
    relay.close()
    now = far.services.clock.stamp()
    old = replace(now, wall_ms=now.wall_ms - 3 * DAY_MS, boot_ms=now.boot_ms - 3 * DAY_MS)
    references = far.keep("jan", "amelie", stamp=old) + far.keep("hans")
    queue = far.run_until(lambda queue: queue.is_online is False)
    assert (queue.waiting, queue.late, queue.problem) == (3, 2, Problem.NO_NETWORK)
    assert queue.oldest_s >= 3 * 86_400
    # the link is back, at the same address
    with relaying(origin, port):
        far.drain()
        assert count_held(service_admin, references) == [1, 1, 1]
        assert [far.line(reference).late for reference in references] == [True, True, False]


IN_A_NAMESPACE = """
import fcntl, socket, struct, sys
control = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
# the loopback interface is up and running
fcntl.ioctl(control, 0x8914, struct.pack("16sh22x", b"lo", 0x41))
hole = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
# a name server that hears everything and answers nothing
hole.bind(("127.0.0.1", 53))
from gateway.system.clock import Clock
from gateway.sync.errors import NotReachedError
from gateway.sync.http import trust
from gateway.sync.http.client import HttpClient
import threading, time
http_client = HttpClient(trust.load(None), float(sys.argv[1]), Clock())
for host in ("service.example", "service.example", "192.0.2.1"):
    began = time.monotonic()
    try:
        http_client.exchange("GET", f"https://{host}/")
    except NotReachedError as error:
        when = "in time" if time.monotonic() - began < 5 else "late"
        print(host, error.failure, error.stage, error.problem, when)
print("threads", sum(thread.name == "resolver" for thread in threading.enumerate()))
hole.settimeout(0)
print("asked", bool(hole.recv(512)))
"""


@pytest.mark.parametrize(
    ("options", "deadline_s", "hanging"),
    [("timeout:1 attempts:1", 10, 0), ("timeout:30 attempts:5", 1, 1)],
)
def test_no_names_and_no_route(
    tmp_path: Path, options: str, deadline_s: float, hanging: int
) -> None:
    """Rows 7, 29 and 30, in a network namespace of its own where names are asked of a black hole:
    surely nothing has left.

    The second resolver asks for minutes, which nothing can interrupt: the exchange ends by its
    deadline all the same.
    """
    resolver = tmp_path / "resolv.conf"
    resolver.write_text(f"nameserver 127.0.0.1\noptions {options}\n", "ascii")
    script = 'mount --bind "$1" /etc/resolv.conf && exec "$2" -c "$3" "$4"'
    inside = [
        "sh",
        "-c",
        script,
        "sh",
        str(resolver),
        sys.executable,
        IN_A_NAMESPACE,
        str(deadline_s),
    ]
    ended = subprocess.run(
        ["unshare", "--mount", "--net", *inside],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.stdout.splitlines() == [
        "service.example not-sent dns no-network in time",
        "service.example not-sent dns no-network in time",
        "192.0.2.1 not-sent cut no-network in time",
        f"threads {hanging}",
        "asked True",
    ], ended.stderr


def test_a_black_hole(
    make_kit: MakeKit, far: Kit, expect_log: ExpectLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 31: a host neither takes nor refuses a connection; its queue of connections is full."""
    expect_log("sending failed: log-in: time-out")
    monkeypatch.setattr(client, "CONNECT_S", 0.3)
    listener = socket.create_server(("127.0.0.1", 0), backlog=0)
    waiting = [socket.socket() for _ in range(3)]
    for each in waiting:
        each.setblocking(False)
        each.connect_ex(listener.getsockname())
    other = make_kit(f"https://localhost:{listener.getsockname()[1]}", name="hole")
    other.workplace = far.workplace
    other.services.vault.store("user", "u")
    other.services.vault.store("password", "p")
    other.keep("jan")
    queue = other.courier.run_once()
    assert (queue.waiting, queue.is_online, queue.problem) == (1, False, Problem.NO_NETWORK)
    for each in (*waiting, listener):
        each.close()


def test_a_reset_in_the_middle(
    far: Kit, relay: Relay, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    """Row 32: the connection is reset as the request leaves."""
    expect_log("sending failed: ")
    references = far.keep("jan", "amelie")
    far.services.client.probe(far.services.credentials.token())
    relay.reset_when_cut()
    relay.arm(DOWN, 1)
    far.drain()
    assert count_held(service_admin, references) == [1, 1]


def test_a_slow_line(
    make_kit: MakeKit, relay: Relay, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    """Row 33: what does not pass within the deadline is sent in smaller batches until it does."""
    expect_log("sending failed: deadline after ")
    kit = make_kit(relay.url, service="deadline_s = 1")
    kit.sign_in()
    references = kit.keep(*kit.crowd(60))
    relay.line.delay_s, relay.line.rate = 0.02, 50_000
    kit.run_until(lambda queue: queue.waiting < 60)
    assert kit.contact.batch < 60
    relay.line.rate = 0
    kit.drain()
    assert count_held(service_admin, references) == [1] * 60


def test_a_line_that_flaps_makes_progress_each_time(
    far: Kit, relay: Relay, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    """Row 39: the line breaks after every 15,000 bytes; each time it stands, something gets
    through.
    """
    expect_log("sending failed: ")
    references = far.keep(*far.crowd(80))
    waiting = [80]
    while waiting[-1]:
        relay.arm(DOWN, 15_000)
        far.contact.on_response()
        far.make_due()
        waiting.append(far.courier.run_once().waiting)
        assert len(waiting) < 40, waiting
    relay.disarm()
    assert count_held(service_admin, references) == [1] * 80


def test_a_hole_for_large_packets(
    make_kit: MakeKit, relay: Relay, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    """Row 40: requests above a size vanish; batches shrink until they are below it."""
    expect_log("sending failed: deadline after ")
    kit = make_kit(relay.url, service="deadline_s = 1")
    kit.sign_in()
    references = kit.keep(*kit.crowd(3))
    # a request with two registrations has about 1,500 bytes
    relay.line.hole = 1400
    kit.drain()
    assert count_held(service_admin, references) == [1, 1, 1]


def test_a_hole_that_lets_no_registration_through_is_told(
    make_kit: MakeKit, relay: Relay, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    """Row 40: questions come through, a single registration does not. Staff are told that it is the
    way.
    """
    expect_log("sending failed: deadline after |the way to the service is too narrow")
    kit = make_kit(relay.url, service="deadline_s = 1")
    kit.sign_in()
    address = Address(
        "Steenweg op Gent " * 11, "1", "9000", "Sint-Martens-Leerne " * 9, "Bus " * 45
    )
    kit.workplace = replace(kit.workplace, coordinates=None, address=address)
    kit.open_day(USER)
    references = kit.keep("jan")
    # what registers on this workplace has more bytes in one piece, a question has about 700
    relay.line.hole = 850
    queue = kit.run_until(lambda queue: bool(queue.alarms))
    assert (queue.alarms, queue.waiting) == ((Problem.LINE_NARROW,), 1)
    relay.line.hole = 0
    kit.make_due()
    assert kit.drain().alarms == ()
    assert count_held(service_admin, references) == [1]


def test_an_authority_that_was_exchanged(
    make_kit: MakeKit,
    origin: str,
    ca: str,
    service_admin: AdminClient,
    expect_log: ExpectLog,
) -> None:
    """Rows 37 and 68: another authority's certificate is not the service; once the right one is
    set, all is sent.
    """
    expect_log("sending failed: log-in: tls")
    kit = make_kit(origin)
    kit.sign_in()
    references = kit.keep("jan", "amelie")
    other = kit.home / "other.pem"
    trustme.CA().cert_pem.write_to_path(other)
    (kit.home / settings.FILE_NAME).write_text(settings_text(origin, other), "utf-8")
    kit.restart()
    queue = kit.courier.run_once()
    assert (queue.waiting, queue.problem) == (2, Problem.NOT_TRUSTED)
    (kit.home / settings.FILE_NAME).write_text(settings_text(origin, ca), "utf-8")
    kit.restart()
    kit.drain()
    assert count_held(service_admin, references) == [1, 1]
