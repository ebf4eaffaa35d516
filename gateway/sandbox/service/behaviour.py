"""How the service behaves where the field's documents leave a choice, and its limit of requests."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import dataclass

_MINUTE_S = 60
# what the checks ask: declarations of works (remark 33 when down), all of Checkinatwork (34), the
# register of addresses (35)
SOURCES = ("declarations", "caw", "geocoding")


@dataclass(slots=True)
class Behaviour:
    """Hold what may be chosen; all of it may change while the service runs.

    ``limit_s``: age at receipt from which a registration is late; the field's "set limit", ten
    minutes by a public manual. ``policy``: "remark" registers what is late with remark 32, "refuse"
    does not register it. ``ahead_s``: how far in the future a registration may lie before its clock
    is called wrong (also remark 32). ``check_delay_s``: pause between the answer and the checks.
    ``per_minute``: how many requests one user may make in a minute before 429; 0 sets no limit (the
    real one is not public). ``down``: registers that cannot be asked at the moment, of ``SOURCES``.
    """

    limit_s: float = 600.0
    policy: str = "remark"
    ahead_s: float = 60.0
    check_delay_s: float = 0.3
    per_minute: int = 0
    down: frozenset[str] = frozenset()

    def is_late(self, at_ms: int, received_ms: int) -> bool:
        """Return whether a registration reached the service at or after the limit."""
        return received_ms - at_ms >= self.limit_s * 1000

    def is_ahead(self, at_ms: int, received_ms: int) -> bool:
        """Return whether a registration lies in the future, beyond the tolerance."""
        return at_ms - received_ms > self.ahead_s * 1000


class RateLimiter:
    """Count the requests of each user against ``behaviour.per_minute``.

    Each user has a bucket that fills again evenly over a minute.
    """

    def __init__(self, behaviour: Behaviour) -> None:
        self._behaviour = behaviour
        self._lock = threading.Lock()
        # how much of the bucket was used up, and when that was so
        self._spent: dict[str, tuple[float, float]] = {}

    def take(self, user: str) -> int:
        """Count one more request.

        :return: 0 when it may be made, else after how many whole seconds to try again.
        """
        allowed = self._behaviour.per_minute
        if allowed <= 0:
            return 0
        now = time.monotonic()
        with self._lock:
            spent, then = self._spent.get(user, (0.0, now))
            spent = max(0.0, spent - (now - then) * allowed / _MINUTE_S)
            if spent + 1 > allowed:
                return max(1, math.ceil((spent + 1 - allowed) * _MINUTE_S / allowed))
            self._spent[user] = (spent + 1, now)
        return 0
