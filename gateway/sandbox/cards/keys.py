"""The practice root and the practice national register: keys that sign virtual cards as the real
ones sign real cards.

Three families, as in the field: RSA-1024 with SHA-1 for cards of applet 1.0 and 1.1, RSA-2048 with
SHA-256 for 1.7, P-384 with SHA-384 for 1.8 and for cards of 1.7 that were given new keys. The keys
lie in the practice site's folder and stay the same from run to run. No production kiosk trusts
these roots.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import NameOID

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

_Period = tuple[timedelta, timedelta]
# around now
_VALIDITY = (timedelta(days=-1), timedelta(days=20 * 365))
_RUN_OUT = (timedelta(days=-3000), timedelta(days=-10))
_RSA_BITS = {"1.0": 1024, "1.1": 1024, "1.7": 2048}
_P384_ORDER = int(
    "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc5297"
    "3",
    16,
)


@dataclass(frozen=True)
class Authority:
    """Hold a key with its certificate."""

    key: Key
    certificate: x509.Certificate
    sha1: bool = False

    @property
    def der(self) -> bytes:
        """Return the certificate as a card holds it."""
        return self.certificate.public_bytes(serialization.Encoding.DER)

    def sign(self, data: bytes) -> bytes:
        """Sign as the national register does.

        That is RSA PKCS#1 v1.5 with SHA-256 or SHA-1, or ECDSA with SHA-384 in DER.
        """
        if isinstance(self.key, rsa.RSAPrivateKey):
            return self.key.sign(
                data,
                padding.PKCS1v15(),
                hashes.SHA1() if self.sha1 else hashes.SHA256(),  # noqa: S303
            )
        return self.key.sign(data, ec.ECDSA(hashes.SHA384(), deterministic_signing=True))


class Issuer:
    """Issue the virtual cards of one applet family.

    :param folder: where the keys are kept; made when missing, readable by its owner only.
    :param applet: "1.0", "1.1", "1.7" or "1.8".
    :param rekeyed: a card of applet 1.7 that was given certificates with elliptic keys.
    :param run_out: the register's certificate has expired.
    """

    def __init__(
        self, folder: Path, applet: str, *, rekeyed: bool = False, run_out: bool = False
    ) -> None:
        self.elliptic = rekeyed or applet == "1.8"
        self._bits = _RSA_BITS.get(applet, 2048)
        self._run_out = run_out
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    @cached_property
    def root(self) -> Authority:
        """Return the stand-in for a Belgian root, which a practice kiosk trusts as well."""
        return self._kept("root", f"Practice Root {self._family}", None)

    @cached_property
    def register(self) -> Authority:
        """Return the practice national register, issued by the root: file 503C of every card."""
        role = ("rrn" if self.elliptic or self._bits == 2048 else f"rrn-{self._bits}") + (
            "-run-out" if self._run_out else ""
        )
        made = self._kept(
            role,
            "RRN (practice)",
            self.root,
            ca=False,
            period=_RUN_OUT if self._run_out else _VALIDITY,
        )
        return replace(made, sha1=not self.elliptic and self._bits == 1024)

    @cached_property
    def citizen_ca(self) -> Authority:
        """Return the practice authority over people's certificates: file 503A of every card."""
        return self._kept("citizen-ca", f"Practice Citizen CA {self._family}", self.root)

    def citizen(self, name: str, card_number: str, purpose: str, since: date, until: date) -> bytes:
        """Return a holder's certificate (DER) with its 1100 zeros: files 5038 and 5039.

        It is the same at every insertion.

        All practice people share one key a purpose, since nobody signs with it.
        """
        authority = self.citizen_ca
        subject = x509.Name(
            [
                x509.NameAttribute(NameOID.COUNTRY_NAME, "BE"),
                x509.NameAttribute(NameOID.COMMON_NAME, f"{name} ({purpose})"[:64]),
            ]
        )
        first, last = (datetime(day.year, day.month, day.day, tzinfo=UTC) for day in (since, until))
        serial = (
            int.from_bytes(hashlib.sha256(f"{card_number} {purpose}".encode()).digest()[:16]) >> 1
        )
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(authority.certificate.subject)
            .public_key(
                self._kept(
                    f"citizen-{purpose.lower()}", "practice", self.root, ca=False
                ).key.public_key()
            )
            .serial_number(serial or 1)
            .not_valid_before(first)
            .not_valid_after(max(last, first + timedelta(days=1)))
        )
        signed = builder.sign(
            authority.key,
            _hash_for(authority.key),
            ecdsa_deterministic=True if self.elliptic else None,
        )
        return signed.public_bytes(serialization.Encoding.DER)

    def basic_key(self, card_number: str) -> ec.EllipticCurvePrivateKey:
        """Return the key by which a card of applet 1.8 proves that it is no copy.

        It is the same for the same card at every insertion.
        """
        secret = self.root.key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        digest = hashlib.sha512(secret + card_number.encode()).digest()
        return ec.derive_private_key(int.from_bytes(digest) % (_P384_ORDER - 1) + 1, ec.SECP384R1())

    @property
    def _family(self) -> str:
        return "P-384" if self.elliptic else "RSA"

    def _kept(
        self,
        role: str,
        name: str,
        issuer: Authority | None,
        *,
        ca: bool = True,
        period: _Period = _VALIDITY,
    ) -> Authority:
        """Return the authority from its file, made at first use.

        Two processes that make it at once end up with one and the same.
        """
        path = self._folder / f"{role}-{self._family.lower()}.pem"
        if not path.exists():
            _publish(path, _pem(*self._made(name, issuer, ca=ca, period=period)))
        pem = path.read_bytes()
        key = _private_key(pem)
        if not isinstance(key, (rsa.RSAPrivateKey, ec.EllipticCurvePrivateKey)):
            raise TypeError(
                f"{path.name} holds a key of another kind; remove the folder to make new ones"
            )
        return Authority(key, x509.load_pem_x509_certificate(pem))

    def _made(
        self, name: str, issuer: Authority | None, *, ca: bool, period: _Period
    ) -> tuple[Key, x509.Certificate]:
        bits = 2048 if issuer is None else self._bits
        key: Key = (
            ec.generate_private_key(ec.SECP384R1())
            if self.elliptic
            else rsa.generate_private_key(65537, bits)
        )
        subject = x509.Name(
            [
                x509.NameAttribute(NameOID.COUNTRY_NAME, "BE"),
                x509.NameAttribute(NameOID.COMMON_NAME, name),
            ]
        )
        now = datetime.now(UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer.certificate.subject if issuer else subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + period[0])
            .not_valid_after(now + period[1])
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
            .sign(issuer.key if issuer else key, _hash_for(issuer.key if issuer else key))
        )
        return key, certificate


def _hash_for(key: Key) -> hashes.SHA256 | hashes.SHA384:
    return hashes.SHA256() if isinstance(key, rsa.RSAPrivateKey) else hashes.SHA384()


def _private_key(pem: bytes) -> object:
    """Return a private key of ours, without the check of its arithmetic (0.1 s for RSA)."""
    return serialization.load_pem_private_key(pem, None, unsafe_skip_rsa_key_validation=True)


def _pem(key: Key, certificate: x509.Certificate) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ) + certificate.public_bytes(serialization.Encoding.PEM)


def _publish(path: Path, content: bytes) -> None:
    """Write a whole file under its name at once, unless somebody else did meanwhile."""
    # readable by its owner only
    handle, temporary = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    try:
        Path(path).hardlink_to(temporary)
    except FileExistsError:
        pass
    finally:
        Path(temporary).unlink()
