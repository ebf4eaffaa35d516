"""A refusal that came after its worker had left: recalled at the next visit, once."""

from __future__ import annotations

import pytest

from gateway.domain.model import Direction, KnownWorker
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.registrations import Registrations
from tests.support.people import JAN, LINDE, PIOTR, confirm, draft, later

CODE = "error.presence-registration.creation.registration-date"


def recall(registrations: Registrations, seconds: float = 600) -> KnownWorker:
    """Return what is known of Jan so many seconds after the first registration."""
    return registrations.recall(JAN, LINDE.number, later(seconds))


def refuse(outbox: Outbox, reference: str, seconds: float = 60) -> None:
    """Store the service's refusal of this registration."""
    seq = outbox.store.rows("SELECT seq FROM registration WHERE reference = ?", reference)[0][0]
    answer = refusal(reference, [CODE])
    outbox.settle([(seq, answer)], later(seconds).wall_ms)


def test_a_refused_registration_is_recalled_until_its_worker_has_seen_it(
    registrations: Registrations, outbox: Outbox
) -> None:
    kept, _ = registrations.keep(draft(), later(0))
    registrations.keep(draft(person=PIOTR), later(1))
    assert recall(registrations).refusals == ()
    refuse(outbox, kept.reference)
    (notice,) = recall(registrations).refusals
    assert (notice.reference, notice.direction) == (kept.reference, Direction.IN)
    assert (notice.made_ms, notice.codes) == (kept.stamp.wall_ms, (CODE,))
    assert registrations.recall(PIOTR, LINDE.number, later(600)).refusals == ()
    # on the next workplace, too
    assert registrations.recall(JAN, "1Y1000OTHERQZ", later(600)).refusals == (notice,)
    registrations.keep(draft(), later(601), seen=[kept.reference])
    assert recall(registrations, 1200).refusals == ()


def test_a_refused_registration_is_neither_the_last_one_nor_one_of_today(
    registrations: Registrations, outbox: Outbox
) -> None:
    kept, _ = registrations.keep(draft(), later(0))
    assert recall(registrations).last_direction is Direction.IN
    refuse(outbox, kept.reference)
    known = recall(registrations)
    assert (known.last_direction, known.has_registered_today) == (None, False)


def test_what_was_accepted_before_a_refusal_still_counts(
    registrations: Registrations, outbox: Outbox
) -> None:
    kept, _ = registrations.keep(draft(), later(0))
    confirm(outbox, (1, kept.reference))
    out, _ = registrations.keep(draft(Direction.OUT), later(100))
    assert recall(registrations).last_direction is Direction.OUT
    refuse(outbox, out.reference)
    known = recall(registrations)
    assert known.last_direction is Direction.IN
    assert known.last_wall_ms == kept.stamp.wall_ms
    assert known.last_age_s == pytest.approx(600)


def test_a_refusal_of_more_than_thirty_days_ago_is_recalled_no_more(
    registrations: Registrations, outbox: Outbox
) -> None:
    kept, _ = registrations.keep(draft(), later(0))
    refuse(outbox, kept.reference)
    day_s = 86_400
    assert recall(registrations, 29 * day_s).refusals
    assert recall(registrations, 31 * day_s).refusals == ()
