"""The admin port of the practice service: plain HTTP on loopback, for panel and command line.

The first part of each path is a token that stands in the practice site's folder.

It sets the line, the clock, lateness and faults, shows forms to the camera, reads edited registers,
and does to registrations what the NSSO does on request. overview.py has what it shows.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from hmac import compare_digest
from typing import Annotated, Any, Literal, Protocol
from urllib.parse import urlsplit

from fastapi import Body, FastAPI, HTTPException
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic import BaseModel, ConfigDict, Field
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from gateway.errors import UserError
from gateway.sandbox.service import problem_responses
from gateway.sandbox.service.dependencies import Backend, Number
from gateway.sandbox.service.faults.fault_controller import FaultController
from gateway.sandbox.service.faults.kinds import KINDS, ServiceFault, parse
from gateway.sandbox.service.faults.relay import LineState
from gateway.sandbox.service.faults.schedule import read_script
from gateway.sandbox.service.overview import OverviewRoutes
from gateway.sandbox.service.request_schemas import StatusCode

_BOUNDARY = "frame"
# by which names this machine calls itself
_HOSTS = ("127.0.0.1", "localhost")
_REFUSED = "This port is for the practice site's own: its address stands in practice.json."
# characters of a script
_MOST_TEXT = 100_000


class PracticeCamera(Protocol):
    """Describe what the admin port needs of the practice camera."""

    def show(self, handle: str | None) -> None:
        """Hold the L1 form of this worker before the camera, or nothing."""

    def frames(self) -> Iterator[bytes]:
        """Yield JPEG pictures for as long as they are read."""


class AdminRequest(BaseModel):
    """Hold a body of the admin port: nothing unknown in it."""

    model_config = ConfigDict(extra="forbid")


class NetworkRequest(AdminRequest):
    """Cut or mend the line, or name its state outright."""

    cut: bool | None = None
    line: LineState | None = None


class ClockRequest(AdminRequest):
    """Set the service's clock off by so many seconds."""

    offset_s: Annotated[float, Field(ge=-1e9, le=1e9)]


class LateRequest(AdminRequest):
    """Change when a registration is late and what becomes of it; what is not named stays."""

    limit_s: Annotated[float, Field(ge=0, le=1e9)] | None = None
    policy: Literal["remark", "refuse"] | None = None


class RateRequest(AdminRequest):
    """Limit the requests of each user in a minute, 0 for no limit; without a number it stays."""

    per_minute: Annotated[int, Field(ge=0, le=1_000_000)] | None = None


class CameraRequest(AdminRequest):
    """Name the worker whose L1 form to show; none takes it away."""

    form: str | None = None


class FaultRequest(AdminRequest):
    """Name a fault in its words, see faults/kinds.py."""

    fault: Annotated[str, Field(max_length=500)]


class ClearRequest(AdminRequest):
    """Name the kind of fault that ends; without one, all end and the script too."""

    kind: str | None = None


class ScriptRequest(AdminRequest):
    """Hold a script, see faults/schedule.py; an empty one ends the one that is played."""

    script: Annotated[str, Field(max_length=_MOST_TEXT)]


class StatusRequest(AdminRequest):
    """Name the status that the NSSO gives a registration."""

    code: StatusCode


class AdminRoutes:
    """Bind the endpoints of the admin port; ``app`` is to be served.

    What cannot be done is refused with a sentence as its ``detail``.

    :param address: the port's, with the token.
    """

    def __init__(
        self,
        backend: Backend,
        controller: FaultController,
        camera: PracticeCamera | None,
        address: str,
    ) -> None:
        self._backend = backend
        self._controller = controller
        self._camera = camera
        app = FastAPI(title="practice panel", docs_url=None, redoc_url=None)
        problem_responses.install_for_admin(app)
        for path, handler in (
            ("/network", self._set_line),
            ("/clock", self._set_clock),
            ("/late", self._set_late),
            ("/rate", self._set_rate),
            ("/tokens/expire", self._expire_tokens),
            ("/camera/show", self._show_form),
            ("/faults", self._set_fault),
            ("/faults/clear", self._clear_faults),
            ("/faults/script", self._play_script),
            ("/registers/reload", self._reload_registers),
            ("/registrations/{number:digits}/status", self._set_status),
        ):
            app.add_api_route(path, handler, methods=["POST"])
        app.add_api_route("/faults", self._faults, methods=["GET"])
        app.add_api_route("/camera.mjpg", self._frames, methods=["GET"])
        app.include_router(OverviewRoutes(backend, controller).router)
        # around all else: no log names the token
        self.app = _OwnPagesOnly(app, urlsplit(address).path)

    async def _set_line(self, request: NetworkRequest) -> dict[str, str]:
        line = request.line or (LineState.CUT if request.cut else LineState.OPEN)
        for kind in ("refuse", "hang"):
            self._backend.faults.clear(kind)
        if line is not LineState.OPEN:
            self._backend.faults.set(ServiceFault("refuse" if line is LineState.CUT else "hang"))
        await self._controller.apply()
        return {"line": line.value}

    async def _set_clock(self, request: ClockRequest) -> dict[str, float]:
        if request.offset_s:
            await self._controller.set(ServiceFault("clock", str(request.offset_s)))
        else:
            await self._controller.clear("clock")
            self._backend.clock.offset_s = 0.0
        return {"offset_s": request.offset_s}

    async def _set_late(self, request: LateRequest) -> dict[str, Any]:
        behaviour = self._backend.behaviour
        if request.limit_s is not None:
            behaviour.limit_s = request.limit_s
        if request.policy is not None:
            behaviour.policy = request.policy
        return {"limit_s": behaviour.limit_s, "policy": behaviour.policy}

    async def _set_rate(self, request: RateRequest) -> dict[str, int]:
        if request.per_minute is not None:
            self._backend.behaviour.per_minute = request.per_minute
        return {"per_minute": self._backend.behaviour.per_minute}

    async def _expire_tokens(self, _request: Annotated[AdminRequest, Body()]) -> dict[str, bool]:
        self._backend.tokens.expire_all()
        return {"expired": True}

    async def _faults(self) -> dict[str, Any]:
        """Return the faults that are on, the script, and all kinds of faults."""
        kinds = [
            {
                "name": kind.name,
                "about": kind.about,
                "value": " | ".join(kind.words) or kind.unit,
                "usual": kind.usual or (kind.words[0] if kind.words else ""),
            }
            for kind in KINDS.values()
        ]
        active = [fault.words() for fault in self._backend.faults.active()]
        return {"active": active, "script": self._controller.script, "kinds": kinds}

    async def _set_fault(self, request: FaultRequest) -> dict[str, Any]:
        try:
            await self._controller.set(parse(shlex.split(request.fault)))
        except ValueError as error:
            # ServiceFaultError, or a quotation mark without its fellow
            raise HTTPException(400, str(error)) from None
        return await self._faults()

    async def _clear_faults(self, request: ClearRequest) -> dict[str, Any]:
        if request.kind is not None and request.kind not in KINDS:
            raise HTTPException(400, f"There is no fault called {request.kind!r}.")
        await self._controller.clear(request.kind)
        return await self._faults()

    async def _play_script(self, request: ScriptRequest) -> dict[str, Any]:
        try:
            script = read_script(request.script)
        except UserError as error:
            raise HTTPException(400, str(error)) from None
        await self._controller.play(script)
        return await self._faults()

    def _reload_registers(self, _request: AdminRequest) -> dict[str, int]:
        try:
            site = self._backend.registers.reload()
        except UserError as error:
            raise HTTPException(400, str(error)) from None
        return {
            "workers": len(site.workers),
            "companies": len(site.companies),
            "declarations": len(site.declarations),
        }

    def _set_status(self, number: Number, request: StatusRequest) -> dict[str, Any]:
        now_ms = self._backend.clock.now_ms()
        changed = self._backend.store.set_status(number, request.code, now_ms)
        if changed is None:
            raise HTTPException(404, "There is no such registration.")
        return {"id": changed.id, "status": changed.status}

    def _show_form(self, request: CameraRequest) -> dict[str, str | None]:
        camera = self._needed_camera()
        worker = self._backend.site.worker.get(request.form) if request.form else None
        if request.form and (worker is None or worker.limosa is None):
            raise HTTPException(404, f"nobody called {request.form} holds an L1 form.")
        camera.show(request.form)
        return {"form": request.form}

    def _frames(self) -> StreamingResponse:
        """Stream the camera's pictures as a browser or OpenCV can open them."""
        frames = self._needed_camera().frames()
        return StreamingResponse(
            _parts(frames), media_type=f"multipart/x-mixed-replace; boundary={_BOUNDARY}"
        )

    def _needed_camera(self) -> PracticeCamera:
        """Return the camera.

        :raises HTTPException: when the practice site runs without one.
        """
        if self._camera is None:
            raise HTTPException(404, "this practice site has no camera.")
        return self._camera


class _OwnPagesOnly:
    """Refuse who does not know the token, and what a page of another site asks of this port.

    A browser names the page's origin, and as the host the name that was made to lead here.
    """

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._token = token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        app = self._app
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            asked = f"//{headers.get('host', '')}", headers.get("origin", "http://127.0.0.1")
            path: bytes = scope["path"].encode()
            token, rest = path[: len(self._token)], path[len(self._token) :] or b"/"
            is_known = compare_digest(token, self._token) and rest.startswith(b"/")
            if not (is_known and all(map(_is_own, asked))):
                app = JSONResponse({"detail": _REFUSED}, 403)
            scope = {**scope, "path": rest.decode(), "raw_path": rest}
        await app(scope, receive, send)


def _is_own(address: str) -> bool:
    try:
        return urlsplit(address).hostname in _HOSTS
    except ValueError:
        return False


def _parts(frames: Iterator[bytes]) -> Iterator[bytes]:
    """Yield pictures as the parts of a multipart/x-mixed-replace stream."""
    for frame in frames:
        head = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(frame)}\r\n\r\n"
        yield head.encode() + frame + b"\r\n"
