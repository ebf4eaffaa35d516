"""docs/practice.md is true: its examples give their remarks, its lines can be pasted, its lists are
whole.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.faults.kinds import KINDS
from gateway.sandbox.service.remark_rules import RULES
from gateway.sandbox.service.server import PracticeService
from tests.support.service_caller import Caller, just_now, until
from tests.support.service_examples import EXAMPLES

PAGE = (Path(__file__).parents[2] / "docs" / "practice.md").read_text("utf-8")
ROWS = {
    cells[1].strip(" `"): [cell.strip() for cell in cells[2:-1]]
    for cells in map(
        re.compile(r"(?<!\\)\|").split, re.findall(r"^\| `c.*_[0-9]+` \|.*$", PAGE, re.MULTILINE)
    )
}
"""The table of remarks: rule, test and example by code."""


def test_the_table_has_a_row_for_each_rule_and_an_example_for_each_row() -> None:
    assert list(ROWS) == [code for code, _rule in RULES] == list(EXAMPLES)


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_smallest_example_of_a_remark(
    admin: AdminClient, gate: Caller, site: Site, code: str
) -> None:
    """Sent as the page has it, one after the other; the last one has the remark, and what the page
    says comes along.
    """
    example = EXAMPLES[code]
    assert ROWS[code][2] == example.cell
    admin.set_fault("lose-database")
    if example.fault:
        admin.set_fault(example.fault)
    now = just_now()
    numbers = [gate.registered(one)[0] for one in example.items(site, now)]
    found = [[remark["code"] for remark in gate.checked(number)["remarks"]] for number in numbers]
    assert found[:-1] == [[]] * (len(found) - 1)
    assert sorted(found[-1]) == sorted([code, *example.along])


@pytest.mark.parametrize("code", ROWS)
def test_the_test_of_a_remark_is_there(code: str) -> None:
    there = [
        name
        for path in Path(__file__).parent.glob("test_remarks*.py")
        for name in re.findall(r"^def (test_\w+)\(", path.read_text("utf-8"), re.MULTILINE)
    ]
    named = ROWS[code][1].strip("`")
    assert any(
        name.startswith(named.rstrip("*")) if named.endswith("*") else name == named
        for name in there
    ), named


def test_every_fault_and_every_value_of_it_is_on_the_page() -> None:
    table = PAGE.split("| fault | what the kiosk meets |")[1].split("After it:")[0]
    for kind in KINDS.values():
        row = next((line for line in table.splitlines() if f"`{kind.name}" in line), "")
        assert row, kind.name
        assert all(word in row for word in kind.words), kind.words


def blocks() -> Iterator[str]:
    """What the page has to be pasted with curl in it, and the settings that come before it: whole
    blocks of indented lines.
    """
    for block in re.findall(r"(?:^    .*\n|^\n(?=    ))+", PAGE, re.MULTILINE):
        lines = "\n".join(line[4:] for line in block.splitlines())
        if "curl" in lines:
            yield lines.strip()


class Terminal:
    """Paste into a shell, with this site's ports and folder in place of the usual ones."""

    def __init__(self, practice: PracticeService) -> None:
        ready = practice.ready
        self._instead = {
            "localhost:8443": urlsplit(ready["base_url"]).netloc,
            "~/.local/share/gateway-practice": str(Path(ready["ca"]).parent),
        }
        pipe = subprocess.PIPE
        self._shell = subprocess.Popen(
            ["bash", "-u"], stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT, text=True
        )

    def paste(self, lines: str) -> str:
        """What comes of it."""
        for usual, here in self._instead.items():
            lines = lines.replace(usual, here)
        assert self._shell.stdin is not None
        assert self._shell.stdout is not None
        self._shell.stdin.write(f"{lines}\necho; echo END OF IT\n")
        self._shell.stdin.flush()
        got = ""
        while not got.endswith("END OF IT\n"):
            line = self._shell.stdout.readline()
            assert line, got
            got += line
        return got.removesuffix("END OF IT\n").strip()

    def close(self) -> None:
        """Log out."""
        self._shell.communicate()


@pytest.fixture
def terminal(practice: PracticeService) -> Iterator[Terminal]:
    opened = Terminal(practice)
    yield opened
    opened.close()


def test_every_line_with_curl_can_be_pasted(practice: PracticeService, terminal: Terminal) -> None:
    """A newcomer's way through the page, from the token to the duplicate and the fault."""
    admin = AdminClient(practice.ready["admin"])
    first, one, again, search, fault = blocks()
    said = terminal.paste(first)
    assert '"number":"1Y1000NF9KCQZ"' in said
    assert said.count('"createdPresenceRegistration"') == 1
    checked(admin, 1)
    assert '"validity":"validated"' in terminal.paste(one)
    assert '"createdPresenceRegistration":{"id":2,' in terminal.paste(again)
    checked(admin, 2)
    found = terminal.paste(search)
    assert '"total":2' in found.replace(": ", ":")
    assert found.count('"caw_14"') == 1
    assert "slow 3000 on registerInBulk times 1" in terminal.paste(fault)
    assert admin.list_faults()["active"] == ["slow 3000 on registerInBulk times 1"]
    held = [
        (entry["customReference"], entry["validity"], entry["remarks"])
        for entry in admin.records.registrations()
    ]
    assert held == [("PRACTICE-0001", "validated", []), ("PRACTICE-0001", "failed", ["caw_14"])]


def checked(admin: AdminClient, count: int) -> None:
    """Wait until so many are checked."""
    until(
        lambda: (
            sum(entry["validity"] != "pending" for entry in admin.records.registrations()) == count
            or None
        )
    )


def test_the_page_begins_with_where_the_program_is() -> None:
    """Before the first command."""
    assert PAGE.index(".venv/bin/gateway") < PAGE.index("gateway practice")
