"""The enrolment of a REST channel: the private key of its assertions, at rest under the
contractor's password.

The key rests in a sealed file (``gateway.system.sealed_file``); client id and user name are facts
under its seal, so neither can be exchanged. Nothing but the password opens it, so the same user
name and password open the kiosk each morning, and a stolen computer that is closed cannot sign in.

The assertion is a signed JWT after RFC 7523: RS256 with iss = sub = client id, aud = the token
endpoint's address, jti, iat and exp.
"""

from __future__ import annotations

import json
import uuid
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256

from gateway.errors import UserError
from gateway.system import documents, passwords, sealed_file, text_file
from gateway.system.files import write_atomically
from gateway.system.sealed_file import (
    MalformedFileError,
    ScryptCost,
    SealedFile,
    WrongPassphraseError,
)

FILE_NAME = "enrolment.json"
ASSERTION_LIFE_S = 300
MIN_KEY_BITS = 2048
_FORM = "gateway enrolment 1"
# 32 MiB, about a quarter of a second: a choice of OWASP's password storage sheet
_COST = ScryptCost(n=2**15, p=3)


class EnrolmentError(UserError):
    """Say to the person at the keyboard why the enrolment cannot be made or read, without a
    secret.
    """


class WrongPasswordError(EnrolmentError):
    """Say that user name or password does not open the enrolment, and not which."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Hold an opened enrolment: the client id of the channel, and the RSA key that signs for it."""

    client_id: str
    key: rsa.RSAPrivateKey = field(repr=False)

    def sign_assertion(self, audience: str, now_ms: int) -> str:
        """Return a new assertion (compact JWT).

        :param audience: the token endpoint's address.
        :param now_ms: UTC in milliseconds by the service's clock.
        """
        issued = now_ms // 1000
        claims = {
            "iss": self.client_id,
            "sub": self.client_id,
            "aud": audience,
            "jti": str(uuid.uuid4()),
            "iat": issued,
            "exp": issued + ASSERTION_LIFE_S,
        }
        header = {"alg": "RS256", "typ": "JWT"}
        signed = f"{_segment(json.dumps(header).encode())}.{_segment(json.dumps(claims).encode())}"
        signature = self.key.sign(signed.encode("ascii"), padding.PKCS1v15(), SHA256())
        return f"{signed}.{_segment(signature)}"


def enrol(home: Path, client_id: str, pem: bytes, password: str, *, user: str = "") -> None:
    """Seal the private key in ``pem`` for ``client_id`` into ``home``, durably; an earlier
    enrolment is replaced.

    Where ``pem`` holds the certificate of the key as well, its end is remembered, so that staff
    are told before it.

    :param user: the user name that opens it; where it is empty any name does.
    :raises WeakPasswordError: when the password will not do.
    :raises EnrolmentError: when the key will not do, or the file cannot be written.
    """
    if not client_id or not client_id.isprintable():
        raise EnrolmentError("The client id is empty or holds signs that cannot be printed.")
    passwords.demand_strong(password, user=user)
    key = _load_private_key(pem)
    plain = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    facts = {"client_id": client_id, "ends_ms": _certificate_ends_ms(pem, key), "user": user}
    content = sealed_file.seal(plain, password, form=_FORM, facts=facts, cost=_COST)
    try:
        write_atomically(home / FILE_NAME, content)
    except OSError as error:
        raise EnrolmentError(f"{home / FILE_NAME} cannot be written ({error.strerror}).") from None


def certificate_ends_ms(home: Path) -> int | None:
    """Return when the certificate of the enrolled key ends (UTC milliseconds).

    :return: ``None`` where no certificate was beside the key.
    """
    try:
        ends = _sealed(home).facts.get("ends_ms")
    except (OSError, ValueError, MalformedFileError):
        return None
    return ends if isinstance(ends, int) else None


def is_enrolled(home: Path) -> bool:
    """Return whether the home folder holds an enrolment."""
    return (home / FILE_NAME).exists()


def unlock(home: Path, user: str, password: str) -> Enrolment:
    """Open the enrolment in ``home``.

    :raises WrongPasswordError: when user name or password is not the one it was sealed under.
    :raises EnrolmentError: when there is none, or the file cannot be read.
    """
    path = home / FILE_NAME
    try:
        file = _sealed(home)
        client_id, owner = file.facts["client_id"], file.facts["user"]
    except FileNotFoundError:
        raise EnrolmentError(
            "This kiosk is not enrolled. Enrol it with: gateway enrol --client-id ID --key FILE."
        ) from None
    except (OSError, ValueError, KeyError, MalformedFileError):
        raise EnrolmentError(
            f"{path} cannot be read, or is of another program. Enrol again: gateway enrol."
        ) from None
    if owner and owner != user:
        raise WrongPasswordError("User name or password does not open the enrolment.")
    try:
        plain = file.open(password)
    except WrongPassphraseError:
        raise WrongPasswordError("User name or password does not open the enrolment.") from None
    try:
        key = serialization.load_der_private_key(plain, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, rsa.RSAPrivateKey) or not isinstance(client_id, str):
        raise EnrolmentError(f"{path} holds no key. Enrol again: gateway enrol.")
    return Enrolment(client_id, key)


def _sealed(home: Path) -> SealedFile:
    """Read the sealed file.

    :raises OSError, ValueError, MalformedFileError: when there is none, or it cannot be read.
    """
    content = documents.read_bytes(home / FILE_NAME, sealed_file.MAX_BYTES)
    return sealed_file.parse(text_file.decode(content), _FORM)


def _load_private_key(pem: bytes) -> rsa.RSAPrivateKey:
    try:
        key = serialization.load_pem_private_key(pem, password=None)
    except TypeError:
        raise EnrolmentError(
            "The private key is protected by a passphrase of its own. Write a copy without one "
            "(openssl pkey -in FILE -out COPY), enrol with the copy, then remove it."
        ) from None
    except (ValueError, UnsupportedAlgorithm):
        raise EnrolmentError(
            "The file holds no private key in PEM form"
            " (it begins with -----BEGIN PRIVATE KEY-----)."
        ) from None
    if not isinstance(key, rsa.RSAPrivateKey):
        raise EnrolmentError("The private key is no RSA key, and the service takes RS256 only.")
    if key.key_size < MIN_KEY_BITS:
        raise EnrolmentError(
            f"The private key has {key.key_size} bits; RS256 asks for {MIN_KEY_BITS} or more."
        )
    return key


def _certificate_ends_ms(pem: bytes, key: rsa.RSAPrivateKey) -> int | None:
    """Return when the certificate beside the key ends; ``None`` where the key is alone."""
    if b"-----BEGIN CERTIFICATE-----" not in pem:
        return None
    try:
        certificates = x509.load_pem_x509_certificates(pem)
    except ValueError:
        raise EnrolmentError(
            "The certificate beside the private key cannot be read."
            " Remove it from the file, or put it right."
        ) from None
    for certificate in certificates:
        if certificate.public_key() == key.public_key():
            return int(certificate.not_valid_after_utc.timestamp() * 1000)
    raise EnrolmentError(
        "The certificate in the file is of another key. Put the one of this private key beside it."
    )


def _segment(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")
