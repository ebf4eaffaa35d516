"""Test the words of a reminder, on its code and its pages, and the attestation of several."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gateway.domain.reminder import GivenReminder
from gateway.ui.papers import reminder, reminder_text
from gateway.ui.papers.company_matters import MOST_BYTES
from gateway.ui.papers.report_words import ReportWords
from gateway.ui.papers.words import REMINDER as WORDS
from tests.journal.test_reminders import REMINDER
from tests.support import pdf
from tests.support.people import LINDE, NOW, PEETERS

LANGUAGES = "nl", "fr", "de", "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_tells_site_way_and_names_as_far_as_it_holds(
    application: QApplication,  # noqa: ARG001 - looking for letters in fonts needs one
    language: str,
) -> None:
    text = reminder_text.code_text(REMINDER, language)
    for words in (PEETERS.name, LINDE.number, "Lindestraat 1, 9000 Gent", "Maes, Els"):
        assert words in text
    many = replace(REMINDER, missing=tuple(f"Maes-Vandenbroucke, Els {n}" for n in range(200)))
    text = reminder_text.code_text(many, language)
    assert "200" in text
    assert "Els 0" in text
    assert len(text.encode()) <= MOST_BYTES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_names_everybody_and_the_attestation_nobody(
    application: QApplication,  # noqa: ARG001 - a paper needs one
    language: str,
    tmp_path: Path,
) -> None:
    path = tmp_path / "paper.pdf"
    many = replace(REMINDER, missing=tuple(f"Maes, Els {n}" for n in range(90)))
    path.write_bytes(reminder.draw(many, language, NOW.wall_ms))
    assert int(pdf.facts(path)["Pages"]) > 1
    assert "Maes, Els 89" in pdf.text(path)
    given = GivenReminder(
        7, NOW.wall_ms, LINDE.number, PEETERS.number, 2, "shown", "site manager", "ab" * 32
    )
    period = NOW.wall_ms - 1, NOW.wall_ms + 1
    names = {PEETERS.number: PEETERS.name}
    path.write_bytes(reminder.draw_attestation([given] * 60, names, language, period))
    text = pdf.text(path)
    assert text.count(PEETERS.name) == 60
    assert "abababab" in text
    # how, and by whose code
    say = ReportWords(language, WORDS).say
    assert text.count(say("way_shown")) == 60
    assert " ".join(text.split()).count(say("by_site_manager")) == 60
