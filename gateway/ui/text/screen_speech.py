"""Say a screen aloud: the result, a problem and its advice, a remark.

The words are those of the screen. Names and numbers are left out: everybody in the queue hears it.
"""

from __future__ import annotations

from gateway.domain import remarks
from gateway.domain.model import Direction, Regime, Remark
from gateway.domain.problem import Problem
from gateway.flow.countdown import COUNTDOWN_S
from gateway.flow.effects import SpeakText
from gateway.flow.kiosk_state import State
from gateway.flow.result import is_refused
from gateway.flow.states import (
    ChooseDirection,
    Closed,
    Done,
    EarlierRefusals,
    NotRegistered,
    Opened,
    Reading,
    Resting,
    TakeCard,
    Trouble,
    Typing,
    Welcome,
)
from gateway.ui.text import phrases, problems
from gateway.ui.text.results import (
    all_remarks,
    by_itself_in,
    headline,
    not_registered,
    not_registered_advice,
    not_registered_title,
    refusal_advice,
    status_text,
)
from gateway.ui.text.translate import translate

# nobody stands before these yet: what is being spoken may end
_WAITING = (Welcome, Closed, Opened, Resting)


def speech_after(before: State, after: State) -> SpeakText | None:
    """Return what to speak when the screen changes, in the language of ``after``.

    :return: ``None`` for nothing new; an empty text ends what was spoken to the person before.
    """
    if isinstance(after.screen, _WAITING):
        return None
    text = speech_of(after)
    is_same_screen = type(before.screen) is type(after.screen) and before.visit == after.visit
    # the sound of another trouble has cut off the words
    is_cut_off = isinstance(after.screen, Trouble) and before.moment != after.moment
    is_spoken = not text or (before.language == after.language and speech_of(before) == text)
    if is_same_screen and not is_cut_off and is_spoken:
        return None
    return SpeakText(text, after.language)


def speech_of(state: State) -> str:
    """Return the words of a screen for the ear, in the language in use; empty for most screens."""
    match state.screen:
        case Done() as done if is_refused(done):
            return _sentences(not_registered(), headline(done))
        case Done() as done:
            remarked = [dated.remark for dated in all_remarks(done)]
            return _sentences(
                headline(done),
                status_text(done),
                *_labels(remarked, state.language),
            )
        case EarlierRefusals(known=known):
            return _sentences(not_registered(), refusal_advice(known.refusals))
        case NotRegistered(person):
            return _sentences(not_registered_title(), not_registered_advice(person.means))
        case ChooseDirection(likely=Direction() as likely, left_s=left_s) if left_s:
            # the same words at each second: they are said once
            word = phrases.direction_word(likely, Regime.IN_OUT)
            return _sentences(word, by_itself_in(COUNTDOWN_S))
        case ChooseDirection(known=known, is_out_missing=False) if known.notices:
            return _sentences(*_labels([notice.remark for notice in known.notices], state.language))
        case Trouble(problem):
            words = problems.for_worker(problem)
            return _sentences(not_registered(), words.title, words.advice)
        case Typing(problem=Problem() as problem):
            words = problems.for_worker(problem)
            return _sentences(words.title, words.advice)
        case TakeCard():
            return _sentences(translate("TakeCard", "Take your card"))
        case Reading(is_stuck=True):
            words = problems.for_worker(Problem.CARD_STUCK)
            return _sentences(words.title, words.advice)
        case _:
            return ""


def _labels(remarked: list[Remark], language: str) -> list[str]:
    """Return the newest remark by its short name: more than one is read, not heard."""
    return [remarks.words(remark, language).title for remark in remarked[:1]]


def _sentences(*parts: str) -> str:
    return " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in parts)
