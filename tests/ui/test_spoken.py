"""Test what the kiosk speaks: the screen's words in its language, without names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from gateway.domain.events import (
    Answered,
    CardFailed,
    CardInserted,
    CardRemoved,
    Kept,
    QueueChanged,
    WorkerRecalled,
)
from gateway.domain.model import Answer, Direction, KnownWorker, Outcome, Remark, Validity
from gateway.domain.problem import Problem
from gateway.flow import actions, states
from gateway.flow.effects import Effect, PlaySound, SpeakText
from gateway.flow.kiosk_state import State
from gateway.practice import finger
from gateway.ui.controller import Controller
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY, in_language
from tests.support.gallery_site import BUSY, EVERY_LANGUAGE, MORNING, OPEN
from tests.support.lengths import long_but

Speak = Callable[[State], Controller]
# in each run: the language of the practice site, the longest one, and one from right to left
OFTEN = ("nl", "hu", "ar")
RESULTS = (
    "kept",
    "kept-out",
    "confirmed",
    "confirmed-daily",
    "remark",
    "remarks",
    "refused",
    "again",
)
TROUBLES = tuple(name for name in GALLERY if name.startswith("trouble-"))
CONFIRMED = Answer("R1", Outcome.CONFIRMED, "77", Validity.VALIDATED)
WELCOME = GALLERY["welcome"]


@pytest.fixture
def speak(window: KioskWindow, emitted: list[Effect]) -> Iterator[Speak]:
    """Return ``speak(state)``: a kiosk in that state that speaks what it shows."""
    kiosks: list[Controller] = []

    def begin(state: State) -> Controller:
        kiosks.append(Controller(window, emitted.append, state, speaks=True))
        return kiosks[-1]

    yield begin
    for kiosk in kiosks:
        kiosk.stop()


def spoken(emitted: list[Effect]) -> list[SpeakText]:
    return [effect for effect in emitted if isinstance(effect, SpeakText)]


def change_language(kiosk: Controller, language: str) -> None:
    """What is on the screen is said again in a language that is touched."""
    kiosk.handle(actions.LanguageChosen(language))


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


@pytest.mark.parametrize("language", long_but(OFTEN, EVERY_LANGUAGE))
def test_every_result_and_every_problem_in_every_language(
    speak: Speak, window: KioskWindow, emitted: list[Effect], language: str
) -> None:
    other = "nl" if language != "nl" else "fr"
    for name in (
        *RESULTS,
        *TROUBLES,
        "direction-notice",
        "reading-stuck",
        "keypad-wrong",
        "keypad-card-number",
    ):
        emitted.clear()
        kiosk = speak(in_language(name, other))
        change_language(kiosk, language)
        (say,) = spoken(emitted)
        assert say.language == language, name
        assert words_of(say.text), name
        assert "Jan" not in say.text, name
        assert "Peeters" not in say.text, name
        assert not re.search(r"\d{3}", say.text), name
        # of those the newest is said, by its short name
        if name not in ("remarks", "direction-notice"):
            shown = set(words_of(finger.visible_text(window)))
            heard = words_of(say.text)
            missing = [word for word in heard if word not in shown]
            assert len(missing) <= len(heard) / 3, (name, missing)
        kiosk.stop()


def test_a_visit_from_end_to_end(speak: Speak, emitted: list[Effect]) -> None:
    """What was kept, what was answered, and silence when the next one stands there."""
    kiosk = speak(GALLERY["direction-in"])
    kiosk.handle(actions.DirectionChosen(Direction.IN))
    # words to the person before, if there are any, end here
    assert spoken(emitted) == [SpeakText("", "nl")]
    kiosk.handle(Kept(kiosk.state.visit, "R1", MORNING, "K7QM2X"))
    kept = spoken(emitted)[-1].text
    assert "IN" in kept
    assert "opgeslagen" in kept
    assert "K7QM2X" not in kept
    # what changes beside the result says nothing
    kiosk.handle(QueueChanged(BUSY))
    kiosk.handle(CardRemoved())
    assert len(spoken(emitted)) == 2
    kiosk.handle(Answered(CONFIRMED))
    assert "bevestigd" in spoken(emitted)[-1].text
    kiosk.handle(actions.Timeout(kiosk.state.moment))
    assert isinstance(kiosk.state.screen, states.Welcome)
    # the last words may end on the welcome screen
    assert len(spoken(emitted)) == 3
    kiosk.handle(CardInserted())
    assert spoken(emitted)[-1] == SpeakText("", "nl")


def test_a_remark_is_said_with_the_result(speak: Speak, emitted: list[Effect]) -> None:
    kiosk = speak(GALLERY["kept"])
    kiosk.handle(
        Answered(replace(CONFIRMED, validity=Validity.FAILED, remarks=(Remark("ciao_24"),)))
    )
    plain, remarked = len("IN. bevestigd."), spoken(emitted)[-1].text
    assert "bevestigd" in remarked
    assert len(remarked) > plain


def test_a_refusal_is_said(speak: Speak, emitted: list[Effect]) -> None:
    kiosk = speak(GALLERY["kept"])
    kiosk.handle(Answered(Answer("R1", Outcome.REFUSED, errors=("error.x",))))
    assert "Niet geregistreerd" in spoken(emitted)[-1].text
    assert "too late" not in spoken(emitted)[-1].text


def test_the_same_problem_again_is_said_again(speak: Speak, emitted: list[Effect]) -> None:
    """Its sound has cut off the words; and the words come after the sound."""
    kiosk = speak(WELCOME)
    for times in (1, 2):
        kiosk.handle(CardFailed(Problem.CARD_UNREADABLE))
        assert len([say for say in spoken(emitted) if say.text]) == times
        kinds = [type(effect) for effect in emitted if isinstance(effect, SpeakText | PlaySound)]
        assert kinds[-2:] == [PlaySound, SpeakText]


def test_another_worker_is_not_told_of_the_one_before(speak: Speak, emitted: list[Effect]) -> None:
    kiosk = speak(GALLERY["refused"])
    kiosk.handle(CardInserted())
    assert spoken(emitted)[-1].text == ""
    kiosk.handle(CardFailed(Problem.CARD_UNREADABLE))
    assert spoken(emitted)[-1].text != ""


def test_a_wrong_last_digit_is_said_each_time_it_is_typed(
    speak: Speak, emitted: list[Effect]
) -> None:
    kiosk = speak(replace(WELCOME, screen=states.Typing("8501151235")))
    kiosk.handle(actions.KeyPressed("4"))
    assert len([say for say in spoken(emitted) if say.text]) == 1
    assert "850115" not in spoken(emitted)[-1].text
    kiosk.handle(actions.KeyPressed("back"))
    assert len(spoken(emitted)) == 1
    kiosk.handle(actions.KeyPressed("6"))
    assert len(spoken(emitted)) == 2


@pytest.mark.parametrize(
    "name",
    ["sign-in", "workplaces", "opened", "staff", "staff-gate", "welcome", "closed", "direction-in"],
)
def test_nothing_is_said_where_nobody_waits_for_a_result(
    speak: Speak, emitted: list[Effect], name: str
) -> None:
    kiosk = speak(in_language(name, "nl"))
    change_language(kiosk, "fr")
    kiosk.handle(QueueChanged(BUSY))
    assert [say for say in spoken(emitted) if say.text] == []


def test_without_the_setting_nothing_is_said(start: Speak, emitted: list[Effect]) -> None:
    kiosk = start(replace(WELCOME, kiosk=OPEN))
    kiosk.handle(CardFailed(Problem.CARD_UNREADABLE))
    kiosk.handle(WorkerRecalled(1, KnownWorker()))
    assert spoken(emitted) == []
