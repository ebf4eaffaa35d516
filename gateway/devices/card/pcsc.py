"""PC/SC as this program uses it: a typed skin over ``smartcard.scard``, which is the only place
where return codes are looked at.

pyscard's own monitors are not used: their threads die for good when the card service restarts.
Source of the rules: the PC/SC part of docs/domain.md, and pcsc-lite's and Microsoft's documentation
of the functions named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType

from smartcard import scard

# a pretended reader: its state changes when a reader comes or goes
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


class PcscError(Exception):
    """A PC/SC function failed; ``code`` is its return code, which the properties sort by what it
    means here.
    """

    def __init__(self, code: int) -> None:
        super().__init__(f"PC/SC 0x{code & 0xFFFFFFFF:08X}")
        self.code = code

    @property
    def card_mute(self) -> bool:
        """What is in the reader does not answer as a chip does: upside down, broken, or no chip
        card.
        """
        return self.code in _CARD_MUTE

    @property
    def busy(self) -> bool:
        """Another program holds the card for itself alone."""
        return bool(self.code == scard.SCARD_E_SHARING_VIOLATION)

    @property
    def reader_gone(self) -> bool:
        """The reader was unplugged."""
        return self.code in _READER_GONE

    @property
    def service_gone(self) -> bool:
        """The card service (pcscd, or Windows' Smart Card service) does not run any more, or never
        did.
        """
        return self.code in _SERVICE_GONE


@dataclass(frozen=True, slots=True)
class ReaderState:
    """What the service says of one reader: ``raw``, its own word, handed back at the next wait;
    ``atr``, the card's.
    """

    raw: int = scard.SCARD_STATE_UNAWARE
    atr: bytes = b""

    @property
    def known(self) -> bool:
        """Whether the reader still is there."""
        return not self.raw & (
            scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE | scard.SCARD_STATE_IGNORE
        )

    @property
    def present(self) -> bool:
        """Whether a card is in the reader."""
        return self.known and bool(self.raw & scard.SCARD_STATE_PRESENT)

    @property
    def mute(self) -> bool:
        """Whether the card in the reader gave no answer to reset."""
        return bool(self.raw & scard.SCARD_STATE_MUTE)

    @property
    def exclusive(self) -> bool:
        """Whether another program holds the card for itself alone."""
        return bool(self.raw & scard.SCARD_STATE_EXCLUSIVE)

    @property
    def counter(self) -> int:
        """Counts insertions and removals: another number means another card, or the same one put in
        anew.
        """
        return self.raw >> 16 & 0xFFFF

    def same_card(self, other: ReaderState) -> bool:
        """Whether the card that was in the reader at ``other`` never left it up to this state."""
        return self.present and other.present and self.counter == other.counter


class Context:
    """A connection to the card service; all but :meth:`cancel` belongs to the thread that made it.

    :raises PcscError: from every method, when the service says no.
    """

    def __init__(self) -> None:
        code, self._handle = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
        _check(code)

    def readers(self) -> list[str]:
        """The names of the readers that are plugged in."""
        code, names = scard.SCardListReaders(self._handle, [])
        if code == scard.SCARD_E_NO_READERS_AVAILABLE:
            return []
        _check(code)
        return list(names)

    def wait(self, known: Mapping[str, ReaderState], timeout: float) -> dict[str, ReaderState]:
        """Block until one of the readers differs from its ``known`` state, or ``timeout`` seconds
        have passed.

        Returns all their states then; also after a time-out and after :meth:`cancel`, where none
        differs.
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
        """Make a blocked :meth:`wait` of another thread return. Harmless when none waits or the
        service is gone.
        """
        scard.SCardCancel(self._handle)

    def connect(self, reader: str) -> Connection:
        """Connect to the card in ``reader``, shared with other programs."""
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
    """A card within one transaction: ``with context.connect(name) as card``. The card stays powered
    and as it is at the end.
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

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        scard.SCardEndTransaction(self._handle, scard.SCARD_LEAVE_CARD)
        scard.SCardDisconnect(self._handle, scard.SCARD_LEAVE_CARD)

    def driver(self) -> str:
        """The reader's maker and the version of its driver, as far as the driver says; empty when
        it says nothing.
        """
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
        """The card's answer to one APDU, status word included. Blocks, uninterruptibly, until the
        card answers or leaves.
        """
        code, answer = scard.SCardTransmit(self._handle, self._protocol, list(apdu))
        _check(code)
        return bytes(answer)


def real_readers(names: Sequence[str], ignore: Sequence[str]) -> list[str]:
    """The readers among ``names`` that count: without Windows Hello's pretended one, and without
    those with an ignored word.
    """
    words = [word.casefold() for word in ("Windows Hello", *ignore)]
    return [name for name in names if not any(word in name.casefold() for word in words)]


def _check(code: int) -> None:
    if code != scard.SCARD_S_SUCCESS:
        raise PcscError(code)
