"""Decide which keys to believe: the pinned Belgian roots, and the register's keys under them.

A card's identity file is signed by a key of the national register (RRN), whose certificate is
issued directly by a Belgian root. The roots' certificates are not shipped: a root stands on each
card, and is accepted **only** if the SHA-256 of the whole certificate is pinned here. A key alone
would not do: anybody can put Belgium's key into a certificate with other dates. What was accepted
once is kept on disk, so that the next card of the same register key needs neither certificate. The
folder is bounded, and each certificate in it is chained again when it is loaded: one that another
program put there gives no trust and is removed. Source of the certificates: the roots published
with the official middleware, as docs/domain.md tells.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from gateway.devices.card.certificates import (
    BAD_CERTIFICATE,
    RegisterKey,
    certificate_in,
    common_name,
    fingerprint,
    is_issued_by,
    is_register,
    signature_holds,
)
from gateway.system.files import write_atomically

logger = logging.getLogger(__name__)

# by the SHA-256 of the root's certificate (DER)
BELGIAN_ROOTS: Mapping[str, str] = {
    # RSA-2048, to 2021-12-15
    "9f9744463be13714754e1a3becf98c08cc205e4ab32028f4e2830c4a1b2775b8": "Belgium Root CA2",
    # RSA-4096, to 2028-01-28
    "a8d14e945e3e5156bcae5e39737cf6a1b1f51028bbbf982f50ce5f4c05568b4d": "Belgium Root CA3",
    # RSA-4096, two certificates for one key: to 2028-01-28 and to 2032-10-22
    "c3fbf37259af0954eeea4282dd1c7226a54e7150f7c29a2c495ba34dbfe09ca0": "Belgium Root CA4",
    "702dd5c1a093cf0a9d71fadd9bf9a7c5857d89fb73b716e867228b3c2beb968f": "Belgium Root CA4",
    # P-384, to 2040-06-03
    "9c872bc979a7c09a58d4a274c199e5cb16cfa9b9618d98bc9a9988e984b8495c": "Belgium Root CA6",
}

# in the home folder
FOLDER = "eid-certificates"
# certificates in memory and in the folder; the field has some dozens
MAX_KEPT = 256
# applets 1.0 and 1.1 were issued under such register keys
_MIN_RSA_BITS = 1024


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
    :param belgium: the Belgian roots are believed; a practice site takes no real person's card.
    """

    def __init__(
        self,
        folder: Path | None = None,
        roots: Iterable[x509.Certificate] = (),
        *,
        belgium: bool = True,
    ) -> None:
        self._folder = folder
        self._accepted = dict(BELGIAN_ROOTS) if belgium else {}
        self._roots: dict[str, x509.Certificate] = {}
        self._registers: dict[str, RegisterCertificate] = {}
        for root in roots:
            self._accepted[fingerprint(root)] = f"{common_name(root)} (practice)"
            self._roots[fingerprint(root)] = root
        self._load()

    @property
    def registers(self) -> tuple[RegisterCertificate, ...]:
        """The register keys known by now, the one that last signed a card first."""
        return tuple(reversed(self._registers.values()))

    def signer(self, signed: Iterable[bytes], signature: bytes) -> RegisterCertificate | None:
        """Return the known register key that signed one of ``signed``; ``None`` when none did."""
        contents = tuple(signed)
        for name, register in reversed(self._registers.items()):
            if any(signature_holds(register.key, content, signature) for content in contents):
                # cards of one key come in numbers
                self._registers[name] = self._registers.pop(name)
                return register
        return None

    def learn(self, register: bytes, root: bytes = b"") -> RegisterCertificate | None:
        """Take up a register's certificate (DER, file 503C) that a believed root issued.

        :param root: the root's certificate (DER, file 503B) where none of the known ones did.
        :return: ``None`` when none did.
        :raises UntrustedError: when one is no certificate, the root is not a pinned one, or the
            register's is not one that cards are signed with.
        """
        certificate = _loaded(register, "the register's certificate")
        brought = _loaded(root, "the root's certificate") if root else None
        if brought is not None and not self._is_pinned(brought):
            name = BELGIAN_ROOTS.get(fingerprint(brought))
            raise UntrustedError(
                f"a practice site takes no real card ({name})"
                if name
                else "the root of the card is not one of the Belgian roots"
            )
        for issuer in self._roots.values() if brought is None else (brought,):
            if is_issued_by(certificate, issuer):
                chained = self._register(certificate, issuer)
                # a root that led nowhere is not kept
                if brought is not None:
                    self._roots[fingerprint(brought)] = brought
                    self._store(brought)
                self._take(chained)
                self._store(certificate)
                return chained
        return None

    # ---- certificates ----------------------------------------------------------------------------

    def _is_pinned(self, root: x509.Certificate) -> bool:
        return fingerprint(root) in self._accepted and is_issued_by(root, root)

    def _register(
        self, certificate: x509.Certificate, issuer: x509.Certificate
    ) -> RegisterCertificate:
        """Return the key of a certificate that ``issuer``, which is believed, issued directly.

        :raises UntrustedError: when it is not the register's, or of a kind that signs no cards.
        """
        try:
            key = certificate.public_key()
            periods = (_period(certificate), _period(issuer))
            of_register = is_register(certificate)
        except BAD_CERTIFICATE:
            raise UntrustedError("the register's certificate cannot be read") from None
        if not of_register:
            raise UntrustedError(
                "the certificate is not the register's, but that of "
                + certificate.subject.rfc4514_string()
            )
        if not isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey) or not _usable(key):
            raise UntrustedError(
                "the register's key is of a kind that no Belgian card is signed with"
            )
        return RegisterCertificate(key, certificate, self._accepted[fingerprint(issuer)], periods)

    def _take(self, register: RegisterCertificate) -> None:
        """Know a register key; the one that signed nothing for longest makes room."""
        self._registers[fingerprint(register.certificate)] = register
        for name in tuple(self._registers)[:-MAX_KEPT]:
            del self._registers[name]

    # ---- the folder ------------------------------------------------------------------------------

    def _load(self) -> None:
        """Take up what is on disk and chains today; what does not is removed."""
        others: list[tuple[Path, x509.Certificate]] = []
        for file in self._files():
            certificate = certificate_in(file)
            if certificate is None:
                logger.warning("%s holds no certificate and is removed", file.name)
                _remove(file)
            elif self._is_pinned(certificate):
                self._roots[fingerprint(certificate)] = certificate
            else:
                others.append((file, certificate))
        for file, certificate in others:
            issuers = [root for root in self._roots.values() if is_issued_by(certificate, root)]
            try:
                self._take(self._register(certificate, issuers[0]))
            except (IndexError, UntrustedError):
                logger.warning("%s leads to no root that is believed and is removed", file.name)
                _remove(file)

    def _files(self, room: int = 0) -> list[Path]:
        """Return the files, oldest first; the oldest beyond :data:`MAX_KEPT` less ``room`` go."""
        if self._folder is None:
            return []
        try:
            files = sorted(self._folder.glob("*.der"), key=lambda file: file.lstat().st_mtime)
        except OSError:
            return []
        surplus = max(0, len(files) + room - MAX_KEPT)
        for file in files[:surplus]:
            _remove(file)
        return files[surplus:]

    def _store(self, certificate: x509.Certificate) -> None:
        """Write a certificate that chained; else the next start reads it from a card again."""
        if self._folder is None:
            return
        file = self._folder / f"{fingerprint(certificate)}.der"
        try:
            if file.exists():
                return
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._files(room=1)
            write_atomically(file, certificate.public_bytes(Encoding.DER))
        except OSError as error:
            logger.warning(
                "a certificate of the register cannot be kept in %s (%s)",
                self._folder.name,
                error.strerror,
            )


def _loaded(der: bytes, what: str) -> x509.Certificate:
    try:
        return x509.load_der_x509_certificate(der)
    except BAD_CERTIFICATE:
        raise UntrustedError(f"{what} is none") from None


def _remove(file: Path) -> None:
    # on a disk that cannot be written it stays, and gives no trust
    with suppress(OSError):
        file.unlink()


def _usable(key: RegisterKey) -> bool:
    return (
        key.key_size >= _MIN_RSA_BITS
        if isinstance(key, rsa.RSAPublicKey)
        else isinstance(key.curve, ec.SECP384R1)
    )


def _period(certificate: x509.Certificate) -> tuple[int, int]:
    first, last = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    return int(first.timestamp() * 1000), int(last.timestamp() * 1000)
