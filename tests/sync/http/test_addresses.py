"""Dead addresses of a name before a good one: they are tried side by side within the deadline."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from gateway.sync.http import addresses

NAME = "service.example"


@contextmanager
def black_hole(host: str, port: int) -> Iterator[None]:
    """Take no connection and refuse none: the queue of connections is full."""
    with ExitStack() as opened:
        listener = opened.enter_context(socket.create_server((host, port), backlog=0))
        for _ in range(3):
            waiting = opened.enter_context(closing(socket.socket()))
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield


@pytest.fixture
def port() -> Iterator[int]:
    """Give the port of a server on 127.0.0.11."""
    with socket.create_server(("127.0.0.11", 0)) as server:
        yield server.getsockname()[1]


# to nowhere: documentation addresses have no route
@pytest.mark.parametrize("nowhere", [[], ["2001:db8::1", "2001:db8::2"], ["127.0.0.9"]], ids=str)
def test_a_black_hole_does_not_keep_the_good_one_waiting(port: int, nowhere: list[str]) -> None:
    names = [*nowhere, "127.0.0.8", "127.0.0.11"]
    with black_hole("127.0.0.8", port):
        connected = addresses.connect(names, port, seconds=5)
    with connected.socket as standing:
        assert standing.getpeername() == ("127.0.0.11", port)
        assert standing.getblocking()
    assert connected.address == "127.0.0.11"
    assert set(connected.passed_over) == {*nowhere, "127.0.0.8"}


def test_where_none_answers_the_time_is_over(port: int) -> None:
    with black_hole("127.0.0.8", port), pytest.raises(TimeoutError):
        addresses.connect(["127.0.0.8", "127.0.0.9"], port, seconds=0.6)
    with pytest.raises(ConnectionRefusedError):
        addresses.connect(["127.0.0.8", "127.0.0.9"], port, seconds=5)


def test_the_families_take_turns_and_the_good_one_begins() -> None:
    six, four = ["2001:db8::1", "2001:db8::2"], ["192.0.2.1", "192.0.2.2"]
    mixed = ["2001:db8::1", "192.0.2.1", "2001:db8::2", "192.0.2.2"]
    assert addresses.in_turn([*six, *four]) == mixed
    assert addresses.in_turn(four) == four
    assert addresses.in_turn([*six, *four], "192.0.2.2")[0] == "192.0.2.2"
    # a name's address may have changed
    assert addresses.in_turn(four, "192.0.2.9") == four


# 127.0.0.8 to .10 are black holes; 127.0.0.11 serves
IN_A_NAMESPACE = """
import fcntl, socket, struct, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
control = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
# the loopback interface is up and running
fcntl.ioctl(control, 0x8914, struct.pack("16sh22x", b"lo", 0x41))
from contextlib import ExitStack
from pathlib import Path
from gateway.cli import checks
from gateway.sync.http import trust
from gateway.sync.http.client import HttpClient
from gateway.system.clock import Clock
from gateway.system.settings import ServiceSettings, Settings
from tests.sync.http.test_addresses import NAME, black_hole

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        asked.append(self.connection.getsockname()[0])
        self.send_response(200)
        for field in (("Content-Type", "application/json"), ("Content-Length", "2")):
            self.send_header(*field)
        self.end_headers()
        self.wfile.write(b"{}")
    def log_message(self, *words):
        pass

def serve(host):
    server = ThreadingHTTPServer((host, 8080), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()

asked = []
serve("127.0.0.11")
url = f"http://{NAME}:8080/"
client = HttpClient(trust.load(None), 4.0, Clock())
with ExitStack() as holes:
    for last in (8, 9, 10):
        holes.enter_context(black_hole(f"127.0.0.{last}", 8080))
    client.exchange("GET", url)
    found = checks.network(Settings(Path("."), ServiceSettings(base_url=url)))
    print(found.level, found.detail)
# what was dead lives again, but the good one is remembered
serve("127.0.0.8")
for _ in range(2):
    client.exchange("GET", url)
print(*asked)
"""


def test_dead_addresses_before_a_good_one(tmp_path: Path) -> None:
    """In a namespace of its own, where a name has four addresses."""
    hosts = tmp_path / "hosts"
    hosts.write_text("".join(f"127.0.0.{last} {NAME}\n" for last in (8, 9, 10, 11)), "ascii")
    script = 'mount --bind "$1" /etc/hosts && exec "$2" -c "$3"'
    inside = ["sh", "-c", script, "sh", str(hosts), sys.executable, IN_A_NAMESPACE]
    ended = subprocess.run(
        ["unshare", "--mount", "--net", *inside],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    found, asked = ended.stdout.splitlines() or ["", ended.stderr]
    assert found.startswith(f"attention {NAME}:8080 is reached at 127.0.0.11")
    assert all(f"127.0.0.{last}" in found for last in (8, 9, 10))
    assert asked.split() == ["127.0.0.11"] * 3, ended.stderr
