"""Faults by their words: scripts, the panel and the command line; what is not understood is refused
in a sentence.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from gateway.errors import UserError
from gateway.sandbox.cli.admin_client import AdminClient, AdminClientError
from gateway.sandbox.service.faults.kinds import KINDS, ServiceFaultError, parse
from gateway.sandbox.service.faults.schedule import read_script
from gateway.sandbox.service.server import PracticeService
from tests.support.sandbox_commands import sandbox_command
from tests.support.service_caller import Caller, until


def test_a_script_plays_faults_at_their_time(admin: AdminClient, gate: Caller) -> None:
    admin.play_script(
        "# a short one\n+0s +600ms status 503\n\n+600ms +1h status 502 on refData  # and on\n"
    )
    assert len(admin.list_faults()["script"]) == 2
    assert gate.get("/refData/remarks").status_code == 503
    until(lambda: gate.get("/refData/remarks").status_code == 502 or None)
    assert gate.get(gate.ready["workplaces_url"]).status_code == 200
    admin.clear_faults()
    assert admin.list_faults()["script"] == []
    assert gate.get("/refData/remarks").status_code == 200


def test_a_script_by_the_hour_holds_across_midnight() -> None:
    (scheduled,) = read_script("22:30 06:00:30 refuse")
    hours = {hour: scheduled.holds(hour * 3600, 0) for hour in (22, 23, 0, 5, 6, 7)}
    assert hours == {22: False, 23: True, 0: True, 5: True, 6: True, 7: False}
    assert not scheduled.holds(6 * 3600 + 30, 0)
    (day,) = read_script("07:00 07:10 slow 900 times 3")
    assert [day.holds(second, 0) for second in (25199, 25200, 25799, 25800)] == [
        False,
        True,
        True,
        False,
    ]


def test_every_kind_can_be_told_and_told_again() -> None:
    for kind in KINDS.values():
        value = kind.words[0] if kind.words else "7" if kind.unit else ""
        words = [
            kind.name,
            *([value] if value else []),
            *(["on", "x", "times", "2"] if kind.exchange else []),
            "for",
            "90s",
        ]
        assert parse(words).words().split() == words


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "There is no fault called ''"),
        ("explode", "There is no fault called 'explode'. There are: refuse, hang"),
        ("status", "status needs a value"),
        ("status 600", "status is one of"),
        ("slow soon", "slow needs a number of milliseconds, not 'soon'"),
        ("slow nan", "slow needs a number"),
        ("drip 0", "drip needs a number of bytes a second"),
        ("refuse 5", "refuse has no value"),
        ("refuse on token", "refuse is of the whole service"),
        ("portal times 0", "comes a whole number above 0"),
        ("portal for ever", "is no duration"),
        ("portal twice 2", "'twice'"),
        ("portal on", "After 'on' something is missing"),
        ("certificate stolen", "certificate is one of expired, other-ca"),
    ],
)
def test_words_that_name_no_fault(words: str, sentence: str) -> None:
    with pytest.raises(ServiceFaultError, match=sentence.replace("?", r"\?")):
        parse(words.split())


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("07:00 refuse", "Line 1: 'refuse' is no hour|Line 1: a line names"),
        ("07:00 07:60 refuse", "Line 1: '07:60' is no hour"),
        ("+5s 07:00 refuse", "Line 1: begin and end are both hours"),
        ("+5s +5s refuse", "Line 1: the end lies before the begin"),
        ("07:00 07:10 explode", "Line 1: There is no fault"),
        ("07:00 07:10 'refuse", "Line 1: No closing quotation"),
    ],
)
def test_a_script_with_a_line_that_cannot_be_understood(line: str, sentence: str) -> None:
    with pytest.raises(ServiceFaultError, match=sentence):
        read_script(line)


def test_the_panel_refuses_in_a_sentence(admin: AdminClient) -> None:
    for words in ("explode", "status 'x"):
        with pytest.raises(AdminClientError, match=r"^The practice site refused: "):
            admin.set_fault(words)
    with pytest.raises(AdminClientError, match="There is no fault called 'rust'"):
        admin.clear_faults("rust")
    with pytest.raises(AdminClientError, match="Line 2: "):
        admin.play_script("\n7 8 refuse")
    assert admin.list_faults()["active"] == []


def test_from_the_command_line(shared: PracticeService, gate: Caller, tmp_path: Path) -> None:
    folder = Path(shared.ready["ca"]).parent

    def fault_command(*words: str) -> str:
        return sandbox_command(folder, "fault", *words)

    command = [sys.executable, "-m", "gateway", "sandbox", "--state", str(folder), "fault"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert listed.startswith("Wrong now: nothing\n")
    assert all(name in listed for name in KINDS)
    assert fault_command("status", "503", "on", "refData") == "Wrong now: status 503 on refData\n"
    assert gate.get("/refData/remarks").status_code == 503
    script = tmp_path / "morning.txt"
    script.write_text("+1h +2h refuse\n")
    assert "script: +1h +2h refuse" in fault_command("script", str(script))
    assert fault_command("clear", "status") == "Wrong now: nothing\n  script: +1h +2h refuse\n"
    assert gate.get("/refData/remarks").status_code == 200
    assert fault_command("clear") == "Wrong now: nothing\n"
    with pytest.raises(
        UserError, match=r"^The practice site refused: There is no fault called 'explode'\."
    ):
        fault_command("explode")
    with pytest.raises(UserError, match="cannot be read"):
        fault_command("script", str(tmp_path / "none"))
    with pytest.raises(UserError, match="No practice site was started"):
        sandbox_command(tmp_path / "elsewhere", "fault", "refuse")
