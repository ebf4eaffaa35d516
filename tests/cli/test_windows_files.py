"""Test files and pipes as Windows writes them: marked UTF-8 is read, UTF-16 is told."""

from __future__ import annotations

import codecs
import unicodedata
from pathlib import Path

import pytest

from tests.support.commands import PASSWORD, USER, WORKPLACE, HeadlessKiosk

PHRASE = "crème brûlée à midi"
OPENING = ("open", "--user", USER, "--workplace", WORKPLACE)
MARK = codecs.BOM_UTF8


def test_settings_with_a_mark_are_read(kiosk: HeadlessKiosk) -> None:
    settings = kiosk.home / "settings.toml"
    settings.write_bytes(MARK + settings.read_bytes().replace(b"\n", b"\r\n"))
    assert kiosk.run("queue", "list").code == 0


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le"])
def test_settings_in_utf_16_are_told(kiosk: HeadlessKiosk, encoding: str) -> None:
    settings = kiosk.home / "settings.toml"
    settings.write_bytes(settings.read_text("utf-8").encode(encoding))
    kiosk.run("queue", "list").assert_refused("settings.toml", "UTF-16", "save it as UTF-8")


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b""])
def test_a_password_with_a_mark_opens(kiosk: HeadlessKiosk, end: bytes) -> None:
    ended = kiosk.run(*OPENING, feed=MARK + PASSWORD.encode() + end)
    assert ended.code == 0, ended


@pytest.mark.parametrize(
    ("password", "words"),
    [(b"werfhek\xe9\n", "not UTF-8"), (PASSWORD.encode("utf-16"), "UTF-16")],
)
def test_a_password_that_is_no_utf_8_is_not_sent(
    kiosk: HeadlessKiosk, password: bytes, words: str
) -> None:
    kiosk.run(*OPENING, feed=password).assert_refused("password", words)


def test_who_types_the_passphrase_opens_what_was_sealed_with_a_file(
    opened: HeadlessKiosk, tmp_path: Path
) -> None:
    file = tmp_path / "keys.json"
    saved = MARK + unicodedata.normalize("NFD", PHRASE).encode() + b" \r\n"
    written = opened.run("vault", "escrow", str(file), feed=PASSWORD.encode() + b"\n" + saved)
    assert f"{'*' * len(PHRASE)} ({len(PHRASE)} characters)" in written.stdout
    assert PHRASE not in written.stdout
    # the file came through an editor of Windows, too
    file.write_bytes(MARK + file.read_bytes())
    back = opened.run("vault", "restore", str(file), feed=PHRASE)
    assert back.code == 0, back


def test_lines_with_a_mark_are_registered_and_utf_16_is_told(
    opened: HeadlessKiosk, jan: str
) -> None:
    (kept,) = opened.register(MARK + jan.encode()).lines
    assert kept["status"] == "kept"
    refused = opened.register(jan.encode("utf-16")).lines
    assert "UTF-16" in refused[0]["message"]
    assert {answer["status"] for answer in refused} == {"refused"}
