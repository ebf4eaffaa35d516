"""A building site's network in a namespace of its own, from a cable that is not plugged in to a
portal that answers for the service; prints what a look finds at each step.

To be run by ``unshare --mount --net``; its argument is an authority's file.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gateway.sync.http import trust
from gateway.sync.probe import Host, look
from gateway.system.clock import Clock

NAMED = [Host("service.example", 443)]
NUMBERED = [Host("10.9.0.1", 443)]
WITH_LOG_IN = [*NUMBERED, Host("10.9.0.3", 8443)]
LISTEN = "import socket, time; kept = socket.create_server(('10.9.0.3', 8443)); time.sleep(60)"
TLS = """
import socket, ssl, sys
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1])
listening = socket.create_server(("10.9.0.1", 443))
while True:
    try:
        context.wrap_socket(listening.accept()[0], server_side=True).close()
    except OSError:
        pass
"""
PORTAL = """
import socket
listening = socket.create_server(("10.9.0.1", 80))
while True:
    taken = listening.accept()[0]
    taken.recv(2_000)
    taken.sendall(b"HTTP/1.1 302 Found\\r\\nLocation: http://hotspot.example/\\r\\n\\r\\n")
    taken.close()
"""


def run(command: str) -> None:
    """Run a command of the system."""
    subprocess.run(command.split(), check=True, timeout=20)


@contextmanager
def server(router: int, program: str, address: str, port: int, *arguments: str) -> Iterator[None]:
    """Run a server beyond the cable for as long as the context lasts."""
    inside = ["nsenter", "-t", str(router), "-n"]
    with subprocess.Popen([*inside, sys.executable, "-c", program, *arguments]) as process:
        listens = [*inside, "ss", "-Hltn", f"src {address}:{port}"]
        while not subprocess.run(listens, capture_output=True, check=True).stdout:
            time.sleep(0.05)
        try:
            yield
        finally:
            process.kill()


def main() -> None:
    """Build the site step by step."""
    ca, pem = sys.argv[1:]
    trusted = trust.load(Path(ca))

    def tell(step: str, hosts: list[Host] = NAMED) -> None:
        found = look(hosts, trusted, Clock())
        print(f"{step}: {found.stage} {found.is_certain}", flush=True)

    run("mount -t sysfs none /sys")
    run("ip link set lo up")
    tell("no card")
    with subprocess.Popen(["unshare", "--net", "sleep", "600"]) as peer:
        try:
            own = Path("/proc/self/ns/net").readlink()
            while Path(f"/proc/{peer.pid}/ns/net").readlink() == own:
                time.sleep(0.02)
            beyond = f"nsenter -t {peer.pid} -n ip"
            run("ip link add site type veth peer name router")
            run(f"ip link set router netns {peer.pid}")
            run("ip link set site up")
            tell("no cable")
            run(f"{beyond} link set router up")
            tell("no address")
            run("ip addr add 169.254.7.7/16 dev site")
            tell("an address of its own making")
            run("ip addr add 10.9.0.2/24 dev site")
            tell("no route")
            run("ip route add default dev site")
            tell("a modem")
            run("ip route del default dev site")
            run("ip route add default via 10.9.0.1")
            tell("no gateway")
            run(f"{beyond} link set lo up")
            run(f"{beyond} addr add 10.9.0.1/24 dev router")
            run(f"{beyond} addr add 10.9.0.3/24 dev router")
            tell("no names")
            tell("no connection", NUMBERED)
            with server(peer.pid, LISTEN, "10.9.0.3", 8443):
                tell("the log-in answers", WITH_LOG_IN)
            with server(peer.pid, TLS, "10.9.0.1", 443, pem):
                tell("another certificate", NUMBERED)
                with server(peer.pid, PORTAL, "10.9.0.1", 80):
                    tell("a portal", NUMBERED)
        finally:
            peer.kill()


if __name__ == "__main__":
    main()
