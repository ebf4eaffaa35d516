"""``gateway evidence report``: write the report of an outage or of a period, as paper and as
the file that is verified.
"""

from __future__ import annotations

import os
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TextIO

from gateway.app import report_files
from gateway.app.report_files import ReportSettings
from gateway.app.services import existing_sealer
from gateway.cli import approval, output_file
from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.domain.staff_acts import StaffAct
from gateway.errors import UserError
from gateway.journal.evidence import report
from gateway.journal.evidence.outages import Outages
from gateway.journal.evidence.report import MadeReport
from gateway.journal.evidence.signatures import Signer
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.store import JournalError, Store, journal_errors
from gateway.system import settings as settings_file
from gateway.system.clock import Clock
from gateway.system.home import give_to_owner
from gateway.system.vault import Vault
from gateway.ui.application import make_application

_ENDINGS = ("", ".pdf", ".json")


def write_report(
    home: Path,
    file: Path,
    out: TextIO,
    *,
    incident: int | None,
    days: tuple[date | None, date | None],
    language: str | None,
    replace: bool,
) -> int:
    """Write a report, after the contractor's password or the technician's code, into two files: PDF
    and JSON of one and the same report.

    :param file: where; its ending is left aside.
    :param incident: the outage's number; without it and without days the last outage.
    :param days: the first and the last day of a period, Belgian.
    :param language: of the PDF; ``None``: the kiosk's.
    :return: the exit code.
    :raises UserError: when it cannot be made or written.
    """
    period = _period(*days)
    paper, document = places = _places(file)
    output_file.check(places, replace=replace)
    if not (home / FILE_NAME).exists():
        raise UserError(f"There is no journal in {home} yet, so that there is nothing to report.")
    settings = settings_file.load(home)
    wanted = ReportSettings(settings, existing_sealer(home), Vault(home), Clock())
    with journal_errors(home / FILE_NAME), closing(Store(home, read_only=True)) as store:
        # what cannot be made is not recorded as made
        report_files.document(_made(store, wanted, incident, period), None)
    approval.demand(home, StaffAct.REPORTED)
    _sign(home, wanted)
    with journal_errors(home / FILE_NAME), closing(Store(home, read_only=True)) as store:
        made = _made(store, wanted, incident, period)
    content = {
        document: report_files.document(made, wanted.vault),
        paper: _pdf(made, language or wanted.language),
    }
    output_file.write(content, replace=replace)
    if made.report.incident is not None:
        _mark(home, wanted, made.report.incident)
    give_to_owner(home)
    print(
        f"The report is in {paper}. The same as a file that can be verified is in {document}. Both "
        "are readable by this user only.",
        file=out,
    )
    return 0


def _places(file: Path) -> tuple[Path, Path]:
    """Return the names of both files.

    :raises UserError: when it ends otherwise.
    """
    if file.suffix.lower() not in _ENDINGS or not file.name:
        raise UserError(f"{file} is neither PDF nor JSON. Name a file that ends in .pdf or .json.")
    return file.with_suffix(".pdf"), file.with_suffix(".json")


def _period(first: date | None, last: date | None) -> tuple[int, int] | None:
    """Return a period of whole days as UTC milliseconds."""
    if first is None and last is None:
        return None
    if first is None or last is None or first > last:
        raise UserError("A period needs --from DATE and --to DATE, the earlier one first.")
    if last == date.max:
        raise UserError(f"{last} is the last day that there can be. Name an earlier one.")
    return belgian_midnight_ms(first), belgian_midnight_ms(last + timedelta(days=1)) - 1


def _made(
    store: Store, wanted: ReportSettings, incident: int | None, period: tuple[int, int] | None
) -> MadeReport:
    now = wanted.clock.stamp()
    outages = Outages(store, wanted.sealer)
    sources = wanted.sources(store)
    if period is not None:
        if period[0] > now.wall_ms:
            raise UserError("This period has not begun yet.")
        return report.of_period(sources, *period, outages.listed(now), now_ms=now.wall_ms)
    if incident is not None:
        return report.of_outage(sources, outages.find(incident, now), now_ms=now.wall_ms)
    for outage in outages.listed(now)[:1]:
        return report.of_outage(sources, outage, now_ms=now.wall_ms)
    raise UserError("The record holds no outage. For a period name --from DATE and --to DATE.")


def _pdf(made: MadeReport, language: str) -> bytes:
    # it needs no screen, and must not appear on the one that workers stand before
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(sys.argv[:1])
    try:
        return report_files.pdf(made, language)
    finally:
        application.quit()


def _sign(home: Path, wanted: ReportSettings) -> None:
    """Sign the head, so that the report ends at one; on a disk that takes nothing the last one that
    was signed stands.
    """
    try:
        with journal_errors(home / FILE_NAME), closing(Store(home)) as store:
            Signer(wanted.vault, wanted.sealer).sign(store, wanted.clock.stamp())
    except JournalError as error:
        print(f"The record's end could not be signed: {error}", file=sys.stderr)


def _mark(home: Path, wanted: ReportSettings, incident: int) -> None:
    """Note that the report of an outage was taken."""
    try:
        with journal_errors(home / FILE_NAME), closing(Store(home)) as store:
            Outages(store, wanted.sealer).mark_reported(incident, wanted.clock.stamp())
    except JournalError as error:
        print(f"This could not be recorded: {error}", file=sys.stderr)
