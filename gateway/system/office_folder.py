"""The folder into which the office's files go each night, with whole numbers: confirmed by staff.

Who writes the settings could name a folder of his own. The one that the first start finds, or that
there is none, is kept in the vault; another counts once staff have confirmed it.
"""

from __future__ import annotations

from gateway.system.vault import Vault

_CONFIRMED = "confirmed-office-folder"


def is_confirmed(vault: Vault, folder: str) -> bool:
    """Return whether files may go into this folder (empty: there is none).

    :raises VaultError: when the keyring is locked or broken.
    """
    confirmed = vault.get(_CONFIRMED)
    if confirmed is None:
        confirm(vault, folder)
    return confirmed in (None, _kept(folder))


def confirm(vault: Vault, folder: str) -> None:
    """Let files go into this folder from now on.

    :raises VaultError: when the keyring is locked or broken.
    """
    vault.store(_CONFIRMED, _kept(folder))


def _kept(folder: str) -> str:
    # a vault takes no empty secret
    return f"folder {folder}"
