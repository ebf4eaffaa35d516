"""Write the files that a person named on the command line: one that is there is never replaced
unasked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from gateway.errors import UserError
from gateway.system.files import write_all_new, write_atomically
from gateway.system.home import write_advice


def check(places: Iterable[Path], *, replace: bool) -> None:
    """Refuse names that are taken, before anything is asked or recorded.

    :raises UserError: then.
    """
    for place in places:
        if not replace and (place.exists() or place.is_symlink()):
            raise UserError(f"{place} is there already. Name another file, or add --replace.")


def write(files: Mapping[Path, bytes | str], *, replace: bool) -> None:
    """Write files, each whole or not at all; new ones all or none.

    :raises UserError: when a name is taken, or the disk does not take them.
    """
    try:
        if replace:
            for place, content in files.items():
                write_atomically(place, content)
        else:
            write_all_new(files)
    except OSError as error:
        # since a moment ago
        check(files, replace=replace)
        names = " and ".join(map(str, files))
        advice = write_advice(error, "Name a place where this user may write.")
        raise UserError(f"{names} cannot be written ({error.strerror}). {advice}") from None
