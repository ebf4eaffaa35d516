"""Find the program's own data files: catalogue of remarks, theme, icons, fonts, sounds, languages.

An installed package carries them inside itself, a checkout keeps them beside the package.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from gateway.errors import UserError

_PACKAGE = Path(__file__).resolve().parent
# of an installed package, then of a checkout
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


@cache
def folder() -> Path:
    """Return the absolute path of the folder of resources.

    :raises UserError: when there is none.
    """
    for place in _PLACES:
        if place.is_dir():
            return place
    looked = " and ".join(str(place) for place in _PLACES)
    raise UserError(
        f"The kiosk's own files are missing (looked in {looked}). Install the kiosk again."
    )
