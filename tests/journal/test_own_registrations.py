"""Test what a worker reads of his own last registrations."""

from __future__ import annotations

from gateway.domain.model import Direction
from gateway.journal import own_registrations
from gateway.journal.encryption import Sealer
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from tests.support.people import DAY_S, JAN, LINDE, PIOTR, confirm, draft, later


def test_the_last_days_with_their_proofs_newest_first(
    registrations: Registrations, outbox: Outbox, sealer: Sealer
) -> None:
    registrations.keep(draft(), later(-8 * DAY_S))
    kept, first = registrations.keep(draft(), later(0))
    registrations.keep(draft(person=PIOTR), later(1))
    _, second = registrations.keep(draft(Direction.OUT), later(3600))
    confirm(outbox, (2, kept.reference))
    now_ms = later(7200).wall_ms
    listed = own_registrations.listed(outbox.store, sealer, JAN, LINDE.number, now_ms)
    assert [(one.direction, one.status, one.proof) for one in listed] == [
        (Direction.OUT, "kept", second),
        (Direction.IN, "confirmed", first),
    ]
    assert listed[1].made_ms == kept.stamp.wall_ms
    assert own_registrations.listed(outbox.store, sealer, JAN, "1Y1000OTHERQZ", now_ms) == ()
