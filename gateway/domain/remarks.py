"""Tell what each remark means to a worker and to staff.

A remark is the central service's comment on a registration that it took; it never blocks a worker.
Staff read remarks in Dutch, French, German or English, where another language is chosen in the
house's, a worker in any language that the kiosk offers. A code that is not in the catalogue
is shown with the service's own label.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from gateway.domain.belgian_time import belgian_day
from gateway.domain.languages import STAFF_LANGUAGES
from gateway.domain.model import Remark
from gateway.domain.remark_catalogue import CatalogueEntry, packaged

_FALLBACK = "en"
WEB_FORM = "https://checkinout-management.socialsecurity.be/"
"""Where the NSSO lets a wrong company or declaration number be corrected."""
# characters kept of a label that came from outside; the longest of the catalogue has 87
LABEL_LENGTH = 160

# by docs/domain.md: the worker and the company do not belong together
_OF_EMPLOYER = frozenset({1, 2, 6, 7, 8, 9, 12, 17})
# the worker has no Limosa declaration that holds
OF_LIMOSA = frozenset({6, 7, 8, 9})


@dataclass(frozen=True, slots=True)
class RemarkWords:
    """Hold a remark as the screens show it, in one language and as plain text.

    :param number: of the published table, 0 when the code holds none
    :param title: for the worker, as ``text`` is, which may have two lines
    :param label: for staff, as ``cause`` and ``action`` are
    :param deadline_days: as `CatalogueEntry.days`
    :param is_official: the label is the NSSO's own wording
    """

    number: int
    code: str
    title: str
    text: str
    label: str
    cause: str
    action: str
    deadline_days: int | None
    is_official: bool


def staff_language(chosen: str, house: str) -> str:
    """Return the language in which staff read remarks: the chosen one where the NSSO's table is
    there in it, else the house's.
    """
    return chosen if _primary(chosen) in STAFF_LANGUAGES else house


def words(remark: Remark, language: str) -> RemarkWords:
    """Return the words for ``remark`` in ``language`` (``nl``, ``fr_BE``, ...), else in English.

    The service's label goes before our translation, but not before official wording. For example,
    ``words(Remark("caw_1"), "nl").label`` is "Er bestaat geen relatie tussen de werknemer en de
    onderneming".
    """
    entry = _find(remark)
    if entry is None:
        return _unknown_words(remark, language)
    staff_language = _supported(language, STAFF_LANGUAGES)
    is_official = staff_language in entry.official_languages
    sent = "" if is_official else _one_line(remark.labels.get(staff_language, ""))
    for_staff = entry.staff_words[staff_language]
    for_worker = entry.worker_words[_supported(language, entry.worker_words)]
    return RemarkWords(
        number=entry.number,
        code=entry.code,
        title=for_worker.title,
        text=for_worker.text,
        label=sent or for_staff.label,
        cause=for_staff.cause,
        action=for_staff.action,
        deadline_days=entry.days,
        is_official=is_official or bool(sent),
    )


def deadline(made_ms: int, remark: Remark) -> date | None:
    """Return the last day on which the NSSO's web form corrects a registration with ``remark``.

    The days count from the registration's date in Belgium ("within 30 days of the date of the
    registration", socialsecurity.be).

    :param made_ms: when the registration was made, UTC milliseconds since 1970
    :return: ``None`` where the form corrects nothing
    """
    entry = _find(remark)
    if entry is None or entry.days is None:
        return None
    return belgian_day(made_ms) + timedelta(days=entry.days)


def doubts_employer(remark: Remark) -> bool:
    """Return whether a wrongly chosen company may be why: no tie to it, by Dimona or Limosa."""
    return remark.number in _OF_EMPLOYER and _find(remark) is not None


def catalogue() -> Mapping[int, CatalogueEntry]:
    """Return all known remarks by number, ascending; called at a start to find a broken file early.

    :raises UserError: when a file is missing or anything in it is not as it should be
    """
    return packaged().entries


def _find(remark: Remark) -> CatalogueEntry | None:
    """Return the entry whose code (``caw_1``) or bare number (``1``) the remark has."""
    entry = catalogue().get(remark.number)
    return entry if entry and remark.code.lower() in (entry.code, str(entry.number)) else None


def _supported(language: str, languages: Container[str]) -> str:
    """Return the two-letter code of a language or locale name, where it is among ``languages``."""
    primary = _primary(language)
    return primary if primary in languages else _FALLBACK


def _primary(language: str) -> str:
    """Return the two-letter code of a language or locale name."""
    return re.split("[-_]", language.lower(), maxsplit=1)[0]


def _unknown_words(remark: Remark, language: str) -> RemarkWords:
    """Return general words around the service's label.

    The label is taken in ``language``, else in English, else in any language, else a sentence says
    that there is none.
    """
    known = packaged()
    staff_language = _supported(language, STAFF_LANGUAGES)
    for_staff = known.unknown_staff_words[staff_language]
    for_worker = known.unknown_worker_words[_supported(language, known.unknown_worker_words)]
    languages = (staff_language, _FALLBACK, *remark.labels)
    offered = (_one_line(remark.labels.get(name, "")) for name in languages)
    sent = next((label for label in offered if label), "")
    label = sent or for_staff.label
    return RemarkWords(
        number=remark.number,
        code=_one_line(remark.code),
        title=for_worker.title,
        text=f"{label}\n{for_worker.text}",
        label=label,
        cause=for_staff.cause,
        action=for_staff.action,
        deadline_days=None,
        is_official=bool(sent),
    )


def _one_line(text: str) -> str:
    """Return printable text of at most `LABEL_LENGTH` characters, so that no screen is deformed."""
    visible = "".join(c for c in text[: 10 * LABEL_LENGTH] if c.isprintable() or c.isspace())
    line = " ".join(visible.split())
    return line if len(line) <= LABEL_LENGTH else line[: LABEL_LENGTH - 1].rstrip() + "…"
