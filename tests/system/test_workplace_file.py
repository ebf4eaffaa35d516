"""Test the file of declared workplaces: what it may hold, and a sentence for each fault."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from gateway.domain.model import Sector
from gateway.domain.problem import Problem
from gateway.domain.regime import ALWAYS, NEVER
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sync import api_responses
from gateway.system import settings, workplace_file
from gateway.system.settings import SettingsError
from tests.support.enrolling import LIST, PASSWORD
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit
from tests.support.station import Station


def test_a_saved_answer_of_the_service_is_a_file_of_workplaces(
    tmp_path: Path, kit: Kit, station: Station
) -> None:
    kit.services.client.list_workplaces(kit.services.credentials.token())
    saved = (
        next(call for call in station.seen if call.path.endswith("/workplaces")).forward().content
    )
    path = tmp_path / "saved.json"
    path.write_bytes(saved)
    assert MAIN_WORKPLACE in [entry.workplace.number for entry in workplace_file.load(path)]


def test_toml_and_json_say_the_same(tmp_path: Path) -> None:
    (tmp_path / "w.toml").write_text(LIST + "endDate = 2026-12-07\n", "utf-8")
    address = {
        "streetName": "Lindestraat",
        "houseNumber": "1",
        "postCode": "9000",
        "municipalityName": "Gent",
    }
    entry = {
        "number": MAIN_WORKPLACE,
        "name": "Residentie De Linde",
        "startDate": "2026-01-01",
        "address": address,
        "companies": [
            {"number": "0123456749", "name": "Peeters Ruwbouw bv", "endDate": "2026-12-07"}
        ],
    }
    (tmp_path / "w.json").write_text(json.dumps([entry]), "utf-8")
    (read,) = workplace_file.load(tmp_path / "w.toml")
    assert (read,) == workplace_file.load(tmp_path / "w.json")
    assert read.workplace.last_days == (("0123456749", "2026-12-07"),)


def test_every_fault_of_the_file_is_said_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "w.json").write_text(
        json.dumps(
            [
                {"number": "1Y10", "address": {"street": "x"}},
                {
                    "number": MAIN_WORKPLACE,
                    "startDate": "soon",
                    "coordinates": {"longitude": 200, "latitude": 51},
                },
                {
                    "number": MAIN_WORKPLACE,
                    "compagnies": [],
                    "companies": [
                        {"number": "0123456748"},
                        {"number": "0123456749", "endDate": "soon"},
                    ],
                },
                7,
            ]
        ),
        "utf-8",
    )
    (tmp_path / settings.FILE_NAME).write_text('[service]\nworkplaces_file = "w.json"\n', "utf-8")
    with pytest.raises(SettingsError) as caught:
        settings.load(tmp_path)
    text = str(caught.value)
    for word in (
        "number must be the 13",
        "did you mean streetName",
        "startDate must be a day",
        "longitude, a number of degrees",
        "did you mean companies",
        "company 1 needs number",
        "company 2: endDate must be a day",
        "give address or coordinates",
        "workplace 4 is not a table",
    ):
        assert word in text, word


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ({}, (None, None)),
        ({"sector": "meat"}, (Sector.MEAT, None)),
        ({"regime": "daily"}, (None, NEVER)),
        ({"regime": "in-out", "sector": "construction"}, (Sector.CONSTRUCTION, ALWAYS)),
        ({"inOutFrom": "2027-04-01"}, (None, date(2027, 4, 1))),
    ],
)
def test_file_and_service_say_the_regime_alike(
    tmp_path: Path, said: dict[str, str], read: tuple[Sector | None, date | None]
) -> None:
    entry = {"number": MAIN_WORKPLACE, "coordinates": {"longitude": 4, "latitude": 51}, **said}
    (tmp_path / "w.json").write_text(json.dumps([entry]), "utf-8")
    (listed,) = workplace_file.load(tmp_path / "w.json")
    for workplace in (listed.workplace, api_responses.read_workplace(entry)):
        assert (workplace.sector, workplace.in_out_from) == read


@pytest.mark.parametrize(
    "senseless", [{"sector": 7}, {"sector": ["meat"]}, {"regime": "weekly"}, {"inOutFrom": "soon"}]
)
def test_a_senseless_regime_is_a_fault_of_a_file_and_nothing_of_the_service(
    tmp_path: Path, senseless: dict[str, object]
) -> None:
    entry = {
        "number": MAIN_WORKPLACE,
        "coordinates": {"longitude": 4, "latitude": 51},
        **senseless,
    }
    (tmp_path / "w.json").write_text(json.dumps([entry]), "utf-8")
    with pytest.raises(workplace_file.WorkplacesError, match=next(iter(senseless))):
        workplace_file.load(tmp_path / "w.json")
    workplace = api_responses.read_workplace(entry)
    assert (workplace.sector, workplace.in_out_from) == (None, None)


@pytest.mark.parametrize(
    ("name", "text"),
    [("w.toml", "="), ("w.json", "{"), ("w.json", "3"), ("w.json", "[]"), ("w.toml", "")],
)
def test_a_file_that_lists_nothing(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(workplace_file.WorkplacesError):
        workplace_file.load(tmp_path / name)
    with pytest.raises(workplace_file.WorkplacesError, match="cannot be read"):
        workplace_file.load(tmp_path / "none.json")


def test_a_file_that_broke_since_the_start_opens_nothing(
    enrolled: Kit, expect_log: ExpectLog
) -> None:
    expect_log("cannot be read as TOML")
    (enrolled.home / "workplaces.toml").write_text("=", "utf-8")
    token = enrolled.services.credentials.log_in("leiezicht", PASSWORD)
    with pytest.raises(Exception, match="file of workplaces") as caught:
        enrolled.services.client.list_workplaces(token)
    assert caught.value.problem is Problem.NO_WORKPLACE  # type: ignore[attr-defined]


def test_a_list_that_was_saved_on_windows_is_read_or_told(tmp_path: Path) -> None:
    path = tmp_path / "w.toml"
    path.write_text(LIST, "utf-8")
    usual = workplace_file.load(path)
    path.write_text(LIST, "utf-8-sig")
    assert workplace_file.load(path) == usual
    path.write_text(LIST, "utf-16")
    with pytest.raises(workplace_file.WorkplacesError, match="UTF-16"):
        workplace_file.load(path)
