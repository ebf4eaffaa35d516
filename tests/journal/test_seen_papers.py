"""L1 and A1 that staff saw: kept as proof, told before they end, erased some time after."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import Answer, Outcome, Remark, Validity
from gateway.domain.record import EntryKind
from gateway.domain.seen_papers import SeenPaper
from gateway.domain.terms import Term, TermKind
from gateway.journal import retention, seen_papers, terms
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.staff_inbox import remarked
from tests.support.journals import SEALER
from tests.support.people import NOW, draft, later

NAME = "Kazlauskas, Jonas"
DAY_S = 86_400
TODAY = belgian_day(NOW.wall_ms)
PAPER = SeenPaper(TermKind.LIMOSA, TODAY, TODAY + timedelta(days=7))


def test_a_paper_is_kept_told_renewed_and_erased(
    registrations: Registrations, outbox: Outbox, reports: Reports, sealer: Sealer
) -> None:
    store = registrations.store
    reference = registrations.keep(draft(), NOW)[0].reference
    outbox.settle(
        [(1, Answer(reference, Outcome.CONFIRMED, "7", Validity.FAILED, (Remark("caw_6"),)))],
        NOW.wall_ms,
    )
    assert not seen_papers.write(store, sealer, NOW, "nobody", PAPER, name=NAME)
    assert seen_papers.write(store, sealer, NOW, reference, PAPER, name=NAME)
    (entry,) = remarked(reports, later(1))
    assert entry.papers == (replace(PAPER, seen_ms=NOW.wall_ms),)
    (act,) = record.last_entries(store, EntryKind.STAFF, count=1)
    assert (act.facts["act"], act.facts["last"]) == ("paper of a worker seen", str(PAPER.last))
    stored = b"".join(path.read_bytes() for path in store.path.parent.glob("journal.db*"))
    assert NAME.encode() not in stored
    assert terms.listed(reports, NOW) == (Term(TermKind.LIMOSA, PAPER.last, NAME),)
    # a newer one of the same kind takes its place, and an A1 stands beside it
    newer = replace(PAPER, last=TODAY + timedelta(days=30))
    seen_papers.write(store, sealer, later(2), reference, newer, name=NAME)
    seen_papers.write(store, sealer, later(3), reference, replace(PAPER, kind=TermKind.A1), name="")
    assert terms.listed(reports, NOW) == (
        Term(TermKind.A1, PAPER.last, ""),
        Term(TermKind.LIMOSA, newer.last, NAME),
    )
    # the older one is over for 90 days, the newer one is not
    retention.blank(store, SEALER, later(98 * DAY_S).wall_ms, 7, 90)
    blanked = store.rows("SELECT seq, sealed, worker FROM seen_paper WHERE blanked_ms IS NOT NULL")
    assert [tuple(rest) for _seq, *rest in blanked] == [(b"", b"")] * 2
    assert seen_papers.of_registrations(store, [1])[1] == (
        replace(newer, seen_ms=later(2).wall_ms),
    )
