"""On whose behalf the kiosk speaks: the contractor's user name and password, and the token they are
good for.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from gateway.domain.problem import Problem
from gateway.sync import enrolment
from gateway.sync.api import ServiceClient, Token
from gateway.sync.enrolment import EnrolmentError, WrongPasswordError
from gateway.sync.errors import (
    NotEnrolledError,
    NotReachedError,
    RefusedByServiceError,
    ServiceError,
)
from gateway.sync.retry import FailureKind
from gateway.system import clock
from gateway.system.vault import Vault, VaultError

logger = logging.getLogger(__name__)

# a token is used until one minute is left of its ten
RESERVE_MS = 60_000

# the service's answer showed the clock to be off by more than this: worth a second assertion
CLOCK_MS = 30_000

# names in the vault
_USER, _SECRET = "user", "password"


class Credentials:
    """Log-in and token, safe for all threads. The password rests in the vault while the day is
    open, and nowhere after it.

    ``ask``: what gives a token for a user name and a password; the gateway channel's log-in where
    none is given.
    """

    def __init__(
        self, service: ServiceClient, vault: Vault, ask: Callable[[str, str], Token] | None = None
    ) -> None:
        self._ask = ask or service.log_in
        self._vault = vault
        self._lock = threading.Lock()
        self._tried: tuple[str, str] | None = None
        self._token: Token | None = None

    def log_in(self, user: str, password: str) -> Token:
        """Ask the service with these; on success they wait in memory for :meth:`store`.

        :raises ServiceError: when the service cannot be asked or says no.
        """
        token = self._ask(user, password)
        with self._lock:
            self._tried, self._token = (user, password), token
        return token

    def store(self) -> None:
        """Store what the last log-in used, for the day.

        :raises VaultError: when it cannot be stored.
        """
        with self._lock:
            if self._tried is None:
                raise VaultError("There was no log-in to store.")
            user, password = self._tried
            self._vault.store(_USER, user)
            self._vault.store(_SECRET, password)
            self._tried = None

    def token(self) -> Token:
        """A token with at least a minute left, from a fresh log-in where need be.

        :raises ServiceError: with ``SIGNED_OUT`` when no log-in is at hand, or what the log-in
            ended in.
        """
        with self._lock:
            if self._token is not None and self._token.until_boot_ms - RESERVE_MS > clock.boot_ms():
                return self._token
        try:
            user, password = self._vault.get(_USER), self._vault.get(_SECRET)
        except VaultError as error:
            logger.error("%s", error)
            raise NotReachedError("the keyring is locked", Problem.SIGNED_OUT) from None
        if not user or not password:
            raise NotReachedError("no log-in is at hand", Problem.SIGNED_OUT)
        token = self._asked(user, password)
        with self._lock:
            self._token = token
        return token

    def _asked(self, user: str, password: str) -> Token:
        """A log-in on the side of sending: nothing of a registration has left yet, whatever it ends
        in.
        """
        try:
            return self._ask(user, password)
        except NotEnrolledError:
            raise
        except RefusedByServiceError as told:
            # a password that is refused is seldom offered again: accounts get locked
            no = told.problem in (Problem.NO_RIGHT, Problem.WRONG_PASSWORD, Problem.NOT_ENROLLED)
            effect = FailureKind.FORBIDDEN if no else FailureKind.BUSY
            problem = Problem.NO_ACCESS if told.problem is Problem.NO_RIGHT else told.problem
            raise ServiceError(
                effect, problem, f"log-in: {told.stage}", told.retry_after_s
            ) from None
        except ServiceError as error:
            raise NotReachedError(f"log-in: {error.stage}", error.problem) from None

    def discard_token(self) -> None:
        """The token was refused: the next one is a fresh one."""
        with self._lock:
            self._token = None

    def forget(self) -> None:
        """Close of day: the secret leaves memory and the vault.

        :raises VaultError: when the vault does not let go of it.
        """
        with self._lock:
            self._tried = self._token = None
        self._vault.delete(_SECRET)
        self._vault.delete(_USER)


class EnrolledLogIn:
    """What :class:`gateway.sync.credentials.Credentials` asks for a token, in place of the gateway
    channel's own log-in.
    """

    def __init__(self, service: ServiceClient, home: Path, timepiece: clock.Clock) -> None:
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
        except RefusedByServiceError as told:
            corrected = self._now_ms()
            if told.problem is not Problem.NOT_ENROLLED or abs(corrected - moment) < CLOCK_MS:
                raise
        return self._service.log_in_enrolled(opened.assertion(self._service.audience, corrected))

    def _now_ms(self) -> int:
        """UTC by the service's clock, as far as it is known."""
        offset = self._clock.offset()
        return clock.wall_ms() + (offset.ms if offset else 0)
