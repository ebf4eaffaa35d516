"""The log-in of an enrolled REST channel: user name and password open the key at rest here, and the
key signs for a token.
"""

from __future__ import annotations

import logging
from pathlib import Path

from gateway.domain.problem import Problem
from gateway.sync import enrolment
from gateway.sync.api import Service, Token
from gateway.sync.enrolment import EnrolmentError, WrongPasswordError
from gateway.sync.errors import NotEnrolledError, ToldError
from gateway.system import clock

logger = logging.getLogger(__name__)

# the service's answer showed the clock to be off by more than this: worth a second assertion
CLOCK_MS = 30_000


class EnrolledLogIn:
    """What :class:`gateway.sync.credentials.Credentials` asks for a token, in place of the gateway
    channel's own log-in.
    """

    def __init__(self, service: Service, home: Path, timepiece: clock.Clock) -> None:
        self._service = service
        self._home = home
        self._clock = timepiece

    def __call__(self, user: str, password: str) -> Token:
        """A token for the channel enrolled in the home folder.

        An assertion that a wrong clock dated is refused; the refusal tells the time, so it is made
        once more.

        :raises NotEnrolledError: with ``WRONG_PASSWORD`` or ``NOT_ENROLLED``, before anything is
            asked.
        :raises ServiceError: what the service's answer ended in.
        """
        try:
            opened = enrolment.unlock(self._home, user, password)
        except WrongPasswordError:
            raise NotEnrolledError("the enrolment does not open", Problem.WRONG_PASSWORD) from None
        except EnrolmentError as fault:
            logger.error("%s", fault)
            raise NotEnrolledError("no enrolment", Problem.NOT_ENROLLED) from None
        moment = self._now_ms()
        try:
            return self._service.log_in_enrolled(opened.assertion(self._service.audience, moment))
        except ToldError as told:
            corrected = self._now_ms()
            if told.problem is not Problem.NOT_ENROLLED or abs(corrected - moment) < CLOCK_MS:
                raise
        return self._service.log_in_enrolled(opened.assertion(self._service.audience, corrected))

    def _now_ms(self) -> int:
        """UTC by the service's clock, as far as it is known."""
        offset = self._clock.offset()
        return clock.wall_ms() + (offset.ms if offset else 0)
