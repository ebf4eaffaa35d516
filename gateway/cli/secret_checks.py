"""The checks of ``gateway check`` of what protects secrets: keyring, confirmed service, disk."""

from __future__ import annotations

from pathlib import Path

from gateway.app.services import demand_key
from gateway.cli.checks import Level, Result
from gateway.sync.http import trust
from gateway.sync.service_pin import is_practice_site, place_of
from gateway.system import believed_settings, disk_encryption
from gateway.system.pins import BELIEVED, OFFICE_FOLDER, SERVICE, Pins
from gateway.system.settings import Settings
from gateway.system.vault import Vault, VaultError

_HARDENING = "see docs/hardening.md"


def keyring(home: Path) -> Result:
    """Check whether secrets can be kept, and where."""
    try:
        vault = Vault(home)
        demand_key(vault, home)
    except VaultError as error:
        return Result(
            Level.FAILED,
            str(error),
            "Unlock the keyring of this user, or start the kiosk in a session that has one.",
        )
    if vault.warning:
        return Result(
            Level.ATTENTION,
            vault.warning,
            "Install a keyring (on Debian: gnome-keyring), or keep this computer locked away.",
        )
    return Result(Level.OK, f"secrets rest in {vault.backend}")


def address(home: Path, loaded: Settings) -> Result:
    """Check whether the settings name the confirmed service and roots, and say no more than staff
    confirmed.
    """
    roots = trust.load(loaded.ca_file).roots
    pins = Pins(Vault(home))
    try:
        is_changed = pins.is_changed(SERVICE, place_of(loaded, roots))
        others = believed_settings.changed(loaded, pins.confirmed(BELIEVED) or {})
        if pins.is_changed(OFFICE_FOLDER, loaded.office.folder):
            others = (*others, "office.folder")
    except VaultError as error:
        return Result(Level.ATTENTION, str(error), "Unlock the keyring, and run this part again.")
    if is_changed:
        return Result(
            Level.FAILED,
            "the settings name another service, or other roots, than the confirmed ones: nothing "
            "is sent there",
            "If that is right, confirm it: gateway service confirm.",
        )
    if others and not is_practice_site(loaded, pins):
        return Result(
            Level.FAILED,
            f"the settings change what staff confirmed, which counts still: {', '.join(others)}",
            "If that is right, confirm it: gateway service confirm.",
        )
    return Result(Level.OK, "the service and its roots are the confirmed ones, or the first")


def encryption(home: Path) -> Result:
    """Check whether somebody who takes the disk can read what rests on it."""
    encrypted = disk_encryption.is_encrypted(home)
    if encrypted is None:
        return Result(
            Level.ATTENTION,
            f"whether the disk of {home} is encrypted cannot be told here",
            f"Make sure that it is: {_HARDENING}.",
        )
    if not encrypted:
        return Result(
            Level.ATTENTION,
            f"the disk of {home} is not encrypted: who takes it has the keyring's file, too",
            f"Encrypt it: {_HARDENING}.",
        )
    if swap := disk_encryption.unencrypted_swap():
        return Result(
            Level.ATTENTION,
            f"memory is swapped unencrypted, keys included, to {', '.join(swap)}",
            f"Encrypt the swap, or do without: {_HARDENING}.",
        )
    return Result(Level.OK, f"the disk of {home} is encrypted")
