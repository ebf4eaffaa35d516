"""Run the thread of staff's long jobs over a kit, and order papers from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from gateway.app.delivery import Delivery
from gateway.app.staff_jobs import StaffJobs
from gateway.domain.belgian_time import belgian_day
from gateway.domain.papers import PaperKind, PaperPeriod
from gateway.domain.report_delivery import ReportTarget
from gateway.flow.effects import (
    DeliverPaper,
    Effect,
)
from gateway.system import clock
from tests.support.sending_kit import Kit, eventually

STICK, PRINTER = ReportTarget.STICK, ReportTarget.PRINTER
_LP = """#!/bin/sh
cat > "$(dirname "$0")/printed"
{rest}
"""
Ask = Callable[[Effect], Any]
"""``ask(effect)`` returns what the recorder answers."""


class Jobs:
    """Run the thread of the long jobs over a kit; ``events`` are what it reported."""

    def __init__(self, kit: Kit, media: Path, bus: str = "") -> None:
        self.events: list[Any] = []
        self.set = 0
        self.kit = kit
        services = kit.services
        self.thread = StaffJobs(
            self.events.append,
            settings=services.settings,
            sealer=services.sealer,
            vault=services.vault,
            timepiece=services.clock,
            on_clock_set=self._note_set,
            delivery=Delivery((media,), bus),
        )
        self.thread.start()

    def _note_set(self) -> None:
        self.set += 1

    def answer(self, effect: Effect) -> Any:
        """Return the event that answers this effect."""
        assert self.thread.execute(effect)
        return eventually(lambda: self.events and self.events.pop(0))


def write_command(lp: Path, rest: str) -> None:
    """Write the command for printing, which ends with ``rest``."""
    lp.write_text(_LP.format(rest=rest))
    lp.chmod(0o755)


def order(
    kind: PaperKind, target: ReportTarget = STICK, languages: tuple[str, ...] = ()
) -> DeliverPaper:
    return DeliverPaper(kind, target, PaperPeriod.TODAY, "nl", languages)


def each_paper(kit: Kit, target: ReportTarget = STICK) -> list[DeliverPaper]:
    """Return an order for each paper, the proof of a registration that is made for it."""
    kit.open_day("linde")
    (reference,) = kit.keep("jan")
    on = belgian_day(clock.wall_ms())
    return [
        replace(order(kind, target, ("nl", "pl")), day=on, reference=reference)
        for kind in PaperKind
    ]


def today() -> str:
    return belgian_day(clock.wall_ms()).isoformat()
