"""The thread that asks the NTP servers of the settings, each now and then."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from gateway.domain.clock_state import SourceKind
from gateway.sync.http import resolver
from gateway.system import clock, sntp
from gateway.system.setting_checks import host_and_port
from gateway.system.threads import BackgroundThread, Backoff

logger = logging.getLogger(__name__)

# servers ask to be asked no more often; three answers so far apart confirm each other
FIRST_S, LONGEST_S = 64.0, 1_024.0
# so many answers come at the first pace
_EAGER = 3
_RESOLVE_S = 5.0


class TimeServers(BackgroundThread):
    """Ask each server, and let the clock hear the answers.

    :param servers: names or addresses, with a port where it is not NTP's.
    :param first_s: the pause between the first answers, seconds.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        servers: Sequence[str],
        timepiece: clock.Clock,
        *,
        first_s: float = FIRST_S,
    ) -> None:
        super().__init__(report, name="time-servers")
        self._clock = timepiece
        self._servers = [_Server(name, first_s) for name in servers]

    def work(self) -> None:
        """Ask the servers that are due, then wait for the next one."""
        for server in self._servers:
            if not self.is_stopping and clock.boot_ms() >= server.due_ms:
                server.ask(self._clock)
        next_ms = min((server.due_ms for server in self._servers), default=0)
        self.pause(max(0.05, (next_ms - clock.boot_ms()) / 1000))


class _Server:
    """Hold when a server is asked again."""

    def __init__(self, name: str, first_s: float) -> None:
        self.due_ms: float = 0
        self._name = name
        self._first_s = first_s
        self._pauses = Backoff(first_s, max(first_s, LONGEST_S))
        self._answers = 0
        self._trouble = ""

    def ask(self, timepiece: clock.Clock) -> None:
        """Ask once, and set when to ask again."""
        try:
            host, port = host_and_port(self._name, sntp.PORT)
            address = resolver.resolve(host, port, _RESOLVE_S)[0]
            answer = sntp.ask(address, port)
        except (sntp.NoTimeError, OSError) as error:
            self._note(str(error))
            is_final = isinstance(error, sntp.KissOfDeathError) and error.code in ("DENY", "RSTR")
            # who does not want to be asked is not asked again before the next start
            self._wait(float("inf") if is_final else self._pauses.next_pause())
            return
        self._note("")
        timepiece.hear((SourceKind.NTP, self._name), answer)
        self._answers += 1
        self._wait(self._first_s if self._answers < _EAGER else self._pauses.next_pause())

    def _wait(self, seconds: float) -> None:
        self.due_ms = clock.boot_ms() + seconds * 1000

    def _note(self, trouble: str) -> None:
        if trouble and trouble != self._trouble:
            logger.warning("the time server %s tells no time: %s", self._name, trouble)
        self._trouble = trouble
