"""An authority and its certificates, which begin and end when a test wants."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID


class Authority:
    """Hold an authority that ends in so many days, with a file ``ca.pem`` in ``folder``."""

    def __init__(self, folder: Path, days: float) -> None:
        self.file = folder / "ca.pem"
        self._folder = folder
        self._key = rsa.generate_private_key(65537, 2048)
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "An authority")])
        self._certificate = (
            begun(self._name, self._name, self._key, days, since=30)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(self._key, hashes.SHA256())
        )
        self.file.write_bytes(self._certificate.public_bytes(serialization.Encoding.PEM))

    def context(self, days: float, since: float = 1) -> ssl.SSLContext:
        """Return a server's context, for a certificate that ends in so many days.

        :param since: so many days ago it began.
        """
        key = rsa.generate_private_key(65537, 2048)
        named = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
        made = (
            begun(named, self._name, key, days, since)
            .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        file = self._folder / "server.pem"
        file.write_bytes(key_pem(key) + made.public_bytes(serialization.Encoding.PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context


def begun(
    subject: x509.Name, issuer: x509.Name, key: rsa.RSAPrivateKey, days: float, since: float = 1
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=since))
        .not_valid_after(now + timedelta(days=days))
    )


def key_pem(key: rsa.RSAPrivateKey) -> bytes:
    form = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())
