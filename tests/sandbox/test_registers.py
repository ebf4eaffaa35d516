"""The registers as files, the store they are checked against, and what a person sees of it."""

from __future__ import annotations

import json
import sqlite3
import stat
from collections.abc import Callable
from datetime import date, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import requests

from gateway.sandbox import commands, controls, synthetic
from gateway.sandbox.commands import SandboxError
from gateway.sandbox.registers import Site
from gateway.sandbox.registry import RegisterError, Registers, read, write
from gateway.sandbox.remote import Remote, RemoteError
from gateway.sandbox.service.practice import Practice
from gateway.sandbox.service.query import Query
from gateway.sandbox.service.store import Store, StoreNewerError
from gateway.sandbox.site import MAIN_WORKPLACE
from tests.sandbox.caller import Caller, item

DAY_MS = 86_400_000
JAN = synthetic.inss(date(1985, 1, 15), "M", 0)
AMELIE = synthetic.inss(date(1991, 8, 4), "F", 0)


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
        ("companies", lambda text: text.replace('"name"', '"nam"', 1), r"record 1: name: Field required\.$"),
        ("companies", lambda text: text.replace("self-employed", "alone", 1), r"record \d+: standing: "),
        ("declarations", lambda text: text.replace('"since": "20', '"since": "x20', 1), "record 1: period.since: "),
        (
            "declarations",
            lambda text: text.replace('"contractor": "leiezicht"', '"contractor": "nobody"', 1),
            "who is not in contractors",
        ),
        ("workers", lambda text: text.replace('"amelie"', '"jan"', 1), "handle jan stands in more than one record"),
        ("workers", lambda text: text.replace(JAN, AMELIE, 1), r"have a number in common\.$"),
        ("workers", lambda text: text.replace('"company": "0', '"company": "9', 1), "is tied to 9"),
        ("streets", lambda _text: "[" * 100_000, "nested too deeply|is not JSON"),
    ],
)
def test_a_register_that_cannot_be_used(folder: Path, site: Site, name: str, change: Callable[[str], str], said: str) -> None:
    path = folder / f"{name}.json"
    before = path.read_text("utf-8")
    path.write_text(change(before), "utf-8")
    assert path.read_text("utf-8") != before
    with pytest.raises(RegisterError, match=said) as refused:
        read(folder, site.today)
    assert JAN not in str(refused.value)


def test_edited_registers_are_used_at_once_and_by_the_next_start(
    practice: Practice, caller: Caller, site: Site, now: datetime
) -> None:
    state = Path(practice.ready["ca"]).parent
    out = StringIO()
    assert controls.registers(state, "export", None, out) == 0
    contracts = state / "registers" / "declarations.json"
    text = contracts.read_text("utf-8")
    netjes = site.worker["fatima"].employer
    record = json.loads(text.splitlines()[1].rstrip(","))
    record["contracts"].append({"company": netjes, "period": {"since": "2026-01-01", "until": None}})
    contracts.write_text(text.replace(text.splitlines()[1].rstrip(","), json.dumps(record)), "utf-8")
    assert controls.registers(state, "load", None, out) == 0
    assert "the running site uses them" in out.getvalue()
    (number,) = caller.registered(item(site, "fatima", now))
    assert caller.checked(number)["remarks"] == []
    assert commands.site_in(state).declaration[MAIN_WORKPLACE].contracts_of(netjes)
    contracts.write_text("[", "utf-8")
    with pytest.raises(SandboxError, match="this is not JSON"):
        controls.registers(state, "load", None, out)
    with pytest.raises(SandboxError, match=r"Mend it, or go back with: gateway sandbox registers reset$"):
        commands.site_in(state)
    assert controls.registers(state, "reset", None, out) == 0
    assert not (state / "registers").exists()
    (number,) = caller.registered(item(site, "fatima", now + timedelta(seconds=1), type="out"))
    assert [remark["code"] for remark in caller.checked(number)["remarks"]] == ["caw_12"]


def test_registers_without_a_folder(site: Site, tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="has no folder"):
        Registers(site).reload()
    with pytest.raises(RegisterError, match="cannot be read"):
        read(tmp_path, site.today)


# ---- searching ---------------------------------------------------------------------------------------------------------------


def test_every_property_is_a_criterion(caller: Caller, practice: Practice, site: Site, now: datetime) -> None:
    address = {"postCode": "9000", "municipalityName": "Gent", "streetName": "Lindenbloesemkaai", "houseNumber": "14"}
    jan, fatima, piotr = caller.registered(
        item(site, "jan", now, customReference="x"),
        item(site, "fatima", now - timedelta(hours=1), placeOfWork={"address": address}),
        item(site, "piotr", now - timedelta(hours=2), type="out", contractualRelationshipReference="1Y10ZZZZZZZZZ"),
    )
    for number in (jan, fatima, piotr):
        caller.checked(number)
    Remote(practice.ready["admin"]).status(piotr, "cancelled")

    def found(**criteria: Any) -> list[int]:
        day = timedelta(days=1)
        return [presence["id"] for presence in caller.search(now - day, now + day, **criteria)["items"]]

    assert found(worker={"givenName": "fátima", "familyName": "EL IDRISSI"}) == [fatima]
    assert found(worker={"givenName": "Nobody"}) == []
    assert found(worker={"givenName": "Piotr"}, ssin=site.worker["jan"].number) == []
    assert found(placeOfWork={"address": {"streetName": "Lindenbloesemkaai"}}) == [fatima]
    assert found(placeOfWork={"coordinates": {"longitude": 3.7312, "latitude": 51.0642}}) == [jan, piotr]
    assert found(remarks=[{"code": "caw_12"}]) == [fatima]
    assert found(remarks=[{"code": "caw_1"}]) == []
    assert found(remarks=[{"code": "caw_10"}, {"code": "ciao_24"}]) == [piotr]
    assert found(status={"code": "CANCELLED"}) == [piotr]
    assert found(status={"code": "registered"}) == [jan, fatima]
    assert found(status={"date": {"startDate": "2020-01-01", "endDate": "2020-01-02"}}) == []
    assert found(validity="failed", activity="construction") == [fatima, piotr]
    assert found(activity="meat") == []
    assert found(sort={"registrationDate": "asc"}) == [piotr, fatima, jan]
    assert found(sort={"type": "desc", "registrationDate": "asc"}) == [piotr, fatima, jan]
    assert found(sort={"customReference": "desc", "id": "desc"}) == [jan, piotr, fatima]
    assert caller.get(f"/presenceRegistrations/{piotr}").json()["status"]["code"] == "cancelled"
    with pytest.raises(RemoteError, match="There is no such registration"):
        Remote(practice.ready["admin"]).status(99, "edited")


def test_a_search_by_day_and_workplace_goes_by_an_index(tmp_path: Path) -> None:
    store = Store(tmp_path / "registrations.db")
    plan = store.plan(Query(0, DAY_MS, equal={"account": "leiezicht", "workplace": MAIN_WORKPLACE}))
    store.close()
    assert plan == "SEARCH registration USING INDEX by_place (workplace=? AND account=? AND at_ms>? AND at_ms<?)"


def test_registrations_of_the_first_version_are_taken_over(tmp_path: Path, site: Site, now: datetime) -> None:
    path = tmp_path / "registrations.db"
    old = sqlite3.connect(path)
    old.executescript("""
        CREATE TABLE registration (id INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, channel TEXT NOT NULL,
            person TEXT NOT NULL, direction TEXT NOT NULL, employer TEXT NOT NULL, workplace TEXT NOT NULL, reference TEXT,
            at_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL, submission TEXT NOT NULL,
            validity TEXT NOT NULL DEFAULT 'pending', remarks TEXT NOT NULL DEFAULT '') STRICT;
        CREATE INDEX by_workplace ON registration (workplace, at_ms);
        PRAGMA user_version=1;
    """)
    sent = item(site, "jan", now)
    old.execute(
        "INSERT INTO registration (account, channel, person, direction, employer, workplace, at_ms, received_ms, submission)"
        " VALUES ('leiezicht', 'gateway', ?, 'in', '', ?, 1, 5, ?)",
        (sent["ssin"], MAIN_WORKPLACE, json.dumps(sent)),
    )
    old.commit()
    old.close()
    store = Store(path)
    (kept,) = store.all()
    store.close()
    assert (kept.id, kept.status, kept.status_ms, kept.activity) == (1, "registered", 5, "construction")
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version=9")
    newer.close()
    with pytest.raises(StoreNewerError, match="later version"):
        Store(path)


# ---- what a person sees ------------------------------------------------------------------------------------------------------


def test_the_page_is_one_file_and_shows_what_happens(practice: Practice, caller: Caller, site: Site, now: datetime) -> None:
    admin = practice.ready["admin"]
    page = requests.get(admin + "/", timeout=10)
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "http" not in page.text.replace("<!DOCTYPE html>", "").replace("http-equiv", "")  # nothing from elsewhere
    jan, fatima = caller.registered(item(site, "jan", now, customReference="x1"), item(site, "fatima", now))
    caller.checked(fatima)
    remote = Remote(admin)
    remote.fault("slow 1")
    day = now.astimezone().date().isoformat()
    told = remote.overview()
    assert told["faults"] == ["slow 1"]
    (works,) = told["workplaces"]
    assert (works["number"], works["registrations"], works["with_remarks"], works["pending"]) == (MAIN_WORKPLACE, 2, 1, 0)
    newest, oldest = told["items"]
    assert (newest["worker"], newest["validity"]) == ("Fatima El Idrissi", "failed")
    assert newest["remarks"] == [{"code": "caw_12", "label": "The enterprise has no contract in the declaration of works"}]
    assert (oldest["id"], oldest["reference"], oldest["employer"]) == (jan, "x1", "Peeters Ruwbouw bv")
    assert site.worker["jan"].number not in json.dumps(told)
    assert told["day"] >= day
    assert remote.overview(workplace="1Y10ZZZZZZZZZ")["items"] == []
    assert remote.overview(day="2020-02-29")["workplaces"] == []
    with pytest.raises(RemoteError):
        remote.overview(day="yesterday")


def test_gateway_sandbox_show(practice: Practice, caller: Caller, site: Site, now: datetime) -> None:
    state = Path(practice.ready["ca"]).parent
    out = StringIO()
    assert controls.show(state, out) == 0
    assert "Nothing was registered on this day." in out.getvalue()
    (number,) = caller.registered(item(site, "fatima", now))
    caller.checked(number)
    out = StringIO()
    controls.show(state, out, workplace=MAIN_WORKPLACE)
    head, works, line = out.getvalue().splitlines()
    assert head.endswith("wrong now: nothing")
    assert works == f"{MAIN_WORKPLACE}  Residentie De Linde, Gent: 1 registrations, 1 with remarks, 0 not checked yet"
    assert line.split()[:2] == ["1", MAIN_WORKPLACE]
    assert line.endswith("failed     caw_12 The enterprise has no contract in the declaration of works")
    out = StringIO()
    controls.show(state, out, as_json=True)
    assert json.loads(out.getvalue())["items"][0]["id"] == 1
    practice.stop()
    with pytest.raises(SandboxError, match="does not answer"):
        controls.show(state, StringIO())
