"""Where the program's own files are: the catalogue of remarks, the theme, icons, fonts, sounds and
languages.

An installed package carries them inside itself, a checkout keeps them beside the package.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
# installed, then a checkout
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


@cache
def folder() -> Path:
    """The resources folder, absolute.

    :raises FileNotFoundError: when there is none; its text is a sentence for the person who
        installs the kiosk.
    """
    return _first_folder(_PLACES)


def _first_folder(places: tuple[Path, ...]) -> Path:
    """The first of ``places`` that is a folder."""
    for place in places:
        if place.is_dir():
            return place
    looked = " and ".join(str(place) for place in places)
    raise FileNotFoundError(
        f"The kiosk's own files are missing (looked in {looked}). Install the kiosk again."
    )
