"""Names and helpers that every test may need."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
# the machines that run the tests have no keyring, and the log says so
SECRETS_IN_A_FILE = "Secrets rest in a file"
ExpectLog = Callable[[str], None]


class LogCollector(logging.Handler):
    """Collect the records of WARNING or above, as lines."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")
