"""The log-in on whose behalf the kiosk speaks: the contractor's user name and password, and the
token that they are good for.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from gateway.domain.problem import Problem
from gateway.sync import enrolment, service_pin
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
from gateway.system.pins import SERVICE, Pins
from gateway.system.staff_secrets import StaffSecrets
from gateway.system.throttle import Throttle
from gateway.system.vault import Vault, VaultError

logger = logging.getLogger(__name__)

# a token is used until one minute is left of its ten
RESERVE_MS = 60_000
# a refusal that showed the clock to be off by more is worth a second assertion
CLOCK_MS = 30_000

HOUR_MS = 3_600_000

# names in the vault; the last is when it forgets the other two, UTC in milliseconds
_USER, _PASSWORD, _UNTIL = "user", "password", "log-in-until"


class Credentials:
    """Hold log-in and token, safe for all threads.

    The password rests in the vault while the day is open, so many hours at the longest, and nowhere
    after it. A log-in counts once its day is opened (:meth:`store`): until then nothing is sent
    with it. A password from systemd is systemd's to forget.

    :param throttle: slows down who guesses a password.
    :param request_token: gives a token for a user name and a password; the gateway channel's log-in
        by default.
    :param hours: after so many hours the log-in is forgotten.
    :param pins: what staff confirmed, as it was read already.
    """

    def __init__(
        self,
        client: ServiceClient,
        vault: Vault,
        throttle: Throttle,
        request_token: Callable[[str, str], Token] | None = None,
        *,
        hours: float = 18.0,
        pins: Pins | None = None,
    ) -> None:
        self._request_token = request_token or client.log_in
        self._lasts_ms = round(hours * HOUR_MS)
        self._vault = vault
        self._throttle = throttle
        self._pins = pins or Pins(vault)
        self._pins.wanted[SERVICE] = self._place = client.place
        self._lock = threading.Lock()
        self._unstored: tuple[str, str, Token] | None = None
        self._token: Token | None = None

    def log_in(self, user: str, password: str) -> Token:
        """Ask the service for a token, and return it; the log-in waits in memory for :meth:`store`
        or :meth:`drop_unstored`.

        :raises ServiceError: when the service cannot be asked or says no; with ``TOO_MANY_TRIES``,
            and nothing asked, while there is a wait; with ``SERVICE_CHANGED``, and nothing asked,
            where the settings name another service than the confirmed one.
        """
        if self.wait_s:
            raise NotReachedError("a wait after wrong passwords", Problem.TOO_MANY_TRIES)
        # a keyring that is locked tells nothing, and keeps nobody from opening
        with suppress(VaultError):
            service_pin.demand(self._pins, self._place)
        try:
            token = self._request_token(user, password)
        except ServiceError as error:
            if error.problem is Problem.WRONG_PASSWORD:
                self._throttle.on_wrong()
            raise
        self._throttle.on_right()
        with self._lock:
            self._unstored = (user, password, token)
        return token

    @property
    def wait_s(self) -> float:
        """Return the seconds that the next log-in has to wait, after wrong passwords."""
        return self._throttle.wait_s

    def store(self) -> None:
        """Store the last log-in for the day.

        :raises VaultError: when it cannot be stored.
        """
        with self._lock:
            if self._unstored is None:
                raise VaultError("There was no log-in to store.")
            user, password, token = self._unstored
            # the end first: no cut leaves a password without one
            self._vault.store(_UNTIL, str(clock.wall_ms() + self._lasts_ms))
            self._vault.store(_USER, user)
            self._vault.store(_PASSWORD, password)
            StaffSecrets(self._vault).keep_password(password)
            self._pins.settle_wanted()
            self._unstored, self._token = None, token

    def drop_unstored(self) -> None:
        """Forget a log-in with which no day was opened."""
        with self._lock:
            self._unstored = None

    def token(self) -> Token:
        """Return a token with at least a minute left, by a new log-in where need be.

        :raises ServiceError: with ``SIGNED_OUT`` when no log-in is stored, with ``SERVICE_CHANGED``
            as in :meth:`log_in`, or what the log-in ended in.
        """
        with self._lock:
            if self._token is not None and self._token.until_boot_ms - RESERVE_MS > clock.boot_ms():
                return self._token
        try:
            service_pin.demand(self._pins, self._place)
            self.forget_if_over()
            user, password = self._vault.get(_USER), self._vault.get(_PASSWORD)
        except VaultError as error:
            logger.error("%s", error)
            raise NotReachedError("the keyring is locked", Problem.SIGNED_OUT) from None
        if not user or not password:
            raise NotReachedError("no log-in is at hand", Problem.SIGNED_OUT)
        token = self._log_in_again(user, password)
        with self._lock:
            self._token = token
        return token

    def _log_in_again(self, user: str, password: str) -> Token:
        """Ask for a token before sending, when nothing of a registration has left."""
        try:
            return self._request_token(user, password)
        except NotEnrolledError:
            raise
        except RefusedByServiceError as error:
            # a password that is refused is seldom offered again: accounts get locked
            is_final = error.problem in (
                Problem.NO_RIGHT,
                Problem.WRONG_PASSWORD,
                Problem.NOT_ENROLLED,
                Problem.NO_SCOPE,
            )
            failure = FailureKind.FORBIDDEN if is_final else FailureKind.BUSY
            problem = Problem.NO_ACCESS if error.problem is Problem.NO_RIGHT else error.problem
            raise ServiceError(
                failure, problem, f"log-in: {error.stage}", error.retry_after_s
            ) from error
        except ServiceError as error:
            raise NotReachedError(f"log-in: {error.stage}", error.problem) from error

    def discard_token(self) -> None:
        """Ask for a new token next time: this one was refused."""
        with self._lock:
            self._token = None

    def forget(self) -> None:
        """Remove the log-in from memory and the vault: the day is closed.

        :raises VaultError: when the vault does not let go of it.
        """
        with self._lock:
            self._unstored = self._token = None
        for name in (_PASSWORD, _USER, _UNTIL):
            self._vault.delete(name)

    def forget_if_over(self) -> None:
        """Remove a log-in whose hours are over; the day stays open, and what is kept waits.

        :raises VaultError: when the vault cannot be asked, or does not let go of it.
        """
        until = self._vault.get(_UNTIL)
        # one that nobody can read is over
        with suppress(ValueError):
            if until is None or clock.wall_ms() < int(until):
                return
        self.forget()
        logger.warning(
            "the log-in's hours are over: it is forgotten, and sending waits for a new one"
        )


class EnrolledLogIn:
    """Request tokens for the enrolled REST channel, in place of the gateway channel's own log-in.

    User name and password open the key at rest in the home folder, and the key signs for a token.
    """

    def __init__(self, client: ServiceClient, home: Path, timepiece: clock.Clock) -> None:
        self._client = client
        self._home = home
        self._clock = timepiece

    def __call__(self, user: str, password: str) -> Token:
        """Return a token for the channel that is enrolled in the home folder.

        The service refuses an assertion that a wrong clock dated; the refusal brings the time, so a
        second one is made.

        :raises NotEnrolledError: with ``WRONG_PASSWORD`` or ``NOT_ENROLLED``, before anything is
            asked.
        :raises ServiceError: what the exchange ended in.
        """
        try:
            enrolled = enrolment.unlock(self._home, user, password)
        except WrongPasswordError:
            raise NotEnrolledError("the enrolment does not open", Problem.WRONG_PASSWORD) from None
        except EnrolmentError as error:
            logger.error("%s", error)
            raise NotEnrolledError("no enrolment", Problem.NOT_ENROLLED) from None
        token_url, moment_ms = self._client.token_url, self._service_time_ms()
        try:
            return self._client.log_in_enrolled(enrolled.sign_assertion(token_url, moment_ms))
        except RefusedByServiceError as error:
            corrected_ms = self._service_time_ms()
            is_clock_right = abs(corrected_ms - moment_ms) < CLOCK_MS
            if error.problem is not Problem.NOT_ENROLLED or is_clock_right:
                raise
        return self._client.log_in_enrolled(enrolled.sign_assertion(token_url, corrected_ms))

    def _service_time_ms(self) -> int:
        """Return UTC in milliseconds by the log-in server's clock, or the service's, as far as one
        is known: the earliest that it may be, since an assertion of the future is refused.

        That server's last word is enough: it alone judges the assertion.
        """
        offset = self._client.log_in_clock.said_offset() or self._clock.offset()
        return clock.wall_ms() + (offset.ms - offset.error_ms if offset else 0)
