"""Hold the languages of the screen, and change from one to another.

A language is one file, ``resources/languages/gateway_<code>.qm`` (made from the ``.ts`` beside it
by installer/languages.sh). The file itself says the language's own name, its direction of writing
and its locale, so a new language needs no change here. English is the language of the sources; its
file holds the plurals only.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from pathlib import Path
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from gateway import resources
from gateway.domain.languages import LANGUAGES

SOURCE = "en"
_SOURCE_LOCALE = "en_BE"
translate = QCoreApplication.translate
"""Return the text for a context and an English source text; lupdate finds it by this name."""

# LEFT-TO-RIGHT ISOLATE, POP DIRECTIONAL ISOLATE, RIGHT-TO-LEFT MARK
_ISOLATE, _END, _MARK = "\u2066", "\u2069", "\u200f"
_ISOLATED = re.compile(f"{_ISOLATE}[^{_END}]*{_END}")
# which letters decide the direction of a text
_STRONG = {"L": False, "R": True, "AL": True}

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Language:
    """Describe a language: ISO 639-1 code, own name, direction of writing, locale (``pt_PT``)."""

    code: str
    name: str
    right_to_left: bool = False
    locale: str = _SOURCE_LOCALE


class Languages:
    """Hold the languages offered, and the one in use; ``use`` changes every later text.

    Make one, after the application. A language without a file is left out, with a line in the log.

    :param wanted: the codes to offer, in that order; empty: those of :data:`LANGUAGES` with a file.
    """

    def __init__(self, wanted: tuple[str, ...] = ()) -> None:
        folder = resources.folder() / "languages"
        self._translators = {
            code: _load(folder / f"gateway_{code}.qm") for code in wanted or _available(folder)
        }
        found = {code: one for code, one in self._translators.items() if one is not None}
        self._current: QTranslator | None = None
        # nothing chosen yet
        self.code = ""
        self.offered = tuple(_describe(code, one) for code, one in found.items())
        if not self.offered:
            self.offered = (Language(SOURCE, "English"),)
        self._by_code = {language.code: language for language in self.offered}

    def use(self, code: str) -> None:
        """Speak ``code`` from now on; the source language where ``code`` is not offered."""
        self.use_source()
        self._current = self._translators.get(code)
        if self._current is not None:
            QCoreApplication.installTranslator(self._current)
        self.code = code if self._current is not None else SOURCE
        language = self._by_code.get(self.code)
        QLocale.setDefault(QLocale(language.locale if language else _SOURCE_LOCALE))

    def use_source(self) -> None:
        """Speak the source language again."""
        if self._current is not None:
            QCoreApplication.removeTranslator(self._current)
        self._current = None
        QLocale.setDefault(QLocale(_SOURCE_LOCALE))

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Return the direction in which the language in use is written."""
        language = self._by_code.get(self.code)
        mirrored = language is not None and language.right_to_left
        return Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight


class Dictionary:
    """Look texts up in one language, whichever is in use; for the thread that makes it.

    ``language``: what it is; English where its file is missing.
    """

    def __init__(self, code: str) -> None:
        folder = resources.folder() / "languages"
        self._translator = _load(folder / f"gateway_{code}.qm") or QTranslator()
        self.language = _describe(code, self._translator)

    def look_up(self, context: str, text: str) -> str:
        """Return the text of a context, as :data:`translate` does."""
        return self._translator.translate(context, text) or text

    def named(self, name: str, value: str) -> str:
        """Return a name and its value, as :func:`gateway.ui.text.phrases.named` does."""
        return self.look_up("Common", "{name}: {value}").format(name=name, value=value)


def _available(folder: Path) -> list[str]:
    return [code for code in LANGUAGES if (folder / f"gateway_{code}.qm").is_file()]


def _load(path: Path) -> QTranslator | None:
    translator = QTranslator()
    if translator.load(str(path)):
        return translator
    logger.warning(
        "the texts of a language are missing: %s (installer/languages.sh makes them)", path.name
    )
    return None


def _describe(code: str, translator: QTranslator) -> Language:
    #: the language's own name, as its speakers write it
    name = translator.translate("Language", "English") or "English"
    #: to be answered in English: left to right, or: right to left
    mirrored = translator.translate("Language", "left to right") == "right to left"
    #: the locale whose dates and numbers go with the language, as in pt_PT;
    #: the digits must be 0 to 9
    return Language(
        code, name, mirrored, translator.translate("Language", "en_BE") or _SOURCE_LOCALE
    )


def locale() -> QLocale:
    """Return the locale of the language in use, for every date and number."""
    return QLocale()


def isolated(text: str) -> str:
    """Return ``text``, a number or a code, kept left to right in a text written right to left.

    Without it the groups of ``85.01.15-123.55`` or ``0470 12 34 56`` would change places there.
    Source: Unicode Standard Annex 9, "Explicit Directional Isolates".
    """
    return (
        f"{_ISOLATE}{text}{_END}"
        if locale().textDirection() is Qt.LayoutDirection.RightToLeft
        else text
    )


def aligned(text: str) -> str:
    """Return ``text`` as a line that begins at the side where the language in use begins.

    Qt takes the direction of a line from its first letter, so such a line would stand at the left,
    and lose its last sign to the other side.
    """
    if not text or locale().textDirection() is not Qt.LayoutDirection.RightToLeft:
        return text
    # what is isolated does not decide
    outside = _ISOLATED.sub("", text)
    first = next((_STRONG[kind] for kind in map(bidirectional, outside) if kind in _STRONG), False)
    return text if first else "\n".join(f"{_MARK}{isolated(line)}" for line in text.split("\n"))
