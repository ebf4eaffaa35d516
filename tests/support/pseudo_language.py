"""Make the pseudo language: every text with accents, 1.4 times as long, between brackets.

It shows what a long language would do to a screen before there is one, and a text on a screen
without brackets was never given to the translators. It is made from the sources' texts, as the
Dutch file lists them, and never offered to people.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from tests.support.project import ROOT

# a code that ISO 639-2 keeps for private use
CODE = "qps"
# docs/developer.md, "Numbers to design by"
GROWTH = 1.4
_FOLDER = ROOT / "resources" / "languages"
# placeholders that the code replaces
_PLACEHOLDER = re.compile(r"%n|\{\w+\}")
_ACCENTS = str.maketrans("aceilnorsuyzACEILNORSUYZ", "åçéîľñöřšûýžÅÇÉÎĽÑÖŘŠÛÝŽ")
# words, so that a long text can still be broken
_PADDING = " êx" * 200


def pseudo(text: str) -> str:
    """Return ``text`` in the pseudo language; the placeholders stay as they are."""
    placeholders = _PLACEHOLDER.findall(text)
    accented = [part.translate(_ACCENTS) for part in _PLACEHOLDER.split(text)]
    longer = "".join(
        part + field for part, field in zip(accented, [*placeholders, ""], strict=True)
    )
    padding = max(0, round(len(text) * GROWTH) - len(text) - len("[]"))
    return f"[{longer}{_PADDING[:padding].rstrip()}]"


def make() -> None:
    """Make the language's file, unless it is newer than its sources."""
    source, result = _FOLDER / "gateway_nl.ts", _FOLDER / f"gateway_{CODE}.qm"
    if result.exists() and result.stat().st_mtime > max(
        source.stat().st_mtime, Path(__file__).stat().st_mtime
    ):
        return
    tree = ElementTree.parse(source)  # noqa: S314 - a file of ours
    # for its two plural forms
    tree.getroot().set("language", "en_GB")
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            _fill(
                message,
                plain=context.findtext("name") == "Language"
                and message.findtext("source") != "English",
            )
    with tempfile.TemporaryDirectory(dir=_FOLDER) as folder:
        written, made = Path(folder) / f"gateway_{CODE}.ts", Path(folder) / result.name
        tree.write(written, "utf-8", xml_declaration=True)
        release = Path(sys.prefix) / "bin" / "pyside6-lrelease"
        subprocess.run([release, "-silent", written, "-qm", made], check=True, capture_output=True)
        # in one step: another test may be reading the old one
        made.replace(result)


def _fill(message: ElementTree.Element, *, plain: bool) -> None:
    translation, source = message.find("translation"), message.findtext("source", "")
    assert translation is not None
    translation.attrib.pop("type", None)
    forms = [*translation.iter("numerusform")]
    for place, form in enumerate(forms):
        form.text = pseudo(source.replace("(s)", "s" if place else ""))
    if not forms:
        translation.text = source if plain else pseudo(source)
