"""The central service's own clock, and moments as it writes them."""

from __future__ import annotations

import time
from email.utils import formatdate

from gateway.domain.belgian_time import utc


class ServiceClock:
    """Tell the time as the service sees it; both settings may change at any moment.

    ``offset_s``: seconds added to the system's clock. ``stale_s``: by how much the ``Date`` of an
    answer is too old.
    """

    def __init__(self, offset_s: float = 0.0) -> None:
        self.offset_s = offset_s
        self.stale_s = 0.0

    def now_ms(self) -> int:
        """Return UTC milliseconds since 1970."""
        return time.time_ns() // 1_000_000 + round(self.offset_s * 1000)

    def http_date(self) -> str:
        """Return the value of a ``Date`` header: whole seconds, cut and not rounded (RFC 9110)."""
        return formatdate((self.now_ms() - round(self.stale_s * 1000)) // 1000, usegmt=True)


def iso(ms: int) -> str:
    """Return a moment as an ISO date-time in UTC with milliseconds."""
    return utc(ms).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"
