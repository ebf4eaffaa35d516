"""Ask for the contractor's password or a technician's code before personal data leaves the journal,
and list what staff did.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TextIO

from gateway.app.services import existing_sealer
from gateway.cli import password
from gateway.domain.belgian_time import belgian_time
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.errors import UserError
from gateway.journal import staff_acts
from gateway.journal.evidence import entry_marks, verification
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.store import JournalError, Store, journal_errors
from gateway.system.clock import Clock
from gateway.system.home import HomeLock, give_to_owner
from gateway.system.staff_secrets import StaffSecrets
from gateway.system.vault import Vault

_QUESTION = "Contractor's password or technician's code: "


def demand(home: Path, act: StaffAct) -> StaffRole:
    """Take the password or the code from the prompt or the input, record the act, and return whose
    it was.

    Before the first opening there is neither, and nothing to protect. On a disk that takes no note
    the act goes on unrecorded, with a warning: a contractor's data is not lost with the disk.

    :raises UserError: when it is wrong, or a wrong one was typed a moment ago.
    """
    secrets = StaffSecrets(Vault(home))
    if not secrets.has_any():
        _record(home, act, StaffRole.NO_CODE)
        return StaffRole.NO_CODE
    if secrets.wait_s:
        raise UserError(f"A wrong password or code was given. Try again in {secrets.wait_s} s.")
    by = secrets.check(password.read(_QUESTION))
    _record(home, act if by else StaffAct.REFUSED, by)
    if by is None:
        raise UserError(
            "That is neither the contractor's password nor the technician's code. Nothing was done."
        )
    return by


def set_technician_code(home: Path, out: TextIO) -> int:
    """Let another technician's code count, after the password or the code of before.

    :return: the exit code.
    :raises UserError: when either will not do, or a kiosk runs here.
    """
    with HomeLock(home):
        demand(home, StaffAct.CODE_SET)
        StaffSecrets(Vault(home)).set_technician_code(password.read("New code: ", twice=True))
    print("The technician's code is set.", file=out)
    return 0


def set_site_managers_code(home: Path, out: TextIO) -> int:
    """Let another code lead to the staff screen, after the password or the technician's code.

    :return: the exit code.
    :raises UserError: when either will not do, or a kiosk runs here.
    """
    with HomeLock(home):
        demand(home, StaffAct.SITE_MANAGERS_CODE_SET)
        code = password.read("New code, or nothing for another one each day: ", twice=True)
        StaffSecrets(Vault(home)).set_site_managers_code(code)
    print("From the next opening on the site manager's code counts.", file=out)
    return 0


def list_acts(home: Path, out: TextIO) -> int:
    """List what staff did, newest first; reads only.

    :return: the exit code; 1 where somebody changed the list.
    """
    if not (home / FILE_NAME).exists():
        return 0
    with journal_errors(home / FILE_NAME), closing(Store(home, read_only=True)) as store:
        for made_ms, act in staff_acts.listed(store):
            print(
                f"{belgian_time(made_ms).isoformat(sep=' ', timespec='seconds')}  {act}", file=out
            )
        broken = verification.verify(store).broken
        sealer = existing_sealer(home)
        unmarked = entry_marks.unmarked(store, sealer) if sealer else []
    if broken is not None:
        print(f"Entry {broken} of the record was changed outside this program.", file=out)
    for seq in unmarked:
        print(f"Entry {seq} of the record is not this kiosk's: it bears no mark.", file=out)
    return int(broken is not None or bool(unmarked))


def _record(home: Path, act: StaffAct, by: StaffRole | None) -> None:
    try:
        if (home / FILE_NAME).exists():
            with journal_errors(home / FILE_NAME), closing(Store(home)) as store:
                staff_acts.record(store, existing_sealer(home), Clock().stamp(), act, by=by)
    except JournalError as error:
        print(f"This could not be recorded: {error}", file=sys.stderr)
    give_to_owner(home)
