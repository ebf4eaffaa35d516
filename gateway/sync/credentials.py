"""On whose behalf the kiosk speaks: the contractor's user name and password, and the token they are
good for.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from gateway.domain.problem import Problem
from gateway.sync.api import Service, Token
from gateway.sync.errors import NotEnrolledError, NotReachedError, ServiceError, ToldError
from gateway.sync.retry import FailureKind
from gateway.system import clock
from gateway.system.vault import Vault, VaultError

logger = logging.getLogger(__name__)

# a token is used until one minute is left of its ten
RESERVE_MS = 60_000

# names in the vault
_USER, _SECRET = "user", "password"


class Credentials:
    """Log-in and token, safe for all threads. The password rests in the vault while the day is
    open, and nowhere after it.

    ``ask``: what gives a token for a user name and a password; the gateway channel's log-in where
    none is given.
    """

    def __init__(
        self, service: Service, vault: Vault, ask: Callable[[str, str], Token] | None = None
    ) -> None:
        self._ask = ask or service.log_in
        self._vault = vault
        self._lock = threading.Lock()
        self._tried: tuple[str, str] | None = None
        self._token: Token | None = None

    def log_in(self, user: str, password: str) -> Token:
        """Ask the service with these; on success they wait in memory for :meth:`hold`.

        :raises ServiceError: when the service cannot be asked or says no.
        """
        token = self._ask(user, password)
        with self._lock:
            self._tried, self._token = (user, password), token
        return token

    def hold(self) -> None:
        """Store what the last log-in used, for the day.

        :raises VaultError: when it cannot be stored.
        """
        with self._lock:
            if self._tried is None:
                raise VaultError("There was no log-in to store.")
            user, password = self._tried
            self._vault.put(_USER, user)
            self._vault.put(_SECRET, password)
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
        except ToldError as told:
            # a password that is refused is seldom offered again: accounts get locked
            no = told.problem in (Problem.NO_RIGHT, Problem.WRONG_PASSWORD, Problem.NOT_ENROLLED)
            effect = FailureKind.FORBIDDEN if no else FailureKind.BUSY
            problem = Problem.NO_ACCESS if told.problem is Problem.NO_RIGHT else told.problem
            raise ServiceError(
                effect, problem, f"log-in: {told.stage}", told.retry_after_s
            ) from None
        except ServiceError as error:
            raise NotReachedError(f"log-in: {error.stage}", error.problem) from None

    def renew(self) -> None:
        """The token was refused: the next one is a fresh one."""
        with self._lock:
            self._token = None

    def forget(self) -> None:
        """Close of day: the secret leaves memory and the vault.

        :raises VaultError: when the vault does not let go of it.
        """
        with self._lock:
            self._tried = self._token = None
        self._vault.forget(_SECRET)
        self._vault.forget(_USER)
