"""``gateway service``: where the password and the registrations are sent."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

from gateway.cli import approval
from gateway.domain.staff_acts import StaffAct
from gateway.sync.http import trust
from gateway.sync.service_pin import ServicePin, place_of
from gateway.system import office_folder
from gateway.system import settings as settings_file
from gateway.system.home import HomeLock
from gateway.system.vault import Vault


def confirm(home: Path, out: TextIO) -> int:
    """Confirm the addresses, the roots and the office's folder of the settings, after the password
    or the code.

    :return: the exit code.
    :raises UserError: when either will not do, or a kiosk runs here.
    """
    with HomeLock(home):
        settings = settings_file.load(home)
        place = place_of(settings, trust.load(settings.ca_file).roots)
        vault, folder = Vault(home), settings.office.folder
        pin = ServicePin(vault, place)
        print(f"Confirmed until now:\n{pin.confirmed or 'nothing'}\n", file=out)
        print(f"In the settings:\n{place}", file=out)
        print(f"folder of the office's files: {folder or 'none'}", file=out, flush=True)
        approval.demand(home, StaffAct.SERVICE_CONFIRMED)
        pin.confirm()
        office_folder.confirm(vault, folder)
    print("From now on the password and the registrations go there.", file=out)
    return 0
