"""What is said aloud of a screen, for whoever does not read it: the result, a problem and its
advice, a remark.

The words are those of the screen. Names and numbers are left out: everybody in the queue hears it.
"""

from __future__ import annotations

from gateway.domain import remarks
from gateway.domain.model import Remark
from gateway.domain.problem import Problem
from gateway.flow.effects import SpeakText
from gateway.flow.states import (
    ChooseDirection,
    Closed,
    Done,
    Opened,
    Reading,
    Resting,
    State,
    Trouble,
    Typing,
    Welcome,
)
from gateway.ui.text import problems
from gateway.ui.text.results import all_remarks, headline, status_text

_WAITING = (Welcome, Closed, Opened, Resting)
"""Screens on which nobody stands yet: what was being said may end."""


def speech_after(before: State, after: State) -> SpeakText | None:
    """What is to be said when the screen changes, in the language in use, which is that of
    ``after``; ``None``: nothing new.

    An empty text on another screen of a person's ends what was said to the person before.
    """
    if isinstance(after.screen, _WAITING):
        return None
    text = speech_of(after)
    same = type(before.screen) is type(after.screen) and before.visit == after.visit
    # its sound has cut off the words
    again = isinstance(after.screen, Trouble) and before.moment != after.moment
    if (
        same
        and not again
        and (not text or (before.language == after.language and speech_of(before) == text))
    ):
        return None
    return SpeakText(text, after.language)


def speech_of(state: State) -> str:
    """A screen in words for the ear, in the language in use; empty where nothing is said."""
    match state.screen:
        case Done() as done:
            remarked = [dated.remark for dated in all_remarks(done)]
            return _sentences(
                headline(done, state.kiosk.regime),
                status_text(done),
                *_labels(remarked, state.language),
            )
        case ChooseDirection(known=known) if known.notices:
            return _sentences(*_labels([notice.remark for notice in known.notices], state.language))
        case Trouble(problem) | Typing(problem=Problem() as problem):
            told = problems.for_worker(problem)
            return _sentences(told.title, told.advice)
        case Reading(is_stuck=True):
            told = problems.for_worker(Problem.CARD_STUCK)
            return _sentences(told.title, told.advice)
        case _:
            return ""


def _labels(remarked: list[Remark], language: str) -> list[str]:
    """The newest remark by its short name: more than one is read, not heard."""
    return [remarks.words(remark, language).title for remark in remarked[:1]]


def _sentences(*parts: str) -> str:
    return " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in parts)
