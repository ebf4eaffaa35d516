"""Write the lists for the office: CSV in the portal's columns, and XLSX with the hours.

Every text of a person is a text and never a formula, whatever it begins with.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from gateway.domain.belgian_time import belgian_time
from gateway.domain.model import Regime
from gateway.domain.spreadsheet import csv_text, one_line
from gateway.domain.work_list import ListedRegistration, WorkList, WorkSpan
from gateway.ui.papers import words

# no public page tells how the portal writes a day: as its own screens and a Belgian Excel do
_PORTAL_DAY = "%d/%m/%Y"
_PORTAL = ("enterprise", "company", "inss", "surname", "given", "day")
_HOURS = (*_PORTAL[:5], "workplace", "day", "in", "out", "hours", "note")
_REGISTRATIONS = (*_PORTAL[:5], "workplace", "moment", "direction", "means", "status", "reference")
_CORRECTIONS = (*_PORTAL[:5], "reference", "original", "corrected", "reason", "entered")
_MS_PER_DAY = 86_400_000
_FIRST = datetime(1899, 12, 30)  # noqa: DTZ001 - a cell has no zone
_WIDTHS = {"company": 28, "surname": 20, "given": 16, "note": 44, "reason": 44, "reference": 27}
_WIDTH = 17


def portal(listed: WorkList, language: str) -> bytes:
    """Return who was present on which day, as CSV that the portal and a Belgian Excel read.

    :raises UserError: when the sentences cannot be read.
    """
    said = words.read(language, words.LISTS)
    table = io.StringIO(newline="")
    table.write("\ufeff")
    writer = csv.writer(table, delimiter=";", lineterminator="\r\n")
    writer.writerow([said[f"column_{name}"] for name in _PORTAL])
    for one in listed.presences:
        day = belgian_time(one.at_ms).strftime(_PORTAL_DAY)
        writer.writerow([*map(csv_text, _person(one)), day])
    return table.getvalue().encode("utf-8", "replace")


def hours(listed: WorkList, language: str, heading: str) -> bytes:
    """Return the hours of a period as XLSX, with all registrations and corrections behind them.

    :param heading: which workplace and days.
    :raises UserError: when the sentences cannot be read.
    """
    said = words.read(language, words.LISTS)
    file = io.BytesIO()
    # in memory: else names and numbers would lie in a folder for temporary files
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    with Workbook(file, options) as book:
        _Sheet(book, said, "hours", _HOURS).write(
            (heading, _erased(said, listed)),
            (_span(said, span) for span in listed.spans),
        )
        _Sheet(book, said, "registrations", _REGISTRATIONS).write(
            (heading,), (_registration(said, one) for one in listed.registrations)
        )
        _Sheet(book, said, "corrections", _CORRECTIONS).write(
            (heading,), (row for one in listed.registrations for row in _corrections(said, one))
        )
    return file.getvalue()


def note(said: dict[str, str], span: WorkSpan) -> str:
    """Say what is to be known of a stretch of work: an end is open, it was corrected and why."""
    told = [] if span.registration.counts else [said["status_refused"]]
    if span.registration.days_ahead:
        told.append(said["ahead"])
    elif span.in_ms is None:
        told.append(said["no_in"])
    elif span.out_ms is None and span.registration.regime is Regime.IN_OUT:
        told.append(said["no_out"])
    told += [said["corrected_because"].format(reason=reason) for reason in span.reasons]
    return "; ".join(told)


def _erased(said: dict[str, str], listed: WorkList) -> str:
    return said["erased"].format(count=listed.erased) if listed.erased else ""


def _person(one: ListedRegistration) -> tuple[str, ...]:
    return (one.employer, one.employer_name, one.number, one.surname, one.given)


def _clock(ms: int | None) -> datetime | str:
    """Return a moment as clocks in Belgium show it, without a zone, which a cell cannot hold."""
    return "" if ms is None else belgian_time(ms).replace(tzinfo=None, microsecond=0)


def _span(said: dict[str, str], span: WorkSpan) -> tuple[Any, ...]:
    one, lasts_ms = span.registration, span.lasts_ms
    return (
        *_person(one),
        one.workplace,
        belgian_time(span.begins_ms).date(),
        _clock(span.in_ms),
        _clock(span.out_ms),
        "" if lasts_ms is None else lasts_ms / _MS_PER_DAY,
        note(said, span),
    )


def _registration(said: dict[str, str], one: ListedRegistration) -> tuple[Any, ...]:
    status = said[f"status_{one.status}"]
    return (
        *_person(one),
        one.workplace,
        belgian_time(one.at_ms).date() if one.days_ahead else _clock(one.at_ms),
        one.direction.value.upper(),
        said[f"means_{one.means}"],
        f"{status}, {said['corrected']}" if one.corrections else status,
        one.reference,
    )


def _corrections(said: dict[str, str], one: ListedRegistration) -> Iterable[tuple[Any, ...]]:
    for correction in one.corrections:
        is_moved = correction.direction is one.direction
        yield (
            *_person(one),
            one.reference,
            f"{one.direction.value.upper()} {_clock(one.at_ms)}",
            f"{correction.direction.value.upper()} {_clock(correction.at_ms)}"
            if correction.at_ms is not None
            else said["counts_not" if is_moved else "taken_back"],
            correction.reason,
            _clock(correction.entered_ms),
        )


def _serial(moment: datetime | date) -> float:
    """Return the days since a spreadsheet's first one, as which it holds a moment."""
    if not isinstance(moment, datetime):
        return float((moment - _FIRST.date()).days)
    return (moment - _FIRST) / timedelta(days=1)


class _Sheet:
    """Write one sheet: a heading, the names of the columns, and a row for each."""

    def __init__(
        self, book: Workbook, said: dict[str, str], name: str, columns: Sequence[str]
    ) -> None:
        self._sheet: Worksheet = book.add_worksheet(said[f"sheet_{name}"])
        self._columns = columns
        self._moment = book.add_format({"num_format": "dd/mm/yyyy hh:mm", "align": "left"})
        self._day = book.add_format({"num_format": "dd/mm/yyyy", "align": "left"})
        self._lasting = book.add_format({"num_format": "[h]:mm"})
        self._bold = book.add_format({"bold": True})
        for place, column in enumerate(columns):
            self._sheet.set_column(place, place, _WIDTHS.get(column, _WIDTH))
            self._sheet.write_string(2, place, said[f"column_{column}"], self._bold)
        self._sheet.freeze_panes(3, 0)
        # a printed list has its columns on one page
        self._sheet.set_landscape()
        self._sheet.set_paper(9)
        self._sheet.fit_to_pages(1, 0)
        self._sheet.repeat_rows(2)

    def write(self, head: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Write the lines of the head and the rows, and let a spreadsheet filter them."""
        for place, line in enumerate(head):
            self._sheet.write_string(place, 0, one_line(line), self._bold)
        last = 2
        for last, row in enumerate(rows, 3):
            for place, cell in enumerate(row):
                if isinstance(cell, str):
                    # a text is one, whatever it begins with
                    self._sheet.write_string(last, place, one_line(cell))
                elif isinstance(cell, float):
                    self._sheet.write_number(last, place, cell, self._lasting)
                else:
                    form = self._moment if isinstance(cell, datetime) else self._day
                    self._sheet.write_number(last, place, _serial(cell), form)
        self._sheet.autofilter(2, 0, last, len(self._columns) - 1)
