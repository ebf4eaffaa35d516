"""A company that the service doubts: the worker is asked again, until one is chosen that fits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.model import Answer, Outcome, Remark, Validity
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.registrations import Registrations
from tests.support.people import JAN, LINDE, MAAS, draft, later

PREFIX = "error.presence-registration.creation"


def is_doubted(registrations: Registrations) -> bool:
    """Return whether Jan's employer is doubted."""
    return registrations.recall(JAN, LINDE.number, later(600)).is_employer_doubted


def answer(outbox: Outbox, seq: int, reference: str, *codes: str) -> None:
    """Store the service's confirmation with these remarks."""
    remarks = tuple(Remark(code) for code in codes)
    confirmed = Answer(reference, Outcome.CONFIRMED, "1", Validity.FAILED, remarks)
    outbox.settle([(seq, confirmed)], later(seq).wall_ms)


@pytest.mark.parametrize("number", [1, 2, 6, 7, 8, 9, 12, 17])
def test_remarks_of_a_wrong_company_make_it_doubted(
    registrations: Registrations, outbox: Outbox, number: int
) -> None:
    kept, _ = registrations.keep(draft(), later(0))
    assert not is_doubted(registrations)
    answer(outbox, 1, kept.reference, f"caw_{number}")
    assert is_doubted(registrations)


@pytest.mark.parametrize("code", ["caw_3", "caw_15", "ciao_21", "ciao_32", "ciao_1"])
def test_other_remarks_do_not(registrations: Registrations, outbox: Outbox, code: str) -> None:
    kept, _ = registrations.keep(draft(), later(0))
    answer(outbox, 1, kept.reference, code)
    assert not is_doubted(registrations)


def test_a_registration_for_another_company_ends_the_doubt(
    registrations: Registrations, outbox: Outbox
) -> None:
    kept, _ = registrations.keep(draft(), later(0))
    answer(outbox, 1, kept.reference, "caw_1")
    registrations.keep(replace(draft(), employer=MAAS), later(100))
    known = registrations.recall(JAN, LINDE.number, later(600))
    assert (known.employer, known.is_employer_doubted) == (MAAS, False)


@pytest.mark.parametrize(
    ("end", "doubted"), [("enterprise-number", True), ("place-of-work", False)]
)
def test_a_refused_company_is_doubted(
    registrations: Registrations, outbox: Outbox, end: str, doubted: bool
) -> None:
    kept, _ = registrations.keep(draft(), later(0))
    outbox.settle([(1, refusal(kept.reference, [f"{PREFIX}.{end}"]))], later(1).wall_ms)
    assert is_doubted(registrations) is doubted
