"""Use PC/SC by a typed skin over ``smartcard.scard``, the only place that looks at return codes.

pyscard's own monitors are not used: their threads die for good when the card service restarts.
Source of the rules: the PC/SC part of docs/domain.md, and pcsc-lite's and Microsoft's documentation
of the functions named.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from smartcard import scard

from gateway.devices.card import virtual_readers

# a pretended reader: its state changes when a reader is plugged in or out
PNP = r"\\?PnP?\Notification"

_CARD_MUTE = {
    scard.SCARD_W_UNRESPONSIVE_CARD,
    scard.SCARD_W_UNPOWERED_CARD,
    scard.SCARD_E_PROTO_MISMATCH,
}
_READER_GONE = {scard.SCARD_E_UNKNOWN_READER, scard.SCARD_E_READER_UNAVAILABLE}
_SERVICE_GONE = {
    scard.SCARD_E_NO_SERVICE,
    scard.SCARD_E_SERVICE_STOPPED,
    scard.SCARD_F_COMM_ERROR,
    scard.SCARD_E_INVALID_HANDLE,
    scard.SCARD_P_SHUTDOWN,
}


_DENIED = {scard.SCARD_W_SECURITY_VIOLATION, scard.SCARD_E_NO_ACCESS}
# pcsc-lite's own default
_SOCKET = "/run/pcscd/pcscd.comm"
_ANSWER_S = 1.0
DENIED = (
    "The card service runs, but does not let this user in. Allow this user "
    "org.debian.pcsc-lite.access_pcsc and access_card in a polkit rule, or start the kiosk in the "
    "session of the screen."
)
"""A sentence for the technician."""


class PcscError(Exception):
    """Tell that a PC/SC function failed; the properties say what its return code means here."""

    def __init__(self, code: int) -> None:
        super().__init__(f"PC/SC 0x{code & 0xFFFFFFFF:08X}")
        self.code = code

    @property
    def is_card_mute(self) -> bool:
        """Whether the card does not answer: upside down, broken, or without a chip."""
        return self.code in _CARD_MUTE

    @property
    def is_busy(self) -> bool:
        """Whether another program holds the card for itself alone."""
        return bool(self.code == scard.SCARD_E_SHARING_VIOLATION)

    @property
    def is_reader_gone(self) -> bool:
        """Whether the reader was unplugged."""
        return self.code in _READER_GONE

    @property
    def is_service_gone(self) -> bool:
        """Whether the card service (pcscd, or Windows' Smart Card service) does not run."""
        return self.code in _SERVICE_GONE


@dataclass(frozen=True, slots=True)
class ReaderState:
    """Hold the state of one reader: ``raw``, handed back at the next wait; the card's ``atr``."""

    raw: int = scard.SCARD_STATE_UNAWARE
    atr: bytes = b""

    @property
    def is_known(self) -> bool:
        """Whether the reader is still there."""
        return not self.raw & (
            scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE | scard.SCARD_STATE_IGNORE
        )

    @property
    def is_present(self) -> bool:
        """Whether a card is in the reader."""
        return self.is_known and bool(self.raw & scard.SCARD_STATE_PRESENT)

    @property
    def is_empty(self) -> bool:
        """Whether the reader was seen without a card; one that was never looked at was not."""
        return bool(self.raw & scard.SCARD_STATE_EMPTY)

    @property
    def is_mute(self) -> bool:
        """Whether the card in the reader gave no answer to reset."""
        return bool(self.raw & scard.SCARD_STATE_MUTE)

    @property
    def is_exclusive(self) -> bool:
        """Whether another program holds the card for itself alone."""
        return bool(self.raw & scard.SCARD_STATE_EXCLUSIVE)

    @property
    def counter(self) -> int:
        """The count of insertions and removals: it changes with each."""
        return self.raw >> 16 & 0xFFFF

    def is_same_card(self, other: ReaderState) -> bool:
        """Return whether the card of ``other`` never left the reader up to this state."""
        return self.is_present and other.is_present and self.counter == other.counter


def is_denied(error: PcscError) -> bool:
    """Return whether the card service is there and does not let this user in.

    pcscd closes the connection of a user whom polkit denies, which pcsc-lite reports as one error
    or another, also as if no pcscd ran. What tells them apart is whether its socket answers.

    :param error: how connecting failed.
    """
    if error.code in _DENIED:
        return True
    if not hasattr(socket, "AF_UNIX"):
        return False
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(_ANSWER_S)
        try:
            connection.connect(os.environ.get("PCSCLITE_CSOCK_NAME") or _SOCKET)
        except PermissionError:
            return True
        except OSError:
            return False
    return True


def is_user_denied() -> bool:
    """Return whether the card service is there and does not let this user in, now."""
    try:
        Context().release()
    except PcscError as error:
        return is_denied(error)
    return False


class Context:
    """Connect to the card service; all but :meth:`cancel` belongs to the thread that made it.

    :raises PcscError: from every method, when the service says no.
    """

    def __init__(self) -> None:
        code, self._handle = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
        _check(code)

    def readers(self) -> list[str]:
        """Return the names of the readers that are plugged in."""
        code, names = scard.SCardListReaders(self._handle, [])
        if code == scard.SCARD_E_NO_READERS_AVAILABLE:
            return []
        _check(code)
        return list(names)

    def wait(self, known: Mapping[str, ReaderState], timeout: float) -> dict[str, ReaderState]:
        """Return the states of readers, once one differs from its ``known`` state.

        After ``timeout`` seconds, and after :meth:`cancel`, none differs.
        """
        asked = [(name, state.raw) for name, state in known.items()]
        code, answers = scard.SCardGetStatusChange(self._handle, int(timeout * 1000), asked)
        if code in {scard.SCARD_E_TIMEOUT, scard.SCARD_E_CANCELLED}:
            return dict(known)
        _check(code)
        return {
            name: ReaderState(raw & ~scard.SCARD_STATE_CHANGED, bytes(atr))
            for name, raw, atr in answers
        }

    def cancel(self) -> None:
        """Make another thread's :meth:`wait` return. Harmless without one, or without a service."""
        scard.SCardCancel(self._handle)

    def connect(self, reader: str) -> Connection:
        """Connect to the card in a reader, shared with other programs."""
        code, handle, protocol = scard.SCardConnect(
            self._handle,
            reader,
            scard.SCARD_SHARE_SHARED,
            scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1,
        )
        _check(code)
        return Connection(handle, protocol)

    def release(self) -> None:
        """Give the context back. Harmless when the service is gone."""
        scard.SCardReleaseContext(self._handle)


class Connection:
    """Hold a card within one transaction; it stays powered and as it is at the end.

    Example: ``with context.connect(name) as card: card.send_and_receive(apdu)``.
    """

    def __init__(self, handle: int, protocol: int) -> None:
        self._handle = handle
        self._protocol = (
            scard.SCARD_PCI_T1 if protocol == scard.SCARD_PROTOCOL_T1 else scard.SCARD_PCI_T0
        )

    def __enter__(self) -> Connection:
        code = scard.SCardBeginTransaction(self._handle)
        if code != scard.SCARD_S_SUCCESS:
            scard.SCardDisconnect(self._handle, scard.SCARD_LEAVE_CARD)
            raise PcscError(code)
        return self

    def __exit__(self, *_: object) -> None:
        scard.SCardEndTransaction(self._handle, scard.SCARD_LEAVE_CARD)
        scard.SCardDisconnect(self._handle, scard.SCARD_LEAVE_CARD)

    def driver(self) -> str:
        """Return the reader's maker and its driver's version, as far as the driver says them."""
        code, maker = scard.SCardGetAttrib(self._handle, scard.SCARD_ATTR_VENDOR_NAME)
        name = (
            bytes(maker).rstrip(b"\0").decode("utf-8", "replace")
            if code == scard.SCARD_S_SUCCESS
            else ""
        )
        code, version = scard.SCardGetAttrib(self._handle, scard.SCARD_ATTR_VENDOR_IFD_VERSION)
        if code != scard.SCARD_S_SUCCESS or len(version) != 4:
            return name
        build, minor, major = int.from_bytes(bytes(version[:2]), "little"), version[2], version[3]
        return f"{name} {major}.{minor}.{build}".strip()

    def send_and_receive(self, apdu: bytes) -> bytes:
        """Return the card's answer to one APDU, status word included.

        Blocks, uninterruptibly, until the card answers or leaves.
        """
        code, answer = scard.SCardTransmit(self._handle, self._protocol, list(apdu))
        _check(code)
        return bytes(answer)


def real_readers(
    names: Sequence[str], ignore: Sequence[str], *, virtual: bool = False
) -> list[str]:
    """Return the readers that count: without Windows Hello's pretended one and the ignored ones.

    :param virtual: virtual ones count, too: on a practice site.
    """
    words = [word.casefold() for word in ("Windows Hello", *ignore)]
    return [
        name
        for name in names
        if not any(word in name.casefold() for word in words)
        and (virtual or not virtual_readers.is_virtual(name))
    ]


def _check(code: int) -> None:
    if code != scard.SCARD_S_SUCCESS:
        raise PcscError(code)
