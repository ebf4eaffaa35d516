"""What comes from outside steers no terminal, whichever command shows it."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gateway import cli
from gateway.cli.plain_output import plain
from gateway.cli.vault import cell
from gateway.domain.visitors import VisitorDetails
from gateway.journal import day, visitors
from gateway.journal.encryption import Sealer
from gateway.journal.store import Store
from gateway.system.clock import Clock
from gateway.system.vault import Vault
from tests.support.journals import registrations_in
from tests.support.keyrings import MemoryKeyring
from tests.support.people import JAN, LINDE, draft

# clears the screen, by two bytes or by one; turns the direction; begins a line of its own
HOSTILE = "Jan\x1b[2J\x9b2J\u202eneetreP\u2028x\U000e0041"


@pytest.mark.parametrize(
    "command",
    [
        ("queue", "list"),
        ("queue", "list", "--json"),
        ("presence", "list"),
        ("presence", "list", "--json"),
        ("presence", "evacuation"),
        ("presence", "evacuation", "--json"),
        ("queue", HOSTILE),
        ("evidence", "verify", HOSTILE),
    ],
)
def test_no_name_steers_a_terminal(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - holds the keys
    capsys: pytest.CaptureFixture[str],
    command: tuple[str, ...],
) -> None:
    sealer = Sealer(Vault(tmp_path).data_key())
    now = Clock().stamp()
    with closing(Store(tmp_path)) as store:
        day.open_day(store, sealer, "els", LINDE, now, staff_code="482913")
        registrations_in(store, sealer).keep(draft(person=replace(JAN, given=HOSTILE)), now)
        visitors.arrive(store, sealer, now, VisitorDetails("An", HOSTILE, HOSTILE))
    # an error of the arguments ends the program
    try:
        cli.main(["--home", str(tmp_path), *command])
    except SystemExit as ended:
        assert ended.code == 2  # noqa: PT017 - as argparse does it
    captured = capsys.readouterr()
    said = captured.out + captured.err
    assert "neetreP" in said
    assert plain(said) == said
    if "--json" in command:
        assert "neetreP" in json.dumps(json.loads(captured.out))


def test_a_program_reads_what_was_written() -> None:
    assert json.loads(plain(json.dumps(HOSTILE, ensure_ascii=False))) == HOSTILE
    table = "\ufeffa;b\r\n1;2\r\n"
    assert plain(table) == table
    assert plain("a\rb\n") == "a\\u000db\n"


@pytest.mark.parametrize(
    "text", ["=1+1", "\t=1+1", " @x", "\uff1d1+1", "\u2060=1+1", "\u202e-1", "\x00+1"]
)
def test_no_spreadsheet_takes_a_text_of_an_export_for_a_formula(text: str) -> None:
    assert cell(text).startswith("'")
    assert cell([text]).startswith("'")
