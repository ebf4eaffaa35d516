"""Each staff screen, touched and drawn: 2,000 workers a day, a journal of 100,000 registrations.

The journal answers here in the window's own thread: what is printed is all that staff wait for.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from contextlib import ExitStack, closing
from dataclasses import replace
from statistics import median

from gateway.app import hours_desk, staff_desk
from gateway.app.office_papers import PaperMaker
from gateway.domain.crew import CrewMember
from gateway.domain.languages import LANGUAGES
from gateway.domain.model import (
    Answer,
    Direction,
    Draft,
    Employer,
    Means,
    NumberKind,
    Outcome,
    Person,
    Remark,
    Timestamp,
    Validity,
    Workplace,
)
from gateway.domain.papers import PaperKind
from gateway.domain.site_settings import offered
from gateway.domain.staff_acts import StaffRole
from gateway.domain.staff_events import SettingsListed
from gateway.domain.staff_lists import COMPANY, StaffPage
from gateway.flow.actions import (
    CloseRequested,
    EntryChosen,
    EvacuationRequested,
    Event,
    PageChosen,
    PaperRequested,
)
from gateway.flow.effects import Effect, ListSettings
from gateway.flow.hours_actions import WorkersTurned
from gateway.flow.hours_effects import ListHours
from gateway.flow.presence_actions import Searched, SearchRequested
from gateway.flow.states import Staff
from gateway.journal import crews
from gateway.journal.day import open_day
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from gateway.system import settings as settings_file
from gateway.system.clock import Clock
from gateway.ui.application import make_application
from gateway.ui.controller import Controller
from tests.benchmarks.figures import promise, scratch, stage
from tests.support.journals import SEALER
from tests.support.studio import Look, Studio
from tests.support.visits import OPEN

ROWS, WORKERS, COMPANIES, TURNS = 102_000, 2_000, 40, 7
# each goes in and out once a day; this morning all are in
A_DAY = WORKERS * 2
# of the last registrations; more than a list takes
REFUSED, REMARKED = 400, 800
EMPLOYERS = tuple(Employer(f"{n:010}", f"Company {n}") for n in range(COMPANIES))
NUMBERS = tuple(
    f"{first:09}{97 - first % 97:02}" for first in range(850_100_001, 850_100_001 + WORKERS)
)
WORKPLACE = Workplace("1Y1000NF9KCQZ", "Residentie De Linde, Gent", companies=EMPLOYERS)
_PRESENCE, _HOURS = PageChosen(StaffPage.PRESENCE), PaperRequested(PaperKind.PROOF)
_PAPERS = PageChosen(StaffPage.PAPERS)
# what is touched, after what leads there
_SCREENS: tuple[tuple[str, tuple[Event, ...]], ...] = (
    ("today", (PageChosen(StaffPage.TODAY),)),
    ("who is here", (_PRESENCE,)),
    ("who is here: a company", (_PRESENCE, EntryChosen((COMPANY, EMPLOYERS[7].number)))),
    ("remarks", (PageChosen(StaffPage.REMARKS),)),
    ("refusals", (PageChosen(StaffPage.REFUSED),)),
    ("outages", (PageChosen(StaffPage.OUTAGES),)),
    ("clock", (PageChosen(StaffPage.CLOCK),)),
    ("papers", (_PAPERS,)),
    ("hours", (_PAPERS, _HOURS)),
    ("hours: the next workers", (_PAPERS, _HOURS, WorkersTurned(1))),
    ("hours: a whole number", (_PAPERS, _HOURS, SearchRequested(), Searched(NUMBERS[7]))),
    ("settings", (PageChosen(StaffPage.SETTINGS),)),
    ("evacuation", (EvacuationRequested(),)),
)
# names are sealed: all of the day are opened, and meanwhile the screen says so
_SLOW: tuple[tuple[str, tuple[Event, ...]], ...] = (
    ("who is here: a name", (_PRESENCE, SearchRequested(), Searched("jan77"))),
    ("hours: a name", (_PAPERS, _HOURS, SearchRequested(), Searched("jan77"))),
    ("closing the day", (PageChosen(StaffPage.TODAY), CloseRequested())),
)


def run() -> None:
    """Print the milliseconds of each screen."""
    with ExitStack() as stack:
        folder = stack.enter_context(scratch())
        store = stack.enter_context(closing(Store(folder)))
        now = Clock().stamp()
        _fill(store, now)
        maker = PaperMaker(settings_file.load(folder), SEALER, Clock())
        reports = Reports(store, SEALER, limit_s=600)
        application = make_application(sys.argv[:1])
        studio = stack.enter_context(Studio(application, Look(), LANGUAGES))
        asked: deque[Effect] = deque()

        def handle(controller: Controller, event: Event) -> None:
            controller.handle(event)
            while asked:
                answer = _answer(reports, maker, asked.popleft(), now)
                if answer is not None:
                    controller.handle(answer)  # type: ignore[arg-type]
            application.processEvents()
            studio.window.repaint()

        for name, events in (*_SCREENS, *_SLOW):
            taken = []
            for _turn in range(TURNS):
                controller = Controller(
                    studio.window, asked.append, OPEN.with_screen(Staff(lines=()))
                )
                for event in events[:-1]:
                    handle(controller, event)
                began = time.perf_counter()
                handle(controller, events[-1])
                taken.append(time.perf_counter() - began)
                controller.stop()
            stage(name, taken)
            if (name, events) in _SCREENS:
                promise(f"staff screen: {name}", median(taken) * 1000, " ms", 100)


def _answer(reports: Reports, maker: PaperMaker, effect: Effect, now: Timestamp) -> object | None:
    """Execute an effect as the kiosk's threads do, and return the event that answers it."""
    match effect:
        case ListHours():
            return hours_desk.listed(maker, effect)
        case ListSettings():
            return SettingsListed(offered(settings_file.load(maker.settings.home)))
        case _ if staff_desk.is_of_staff(effect):
            return staff_desk.answer(reports, effect, now)
    return None


def _fill(store: Store, now: Timestamp) -> None:
    """Write the registrations of some days, nearly all of them answered, and who is expected."""
    open_day(store, SEALER, "u", WORKPLACE, now, staff_code="2580")
    registrations = Registrations(store, SEALER, tolerance_s=60)
    outbox = Outbox(store, SEALER)
    # one commit for all: only the reading is measured
    store.connection.execute("PRAGMA synchronous=OFF")
    answers = []
    for turn in range(ROWS):
        days = (ROWS - 1 - turn + WORKERS) // A_DAY
        stamp = replace(now, wall_ms=now.wall_ms - days * 86_400_000)
        kept, _proof = registrations.keep(_draft(turn), stamp)
        answers.append((turn + 1, _said(kept.reference, ROWS - turn)))
    for begin in range(0, ROWS, 10_000):
        outbox.settle(answers[begin : begin + 10_000], now.wall_ms)
    members = (
        CrewMember(number, EMPLOYERS[n % COMPANIES].number, f"Company {n}", "Peeters", f"Jan {n}")
        for n, number in enumerate(NUMBERS)
    )
    crews.replace(store, SEALER, WORKPLACE.number, members, now, by=StaffRole.NO_CODE)


def _draft(turn: int) -> Draft:
    worker = turn % WORKERS
    person = Person(NUMBERS[worker], NumberKind.NATIONAL, Means.CARD, f"Jan {worker}", "Peeters")
    direction = Direction.OUT if turn // WORKERS % 2 else Direction.IN
    return Draft(person, direction, WORKPLACE, EMPLOYERS[worker % COMPANIES])


def _said(reference: str, from_last: int) -> Answer:
    """Return the service's answer to the registration at this place from the last one."""
    if from_last <= REFUSED:
        return refusal(reference, ("E",))
    remarks = (Remark("ciao_21"),) if from_last <= REFUSED + REMARKED else ()
    return Answer(reference, Outcome.CONFIRMED, "7", Validity.VALIDATED, remarks)
