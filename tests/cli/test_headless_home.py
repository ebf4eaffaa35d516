"""What may be wrong with a home folder: each command says it in a sentence, and loses nothing."""

from __future__ import annotations

import socket
from contextlib import closing
from pathlib import Path

import pytest

from gateway.journal.sqlite import sqlite3
from tests.support.commands import HeadlessKiosk
from tests.support.lengths import long_but

COMMANDS = [("close",), ("sync",), ("queue", "list"), ("register", "--stdin")]
# one that writes, and one that looks
OFTEN = [("register", "--stdin"), ("queue", "list")]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_settings_that_cannot_be_read(kiosk: HeadlessKiosk, arguments: tuple[str, ...]) -> None:
    (kiosk.home / "settings.toml").write_bytes(b"[service\nbase_url = ")
    kiosk.run(*arguments).assert_refused("settings.toml", "cannot be read as TOML")


def test_every_fault_of_the_settings_is_said(kiosk: HeadlessKiosk) -> None:
    (kiosk.home / "settings.toml").write_text(
        '[service]\nbase_url = "http://example.com"\nbach = 7\n[screens]\n'
    )
    ended = kiosk.run("sync")
    assert ended.code == 1
    assert len(ended.stderr.splitlines()) == 3
    assert "did you mean batch?" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_journal_of_a_newer_program(opened: HeadlessKiosk) -> None:
    with closing(sqlite3.connect(opened.home / "journal.db")) as journal:
        journal.execute("PRAGMA user_version=99")
    for arguments in COMMANDS:
        opened.run(*arguments).assert_refused("written by a newer Gateway", "nothing was changed")


def set_aside(kiosk: HeadlessKiosk, arguments: tuple[str, ...], damaged: bytes) -> None:
    """A command that only reads says that the journal is damaged; the others set it aside as it is
    and go on with a new one.
    """
    ended = kiosk.run(*arguments)
    assert "Traceback" not in ended.stderr
    assert "damaged" in ended.stderr
    aside = list(kiosk.home.glob("journal.damaged.*.db"))
    if arguments[0] == "queue":
        assert ended.code == 1
        aside = [kiosk.home / "journal.db"]
    assert [file.read_bytes() for file in aside] == [damaged]


@pytest.mark.parametrize("arguments", long_but(OFTEN, COMMANDS), ids=" ".join)
def test_a_journal_that_is_none(opened: HeadlessKiosk, arguments: tuple[str, ...]) -> None:
    for file in opened.home.glob("journal.db*"):
        file.unlink()
    damaged = b"this is no database, and long enough to be seen as none" * 100
    (opened.home / "journal.db").write_bytes(damaged)
    set_aside(opened, arguments, damaged)


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_folder_where_the_journal_should_be(
    kiosk: HeadlessKiosk, arguments: tuple[str, ...]
) -> None:
    (kiosk.home / "journal.db").mkdir()
    kiosk.run(*arguments).assert_refused("journal.db cannot be used")


@pytest.mark.parametrize("arguments", long_but(OFTEN, COMMANDS), ids=" ".join)
def test_a_journal_with_a_hole_in_it(
    opened: HeadlessKiosk, jan: str, arguments: tuple[str, ...]
) -> None:
    opened.register(*[jan] * 40)
    with closing(sqlite3.connect(opened.home / "journal.db")) as journal:
        journal.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray((opened.home / "journal.db").read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    (opened.home / "journal.db").write_bytes(content)
    set_aside(opened, arguments, bytes(content))


def test_secrets_that_are_damaged(opened: HeadlessKiosk) -> None:
    for content in (b"\xff damaged", b"[]", b'{"a": '):
        (opened.home / "secrets.json").write_bytes(content)
        opened.run("sync").assert_refused("secrets.json", "is damaged", "vault restore")


@pytest.mark.parametrize("place", ["/proc/gateway", "/dev/null/gateway", "/sys/gateway"])
def test_a_folder_that_cannot_be_written(kiosk: HeadlessKiosk, place: str) -> None:
    kiosk.run("sync", home=Path(place)).assert_refused(place, "--home")


def test_a_file_in_place_of_the_folder(kiosk: HeadlessKiosk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    kiosk.run("sync", home=tmp_path / "file").assert_refused("is a file, not a folder")


def test_a_port_that_is_taken(kiosk: HeadlessKiosk, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        kiosk.run(
            "sandbox", "--state", str(tmp_path / "state"), "serve", "--port", str(port)
        ).assert_refused(f"Port {port}", "--port")
