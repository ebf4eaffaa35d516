"""Put outages into the words of staff: when, how far contact came, whose fault, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from gateway.domain.belgian_time import belgian_day
from gateway.domain.events import ReportDelivered
from gateway.domain.outages import Culprit, Failure, Life, Outage, Stage
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.ui.text import phrases
from gateway.ui.text.entry_text import EntryText
from gateway.ui.text.translate import isolated, locale, translate

_NOT_EXCUSED = QT_TRANSLATE_NOOP(
    "Outage",
    "Workers are not excused. Call your technician, and register through another channel while it "
    "lasts.",
)
_EXCUSED = QT_TRANSLATE_NOOP(
    "Outage", "Nobody had to register while it lasted, if that can be verified. Keep the report."
)
_ASK_PROVIDER = QT_TRANSLATE_NOOP(
    "Outage", "Ask your internet provider, and write down here what it says."
)
# what happened; what to do, a sentence each
_CULPRITS: dict[Culprit, tuple[Any, ...]] = {
    Culprit.MACHINE: (QT_TRANSLATE_NOOP("Outage", "This kiosk failed"), _NOT_EXCUSED),
    Culprit.SITE_NETWORK: (
        QT_TRANSLATE_NOOP("Outage", "The network of the site failed"),
        _NOT_EXCUSED,
    ),
    Culprit.PROVIDER: (
        QT_TRANSLATE_NOOP("Outage", "The internet provider failed"),
        _EXCUSED,
        _ASK_PROVIDER,
    ),
    Culprit.SERVICE: (QT_TRANSLATE_NOOP("Outage", "Checkinatwork (NSSO) failed"), _EXCUSED),
    Culprit.POWER: (
        QT_TRANSLATE_NOOP("Outage", "The power failed, or the kiosk was switched off"),
        _EXCUSED,
        QT_TRANSLATE_NOOP("Outage", "The electricity supplier has to confirm it."),
    ),
    Culprit.UNKNOWN: (
        QT_TRANSLATE_NOOP("Outage", "Nobody can say whose fault it was"),
        _ASK_PROVIDER,
    ),
}
_LIVES: dict[Life, Any] = {
    Life.OPEN: QT_TRANSLATE_NOOP("Outage", "still lasts"),
    Life.OVER: QT_TRANSLATE_NOOP("Outage", "over"),
    Life.REPORTED: QT_TRANSLATE_NOOP("Outage", "report taken"),
    Life.CLOSED: QT_TRANSLATE_NOOP("Outage", "closed"),
}
_STAGES: dict[Stage, Any] = {
    Stage.POWER: QT_TRANSLATE_NOOP("Outage", "the kiosk was off"),
    Stage.OWN: QT_TRANSLATE_NOOP("Outage", "the program failed"),
    Stage.NO_LINK: QT_TRANSLATE_NOOP("Outage", "no network cable, no Wi-Fi"),
    Stage.NO_ADDRESS: QT_TRANSLATE_NOOP("Outage", "no network address"),
    Stage.NO_GATEWAY: QT_TRANSLATE_NOOP("Outage", "the router did not answer"),
    Stage.DNS: QT_TRANSLATE_NOOP("Outage", "names were not found (DNS)"),
    Stage.TCP: QT_TRANSLATE_NOOP("Outage", "no connection to Checkinatwork"),
    Stage.CLOCK: QT_TRANSLATE_NOOP("Outage", "the clock was wrong"),
    Stage.TLS: QT_TRANSLATE_NOOP("Outage", "the connection was not trusted"),
    Stage.PORTAL: QT_TRANSLATE_NOOP("Outage", "the sign-in page of a Wi-Fi answered"),
    Stage.NO_ANSWER: QT_TRANSLATE_NOOP("Outage", "no answer from Checkinatwork"),
    Stage.SERVICE_DOWN: QT_TRANSLATE_NOOP("Outage", "Checkinatwork reported a fault"),
    Stage.REFUSED_US: QT_TRANSLATE_NOOP("Outage", "Checkinatwork refused this kiosk"),
}
_FAULTS: dict[ReportFault, Any] = {
    ReportFault.NO_STICK: QT_TRANSLATE_NOOP(
        "Outage", "There is no USB stick. Put one in, wait a moment and try again."
    ),
    ReportFault.STICK_GONE: QT_TRANSLATE_NOOP(
        "Outage", "The USB stick was pulled out. Put it in and try again."
    ),
    ReportFault.STICK_FULL: QT_TRANSLATE_NOOP(
        "Outage", "The USB stick is full. Make room on it, or take another one."
    ),
    ReportFault.STICK_REFUSES: QT_TRANSLATE_NOOP(
        "Outage", "The USB stick takes no files. Take another one."
    ),
    ReportFault.NO_PRINTER: QT_TRANSLATE_NOOP(
        "Outage", "No printer is set up. Use a USB stick, or ask your technician."
    ),
    ReportFault.PRINTER_SILENT: QT_TRANSLATE_NOOP(
        "Outage", "The printer does not answer. Look whether it is on, and try again."
    ),
    ReportFault.PRINTER_REFUSES: QT_TRANSLATE_NOOP(
        "Outage", "The printer did not take the report. Use a USB stick."
    ),
    ReportFault.NOT_MADE: QT_TRANSLATE_NOOP(
        "Outage", "The report could not be made. Try again, then call your technician."
    ),
}


def outage_text(outage: Outage, now_ms: int) -> EntryText:
    """Return an outage in the words of the language in use.

    :param now_ms: the wall clock, UTC milliseconds; an outage that lasts has no other end
    """
    title, *advice = (translate("Outage", words) for words in _CULPRITS[outage.culprit])
    life = translate("Outage", _LIVES[outage.life])
    ends_ms = now_ms if outage.ends_ms is None else outage.ends_ms
    lasted = phrases.duration((ends_ms - outage.begins_ms) / 1000)
    is_today = belgian_day(outage.begins_ms) == belgian_day(now_ms)
    begin = phrases.time_of(outage.begins_ms) if is_today else _date(outage.begins_ms)
    return EntryText(
        key=("", str(outage.number)),
        heading=outage.name or title,
        time=begin,
        note=f"{life} · {lasted}",
        badge=life,
        facts=(f"{span(outage)} ({lasted})", _kept(outage)),
        title=title if outage.name else "",
        body="\n".join((" ".join(advice), *_failures(outage.failures), _notes(outage))),
        reference=_ticket(outage),
    )


def delivery_text(done: ReportDelivered | None, *, is_busy: bool) -> str:
    """Return how it ended to bring a page away; empty before the first try."""
    if is_busy:
        return translate("Common", "One moment…")
    if done is None:
        return ""
    if done.fault is not None:
        return fault_text(done.fault)
    if done.target is ReportTarget.PRINTER:
        return translate("Outage", "The report is with the printer.")
    return translate("Outage", "Saved as {file}. The stick can be pulled out.").format(
        file=isolated(done.place)
    )


def span(outage: Outage) -> str:
    """Return from when to when an outage lasted, with its day, or its days."""
    begins_ms, ends_ms = outage.begins_ms, outage.ends_ms
    if ends_ms is not None and belgian_day(begins_ms) != belgian_day(ends_ms):
        return f"{_date(begins_ms)} {_time(begins_ms)} – {_date(ends_ms)} {_time(ends_ms)}"
    begin = f"{phrases.date_of(begins_ms)} {_time(begins_ms)}"
    if ends_ms is None:
        return translate("Outage", "since {moment}").format(moment=begin)
    return f"{begin} – {_time(ends_ms)}"


def explanation(outage: Outage) -> str:
    """Return the sentence that names the outage as the reason why a registration came late."""
    title = translate("Outage", _CULPRITS[outage.culprit][0])
    return translate("Outage", "Late because of an outage: {outage}").format(
        outage=f"{title}, {span(outage)}."
    )


def fault_text(fault: ReportFault) -> str:
    """Return why a report did not get there, and what to do."""
    return translate("Outage", _FAULTS[fault])


def _kept(outage: Outage) -> str:
    kept = translate("Outage", "Registrations made meanwhile: {count}").format(
        count=phrases.count(outage.kept)
    )
    if not outage.late:
        return kept
    late = translate("Outage", "late: {count}").format(count=phrases.count(outage.late))
    return f"{kept}, {late}"


def _failures(failures: tuple[Failure, ...]) -> tuple[str, ...]:
    if not failures:
        return ()
    stages = (translate("Outage", _STAGES[one.stage]) for one in failures)
    begins = (_time(one.begins_ms) for one in failures)
    told = ", ".join(map(" ".join, zip(begins, stages, strict=True)))
    return (translate("Outage", "What failed: {failures}").format(failures=told),)


def _notes(outage: Outage) -> str:
    """Return what staff wrote; before they did, who attaches what they cannot: a kiosk at a gate
    reads nothing from a stick.
    """
    if not outage.notes:
        return translate("Outage", "Photos and bills: your technician attaches them.")
    return translate("Outage", "Notes: {notes}").format(notes=" · ".join(outage.notes))


def _ticket(outage: Outage) -> str:
    if not outage.ticket:
        return translate("Outage", "No ticket number of the provider yet")
    ticket = isolated(outage.ticket)
    return translate("Outage", "Ticket number of the provider: {ticket}").format(ticket=ticket)


def _time(wall_ms: int) -> str:
    return isolated(phrases.time_of(wall_ms))


def _date(wall_ms: int) -> str:
    return locale().toString(phrases.date_at(wall_ms), QLocale.FormatType.ShortFormat)
