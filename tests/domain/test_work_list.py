"""Test hours out of INs and OUTs: pairs, open ends, nights, corrections, refusals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.domain.model import Direction, Means
from gateway.domain.papers import PaperKind, PaperOrder, PaperPeriod
from gateway.domain.report_delivery import ReportTarget
from gateway.domain.spreadsheet import csv_text, one_line
from gateway.domain.staff_acts import StaffRole
from gateway.domain.work_list import Correction, ListedRegistration, make_list

DAY = date(2026, 11, 30)
IN, OUT = Direction.IN, Direction.OUT
HOUR_MS = 3_600_000
MIDNIGHT = belgian_midnight_ms(DAY)


def at(hour: float) -> int:
    return MIDNIGHT + round(hour * HOUR_MS)


def act(hour: float, direction: Direction, *corrections: Correction) -> ListedRegistration:
    return ListedRegistration(
        reference=f"R{hour}",
        at_ms=at(hour),
        number="85011512355",
        surname="Peeters",
        given="Jan",
        employer="0123456749",
        employer_name="Peeters Ruwbouw bv",
        workplace="1Y1000NF9KCQZ",
        direction=direction,
        means=Means.CARD,
        status="confirmed",
        corrections=corrections,
    )


def moved(direction: Direction, hour: float | None, reason: str = "asked") -> Correction:
    return Correction(direction, None if hour is None else at(hour), reason)


@pytest.mark.parametrize(
    ("acts", "spans"),
    [
        ([act(7, IN), act(12, OUT), act(12.5, IN), act(16, OUT)], [(7, 12), (12.5, 16)]),
        ([act(7, IN)], [(7, None)]),
        ([act(16, OUT)], [(None, 16)]),
        ([act(7, IN), act(12.5, IN), act(16, OUT)], [(7, None), (12.5, 16)]),
        # a night belongs to the day on which it began; an OUT after 16 hours is no end of it
        ([act(22, IN), act(30, OUT)], [(22, 30)]),
        ([act(-2, IN), act(6, OUT)], []),
        ([act(2, IN), act(20, OUT)], [(2, None), (None, 20)]),
        # what staff corrected: a forgotten OUT, another moment, nothing at all, another word later
        ([act(7, IN, moved(OUT, 15.5))], [(7, 15.5)]),
        ([act(7, IN, moved(IN, 6.5)), act(16, OUT)], [(6.5, 16)]),
        ([act(7, IN), act(8, IN, moved(IN, None)), act(16, OUT)], [(7, 16)]),
        ([act(7, IN, moved(OUT, 15.5), moved(OUT, None))], [(7, None)]),
        # what the service refused was work all the same; made again it is one
        ([act(7, IN), replace(act(16, OUT), status="refused")], [(7, 16)]),
        ([replace(act(7, IN), status="refused"), act(7.1, IN), act(16, OUT)], [(7.1, 16)]),
    ],
)
def test_hours_are_reckoned_and_nothing_is_invented(
    acts: list[ListedRegistration], spans: list[tuple[float | None, float | None]]
) -> None:
    listed = make_list(reversed(acts), DAY, DAY)
    found = [(span.in_ms, span.out_ms) for span in listed.spans]
    assert found == [tuple(None if hour is None else at(hour) for hour in span) for span in spans]


def test_a_span_tells_why_it_was_corrected_and_how_long_it_lasted() -> None:
    acts = [act(7, IN, moved(OUT, 15.5, "badge forgotten"))]
    (span,) = make_list(acts, DAY, DAY).spans
    assert (span.reasons, span.lasts_ms) == (("badge forgotten",), round(8.5 * HOUR_MS))
    (open_span,) = make_list([act(7, IN)], DAY, DAY).spans
    assert open_span.lasts_ms is None


def test_two_people_and_two_sites_are_not_paired() -> None:
    other = replace(act(8, OUT), number="85020400153")
    elsewhere = replace(act(9, OUT), workplace="1Y1000HX2LMPZ")
    spans = make_list([act(7, IN), other, elsewhere], DAY, DAY).spans
    assert [span.lasts_ms for span in spans] == [None, None, None]


def test_a_presence_is_one_a_day_person_and_company() -> None:
    refused = replace(act(6, IN), status="refused")
    elsewhere = replace(act(13, IN), employer="0876543295", employer_name="Elektro Maas nv")
    listed = make_list([refused, act(7, IN), act(12, OUT), elsewhere, act(14, IN)], DAY, DAY)
    assert [one.at_ms for one in listed.presences] == [at(13), at(7)]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-2", "'-2"),
        ("\t=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("\u202e=1+1", "'=1+1"),
        ("Jan\r\n=1+1", "Jan =1+1"),
        ("  ＝1", "'＝1"),
        ("Lefèvre-Maes", "Lefèvre-Maes"),
        ("", ""),
    ],
)
def test_no_text_is_a_formula(text: str, cell: str) -> None:
    assert csv_text(text) == cell
    assert one_line(text) == cell.removeprefix("'")


def test_days_and_names_of_papers() -> None:
    today = date(2026, 3, 1)
    assert PaperPeriod.TODAY.days(today) == (today, today)
    assert PaperPeriod.YESTERDAY.days(today) == (date(2026, 2, 28),) * 2
    assert PaperPeriod.THIS_MONTH.days(today) == (today, today)
    assert PaperPeriod.LAST_MONTH.days(today) == (date(2026, 2, 1), date(2026, 2, 28))
    order = PaperOrder(
        PaperKind.HOURS,
        ReportTarget.STICK,
        today,
        today + timedelta(days=1),
        "nl",
        by=StaffRole.KIOSK,
    )
    assert order.file_name == "gateway-hours-2026-03-01-2026-03-02.xlsx"
    proof = replace(order, kind=PaperKind.PROOF, last=today, reference="01JXYZABCDEF")
    assert proof.file_name == "gateway-proof-2026-03-01-ABCDEF.pdf"
    poster = replace(order, kind=PaperKind.POSTER_A3, languages=("nl", "pl"))
    assert poster.file_name == "gateway-poster-A3-nl-pl.pdf"
