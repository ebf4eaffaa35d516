"""``gateway service``: where the password and the registrations are sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

from gateway.cli import approval
from gateway.domain.staff_acts import StaffAct
from gateway.sync.http import trust
from gateway.sync.service_pin import place_of
from gateway.system import believed_settings
from gateway.system import settings as settings_file
from gateway.system.home import HomeLock
from gateway.system.pins import BELIEVED, OFFICE_FOLDER, SERVICE, Pins
from gateway.system.vault import Vault


def confirm(home: Path, out: TextIO) -> int:
    """Confirm the addresses, the roots, the office's folder and what the kiosk believes by the
    settings, after the password or the code.

    :return: the exit code.
    :raises UserError: when either will not do, or a kiosk runs here.
    """
    with HomeLock(home):
        settings = settings_file.load(home)
        place = place_of(settings, trust.load(settings.ca_file).roots)
        wanted = {
            SERVICE: place,
            OFFICE_FOLDER: settings.office.folder,
            BELIEVED: believed_settings.values(settings),
        }
        pins = Pins(Vault(home))
        print(f"Confirmed until now:\n{_as_text(pins.confirmed)}\n", file=out)
        print(f"In the settings:\n{_as_text(wanted.get)}", file=out, flush=True)
        approval.demand(home, StaffAct.SERVICE_CONFIRMED)
        pins.confirm(wanted)
    print("From now on the password and the registrations go there.", file=out)
    return 0


def _as_text(value_of: Callable[[str], Any]) -> str:
    """Return what was confirmed, or is to be, a line each."""
    believed = value_of(BELIEVED) or {}
    lines = [
        value_of(SERVICE) or "nothing",
        f"folder of the office's files: {value_of(OFFICE_FOLDER) or 'none'}",
        *(f"{name}: {value}" for name, value in believed.items()),
    ]
    return "\n".join(lines)
