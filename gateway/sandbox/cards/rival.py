"""Another program at the card reader, for practice: holds the card for itself alone, keeps a
transaction, or resets the card.

A real second connection to the card service, as the eID viewer or a browser makes one. It has to be
there before the kiosk, so it asks for the card again and again from before it is put in.
"""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

from smartcard import scard

# libpcsclite reads it once a process, when the first context is established
_SOCKET = "PCSCLITE_CSOCK_NAME"
_ASK_EVERY_S = 0.001
# what another program can do, by the name on the command line; each takes a number of seconds
MODES = {
    "busy": "held by another program for itself alone, for so many seconds",
    "transaction": "held by another program in a transaction, for so many seconds",
    "reset-by-another": "reset by another program after so many seconds in its transaction",
}


class Rival:
    """Do one of :data:`MODES` to the next card in any reader, on a thread of its own.

    :param seconds: for how long.
    :param socket: that of a private card service; it counts for the whole process, so name it
        before any other use.
    """

    def __init__(self, mode: str, seconds: float, socket: Path | None = None) -> None:
        if socket is not None:
            os.environ.setdefault(_SOCKET, str(socket))
        self._mode = mode
        self._seconds = seconds
        self._done = threading.Event()
        self.has_card = threading.Event()
        self._thread = threading.Thread(target=self._run, name="rival", daemon=True)

    def start(self) -> None:
        """Begin to ask for a card."""
        self._thread.start()

    def stop(self) -> None:
        """Let go at once."""
        self._done.set()
        self._thread.join()

    def _run(self) -> None:
        _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
        share = scard.SCARD_SHARE_EXCLUSIVE if self._mode == "busy" else scard.SCARD_SHARE_SHARED
        handle = None
        while handle is None and not self._done.is_set():
            _, readers = scard.SCardListReaders(context, [])
            for reader in readers:
                code, taken, _ = scard.SCardConnect(context, reader, share, scard.SCARD_PROTOCOL_T0)
                if code == scard.SCARD_S_SUCCESS:
                    handle = taken
                    break
            else:
                time.sleep(_ASK_EVERY_S)
        if handle is None:
            scard.SCardReleaseContext(context)
            return
        if self._mode != "busy":
            scard.SCardBeginTransaction(handle)
        self.has_card.set()
        self._done.wait(self._seconds)
        if self._mode != "busy":
            scard.SCardEndTransaction(
                handle,
                scard.SCARD_RESET_CARD
                if self._mode == "reset-by-another"
                else scard.SCARD_LEAVE_CARD,
            )
        scard.SCardDisconnect(handle, scard.SCARD_LEAVE_CARD)
        scard.SCardReleaseContext(context)
