"""Look at the outages in the record and work on one, beside a kiosk that runs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from gateway.app.services import existing_sealer
from gateway.domain.belgian_time import belgian_time, utc
from gateway.domain.outage_verdict import is_excused
from gateway.domain.outages import Outage
from gateway.journal.evidence import attachments
from gateway.journal.evidence.outages import OutageField, Outages
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.store import Store, journal_errors
from gateway.system.clock import Clock
from gateway.system.home import give_to_owner

_EXCUSED = {
    True: "Workers were excused while it lasted, if it can be verified; they register at their "
    "next start or end of work.",
    False: "Nobody was excused: call the supplier, and use another channel of the service.",
    None: "Whether workers were excused depends on whose fault it was.",
}


class Work(NamedTuple):
    """Hold what is to be done about an outage; what is ``None`` is left alone."""

    name: str | None = None
    ticket: str | None = None
    note: str | None = None
    attach: Path | None = None
    close: bool = False


def list_outages(home: Path, out: TextIO, *, as_json: bool) -> int:
    """List all outages, newest first; reads only.

    :return: the exit code.
    """
    found: Sequence[Outage] = ()
    if (home / FILE_NAME).exists():
        with journal_errors(home / FILE_NAME), closing(Store(home, read_only=True)) as store:
            found = Outages(store, existing_sealer(home)).listed(Clock().stamp())
    if as_json:
        print(json.dumps(list(map(_as_json, found)), ensure_ascii=False, indent=1), file=out)
        return 0
    for outage in found:
        print(_as_line(outage), file=out)
    return 0


def work_on_outage(home: Path, number: int, work: Work, out: TextIO, *, as_json: bool) -> int:
    """Write what is asked about one outage, then show it.

    :return: the exit code.
    :raises UserError: when there is no such outage, or something of it cannot be done; what came
        before stands.
    """
    content = attachments.read_file(work.attach) if work.attach is not None else b""
    is_look = not any(work) or not (home / FILE_NAME).exists()
    with (
        journal_errors(home / FILE_NAME),
        closing(Store(home, read_only=is_look)) as store,
    ):
        outages, now = Outages(store, existing_sealer(home)), Clock().stamp()
        texts = {
            OutageField.NAME: work.name,
            OutageField.TICKET: work.ticket,
            OutageField.NOTE: work.note,
        }
        for field, text in texts.items():
            if text is not None:
                outages.write(number, field, text, now)
        if work.attach is not None:
            outages.attach(number, work.attach.name, content, now)
        if work.close:
            outages.close(number, now)
        outage = outages.find(number, now)
    give_to_owner(home)
    if as_json:
        print(json.dumps(_as_json(outage), ensure_ascii=False, indent=1), file=out)
    else:
        print("\n".join(_as_text(outage)), file=out)
    return 0


def _as_line(outage: Outage) -> str:
    ends = _local(outage.ends_ms) if outage.ends_ms is not None else "not over"
    return (
        f"{outage.number:>6}  {_local(outage.begins_ms)}  {ends:19}  {outage.culprit:12}  "
        f"{outage.life:8}  {outage.name}"
    ).rstrip()


def _as_text(outage: Outage) -> list[str]:
    lines = [_as_line(outage)]
    for failure in outage.failures:
        ends = "" if failure.ends_ms is None else _local(failure.ends_ms)
        sure = "" if failure.is_probed else "  not looked at nearer by"
        lines.append(f"        {_local(failure.begins_ms)}  {ends:19}  {failure.stage}{sure}")
    lines.append(f"On paper it is no. {outage.ordinal}, entry {outage.number} of the record.")
    lines.append(f"Registered in it: {outage.kept}; late: {outage.late}.")
    lines.append(_EXCUSED[is_excused(outage.culprit)])
    if outage.ticket:
        lines.append(f"Ticket: {outage.ticket}")
    lines += [f"Note: {note}" for note in outage.notes]
    lines += [f"File: {each.name}, {each.size} bytes, {each.digest}" for each in outage.attachments]
    return lines


def _as_json(outage: Outage) -> dict[str, Any]:
    content = asdict(outage)
    for each in (content, *content["failures"]):
        each["begins"], each["ends"] = _utc(each.pop("begins_ms")), _utc(each.pop("ends_ms"))
    return {**content, "excused": is_excused(outage.culprit)}


def _utc(moment_ms: int | None) -> str | None:
    if moment_ms is None:
        return None
    return utc(moment_ms).isoformat(timespec="milliseconds")


def _local(moment_ms: int) -> str:
    return belgian_time(moment_ms).replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")
