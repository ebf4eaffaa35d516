"""``gateway enrol``: put the private key of a REST channel into the home folder, sealed under the
contractor's password.
"""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

from gateway.errors import UserError
from gateway.sync import enrolment
from gateway.system import settings as settings_file
from gateway.system import text_file
from gateway.system.home import HomeLock

MAX_KEY_BYTES = 100_000


def enrol(
    home: Path, client_id: str, key_file: Path, password: str, out: TextIO, *, user: str
) -> int:
    """Enrol this kiosk as ``client_id`` with the private key (PEM, RSA) in ``key_file``.

    Nothing is asked of the service: the first opening does that.

    :param user: the user name that opens the kiosk, empty for any.
    :return: the exit code.
    :raises UserError: when the key, the password or the folder will not do.
    """
    with HomeLock(home):
        settings = settings_file.load(home)
        try:
            with key_file.open("rb") as file:
                pem = file.read(MAX_KEY_BYTES)
        except OSError as error:
            raise UserError(f"The key file {key_file} cannot be read ({error.strerror}).") from None
        if text_file.is_utf_16(pem):
            raise UserError(f"The key file {key_file} is UTF-16 text; save it as UTF-8.")
        verb = "Enrolled anew" if enrolment.is_enrolled(home) else "Enrolled"
        enrolment.enrol(home, client_id, pem, password, user=user)
    print(f"{verb} as {client_id}. The key rests in {enrolment.FILE_NAME}, sealed.", file=out)
    print(f"Remove {key_file} from this computer now, and keep a copy in a safe place.", file=out)
    if settings.service.login != "rest":
        print(
            f'Set login = "rest" under [service] in {home / settings_file.FILE_NAME}; until then '
            "the kiosk signs in without it.",
            file=out,
        )
    if not (settings.service.workplaces_file or settings.service.workplaces_url):
        print(
            "Set workplaces_file under [service] too: the service does not list workplaces to an "
            "enrolled channel.",
            file=out,
        )
    return 0
