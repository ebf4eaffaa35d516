"""The catalogue's files: ``resources/remarks.toml``, and in ``resources/remarks/`` the words for
workers in more languages.

They are read strictly and whole, so that a slip of the pen is found at a start and not before a
worker's eyes.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from gateway import resources
from gateway.domain.languages import LANGUAGES as OFFERED
from gateway.errors import UserError

# those of the NSSO's own labels
LANGUAGES = ("nl", "fr", "de", "en")

# remarks 1 to 17 are Checkinatwork's (``caw_``), those from 21 Check In and Out at Work's
# (``ciao_``)
_LAST_CAW = 17
_UNKNOWN = "unknown"
_STAFF = ("label", "cause", "action")
_TITLE, _TEXT = "worker_title", "worker_text"
_WORDS = {*_STAFF, _TITLE, _TEXT}
_KEYS = {"code", "days", "official", "like"}


class CatalogueError(UserError):
    """The catalogue cannot be used; the text names the file, the table and what is wrong there."""


class _WrongError(Exception):
    """What is wrong in a file, for the sentence that names it."""


@dataclass(frozen=True, slots=True)
class StaffWords:
    """One remark for staff, in one language."""

    label: str
    cause: str
    action: str


@dataclass(frozen=True, slots=True)
class WorkerWords:
    """One remark for the worker, in one language: a headline, and cause and what to do in a few
    sentences.
    """

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One remark of the catalogue.

    ``days``: how long after the date of the registration the NSSO's web form takes a correction;
    ``None`` where none is possible or needed. ``official``: the languages whose label is the NSSO's
    own wording. ``staff_words``: by language, all of `LANGUAGES`. ``worker_words``: by language, those and at
    least all that the kiosk offers.
    """

    number: int
    code: str
    days: int | None
    official: frozenset[str]
    staff_words: Mapping[str, StaffWords]
    worker_words: Mapping[str, WorkerWords]

    @property
    def labels(self) -> dict[str, str]:
        """The labels by language, as the service's reference data holds them."""
        return {language: texts.label for language, texts in self.staff_words.items()}


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All remarks by number, ascending; and what is said of one that is not among them, for staff
    and for the worker.
    """

    entries: Mapping[int, CatalogueEntry]
    unknown_staff_words: Mapping[str, StaffWords]
    unknown_worker_words: Mapping[str, WorkerWords]


@cache
def own() -> Catalogue:
    """The program's own catalogue, read once.

    :raises CatalogueError: when a file is missing or anything in it is not as it should be.
    """
    try:
        return load(resources.folder() / "remarks.toml", resources.folder() / "remarks")
    except FileNotFoundError as error:
        raise CatalogueError(str(error)) from error


def load(path: Path, more: Path) -> Catalogue:
    """The catalogue at ``path``, with the worker's words of the languages in the folder ``more``.

    :raises CatalogueError: as `own`.
    """
    others = {file.stem: _WorkerLanguage(file) for file in sorted(more.glob("*.toml"))}
    for code in OFFERED:
        if code not in LANGUAGES and code not in others:
            raise CatalogueError(
                f"The catalogue of remarks {more / f'{code}.toml'} is missing. Install the kiosk again."
            )
    data = _read(path)
    try:
        found = _catalogue(data, others)
    except _WrongError as error:
        raise CatalogueError(f"The catalogue of remarks {path} is wrong: {error}.") from error
    for other in others.values():
        other.all_taken()
    return found


def _read(path: Path) -> dict[str, object]:
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise CatalogueError(
            f"The catalogue of remarks {path} cannot be read: {error.strerror}."
        ) from error
    except ValueError as error:
        # not TOML, or not UTF-8
        raise CatalogueError(f"The catalogue of remarks {path} is damaged: {error}.") from error


class _WorkerLanguage:
    """The worker's words in one more language: tables ``title`` and ``text``, by a remark's number
    or a shared table's name.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        data = _read(path)
        try:
            _only(data, {"title", "text"}, "the file")
            self._words = {name: _table(data.get(name), name) for name in ("title", "text")}
        except _WrongError as error:
            raise self._wrong(error) from error
        self._taken: set[tuple[str, str]] = set()

    def told(self, title: str, text: str) -> WorkerWords:
        """The words under these two keys; several remarks may share a text."""
        return WorkerWords(self._take("title", title), self._take("text", text))

    def _take(self, name: str, key: str) -> str:
        words = self._words[name].get(key)
        if not _proper(words):
            raise self._wrong(f"{key} in {name} has no proper text")
        self._taken.add((name, key))
        return str(words)

    def all_taken(self) -> None:
        """Refuse words that nobody would read."""
        for name, words in self._words.items():
            try:
                _only(words, {key for table, key in self._taken if table == name}, name)
            except _WrongError as error:
                raise self._wrong(error) from error

    def _wrong(self, what: object) -> CatalogueError:
        return CatalogueError(f"The catalogue of remarks {self._path} is wrong: {what}.")


# ---- reading and checking the tables -------------------------------------------------------------


def _catalogue(data: dict[str, object], others: Mapping[str, _WorkerLanguage]) -> Catalogue:
    _only(data, {"shared", "remark", _UNKNOWN}, "the file")
    shared = {
        name: _table(value, f"shared.{name}")
        for name, value in _table(data.get("shared", {}), "shared").items()
    }
    entries = [
        _entry(name, value, shared, others)
        for name, value in _table(data.get("remark"), "remark").items()
    ]
    unknown = _table(data.get(_UNKNOWN), _UNKNOWN)
    _only(unknown, _WORDS, _UNKNOWN)
    by_number = {entry.number: entry for entry in sorted(entries, key=lambda entry: entry.number)}
    told = _told(unknown, _UNKNOWN, (_UNKNOWN, _UNKNOWN), others)
    return Catalogue(MappingProxyType(by_number), _texts(unknown, _UNKNOWN), told)


def _entry(
    name: str,
    value: object,
    shared: Mapping[str, Mapping[str, object]],
    others: Mapping[str, _WorkerLanguage],
) -> CatalogueEntry:
    """One remark, its own table laid over the shared one that it is like."""
    where = f"remark.{name}"
    if not re.fullmatch("[1-9][0-9]{0,4}", name):
        raise _WrongError(f"{where} is not named by a number")
    own_table = _table(value, where)
    like = own_table.get("like", "")
    if not isinstance(like, str) or (like and like not in shared):
        raise _WrongError(f"{where} is like a shared table that does not exist")
    table = {**shared.get(like, {}), **own_table}
    _only(table, _KEYS | _WORDS, where)

    number = int(name)
    code = f"caw_{number}" if number <= _LAST_CAW else f"ciao_{number}"
    if table.get("code") != code:
        raise _WrongError(f"the code in {where} must be {code}")
    days, official = _days(table.get("days"), where), _official(table.get("official"), where)
    keys = (name, name if _TEXT in own_table else like)
    return CatalogueEntry(
        number, code, days, official, _texts(table, where), _told(table, where, keys, others)
    )


def _days(value: object, where: str) -> int | None:
    """How long a correction is possible, where it is."""
    # type, since True is an int too
    if value is None or (type(value) is int and value > 0):
        return value
    raise _WrongError(f"days in {where} must be a whole number above 0")


def _official(value: object, where: str) -> frozenset[str]:
    """The languages with official wording; to be given always, since silence would be a claim too."""
    if isinstance(value, list) and all(language in LANGUAGES for language in value):
        return frozenset(value)
    raise _WrongError(f"official in {where} must list languages out of {', '.join(LANGUAGES)}")


def _texts(table: Mapping[str, object], where: str) -> Mapping[str, StaffWords]:
    """The words for staff."""
    words = [_languages(table.get(name), f"{name} in {where}") for name in _STAFF]
    return MappingProxyType(
        {language: StaffWords(*(text[language] for text in words)) for language in LANGUAGES}
    )


def _told(
    table: Mapping[str, object],
    where: str,
    keys: tuple[str, str],
    others: Mapping[str, _WorkerLanguage],
) -> Mapping[str, WorkerWords]:
    """The words for workers; ``keys``: where the title and the text stand in the files of more
    languages.
    """
    title, text = (_languages(table.get(name), f"{name} in {where}") for name in (_TITLE, _TEXT))
    ours = {language: WorkerWords(title[language], text[language]) for language in LANGUAGES}
    return MappingProxyType(
        ours | {language: other.told(*keys) for language, other in others.items()}
    )


def _languages(value: object, where: str) -> dict[str, str]:
    """One text in each of `LANGUAGES`."""
    table = _table(value, where)
    _only(table, LANGUAGES, where)
    missing = [language for language in LANGUAGES if not _proper(table.get(language))]
    if missing:
        raise _WrongError(f"{where} has no proper text in {', '.join(missing)}")
    return {language: str(text) for language, text in table.items()}


def _proper(text: object) -> bool:
    return isinstance(text, str) and bool(text) and text == text.strip()


def _table(value: object, where: str) -> dict[str, object]:
    """``value`` as a table."""
    if not isinstance(value, dict):
        raise _WrongError(f"{where} must be a table, and is missing or something else")
    return value


def _only(table: Mapping[str, object], allowed: Iterable[str], where: str) -> None:
    """Refuse a key that nobody would read: most likely a slip of the pen."""
    strange = sorted(set(table) - set(allowed))
    if strange:
        raise _WrongError(f"{where} holds {', '.join(strange)}, which means nothing there")
