"""Print a document with the system's own command, ``lp`` of CUPS, on the printer that is set."""

from __future__ import annotations

import os
import subprocess

from gateway.domain.report_delivery import ReportFault

COMMAND = "lp"
# it hands a file to the spooler, which prints it by itself
TIMEOUT_S = 20.0
# what it says in English where no printer is set, or CUPS does not run
_NO_PRINTER = ("no default destination", "scheduler not responding", "does not exist")


class PrintingError(Exception):
    """Tell why nothing was printed; ``fault`` names it for a screen."""

    def __init__(self, fault: ReportFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def print_document(content: bytes, title: str, *, timeout_s: float = TIMEOUT_S) -> None:
    """Hand a document to the printer that is set.

    :param title: as the list of the printer shows it.
    :raises PrintingError: when there is none, or it did not take the document.
    """
    try:
        done = subprocess.run(
            [COMMAND, "-s", "-t", title, "-"],
            input=content,
            capture_output=True,
            check=False,
            timeout=timeout_s,
            env={**os.environ, "LC_ALL": "C"},
        )
    except subprocess.TimeoutExpired:
        raise PrintingError(ReportFault.PRINTER_SILENT) from None
    except OSError:
        raise PrintingError(ReportFault.NO_PRINTER) from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").lower()
        is_missing = any(words in said for words in _NO_PRINTER)
        raise PrintingError(ReportFault.NO_PRINTER if is_missing else ReportFault.PRINTER_REFUSES)
