"""What the service sees, so that a person can see it: the page, ``gateway sandbox show``, and the
settings beside them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import requests

from gateway.errors import UserError
from gateway.sandbox.cli.admin_client import AdminClient, AdminClientError
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.server import PracticeService
from tests.support.sandbox_commands import sandbox_command
from tests.support.service_caller import Caller, item


def test_the_page_is_one_file_and_shows_what_happens(
    practice: PracticeService, caller: Caller, site: Site, now: datetime
) -> None:
    address = practice.ready["admin"]
    page = requests.get(address + "/", timeout=10)
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    # nothing from elsewhere
    assert "http" not in page.text.replace("<!DOCTYPE html>", "").replace("http-equiv", "")
    jan, fatima = caller.registered(
        item(site, "jan", now, customReference="x1"), item(site, "fatima", now)
    )
    caller.checked(fatima)
    admin = AdminClient(address)
    admin.set_fault("slow 1")
    admin.play_script("+1h +2h refuse")
    overview = admin.records.overview()
    assert (overview["faults"], overview["script"]) == (["slow 1"], ["+1h +2h refuse"])
    assert (overview["late"], overview["per_minute"]) == ({"limit_s": 600.0, "policy": "remark"}, 0)
    (works,) = overview["workplaces"]
    assert (works["number"], works["registrations"], works["with_remarks"], works["pending"]) == (
        MAIN_WORKPLACE,
        2,
        1,
        0,
    )
    newest, oldest = overview["items"]
    assert (newest["worker"], newest["validity"]) == ("Fatima El Idrissi", "failed")
    assert newest["remarks"] == [
        {"code": "caw_12", "label": "The enterprise has no contract in the declaration of works"}
    ]
    assert (oldest["id"], oldest["reference"], oldest["employer"]) == (
        jan,
        "x1",
        "Peeters Ruwbouw bv",
    )
    assert site.worker["jan"].number not in json.dumps(overview)
    assert (oldest["workplace"], oldest["workplace_name"]) == (
        MAIN_WORKPLACE,
        "Residentie De Linde, Gent",
    )
    local = now.astimezone(ZoneInfo("Europe/Brussels"))
    assert oldest["time"] == local.strftime("%H:%M:%S")
    assert overview["time"][:10] == overview["day"] == local.date().isoformat()
    assert overview["total"] == 2
    few = admin.records.overview(limit=1)
    assert ([entry["id"] for entry in few["items"]], few["total"]) == ([fatima], 2)
    assert admin.records.overview(workplace="1Y10ZZZZZZZZZ")["items"] == []
    assert admin.records.overview(day="2020-02-29")["workplaces"] == []
    with pytest.raises(AdminClientError):
        admin.records.overview(day="yesterday")


def test_gateway_sandbox_show(
    practice: PracticeService, caller: Caller, site: Site, now: datetime
) -> None:
    state = Path(practice.ready["ca"]).parent
    assert "Nothing was registered on this day." in sandbox_command(state, "show")
    (number,) = caller.registered(item(site, "fatima", now))
    caller.checked(number)
    shown = sandbox_command(state, "show", "--workplace", MAIN_WORKPLACE)
    head, works, line = shown.splitlines()
    assert head.endswith("wrong now: nothing")
    assert (
        works == f"{MAIN_WORKPLACE}  Residentie De Linde, Gent: 1 registrations, 1 with remarks,"
        " 0 not checked yet"
    )
    assert line.split()[:2] == ["1", MAIN_WORKPLACE]
    assert line.endswith(
        "failed     caw_12 The enterprise has no contract in the declaration of works"
    )
    assert json.loads(sandbox_command(state, "show", "--json"))["items"][0]["id"] == 1
    practice.stop()
    with pytest.raises(UserError, match="does not answer"):
        sandbox_command(state, "show")


def test_show_says_when_there_are_more_than_it_shows(
    practice: PracticeService, caller: Caller, site: Site, now: datetime
) -> None:
    for part in range(3):
        moments = [now - timedelta(milliseconds=part * 200 + turn) for turn in range(200)]
        caller.registered(*(item(site, "jan", moment) for moment in moments))
    lines = sandbox_command(Path(practice.ready["ca"]).parent, "show").splitlines()
    assert len(lines[lines.index("The newest 500 of 600:") :]) == 501


def test_lateness_and_the_number_of_requests_from_the_command_line(
    practice: PracticeService, caller: Caller, site: Site, now: datetime
) -> None:
    command = [
        sys.executable,
        "-m",
        "gateway",
        "sandbox",
        "--state",
        str(Path(practice.ready["ca"]).parent),
    ]

    def said(*words: str, code: int = 0) -> str:
        ended = subprocess.run(
            [*command, *words], capture_output=True, text=True, check=False, timeout=60
        )
        assert ended.returncode == code
        return ended.stdout + ended.stderr

    assert (
        said("late")
        == "What is received 600 seconds after it, or later, is registered with remark 32.\n"
    )
    assert (
        said("late", "--limit", "1", "--policy", "refuse")
        == "What is received 1 seconds after it, or later, is refused.\n"
    )
    assert (
        "notCreatedPresenceRegistration"
        in caller.register(item(site, "jan", now)).json()["items"][0]
    )
    assert "registered with remark 32" in said("late", "--policy", "remark")
    assert "limit_s: Input should be" in said("late", "--limit", "nan", code=1)
    assert said("rate") == "Each user may make any number of requests in a minute.\n"
    assert said("rate", "1") == "Each user may make 1 requests in a minute.\n"
    assert [caller.get("/refData/activities").status_code for _ in range(2)] == [200, 429]
    assert "greater than or equal to 0" in said("rate", "--", "-1", code=1)
    assert "any number" in said("rate", "0")
