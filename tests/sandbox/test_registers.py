"""The registers as files, the store they are checked against, and what a person sees of it."""

from __future__ import annotations

import json
import sqlite3
import stat
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from gateway.errors import UserError
from gateway.sandbox.registers import invented_data
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.registers.records import Site
from gateway.sandbox.registers.register_files import (
    RegisterError,
    Registers,
    load_site,
    read,
    write,
)
from gateway.sandbox.service.database import Database, StoreVersionError
from gateway.sandbox.service.server import PracticeService
from tests.support.sandbox_commands import sandbox_command
from tests.support.service_caller import Caller, item

DAY_MS = 86_400_000
JAN = invented_data.inss(date(1985, 1, 15), "M", 0)
AMELIE = invented_data.inss(date(1991, 8, 4), "F", 0)


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
    ("name", "change", "sentence"),
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
    folder: Path, site: Site, name: str, change: Callable[[str], str], sentence: str
) -> None:
    path = folder / f"{name}.json"
    before = path.read_text("utf-8")
    path.write_text(change(before), "utf-8")
    assert path.read_text("utf-8") != before
    with pytest.raises(RegisterError, match=sentence) as refused:
        read(folder, site.today)
    assert JAN not in str(refused.value)


def test_edited_registers_are_used_at_once_and_by_the_next_start(
    practice: PracticeService, caller: Caller, site: Site, now: datetime
) -> None:
    state = Path(practice.ready["ca"]).parent
    sandbox_command(state, "registers", "export")
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
    assert "the running site uses them" in sandbox_command(state, "registers", "load")
    (number,) = caller.registered(item(site, "fatima", now))
    assert caller.checked(number)["remarks"] == []
    assert load_site(state).declaration[MAIN_WORKPLACE].contracts_of(netjes)
    contracts.write_text("[", "utf-8")
    with pytest.raises(UserError, match="this is not JSON"):
        sandbox_command(state, "registers", "load")
    with pytest.raises(
        UserError, match=r"Mend it, or go back with: gateway sandbox registers reset$"
    ):
        load_site(state)
    sandbox_command(state, "registers", "reset")
    assert not (state / "registers").exists()
    (number,) = caller.registered(item(site, "fatima", now + timedelta(seconds=1), type="out"))
    assert [remark["code"] for remark in caller.checked(number)["remarks"]] == ["caw_12"]


def test_registers_without_a_folder(site: Site, tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="has no folder"):
        Registers(site).reload()
    with pytest.raises(RegisterError, match="cannot be read"):
        read(tmp_path, site.today)


# ---- the store -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "sentence"),
    [
        (9, r"a later version of this program: use that one\.$"),
        (2, r": remove .*registrations\.db\.$"),
    ],
)
def test_registrations_of_another_version_are_refused_in_a_sentence(
    tmp_path: Path, version: int, sentence: str
) -> None:
    path = tmp_path / "registrations.db"
    Database(path).close()
    other = sqlite3.connect(path)
    other.execute(f"PRAGMA user_version={version}")
    other.close()
    with pytest.raises(StoreVersionError, match=sentence):
        Database(path)
