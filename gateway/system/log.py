"""Keep the program's log: one rotating file in the home folder, technical, nothing personal."""

from __future__ import annotations

import logging
import os
import sys
import time
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import cast

from gateway.domain.digits import blank_numbers
from gateway.system.files import open_regular

FILE_NAME = "gateway.log"
FORMAT = "%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"


class NumberFilter(logging.Filter):
    """Blank what looks like a person's number (11 digits or more) before a record is written."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record's text in place; return ``True`` always."""
        text = record.getMessage()
        blanked = blank_numbers(text)
        if blanked != text:
            record.msg, record.args = blanked, ()
        return True


class _ConsoleFormatter(logging.Formatter):
    """Write one line a record, never a traceback; those stand in the file."""

    def format(self, record: logging.LogRecord) -> str:
        lines = record.getMessage().splitlines() or [record.name]
        return f"{record.levelname.lower()}: {lines[0]}"


class _LogFile(RotatingFileHandler):
    """Write the log file; where a record cannot be written, as on a full disk, say so once."""

    _has_holes = False

    def _open(self) -> TextIOWrapper:
        """Open the file, after a rotation a fresh one, which no other user ever may read."""
        file = open(self.baseFilename, self.mode, encoding=self.encoding, opener=_open_private)  # noqa: SIM115 - the handler closes it
        return cast("TextIOWrapper", file)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, ARG002 - logging's own
        """Name the log's holes on the standard error stream, the first time."""
        if not self._has_holes:
            self._has_holes = True
            error = sys.exc_info()[1]
            why = getattr(error, "strerror", None) or type(error).__name__
            print(
                f"{self.baseFilename} cannot be written ({why}): the log has holes.",
                file=sys.stderr,
            )


def start(home: Path | None, *, verbose: bool = False) -> None:
    """Log to ``home/gateway.log`` (five files of 1 MB, UTC), warnings to standard error as well."""
    formatter = logging.Formatter(FORMAT)
    formatter.converter = time.gmtime
    formatter.default_msec_format = "%s.%03d+00:00"
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.DEBUG if verbose else logging.WARNING)
    handlers: list[logging.Handler] = [console]
    if home is not None and _is_usable(home / FILE_NAME):
        handlers.append(
            _LogFile(
                home / FILE_NAME, maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=True
            )
        )
    for handler in handlers:
        handler.setFormatter(formatter)
        handler.addFilter(NumberFilter())
    if not verbose:
        console.setFormatter(_ConsoleFormatter())
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.INFO, handlers=handlers, force=True
    )
    for noisy in ("urllib3", "keyring", "fontTools", "asyncio", "filelock"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logging.captureWarnings(True)


def _open_private(path: str | Path, flags: int) -> int:
    """Open a file that is made, if it is not there, for this user only."""
    # a technician may keep it on another disk
    return open_regular(path, flags, may_be_link=True)


def _is_usable(path: Path) -> bool:
    """Return whether the log can be written; a kiosk works without one, and says so."""
    try:
        os.close(_open_private(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT))
    except OSError as error:
        print(f"{path} cannot be written ({error.strerror}): there is no log.", file=sys.stderr)
        return False
    for file in path.parent.glob(f"{path.name}*"):
        # a copy may have opened it to others; what is root's stays as it is
        with suppress(OSError):
            if not file.is_symlink():
                file.chmod(0o600)
    return True
