"""``gateway hours``: write who was at work, prove it for one worker, correct it for the office."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import TextIO

from gateway.app.office_papers import PaperMaker
from gateway.app.services import existing_sealer
from gateway.cli import output_file
from gateway.domain.belgian_time import BELGIUM, belgian_day, epoch_ms
from gateway.domain.model import Direction
from gateway.domain.papers import PaperKind, PaperOrder
from gateway.domain.remarks import staff_language
from gateway.domain.report_delivery import ReportTarget
from gateway.domain.staff_acts import StaffRole
from gateway.domain.work_list import Correction
from gateway.errors import UserError
from gateway.journal import corrections
from gateway.journal.encryption import Sealer
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.store import Store, journal_errors
from gateway.system import settings as settings_file
from gateway.system.clock import Clock
from gateway.system.home import give_to_owner
from gateway.ui.application import make_application

_KINDS = {".csv": PaperKind.PORTAL, ".xlsx": PaperKind.HOURS, ".pdf": PaperKind.SIGNED}


def kind_of(file: Path) -> PaperKind:
    """Return what a file is to be by the end of its name.

    :raises UserError: when it ends otherwise.
    """
    kind = _KINDS.get(file.suffix.lower())
    if kind is None:
        raise UserError(f"{file} must end in .csv, .xlsx or .pdf.")
    return kind


def write(
    home: Path,
    file: Path,
    out: TextIO,
    *,
    kind: PaperKind,
    days: tuple[date | None, date | None],
    by: StaffRole,
    replace: bool,
) -> int:
    """Write a list of some days, whole or not at all.

    :return: the exit code.
    :raises UserError: when it cannot be made or written.
    """
    today = belgian_day(Clock().stamp().wall_ms)
    first = days[0] or days[1] or today
    last = days[1] or max(first, today if days[0] else first)
    if last < first:
        raise UserError(f"{last} is before {first}. Nothing was written.")
    order = _order(home, kind, (first, last), by)
    return _write(home, file, out, order, replace=replace)


def prove(
    home: Path, file: Path, reference: str, out: TextIO, *, by: StaffRole, replace: bool
) -> int:
    """Write the proof of what the worker of a registration registered on its day.

    :return: the exit code.
    :raises UserError: when it cannot be made or written.
    """
    with journal_errors(home / FILE_NAME), closing(Store(home, read_only=True)) as store:
        on = belgian_day(_made_ms(store, reference))
    order = _order(home, PaperKind.PROOF, (on, on), by, reference)
    return _write(home, file, out, order, replace=replace)


def correct(
    home: Path,
    reference: str,
    direction: str,
    at: datetime | None,
    reason: str,
    *,
    out: TextIO,
    by: StaffRole,
) -> int:
    """Add a correction of a registration.

    :param at: Belgian time; ``None``: it does not count.
    :param by: whose code it was.
    :return: the exit code.
    :raises UserError: when it cannot be written.
    """
    local = at and (at if at.tzinfo else at.replace(tzinfo=BELGIUM))
    at_ms = epoch_ms(local) if local else None
    with journal_errors(home / FILE_NAME), closing(Store(home)) as store:
        if at_ms is not None:
            _check_moment(at_ms, _made_ms(store, reference))
        correction = Correction(Direction(direction), at_ms, reason)
        corrections.write(store, _sealer(home), reference, correction, Clock().stamp(), by=by)
    give_to_owner(home)
    print("The correction is written. The registration stays as it is.", file=out)
    return 0


def _made_ms(store: Store, reference: str) -> int:
    made = store.rows("SELECT made_ms FROM registration WHERE reference = ?", reference)
    if not made:
        raise UserError(f"There is no registration {reference} here.")
    return int(made[0][0])


def _check_moment(at_ms: int, made_ms: int) -> None:
    """Refuse a moment that no hours of the registration's day could hold; a night has two days.

    :raises UserError: then.
    """
    if abs((belgian_day(at_ms) - belgian_day(made_ms)).days) > 1:
        raise UserError("That is another day than the registration's. Nothing was written.")


def _order(
    home: Path, kind: PaperKind, days: tuple[date, date], by: StaffRole, reference: str = ""
) -> PaperOrder:
    language = staff_language(settings_file.load(home).kiosk.language, "en")
    return PaperOrder(kind, ReportTarget.FOLDER, *days, language, reference, by=by)


def _write(home: Path, file: Path, out: TextIO, order: PaperOrder, *, replace: bool) -> int:
    # fonts need no screen, and nothing must appear on the one that workers stand before
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _application = make_application(sys.argv[:1])
    with journal_errors(home / FILE_NAME):
        content = PaperMaker(settings_file.load(home), _sealer(home), Clock()).make(order)
    output_file.write({file: content}, replace=replace)
    give_to_owner(home)
    print(f"{file} is written, readable by this user only.", file=out)
    return 0


def _sealer(home: Path) -> Sealer:
    """Return the sealer with the journal's key.

    :raises UserError: when there is no key, or no journal yet.
    """
    sealer = existing_sealer(home) if (home / FILE_NAME).exists() else None
    if sealer is None:
        raise UserError(f"There is nothing in {home} yet that can be read.")
    return sealer
