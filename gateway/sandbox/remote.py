"""The remote control of a running practice site: a small client of its admin port."""

from __future__ import annotations

import json
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urlsplit

_TIMEOUT_S = 10


class RemoteError(OSError):
    """The practice site did not do what it was asked; the text is a sentence for the person who asked."""


class Remote:
    """Controls the practice site whose admin address is ``url``; every method raises ``RemoteError`` when it fails."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._host = parts.hostname or "127.0.0.1"
        self._port = parts.port

    def network(self, cut: bool) -> None:
        """Cut the wire to the service (connections refused, living ones reset), or mend it."""
        self._ask("POST", "/network", {"cut": cut})

    def hang(self) -> None:
        """Let the wire fall silent: connections stand, nothing passes, until ``network(cut=False)``."""
        self._ask("POST", "/network", {"line": "hang"})

    def clock(self, offset_s: float) -> None:
        """Set the service's clock to the system's plus ``offset_s`` seconds."""
        self._ask("POST", "/clock", {"offset_s": offset_s})

    def late(self, *, limit_s: float | None = None, policy: str | None = None) -> None:
        """Set from which age (seconds) a registration is late, and whether that means "remark" or "refuse"."""
        wanted = {"limit_s": limit_s, "policy": policy}
        self._ask("POST", "/late", {name: value for name, value in wanted.items() if value is not None})

    def expire_tokens(self) -> None:
        """Let every access token run out now."""
        self._ask("POST", "/tokens/expire", {})

    def show_form(self, handle: str | None) -> None:
        """Hold a worker's L1 form before the practice camera, or take it away."""
        self._ask("POST", "/camera/show", {"form": handle} if handle else {})

    def registrations(self) -> list[dict[str, Any]]:
        """All that the service has registered, oldest first, with validity and remark codes."""
        items: list[dict[str, Any]] = self._ask("GET", "/registrations")["items"]
        return items

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Send one request and give back its JSON answer."""
        connection = HTTPConnection(self._host, self._port, timeout=_TIMEOUT_S)
        try:
            content = None if body is None else json.dumps(body)
            connection.request(method, path, content, {"Content-Type": "application/json"})
            response = connection.getresponse()
            answer: dict[str, Any] = json.loads(response.read() or b"{}")
        except (OSError, HTTPException, ValueError) as error:
            raise RemoteError("The practice site does not answer: is 'gateway sandbox serve' running?") from error
        finally:
            connection.close()
        if response.status >= 400:
            raise RemoteError(f"The practice site refused: {answer.get('detail', response.reason)}")
        return answer
