"""``gateway presence``: tell who is here, left or missing, and take who is expected."""

from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from gateway.app.services import existing_sealer
from gateway.cli import output_file
from gateway.cli.plurals import counted
from gateway.cli.vault import cell
from gateway.domain.belgian_time import belgian_time
from gateway.domain.presence import CompanyPresence, PresentWorker
from gateway.journal import roll_call
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.reports import Reports
from gateway.journal.store import JournalError, Store, journal_errors
from gateway.system import settings as settings_file
from gateway.system.clock import Clock


def list_present(home: Path, out: TextIO, *, as_json: bool) -> int:
    """List the companies and their workers; reads only, beside a kiosk that runs.

    :return: the exit code.
    """
    content = document(home)
    if as_json:
        print(json.dumps(content, ensure_ascii=False, indent=1), file=out)
        return 0
    total = content["total"]
    print(_as_text("all companies", total), file=out)
    for company in content["companies"]:
        print(_as_text(f"{company['number']:12} {company['name']}".strip(), company), file=out)
    for worker in content["workers"]:
        since = worker["since"]
        gate = f", {worker['gate']}" if worker["gate"] else ""
        time = f" since {since[11:16]}{gate}" if since else ""
        who = worker["name"] or worker["number"]
        status = f"  {worker['status']}" if worker["status"] else ""
        print(f"{worker['place']:7}  {who}{time}  {worker['company']}{status}", file=out)
    return 0


def export(home: Path, out: TextIO, *, as_json: bool, file: Path | None, replace: bool) -> int:
    """Write the workers with their whole numbers; the file is whole or not at all.

    :return: the exit code.
    :raises UserError: when the file cannot be written.
    """
    content = document(home, is_whole=True)
    text = (
        json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        if as_json
        else _table(content["workers"])
    )
    if file is None:
        out.write(text)
        return 0
    output_file.write({file: text}, replace=replace)
    workers = counted(len(content["workers"]), "worker is", "workers are")
    print(f"{workers} in {file}, readable by this user only.", file=out)
    return 0


def document(home: Path, *, is_whole: bool = False) -> dict[str, Any]:
    """Return the roll of the workplace as JSON; empty before the first opening.

    :param is_whole: with whole numbers, which are masked else.
    """
    settings = settings_file.load(home)
    now = Clock().stamp()
    if not (home / FILE_NAME).exists():
        raise JournalError("The kiosk was never opened here: nobody is registered.")
    with journal_errors(home / FILE_NAME), closing(Store(home, read_only=True)) as store:
        reports = Reports(store, existing_sealer(home), limit_s=settings.remark32.limit_s)
        roll = roll_call.take(reports, now)
        workers = roll_call.workers(reports, roll, now)
        numbers = [reports.person_number(one.line.reference) if is_whole else "" for one in workers]
    return {
        "workplace": roll.workplace,
        "at": moment(now.wall_ms),
        "total": _counts(roll.total),
        "companies": [_counts(one) for one in roll.companies],
        "workers": [
            as_json(one, settings.gate.name, number)
            for one, number in zip(workers, numbers, strict=True)
        ],
    }


def as_json(worker: PresentWorker, gate: str, number: str = "") -> dict[str, Any]:
    """Return a worker as JSON, with the masked number where no whole one is given.

    :param gate: the name of this gate, if it has one: of who registered here.
    """
    line = worker.line
    return {
        "place": worker.place.value,
        "name": line.name,
        "number": number or line.number,
        "company": line.employer,
        "since": moment(line.made_ms) if worker.first_ms else "",
        "days_ahead": line.days_ahead,
        "first": moment(worker.first_ms) if worker.first_ms else "",
        "means": line.means.value if worker.first_ms else "",
        "gate": gate if worker.first_ms else "",
        "status": line.status,
        "reference": line.reference,
    }


def moment(wall_ms: int) -> str:
    """Return a moment in Belgian time, with its distance from UTC."""
    return belgian_time(wall_ms).isoformat(timespec="seconds")


def _counts(company: CompanyPresence) -> dict[str, Any]:
    return {**asdict(company), "typed_share": company.typed_share}


def _as_text(name: str, counts: dict[str, Any]) -> str:
    return (
        f"{name}: {counts['expected']} expected, {counts['here']} here, {counts['left']} left, "
        f"{counts['missing']} missing; {counts['refused']} refused, "
        f"{counts['typed_share']} % by typed number"
    )


def _table(workers: list[dict[str, Any]]) -> str:
    """Return a table with semicolons and the mark of UTF-8, as Excel reads it in Belgium."""
    table = io.StringIO(newline="")
    table.write("\ufeff")
    writer = csv.writer(table, delimiter=";", lineterminator="\r\n")
    names = (
        *("place", "number", "name", "company", "first", "since"),
        *("means", "gate", "status", "reference"),
    )
    writer.writerow(names)
    writer.writerows([cell(worker[name]) for name in names] for worker in workers)
    return table.getvalue()
