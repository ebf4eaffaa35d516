"""Read the texts of the screens, and find those that a document quotes."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

Texts = dict[tuple[str, str], tuple[tuple[str, ...], str]]


def read(path: Path) -> Texts:
    """Return of each text of a .ts file, by context and source, its translations and its state."""
    texts = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - a file of ours
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (
                translation.text or "",
            )
            key = (context.findtext("name", ""), message.findtext("source", ""))
            texts[key] = (forms, translation.get("type", ""))
    return texts


def sources(quoted: str, texts: Texts, *, is_english: bool) -> set[str]:
    """Return the texts of the code that a screen shows as ``quoted``.

    :param is_english: the screen shows them as they are in the code.
    """
    found = set()
    for (_context, source), (translations, _state) in texts.items():
        for shown in (source,) if is_english else translations:
            pieces = re.split(r"\{\w+\}", shown.replace("\xa0", " "))
            if "".join(pieces).strip():
                pattern = ".+".join(re.escape(piece) for piece in pieces)
                if re.fullmatch(pattern, quoted.replace("\xa0", " ")):
                    found.add(source)
    return found
