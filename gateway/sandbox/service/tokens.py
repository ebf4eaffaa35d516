"""Access tokens of the OAuth endpoint: the password grant of the gateway channel, and client credentials by signed assertion.

That the gateway channel signs in with user name and password is public, its protocol is not: ``grant_type=password`` at the same
endpoint is this project's choice. The assertion follows RFC 7523 as the service documents it: RS256, iss = sub = client id,
aud = the token URL, a jti that is used once, tokens of ten minutes.
"""

from __future__ import annotations

import secrets
import threading
import time
from dataclasses import dataclass, replace
from typing import Any

import jwt

from gateway.sandbox.registers import Site
from gateway.sandbox.service.clock import ServiceClock

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
TOKEN_LIFE_S = 600
LEEWAY_S = 60  # how far the clocks of client and service may differ
MAX_ASSERTION_LIFE_S = 3600
CLAIMS = ("iss", "sub", "aud", "exp", "iat", "jti")
_REMEMBERED_S = 3600  # how long an expired token is told apart from an unknown one


class OAuthError(Exception):
    """A refusal of the token endpoint: ``code`` and ``description`` as RFC 6749 chapter 5.2 names them."""

    def __init__(self, code: str, description: str, status: int = 400) -> None:
        super().__init__(code)
        self.code = code
        self.description = description
        self.status = status


class MissingRightError(Exception):
    """The user is known, but was not given the access right for the gateway."""


@dataclass(frozen=True, slots=True)
class Account:
    """On whose behalf a request is made. ``user``: the contractor; ``channel``: "gateway" or "rest"."""

    user: str
    channel: str


@dataclass(frozen=True, slots=True)
class Client:
    """An enrolled REST channel: its id, the public key (PEM) of its assertions, and the contractor it belongs to."""

    client_id: str
    public_key: bytes
    user: str


@dataclass(frozen=True, slots=True)
class _Issued:
    """A token handed out: for whom, and until when on the monotonic clock."""

    account: Account
    expires: float


class Tokens:
    """Hands out and recognises tokens. They live in memory: after a restart everybody signs in again."""

    def __init__(self, site: Site, clock: ServiceClock, client: Client, audience: str) -> None:
        """``audience``: the public address of the token endpoint."""
        self.life_s = TOKEN_LIFE_S
        self._site = site
        self._clock = clock
        self._client = client
        self._audience = audience
        self._lock = threading.Lock()
        self._issued: dict[str, _Issued] = {}
        self._seen: dict[str, float] = {}  # jti of assertions, and when each runs out

    def by_password(self, user: str, password: str) -> str:
        """A token for a contractor's user.

        :raises OAuthError: ``invalid_grant`` for a wrong user name or password, told in one way for both.
        :raises MissingRightError: when the access right "Checkinatwork Gateway" is missing.
        """
        contractor = self._site.contractor.get(user)
        expected = contractor.password if contractor else secrets.token_hex()
        if not secrets.compare_digest(password.encode(), expected.encode()) or contractor is None:
            raise OAuthError("invalid_grant", "User name or password is wrong.")
        if not contractor.may_use_gateway:
            raise MissingRightError
        return self._issue(Account(user, "gateway"))

    def by_assertion(self, assertion_type: str, assertion: str) -> str:
        """A token for the enrolled client.

        :raises OAuthError: ``invalid_client`` when the assertion does not prove who asks.
        """
        if assertion_type != ASSERTION_TYPE:
            raise OAuthError("invalid_request", f"client_assertion_type must be {ASSERTION_TYPE}.")
        try:
            claims: dict[str, Any] = jwt.decode(
                assertion,
                self._client.public_key,
                algorithms=["RS256"],
                audience=self._audience,
                issuer=self._client.client_id,
                subject=self._client.client_id,
                options={"require": list(CLAIMS), "verify_exp": False, "verify_iat": False, "verify_nbf": False},
            )
        except jwt.InvalidTokenError as error:
            raise OAuthError("invalid_client", f"The assertion is refused ({type(error).__name__}).", 401) from None
        self._check_times(claims)
        self._check_replay(claims)
        return self._issue(Account(self._client.user, "rest"))

    def _check_times(self, claims: dict[str, Any]) -> None:
        """Hold ``iat`` and ``exp`` against the service's own clock."""
        now = self._clock.now_ms() / 1000
        issued, expires = claims["iat"], claims["exp"]
        if not (isinstance(issued, int | float) and isinstance(expires, int | float)):
            raise OAuthError("invalid_client", "iat and exp must be numbers.", 401)
        if expires <= now - LEEWAY_S:
            raise OAuthError("invalid_client", "The assertion has expired.", 401)
        if issued > now + LEEWAY_S:
            raise OAuthError("invalid_client", "The assertion was issued in the future: check the clock.", 401)
        if expires - issued > MAX_ASSERTION_LIFE_S:
            raise OAuthError("invalid_client", "The assertion lives for more than an hour.", 401)

    def _check_replay(self, claims: dict[str, Any]) -> None:
        """Take each ``jti`` once, for as long as its assertion could be used."""
        now = self._clock.now_ms() / 1000
        with self._lock:
            self._seen = {jti: until for jti, until in self._seen.items() if until > now - LEEWAY_S}
            if claims["jti"] in self._seen:
                raise OAuthError("invalid_client", "The assertion was used before.", 401)
            self._seen[claims["jti"]] = float(claims["exp"])

    def _issue(self, account: Account) -> str:
        """A fresh token, forgotten an hour after it expired."""
        token = secrets.token_urlsafe(32)
        now = time.monotonic()
        with self._lock:
            self._issued = {t: issued for t, issued in self._issued.items() if issued.expires > now - _REMEMBERED_S}
            self._issued[token] = _Issued(account, now + self.life_s)
        return token

    def account(self, token: str) -> Account | None:
        """Who holds this token; ``None`` when it was never issued.

        :raises TimeoutError: when it has expired.
        """
        with self._lock:
            issued = self._issued.get(token)
        if issued is None:
            return None
        if issued.expires <= time.monotonic():
            raise TimeoutError
        return issued.account

    def expire_all(self) -> None:
        """Let every token run out now, as ten minutes would."""
        with self._lock:
            self._issued = {token: replace(issued, expires=time.monotonic()) for token, issued in self._issued.items()}
