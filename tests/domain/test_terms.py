"""Which terms staff are told of, and when."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gateway.domain.terms import Term, TermKind, told

TODAY = date(2026, 11, 30)
ENDS = [30, 29, 28, 7, 6, 5, 0, -1, -2]


@pytest.mark.parametrize(
    ("kind", "days"),
    [
        (TermKind.CORRECTION, [7, 6, 5, 4, 3, 2, 1, 0]),
        (TermKind.DECLARATION, ENDS),
        (TermKind.CONTRACT, ENDS),
        (TermKind.LIMOSA, ENDS),
        (TermKind.A1, ENDS),
    ],
)
def test_a_term_is_told_at_its_marks_and_no_weekend_hides_it(
    kind: TermKind, days: list[int]
) -> None:
    terms = [Term(kind, TODAY + timedelta(days=left), "Peeters") for left in range(40, -40, -1)]
    # each once, the soonest first
    assert [term.days_left(TODAY) for term in told([*terms, *terms], TODAY)] == days[::-1]


def test_the_last_days_to_correct_stand_before_all_else() -> None:
    urgent = [
        (kind, left)
        for kind in TermKind
        for left in range(9)
        if Term(kind, TODAY + timedelta(days=left)).is_urgent(TODAY)
    ]
    assert urgent == [(TermKind.CORRECTION, left) for left in range(4)]
