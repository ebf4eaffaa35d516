"""The technician's table of problems."""

from __future__ import annotations

from gateway.cli.technician import TECHNICIAN, TechnicianText, technician_text
from gateway.domain.problem import Problem

# no command meets these as a problem: what they are about it says by an error of its own
NOT_FOR_TECHNICIANS = {
    *(Problem.UNKNOWN_WORKPLACE, Problem.NOT_AN_L1, Problem.NOT_KEPT, Problem.KEPT_OR_NOT),
    *(Problem.STORE_UNUSABLE, Problem.CLOSED, Problem.DISK_FULL, Problem.DISK_LOW),
    *(Problem.STORE_MENDED, Problem.STORE_CHANGED, Problem.STORE_COPIED, Problem.STORE_VANISHED),
    *(Problem.KEYS_LOCKED, Problem.LINE_NARROW, Problem.CERTIFICATE_ENDS, Problem.SERVICE_LOST),
    *(Problem.ENROLMENT_ENDS, Problem.SCANNER_UNREADABLE),
    *(Problem.TIME_IN_DOUBT, Problem.TIME_JUMPED, Problem.TYPING_PAUSED),
}


def test_every_problem_that_a_command_meets_has_sentences() -> None:
    assert set(TECHNICIAN) == set(Problem) - NOT_FOR_TECHNICIANS
    for problem, text in TECHNICIAN.items():
        sentences = [text.finding, text.advice, text.sending_stopped]
        assert any(sentences), problem
        assert all(sentence.endswith(".") for sentence in sentences if sentence), problem


def test_of_anything_else_nothing_is_said() -> None:
    assert technician_text(None) == technician_text(Problem.CLOSED) == TechnicianText()
