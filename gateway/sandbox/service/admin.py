"""The practice panel's plain HTTP port on loopback: wire, clock, lateness, camera; desk.py and
overview.py have the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal, Protocol

from fastapi import Body, FastAPI, HTTPException
from fastapi.responses import StreamingResponse
from pydantic import Field

from gateway.sandbox.service import refusals
from gateway.sandbox.service.backend import Backend
from gateway.sandbox.service.desk import Desk, Order
from gateway.sandbox.service.faults.controller import FaultController
from gateway.sandbox.service.faults.kinds import ServiceFault
from gateway.sandbox.service.faults.relay import LineState
from gateway.sandbox.service.overview import OverviewRoutes

_BOUNDARY = "frame"


class PracticeCamera(Protocol):
    """What the panel needs of the practice camera: something to show, and its pictures."""

    def show(self, handle: str | None) -> None:
        """Hold the L1 form of this worker before the camera, or nothing."""

    def frames(self) -> Iterator[bytes]:
        """JPEG pictures for as long as somebody looks."""


class NetworkOrder(Order):
    """Cut or mend the wire, or name its state outright."""

    cut: bool | None = None
    line: LineState | None = None


class ClockOrder(Order):
    """Set the service's clock off by so many seconds."""

    offset_s: Annotated[float, Field(ge=-1e9, le=1e9)]


class LateOrder(Order):
    """Change what is late and what becomes of it; what is not named stays."""

    limit_s: Annotated[float, Field(ge=0, le=1e9)] | None = None
    policy: Literal["remark", "refuse"] | None = None


class RateOrder(Order):
    """How many requests one user may make in a minute, 0 for any number; as before when none is
    named.
    """

    per_minute: Annotated[int, Field(ge=0, le=1_000_000)] | None = None


class CameraOrder(Order):
    """Whose L1 form to show; none takes it away."""

    form: str | None = None


class AdminRoutes:
    """The panel's endpoints. ``app`` is the application to serve."""

    def __init__(
        self, backend: Backend, conductor: FaultController, camera: PracticeCamera | None
    ) -> None:
        self._backend = backend
        self._conductor = conductor
        self._camera = camera
        self.app = FastAPI(title="practice panel", docs_url=None, redoc_url=None)
        refusals.install(self.app)
        for path, order in (
            ("/network", self._network),
            ("/clock", self._set_clock),
            ("/late", self._late),
            ("/rate", self._rate),
            ("/tokens/expire", self._expire),
            ("/camera/show", self._show),
        ):
            self.app.add_api_route(path, order, methods=["POST"])
        self.app.add_api_route("/camera.mjpg", self._frames, methods=["GET"])
        self.app.include_router(Desk(backend, conductor).router)
        self.app.include_router(OverviewRoutes(backend, conductor).router)

    async def _network(self, order: NetworkOrder) -> dict[str, str]:
        """Cut, mend or silence the wire."""
        line = order.line or (LineState.CUT if order.cut else LineState.OPEN)
        for kind in ("refuse", "hang"):
            self._backend.faults.clear(kind)
        if line is not LineState.OPEN:
            self._backend.faults.set(ServiceFault("refuse" if line is LineState.CUT else "hang"))
        await self._conductor.apply()
        return {"line": line.value}

    async def _set_clock(self, order: ClockOrder) -> dict[str, float]:
        """Set the service's clock off."""
        if order.offset_s:
            await self._conductor.set(ServiceFault("clock", str(order.offset_s)))
        else:
            await self._conductor.clear("clock")
            self._backend.clock.offset_s = 0.0
        return {"offset_s": order.offset_s}

    async def _late(self, order: LateOrder) -> dict[str, Any]:
        """Change the limit or the policy."""
        if order.limit_s is not None:
            self._backend.behaviour.limit_s = order.limit_s
        if order.policy is not None:
            self._backend.behaviour.policy = order.policy
        return {
            "limit_s": self._backend.behaviour.limit_s,
            "policy": self._backend.behaviour.policy,
        }

    async def _rate(self, order: RateOrder) -> dict[str, int]:
        """Limit the requests of each user."""
        if order.per_minute is not None:
            self._backend.behaviour.per_minute = order.per_minute
        return {"per_minute": self._backend.behaviour.per_minute}

    async def _expire(self, _order: Annotated[Order, Body()]) -> dict[str, bool]:
        """Let every access token run out."""
        self._backend.tokens.expire_all()
        return {"expired": True}

    def _show(self, order: CameraOrder) -> dict[str, str | None]:
        """Hold a form before the camera."""
        camera = self._need_camera()
        worker = self._backend.site.worker.get(order.form) if order.form else None
        if order.form and (worker is None or worker.limosa is None):
            raise HTTPException(404, f"nobody called {order.form} holds an L1 form.")
        camera.show(order.form)
        return {"form": order.form}

    def _frames(self) -> StreamingResponse:
        """The camera's pictures as a stream that a browser or OpenCV can open."""
        frames = self._need_camera().frames()
        return StreamingResponse(
            _parts(frames), media_type=f"multipart/x-mixed-replace; boundary={_BOUNDARY}"
        )

    def _need_camera(self) -> PracticeCamera:
        """The camera.

        :raises HTTPException: when the practice site runs without one.
        """
        if self._camera is None:
            raise HTTPException(404, "this practice site has no camera.")
        return self._camera


def _parts(frames: Iterator[bytes]) -> Iterator[bytes]:
    """Pictures as the parts of a multipart/x-mixed-replace stream."""
    for frame in frames:
        head = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(frame)}\r\n\r\n"
        yield head.encode() + frame + b"\r\n"
