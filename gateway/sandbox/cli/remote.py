"""The remote control of a running practice site: a small client of its admin port."""

from __future__ import annotations

import json
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urlencode, urlsplit

_TIMEOUT_S = 10


class RemoteError(OSError):
    """The practice site did not do what it was asked; the text is a sentence for the person who
    asked.
    """


class _Asking:
    """One admin port, asked one thing at a time."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._host = parts.hostname or "127.0.0.1"
        self._port = parts.port

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Send one request and give back its JSON answer."""
        connection = HTTPConnection(self._host, self._port, timeout=_TIMEOUT_S)
        try:
            content = None if body is None else json.dumps(body)
            connection.request(method, path, content, {"Content-Type": "application/json"})
            response = connection.getresponse()
            got = response.read()
        except (OSError, HTTPException) as error:
            raise RemoteError(
                "The practice site does not answer: is 'gateway sandbox serve' running?"
            ) from error
        finally:
            connection.close()
        try:
            answer: dict[str, Any] = json.loads(got or b"{}")
        except ValueError as error:
            raise RemoteError(f"What answers at port {self._port} is no practice site.") from error
        if response.status >= 400:
            told = answer.get("detail")
            raise RemoteError(
                f"The practice site refused: {told if isinstance(told, str) else response.reason}"
            )
        return answer


class Remote(_Asking):
    """Controls the practice site whose admin address is ``url``; every method raises
    ``RemoteError`` when it fails.
    """

    def network(self, cut: bool) -> None:
        """Cut the wire to the service (connections refused, living ones reset), or mend it."""
        self._ask("POST", "/network", {"cut": cut})

    def hang(self) -> None:
        """Let the wire fall silent: connections stand, nothing passes, until
        ``network(cut=False)``.
        """
        self._ask("POST", "/network", {"line": "hang"})

    def clock(self, offset_s: float) -> None:
        """Set the service's clock to the system's plus ``offset_s`` seconds."""
        self._ask("POST", "/clock", {"offset_s": offset_s})

    def late(self, *, limit_s: float | None = None, policy: str | None = None) -> dict[str, Any]:
        """Set from which age (seconds) a registration is late, and whether that means "remark" or
        "refuse"; how it is then.
        """
        wanted = {"limit_s": limit_s, "policy": policy}
        return self._ask(
            "POST", "/late", {name: value for name, value in wanted.items() if value is not None}
        )

    def expire_tokens(self) -> None:
        """Let every access token run out now."""
        self._ask("POST", "/tokens/expire", {})

    def show_form(self, handle: str | None) -> None:
        """Hold a worker's L1 form before the practice camera, or take it away."""
        self._ask("POST", "/camera/show", {"form": handle} if handle else {})

    def fault(self, words: str) -> None:
        """Turn a fault on, told in the words of service/faults.py, such as ``status 503 on
        registerInBulk times 2``.
        """
        self._ask("POST", "/faults", {"fault": words})

    def all_right(self, kind: str | None = None) -> None:
        """Turn the faults of one kind off, or all of them and the script with them."""
        self._ask("POST", "/faults/clear", {"kind": kind})

    def play(self, script: str) -> None:
        """Play a script of faults, see service/script.py."""
        self._ask("POST", "/faults/script", {"script": script})

    def faults(self) -> dict[str, Any]:
        """What goes wrong now (``active``), by which ``script``, and what could (``kinds``)."""
        return self._ask("GET", "/faults")

    def overview(self, day: str = "", workplace: str = "", most: int = 200) -> dict[str, Any]:
        """One day (today by default) as a person sees it: figures by workplace, the newest
        registrations, the faults.
        """
        wanted = {"day": day, "workplace": workplace, "most": str(most)}
        return self._ask(
            "GET",
            "/overview?" + urlencode({name: value for name, value in wanted.items() if value}),
        )

    def reload_registers(self) -> dict[str, Any]:
        """Let the service take the edited registers up; how many of each it holds then."""
        return self._ask("POST", "/registers/reload", {})

    def rate(self, per_minute: int | None = None) -> int:
        """Limit the requests that one user may make in a minute, 0 for any number; how many they
        are then.
        """
        allowed: int = self._ask(
            "POST", "/rate", {} if per_minute is None else {"per_minute": per_minute}
        )["per_minute"]
        return allowed

    def status(self, number: int, code: str) -> None:
        """Give a registration another status ("edited", "cancelled", ...), as the NSSO does on
        request.
        """
        self._ask("POST", f"/registrations/{number}/status", {"code": code})

    def registrations(self) -> list[dict[str, Any]]:
        """All that the service has registered, oldest first, with validity and remark codes."""
        items: list[dict[str, Any]] = self._ask("GET", "/registrations")["items"]
        return items
