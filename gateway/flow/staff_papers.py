"""Handle the screens on which staff take a paper away: which days, which languages, where to."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.papers import POSTER_LANGUAGES, PaperDelivered, PaperKind
from gateway.domain.remarks import staff_language
from gateway.domain.staff_lists import StaffPage
from gateway.flow.actions import (
    DeliveryRequested,
    Event,
    PeriodChosen,
    PosterLanguageTouched,
)
from gateway.flow.effects import DeliverPaper
from gateway.flow.kiosk_state import State
from gateway.flow.paper_states import TakePaper
from gateway.flow.staff_hours import open_hours, show_again
from gateway.flow.staff_ways import DELIVERY_S, STAFF_S, end, show_page
from gateway.flow.transitions import Step, show


def ask_for_paper(state: State, kind: PaperKind, page: StaffPage) -> Step:
    """Ask on a page for the days of a paper, the languages of a poster, the worker of a proof."""
    if kind is PaperKind.PROOF:
        return open_hours(state)
    home = state.kiosk.home_language
    others = (language for language in ("nl", "fr", "en", "pl", "ro") if language != home)
    languages = (home, *others)[:POSTER_LANGUAGES] if kind.is_poster else ()
    return show(state, TakePaper(kind, languages=languages, page=page), STAFF_S)


def handle_take_paper(state: State, screen: TakePaper, event: Event) -> Step:
    """Have the paper written or printed; the one who makes it enters it in the record."""
    is_free = not screen.is_busy
    match event:
        case PeriodChosen(period) if is_free:
            return show(state, replace(screen, period=period, delivered=None), STAFF_S)
        case PosterLanguageTouched(language) if is_free:
            chosen = _toggled(screen.languages, language)
            return show(state, replace(screen, languages=chosen, delivered=None), STAFF_S)
        case DeliveryRequested(target) if is_free and _can_go(screen):
            language = staff_language(state.language, state.kiosk.home_language)
            effect = DeliverPaper(
                screen.kind,
                target,
                screen.period,
                language,
                screen.languages,
                screen.day,
                screen.reference,
            )
            busy = replace(screen, is_busy=True, delivered=None)
            return show(state, busy, DELIVERY_S, effect)
        case PaperDelivered(kind) if kind is screen.kind and screen.is_busy:
            return show(state, replace(screen, is_busy=False, delivered=event), STAFF_S)
        case _:
            return end(state, event, lambda: _go_back(state, screen), is_busy=screen.is_busy)


def _go_back(state: State, screen: TakePaper) -> Step:
    if screen.behind is not None:
        return show_again(state, screen.behind)
    return show_page(state, screen.page, ("", screen.kind.value))


def _toggled(languages: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return the languages with one more or less; of too many the first one goes."""
    if language in languages:
        return tuple(each for each in languages if each != language)
    return (*languages, language)[-POSTER_LANGUAGES:]


def _can_go(screen: TakePaper) -> bool:
    return bool(screen.languages) or not screen.kind.is_poster
