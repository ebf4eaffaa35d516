"""Where the practice site keeps its files: certificate authority, client key, registrations, and
how to reach it.
"""

from __future__ import annotations

import json
import os
import secrets
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import trustme
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from gateway.errors import UserError

VARIABLE = "GATEWAY_SANDBOX"
_LEAF_LIFE = timedelta(days=397)
_EXPIRED = timedelta(days=-1)


class SandboxError(UserError):
    """Report that the practice site cannot do what was asked."""


def default_folder() -> Path:
    """Return the folder named by GATEWAY_SANDBOX, else ~/.local/share/gateway-practice.

    :raises SandboxError: when this user has no home folder.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    try:
        return Path.home() / ".local" / "share" / "gateway-practice"
    except RuntimeError:
        raise SandboxError(
            "This user has no home folder (no HOME, and no entry in passwd). "
            f"Name the practice site's folder with {VARIABLE}."
        ) from None


class SandboxFolder:
    """Hold the files of one practice site; the folder is made (mode 0700) where it is missing.

    :param path: the folder, by default the usual one.
    :raises SandboxError: when the folder cannot be used.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or default_folder()
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise SandboxError(
                f"The practice site's folder cannot be used ({error.strerror})."
                " Name another with --state."
            ) from None
        self.ca_file = self.path / "ca.pem"
        self.client_key_file = self.path / "client-key.pem"
        self.registrations_file = self.path / "registrations.db"
        self._token_file = self.path / "admin-token"
        self._ca_key_file = self.path / "ca-key.pem"
        self._practice_file = self.path / "practice.json"
        self._reader_file = self.path / "reader.json"

    def save(self, practice: dict[str, Any]) -> None:
        """Write how to reach the running practice site.

        Readers see the old content or the new, never half of it.
        """
        text = json.dumps(practice, ensure_ascii=False, indent=1) + "\n"
        _write(self._practice_file, text.encode())

    def load(self) -> dict[str, Any]:
        """Return how to reach the practice site, as last saved.

        :raises SandboxError: when no practice site was ever started on this folder, or its file is
            broken.
        """
        try:
            practice: dict[str, Any] = json.loads(self._practice_file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise SandboxError(
                f"No practice site was started on {self.path}:"
                " start one with 'gateway sandbox serve'."
            ) from None
        except ValueError:
            practice = {}
        if not {"admin", "base_url", "camera"} <= set(practice):
            raise SandboxError(f"practice.json in {self.path} is broken: start the site again.")
        return practice

    def admin_address(self, port: int) -> str:
        """Return the admin port's address, with the token that only readers of this folder know.

        It is made once: a kiosk finds the camera by it after a new start, too.
        """
        if not self._token_file.exists():
            _write(self._token_file, secrets.token_urlsafe(16).encode())
        return f"http://127.0.0.1:{port}/{self._token_file.read_text('ascii')}"

    def note_reader(self, reader: Path, service: str) -> None:
        """Note the socket of the virtual reader, and that of its card service."""
        _write(self._reader_file, json.dumps([str(reader), service]).encode())

    def forget_reader(self) -> None:
        """Note that the virtual reader is gone."""
        self._reader_file.unlink(missing_ok=True)

    @property
    def reader(self) -> Path:
        """Return the socket through which cards are put into the virtual reader.

        :raises SandboxError: when none runs on this folder.
        """
        return self._sockets[0]

    @property
    def reader_service(self) -> Path:
        """Return the socket of the reader's card service.

        :raises SandboxError: when none runs on this folder.
        """
        return self._sockets[1]

    @property
    def _sockets(self) -> tuple[Path, Path]:
        try:
            reader, service = json.loads(self._reader_file.read_text("utf-8"))
            return Path(reader), Path(service)
        except (OSError, ValueError, TypeError):
            raise SandboxError(
                f"No virtual card reader runs on {self.path}: start one with 'gateway practice'."
            ) from None

    def server_context(self, *hosts: str, fault: str = "") -> ssl.SSLContext:
        """Return a TLS server context with a fresh certificate for ``hosts``.

        The practice authority issues it.

        :param fault: "expired" for a certificate that ran out yesterday, "other-ca" for one of an
            authority without trust.
        """
        authority = (
            self._authority()
            if fault != "other-ca"
            else trustme.CA(organization_name="Somebody else")
        )
        until = datetime.now(UTC) + (_EXPIRED if fault == "expired" else _LEAF_LIFE)
        leaf = authority.issue_cert(*dict.fromkeys(hosts), not_after=until)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        leaf.configure_cert(context)
        return context

    def client_public_key(self) -> bytes:
        """Return the public half (PEM) of the enrolled client's key, which is made on first use."""
        if not self.client_key_file.exists():
            key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
            _write(
                self.client_key_file,
                key.private_bytes(
                    serialization.Encoding.PEM,
                    serialization.PrivateFormat.PKCS8,
                    serialization.NoEncryption(),
                ),
            )
        private = serialization.load_pem_private_key(
            self.client_key_file.read_bytes(), password=None
        )
        return private.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )

    def ca_pem(self) -> bytes:
        """Return the certificate (PEM) of the practice authority."""
        self._authority()
        return self.ca_file.read_bytes()

    def _authority(self) -> trustme.CA:
        """Return the practice authority: made once, so that a kiosk's trust in it lasts."""
        if not (self.ca_file.exists() and self._ca_key_file.exists()):
            authority = trustme.CA(
                organization_name="Gateway practice site", organization_unit_name="Practice CA"
            )
            _write(self._ca_key_file, authority.private_key_pem.bytes())
            _write(self.ca_file, authority.cert_pem.bytes())
        return trustme.CA.from_pem(self.ca_file.read_bytes(), self._ca_key_file.read_bytes())


def _write(path: Path, content: bytes) -> None:
    """Replace a file whole, readable by its owner only."""
    fresh = path.with_name(path.name + ".new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    fresh.replace(path)
