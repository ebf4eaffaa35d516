"""Read the catalogue of remarks strictly and whole, so that a slip is found at a start.

``resources/remarks.toml`` holds every remark, ``resources/remarks/`` the words for workers in more
languages.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TypeGuard

from gateway import resources
from gateway.domain.languages import LANGUAGES, STAFF_LANGUAGES
from gateway.errors import UserError

# remarks 1 to 17 are Checkinatwork's (``caw_``), from 21 Check In and Out at Work's (``ciao_``)
_LAST_CAW = 17
_UNKNOWN = "unknown"
_TITLE, _TEXT = "worker_title", "worker_text"
_WORDS = {"label", "cause", "action", _TITLE, _TEXT}
_KEYS = {"code", "days", "official", "like"}


class CatalogueError(UserError):
    """Name the file of the catalogue that cannot be used, the table, and what is wrong there."""


@dataclass(frozen=True, slots=True)
class StaffWords:
    """Hold one remark for staff, in one language."""

    label: str
    cause: str
    action: str


@dataclass(frozen=True, slots=True)
class WorkerWords:
    """Hold one remark for the worker, in one language: a headline, and what to do about it."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """Describe one remark of the catalogue.

    :param days: how long after the date of the registration the NSSO's web form takes a correction;
        ``None`` where none is possible or needed
    :param official_languages: the languages whose label is the NSSO's own wording
    :param staff_words: by language, all of `STAFF_LANGUAGES`
    :param worker_words: by language, `STAFF_LANGUAGES` and at least all that the kiosk offers
    """

    number: int
    code: str
    days: int | None
    official_languages: frozenset[str]
    staff_words: dict[str, StaffWords]
    worker_words: dict[str, WorkerWords]

    @property
    def labels(self) -> dict[str, str]:
        """Return the labels by language, as the service's reference data holds them."""
        return {language: words.label for language, words in self.staff_words.items()}


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Hold all remarks by number, ascending, and the words for a remark that is not among them."""

    entries: dict[int, CatalogueEntry]
    unknown_staff_words: dict[str, StaffWords]
    unknown_worker_words: dict[str, WorkerWords]


@cache
def packaged() -> Catalogue:
    """Read the program's own catalogue once.

    :raises UserError: when the resources are missing
    :raises CatalogueError: when a file is missing or anything in it is not as it should be
    """
    return load(resources.folder() / "remarks.toml", resources.folder() / "remarks")


def load(path: Path, more: Path) -> Catalogue:
    """Read the catalogue at ``path``, and words for workers from a file a language in ``more``.

    :raises CatalogueError: as `packaged`
    """
    files = {file.stem: file for file in sorted(more.glob("*.toml"))}
    for language in LANGUAGES:
        if language not in STAFF_LANGUAGES and language not in files:
            raise CatalogueError(
                f"The catalogue of remarks {more / f'{language}.toml'} is missing."
                " Install the kiosk again."
            )
    root = _read(path)
    root.allow_only({"shared", "remark", _UNKNOWN})
    shared = root.table("shared").tables()
    tables = root.table("remark").tables()
    entries = {name: _entry(name, table, shared) for name, table in tables.items()}
    unknown = root.table(_UNKNOWN)
    unknown.allow_only(_WORDS)
    catalogue = Catalogue(
        {entry.number: entry for entry in sorted(entries.values(), key=lambda entry: entry.number)},
        _staff_words(unknown),
        _worker_words(unknown),
    )
    # a remark without a text of its own shares that of the table that it is like
    text_keys = {
        name: name if _TEXT in table.values else str(table.values["like"])
        for name, table in tables.items()
    }
    for language, file in files.items():
        words = _translated_words(file, {**text_keys, _UNKNOWN: _UNKNOWN})
        catalogue.unknown_worker_words[language] = words.pop(_UNKNOWN)
        for name, translated in words.items():
            entries[name].worker_words[language] = translated
    return catalogue


@dataclass(frozen=True, slots=True)
class _Table:
    """Check one table of a file; ``where`` names it in errors and is empty for the whole file."""

    file: Path
    where: str
    values: Mapping[str, object]

    def wrong(self, message: str) -> CatalogueError:
        """Return the error that names the file."""
        return CatalogueError(f"The catalogue of remarks {self.file} is wrong: {message}.")

    def allow_only(self, keys: Iterable[str]) -> None:
        """Refuse a key that the kiosk would ignore: most likely a slip of the pen."""
        strange = ", ".join(sorted(set(self.values) - set(keys)))
        if strange:
            where = self.where or "the file"
            raise self.wrong(f"{where} holds {strange}, which means nothing there")

    def table(self, key: str, where: str = "") -> _Table:
        """Return the table under ``key``, named ``where`` in errors (default: ``key``)."""
        where, value = where or key, self.values.get(key)
        if not isinstance(value, dict):
            raise self.wrong(f"{where} must be a table, and is missing or something else")
        return _Table(self.file, where, value)

    def tables(self) -> dict[str, _Table]:
        """Return the tables under all keys."""
        return {key: self.table(key, f"{self.where}.{key}") for key in self.values}

    def text(self, key: str) -> str:
        """Return the text under ``key``; blanks around it are refused."""
        text = self.values.get(key)
        if not _is_proper(text):
            raise self.wrong(f"{key} in {self.where} has no proper text")
        return text

    def texts(self, key: str) -> dict[str, str]:
        """Return the texts under ``key``, one in each of `STAFF_LANGUAGES`."""
        table = self.table(key, f"{key} in {self.where}")
        table.allow_only(STAFF_LANGUAGES)
        texts = {name: text for name, text in table.values.items() if _is_proper(text)}
        missing = [language for language in STAFF_LANGUAGES if language not in texts]
        if missing:
            raise self.wrong(f"{table.where} has no proper text in {', '.join(missing)}")
        return texts


def _is_proper(text: object) -> TypeGuard[str]:
    return isinstance(text, str) and bool(text) and text == text.strip()


def _read(path: Path) -> _Table:
    try:
        return _Table(path, "", tomllib.loads(path.read_text("utf-8")))
    except OSError as error:
        raise CatalogueError(
            f"The catalogue of remarks {path} cannot be read: {error.strerror}."
        ) from error
    except ValueError as error:
        # not TOML, or not UTF-8
        raise CatalogueError(f"The catalogue of remarks {path} is damaged: {error}.") from error


def _entry(name: str, own: _Table, shared: Mapping[str, _Table]) -> CatalogueEntry:
    """Read one remark, its own table laid over the shared table that it is like."""
    where, like = own.where, own.values.get("like", "")
    if not re.fullmatch("[1-9][0-9]{0,4}", name):
        raise own.wrong(f"{where} is not named by a number")
    if not isinstance(like, str) or (like and like not in shared):
        raise own.wrong(f"{where} is like a shared table that does not exist")
    table = replace(own, values={**shared[like].values, **own.values}) if like else own
    table.allow_only(_KEYS | _WORDS)

    number = int(name)
    code = f"caw_{number}" if number <= _LAST_CAW else f"ciao_{number}"
    if table.values.get("code") != code:
        raise table.wrong(f"the code in {where} must be {code}")
    days = table.values.get("days")
    # type, since True is an int too
    if days is not None and (type(days) is not int or days < 1):
        raise table.wrong(f"days in {where} must be a whole number above 0")
    # always given, since a missing list would be a claim too
    official = table.values.get("official")
    if not isinstance(official, list) or not all(name in STAFF_LANGUAGES for name in official):
        names = ", ".join(STAFF_LANGUAGES)
        raise table.wrong(f"official in {where} must list languages out of {names}")
    return CatalogueEntry(
        number, code, days, frozenset(official), _staff_words(table), _worker_words(table)
    )


def _staff_words(table: _Table) -> dict[str, StaffWords]:
    labels, causes, actions = (table.texts(key) for key in ("label", "cause", "action"))
    return {
        language: StaffWords(labels[language], causes[language], actions[language])
        for language in STAFF_LANGUAGES
    }


def _worker_words(table: _Table) -> dict[str, WorkerWords]:
    titles, texts = table.texts(_TITLE), table.texts(_TEXT)
    return {
        language: WorkerWords(titles[language], texts[language]) for language in STAFF_LANGUAGES
    }


def _translated_words(file: Path, text_keys: Mapping[str, str]) -> dict[str, WorkerWords]:
    """Read the words for workers in one more language, by the name of a remark.

    :param text_keys: the key of the text, by the name of the remark, which is the key of its title
    """
    root = _read(file)
    root.allow_only({"title", "text"})
    titles, texts = root.table("title"), root.table("text")
    words = {
        name: WorkerWords(titles.text(name), texts.text(key)) for name, key in text_keys.items()
    }
    titles.allow_only(text_keys)
    texts.allow_only(text_keys.values())
    return words
