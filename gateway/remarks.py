"""The catalogue of remarks: what each means to a worker and to staff, in Dutch, French, German and English.

A remark is the central service's comment on a registration that it took; it never blocks a worker. The words stand in
``resources/remarks.toml``, which tells their sources. A code that is not in the catalogue is shown with the service's own label.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType

from gateway import resources
from gateway.model import Remark

LANGUAGES = ("nl", "fr", "de", "en")  # those of the NSSO's own labels
FALLBACK = "en"
CORRECTION_FORM = "https://checkinout-management.socialsecurity.be/"  # the NSSO's web form for a wrong company or declaration
LABEL_LENGTH = 160  # characters kept of a label that came from outside; the longest of the catalogue has 87

_LAST_CAW = 17  # remarks 1 to 17 are Checkinatwork's (``caw_``), those from 21 Check In and Out at Work's (``ciao_``)
_KEYS = {"code", "days", "official", "like"}
_TEXTS = {"label": "label", "cause": "cause", "action": "action", "worker_title": "title", "worker_text": "text"}


class CatalogueError(ValueError):
    """The catalogue cannot be used; the text is a sentence that names the file, the table and what is wrong there."""


@dataclass(frozen=True, slots=True)
class Texts:
    """One remark in one language: ``label``, ``cause`` and ``action`` for staff, ``title`` and ``text`` for the worker."""

    label: str
    cause: str
    action: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One remark of the catalogue.

    ``days``: how long after the date of the registration the NSSO's web form takes a correction; ``None`` where none is possible
    or needed. ``official``: the languages whose label is the NSSO's own wording. ``texts``: by language, all of `LANGUAGES`.
    """

    number: int
    code: str
    days: int | None
    official: frozenset[str]
    texts: Mapping[str, Texts]

    @property
    def labels(self) -> dict[str, str]:
        """The labels by language, as the service's reference data holds them."""
        return {language: texts.label for language, texts in self.texts.items()}


@dataclass(frozen=True, slots=True)
class RemarkWords:
    """A remark as the screens show it, in one language and as plain text.

    ``number``: of the published table, 0 when the code holds none. ``title`` and ``text``: for the worker; ``text`` may hold two
    lines. ``label``, ``cause`` and ``action``: for staff. ``deadline_days``: as `Entry.days`. ``official``: the label is the
    NSSO's own wording.
    """

    number: int
    code: str
    title: str
    text: str
    label: str
    cause: str
    action: str
    deadline_days: int | None
    official: bool


def words(remark: Remark, language: str) -> RemarkWords:
    """What to show of ``remark`` in ``language`` (``nl``, ``fr_BE``, ...); English where there are no words in that language.

    A label of the service's own goes before a translation of ours. A code outside the catalogue gets general words and the
    service's label: in ``language``, else in English, else in any language, else a sentence that there is none.
    """
    language = _supported(language)
    entry = _find(remark)
    if entry is None:
        return _unknown_words(remark, language)
    texts = entry.texts[language]
    sent = "" if language in entry.official else _plain(remark.labels.get(language, ""))
    return RemarkWords(
        number=entry.number,
        code=entry.code,
        title=texts.title,
        text=texts.text,
        label=sent or texts.label,
        cause=texts.cause,
        action=texts.action,
        deadline_days=entry.days,
        official=language in entry.official or bool(sent),
    )


def deadline(made_ms: int, remark: Remark) -> date | None:
    """The last day on which the NSSO's web form corrects a registration with ``remark``; ``None`` where it corrects nothing.

    ``made_ms``: when the registration was made, UTC milliseconds since 1970. The days count from its date in the time zone of
    this machine, which stands on the site ("within 30 days of the date of the registration", socialsecurity.be).
    """
    entry = _find(remark)
    if entry is None or entry.days is None:
        return None
    return datetime.fromtimestamp(made_ms / 1000, UTC).astimezone().date() + timedelta(days=entry.days)


def catalogue() -> Mapping[int, Entry]:
    """All known remarks by number, ascending. Read once; call it at start, so that a broken file is found before a worker is.

    :raises CatalogueError: when the file is missing or anything in it is not as it should be.
    """
    return _own()[0]


def load(path: Path) -> tuple[Mapping[int, Entry], Mapping[str, Texts]]:
    """The remarks by number in the catalogue at ``path``, and by language the words for a remark that is not among them.

    :raises CatalogueError: as `catalogue`.
    """
    try:
        with path.open("rb") as file:
            data = tomllib.load(file)
    except OSError as error:
        raise CatalogueError(f"The catalogue of remarks {path} cannot be read: {error.strerror}.") from error
    except ValueError as error:  # not TOML, or not UTF-8
        raise CatalogueError(f"The catalogue of remarks {path} is damaged: {error}.") from error
    try:
        return _parse(data)
    except CatalogueError as error:
        raise CatalogueError(f"The catalogue of remarks {path} is wrong: {error}.") from error


@cache
def _own() -> tuple[Mapping[int, Entry], Mapping[str, Texts]]:
    """The program's own catalogue."""
    try:
        return load(resources.folder() / "remarks.toml")
    except FileNotFoundError as error:
        raise CatalogueError(str(error)) from error


def _find(remark: Remark) -> Entry | None:
    """The entry for a remark by its code (``caw_1``) or its bare number (``1``); another code with that number is not it."""
    entry = catalogue().get(remark.number)
    return entry if entry and remark.code.lower() in (entry.code, str(entry.number)) else None


def _supported(language: str) -> str:
    """The language of the catalogue for a language or locale name."""
    primary = re.split("[-_]", language.lower(), maxsplit=1)[0]
    return primary if primary in LANGUAGES else FALLBACK


def _unknown_words(remark: Remark, language: str) -> RemarkWords:
    """General words around the best label that the service gave."""
    texts = _own()[1][language]
    offered = (_plain(remark.labels.get(key, "")) for key in (language, FALLBACK, *remark.labels))
    sent = next((label for label in offered if label), "")
    label = sent or texts.label
    return RemarkWords(
        number=remark.number,
        code=_plain(remark.code),
        title=texts.title,
        text=f"{label}\n{texts.text}",
        label=label,
        cause=texts.cause,
        action=texts.action,
        deadline_days=None,
        official=bool(sent),
    )


def _plain(text: str) -> str:
    """One line of printable text, at most `LABEL_LENGTH` characters: what came from outside may not deform a screen."""
    visible = "".join(c for c in text[: 10 * LABEL_LENGTH] if c.isprintable() or c.isspace())
    line = " ".join(visible.split())
    return line if len(line) <= LABEL_LENGTH else line[: LABEL_LENGTH - 1].rstrip() + "…"


# ---- reading and checking the file ---------------------------------------------------------------------------------------------


def _parse(data: dict[str, object]) -> tuple[Mapping[int, Entry], Mapping[str, Texts]]:
    """The whole catalogue from the tables of the file."""
    _only(data, {"shared", "remark", "unknown"}, "the file")
    shared = {name: _table(value, f"shared.{name}") for name, value in _table(data.get("shared", {}), "shared").items()}
    entries = [_entry(name, value, shared) for name, value in _table(data.get("remark"), "remark").items()]
    unknown = _table(data.get("unknown"), "unknown")
    _only(unknown, set(_TEXTS), "unknown")
    by_number = {entry.number: entry for entry in sorted(entries, key=lambda entry: entry.number)}
    return MappingProxyType(by_number), _texts(unknown, "unknown")


def _entry(name: str, value: object, shared: Mapping[str, Mapping[str, object]]) -> Entry:
    """One remark, its own table laid over the shared one that it is like."""
    where = f"remark.{name}"
    if not re.fullmatch("[1-9][0-9]{0,4}", name):
        raise CatalogueError(f"{where} is not named by a number")
    own = _table(value, where)
    like = own.get("like", "")
    if not isinstance(like, str) or (like and like not in shared):
        raise CatalogueError(f"{where} is like a shared table that does not exist")
    table = {**shared.get(like, {}), **own}
    _only(table, _KEYS | set(_TEXTS), where)

    number = int(name)
    code = f"caw_{number}" if number <= _LAST_CAW else f"ciao_{number}"
    if table.get("code") != code:
        raise CatalogueError(f"the code in {where} must be {code}")
    return Entry(number, code, _days(table.get("days"), where), _official(table.get("official"), where), _texts(table, where))


def _days(value: object, where: str) -> int | None:
    """How long a correction is possible, where it is."""
    if value is None or (type(value) is int and value > 0):  # type, since True is an int too
        return value
    raise CatalogueError(f"days in {where} must be a whole number above 0")


def _official(value: object, where: str) -> frozenset[str]:
    """The languages with official wording; to be given always, since silence would be a claim too."""
    if isinstance(value, list) and all(language in LANGUAGES for language in value):
        return frozenset(value)
    raise CatalogueError(f"official in {where} must list languages out of {', '.join(LANGUAGES)}")


def _texts(table: Mapping[str, object], where: str) -> Mapping[str, Texts]:
    """Every text in every language."""
    by_field = {field: _languages(table.get(key), f"{key} in {where}") for key, field in _TEXTS.items()}
    return MappingProxyType(
        {language: Texts(**{field: texts[language] for field, texts in by_field.items()}) for language in LANGUAGES}
    )


def _languages(value: object, where: str) -> dict[str, str]:
    """One text in every language, none of them blank."""
    table = _table(value, where)
    _only(table, set(LANGUAGES), where)
    texts = {language: text for language, text in table.items() if isinstance(text, str) and text and text == text.strip()}
    missing = [language for language in LANGUAGES if language not in texts]
    if missing:
        raise CatalogueError(f"{where} has no proper text in {', '.join(missing)}")
    return texts


def _table(value: object, where: str) -> dict[str, object]:
    """``value`` as a table."""
    if not isinstance(value, dict):
        raise CatalogueError(f"{where} must be a table, and is missing or something else")
    return value


def _only(table: Mapping[str, object], allowed: set[str], where: str) -> None:
    """Refuse a key that nobody would read: most likely a slip of the pen."""
    strange = sorted(set(table) - allowed)
    if strange:
        raise CatalogueError(f"{where} holds {', '.join(strange)}, which means nothing there")
