"""Put a reminder to a company into words: in lines, and short, for a code."""

from __future__ import annotations

from gateway.domain.identifiers import grouped_enterprise
from gateway.domain.model import Address
from gateway.domain.reminder import Reminder
from gateway.ui.papers import words
from gateway.ui.papers.company_matters import MOST_BYTES, MOST_NAME
from gateway.ui.papers.report_words import ReportWords, readable


def code_text(reminder: Reminder, language: str) -> str:
    """Return what a telephone reads: as many names as the code holds, and how many more.

    :raises UserError: when the sentences cannot be read.
    """
    told = ReportWords(language, words.REMINDER)
    for shown in range(len(reminder.missing), -1, -1):
        text = "\n".join(lines(reminder, told, shown))
        if len(text.encode("utf-8")) <= MOST_BYTES:
            return text
    return told.say("title")


def lines(reminder: Reminder, told: ReportWords, shown: int) -> list[str]:
    """Return the title and the sentences, with so many names."""
    place = reminder.workplace
    number = f" ({company_number(reminder.employer)})" if reminder.employer else ""
    missing = [f"– {readable(name, MOST_NAME)}" for name in reminder.missing[:shown]]
    rest = len(reminder.missing) - shown
    return [
        told.say("title"),
        told.say("to", company=readable(reminder.company, MOST_NAME) + number),
        told.say(
            "workplace",
            name=readable(place.name, MOST_NAME),
            number=place.number,
            address=_address(place.address),
        ),
        told.say("how"),
        told.say("missing", count=len(reminder.missing)) if reminder.missing else told.say("all"),
        *missing,
        *([told.say("more", count=rest)] if rest else []),
    ]


def _address(address: Address | None) -> str:
    if address is None:
        return ""
    box = f" {address.box}" if address.box else ""
    street = f"{address.street} {address.house}{box}"
    return readable(f", {street}, {address.post_code} {address.municipality}", 2 * MOST_NAME)


def company_number(employer: str) -> str:
    """Return a company's number as people read it."""
    return grouped_enterprise(employer) if employer else "–"
