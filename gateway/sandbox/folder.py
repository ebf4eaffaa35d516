"""Where the practice site keeps its files: certificate authority, client key, registrations, and
how to reach it.
"""

from __future__ import annotations

import json
import os
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import trustme
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

VARIABLE = "GATEWAY_SANDBOX"
_LEAF_LIFE = timedelta(days=397)
_EXPIRED = timedelta(days=-1)


def default_folder() -> Path:
    """The folder named by GATEWAY_SANDBOX, else ~/.local/share/gateway-practice."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else Path.home() / ".local" / "share" / "gateway-practice"


class SandboxFolder:
    """The files of one practice site in ``folder``, which is made (mode 0700) where it is missing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.ca_file = folder / "ca.pem"
        self.client_key_file = folder / "client-key.pem"
        self.registrations_file = folder / "registrations.db"
        self._ca_key_file = folder / "ca-key.pem"
        self._practice_file = folder / "practice.json"

    def save(self, practice: dict[str, Any]) -> None:
        """Write how to reach the running practice site; readers see the old content or the new,
        never half of it.
        """
        _write(
            self._practice_file,
            (json.dumps(practice, ensure_ascii=False, indent=1) + "\n").encode(),
        )

    def load(self) -> dict[str, Any]:
        """How to reach the practice site, as last saved.

        :raises FileNotFoundError: with a sentence, when no practice site was ever started on this
            folder.
        """
        try:
            practice: dict[str, Any] = json.loads(self._practice_file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            message = f"No practice site was started on {self.folder}: start one with 'gateway sandbox serve'."
            raise FileNotFoundError(message) from None
        return practice

    def server_context(self, *hosts: str, fault: str = "") -> ssl.SSLContext:
        """A TLS server context with a fresh certificate for ``hosts``, issued by the practice
        authority.

        :param fault: "expired" for a certificate that ran out yesterday, "other-ca" for one of an
            authority that nobody trusts.
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
        """The public half (PEM) of the enrolled client's key, which is made on first use."""
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

    def _authority(self) -> trustme.CA:
        """The practice authority: made once, then read back, so that who trusts it goes on
        trusting.
        """
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
