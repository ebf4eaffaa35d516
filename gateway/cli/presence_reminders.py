"""``gateway presence reminders``: attest which companies were reminded over a period."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TextIO

from gateway.app.services import existing_sealer
from gateway.cli import output_file
from gateway.cli.plurals import counted
from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.errors import UserError
from gateway.journal import presence, reminders
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.store import JournalError, Store, journal_errors
from gateway.ui.application import make_application
from gateway.ui.papers import reminder


def attest(
    home: Path, file: Path, period: tuple[date, date], language: str, out: TextIO, *, replace: bool
) -> int:
    """Write the attestation of the reminders from the first to the last day; no person is named.

    :return: the exit code.
    :raises UserError: when there is no journal, or the file cannot be written.
    """
    first_ms = belgian_midnight_ms(period[0])
    last_ms = belgian_midnight_ms(period[1] + timedelta(days=1))
    output_file.check([file], replace=replace)
    if last_ms <= first_ms:
        raise UserError("The period ends before it begins. Name the earlier day with --from.")
    if not (home / FILE_NAME).exists():
        raise JournalError("The kiosk was never opened here: nobody was reminded.")
    sealer = existing_sealer(home)
    if sealer is None:
        raise UserError(
            "The journal's key is out of reach, and without it nobody can tell which reminders "
            "this kiosk entered. Run this as the kiosk's user, with its keyring open."
        )
    with journal_errors(home / FILE_NAME), closing(Store(home, read_only=True)) as store:
        given = reminders.listed(store, sealer, first_ms, last_ms)
        foreign = len(reminders.listed(store, None, first_ms, last_ms)) - len(given)
        names: dict[str, str] = {}
        for workplace in {one.workplace for one in given}:
            names |= presence.company_names(store, workplace)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(sys.argv[:1])
    content = reminder.draw_attestation(given, names, language, (first_ms, last_ms))
    application.quit()
    output_file.write({file: content}, replace=replace)
    told = counted(len(given), "reminder is", "reminders are")
    print(f"{told} attested in {file}.", file=out)
    if foreign:
        print(
            f"{foreign} left out: changed or added outside this program. Look with: gateway "
            "evidence verify.",
            file=out,
        )
    return 1 if foreign else 0
