"""The thread that has the head of the record stamped by the authority of the settings."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing

from gateway.domain.clock_state import SourceKind
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import stamps
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError, Store
from gateway.sync import time_stamps
from gateway.sync.http import trust
from gateway.sync.http.client import HttpClient
from gateway.sync.time_stamps import Authorities, NoStampError
from gateway.system.clock import Clock
from gateway.system.settings import Settings
from gateway.system.threads import BackgroundThread, Backoff

logger = logging.getLogger(__name__)

# a stamp has some kilobytes, and public authorities are asked sparingly
EVERY_S = 6 * 3_600.0
RETRY_S, LONGEST_RETRY_S = 60.0, 3_600.0
# the first entries of a start are in it
FIRST_S = 30.0
DEADLINE_S = 15.0


class Stamper(BackgroundThread):
    """Have the head stamped now and then; without a stamp the kiosk goes on as ever.

    :param first_s: the pause before the first question, seconds.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        settings: Settings,
        sealer: Sealer,
        timepiece: Clock,
        *,
        first_s: float = FIRST_S,
    ) -> None:
        super().__init__(report, name="stamper")
        self._settings = settings
        self._sealer = sealer
        self._clock = timepiece
        self._client = HttpClient(trust.load(None), DEADLINE_S, timepiece)
        # once, while the file holds what staff confirmed
        self._authorities: Authorities = []
        self._fault: NoStampError | None = None
        try:
            self._authorities = time_stamps.read_authorities(settings.stamp_ca_file)
        except NoStampError as error:
            self._fault = error
        self._pause_s = first_s
        self._pauses = Backoff(RETRY_S, LONGEST_RETRY_S)
        self._trouble = ""

    def work(self) -> None:
        """Wait until a stamp is due, then ask for it."""
        if self.pause(self._pause_s):
            return
        try:
            self._stamp()
        except (NoStampError, JournalError, sqlite3.Error) as error:
            if self._trouble != str(error):
                logger.info("the record was not stamped: %s", error)
            self._trouble = str(error)
            self._pause_s = self._pauses.next_pause()
        else:
            self._pauses.reset()
            self._pause_s, self._trouble = EVERY_S, ""

    def wake(self) -> None:
        """Cut an exchange under way."""
        if self.is_stopping:
            self._client.close()

    def finish(self) -> None:
        """Close the connection."""
        self._client.close()

    def _stamp(self) -> None:
        url = self._settings.evidence.stamp_url
        with closing(Store(self._settings.home)) as store:
            head = stamps.head_to_stamp(store)
            if head is None:
                return
            if self._fault is not None:
                raise self._fault
            stamp = time_stamps.ask(self._client, url, head.hash, self._authorities)
            now = self._clock.stamp()
            stamps.keep(
                store,
                self._sealer,
                now,
                head,
                authority=url,
                token=stamp.token,
                stamped_ms=stamp.moment_ms,
            )
        if stamp.bounds is not None:
            self._clock.hear((SourceKind.STAMP, url), stamp.bounds)
