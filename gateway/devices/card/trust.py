"""Decide which keys to believe: the pinned Belgian roots, and the register's keys under them.

A card's identity file is signed by a key of the national register (RRN), whose certificate is
issued directly by a Belgian root. The roots' certificates are not shipped: a root stands on each
card, and is accepted **only** if the SHA-256 of its public key is pinned here. What was accepted
once is kept on disk, so that the next card of the same register key needs neither certificate. The
folder holds only certificates that chain, and each is chained again when it is loaded: a file that
another program put there gives no trust. Source of the keys: the roots published with the official
middleware, as docs/domain.md tells.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from gateway.errors import UserError
from gateway.system.files import write_atomically

logger = logging.getLogger(__name__)

# by the SHA-256 of the root's SubjectPublicKeyInfo (DER)
BELGIAN_ROOTS: Mapping[str, str] = {
    # RSA-2048, to 2021-12-15
    "f8e5f905bc939911267b83d50814a90323b51e183629db52d4fc2d5468a5a578": "Belgium Root CA2",
    # RSA-4096, to 2028-01-28
    "c7bc5e493726bbf531f62fc5f5513ac03ead813af4dcd445b3305ba3d3d53374": "Belgium Root CA3",
    # RSA-4096, two certificates
    "b1538a9071705a92d938e506b738da0cafd1ae66aec2eeddc75479d433bd8776": "Belgium Root CA4",
    # P-384, to 2040-06-03
    "894ad2232fe69bb09e8370ef387ec1c66ab6a4ce53c811fd3c8ced5b5158d8c1": "Belgium Root CA6",
}

# in the home folder
FOLDER = "eid-certificates"
# register keys; the field has some dozens
MAX_KEPT = 256
# applets 1.0 and 1.1 were issued under such register keys
_MIN_RSA_BITS = 1024
# what the library raises for a strange certificate, or for other bytes
_BAD_CERTIFICATE = (
    *(ValueError, TypeError, OverflowError, Warning),
    *(
        UnsupportedAlgorithm,
        InvalidSignature,
        x509.InvalidVersion,
        x509.DuplicateExtension,
        x509.UnsupportedGeneralNameType,
    ),
)

Certificate = x509.Certificate
RegisterKey = rsa.RSAPublicKey | ec.EllipticCurvePublicKey


class CertificateFileError(UserError):
    """Say why a file or a folder gives no roots."""


class UntrustedError(Exception):
    """Tell why a register's certificate leads to no believed root, for the technician."""


@dataclass(frozen=True, slots=True)
class RegisterCertificate:
    """Hold a key of the national register whose certificate chained to a believed root.

    ``periods``: the certificate's and the root's first and last moment, UTC ms.
    """

    key: RegisterKey
    certificate: x509.Certificate = field(repr=False)
    root: str
    periods: tuple[tuple[int, int], ...]


class TrustStore:
    """Hold the register keys known by now, and learn others.

    :param folder: stores the certificates that chained; ``None`` keeps them in memory only.
    :param roots: further roots to believe, of a practice site; a kiosk in production has none.
    """

    def __init__(self, folder: Path | None = None, roots: Iterable[x509.Certificate] = ()) -> None:
        self._folder = folder
        self._accepted = dict(BELGIAN_ROOTS)
        self._roots: dict[bytes, x509.Certificate] = {}
        self._registers: dict[bytes, RegisterCertificate] = {}
        for root in roots:
            self._accepted[key_hash(root)] = f"{common_name(root)} (practice)"
            self._roots[_fingerprint(root)] = root
        others = [
            certificate for certificate in self._stored() if not self._accept_root(certificate)
        ]
        for certificate in others:
            with suppress(UntrustedError):
                if (register := self._chain(certificate)) is not None:
                    self._registers[_fingerprint(certificate)] = register

    @property
    def registers(self) -> tuple[RegisterCertificate, ...]:
        """The register keys known by now, the one that last signed a card first."""
        return tuple(reversed(self._registers.values()))

    def signer(self, signed: Iterable[bytes], signature: bytes) -> RegisterCertificate | None:
        """Return the known register key that signed one of ``signed``; ``None`` when none did."""
        contents = tuple(signed)
        for fingerprint, register in reversed(self._registers.items()):
            if any(signature_holds(register.key, content, signature) for content in contents):
                # cards of one key come in numbers
                self._registers[fingerprint] = self._registers.pop(fingerprint)
                return register
        return None

    def learn(self, register: bytes) -> RegisterCertificate | None:
        """Take up a register's certificate (DER, file 503C); ``None``: its root is not known.

        :raises UntrustedError: when it is no certificate, or of a kind that no card is signed with.
        """
        certificate = _loaded(register, "the register's certificate")
        chained = self._chain(certificate)
        if chained is not None and _fingerprint(certificate) not in self._registers:
            self._registers[_fingerprint(certificate)] = chained
            self._store(certificate)
        return chained

    def learn_root(self, root: bytes) -> None:
        """Take up a root's certificate (DER, file 503B), if its key is a pinned one.

        :raises UntrustedError: when it is not.
        """
        certificate = _loaded(root, "the root's certificate")
        if not self._accept_root(certificate):
            raise UntrustedError("the root of the card is not one of the Belgian roots")
        self._store(certificate)

    # ---- certificates ----------------------------------------------------------------------------

    def _accept_root(self, certificate: x509.Certificate) -> bool:
        """Believe a root whose key is pinned; return whether it is."""
        try:
            accepted = key_hash(certificate) in self._accepted
        except _BAD_CERTIFICATE:
            return False
        if accepted:
            self._roots[_fingerprint(certificate)] = certificate
        return accepted

    def _chain(self, certificate: x509.Certificate) -> RegisterCertificate | None:
        """Return the certificate that a believed root issued directly; ``None`` when none did."""
        for root in self._roots.values():
            try:
                certificate.verify_directly_issued_by(root)
                key = certificate.public_key()
                periods = (_period(certificate), _period(root))
            except _BAD_CERTIFICATE:
                continue
            if isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey) and _usable(key):
                return RegisterCertificate(
                    key, certificate, self._accepted[key_hash(root)], periods
                )
            raise UntrustedError(
                "the register's key is of a kind that no Belgian card is signed with"
            )
        return None

    def _stored(self) -> Iterator[x509.Certificate]:
        """Return the certificates on disk, oldest first, not chained yet."""
        if self._folder is None:
            return
        try:
            files = sorted(self._folder.glob("*.der"), key=lambda file: file.stat().st_mtime)
        except OSError:
            return
        for file in files[-MAX_KEPT:]:
            try:
                yield x509.load_der_x509_certificate(file.read_bytes())
            except (OSError, *_BAD_CERTIFICATE):
                logger.warning("%s holds no certificate and is left aside", file.name)

    def _store(self, certificate: x509.Certificate) -> None:
        """Write a certificate that chained; else the next start reads it from a card again."""
        if self._folder is None:
            return
        file = self._folder / f"{_fingerprint(certificate).hex()}.der"
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            write_atomically(file, certificate.public_bytes(Encoding.DER))
        except OSError as error:
            logger.warning(
                "a certificate of the register cannot be kept in %s (%s)",
                self._folder.name,
                error.strerror,
            )


def signature_holds(key: RegisterKey, content: bytes, signature: bytes) -> bool:
    """Return whether ``key`` made ``signature``, a file of a card with its padding.

    The key decides, not the card's applet: RSA with SHA-256, else SHA-1 (PKCS#1 v1.5); P-384 with
    SHA-384, in DER, which ends at its own length.
    """
    if isinstance(key, rsa.RSAPublicKey):
        size = (key.key_size + 7) // 8
        if any(signature[size:]):
            return False
        made = signature[:size]
        # cards of before 2014 are signed with SHA-1; to forge one takes a second preimage, and none
        # has been found
        return _verified(
            lambda: key.verify(made, content, padding.PKCS1v15(), hashes.SHA256())
        ) or _verified(
            lambda: key.verify(made, content, padding.PKCS1v15(), hashes.SHA1())  # noqa: S303 - see above
        )
    return _verified(lambda: key.verify(der_part(signature), content, ec.ECDSA(hashes.SHA384())))


def der_part(signature: bytes) -> bytes:
    """Return a file's DER sequence of less than 128 bytes; the whole file when it holds none."""
    if len(signature) < 2 or signature[0] != 0x30 or signature[1] > 0x7F:
        return signature
    return signature[: 2 + signature[1]]


def certificates_in(folder: Path) -> list[x509.Certificate]:
    """Return the certificates in a folder's PEM files (``*.pem``), for a practice site's roots.

    :raises CertificateFileError: when there is none, or a file holds something else.
    """
    certificates = [
        certificate
        for file in sorted(folder.glob("*.pem"))
        for certificate in certificates_of(file)
    ]
    if not certificates:
        raise CertificateFileError(
            f"{folder} holds no certificate: name a folder with roots as PEM files (*.pem)."
        )
    return certificates


def certificates_of(file: Path) -> list[x509.Certificate]:
    """Return the certificates in one PEM file.

    :raises CertificateFileError: when the file cannot be read or holds something else.
    """
    try:
        return x509.load_pem_x509_certificates(file.read_bytes())
    except OSError as error:
        raise CertificateFileError(f"{file} cannot be read ({error.strerror}).") from None
    except _BAD_CERTIFICATE:
        raise CertificateFileError(f"{file} holds no certificate in PEM form.") from None


def key_hash(certificate: x509.Certificate) -> str:
    """Return the SHA-256 of a certificate's SubjectPublicKeyInfo, in hexadecimal digits."""
    key = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(key).hexdigest()


def common_name(certificate: x509.Certificate) -> str:
    """Return the subject's common name; empty when there is none."""
    names = certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(names[0].value) if names else ""


def _loaded(der: bytes, what: str) -> x509.Certificate:
    try:
        return x509.load_der_x509_certificate(der)
    except _BAD_CERTIFICATE:
        raise UntrustedError(f"{what} is none") from None


def _usable(key: RegisterKey) -> bool:
    return (
        key.key_size >= _MIN_RSA_BITS
        if isinstance(key, rsa.RSAPublicKey)
        else isinstance(key.curve, ec.SECP384R1)
    )


def _verified(verify: Callable[[], None]) -> bool:
    try:
        verify()
    except (InvalidSignature, ValueError, UnsupportedAlgorithm):
        return False
    return True


def _fingerprint(certificate: x509.Certificate) -> bytes:
    return certificate.fingerprint(hashes.SHA256())


def _period(certificate: x509.Certificate) -> tuple[int, int]:
    first, last = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    return int(first.timestamp() * 1000), int(last.timestamp() * 1000)
