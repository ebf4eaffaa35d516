"""A client of the admin port of a running practice service: steer it, and look at what it holds."""

from __future__ import annotations

import json
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urlencode, urlsplit

from gateway.errors import UserError

_TIMEOUT_S = 10


class AdminClientError(UserError):
    """Report that the practice service did not do as asked, in a sentence for a person."""


class AdminPort:
    """Send single requests to an admin port.

    :param url: the admin port's address, such as http://127.0.0.1:8444/TOKEN.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._host = parts.hostname or "127.0.0.1"
        self._port = parts.port
        self._token = parts.path.rstrip("/")

    def request(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Send one request and return its JSON answer.

        :raises AdminClientError: when nothing answers, or what answers refuses.
        """
        connection = HTTPConnection(self._host, self._port, timeout=_TIMEOUT_S)
        try:
            content = None if body is None else json.dumps(body)
            connection.request(
                method, self._token + path, content, {"Content-Type": "application/json"}
            )
            response = connection.getresponse()
            received = response.read()
        except (OSError, HTTPException) as error:
            raise AdminClientError(
                "The practice site does not answer: is 'gateway sandbox serve' running?"
            ) from error
        finally:
            connection.close()
        try:
            answer: dict[str, Any] = json.loads(received or b"{}")
        except ValueError as error:
            raise AdminClientError(
                f"What answers at port {self._port} is no practice site."
            ) from error
        if response.status >= 400:
            detail = answer.get("detail")
            reason = detail if isinstance(detail, str) else response.reason
            raise AdminClientError(f"The practice site refused: {reason}")
        return answer


class AdminClient:
    """Steer the practice service whose admin address is ``url``.

    ``records``: what the service holds. Every method raises ``AdminClientError`` when it fails.
    """

    def __init__(self, url: str) -> None:
        self._port = AdminPort(url)
        self.records = RecordsClient(self._port)

    def set_line(self, state: str) -> None:
        """Put the line to the service into a state.

        :param state: "open", "cut" (connections are refused, living ones reset), or "hang"
            (connections stand, nothing passes).
        """
        self._port.request("POST", "/network", {"line": state})

    def set_clock(self, offset_s: float) -> None:
        """Set the service's clock to the system's plus so many seconds."""
        self._port.request("POST", "/clock", {"offset_s": offset_s})

    def set_late(
        self, *, limit_s: float | None = None, policy: str | None = None
    ) -> dict[str, Any]:
        """Set when a registration is late and what becomes of it; return both as they are then.

        :param limit_s: age in seconds from which it is late.
        :param policy: "remark" or "refuse".
        """
        wanted = {"limit_s": limit_s, "policy": policy}
        return self._port.request(
            "POST", "/late", {name: value for name, value in wanted.items() if value is not None}
        )

    def set_rate(self, per_minute: int | None = None) -> int:
        """Limit the requests of each user in a minute (0: no limit); return the limit then."""
        body = {} if per_minute is None else {"per_minute": per_minute}
        allowed: int = self._port.request("POST", "/rate", body)["per_minute"]
        return allowed

    def expire_tokens(self) -> None:
        """Let every access token run out now."""
        self._port.request("POST", "/tokens/expire", {})

    def show_form(self, handle: str | None) -> None:
        """Hold a worker's L1 form before the practice camera, or take it away."""
        self._port.request("POST", "/camera/show", {"form": handle} if handle else {})

    def set_fault(self, words: str) -> None:
        """Turn a fault on, in the words of faults/kinds.py, such as ``status 503 times 2``."""
        self._port.request("POST", "/faults", {"fault": words})

    def clear_faults(self, kind: str | None = None) -> None:
        """Turn the faults of one kind off, or all of them and the script with them."""
        self._port.request("POST", "/faults/clear", {"kind": kind})

    def play_script(self, script: str) -> None:
        """Play a script of faults, see service/faults/schedule.py."""
        self._port.request("POST", "/faults/script", {"script": script})

    def list_faults(self) -> dict[str, Any]:
        """Return the faults that are on (``active``), the ``script``, and all ``kinds``."""
        return self._port.request("GET", "/faults")


class RecordsClient:
    """Read what a practice service holds, and change it as the NSSO does on request."""

    def __init__(self, port: AdminPort) -> None:
        self._port = port

    def registrations(self) -> list[dict[str, Any]]:
        """Return all registrations, oldest first, with validity and remark codes."""
        items: list[dict[str, Any]] = self._port.request("GET", "/registrations")["items"]
        return items

    def overview(self, day: str = "", workplace: str = "", limit: int = 200) -> dict[str, Any]:
        """Return one day, by default today: figures by workplace, newest registrations, faults."""
        wanted = {"day": day, "workplace": workplace, "most": str(limit)}
        query = urlencode({name: value for name, value in wanted.items() if value})
        return self._port.request("GET", f"/overview?{query}")

    def set_status(self, number: int, code: str) -> None:
        """Give a registration another status ("edited", "cancelled", ...)."""
        self._port.request("POST", f"/registrations/{number}/status", {"code": code})

    def reload_registers(self) -> dict[str, Any]:
        """Let the service read the edited registers; return how many records of each it holds."""
        return self._port.request("POST", "/registers/reload", {})
