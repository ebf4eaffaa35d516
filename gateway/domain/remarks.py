"""What each remark means to a worker and to staff.

A remark is the central service's comment on a registration that it took; it never blocks a worker.
Staff read it in Dutch, French, German or English, a worker in any language that the kiosk offers.
The words stand in ``resources/remarks.toml``, which tells their sources, and in
``resources/remarks/``. A code that is not there is shown with the service's own label.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from gateway.domain.model import Remark
from gateway.domain.remark_catalogue import LANGUAGES, CatalogueEntry, CatalogueError, own

__all__ = [
    "CORRECTION_FORM",
    "LANGUAGES",
    "CatalogueEntry",
    "CatalogueError",
    "RemarkWords",
    "catalogue",
    "deadline",
    "words",
]

FALLBACK = "en"
# the NSSO's web form for a wrong company or declaration
CORRECTION_FORM = "https://checkinout-management.socialsecurity.be/"
# characters kept of a label that came from outside; the longest of the catalogue has 87
LABEL_LENGTH = 160


@dataclass(frozen=True, slots=True)
class RemarkWords:
    """A remark as the screens show it, in one language and as plain text.

    ``number``: of the published table, 0 when the code holds none. ``title`` and ``text``: for the
    worker; ``text`` may hold two lines. ``label``, ``cause`` and ``action``: for staff.
    ``deadline_days``: as `CatalogueEntry.days`. ``official``: the label is the NSSO's own wording.
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
    """What to show of ``remark`` in ``language`` (``nl``, ``fr_BE``, ...); English where there are
    no words in that language.

    A label of the service's own goes before a translation of ours. A code outside the catalogue
    gets general words and the service's label: in ``language``, else in English, else in any
    language, else a sentence that there is none.
    """
    entry = _find(remark)
    if entry is None:
        return _unknown_words(remark, language)
    spoken = _among(LANGUAGES, language)
    texts, told = (
        entry.staff_words[spoken],
        entry.worker_words[_among(entry.worker_words, language)],
    )
    sent = "" if spoken in entry.official else _plain(remark.labels.get(spoken, ""))
    return RemarkWords(
        number=entry.number,
        code=entry.code,
        title=told.title,
        text=told.text,
        label=sent or texts.label,
        cause=texts.cause,
        action=texts.action,
        deadline_days=entry.days,
        official=spoken in entry.official or bool(sent),
    )


def deadline(made_ms: int, remark: Remark) -> date | None:
    """The last day on which the NSSO's web form corrects a registration with ``remark``; ``None``
    where it corrects nothing.

    ``made_ms``: when the registration was made, UTC milliseconds since 1970. The days count from
    its date in the time zone of this machine, which stands on the site ("within 30 days of the date
    of the registration", socialsecurity.be).
    """
    entry = _find(remark)
    if entry is None or entry.days is None:
        return None
    return datetime.fromtimestamp(made_ms / 1000, UTC).astimezone().date() + timedelta(
        days=entry.days
    )


def catalogue() -> Mapping[int, CatalogueEntry]:
    """All known remarks by number, ascending. Read once; call it at start, so that a broken file is
    found before a worker is.

    :raises CatalogueError: when a file is missing or anything in it is not as it should be.
    """
    return own().entries


def _find(remark: Remark) -> CatalogueEntry | None:
    """The entry for a remark by its code (``caw_1``) or its bare number (``1``); another code with
    that number is not it.
    """
    entry = catalogue().get(remark.number)
    return entry if entry and remark.code.lower() in (entry.code, str(entry.number)) else None


def _among(languages: Container[str], language: str) -> str:
    """The one of these languages for a language or locale name."""
    primary = re.split("[-_]", language.lower(), maxsplit=1)[0]
    return primary if primary in languages else FALLBACK


def _unknown_words(remark: Remark, language: str) -> RemarkWords:
    """General words around the best label that the service gave."""
    known = own()
    spoken = _among(LANGUAGES, language)
    texts, told = (
        known.unknown_staff_words[spoken],
        known.unknown_worker_words[_among(known.unknown_worker_words, language)],
    )
    offered = (_plain(remark.labels.get(key, "")) for key in (spoken, FALLBACK, *remark.labels))
    sent = next((label for label in offered if label), "")
    label = sent or texts.label
    return RemarkWords(
        number=remark.number,
        code=_plain(remark.code),
        title=told.title,
        text=f"{label}\n{told.text}",
        label=label,
        cause=texts.cause,
        action=texts.action,
        deadline_days=None,
        official=bool(sent),
    )


def _plain(text: str) -> str:
    """One line of printable text, at most `LABEL_LENGTH` characters: what came from outside may not
    deform a screen.
    """
    visible = "".join(c for c in text[: 10 * LABEL_LENGTH] if c.isprintable() or c.isspace())
    line = " ".join(visible.split())
    return line if len(line) <= LABEL_LENGTH else line[: LABEL_LENGTH - 1].rstrip() + "…"
