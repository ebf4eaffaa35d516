"""The languages of the screen: which there are, and the change from one to another.

A language is one file, ``resources/languages/gateway_<code>.qm`` (made from the ``.ts`` beside it by installer/languages.sh).
The file itself says the language's own name and its direction of writing, so a new language needs no change here. English is
the language of the sources; its file holds the plurals only.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from gateway import resources

SOURCE = "en"
_FIRST = ("nl", "fr", "de", "en")  # the country's own languages come first, then the others by name
translate = QCoreApplication.translate
"""The text for a context and an English source text, in the language in use; lupdate finds it by this name."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Language:
    """A language that the kiosk speaks: two-letter code, its own name, its direction of writing."""

    code: str
    name: str
    right_to_left: bool = False


class Languages:
    """The languages offered, and the one in use. Make one, after the application; ``use`` changes every later text.

    ``wanted``: the codes to offer, in that order (empty: all that there are). One without a file is left out, with a line in
    the log; the source language needs none.
    """

    def __init__(self, wanted: tuple[str, ...] = ()) -> None:
        folder = resources.folder() / "languages"
        self._translators = {code: _load(folder / f"gateway_{code}.qm") for code in wanted or _there(folder)}
        found = {code: one for code, one in self._translators.items() if one is not None}
        self._current: QTranslator | None = None
        self.code = ""  # nothing chosen yet
        self.offered = tuple(_described(code, one) for code, one in found.items())
        if not self.offered:
            self.offered = (Language(SOURCE, "English"),)
        self._by_code = {language.code: language for language in self.offered}

    def use(self, code: str) -> None:
        """Speak ``code`` from now on; a language that is not there leaves the source language."""
        self.leave()
        self._current = self._translators.get(code)
        if self._current is not None:
            QCoreApplication.installTranslator(self._current)
        self.code = code if self._current is not None else SOURCE
        QLocale.setDefault(QLocale(f"{self.code}_BE" if self.code in _FIRST else self.code))

    def leave(self) -> None:
        """Speak the source language again."""
        if self._current is not None:
            QCoreApplication.removeTranslator(self._current)
        self._current = None

    @property
    def direction(self) -> Qt.LayoutDirection:
        """In which direction the language in use is written."""
        language = self._by_code.get(self.code)
        mirrored = language is not None and language.right_to_left
        return Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight


def _there(folder: Path) -> list[str]:
    codes = {path.stem.removeprefix("gateway_") for path in folder.glob("gateway_*.qm")}
    return [code for code in _FIRST if code in codes] + sorted(codes - set(_FIRST))


def _load(path: Path) -> QTranslator | None:
    translator = QTranslator()
    if translator.load(str(path)):
        return translator
    _log.warning("the texts of a language are missing: %s (installer/languages.sh makes them)", path.name)
    return None


def _described(code: str, translator: QTranslator) -> Language:
    #: the language's own name, as its speakers write it
    name = translator.translate("Language", "English") or "English"
    #: to be answered in English: left to right, or: right to left
    return Language(code, name, translator.translate("Language", "left to right") == "right to left")


def locale() -> QLocale:
    """The locale of the language in use: for every date and number."""
    return QLocale()
