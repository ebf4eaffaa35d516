"""The practice root and the practice national register: keys that sign virtual cards as the real ones sign real cards.

Two families, as in the field: RSA with SHA-256 for cards of applet 1.7, P-384 with SHA-384 for cards of applet 1.8. The keys lie
in the practice site's folder and stay the same from run to run. No production kiosk trusts these roots.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import NameOID

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

_VALIDITY = timedelta(days=20 * 365)
_P384_ORDER = int("ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973", 16)


@dataclass(frozen=True)
class Authority:
    """A key with its certificate."""

    key: Key
    certificate: x509.Certificate

    @property
    def der(self) -> bytes:
        """The certificate as a card holds it."""
        return self.certificate.public_bytes(serialization.Encoding.DER)

    def sign(self, data: bytes) -> bytes:
        """``data`` signed as the national register signs: RSA PKCS#1 v1.5 with SHA-256, or ECDSA with SHA-384 in DER."""
        return _sign(self.key, data)


class Issuer:
    """Who issues the virtual cards of one applet family.

    :param folder: where the keys are kept; made when missing, readable by its owner only.
    :param applet: "1.7" or "1.8".
    """

    def __init__(self, folder: Path, applet: str) -> None:
        self.elliptic = applet == "1.8"
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    @cached_property
    def root(self) -> Authority:
        """The practice stand-in for a Belgian root; a practice installation adds its key to the trusted ones."""
        return self._kept("root", f"Practice Root {self._family}", None)

    @cached_property
    def register(self) -> Authority:
        """The practice national register, issued by :attr:`root`; its certificate is file 503C of every card."""
        return self._kept("rrn", "RRN (practice)", self.root)

    def basic_key(self, card_number: str) -> ec.EllipticCurvePrivateKey:
        """The key that a card of applet 1.8 proves with that it is no copy; the same for the same card at every insertion."""
        secret = self.root.key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        digest = hashlib.sha512(secret + card_number.encode()).digest()
        return ec.derive_private_key(int.from_bytes(digest) % (_P384_ORDER - 1) + 1, ec.SECP384R1())

    @property
    def _family(self) -> str:
        return "P-384" if self.elliptic else "RSA"

    def _kept(self, role: str, name: str, issuer: Authority | None) -> Authority:
        """The authority from its file, made at first use. Two processes that make it at once end up with one and the same."""
        path = self._folder / f"{role}-{self._family.lower()}.pem"
        if not path.exists():
            _publish(path, _pem(*self._made(name, issuer)))
        pem = path.read_bytes()
        key = serialization.load_pem_private_key(pem, None)
        if not isinstance(key, (rsa.RSAPrivateKey, ec.EllipticCurvePrivateKey)):
            raise TypeError(f"{path.name} holds a key of another kind; remove the folder to make new ones")
        return Authority(key, x509.load_pem_x509_certificate(pem))

    def _made(self, name: str, issuer: Authority | None) -> tuple[Key, x509.Certificate]:
        key: Key = ec.generate_private_key(ec.SECP384R1()) if self.elliptic else rsa.generate_private_key(65537, 2048)
        subject = x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "BE"), x509.NameAttribute(NameOID.COMMON_NAME, name)])
        now = datetime.now(UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer.certificate.subject if issuer else subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + _VALIDITY)
            .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
            .sign(issuer.key if issuer else key, _hash_for(issuer.key if issuer else key))
        )
        return key, certificate


def _hash_for(key: Key) -> hashes.SHA256 | hashes.SHA384:
    return hashes.SHA256() if isinstance(key, rsa.RSAPrivateKey) else hashes.SHA384()


def _sign(key: Key, data: bytes) -> bytes:
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    return key.sign(data, ec.ECDSA(hashes.SHA384(), deterministic_signing=True))


def _pem(key: Key, certificate: x509.Certificate) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ) + certificate.public_bytes(serialization.Encoding.PEM)


def _publish(path: Path, content: bytes) -> None:
    """Write a whole file under its name at once, unless somebody else did meanwhile."""
    handle, temporary = tempfile.mkstemp(dir=path.parent)  # readable by its owner only
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    try:
        Path(path).hardlink_to(temporary)
    except FileExistsError:
        pass
    finally:
        Path(temporary).unlink()
