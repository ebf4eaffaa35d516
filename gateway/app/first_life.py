"""How the parent holds on to a child that it forked: with the verbs of a process that it started."""

from __future__ import annotations

import os
import select
import signal
import subprocess
from collections.abc import Sequence
from types import TracebackType
from typing import BinaryIO, Self

from gateway.app.forked import Born


class FirstLife:
    """A forked child with the verbs of :class:`subprocess.Popen` that its parent uses."""

    def __init__(self, born: Born, command: Sequence[str]) -> None:
        self._born, self._command = born, command
        self._ended = os.pidfd_open(born.pid)
        self._code: int | None = None
        self.stdout: BinaryIO = os.fdopen(born.stdout, "rb", 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stdout.close()
        os.close(self._born.stdin)
        self.wait()
        os.close(self._ended)

    def wait(self, timeout: float | None = None) -> int:
        """The exit code, negative for a signal.

        :raises subprocess.TimeoutExpired: when it still lives after ``timeout`` seconds.
        """
        if self._code is None:
            if not select.select([self._ended], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired(self._command, timeout or 0.0)
            self._code = os.waitstatus_to_exitcode(os.waitpid(self._born.pid, 0)[1])
        return self._code

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self._code is None:
            os.kill(self._born.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it."""
        self.send_signal(signal.SIGKILL)
