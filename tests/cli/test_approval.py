"""Personal data and keys leave the journal with the contractor's password or a technician's code
alone, and what staff did can be looked up.
"""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from gateway.domain.staff_acts import StaffAct
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from gateway.system.throttle import STAFF_SECRET, Throttle
from tests.support.commands import PASSWORD, HeadlessKiosk

CODE = "kraan zeven fluit"
EXPORT = ("queue", "export", "--json")


def acts(kiosk: HeadlessKiosk) -> list[str]:
    """Return what the kiosk lists, oldest first, without the moments."""
    return [line.split("  ", 1)[1] for line in kiosk.run("queue", "acts").stdout.splitlines()][::-1]


@pytest.mark.parametrize("is_closed", [False, True])
def test_an_export_needs_the_contractors_password(
    opened: HeadlessKiosk, jan: str, *, is_closed: bool
) -> None:
    opened.register(jan)
    if is_closed:
        assert opened.run("close").code == 0
    opened.run(*EXPORT).assert_refused("No password")
    (row,) = json.loads(opened.run(*EXPORT, feed=PASSWORD + "\n").stdout)
    assert row["number"]
    opened.run(*EXPORT, feed="another\n").assert_refused("neither", "Nothing was done")
    begun = f"{StaffAct.OPENED}, by contractor"
    shut = [f"{StaffAct.CLOSED}, by no code"] if is_closed else []
    assert acts(opened) == [
        *(begun, *shut, f"{StaffAct.EXPORTED}, by contractor", StaffAct.REFUSED)
    ]


def test_a_technicians_code_does_as_well(opened: HeadlessKiosk, jan: str) -> None:
    opened.register(jan)
    short = opened.run("vault", "technician-code", feed=f"{PASSWORD}\n1234\n")
    short.assert_refused("at least 12")
    done = opened.run("vault", "technician-code", feed=f"{PASSWORD}\n{CODE}\n")
    assert done.stdout == "The technician's code is set.\n"
    assert len(json.loads(opened.run(*EXPORT, feed=CODE).stdout)) == 1
    assert acts(opened)[-1] == f"{StaffAct.EXPORTED}, by technician"
    held = b"".join(path.read_bytes() for path in opened.home.iterdir() if path.is_file())
    assert CODE.encode() not in held


def test_a_wrong_secret_makes_the_next_one_wait(opened: HeadlessKiosk) -> None:
    opened.run(*EXPORT, feed="another\n").assert_refused("neither")
    tries = Throttle(opened.home / STAFF_SECRET)
    assert tries.count == 1
    for _ in range(7):
        tries.on_wrong()
    opened.run(*EXPORT, feed=PASSWORD + "\n").assert_refused("Try again in 2")


def test_the_keys_leave_by_the_same_door(opened: HeadlessKiosk, tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    phrase = "paars fietst de kraan"
    opened.run("vault", "escrow", str(file), feed=f"{phrase}\n{phrase}").assert_refused("neither")
    assert not file.exists()


def test_acts_that_were_changed_show(opened: HeadlessKiosk) -> None:
    assert opened.run("close").code == 0
    assert opened.run("queue", "acts").code == 0
    with closing(sqlite3.connect(opened.home / "journal.db", isolation_level=None)) as journal:
        journal.execute("UPDATE record SET body = replace(body, 'opened', 'closed')")
    changed = opened.run("queue", "acts")
    assert changed.code == 1
    assert "Entry 2 of the record was changed outside this program." in changed.stdout


def test_an_act_before_the_first_opening_is_recorded_though_nothing_protects_it(
    kiosk: HeadlessKiosk,
) -> None:
    # the journal is there
    with closing(Store(kiosk.home)):
        pass
    assert kiosk.run(*EXPORT).code == 0
    assert acts(kiosk) == [f"{StaffAct.EXPORTED}, by no code"]


def test_the_site_managers_code_is_set_after_the_password_and_recorded(
    opened: HeadlessKiosk,
) -> None:
    command = ("vault", "site-manager-code")
    opened.run(*command, feed="another\n7401\n").assert_refused("neither")
    Throttle(opened.home / STAFF_SECRET).on_right()
    opened.run(*command, feed=f"{PASSWORD}\n12\n").assert_refused("4 to 12 digits")
    assert opened.run(*command, feed=f"{PASSWORD}\n7401\n").code == 0
    assert f"{StaffAct.SITE_MANAGERS_CODE_SET}, by contractor" in acts(opened)
