"""The list of who is missing on paper: names by company, and how many have no name."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.domain.presence import CompanyPresence, MissingList
from gateway.domain.remark_catalogue import STAFF_LANGUAGES
from gateway.ui.papers import missing_paper
from tests.support import pdf

LONG = "Dakwerken Van den Broeck & Zonen bvba"


@pytest.mark.usefixtures("application")
@pytest.mark.parametrize("language", sorted(STAFF_LANGUAGES))
@pytest.mark.parametrize("count", [0, 3, 150])
def test_each_name_stands_once_under_its_company(language: str, count: int, tmp_path: Path) -> None:
    names = tuple(f"Naam{turn:03}, \u202eMarie-Christine" * (1 + turn % 3) for turn in range(count))
    missing = (
        (CompanyPresence("0400000141", LONG * 3, missing=count + 4), names),
        (CompanyPresence("", missing=1), ("",)),
    )
    total = CompanyPresence("", expected=count + 9, here=4, missing=count + 5)
    listed = MissingList("Residentie De Linde, Gent", 0, total, missing)
    path = tmp_path / "missing.pdf"
    path.write_bytes(missing_paper.draw(listed, language))
    text = pdf.run("pdftotext", "-layout", path, "-")
    assert all(f"Naam{turn:03}" in text for turn in range(count))
    assert str(count + 5) in text
    assert str(count + 9) in text
    assert all(word.left >= 9 and word.right <= 201 for word in pdf.words(path))
