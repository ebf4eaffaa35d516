"""Read the sentences of the papers, ``resources/papers/<language>.toml``.

What stands on the screen, too, is not among them: the papers show it in the screen's own words.
"""

from __future__ import annotations

import tomllib

from gateway import resources
from gateway.errors import UserError

POSTER, SITE_MANAGER, EVIDENCE, LISTS = "poster", "site_manager", "evidence", "lists"
REMARKS, REMINDER, EVACUATION = "remarks", "reminder", "evacuation"
MISSING = "missing"


def read(language: str, paper: str) -> dict[str, str]:
    """Return the sentences of ``paper`` in ``language``, by name; none where it is not written.

    :raises UserError: when the file cannot be read.
    """
    path = resources.folder() / "papers" / f"{language}.toml"
    try:
        words: dict[str, str] = tomllib.loads(path.read_text("utf-8")).get(paper, {})
    except (OSError, ValueError) as error:
        raise UserError(
            f"The sentences of the papers cannot be read from {path} ({error}). "
            "Install the kiosk again."
        ) from None
    return words
