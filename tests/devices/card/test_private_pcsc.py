from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.devices.card import virtual_readers
from gateway.sandbox.cards.eid_files import CardHolder
from gateway.sandbox.cards.private_pcsc import NoPcscError, PrivatePcsc
from gateway.sandbox.cards.slot import NoSlotError, Slot
from gateway.sandbox.cards.virtual_card import VirtualCard
from gateway.sandbox.registers.records import Site
from tests.support.cards import MakeCard, no_card_is_in
from tests.support.events import eventually

OWNER = """
import sys, threading
from pathlib import Path
from gateway.sandbox.cards.private_pcsc import PrivatePcsc
service = PrivatePcsc(Path(sys.argv[1]))
service.start()
print(service.pid, flush=True)
threading.Event().wait()
"""
HOLDER = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from gateway.sandbox.cards.eid_files import CardHolder
from gateway.sandbox.cards.virtual_card import VirtualCard
from gateway.sandbox.registers.invented_site import build_site
from gateway.sandbox.cards.slot import hold
worker = build_site(datetime.now(UTC).date()).worker["jan"]
hold(VirtualCard(CardHolder.of(worker), Path(sys.argv[1])), Path(sys.argv[2]))
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """Give a folder whose path is short enough for a socket."""
    with tempfile.TemporaryDirectory(prefix="pcsc-") as folder:
        yield Path(folder)


def runs(pid: int) -> bool:
    """Return whether a process runs, and is no zombie."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in {"Z", "X"}
    return False


def test_no_daemon_is_left_when_its_owner_is_killed(folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OWNER, str(folder)], stdout=subprocess.PIPE, text=True
    ) as owner:
        assert owner.stdout
        pid = int(owner.stdout.readline())
        assert runs(pid)
        owner.kill()
    assert eventually(lambda: not runs(pid))


def test_it_stops_and_starts_again_after_a_crash(folder: Path) -> None:
    service = PrivatePcsc(folder)
    service.start()
    first, reader = service.pid, service.reader
    assert first
    service.start()
    assert service.pid == first
    service.kill()
    assert not runs(first)
    service.start()
    assert service.reader == reader
    second = service.pid
    assert second
    service.stop()
    service.stop()
    assert not runs(second)
    assert service.pid is None


def test_the_machines_own_run_folder_is_left_alone(folder: Path) -> None:
    before = Path("/run/pcscd").exists()
    service = PrivatePcsc(folder)
    service.start()
    assert Path(service.env["PCSCLITE_CSOCK_NAME"]).is_socket()
    assert Path("/run/pcscd").exists() == before
    service.stop()


def test_the_virtual_reader_listens_on_loopback_of_its_own_alone(service: PrivatePcsc) -> None:
    """Its driver listens on all interfaces: there is one, and nobody else is on it."""
    beside = Path(f"/proc/{service.pid}")
    assert (beside / "ns/net").readlink() != Path("/proc/self/ns/net").readlink()
    assert virtual_readers.open_ports(tables=[beside / "net/tcp"]) == [35963, 35964]
    interfaces = (beside / "net/dev").read_text("ascii").splitlines()[2:]
    assert [line.partition(":")[0].strip() for line in interfaces] == ["lo"]
    # only the owner of the folder comes to its door
    assert service.folder.stat().st_mode & 0o077 == 0


def test_a_path_too_long_for_a_socket_is_said_so(folder: Path) -> None:
    with pytest.raises(NoPcscError, match="too long"):
        PrivatePcsc(folder / ("x" * 100)).start()


def test_a_missing_program_is_said_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(folder))
    with pytest.raises(NoPcscError, match="apt-get install"):
        PrivatePcsc(folder).start()


def test_no_virtual_reader_is_said_so(service: PrivatePcsc, card: MakeCard) -> None:
    service.stop()
    with pytest.raises(NoSlotError, match="practice site"):
        Slot(service.reader).insert(card(), timeout=0.1)


def test_a_card_is_held_until_its_program_is_told_to_end(service: PrivatePcsc, keys: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(keys), str(service.reader)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as holder:
        assert eventually(lambda: not no_card_is_in())
        holder.send_signal(signal.SIGTERM)
        assert holder.wait(15) == 0
        assert holder.stderr
        assert holder.stderr.read() == ""
    assert eventually(no_card_is_in)


def test_two_who_make_the_practice_keys_at_once_get_the_same(tmp_path: Path, site: Site) -> None:
    cards: list[VirtualCard] = []
    holder = CardHolder.of(site.worker["jan"])
    threads = [
        threading.Thread(target=lambda: cards.append(VirtualCard(holder, tmp_path / "keys")))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cards[0].files == cards[1].files == cards[2].files
    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "keys").iterdir()} == {0}
    assert (tmp_path / "keys").stat().st_mode & 0o077 == 0
