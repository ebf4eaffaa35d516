"""Make the files of a report of evidence, PDF and JSON, and keep them ready in the home folder.

Once an outage is over, its report is made without asking, so that staff find it. These files hold
no name and no number of a person; the newest :data:`MAX_REPORTS` of the last :data:`DAYS` days
stay.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from gateway.domain.model import Timestamp
from gateway.domain.outages import Life, Outage
from gateway.domain.remarks import staff_language
from gateway.errors import UserError
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import extract, record, report
from gateway.journal.evidence.outages import Outages
from gateway.journal.evidence.report import MadeReport, Sources
from gateway.journal.evidence.signatures import Signer
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError, Store
from gateway.system.clock import Clock
from gateway.system.files import write_atomically
from gateway.system.settings import Settings
from gateway.system.threads import BackgroundThread
from gateway.system.vault import Vault
from gateway.ui.papers import report_paper

logger = logging.getLogger(__name__)

FOLDER = "reports"
MAX_REPORTS = 20
DAYS = 60
# between two looks for an outage that is over
LOOK_S = 30.0
# the next entry of the means and the service's answers come meanwhile; what has none after the
# longer time is told as unanswered
SETTLED_MS, LONGEST_MS = 360_000, 900_000
# made without asking, or printed
_NAME = re.compile(r"(?:gateway-)?outage-(\d+)(?:-[\d-]+)?\.(?:pdf|json)")
_DAY_MS = 86_400_000


def pdf(made: MadeReport, language: str) -> bytes:
    """Return a report as two pages of PDF; it needs a ``QGuiApplication``."""
    return report_paper.draw(made.report, language)


def document(made: MadeReport, vault: Vault | None) -> bytes:
    """Return a report as JSON, with the part of the record that it is made of, signed where the
    vault is open.

    :raises UserError: when it is longer than what can be verified.
    """
    content = dict(made.document)
    Signer(vault, None).add_report(content, json.loads(json.dumps(made.report.content())))
    written = json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8", "replace")
    if len(written) > extract.MAX_BYTES:
        raise UserError(
            "This period has more entries than one file can hold. Name a shorter period."
        )
    return written


def ready_file(home: Path, outage: int, *, as_json: bool = False) -> Path | None:
    """Return the report of an outage that was made without asking, where it is there."""
    path = _path(home, outage, "json" if as_json else "pdf")
    return path if path.is_file() and not path.is_symlink() else None


def keep(home: Path, files: dict[str, bytes]) -> None:
    """Keep the files of a report that was printed; a disk that takes none is logged."""
    try:
        for name, content in files.items():
            _write(home / FOLDER / name, content)
    except OSError as error:
        logger.warning("a printed report is not kept: %s", error)


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """Hold what reports of one kiosk are made with."""

    settings: Settings
    sealer: Sealer | None
    vault: Vault | None
    clock: Clock

    def sources(self, store: Store) -> Sources:
        """Return what a report is made of."""
        return Sources(store, self.sealer, self.clock, self.settings.remark32)

    @property
    def language(self) -> str:
        """Return the house's language, or English where there is no report in it."""
        return staff_language(self.settings.kiosk.language, "en")


class ReportMaker(BackgroundThread):
    """Make the report of each outage once it is over; it writes a signature, and reads the rest."""

    def __init__(self, report: Callable[[object], None], wanted: ReportSettings) -> None:
        super().__init__(report, name="reports")
        self._wanted = wanted
        self._home = wanted.settings.home
        # the last entry that was looked at while nothing was left to do
        self._seen = 0

    def work(self) -> None:
        """Look once, then wait."""
        if (self._home / FILE_NAME).exists():
            with suppress(JournalError, sqlite3.Error):
                self._look()
        self.pause(LOOK_S)

    def _look(self) -> None:
        with closing(Store(self._home, read_only=True)) as store:
            last = record.head(store).seq
            if last == self._seen:
                return
            now = self._wanted.clock.stamp()
            outages = Outages(store, self._wanted.sealer).listed(now)
            _remove_old(self._home, outages, now)
            waiting = [one for one in outages[:MAX_REPORTS] if self._is_wanted(one, now)]
            left = [one for one in waiting if not self._make(store, one, now)]
        self._seen = last if not left else 0

    def _is_wanted(self, outage: Outage, now: Timestamp) -> bool:
        is_over = outage.life is not Life.OPEN and outage.ends_ms is not None
        is_old = outage.ends_ms is not None and now.wall_ms - outage.ends_ms > DAYS * _DAY_MS
        return is_over and not is_old and not _path(self._home, outage.number, "pdf").exists()

    def _make(self, store: Store, outage: Outage, now: Timestamp) -> bool:
        """Make the files; return false where answers are still awaited."""
        ended_ms = now.wall_ms - (outage.ends_ms or 0)
        if ended_ms < SETTLED_MS:
            return False
        made = report.of_outage(self._wanted.sources(store), outage, now_ms=now.wall_ms)
        is_settled = all(one.status != "kept" for one in made.report.registrations)
        if not is_settled and ended_ms < LONGEST_MS:
            return False
        # so that it ends at a signed entry
        with closing(Store(self._home)) as signed:
            Signer(self._wanted.vault, self._wanted.sealer).sign(signed, now)
        made = report.of_outage(self._wanted.sources(store), outage, now_ms=now.wall_ms)
        files: dict[str, Callable[[], bytes]] = {
            "json": lambda: document(made, self._wanted.vault),
            # last: it says that both were tried
            "pdf": lambda: pdf(made, self._wanted.language),
        }
        for ending, content in files.items():
            try:
                _write(_path(self._home, outage.number, ending), content())
            # a text that no page holds (ValueError) ends nothing either
            except (OSError, UserError, ValueError) as error:
                logger.warning("a report of outage %d is not made: %s", outage.number, error)
        return True


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    write_atomically(path, content)


def _path(home: Path, outage: int, ending: str) -> Path:
    return home / FOLDER / f"outage-{outage}.{ending}"


def _remove_old(home: Path, outages: list[Outage], now: Timestamp) -> None:
    """Remove reports beyond the newest ones, and those of outages that ended long ago."""
    kept = {
        one.number
        for one in outages[:MAX_REPORTS]
        if one.ends_ms is None or now.wall_ms - one.ends_ms <= DAYS * _DAY_MS
    }
    with suppress(OSError):
        for path in (home / FOLDER).iterdir():
            found = _NAME.fullmatch(path.name)
            if found and int(found[1]) not in kept:
                path.unlink()
