"""What ends soon on the workplace of the open day, from a real journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from gateway.domain.belgian_time import belgian_day
from gateway.domain.terms import Term, TermKind
from gateway.journal import terms
from gateway.journal.day import open_day
from gateway.journal.encryption import Sealer
from gateway.journal.reports import Reports
from tests.support.people import LINDE, MAAS, NOW, PEETERS

TODAY = belgian_day(NOW.wall_ms)
SOON, LATER = TODAY + timedelta(days=7), TODAY + timedelta(days=30)


def test_the_ends_of_the_declaration_and_of_contracts_are_told(
    reports: Reports, sealer: Sealer
) -> None:
    assert terms.listed(reports, NOW) == ()
    ends = ("", str(LATER)), (PEETERS.number, str(SOON)), (MAAS.number, "2099-12-31")
    workplace = replace(LINDE, last_days=ends)
    open_day(reports.store, sealer, "u", workplace, NOW, staff_code="2580")
    assert terms.listed(reports, NOW) == (
        Term(TermKind.CONTRACT, SOON, PEETERS.name),
        Term(TermKind.DECLARATION, LATER),
    )
