"""Test on the glass what a typed number tells: nothing of its owner's past."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from gateway.domain import remarks
from gateway.domain.events import Answered, FormRead, Kept, WorkerRecalled
from gateway.domain.model import (
    Answer,
    Direction,
    KnownWorker,
    Means,
    Outcome,
    RefusalNotice,
    Regime,
    Remark,
    RemarkNotice,
)
from gateway.flow.actions import NumberEntered
from gateway.flow.kiosk_state import State
from gateway.flow.states import Typing
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.text import phrases
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY
from tests.support.gallery_site import JAN, MORNING, WORKPLACE
from tests.support.visits import in_regime

Start = Callable[[State], Controller]
COMPANY = WORKPLACE.companies[0]
EARLIER_MS, CODE = MORNING - 3_600_000, "ciao_24"
HISTORY = KnownWorker(
    employer=COMPANY,
    last_direction=Direction.IN,
    last_wall_ms=EARLIER_MS,
    last_age_s=3_600,
    has_registered_today=True,
    notices=(RemarkNotice("R0", Remark(CODE), EARLIER_MS),),
    refusals=(RefusalNotice("R00", Direction.IN, EARLIER_MS),),
)


@pytest.mark.parametrize("regime", Regime)
@pytest.mark.parametrize("is_typed", [True, False])
def test_no_word_on_the_glass_tells_a_typist_of_the_past(
    start: Start, window: KioskWindow, regime: Regime, *, is_typed: bool
) -> None:
    first = replace(in_regime(GALLERY["welcome"], regime), language="nl")
    kiosk = start(first.with_screen(Typing(JAN.number)) if is_typed else first)
    glass = []

    def show(event: object) -> None:
        kiosk.handle(event)  # type: ignore[arg-type]  # of the visit
        glass.append(finger.visible_text(window))

    kiosk.handle(NumberEntered() if is_typed else FormRead(replace(JAN, means=Means.FORM)))
    show(WorkerRecalled(kiosk.state.visit, HISTORY))
    if not is_typed:
        finger.press(window, "ok")
        glass.append(finger.visible_text(window))
    if regime is Regime.IN_OUT:
        finger.press(window, "out")
        show(Kept(kiosk.state.visit, "R1", MORNING, "K7QM2X"))
        show(Answered(Answer("R1", Outcome.CONFIRMED, remarks=(Remark(CODE),))))
    text = "\n".join(glass)
    secrets = (COMPANY.name, phrases.time_of(EARLIER_MS), remarks.words(Remark(CODE), "nl").title)
    told = [secret for secret in secrets if secret in text]
    assert bool(told) is not is_typed, told
