"""How many requests one user may make: a bucket that fills again evenly over a minute."""

from __future__ import annotations

import math
import threading
import time

from gateway.sandbox.service.behaviour import Behaviour

_MINUTE_S = 60


class RateLimiter:
    """Counts the requests of each user against ``behaviour.per_minute``, which may change at any
    time; 0 is no limit.
    """

    def __init__(self, behaviour: Behaviour) -> None:
        self._behaviour = behaviour
        self._lock = threading.Lock()
        # how much of the bucket was used up, and when that was so
        self._spent: dict[str, tuple[float, float]] = {}

    def take(self, user: str) -> int:
        """One more request: 0 when it may be made, else after how many whole seconds it may be
        tried again.
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
