"""The key of the journal out of reach or lost: registering goes on, and what waits is sent once the
key is back.

Matrix rows 69 and 70, with the whole program: a real Secret Service that is locked, a key that was
deleted.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from gateway.sandbox.cli.admin_client import AdminClient
from tests.support.commands import (
    ENVIRONMENT,
    PASSWORD,
    TIMEOUT_S,
    USER,
    WORKPLACE,
    HeadlessKiosk,
    command,
)

PASSPHRASE = "paars fietst de kraan\n"


def sent(admin: AdminClient) -> list[str]:
    """The references that the service holds."""
    return sorted(entry["customReference"] for entry in admin.records.registrations())


# ---- a keyring that is locked --------------------------------------------------------------------

SESSION = """
folder=$1; word=$2; shift 2
printf %s "$word" | gnome-keyring-daemon --unlock --components=secrets \\
    --control-directory="$folder" >"$folder/said" 2>&1
exec "$@"
"""


class Session:
    """Sessions of one user, each on a bus of its own with a real gnome-keyring."""

    def __init__(self, folder: Path) -> None:
        for name in ("data", "run", "keyring"):
            (folder / name).mkdir(mode=0o700)
        self._folder = folder
        self._environment = {
            **{
                name: value
                for name, value in ENVIRONMENT.items()
                if not name.startswith(("DBUS", "PYTHON", "GNOME", "DISPLAY"))
            },
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
        }

    def run(
        self, home: Path, *arguments: str, feed: str = "", word: str = "a keyring password"
    ) -> tuple[int, str, str]:
        """One command in a session whose keyring is unlocked with this word: exit code, output,
        error stream.
        """
        started = [
            "dbus-run-session",
            "--",
            "bash",
            "-c",
            SESSION,
            "session",
            str(self._folder / "keyring"),
            word,
        ]
        done = subprocess.run(
            [*started, *command(home, *arguments)],
            input=feed,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            env=self._environment,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr


def test_with_a_locked_keyring_the_program_registers_and_sends_when_it_is_unlocked(
    kiosk: HeadlessKiosk, admin: AdminClient, jan: str, tmp_path: Path
) -> None:
    session = Session(tmp_path)
    code, _out, errors = session.run(
        kiosk.home, "open", "--user", USER, "--workplace", WORKPLACE, feed=PASSWORD + "\n"
    )
    assert code == 0, errors
    before = sent(admin)
    kept: list[dict[str, Any]] = []
    code, out, errors = session.run(
        kiosk.home, "register", "--stdin", feed=jan, word="another password"
    )
    kept += [json.loads(line) for line in out.splitlines()]
    assert code == 0, errors
    assert [entry["status"] for entry in kept] == ["kept"]
    assert "Registering goes on" in errors
    assert sent(admin) == before, "nothing can be read, so nothing is sent"
    assert not (kiosk.home / "secrets.json").exists(), "and nothing rests in plain text"
    code, out, errors = session.run(
        kiosk.home, "register", "--stdin", feed=jan.replace(",in,", ",out,")
    )
    assert code == 0, errors
    kept += [json.loads(line) for line in out.splitlines()]
    code, out, errors = session.run(kiosk.home, "sync", "--until-empty", "--deadline", "5")
    assert code == 3, "anyone could have sealed it"
    code, out, errors = session.run(kiosk.home, "queue", "release")
    assert (code, out.count("\n")) == (0, 2), errors
    assert "1 released" in out
    code, out, errors = session.run(kiosk.home, "sync", "--until-empty", "--deadline", "40")
    assert code == 0, errors
    assert sent(admin) == sorted([*before, *(entry["reference"] for entry in kept)])


# ---- a key that was lost -------------------------------------------------------------------------


def lose_key(home: Path) -> None:
    """Somebody deletes the entry; the password stays."""
    path = home / "secrets.json"
    content = {
        name: word
        for name, word in json.loads(path.read_text("utf-8")).items()
        if not name.endswith("/data-key")
    }
    path.write_text(json.dumps(content), "utf-8")


def test_a_lost_key_comes_back_from_its_escrow_and_what_waited_is_sent(
    opened: HeadlessKiosk, admin: AdminClient, jan: str, tmp_path: Path
) -> None:
    before = sent(admin)
    file = tmp_path / "keys.json"
    written = opened.run("vault", "escrow", str(file), feed=f"{PASSWORD}\n{PASSPHRASE}")
    assert written.code == 0, written
    assert "Keep it away from this computer" in written.stdout
    admin.set_line("cut")
    (waiting,) = opened.register(jan).lines
    lose_key(opened.home)
    admin.set_line("open")
    # no second key is made while sealed registrations wait for the first
    opened.run("sync").assert_refused("what waits needs it (1)", "vault restore", "vault rotate")
    opened.register(jan).assert_refused("what waits needs it (1)")
    assert sent(admin) == before
    opened.run("vault", "restore", str(file), feed="another passphrase\n").assert_refused(
        "does not open"
    )
    back = opened.run("vault", "restore", str(file), feed=PASSPHRASE)
    assert back.code == 0, back
    assert opened.run("sync", "--until-empty", "--deadline", "40").code == 0
    assert sent(admin) == sorted([*before, waiting["reference"]])


def test_a_key_that_no_copy_holds_is_replaced_by_a_deliberate_act(
    opened: HeadlessKiosk, admin: AdminClient, jan: str
) -> None:
    before = sent(admin)
    admin.set_line("cut")
    opened.register(jan)
    lose_key(opened.home)
    admin.set_line("open")
    assert opened.run("vault", "rotate").code == 0
    (since,) = opened.register(jan.replace(",in,", ",out,")).lines
    assert opened.run("sync", "--until-empty", "--deadline", "5").code == 3
    assert sent(admin) == sorted([*before, since["reference"]])


@pytest.mark.parametrize("way", ["renamed", "copied", "reached by a link"])
def test_a_home_that_moves_keeps_its_key(
    opened: HeadlessKiosk, admin: AdminClient, jan: str, tmp_path: Path, way: str
) -> None:
    before = sent(admin)
    admin.set_line("cut")
    (waiting,) = opened.register(jan).lines
    admin.set_line("open")
    moved = tmp_path / "moved"
    if way == "renamed":
        opened.home.rename(moved)
    elif way == "copied":
        shutil.copytree(opened.home, moved)
    else:
        moved.symlink_to(opened.home)
    listed = json.loads(opened.run("queue", "list", "--json", home=moved).stdout)
    assert [item["number"] for item in listed["items"]] != [""]
    ended = opened.run("sync", "--until-empty", "--deadline", "40", home=moved)
    assert "journal's key" not in ended.stderr
    # a copy first asks whether the original sent it
    if way != "copied":
        assert ended.code == 0, ended
        assert sent(admin) == sorted([*before, waiting["reference"]])


@pytest.mark.parametrize("feed", ["kort\n", ""])
def test_an_escrow_without_a_passphrase_writes_nothing(
    opened: HeadlessKiosk, tmp_path: Path, feed: str
) -> None:
    opened.run(
        "vault", "escrow", str(tmp_path / "keys.json"), feed=f"{PASSWORD}\n{feed}"
    ).assert_refused()
    assert not (tmp_path / "keys.json").exists()


def test_a_leaked_key_is_replaced_and_what_waited_is_sent(
    opened: HeadlessKiosk, admin: AdminClient, jan: str
) -> None:
    before = sent(admin)
    admin.set_line("cut")
    (waiting,) = opened.register(jan).lines
    assert "1 registration has a new index" in opened.run("vault", "rotate", "--leaked").stdout
    (since,) = opened.register(jan.replace(",in,", ",out,")).lines
    admin.set_line("open")
    assert opened.run("sync", "--until-empty", "--deadline", "40").code == 0
    assert sent(admin) == sorted([*before, waiting["reference"], since["reference"]])


def test_what_was_registered_before_a_restore_is_sent_after_it(
    opened: HeadlessKiosk, admin: AdminClient, jan: str, tmp_path: Path
) -> None:
    """The key of the index comes back, too: what was registered meanwhile had another."""
    before = sent(admin)
    file = tmp_path / "keys.json"
    assert opened.run("vault", "escrow", str(file), feed=f"{PASSWORD}\n{PASSPHRASE}").code == 0
    lose_key(opened.home)
    # nobody can tell whether the open day is the kiosk's own
    assert "Open it again" in opened.register(jan).stderr
    assert opened.open().code == 0
    admin.set_line("cut")
    (waiting,) = opened.register(jan).lines
    assert opened.run("vault", "restore", str(file), feed=PASSPHRASE).code == 0
    admin.set_line("open")
    ended = opened.run("sync", "--until-empty", "--deadline", "40")
    assert ended.code == 0, ended
    assert sent(admin) == sorted([*before, waiting["reference"]])
