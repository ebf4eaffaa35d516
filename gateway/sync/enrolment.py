"""The enrolment of a REST channel: the private key of its assertions, at rest under the
contractor's password.

The key is sealed with AES-256-GCM under a key that scrypt makes of the password (RFC 7914; N =
2^15, r = 8, p = 3: 32 MiB and about a quarter of a second, a choice of OWASP's password storage
sheet). Client id and user name are its associated data, so neither can be exchanged in the file.
Nothing but the password opens it, so the same user name and password open the kiosk each morning,
and a stolen computer that is closed cannot sign in.

The assertion is a signed JWT after RFC 7523: RS256 with iss = sub = client id, aud = the token
endpoint's address, jti, iat and exp.
"""

from __future__ import annotations

import json
import os
import uuid
from base64 import b64decode, b64encode, urlsafe_b64encode
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from gateway.system.files import write_atomically

FILE_NAME = "enrolment.json"
ASSERTION_LIFE_S = 300
LEAST_KEY_BITS = 2048
# characters; a stolen disk lets anybody try as many as their computer can
LEAST_PASSWORD = 8
_VERSION = 1
_N, _R, _P = 2**15, 8, 3
# a file that asks for more is not ours
_MOST_N = 2**20
_SALT_BYTES, _NONCE_BYTES = 16, 12


class EnrolmentFault(Exception):  # noqa: N818 - a sentence for a person, not a fault of the program
    """The enrolment cannot be made or read; the text is a sentence for the person at the keyboard,
    and holds no secret.
    """


class WrongPasswordFault(EnrolmentFault):
    """User name or password do not open the enrolment; the text does not tell which."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """An opened enrolment: the client id of the channel, and the RSA key that signs for it."""

    client_id: str
    key: rsa.RSAPrivateKey = field(repr=False)

    def assertion(self, audience: str, now_ms: int) -> str:
        """A fresh assertion (compact JWT). ``audience``: the token endpoint's address; ``now_ms``:
        UTC, by its clock.
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
        signed = b".".join(
            _segment(json.dumps(part).encode()) for part in ({"alg": "RS256", "typ": "JWT"}, claims)
        )
        return b".".join(
            (signed, _segment(self.key.sign(signed, padding.PKCS1v15(), SHA256())))
        ).decode("ascii")


def enrol(home: Path, client_id: str, pem: bytes, password: str, *, user: str = "") -> None:
    """Seal the private key in ``pem`` for ``client_id`` into ``home``, durably; an earlier
    enrolment is replaced.

    Where the file holds the certificate of the key as well, its end is remembered, so that staff
    are told before it. ``user``: the user name that opens it; empty lets the password alone do so,
    under whatever name is typed.

    :raises EnrolmentFault: when the key or the password will not do, or the file cannot be written.
    """
    if not client_id or not client_id.isprintable():
        raise EnrolmentFault("The client id is empty or holds signs that cannot be printed.")
    if len(password) < LEAST_PASSWORD:
        raise EnrolmentFault(
            f"The password must have at least {LEAST_PASSWORD} characters: it alone protects the key on this disk."
        )
    key = _private_key(pem)
    plain = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    sealed = AESGCM(_derived(password, salt, _N, _R, _P)).encrypt(
        nonce, plain, _bound(client_id, user)
    )
    content = {
        "version": _VERSION,
        "client_id": client_id,
        "ends_ms": _certificate_ends_ms(pem, key),
        "user": user,
        "kdf": {"name": "scrypt", "n": _N, "r": _R, "p": _P, "salt": _text(salt)},
        "nonce": _text(nonce),
        "sealed": _text(sealed),
    }
    try:
        write_atomically(home / FILE_NAME, json.dumps(content, indent=1))
    except OSError as error:
        raise EnrolmentFault(f"{home / FILE_NAME} cannot be written ({error.strerror}).") from None


def ends_ms(home: Path) -> int | None:
    """When the certificate of the enrolled key ends (UTC milliseconds); ``None`` where no
    certificate was beside the key.
    """
    try:
        told = json.loads((home / FILE_NAME).read_text("utf-8"))["ends_ms"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return told if isinstance(told, int) else None


def enrolled(home: Path) -> bool:
    """Whether the home folder holds an enrolment."""
    return (home / FILE_NAME).exists()


def unlock(home: Path, user: str, password: str) -> Enrolment:
    """Open the enrolment in ``home``.

    :raises WrongPasswordFault: when user name or password is not the one it was sealed under.
    :raises EnrolmentFault: when there is none, or the file cannot be read.
    """
    path = home / FILE_NAME
    try:
        content = json.loads(path.read_text("utf-8"))
        kdf, client_id, bound = content["kdf"], content["client_id"], content["user"]
        salt, nonce, sealed = (
            b64decode(text, validate=True)
            for text in (kdf["salt"], content["nonce"], content["sealed"])
        )
        n, r, p = kdf["n"], kdf["r"], kdf["p"]
        known = (
            (content["version"], kdf["name"]) == (_VERSION, "scrypt")
            and _N <= n <= _MOST_N
            and r == _R
            and 1 <= p <= 16
        )
        if not known or not isinstance(client_id, str) or not isinstance(bound, str):
            raise ValueError
    except FileNotFoundError:
        raise EnrolmentFault(
            "This kiosk is not enrolled. Enrol it with: gateway enrol --client-id ID --key FILE."
        ) from None
    except (OSError, ValueError, KeyError, TypeError):
        raise EnrolmentFault(
            f"{path} cannot be read, or is of another program. Enrol again: gateway enrol."
        ) from None
    if bound and bound != user:
        raise WrongPasswordFault("User name or password does not open the enrolment.")
    try:
        plain = AESGCM(_derived(password, salt, n, r, p)).decrypt(
            nonce, sealed, _bound(client_id, bound)
        )
    except InvalidTag:
        raise WrongPasswordFault("User name or password does not open the enrolment.") from None
    key = serialization.load_der_private_key(plain, password=None)
    assert isinstance(key, rsa.RSAPrivateKey)  # noqa: S101 - what was sealed was one, and the seal held
    return Enrolment(client_id, key)


def _private_key(pem: bytes) -> rsa.RSAPrivateKey:
    try:
        key = serialization.load_pem_private_key(pem, password=None)
    except TypeError:
        raise EnrolmentFault(
            "The private key is protected by a passphrase of its own. Write a copy without one "
            "(openssl pkey -in FILE -out COPY), enrol with the copy, then remove it."
        ) from None
    except (ValueError, UnsupportedAlgorithm):
        raise EnrolmentFault(
            "The file holds no private key in PEM form (it begins with -----BEGIN PRIVATE KEY-----)."
        ) from None
    if not isinstance(key, rsa.RSAPrivateKey):
        raise EnrolmentFault("The private key is no RSA key, and the service takes RS256 only.")
    if key.key_size < LEAST_KEY_BITS:
        raise EnrolmentFault(
            f"The private key has {key.key_size} bits; RS256 asks for {LEAST_KEY_BITS} or more."
        )
    return key


def _certificate_ends_ms(pem: bytes, key: rsa.RSAPrivateKey) -> int | None:
    """When the certificate beside the key ends; ``None`` where the file holds the key alone."""
    if b"-----BEGIN CERTIFICATE-----" not in pem:
        return None
    try:
        held = x509.load_pem_x509_certificates(pem)
    except ValueError:
        raise EnrolmentFault(
            "The certificate beside the private key cannot be read. Remove it from the file, or put it right."
        ) from None
    for certificate in held:
        if certificate.public_key() == key.public_key():
            return int(certificate.not_valid_after_utc.timestamp() * 1000)
    raise EnrolmentFault(
        "The certificate in the file is of another key. Put the one of this private key beside it."
    )


def _derived(password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return Scrypt(salt=salt, length=32, n=n, r=r, p=p).derive(
        password.encode("utf-8", "surrogatepass")
    )


def _bound(client_id: str, user: str) -> bytes:
    """The associated data of the seal."""
    return json.dumps(["gateway enrolment", _VERSION, client_id, user]).encode("ascii")


def _segment(data: bytes) -> bytes:
    return urlsafe_b64encode(data).rstrip(b"=")


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")
