"""``gateway card``: the technician's look at a card reader and the card in it, step by step, with
the verdict and the reason.

It reads with the kiosk's own reader thread, so what it survives the kiosk survives, and what it
sees the kiosk sees.
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
from gateway.cli.problems import technician_text
from gateway.devices.card.read_attempt import CardReport
from gateway.devices.card.reader import CardReader
from gateway.devices.card.trust import Certificate, certificates_in
from gateway.domain.events import CardFailed, CardInserted, CardRefused, CardRemoved, MeansChanged
from gateway.domain.identifiers import masked
from gateway.domain.model import CardAuthenticity, CardPeriod
from gateway.domain.problem import Problem
from gateway.errors import UserError
from gateway.system import settings as settings_file
from gateway.system.clock import Clock

# a card that is in is told of at once
CARD_SEEN_WITHIN_S = 1.0
# exit code: no card, or one that does not serve
FAILED = 1

_VERDICTS = {CardAuthenticity.GENUINE: "GENUINE", CardAuthenticity.UNPROVEN: "SIGNED, BUT UNPROVEN"}
_PERIODS = {CardPeriod.EXPIRED: ", EXPIRED", CardPeriod.NOT_YET_VALID: ", NOT YET VALID"}


def examine(
    home: Path, out: TextIO, *, follow: bool, as_json: bool, reveal: bool, roots: Path | None
) -> int:
    """Tell of the card that is in, or with ``follow`` of every card until SIGINT or SIGTERM. Gives
    the exit code.

    ``as_json``: one line of JSON a card. ``reveal``: the national number whole, and the date of
    birth. ``roots``: a folder of test roots, for a practice site's home folder only.

    :raises UserError: when the roots cannot be used.
    :raises SettingsError: when the settings cannot be used.
    """
    settings = settings_file.load(home)
    verifier = card_policy.card_verifier(settings, Clock(), roots=_test_roots(settings, roots))
    told = _Json(out, reveal=reveal) if as_json else _Words(out, reveal=reveal)
    seen: queue.SimpleQueue[object] = queue.SimpleQueue()
    reader = CardReader(
        seen.put,
        verifier=verifier,
        ignore=settings.reader.ignore,
        on_report=seen.put,
        card_data=True,
    )
    reader.start()
    try:
        return _follow(seen, told) if follow else _once(seen, told)
    finally:
        reader.stop()


def _test_roots(settings: settings_file.Settings, folder: Path | None) -> list[Certificate]:
    if folder is None:
        return []
    if not settings.is_practice:
        raise UserError(
            f"--roots is refused: {settings.home} is not a practice site's home folder, and production believes Belgium's roots "
            "only. Make one with: gateway sandbox home DIR, and name it with --home DIR."
        )
    return certificates_in(folder)


def _once(seen: queue.SimpleQueue[object], told: _Words | _Json) -> int:
    """The card that is in now; the exit code says whether it may register."""
    wait: float | None = CARD_SEEN_WITHIN_S
    while True:
        try:
            event = seen.get(timeout=wait)
        except queue.Empty:
            told.means(None, "No card is in the reader.")
            return FAILED
        match event:
            case MeansChanged(is_working=False, problem=problem) if wait is not None:
                told.means(problem, _said(problem))
                return FAILED
            case CardInserted():
                wait = None
            case CardFailed(problem=Problem.CARD_STUCK):
                told.stuck()
                return FAILED
            case CardReport() as card:
                told.card(card)
                return 0 if card.verified_card else FAILED
            case _:
                pass


def _follow(seen: queue.SimpleQueue[object], told: _Words | _Json) -> int:
    """Every card and every change of the readers, until the program is told to end."""
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: seen.put(None))
    while (event := seen.get()) is not None:
        match event:
            case MeansChanged(is_working=True):
                told.means(None, "Ready: put a card in.")
            case MeansChanged(problem=problem):
                told.means(problem, _said(problem))
            case CardFailed(problem=Problem.CARD_STUCK):
                told.stuck()
            case CardReport() as card:
                told.card(card)
            case CardRemoved():
                told.removed()
            case CardRefused() | CardFailed() | _:
                # the card_report says it all
                pass
    return 0


class _Words:
    """Tells it in words."""

    def __init__(self, out: TextIO, *, reveal: bool) -> None:
        self._out = out
        self._reveal = reveal

    def means(self, problem: Problem | None, sentence: str) -> None:
        """A change of the service or the readers."""
        self._say(f"{sentence}{f' [{problem}]' if problem else ''}")

    def stuck(self) -> None:
        """The card holds the reader's thread."""
        self._say(_said(Problem.CARD_STUCK))

    def removed(self) -> None:
        """The card left."""
        self._say("Card taken out.")

    def card(self, card: CardReport) -> None:
        """One card."""
        self._say(f"Reader   {card.reader}")
        self._say(f"Driver   {card.driver or 'says nothing of itself'}")
        self._say(f"ATR      {card.atr.hex(' ').upper()}")
        self._say(f"Applet   {card.applet or 'not told'}")
        for step in card.steps:
            self._say(f"  {step.name:22} {step.seconds * 1000:8.1f} ms {step.apdus:4} APDUs")
        apdus = sum(step.apdus for step in card.steps)
        own = (card.seconds - card.card_seconds) * 1000
        self._say(
            f"  {'in all':22} {card.seconds * 1000:8.1f} ms {apdus:4} APDUs; {own:.1f} ms of it are ours; tries: {card.tries}"
        )
        verified = card.verified_card
        if verified is None:
            self._say(f"Verdict  {_said(card.problem)} [{card.problem}]")
            self._say(f"Reason   {card.reason or _said(card.problem)}")
            return
        identity = verified.identity
        holder = verified.person()
        number = identity.number if self._reveal else masked(identity.number)
        born = f", born {identity.born or 'on an unknown day'}" if self._reveal else ""
        unsure = (
            ""
            if verified.sure or verified.period is None
            else " (by this computer's clock, which nobody has confirmed)"
        )
        dates = f"valid until {holder.valid_to or 'unknown'}{_PERIODS.get(verified.period or CardPeriod.VALID, '')}"
        self._say(f"Card     {identity.document}, {dates}{unsure}")
        self._say(f"Holder   {holder.short_name}, {number}{born}")
        self._say(f"Verdict  {_VERDICTS[verified.authenticity]}")
        self._say(f"Reason   {verified.reason}; vouched for by {verified.root}")

    def _say(self, line: str) -> None:
        print(line, file=self._out, flush=True)


class _Json:
    """Tells it in lines of JSON, one a card; changes of the readers are lines of their own with
    ``event``.
    """

    def __init__(self, out: TextIO, *, reveal: bool) -> None:
        self._out = out
        self._reveal = reveal

    def means(self, problem: Problem | None, sentence: str) -> None:
        """A change of the service or the readers."""
        self._say({"event": "readers", "problem": problem, "detail": sentence})

    def stuck(self) -> None:
        """The card holds the reader's thread."""
        self._say(
            {"event": "stuck", "problem": Problem.CARD_STUCK, "detail": _said(Problem.CARD_STUCK)}
        )

    def removed(self) -> None:
        """The card left."""
        self._say({"event": "removed"})

    def card(self, card: CardReport) -> None:
        """One card."""
        verified = card.verified_card
        told: dict[str, Any] = {
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
            "reason": verified.reason if verified else card.reason or _said(card.problem),
        }
        if verified is not None:
            identity = verified.identity
            told |= {
                "root": verified.root,
                "period": verified.period,
                "period_sure": verified.sure,
                "valid_to": identity.valid_to,
                "document_type": identity.document_type,
                "language": identity.language,
                "holder": verified.person().short_name,
                "number": identity.number if self._reveal else masked(identity.number),
            }
            if self._reveal:
                told |= {"born": identity.born, "card_number": identity.card_number}
        self._say(told)

    def _say(self, content: dict[str, Any]) -> None:
        print(json.dumps(content, ensure_ascii=False), file=self._out, flush=True)


def _said(problem: Problem | None) -> str:
    return (technician_text(problem).finding or "The card does not serve.") if problem else ""
