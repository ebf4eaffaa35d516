"""What the kiosk remembers of the time over a reboot: the latest moment, and the crystal's drift.

One small file in the home folder. One that is missing, damaged or impossible says nothing.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path

from gateway.system import documents
from gateway.system.clock import EARLIEST_MS, LATEST_MS
from gateway.system.drift import Drift
from gateway.system.files import write_atomically

logger = logging.getLogger(__name__)

FILE_NAME = "clock.json"
_MAX_BYTES = 1_000


@dataclass(frozen=True, slots=True)
class ClockMemory:
    """Hold what the kiosk remembers of the time.

    :param last_seen_ms: the latest moment (UTC milliseconds); 0 while none is known
    :param drift: the drift of this machine's crystal, where it was learnt
    """

    last_seen_ms: int = 0
    drift: Drift | None = None


def load(home: Path) -> ClockMemory:
    """Return what is remembered in a home folder."""
    try:
        found = documents.read_json(documents.read_bytes(home / FILE_NAME, _MAX_BYTES), _MAX_BYTES)
        last_ms, rates = found.get("last_seen_ms", 0), found.get("drift")
        drift = None if rates is None else Drift(*(float(each) for each in rates))
    except FileNotFoundError:
        return ClockMemory()
    except (OSError, documents.DocumentError, AttributeError, TypeError, ValueError):
        logger.warning("%s cannot be read and is written anew", FILE_NAME)
        return ClockMemory()
    is_possible = isinstance(last_ms, int) and EARLIEST_MS <= last_ms <= LATEST_MS
    return ClockMemory(
        last_ms if is_possible else 0, drift if drift is not None and drift.is_plausible else None
    )


def save(home: Path, memory: ClockMemory) -> None:
    """Write what is remembered.

    :raises OSError: when the disk does not take it; what was remembered before stands.
    """
    drift = memory.drift
    content = {
        "last_seen_ms": memory.last_seen_ms,
        "drift": None if drift is None else [drift.low, drift.high],
    }
    write_atomically(home / FILE_NAME, json.dumps(content))
