"""Read and check X.509 certificates as Belgium's cards hold them: who issued one, whose it is, what
its key signed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from gateway.errors import UserError
from gateway.system.files import read_regular

# bytes of one; Belgium's have up to about 1500
_MAX_CERTIFICATE = 4096
# whose signatures count on a certificate; the roots CA2 and CA3 sign with SHA-1. To forge one takes
# a second preimage, and none has been found
_CERTIFICATE_HASHES = (hashes.SHA1, hashes.SHA256, hashes.SHA384, hashes.SHA512)
# what the subject of the register's certificate names, in its common name, organisation or unit:
# a root issues certificates to others, too
_REGISTER_NAMES = re.compile(
    r"\bRRN\b|National Register|Rijksregister|Registre national|Home Affairs", re.IGNORECASE
)
_NAMING = (
    x509.NameOID.COMMON_NAME,
    x509.NameOID.ORGANIZATION_NAME,
    x509.NameOID.ORGANIZATIONAL_UNIT_NAME,
)
# what the library raises for a strange certificate, or for other bytes
BAD_CERTIFICATE = (
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


def fingerprint(certificate: x509.Certificate) -> str:
    """Return the SHA-256 of a whole certificate, in hexadecimal digits."""
    return certificate.fingerprint(hashes.SHA256()).hex()


def common_name(certificate: x509.Certificate) -> str:
    """Return the subject's common name; empty when there is none."""
    names = certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(names[0].value) if names else ""


def is_issued_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Return whether the key of ``issuer`` signed the certificate, and their names fit.

    The library's own check knows no SHA-1, with which two of the roots sign.
    """
    try:
        key, algorithm = issuer.public_key(), certificate.signature_hash_algorithm
        if certificate.issuer != issuer.subject or not isinstance(algorithm, _CERTIFICATE_HASHES):
            return False
        signature, signed = certificate.signature, certificate.tbs_certificate_bytes
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, signed, padding.PKCS1v15(), algorithm)
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, signed, ec.ECDSA(algorithm))
        else:
            return False
    except BAD_CERTIFICATE:
        return False
    return True


def is_register(certificate: x509.Certificate) -> bool:
    """Return whether the subject is the national register: no authority, and by its names."""
    try:
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
    except x509.ExtensionNotFound:
        pass
    else:
        if constraints.value.ca:
            return False
    return any(
        attribute.oid in _NAMING and _REGISTER_NAMES.search(str(attribute.value))
        for attribute in certificate.subject
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


def certificate_in(file: Path) -> x509.Certificate | None:
    """Return the certificate in a file of the folder; ``None`` when it is anything else."""
    try:
        if file.is_symlink() or not file.is_file() or file.stat().st_size > _MAX_CERTIFICATE:
            return None
        return x509.load_der_x509_certificate(read_regular(file))
    except (OSError, *BAD_CERTIFICATE):
        return None


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
        return x509.load_pem_x509_certificates(read_regular(file))
    except OSError as error:
        raise CertificateFileError(f"{file} cannot be read ({error.strerror}).") from None
    except BAD_CERTIFICATE:
        raise CertificateFileError(f"{file} holds no certificate in PEM form.") from None


def _verified(verify: Callable[[], None]) -> bool:
    try:
        verify()
    except (InvalidSignature, ValueError, UnsupportedAlgorithm):
        return False
    return True
