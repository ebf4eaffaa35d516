"""The registers as files, the store they are checked against, and what a person sees of it."""

from __future__ import annotations

import json
import sqlite3
import stat
from collections.abc import Callable
from datetime import date, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest

from gateway.sandbox.cli import admin_commands, site_commands
from gateway.sandbox.cli.site_commands import SandboxError
from gateway.sandbox.registers import numbers
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.registers.records import Site
from gateway.sandbox.registers.register_files import RegisterError, Registers, read, write
from gateway.sandbox.service.database import StoreNewerError
from gateway.sandbox.service.server import PracticeService
from gateway.sandbox.service.store import PresenceStore
from tests.support.service_caller import Caller, item

DAY_MS = 86_400_000
JAN = numbers.inss(date(1985, 1, 15), "M", 0)
AMELIE = numbers.inss(date(1991, 8, 4), "F", 0)


def test_what_is_written_is_read_again_and_nobody_else_may(site: Site, tmp_path: Path) -> None:
    files = write(site, tmp_path / "registers")
    assert read(tmp_path / "registers", site.today) == site
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in files)
    workers = (tmp_path / "registers" / "workers.json").read_text("utf-8").splitlines()
    assert len(workers) == 2002
    assert json.loads(workers[1].rstrip(","))["handle"] == "jan"


@pytest.fixture
def folder(site: Site, tmp_path: Path) -> Path:
    write(site, tmp_path / "registers")
    return tmp_path / "registers"


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("companies", lambda text: text[:-9], r"companies\.json, line \d+: this is not JSON"),
        ("companies", lambda _text: "{}", "must be a list of records"),
        (
            "companies",
            lambda text: text.replace('"name"', '"nam"', 1),
            r"record 1: name: Field required\.$",
        ),
        (
            "companies",
            lambda text: text.replace("self-employed", "alone", 1),
            r"record \d+: standing: ",
        ),
        (
            "declarations",
            lambda text: text.replace('"since": "20', '"since": "x20', 1),
            "record 1: period.since: ",
        ),
        (
            "declarations",
            lambda text: text.replace('"contractor": "leiezicht"', '"contractor": "nobody"', 1),
            "who is not in contractors",
        ),
        (
            "workers",
            lambda text: text.replace('"amelie"', '"jan"', 1),
            "handle jan stands in more than one record",
        ),
        ("workers", lambda text: text.replace(JAN, AMELIE, 1), r"have a number in common\.$"),
        ("workers", lambda text: text.replace('"company": "0', '"company": "9', 1), "is tied to 9"),
        ("streets", lambda _text: "[" * 100_000, "nested too deeply|is not JSON"),
    ],
)
def test_a_register_that_cannot_be_used(
    folder: Path, site: Site, name: str, change: Callable[[str], str], said: str
) -> None:
    path = folder / f"{name}.json"
    before = path.read_text("utf-8")
    path.write_text(change(before), "utf-8")
    assert path.read_text("utf-8") != before
    with pytest.raises(RegisterError, match=said) as refused:
        read(folder, site.today)
    assert JAN not in str(refused.value)


def test_edited_registers_are_used_at_once_and_by_the_next_start(
    practice: PracticeService, caller: Caller, site: Site, now: datetime
) -> None:
    state = Path(practice.ready["ca"]).parent
    out = StringIO()
    assert admin_commands.registers(state, "export", None, out) == 0
    contracts = state / "registers" / "declarations.json"
    text = contracts.read_text("utf-8")
    netjes = site.worker["fatima"].employer
    record = json.loads(text.splitlines()[1].rstrip(","))
    record["contracts"].append(
        {"company": netjes, "period": {"since": "2026-01-01", "until": None}}
    )
    contracts.write_text(
        text.replace(text.splitlines()[1].rstrip(","), json.dumps(record)), "utf-8"
    )
    assert admin_commands.registers(state, "load", None, out) == 0
    assert "the running site uses them" in out.getvalue()
    (number,) = caller.registered(item(site, "fatima", now))
    assert caller.checked(number)["remarks"] == []
    assert site_commands.site_in(state).declaration[MAIN_WORKPLACE].contracts_of(netjes)
    contracts.write_text("[", "utf-8")
    with pytest.raises(SandboxError, match="this is not JSON"):
        admin_commands.registers(state, "load", None, out)
    with pytest.raises(
        SandboxError, match=r"Mend it, or go back with: gateway sandbox registers reset$"
    ):
        site_commands.site_in(state)
    assert admin_commands.registers(state, "reset", None, out) == 0
    assert not (state / "registers").exists()
    (number,) = caller.registered(item(site, "fatima", now + timedelta(seconds=1), type="out"))
    assert [remark["code"] for remark in caller.checked(number)["remarks"]] == ["caw_12"]


def test_registers_without_a_folder(site: Site, tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="has no folder"):
        Registers(site).reload()
    with pytest.raises(RegisterError, match="cannot be read"):
        read(tmp_path, site.today)


# ---- the store -----------------------------------------------------------------------------------


VERSIONS = {
    1: """
        CREATE TABLE registration (id INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, channel TEXT NOT NULL,
            person TEXT NOT NULL, direction TEXT NOT NULL, employer TEXT NOT NULL, workplace TEXT NOT NULL, reference TEXT,
            at_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL, submission TEXT NOT NULL,
            validity TEXT NOT NULL DEFAULT 'pending', remarks TEXT NOT NULL DEFAULT '') STRICT;
        CREATE INDEX by_workplace ON registration (workplace, at_ms);
        PRAGMA user_version=1;
    """,
    2: """
        CREATE TABLE registration (id INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, channel TEXT NOT NULL,
            person TEXT NOT NULL, direction TEXT NOT NULL, employer TEXT NOT NULL, workplace TEXT NOT NULL, reference TEXT,
            at_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL, submission TEXT NOT NULL,
            activity TEXT NOT NULL DEFAULT 'construction', status TEXT NOT NULL DEFAULT 'registered',
            status_ms INTEGER NOT NULL DEFAULT 5,
            validity TEXT NOT NULL DEFAULT 'pending', remarks TEXT NOT NULL DEFAULT '') STRICT;
        CREATE INDEX by_reference ON registration (reference);
        CREATE INDEX by_place ON registration (workplace, account, at_ms);
        CREATE INDEX by_person ON registration (person, workplace, at_ms);
        CREATE INDEX by_account ON registration (account, at_ms);
        CREATE INDEX unchecked ON registration (id) WHERE validity = 'pending';
        PRAGMA user_version=2;
    """,
}


@pytest.mark.parametrize("version", VERSIONS)
def test_registrations_of_earlier_versions_are_taken_over(
    tmp_path: Path, site: Site, now: datetime, version: int
) -> None:
    path = tmp_path / "registrations.db"
    old = sqlite3.connect(path)
    old.executescript(VERSIONS[version])
    sent = item(site, "jan", now)
    old.execute(
        "INSERT INTO registration (account, channel, person, direction, employer, workplace, at_ms, received_ms, submission)"
        " VALUES ('leiezicht', 'gateway', ?, 'in', '', ?, 1, 5, ?)",
        (sent["ssin"], MAIN_WORKPLACE, json.dumps(sent)),
    )
    old.commit()
    old.close()
    store = PresenceStore(path)
    (kept,) = store.all()
    indexes = {
        row["name"]
        for row in store.rows(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
        )
    }
    store.close()
    fresh = PresenceStore(tmp_path / "fresh.db")
    assert indexes == {
        row["name"]
        for row in fresh.rows(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
        )
    }
    fresh.close()
    assert (kept.id, kept.status, kept.status_ms, kept.activity) == (
        1,
        "registered",
        5,
        "construction",
    )
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version=9")
    newer.close()
    with pytest.raises(StoreNewerError, match="later version"):
        PresenceStore(path)
