"""``gateway card``: show a technician a card reader and the card in it, step by step, with the
verdict and the reason.

It reads with the kiosk's own reader thread, so it survives and sees what the kiosk does.
"""

from __future__ import annotations

import json
import queue
import signal
import threading
import time
from pathlib import Path
from typing import Any, TextIO

from gateway.app import card_policy
from gateway.app.services import is_practice_home
from gateway.cli.technician import technician_text
from gateway.devices import self_test
from gateway.devices.card import pcsc
from gateway.devices.card.certificates import Certificate, certificates_in
from gateway.devices.card.read_attempt import CardReport
from gateway.devices.card.reader import CardReader
from gateway.domain.events import CardFailed, CardInserted, CardRemoved, MeansChanged
from gateway.domain.identifiers import masked
from gateway.domain.model import CardAuthenticity, CardPeriod
from gateway.domain.problem import Problem
from gateway.errors import UserError
from gateway.system import settings as settings_file
from gateway.system.clock import Clock

# the reader reports a card that is in at once
CARD_SEEN_WITHIN_S = 1.0
# exit code: no card, or one that does not serve
FAILED = 1

_VERDICTS = {CardAuthenticity.GENUINE: "GENUINE", CardAuthenticity.UNPROVEN: "SIGNED, BUT UNPROVEN"}
_PERIODS = {CardPeriod.EXPIRED: ", EXPIRED", CardPeriod.NOT_YET_VALID: ", NOT YET VALID"}

Events = queue.SimpleQueue[object]


def examine(
    home: Path, out: TextIO, *, follow: bool, as_json: bool, reveal: bool, roots: Path | None
) -> int:
    """Print what the card that is in says, or with ``follow`` every card until SIGINT or SIGTERM.

    :param as_json: one line of JSON a card.
    :param reveal: the national number whole, and the date of birth.
    :param roots: a folder of test roots, for a practice site's home folder only.
    :return: the exit code.
    :raises UserError: when the settings or the roots cannot be used.
    """
    settings = settings_file.load(home)
    is_practice = is_practice_home(settings)
    verifier = card_policy.card_verifier(
        settings,
        Clock(),
        roots=_test_roots(settings, roots, is_practice=is_practice),
        is_practice=is_practice,
    )
    printer = _JsonPrinter(out, reveal=reveal) if as_json else _TextPrinter(out, reveal=reveal)
    events: Events = queue.SimpleQueue()
    reader = CardReader(
        events.put,
        verifier=verifier,
        ignore=settings.reader.ignore,
        virtual=is_practice,
        on_report=events.put,
        card_data=True,
    )
    for name in self_test.list_virtual_readers() if not is_practice else ():
        printer.reader(None, f"{name} is a virtual reader and is left alone.")
    reader.start()
    try:
        return _print_every_card(events, printer) if follow else _print_one_card(events, printer)
    finally:
        reader.stop()


def _test_roots(
    settings: settings_file.Settings, folder: Path | None, *, is_practice: bool
) -> list[Certificate]:
    if folder is None:
        return []
    if not is_practice:
        raise UserError(
            f"--roots is refused: {settings.home} is not a practice site's home folder, and "
            "production believes Belgium's roots only. Make one with: gateway sandbox home DIR, "
            "and name it with --home DIR."
        )
    return certificates_in(folder)


def _print_one_card(events: Events, printer: _Printer) -> int:
    """Print the card that is in now; the exit code says whether it may register."""
    wait: float | None = CARD_SEEN_WITHIN_S
    while True:
        try:
            event = events.get(timeout=wait)
        except queue.Empty:
            printer.reader(None, "No card is in the reader.")
            return FAILED
        match event:
            case MeansChanged(is_working=False, problem=problem) if wait is not None:
                printer.reader(problem, _finding(problem))
                return FAILED
            case CardInserted():
                wait = None
            case CardFailed(problem=Problem.CARD_STUCK):
                printer.stuck()
                return FAILED
            case CardReport() as card:
                printer.card(card)
                return 0 if card.verified_card else FAILED
            case _:
                pass


def _print_every_card(events: Events, printer: _Printer) -> int:
    """Print every card and every change of the readers until SIGINT or SIGTERM."""
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: events.put(None))
    while (event := events.get()) is not None:
        match event:
            case MeansChanged(is_working=True):
                printer.reader(None, "Ready: put a card in.")
            case MeansChanged(problem=problem):
                printer.reader(problem, _finding(problem))
            case CardFailed(problem=Problem.CARD_STUCK):
                printer.stuck()
            case CardReport() as card:
                printer.card(card)
            case CardRemoved():
                printer.removed()
            case _:
                # the card's report says it all
                pass
    return 0


class _TextPrinter:
    """Print in words."""

    def __init__(self, out: TextIO, *, reveal: bool) -> None:
        self._out = out
        self._reveal = reveal

    def reader(self, problem: Problem | None, sentence: str) -> None:
        """Print a change of the card service or the readers."""
        self._print(f"{sentence}{f' [{problem}]' if problem else ''}")

    def stuck(self) -> None:
        """Print that the card holds the reader's thread."""
        self._print(_finding(Problem.CARD_STUCK))

    def removed(self) -> None:
        """Print that the card left."""
        self._print("Card taken out.")

    def card(self, card: CardReport) -> None:
        """Print one card."""
        self._print(f"Reader   {card.reader}")
        self._print(f"Driver   {card.driver or 'says nothing of itself'}")
        self._print(f"ATR      {card.atr.hex(' ').upper()}")
        self._print(f"Applet   {card.applet or 'not told'}")
        for step in card.steps:
            self._print(f"  {step.name:22} {step.seconds * 1000:8.1f} ms {step.apdus:4} APDUs")
        apdus = sum(step.apdus for step in card.steps)
        own_ms = (card.seconds - card.card_seconds) * 1000
        self._print(
            f"  {'in all':22} {card.seconds * 1000:8.1f} ms {apdus:4} APDUs; "
            f"{own_ms:.1f} ms of it are ours; tries: {card.tries}"
        )
        verified = card.verified_card
        if verified is None:
            self._print(f"Verdict  {_finding(card.problem)} [{card.problem}]")
            self._print(f"Reason   {card.reason or _finding(card.problem)}")
            return
        identity = verified.identity
        holder = verified.person()
        number = identity.number if self._reveal else masked(identity.number)
        born = f", born {identity.born or 'on an unknown day'}" if self._reveal else ""
        period = _PERIODS.get(verified.period or CardPeriod.VALID, "")
        unsure = (
            ""
            if verified.is_period_sure or verified.period is None
            else " (by this computer's clock, which nobody has confirmed)"
        )
        valid_to = holder.valid_to or "unknown"
        self._print(f"Card     {identity.document}, valid until {valid_to}{period}{unsure}")
        self._print(f"Holder   {holder.short_name or 'without a name'}, {number}{born}")
        self._print(f"Verdict  {_VERDICTS[verified.authenticity]}")
        self._print(f"Reason   {verified.reason}; vouched for by {verified.root}")

    def _print(self, line: str) -> None:
        print(line, file=self._out, flush=True)


class _JsonPrinter:
    """Print lines of JSON, one a card; changes of the readers are lines of their own with
    ``event``.
    """

    def __init__(self, out: TextIO, *, reveal: bool) -> None:
        self._out = out
        self._reveal = reveal

    def reader(self, problem: Problem | None, sentence: str) -> None:
        """Print a change of the card service or the readers."""
        self._print({"event": "readers", "problem": problem, "detail": sentence})

    def stuck(self) -> None:
        """Print that the card holds the reader's thread."""
        problem = Problem.CARD_STUCK
        self._print({"event": "stuck", "problem": problem, "detail": _finding(problem)})

    def removed(self) -> None:
        """Print that the card left."""
        self._print({"event": "removed"})

    def card(self, card: CardReport) -> None:
        """Print one card."""
        verified = card.verified_card
        content: dict[str, Any] = {
            "event": "card",
            "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "reader": card.reader,
            "driver": card.driver,
            "atr": card.atr.hex().upper(),
            "applet": card.applet,
            "steps": [
                {"name": step.name, "ms": round(step.seconds * 1000, 1), "apdus": step.apdus}
                for step in card.steps
            ],
            "apdus": sum(step.apdus for step in card.steps),
            "ms": round(card.seconds * 1000, 1),
            "card_ms": round(card.card_seconds * 1000, 1),
            "tries": card.tries,
            "problem": card.problem,
            "verdict": verified.authenticity if verified else None,
            "reason": verified.reason if verified else card.reason or _finding(card.problem),
        }
        if verified is not None:
            identity = verified.identity
            content |= {
                "root": verified.root,
                "period": verified.period,
                "period_sure": verified.is_period_sure,
                "valid_to": identity.valid_to,
                "document_type": identity.document_type,
                "language": identity.language,
                "holder": verified.person().short_name,
                "number": identity.number if self._reveal else masked(identity.number),
            }
            if self._reveal:
                content |= {"born": identity.born, "card_number": identity.card_number}
        self._print(content)

    def _print(self, content: dict[str, Any]) -> None:
        print(json.dumps(content, ensure_ascii=False), file=self._out, flush=True)


_Printer = _TextPrinter | _JsonPrinter


def _finding(problem: Problem | None) -> str:
    if problem is Problem.NO_CARD_SERVICE and pcsc.is_user_denied():
        return pcsc.DENIED
    return (technician_text(problem).finding or "The card does not serve.") if problem else ""
