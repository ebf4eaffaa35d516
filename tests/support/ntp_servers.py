"""NTP servers: one that answers whatever a test wants, and chronyd, a real one."""

from __future__ import annotations

import contextlib
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from gateway.system import sntp

HOST = "127.0.0.1"
# from 1900 to 1970
EPOCH_S = 2_208_988_800
# head, stratum, poll, precision, root delay and dispersion, code, reference, origin, the two times
_PACKET = struct.Struct("!BBbbII4sQ8sQQ")
_PATIENCE_S = 15.0


def stamp(unix_s: float) -> int:
    """Return a moment as NTP writes it, which begins anew in 2036."""
    return int((unix_s + EPOCH_S) * 2**32) % 2**64


def packet(
    question: bytes,
    *,
    ahead_s: float = 0.0,
    mark: bytes | None = None,
    head: int = 0x24,
    stratum: int = 2,
    root_delay_s: float = 0.0,
    dispersion_s: float = 0.0,
    code: bytes = b"TEST",
    served_s: float = 0.0,
) -> bytes:
    """Return a server's answer to a question; its clock is so far ahead of this machine's.

    :param served_s: the server says that it held the question for so long.
    """
    now = time.time() + ahead_s
    return _PACKET.pack(
        head,
        stratum,
        6,
        -20,
        int(root_delay_s * 65_536),
        int(dispersion_s * 65_536),
        code,
        stamp(now),
        question[40:48] if mark is None else mark,
        stamp(now - served_s),
        stamp(now),
    )


Answering = Callable[[bytes], list[bytes]]


@contextlib.contextmanager
def answering(answers: Answering) -> Iterator[int]:
    """Run a server that sends these packets to a question; give its port."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind((HOST, 0))

        def serve() -> None:
            while True:
                question, asker = server.recvfrom(1024)
                if not question:
                    return
                for each in answers(question):
                    server.sendto(each, asker)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        port = server.getsockname()[1]
        try:
            yield port
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"", (HOST, port))
            thread.join()


def ahead(seconds: float) -> Answering:
    """Return how a server answers whose clock is so far ahead."""
    return lambda question: [packet(question, ahead_s=seconds)]


@contextlib.contextmanager
def chronyd(folder: Path) -> Iterator[int]:
    """Run chronyd, which serves this machine's time and sets no clock; give its port."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind((HOST, 0))
        port = int(free.getsockname()[1])
    settings = folder / "chrony.conf"
    lines = (f"port {port}", f"bindaddress {HOST}", "allow 127.0.0.1", "local stratum 8")
    settings.write_text(
        "\n".join([*lines, "cmdport 0", "bindcmdaddress /", f"pidfile {folder}/chronyd.pid", ""])
    )
    # in the foreground, and the clock of the machine stays as it is
    command = ["/usr/sbin/chronyd", "-x", "-d", "-u", "root", "-f", str(settings)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:
        try:
            until = time.monotonic() + _PATIENCE_S
            while True:
                assert server.poll() is None, "chronyd ended by itself"
                with contextlib.suppress(sntp.NoTimeError):
                    sntp.ask(HOST, port, 0.2)
                    break
                assert time.monotonic() < until, "chronyd does not answer"
            yield port
        finally:
            server.terminate()
