"""Write the settings file of a new kiosk, from what a technician said on its screen."""

from __future__ import annotations

import os
from pathlib import Path

from gateway.domain.set_up import SetUpDraft
from gateway.errors import UserError
from gateway.system import documents, settings
from gateway.system.change_setting import toml_value
from gateway.system.documents import DocumentError
from gateway.system.files import write_atomically
from gateway.system.settings import FILE_NAME, MAX_BYTES, SettingsError

_HEAD = "# Written on this kiosk's screen in its first hour. All settings: docs/technician.md.\n"
_NEEDED = ("base_url", "token_url", "workplaces")


def check_new(home: Path, draft: SetUpDraft) -> str:
    """Return the text of the file, once it passes the checks of any settings file.

    :param draft: what was not said yet is not checked.
    :raises UserError: with a sentence for each fault.
    """
    lines = [_HEAD]
    for section, values in draft.document().items():
        lines.append(f"\n[{section}]\n")
        lines += [f"{key} = {toml_value(value)}\n" for key, value in values.items()]
    text = "".join(lines)
    # what is checked is what is read back
    try:
        settings.check(home, documents.read_toml(text, MAX_BYTES))
    except DocumentError as error:
        raise UserError(f"{error}.") from None
    except SettingsError as error:
        # the file is not there yet
        place = f"{home / FILE_NAME}: "
        raise SettingsError([fault.removeprefix(place) for fault in error.faults]) from None
    return text


def check_whole(home: Path, draft: SetUpDraft) -> str:
    """Return the text of the file, as :func:`check_new`; nothing that is needed may be missing.

    :raises UserError: with a sentence for each fault.
    """
    missing = [name for name in _NEEDED if not getattr(draft, name)]
    if missing:
        raise UserError(f"This is missing: {', '.join(missing)}.")
    return check_new(home, draft)


def write_new_settings(home: Path, text: str) -> None:
    """Write the file, where none is: whole, or not at all.

    :raises UserError: when it is there already, or cannot be written.
    """
    path = home / FILE_NAME
    if os.path.lexists(path):
        raise UserError(f"{path} is there already.")
    try:
        write_atomically(path, text)
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror}.") from None
