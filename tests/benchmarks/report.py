"""The report of a day with 500 registrations, out of a record of 100,000 entries: PDF and JSON."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from pathlib import Path
from time import perf_counter

from gateway.app import report_files
from gateway.domain.record import EntryKind
from gateway.journal.evidence import record, report
from gateway.journal.evidence.signatures import Signer
from gateway.journal.store import Store
from gateway.system.vault import Vault
from gateway.ui.application import make_application
from tests.benchmarks.figures import promise, scratch
from tests.support.evidence import ALL_WORK, at, ms, play, sources
from tests.support.journals import SEALER

ENTRIES, DAY, PEOPLE, TURNS = 100_000, 100, 500, 5


def run() -> None:
    """Print how long a report takes once the program runs."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application(sys.argv[:1])
    with scratch() as folder:
        seconds = sorted(_measure(folder))
    application.quit()
    promise("a report of a day, PDF and JSON", seconds[TURNS // 2], " s", 1)


def _measure(folder: Path) -> list[float]:
    with closing(Store(folder)) as store:
        signer = Signer(Vault(folder), SEALER)
        # a kiosk signs its record each hour: the day's part begins at such a signature
        for places in (range(ENTRIES, DAY, -1), range(DAY, 0, -1)):
            with store.transaction() as connection:
                for place in places:
                    moment = at(-5 * place - 120)
                    record.append(connection, SEALER, moment, EntryKind.MEANS, **ALL_WORK)
            signer.sign(store, at(-5 * places[-1] - 120))
        outage = play(store, PEOPLE)
        taken = []
        for _turn in range(TURNS):
            begins = perf_counter()
            made = report.of_period(sources(store), ms(-540), ms(900), (outage,), now_ms=ms(1_000))
            sizes = len(report_files.pdf(made, "nl")), len(report_files.document(made, None))
            taken.append(perf_counter() - begins)
    print(f"  PDF {sizes[0] / 1000:.0f} kB, JSON {sizes[1] / 1000:.0f} kB")
    return taken
