"""``gateway enrol``: the private key of a REST channel comes to rest in the home folder, under the
contractor's password.
"""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

from gateway.errors import UserError
from gateway.sync import enrolment
from gateway.system import settings
from gateway.system.home import HomeLock

MOST_KEY_BYTES = 100_000


def enrol(
    home: Path, client_id: str, key_file: Path, password: str, out: TextIO, *, user: str
) -> int:
    """Enrol this kiosk as ``client_id`` with the private key (PEM, RSA) in ``key_file``; gives the
    exit code.

    ``user``: the user name that opens it, empty for any. Nothing is asked of the service: the first
    opening does that.

    :raises UserError: when the key file cannot be read.
    :raises EnrolmentError: when the key, the password or the folder will not do.
    """
    with HomeLock(home):
        loaded = settings.load(home)
        try:
            with key_file.open("rb") as file:
                pem = file.read(MOST_KEY_BYTES)
        except OSError as error:
            raise UserError(f"The key file {key_file} cannot be read ({error.strerror}).") from None
        before = enrolment.is_enrolled(home)
        enrolment.enrol(home, client_id, pem, password, user=user)
    print(
        f"{'Enrolled anew' if before else 'Enrolled'} as {client_id}. The key rests in {enrolment.FILE_NAME}, sealed.",
        file=out,
    )
    print(f"Remove {key_file} from this computer now, and keep a copy in a safe place.", file=out)
    if loaded.service.login != "rest":
        print(
            f'Set login = "rest" under [service] in {home / settings.FILE_NAME}; until then the kiosk signs in without it.',
            file=out,
        )
    if not (loaded.service.workplaces_file or loaded.service.workplaces_url):
        print(
            "Set workplaces_file under [service] too: the service does not list workplaces to an enrolled channel.",
            file=out,
        )
    return 0
