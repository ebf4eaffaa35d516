"""Access tokens of the OAuth endpoint: the password grant of the gateway channel, and client
credentials by signed assertion.

That the gateway channel signs in with user name and password is public, its protocol is not:
``grant_type=password`` at the same endpoint is this project's choice. The assertion follows RFC
7523 as the service documents it: RS256, iss = sub = client id, aud = the token URL, a jti that is
used once, tokens of ten minutes.
"""

from __future__ import annotations

import itertools
import secrets
import threading
import time
from dataclasses import dataclass, replace
from typing import Any

import jwt

from gateway.sandbox.registers.register_files import Registers
from gateway.sandbox.service.database import UsedAssertions
from gateway.sandbox.service.service_clock import ServiceClock

READ, WRITE, GATEWAY = (
    "presenceRegistration:read",
    "presenceRegistration:write",
    "checkinatwork-gateway",
)
SCOPES = {"gateway": (GATEWAY, READ, WRITE), "rest": (READ, WRITE, GATEWAY)}
"""The scopes that each channel may ask for [ours]. The gateway's own holds all that a gateway does;
none asked for gives all.
"""

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
TOKEN_LIFE_S = 600
# how far the clocks of client and service may differ
LEEWAY_S = 60
MAX_ASSERTION_LIFE_S = 3600
CLAIMS = ("iss", "sub", "aud", "exp", "iat", "jti")
# seconds since 1970 up to which a claim is a moment; no comparison with it makes a float of a long
# number
_FAR_S = 1e11
# tokens that are kept in mind
_MOST = 10_000
# how long an expired token is told apart from an unknown one
_REMEMBERED_S = 3600


class OAuthError(Exception):
    """Refuse a token request: ``code`` and ``description`` as RFC 6749 chapter 5.2 names them."""

    def __init__(self, code: str, description: str, status: int = 400) -> None:
        super().__init__(code)
        self.code = code
        self.description = description
        self.status = status


class MissingRightError(Exception):
    """Refuse a known user without the access right for the gateway."""


@dataclass(frozen=True, slots=True)
class Account:
    """Name on whose behalf a request is made.

    ``user``: the contractor; ``channel``: "gateway" or "rest"; ``scopes``: as granted.
    """

    user: str
    channel: str
    scopes: tuple[str, ...] = ()

    def may(self, scope: str) -> bool:
        """Return whether a scope was granted, by itself or as part of the gateway's."""
        return scope in self.scopes or GATEWAY in self.scopes


@dataclass(frozen=True, slots=True)
class Client:
    """Hold an enrolled REST channel: its id, the public key (PEM), and its contractor."""

    client_id: str
    public_key: bytes
    user: str


@dataclass(frozen=True, slots=True)
class _Issued:
    """Hold an issued token's account and its end on the service's clock (seconds since 1970)."""

    account: Account
    expires: float


class Tokens:
    """Issue and recognise tokens, which live in memory: a restart ends them.

    How long they live is a matter of the service's own clock, which may be set wrong.
    """

    def __init__(
        self,
        registers: Registers,
        clock: ServiceClock,
        client: Client,
        audience: str,
        used: UsedAssertions,
    ) -> None:
        """:param audience: the public address of the token endpoint.
        :param used: the assertions that were used before.
        """
        self.life_s = TOKEN_LIFE_S
        self._registers = registers
        self._clock = clock
        self._client = client
        self._audience = audience
        self._lock = threading.Lock()
        self._issued: dict[str, _Issued] = {}
        self._used = used

    def by_password(self, user: str, password: str, scope: str = "") -> tuple[str, str]:
        """Return a token for a contractor's user, and its scopes.

        :raises OAuthError: ``invalid_grant`` for a wrong user name or password, told in one way for
            both.
        :raises MissingRightError: when the access right "Checkinatwork Gateway" is missing.
        """
        contractor = self._registers.site.contractor.get(user)
        expected = contractor.password if contractor else secrets.token_hex()
        if not secrets.compare_digest(password.encode(), expected.encode()) or contractor is None:
            raise OAuthError("invalid_grant", "User name or password is wrong.")
        if not contractor.may_use_gateway:
            raise MissingRightError
        return self._issue(Account(user, "gateway", _granted("gateway", scope)))

    def by_assertion(self, assertion_type: str, assertion: str, scope: str = "") -> tuple[str, str]:
        """Return a token for the enrolled client, and its scopes.

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
                options={
                    "require": list(CLAIMS),
                    "verify_exp": False,
                    "verify_iat": False,
                    "verify_nbf": False,
                },
            )
        except jwt.InvalidTokenError as error:
            raise OAuthError(
                "invalid_client", f"The assertion is refused ({type(error).__name__}).", 401
            ) from None
        self._check_times(claims)
        self._check_replay(claims)
        return self._issue(Account(self._client.user, "rest", _granted("rest", scope)))

    def _check_times(self, claims: dict[str, Any]) -> None:
        """Hold ``iat`` and ``exp`` against the service's own clock."""
        now = self._now()
        issued, expires = claims["iat"], claims["exp"]
        if not all(
            isinstance(moment, int | float) and abs(moment) < _FAR_S for moment in (issued, expires)
        ):
            raise OAuthError("invalid_client", "iat and exp must be numbers.", 401)
        if expires <= now - LEEWAY_S:
            raise OAuthError("invalid_client", "The assertion has expired.", 401)
        if issued > now + LEEWAY_S:
            raise OAuthError(
                "invalid_client", "The assertion was issued in the future: check the clock.", 401
            )
        if expires - issued > MAX_ASSERTION_LIFE_S:
            raise OAuthError("invalid_client", "The assertion lives for more than an hour.", 401)

    def _check_replay(self, claims: dict[str, Any]) -> None:
        """Take each ``jti`` once, for as long as its assertion is good.

        That is by the service's clock, or by one set right again.
        """
        over = min(self._now(), time.time()) - LEEWAY_S
        if not self._used.use(claims["jti"], round(claims["exp"] * 1000), round(over * 1000)):
            raise OAuthError("invalid_client", "The assertion was used before.", 401)

    def _now(self) -> float:
        """Return seconds since 1970 by the service's clock."""
        return self._clock.now_ms() / 1000

    def _issue(self, account: Account) -> tuple[str, str]:
        """Return a fresh token.

        The oldest are forgotten an hour after they expired, or when there are very many.
        """
        token = secrets.token_urlsafe(32)
        now = self._now()
        with self._lock:
            while self._issued and len(self._issued) >= _MOST:
                del self._issued[next(iter(self._issued))]
            for oldest, issued in list(itertools.islice(self._issued.items(), 2)):
                if issued.expires < now - _REMEMBERED_S:
                    del self._issued[oldest]
            self._issued[token] = _Issued(account, now + self.life_s)
        return token, " ".join(account.scopes)

    def account(self, token: str) -> Account | None:
        """Return the account of this token; ``None`` when it was never issued.

        :raises TimeoutError: when it has expired.
        """
        with self._lock:
            issued = self._issued.get(token)
        if issued is None:
            return None
        if issued.expires <= self._now():
            raise TimeoutError
        return issued.account

    def expire_all(self) -> None:
        """Let every token run out now, as ten minutes would."""
        now = self._now()
        with self._lock:
            self._issued = {
                token: replace(issued, expires=min(issued.expires, now))
                for token, issued in self._issued.items()
            }


def _granted(channel: str, asked: str) -> tuple[str, ...]:
    """Return the scopes that are granted: those asked for, or all of the channel's.

    :raises OAuthError: ``invalid_scope`` for one that the channel does not have.
    """
    requested = tuple(dict.fromkeys(asked.split()))
    if not set(requested) <= set(SCOPES[channel]):
        raise OAuthError("invalid_scope", f"The scopes are {', '.join(SCOPES[channel])}.")
    return requested or SCOPES[channel]
