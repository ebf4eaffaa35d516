"""Test the verification: its commands, the proof of the chip, the clock and the policy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from gateway.devices.card.apdu import Card, CardError
from gateway.devices.card.tlv import parse
from gateway.devices.card.trust import TrustStore
from gateway.devices.card.validity import TimeEstimate
from gateway.devices.card.verifier import CardPolicy, CardVerifier, ForgeryError
from gateway.domain.model import CardAuthenticity, CardPeriod
from gateway.domain.problem import Problem
from gateway.sandbox.cards import eid_files
from gateway.sandbox.cards.keys import Issuer
from gateway.sandbox.cards.virtual_card import VirtualCard
from tests.support.cards import MakeCard, read, sure_now

Roots = tuple[x509.Certificate, ...]
DAY_MS = 86_400_000


def grown(card: VirtualCard, size: int) -> VirtualCard:
    file = card.files[eid_files.IDENTITY]
    card.files[eid_files.IDENTITY] = eid_files.encode(
        parse(file) | {0x70: b"x" * (size - len(file) - 2)}
    )
    card.sign()
    return card


# ---- commands ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("applet", "size", "commands"),
    [
        ("1.7", 0, (6, 0)),
        ("1.7", 204, (6, 0)),
        ("1.1", 0, (6, 0)),
        ("1.8", 0, (6, 4)),
        ("1.8", 330, (6, 4)),
    ],
)
def test_a_known_register_s_card_takes_few_commands(
    card: MakeCard, verifier: CardVerifier, applet: str, size: int, commands: tuple[int, int]
) -> None:
    """The budget is 6 on applet 1.7; on applet 1.8 it is 7, and 5 for the proof."""
    made = grown(card(applet=applet), size) if size else card(applet=applet)
    read(verifier, made)
    steps = {step.name: step.apdus for step in read(verifier, made).steps}
    assert (steps["identity"] + steps["signature"], steps.get("challenge", 0)) == commands
    assert sum(steps.values()) == sum(commands)


def test_nothing_is_read_that_is_not_needed(card: MakeCard, verifier: CardVerifier) -> None:
    made = card(applet="1.8")
    selected: list[bytes] = []
    made.before = lambda apdu: selected.append(apdu[5:]) if apdu[1] == 0xA4 else None  # type: ignore[func-returns-value]
    read(verifier, made)
    assert selected == [
        eid_files.IDENTITY,
        eid_files.IDENTITY_SIGNATURE,
        eid_files.REGISTER_CERTIFICATE,
        eid_files.BASIC_KEY,
    ]
    selected.clear()
    read(verifier, made)
    assert selected == [eid_files.IDENTITY, eid_files.IDENTITY_SIGNATURE, eid_files.BASIC_KEY]


def test_a_certificate_is_read_to_its_own_end_only(card: MakeCard, verifier: CardVerifier) -> None:
    made = card(applet="1.8")
    assert len(made.files[eid_files.REGISTER_CERTIFICATE]) > 1500
    steps = {step.name: step.apdus for step in read(verifier, made).steps}
    assert steps["register certificate"] <= 4


def test_the_challenge_is_asked_once_and_is_new_each_time(
    card: MakeCard, verifier: CardVerifier
) -> None:
    made = card(applet="1.8")
    challenges: list[bytes] = []
    made.before = lambda apdu: challenges.append(apdu[7:]) if apdu[1] == 0x88 else None  # type: ignore[func-returns-value]
    read(verifier, made)
    read(verifier, made)
    assert [len(challenge) for challenge in challenges] == [48, 48]
    assert challenges[0] != challenges[1]
    assert made.challenges_left == 4998


def test_an_answer_of_before_is_no_proof(card: MakeCard, verifier: CardVerifier) -> None:
    """A copy that plays back what the real chip once answered."""
    made = card(applet="1.8")
    heard: list[bytes] = []
    real = made.transmit

    def listen(apdu: bytes) -> bytes:
        answer = real(apdu)
        if apdu[1] == 0xC0:
            heard.append(answer)
        return answer

    verifier.verify(Card(listen))
    with pytest.raises(ForgeryError) as caught:
        verifier.verify(Card(lambda apdu: heard[0] if apdu[1] == 0xC0 else real(apdu)))
    assert caught.value.problem is Problem.CARD_COPY


@pytest.mark.parametrize(
    "answer", ["9000", "00" * 95 + "9000", "00" * 96 + "9000", "FF" * 96 + "9000", "6D00", "6A86"]
)
def test_no_odd_answer_is_a_proof(card: MakeCard, verifier: CardVerifier, answer: str) -> None:
    made = card(applet="1.8")
    made.before = lambda apdu: bytes.fromhex(answer) if apdu[1] == 0x88 else None
    with pytest.raises(ForgeryError) as caught:
        read(verifier, made)
    assert caught.value.problem is Problem.CARD_COPY
    assert caught.value.card_number == "999000100108"
    assert "999000100108" not in str(caught.value) + repr(caught.value)


@pytest.mark.parametrize(
    ("status", "problem"), [("6F00", Problem.CARD_UNREADABLE), ("6581", Problem.CARD_UNREADABLE)]
)
def test_a_fault_of_the_moment_accuses_nobody(
    card: MakeCard, verifier: CardVerifier, status: str, problem: Problem
) -> None:
    made = card(applet="1.8")
    made.before = lambda apdu: bytes.fromhex(status) if apdu[1] == 0x88 else None
    with pytest.raises(CardError) as caught:
        read(verifier, made)
    assert caught.value.problem is problem
    assert not isinstance(caught.value, ForgeryError)


# ---- the clock, the policy -----------------------------------------------------------------------


def at(day: date, error_ms: int | None = 500) -> Callable[[], TimeEstimate]:
    """Return noon of a day, more or less sure."""
    return lambda: TimeEstimate((day - date(1970, 1, 1)).days * DAY_MS + DAY_MS // 2, error_ms)


VALID_TO = date(2030, 1, 1)


@pytest.mark.parametrize(
    ("now", "period", "sure"),
    [
        (at(date(2025, 6, 1)), CardPeriod.VALID, True),
        (at(VALID_TO), CardPeriod.VALID, True),
        (at(VALID_TO + timedelta(days=1)), CardPeriod.EXPIRED, True),
        (at(VALID_TO + timedelta(days=1), 13 * 3_600_000), CardPeriod.EXPIRED, False),
        (at(VALID_TO + timedelta(days=1), None), CardPeriod.EXPIRED, False),
        (at(date(2019, 12, 31)), CardPeriod.NOT_YET_VALID, True),
        (at(date(1970, 1, 1), None), CardPeriod.NOT_YET_VALID, False),
    ],
)
def test_the_card_s_dates_and_the_clock_s_doubt(
    card: MakeCard,
    practice_roots: Roots,
    now: Callable[[], TimeEstimate],
    period: CardPeriod,
    sure: bool,
) -> None:
    made = card(valid_from=date(2020, 1, 1), valid_to=VALID_TO)
    trust = TrustStore(roots=practice_roots)
    verified = CardVerifier(trust, now).verify(Card(made.transmit))
    assert (verified.period, verified.is_period_sure) == (period, sure)
    strict = CardVerifier(trust, now, CardPolicy(expired=False))
    refused = sure and period is not CardPeriod.VALID
    if not refused:
        assert strict.verify(Card(made.transmit)).period is period
        return
    with pytest.raises(CardError) as caught:
        strict.verify(Card(made.transmit))
    assert caught.value.problem in (Problem.CARD_EXPIRED, Problem.CARD_NOT_YET_VALID)
    assert not isinstance(caught.value, ForgeryError)


@pytest.mark.parametrize(
    ("error_ms", "verdict"),
    [
        (500, CardAuthenticity.UNPROVEN),
        (30 * DAY_MS, CardAuthenticity.GENUINE),
        (None, CardAuthenticity.GENUINE),
    ],
)
def test_a_register_that_has_run_out_vouches_for_nobody_once_that_is_sure(
    card: MakeCard,
    keys: Path,
    practice_roots: Roots,
    error_ms: int | None,
    verdict: CardAuthenticity,
) -> None:
    made = VirtualCard(card(applet="1.8").holder, keys, Issuer(keys, "1.8", run_out=True))
    verifier = CardVerifier(
        TrustStore(roots=practice_roots), lambda: TimeEstimate(sure_now().ms, error_ms)
    )
    assert verifier.verify(Card(made.transmit)).authenticity is verdict


@pytest.mark.parametrize("status", ["6985", "6982"])
def test_a_new_card_that_will_not_prove_itself_has_a_policy_of_its_own(
    card: MakeCard, practice_roots: Roots, status: str
) -> None:
    """A copy of a new card is asked for a proof that it cannot give, and says that it will not."""
    made = card(applet="1.8")
    made.before = lambda apdu: bytes.fromhex(status) if apdu[1] == 0x88 else None
    trust = TrustStore(roots=practice_roots)
    with pytest.raises(ForgeryError) as caught:
        read(CardVerifier(trust, sure_now), made)
    assert caught.value.problem is Problem.CARD_NO_PROOF
    assert caught.value.card_number == "999000100108"
    lax = CardPolicy(proof_refused=True)
    verified = CardVerifier(trust, sure_now, lax).verify(Card(made.transmit))
    assert verified.authenticity is CardAuthenticity.UNPROVEN


def test_cards_that_cannot_prove_themselves_may_be_refused(
    card: MakeCard, practice_roots: Roots
) -> None:
    strict = CardVerifier(TrustStore(roots=practice_roots), sure_now, CardPolicy(unproven=False))
    assert strict.verify(Card(card(applet="1.8").transmit)).authenticity is CardAuthenticity.GENUINE
    with pytest.raises(CardError) as caught:
        strict.verify(Card(card(applet="1.7").transmit))
    assert caught.value.problem is Problem.CARD_UNPROVEN
