"""A kiosk without a window leaves the same evidence: its start and end, its means, its line."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

from gateway.domain.outages import Life, Outage
from gateway.domain.record import Entry, EntryKind
from gateway.journal.evidence import record
from gateway.journal.evidence.outages import Outages
from gateway.journal.store import Store
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.system.clock import Clock
from tests.support.commands import PASSWORD, HeadlessKiosk
from tests.support.events import eventually
from tests.support.signed_records import small_verifier

FAILED = EntryKind.CONTACT_FAILED


def entries(kiosk: HeadlessKiosk, *kinds: EntryKind) -> list[Entry]:
    with closing(Store(kiosk.home, read_only=True)) as store:
        return list(record.entries(store, *kinds))


def outages(kiosk: HeadlessKiosk) -> list[Outage]:
    with closing(Store(kiosk.home, read_only=True)) as store:
        return Outages(store, None).listed(Clock().stamp())


def test_lines_are_taken_between_a_start_and_an_end(opened: HeadlessKiosk, jan: str) -> None:
    opened.register(jan)
    kinds = (EntryKind.STARTED, EntryKind.MEANS, EntryKind.REGISTRATION, EntryKind.STOPPED)
    told = entries(opened, *kinds)
    assert {entry.kind for entry in told} == set(kinds)
    assert (told[0].kind, told[-1].kind) == (EntryKind.STARTED, EntryKind.STOPPED)
    (means,) = entries(opened, EntryKind.MEANS)
    assert means.facts == {"open": True, "input": True}
    opened.register(jan)
    assert entries(opened, EntryKind.STARTED)[-1].facts["after"] == "clean"
    assert opened.run("evidence", "verify").code == 0


def test_a_line_that_fails_while_lines_come_is_an_outage(
    opened: HeadlessKiosk, admin: AdminClient, jan: str
) -> None:
    settings = opened.home / "settings.toml"
    text = settings.read_text("utf-8")
    settings.write_text(text.replace("[service]", "[service]\noutage_after_s = 1"), "utf-8")
    admin.set_line("cut")
    running = opened.start("register", "--stdin")
    assert running.stdin is not None
    assert running.stdout is not None
    running.stdin.write(jan.encode())
    running.stdin.flush()
    assert json.loads(running.stdout.readline())["status"] == "kept"
    assert eventually(lambda: outages(opened), 40)
    admin.set_line("open")
    assert eventually(lambda: outages(opened)[0].life is Life.OVER, 60)
    running.communicate()
    assert (running.returncode, outages(opened)[0].kept) == (0, 1)


def test_a_command_that_cannot_send_leaves_an_outage_once(
    opened: HeadlessKiosk, admin: AdminClient, jan: str, tmp_path: Path
) -> None:
    admin.set_line("cut")
    opened.register(jan)
    before = len(entries(opened, FAILED))
    for _turn in range(3):
        opened.run("sync", "--until-empty", "--deadline", "1")
    (failed,) = entries(opened, FAILED)[before:]
    assert failed.facts["stage"]
    (outage,) = outages(opened)
    assert (outage.life, outage.kept) == (Life.OPEN, 1)
    assert opened.open().code != 0
    admin.set_line("open")
    assert opened.run("sync", "--until-empty").code == 0
    (outage,) = outages(opened)
    assert outage.life is Life.OVER
    report = tmp_path / "report"
    asked = ("evidence", "report", "--incident", str(outage.number), str(report))
    assert opened.run(*asked, feed=PASSWORD + "\n").code == 0
    document = json.loads(report.with_suffix(".json").read_bytes())
    assert small_verifier()(document) == []
    assert len(document["report"]["registrations"]) == 1
