"""``gateway presence``: who is here, who is missing, and a line at each change."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

from gateway.app.services import existing_sealer
from gateway.domain.visitors import VisitorDetails
from gateway.journal import visitors
from gateway.journal.store import Store
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from gateway.system.clock import Clock
from tests.support.commands import PASSWORD, HeadlessKiosk
from tests.support.project import ExpectLog


def test_the_roll_is_listed_and_exported(
    opened: HeadlessKiosk, site: Site, jan: str, tmp_path: Path
) -> None:
    worker, other = site.worker["jan"], site.worker["sofie"]
    opened.register(jan)
    crew = tmp_path / "crew.csv"
    crew.write_text(
        "INSZ;Ondernemingsnummer;Naam;Voornaam\n"
        f"{worker.number};{worker.employer};;\n{other.number};{other.employer};Maes;=Els\n"
    )
    taken = opened.run("presence", "crews", str(crew))
    assert (taken.code, taken.stderr) == (0, "")
    assert taken.stdout.startswith("2 workers are expected on ")
    listed = opened.run("presence", "crews").stdout
    assert listed.startswith("crew.csv, ")
    assert listed.endswith(": 2 companies, 2 workers\n")

    listed = opened.run("presence", "list")
    assert "all companies: 2 expected, 1 here, 0 left, 1 missing; 0 refused, 100 %" in listed.stdout
    content = json.loads(opened.run("presence", "list", "--json").stdout)
    assert content["total"]["missing"] == 1
    assert [one["place"] for one in content["workers"]] == ["missing", "here"]
    assert worker.number not in json.dumps(content)
    table = opened.run("presence", "export", "--csv", feed=f"{PASSWORD}\n")
    assert worker.number in table.stdout
    given_up = opened.run("presence", "crews", "--none")
    assert given_up.stdout.startswith("No crew file counts any more")
    assert opened.run("presence", "crews").stdout == ""
    assert "exported" in opened.run("queue", "acts").stdout


def test_a_crew_file_with_faults_is_refused_line_by_line(
    opened: HeadlessKiosk, site: Site, tmp_path: Path
) -> None:
    crew = tmp_path / "crew.csv"
    employer = site.worker["jan"].employer
    crew.write_text(
        f"inss;employer\n{site.worker['jan'].number};{employer}\n85011512356;{employer}"
    )
    refused = opened.run("presence", "crews", str(crew))
    assert refused.code == 1
    assert refused.stderr.splitlines() == [
        f"{crew}, line 3: has no right national, BIS or Limosa number.",
        "Nothing of the file was taken.",
    ]
    crew.write_bytes(b"PK\x03\x04")
    opened.run("presence", "crews", str(crew)).assert_refused("no workbook", "Nothing of it")
    assert json.loads(opened.run("presence", "list", "--json").stdout)["total"]["expected"] == 0


def test_a_kiosk_that_was_never_opened_has_no_roll(kiosk: HeadlessKiosk) -> None:
    for action in ("list", "watch", "evacuation"):
        kiosk.run("presence", action).assert_refused("never opened")


def test_the_list_for_an_evacuation_is_there_without_a_window(
    opened: HeadlessKiosk, site: Site, jan: str, expect_log: ExpectLog
) -> None:
    expect_log("Secrets rest in a file")
    opened.register(jan)
    with closing(Store(opened.home)) as store:
        details = VisitorDetails("An Claes", "Betoncentrale", "Els Maes")
        sealer = existing_sealer(opened.home)
        assert sealer is not None
        visitors.arrive(store, sealer, Clock().stamp(), details)
    content = json.loads(opened.run("presence", "evacuation", "--json").stdout)
    worker, visitor = content["people"]
    assert site.worker["jan"].number not in json.dumps(content)
    assert (visitor["name"], visitor["host"], visitor["visitor"]) == ("An Claes", "Els Maes", True)
    assert (content["on_site"], worker["counted"]) == (2, False)
    assert content["unknown"][-1]["what"] == "elsewhere"
    listed = opened.run("presence", "evacuation").stdout
    assert "2 on site" in listed
    assert "[ ] An Claes" in listed
    assert listed.endswith("Who registered elsewhere, or not at all, is not on the list.\n")
    assert opened.run("queue", "acts").stdout.count("list of an evacuation exported") == 2


def test_the_gate_stands_with_who_came_there_and_in_the_record(
    kiosk: HeadlessKiosk, jan: str
) -> None:
    with (kiosk.home / "settings.toml").open("a", encoding="utf-8") as file:
        file.write('\n[gate]\nname = "Gate A"\n')
    assert kiosk.open().code == 0
    kiosk.register(jan)
    assert "  opened, Gate A, by contractor" in kiosk.run("queue", "acts").stdout
    (worker,) = json.loads(kiosk.run("presence", "list", "--json").stdout)["workers"]
    assert worker["gate"] == "Gate A"
    assert ", Gate A  " in kiosk.run("presence", "list").stdout
    table = kiosk.run("presence", "export", "--csv", feed=f"{PASSWORD}\n").stdout
    names, row = (line.split(";") for line in table.splitlines())
    assert dict(zip(names, row, strict=True))["gate"] == "Gate A"
    content = json.loads(kiosk.run("presence", "evacuation", "--json").stdout)
    assert content["people"][0]["gate"] == "Gate A"
    assert content["unknown"][-1]["text"].startswith("Only Gate A is known here")
    assert "Only Gate A is known here" in kiosk.run("presence", "evacuation").stdout


def test_a_line_comes_at_each_change(
    opened: HeadlessKiosk, admin: AdminClient, site: Site, jan: str, tmp_path: Path
) -> None:
    # else the answer may come before the next look, and both are one change
    admin.set_line("cut")
    with opened.start("presence", "watch") as watching:
        try:
            assert watching.stdout is not None
            assert json.loads(watching.stdout.readline())["event"] == "start"
            opened.register(jan)
            came = json.loads(watching.stdout.readline())
            assert (came["event"], came["go"], came["here"]) == ("registration", True, 1)
            # it has no name
            assert came["gate"] == ""
            admin.set_line("open")
            opened.run("sync", "--until-empty")
            answer = json.loads(watching.stdout.readline())
            assert (answer["event"], answer["status"]) == ("answer", "confirmed")
            opened.register(f"{site.worker['jan'].number},out\n")
            assert json.loads(watching.stdout.readline())["place"] == "left"
            # nobody registers, but others are expected
            crew, other = tmp_path / "crew.csv", site.worker["sofie"]
            crew.write_text(f"inss;kbo\n{other.number};{other.employer}")
            assert opened.run("presence", "crews", str(crew)).code == 0
            told = json.loads(watching.stdout.readline())
            assert (told["event"], told["expected"], told["missing"]) == ("expected", 1, 1)
        finally:
            watching.kill()
