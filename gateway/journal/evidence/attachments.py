"""Files that staff attach to an outage: photos and PDFs, sealed beside the journal.

Each lies in the folder ``attachments`` of the home folder under its SHA-256, which the record
holds: whoever has the file can prove that it is the one. It is sealed in pieces, each a line of
base64, since a sealed field is bounded.
"""

from __future__ import annotations

import errno
import hashlib
from base64 import b64decode, b64encode
from pathlib import Path

from gateway.errors import UserError
from gateway.journal.encryption import Sealer, UnsealError
from gateway.system import disk_reserve, documents
from gateway.system.files import sync_folder, write_atomically

FOLDER = "attachments"
MAX_BYTES = 10_000_000
_PIECE_BYTES = 1_000_000
# sealing and two times base64
_LARGEST = MAX_BYTES * 2
_PHOTO_OR_PDF = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-")
_HEIC = (b"heic", b"heix", b"heif", b"mif1")
_ADVICE = "A photo (JPEG, PNG, HEIC) or a PDF of at most 10 MB can be attached."


class AttachmentError(UserError):
    """Say why a file cannot be attached or read."""


def read_file(path: Path) -> bytes:
    """Return the content of a file that is to be attached, and no more of one that never ends.

    :raises AttachmentError: when it is too large, or cannot be read.
    """
    try:
        if not path.is_file():
            raise AttachmentError(f"{path} is not a file. {_ADVICE}")
        return documents.read_bytes(path, MAX_BYTES)
    except documents.DocumentError as error:
        raise AttachmentError(f"{path.name} is not attached: {error}. {_ADVICE}") from None
    except OSError as error:
        raise AttachmentError(f"{path} cannot be read ({error.strerror}).") from None


def demand_kind(content: bytes) -> None:
    """Refuse what is no photo and no PDF, by its content.

    :raises AttachmentError: then, and when it is too large.
    """
    is_heic = content[4:8] == b"ftyp" and content[8:12] in _HEIC
    if not (content.startswith(_PHOTO_OR_PDF) or is_heic):
        raise AttachmentError(f"That is no photo and no PDF. {_ADVICE}")
    if len(content) > MAX_BYTES:
        raise AttachmentError(f"That is larger than 10 MB. {_ADVICE}")


def write(home: Path, sealer: Sealer, digest: str, content: bytes) -> None:
    """Seal a file into the folder; it is on disk when this returns.

    :raises AttachmentError: when the disk does not take it.
    """
    lines = []
    for number, start in enumerate(range(0, len(content), _PIECE_BYTES)):
        piece = b64encode(content[start : start + _PIECE_BYTES]).decode("ascii")
        lines.append(b64encode(sealer.seal(_facts(digest, number), {"piece": piece})[1]))
    sealed = b"\n".join(lines)
    try:
        # registrations and their answers come first
        space = disk_reserve.measure(home)
        if space.free - len(sealed) < space.alarm:
            raise OSError(errno.ENOSPC, "the disk is nearly full")
        folder = home / FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(home)
        write_atomically(folder / digest, sealed)
    except OSError as error:
        raise AttachmentError(
            f"The file could not be attached ({error.strerror}). Nothing was written."
        ) from None


def read(home: Path, sealer: Sealer, digest: str) -> bytes:
    """Return the content of an attached file.

    :raises AttachmentError: when it is gone, was changed, or another key sealed it.
    """
    try:
        lines = documents.read_bytes(home / FOLDER / digest, _LARGEST).split(b"\n")
        content = b"".join(
            b64decode(sealer.unseal(_facts(digest, number), b64decode(line))["piece"])
            for number, line in enumerate(lines)
        )
    except (OSError, ValueError, KeyError, UnsealError):
        content = b""
    if hashlib.sha256(content).hexdigest() != digest:
        raise AttachmentError("The attached file is gone, or cannot be opened with this key.")
    return content


def _facts(digest: str, number: int) -> bytes:
    return f"attachment {digest} {number}".encode("ascii")
