"""Feed a target with examples: a short round in each run of the tests, minutes in a long one."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.support.lengths import short_or_long

LONG = float(os.environ.get("FUZZ_MINUTES", "10"))
MINUTES = short_or_long(0.0, LONG)
"""Parameters of a test: for how many minutes its target is fed."""

_LONG_ROUND = 200
_SHORT = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))
# a round looks for new examples; what it finds is made small
_PHASES = (Phase.generate, Phase.shrink)


def fuzz(
    minutes: float,
    use: Callable[..., None],
    *strategies: st.SearchStrategy[Any],
    examples: int = 40,
) -> None:
    """Feed ``use`` with examples of these strategies, each round with a seed of its own.

    :param minutes: 0 for one round of so many examples.
    :raises BaseException: what the target found, with the smallest example.
    """
    until = time.monotonic() + 60 * minutes
    options = settings(_SHORT, max_examples=_LONG_ROUND if minutes else examples, phases=_PHASES)
    while True:
        seed(time.time_ns())(options(given(*strategies)(use)))()
        if time.monotonic() >= until:
            return
