"""A look, once in a run of the program, for what the service holds of this kiosk and its journal
does not know.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from gateway.journal import unknown
from gateway.journal.outbox import Outbox
from gateway.sync.api import PAGE_SIZE, ServiceClient, Token
from gateway.sync.contact import SyncContext
from gateway.system import clock
from gateway.system.clock import Clock

DAY_MS = 86_400_000
LOOK_BACK_DAYS = 7
# after the first contact: what waits is sent first
FIRST_MS = 60_000


class UnknownReferences:
    """Ask for one page a turn, a minute after the first contact, until all pages were seen."""

    def __init__(self, context: SyncContext) -> None:
        self._context = context
        self._first_at_ms: int | None = None
        self._walk: Iterator[int] | None = None
        self._is_done = False

    def ask(self, outbox: Outbox) -> None:
        """Ask for the next page, where one is due.

        :raises ServiceError: when the question gets no answer; the look begins anew a minute later.
        """
        now = clock.boot_ms()
        if self._first_at_ms is None:
            self._first_at_ms = now + FIRST_MS
        if self._is_done or now < self._first_at_ms:
            return
        context = self._context
        try:
            self._walk = self._walk or look(
                context.client,
                context.credentials.token,
                outbox,
                context.clock,
                days=LOOK_BACK_DAYS,
                page_size=context.contact.batch,
            )
            self._is_done = next(self._walk, None) is None
            if not self._is_done:
                context.contact.on_response()
        except BaseException:
            self._walk, self._first_at_ms = None, now + FIRST_MS
            raise


def look(
    client: ServiceClient,
    token: Callable[[], Token],
    outbox: Outbox,
    timepiece: Clock,
    *,
    days: int,
    page_size: int = PAGE_SIZE,
) -> Iterator[int]:
    """Walk over what the service holds of the last days; yield how many each page holds.

    Each page is one exchange.

    :raises ServiceError: when a question gets no answer.
    """
    now = timepiece.stamp()
    today_ms = now.wall_ms + (now.offset_ms or 0)
    first_ms = min(today_ms, now.wall_ms) - days * DAY_MS
    for workplace in unknown.workplaces(outbox.store, first_ms):
        pages = client.list_registrations(
            token, workplace, first_ms, max(today_ms, now.wall_ms), page_size
        )
        for page in pages:
            references = (answer.reference for answer in page.answers)
            found = unknown.find_unknown(outbox.store, references)
            unknown.note_unknown(outbox.store, found, now)
            yield len(found)
