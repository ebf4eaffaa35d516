"""Note the signals that ask the program to end.

An exception that their handler raises while Qt calls Python is lost, or ends the process in the
middle; so is one in a finalizer of Python's own. A note stays until the program looks at it.
"""

from __future__ import annotations

import signal
from typing import Any, Self

# Windows has no SIGHUP
END_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
)


class EndSignals:
    """Note the signals while the context lasts, in the main thread.

    :param interrupts: each one also raises ``KeyboardInterrupt``, until :meth:`defer` is called:
        for code that waits and knows nothing of Qt yet.
    """

    def __init__(self, *, interrupts: bool = False) -> None:
        self.have_come = False
        self._interrupts = interrupts
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        self._before = {number: signal.signal(number, self._note) for number in END_SIGNALS}
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def defer(self) -> None:
        """Raise nothing from here on; who runs the event loop looks at ``have_come``."""
        self._interrupts = False

    def _note(self, *_: object) -> None:
        self.have_come = True
        if self._interrupts:
            raise KeyboardInterrupt
