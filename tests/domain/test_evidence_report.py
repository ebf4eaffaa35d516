"""Test the values of a report of evidence: who is masked, and what is late."""

from __future__ import annotations

import pytest

from gateway.domain.evidence_report import ReportedRegistration, initials, is_late
from gateway.domain.model import Direction, Means

LIMIT_MS = 600_000


@pytest.mark.parametrize(
    ("given", "surname", "masked"),
    [
        ("Jan", "Peeters", "J. P."),
        ("Marie-Claire Anna", "'t Serstevens", "M. T."),
        ("élodie", "De Smet", "É. D."),
        (".", "Suharto", "S."),
        ("Юлія", "Ґонта", "Ю. Ґ."),
        ("محمد", "علي", "م. ع."),
        ("🦺", "\u202e85011512355", ""),
        ("x" * 300, "ß" * 300, "X. S."),
        ("", "", ""),
    ],
)
def test_of_a_name_the_initials_stay(given: str, surname: str, masked: str) -> None:
    assert initials(given, surname) == masked


def reported(**changed: object) -> ReportedRegistration:
    facts = {"row": 1, "made_ms": 0, "initials": "J. P.", "last_digits": "55", "employer": ""}
    facts |= {"workplace": "W", "direction": Direction.IN, "means": Means.CARD, "proof": "K7QM2X"}
    return ReportedRegistration(**{**facts, "status": "confirmed", **changed})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "late"),
    [
        ({"delay_ms": 599_999}, False),
        ({"delay_ms": 600_000}, True),
        ({"delay_ms": 1_000, "remarks": ("caw_1",)}, False),
        ({"delay_ms": 1_000, "remarks": ("caw_1", "ciao_32")}, True),
        ({"is_flagged": True}, True),
        ({"status": "kept"}, False),
    ],
)
def test_late_is_what_the_service_this_kiosk_or_the_delay_calls_so(
    changed: dict[str, object], late: bool
) -> None:
    assert is_late(reported(**changed), LIMIT_MS) == late
