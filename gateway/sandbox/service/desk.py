"""The panel's part for faults, edited registers, and what the NSSO does to registrations on
request.
"""

from __future__ import annotations

import shlex
from typing import Annotated, Any, Literal

from fastapi import APIRouter, HTTPException
from pydantic import BaseModel, ConfigDict, Field

from gateway.sandbox.registers.register_files import RegisterError
from gateway.sandbox.service import script
from gateway.sandbox.service.backend import Backend
from gateway.sandbox.service.digits import Number
from gateway.sandbox.service.faults.controller import FaultController
from gateway.sandbox.service.faults.kinds import KINDS, ServiceFaultError, parse

_MOST_TEXT = 100_000


class Order(BaseModel):
    """An order to the panel: nothing unknown in it."""

    model_config = ConfigDict(extra="forbid")


class FaultOrder(Order):
    """A fault in its words, see faults.py."""

    fault: Annotated[str, Field(max_length=500)]


class ClearOrder(Order):
    """Which kind of fault ends; all of them, and the script, when none is named."""

    kind: str | None = None


class ScriptOrder(Order):
    """A script, see script.py; an empty one ends the one that is played."""

    script: Annotated[str, Field(max_length=_MOST_TEXT)]


class StatusOrder(Order):
    """The status that the NSSO gives a registration."""

    code: Literal["registered", "edited", "cancelled", "failed"]


class Desk:
    """The endpoints, in ``router``. What cannot be done is refused with a sentence as its
    ``detail``.
    """

    def __init__(self, backend: Backend, conductor: FaultController) -> None:
        self._backend = backend
        self._conductor = conductor
        self.router = APIRouter()
        self.router.add_api_route("/faults", self._listed, methods=["GET"])
        for path, order in (
            ("/faults", self._set),
            ("/faults/clear", self._clear),
            ("/faults/script", self._play),
            ("/registers/reload", self._reload),
            ("/registrations/{number:digits}/status", self._change),
        ):
            self.router.add_api_route(path, order, methods=["POST"])

    async def _listed(self) -> dict[str, Any]:
        """What goes wrong now, by which script, and what else could."""
        kinds = [
            {
                "name": kind.name,
                "about": kind.about,
                "value": " | ".join(kind.words) or kind.unit,
                "usual": kind.usual or (kind.words[0] if kind.words else ""),
            }
            for kind in KINDS.values()
        ]
        active = [fault.told() for fault in self._backend.faults.active()]
        return {"active": active, "script": self._conductor.script, "kinds": kinds}

    async def _set(self, order: FaultOrder) -> dict[str, Any]:
        """Turn a fault on."""
        try:
            await self._conductor.set(parse(shlex.split(order.fault)))
        except ValueError as error:
            # FaultError, or a quotation mark without its fellow
            raise HTTPException(400, str(error)) from None
        return await self._listed()

    async def _clear(self, order: ClearOrder) -> dict[str, Any]:
        """Turn faults off."""
        if order.kind is not None and order.kind not in KINDS:
            raise HTTPException(400, f"There is no fault called {order.kind!r}.")
        await self._conductor.clear(order.kind)
        return await self._listed()

    async def _play(self, order: ScriptOrder) -> dict[str, Any]:
        """Play a script."""
        try:
            turns = script.read(order.script)
        except ServiceFaultError as error:
            raise HTTPException(400, str(error)) from None
        await self._conductor.play(turns)
        return await self._listed()

    def _reload(self, _order: Order) -> dict[str, int]:
        """Take the edited registers up."""
        try:
            site = self._backend.registers.reload()
        except RegisterError as error:
            raise HTTPException(400, str(error)) from None
        return {
            "workers": len(site.workers),
            "companies": len(site.companies),
            "declarations": len(site.declarations),
        }

    def _change(self, number: Number, order: StatusOrder) -> dict[str, Any]:
        """Give a registration another status."""
        changed = self._backend.store.change(number, order.code, self._backend.clock.now_ms())
        if changed is None:
            raise HTTPException(404, "There is no such registration.")
        return {"id": changed.id, "status": changed.status}
