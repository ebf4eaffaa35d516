"""Read a file of root certificates that a person put beside the settings."""

from __future__ import annotations

import re
import ssl
from pathlib import Path

from gateway.system.files import read_regular

_BEGIN, _END = b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----"
_PEM = re.compile(_BEGIN + rb"[A-Za-z0-9+/=\s]+" + _END)
# of a sequence in DER: a certificate as Windows and most routers export it
_DER_FIRST = b"\x30\x82"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read_roots(path: Path) -> bytes:
    """Return the certificates in a PEM file, in DER, one after the other.

    Whatever stands around them is a comment, as in the files that OpenSSL writes.

    :raises ValueError: with the end of a sentence that begins with the file's name.
    """
    try:
        content = read_regular(path)
    except OSError as error:
        raise ValueError(f"cannot be read ({error.strerror})") from None
    blocks = _PEM.findall(content)
    if not blocks or not len(blocks) == content.count(_BEGIN) == content.count(_END):
        raise ValueError(_fault(path, content))
    roots = b"".join(ssl.PEM_cert_to_DER_cert(block.decode("ascii")) for block in blocks)
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=roots)
    except (ssl.SSLError, ValueError):
        raise ValueError("holds a certificate that is damaged: get the file anew") from None
    return roots


def _fault(path: Path, content: bytes) -> str:
    """Return why there is no certificate, or a half one, in this content."""
    if not content.strip():
        return "is empty"
    if content.startswith(_UTF16_MARKS) or b"\0-\0-" in content:
        return "is UTF-16 text: save it as plain text (UTF-8)"
    if content.startswith(_DER_FIRST):
        return (
            "is a certificate in DER form, not in PEM: make one with "
            f"openssl x509 -inform der -in {path.name} -out {path.stem}.pem"
        )
    if _BEGIN in content:
        return "is cut off or damaged: get the file anew"
    return "holds no certificate in PEM form (it begins with -----BEGIN CERTIFICATE-----)"
