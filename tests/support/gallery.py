"""Hold every screen in every state that people meet, for the pictures and the tests of all."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.gates import Gate, GateMode
from gateway.domain.model import (
    Answer,
    Direction,
    Draft,
    EarlierDay,
    KnownWorker,
    Means,
    Outcome,
    RefusalNotice,
    Regime,
    Remark,
    RemarkNotice,
    Validity,
)
from gateway.domain.own_registrations import OwnRegistration
from gateway.domain.problem import Problem
from gateway.domain.site_events import MissingCounted
from gateway.flow import states
from gateway.flow.kiosk_state import KioskState, State
from tests.support.gallery_hours import HOURS
from tests.support.gallery_presence import PRESENCE
from tests.support.gallery_set_up import SET_UP
from tests.support.gallery_site import (
    BUSY,
    CHANGING,
    COMPANIES,
    CUT,
    DAY,
    JAN,
    JOAO,
    MANY,
    MANY_WORKPLACES,
    MINUTE,
    MORNING,
    NAMELESS,
    NOT_OPEN,
    WORKPLACE,
    WORKPLACES,
    at,
    kiosk_with,
)
from tests.support.gallery_staff import STAFF
from tests.support.gallery_staff_lists import REFUSALS


def _done(direction: Direction = Direction.IN, **more: object) -> states.Done:
    minutes = 1 if direction is Direction.IN else 569
    return states.Done(
        person=more.pop("person", JAN),  # type: ignore[arg-type]
        employer=COMPANIES[0],
        direction=direction,
        made_ms=MORNING + minutes * MINUTE,
        reference="R1",
        proof="K7QM2X",
        **more,  # type: ignore[arg-type]
    )


def _confirmed(*codes: str) -> Answer:
    remarks = tuple(Remark(code) for code in codes)
    return Answer(
        "R1", Outcome.CONFIRMED, "77", Validity.FAILED if codes else Validity.VALIDATED, remarks
    )


_REFUSED = Answer(
    "R1",
    Outcome.REFUSED,
    errors=("error.presence-registration.creation.registration-date",),
)
NOTICES = tuple(
    RemarkNotice("R0", Remark(code), MORNING - 86_400_000)
    for code in ("ciao_24", "caw_1", "ciao_21")
)

REFUSED_EARLIER = tuple(
    RefusalNotice(f"R{days}", direction, MORNING - days * DAY, REFUSALS)
    for days, direction in (
        (0, Direction.OUT),
        (1, Direction.IN),
        (4, Direction.OUT),
        (5, Direction.IN),
    )
)

NO_READER = kiosk_with(
    working_means=frozenset({Means.FORM, Means.KEYPAD}),
    missing_means=((Means.CARD, Problem.NO_READER),),
    queue=BUSY,
)
ONLY_KEYPAD = kiosk_with(
    working_means=frozenset({Means.KEYPAD}),
    missing_means=((Means.CARD, Problem.NO_CARD_SERVICE), (Means.FORM, Problem.NO_CAMERA)),
    queue=CUT,
)
CLOSED_AS_BEFORE = KioskState(
    working_means=frozenset(Means),
    last_day=EarlierDay("linde.werfleider", WORKPLACES[1], MORNING - 3 * 86_400_000),
)

CHOICE = states.ChooseDirection(JAN, COMPANIES[0], KnownWorker(), Direction.IN)
OWN = tuple(
    OwnRegistration(
        MORNING - half * DAY // 2,
        Direction.OUT if half % 2 else Direction.IN,
        Regime.IN_OUT,
        status,
        (Remark("ciao_24"),) if half == 3 else (),
        "K7QM2X",
    )
    for half, status in enumerate(("kept", *["confirmed"] * 10, "refused"))
)
OWN_DAYS = tuple(
    replace(each, direction=Direction.IN, regime=Regime.DAILY, days_ahead=1 - place)
    for place, each in enumerate(OWN[:2])
)

GALLERY: dict[str, State] = {
    "starting": at(states.Starting(), KioskState()),
    "closed": at(states.Closed(), NOT_OPEN),
    "closed-since": at(states.Closed(since_ms=MORNING - 13 * 60 * MINUTE), NOT_OPEN),
    "closed-as-before": at(states.Closed(since_ms=MORNING - 13 * 60 * MINUTE), CLOSED_AS_BEFORE),
    "closed-internal": at(states.Closed(Problem.INTERNAL)),
    "closed-no-access": at(states.Closed(Problem.NO_ACCESS), NOT_OPEN),
    "sign-in": at(states.SignIn("linde.werfleider"), NOT_OPEN),
    "sign-in-wrong": at(
        states.SignIn("linde.werfleider", problem=Problem.WRONG_PASSWORD), NOT_OPEN
    ),
    "sign-in-waiting": at(
        states.SignIn("linde.werfleider", problem=Problem.WRONG_PASSWORD, locked_s=256), NOT_OPEN
    ),
    "sign-in-too-soon": at(
        states.SignIn("linde.werfleider", problem=Problem.TOO_MANY_TRIES, locked_s=42), NOT_OPEN
    ),
    "sign-in-no-right": at(states.SignIn("linde.werfleider", problem=Problem.NO_RIGHT), NOT_OPEN),
    "sign-in-busy": at(states.SignIn("linde.werfleider", is_busy=True), NOT_OPEN),
    "sign-in-as-before": at(states.SignIn("linde.werfleider", workplace=WORKPLACES[1]), NOT_OPEN),
    "workplaces": at(states.ChooseWorkplace("linde", WORKPLACES), NOT_OPEN),
    "workplaces-many": at(states.ChooseWorkplace("linde", MANY_WORKPLACES), NOT_OPEN),
    "workplace-chosen": at(states.ConfirmWorkplace("linde", WORKPLACES[1], WORKPLACES), NOT_OPEN),
    "workplace-only": at(states.ConfirmWorkplace("linde", WORKPLACES[2], WORKPLACES[2:]), NOT_OPEN),
    "opened": at(states.Opened("480217")),
    "welcome": at(states.Welcome(), kiosk_with(queue=BUSY)),
    "welcome-no-reader": at(states.Welcome(), NO_READER),
    "welcome-keypad-only": at(states.Welcome(), ONLY_KEYPAD),
    "welcome-typing-paused": at(
        states.Welcome(),
        kiosk_with(
            working_means=frozenset({Means.CARD, Means.FORM}),
            missing_means=((Means.KEYPAD, Problem.TYPING_PAUSED),),
            typing_until_ms=MORNING + 4 * MINUTE,
        ),
    ),
    "welcome-missing": at(states.Welcome(), kiosk_with(missing=MissingCounted("07:30", 1_033, 20))),
    "welcome-missing-out": at(
        states.Welcome(),
        kiosk_with(missing=MissingCounted("07:30", 1_033, 20), gate=Gate(GateMode.OUT)),
    ),
    "welcome-in": at(states.Welcome(), kiosk_with(gate=Gate(GateMode.IN))),
    "welcome-out": at(states.Welcome(), kiosk_with(gate=Gate(GateMode.OUT), queue=BUSY)),
    "welcome-hours": at(states.Welcome(), kiosk_with(gate=Gate(GateMode.HOURS))),
    "keypad-empty": at(states.Typing()),
    "keypad": at(states.Typing("850115123")),
    "keypad-ready": at(states.Typing("85011512355")),
    "keypad-wrong": at(states.Typing("85011512354", Problem.CHECK_DIGITS)),
    "keypad-card-number": at(states.Typing("591123456711", Problem.CARD_NUMBER_TYPED)),
    "keypad-limosa": at(states.Typing("249100000000001")),
    "keypad-idle": at(states.Typing("85011512354", Problem.CHECK_DIGITS, is_idle=True)),
    "camera": at(states.Aiming()),
    "camera-seen": at(states.Aiming(is_code_seen=True)),
    "reading": at(states.Reading(), kiosk_with(is_card_in=True)),
    "reading-stuck": at(states.Reading(is_stuck=True), kiosk_with(is_card_in=True)),
    "reading-known": at(states.Reading(JAN)),
    "refused-earlier": at(states.EarlierRefusals(JAN, KnownWorker(refusals=REFUSED_EARLIER[:1]))),
    "refused-earlier-many": at(
        states.EarlierRefusals(NAMELESS, KnownWorker(refusals=REFUSED_EARLIER))
    ),
    "employer": at(states.ChooseEmployer(JAN, KnownWorker(), COMPANIES, (COMPANIES[2].number,))),
    "employer-many": at(states.ChooseEmployer(JAN, KnownWorker(), MANY, (MANY[3].number,))),
    "direction-in": at(states.ChooseDirection(JAN, COMPANIES[0], KnownWorker(), Direction.IN)),
    "direction-out": at(
        states.ChooseDirection(
            JAN,
            COMPANIES[2],
            KnownWorker(
                last_direction=Direction.IN, last_wall_ms=MORNING, has_registered_today=True
            ),
            Direction.OUT,
        )
    ),
    "direction-typed": at(
        states.ChooseDirection(NAMELESS, COMPANIES[0], KnownWorker(), None, is_employer_named=False)
    ),
    "direction-counted": at(
        states.ChooseDirection(
            JAN,
            COMPANIES[2],
            KnownWorker(
                employer=COMPANIES[2],
                is_employer_settled=True,
                last_direction=Direction.IN,
                last_wall_ms=MORNING - 200 * MINUTE,
                last_age_s=200 * 60,
                has_registered_today=True,
            ),
            Direction.OUT,
            left_s=2,
        ),
        kiosk_with(is_card_in=True),
    ),
    "direction-out-missing": at(
        states.ChooseDirection(
            JAN,
            COMPANIES[2],
            KnownWorker(last_direction=Direction.IN, last_wall_ms=MORNING - DAY, last_age_s=86_400),
            Direction.IN,
            is_out_missing=True,
        )
    ),
    "direction-out-missing-notice": at(
        states.ChooseDirection(
            JAN,
            COMPANIES[2],
            KnownWorker(
                last_direction=Direction.IN,
                last_wall_ms=MORNING - 14 * 60 * MINUTE,
                last_age_s=14 * 3600,
                notices=NOTICES,
            ),
            None,
            is_out_missing=True,
        )
    ),
    "direction-limosa": at(states.ChooseDirection(JOAO, None, KnownWorker(), Direction.IN)),
    "direction-notice": at(
        states.ChooseDirection(JAN, COMPANIES[0], KnownWorker(notices=NOTICES), Direction.IN)
    ),
    "direction-again": at(
        states.ConfirmDirection(
            JAN,
            COMPANIES[0],
            KnownWorker(last_direction=Direction.IN, last_wall_ms=MORNING - 20 * MINUTE),
            Direction.IN,
        )
    ),
    "direction-again-out": at(
        states.ConfirmDirection(
            JAN,
            COMPANIES[0],
            KnownWorker(last_direction=Direction.OUT, last_wall_ms=MORNING - 7 * DAY),
            Direction.OUT,
        )
    ),
    "own": at(states.OwnRegistrations(JAN, CHOICE, OWN)),
    "own-loading": at(states.OwnRegistrations(JAN, CHOICE)),
    "own-after": at(states.OwnRegistrations(JAN, _done(), OWN[:1])),
    "own-days": at(states.OwnRegistrations(JAN, _done(), OWN_DAYS)),
    "own-none": at(states.OwnRegistrations(JAN, CHOICE, ())),
    "direction-quick": at(
        states.ConfirmDirection(
            JAN,
            COMPANIES[0],
            KnownWorker(last_direction=Direction.IN, last_wall_ms=MORNING, last_age_s=30),
            Direction.OUT,
        )
    ),
    "not-registered": at(states.NotRegistered(JAN)),
    "not-registered-number": at(states.NotRegistered(NAMELESS)),
    "keeping": at(states.Keeping(Draft(JAN, Direction.IN, WORKPLACE, COMPANIES[0]))),
    "kept": at(_done(), kiosk_with(is_card_in=True)),
    "kept-out": at(_done(Direction.OUT, person=NAMELESS)),
    "kept-break": at(_done(Direction.OUT, is_break=True), kiosk_with(is_card_in=True)),
    "confirmed": at(_done(answer=_confirmed()), kiosk_with(is_card_in=True)),
    "confirmed-daily": at(
        _done(answer=_confirmed(), regime=Regime.DAILY), kiosk_with(is_card_in=True)
    ),
    "kept-daily": at(
        _done(regime=Regime.DAILY, tomorrow=states.Tomorrow.OFFERED), kiosk_with(is_card_in=True)
    ),
    "kept-tomorrow": at(
        _done(regime=Regime.DAILY, days_ahead=1, tomorrow=states.Tomorrow.REGISTERED),
        kiosk_with(is_card_in=True),
    ),
    "refused-tomorrow": at(
        _done(answer=_REFUSED, regime=Regime.DAILY, days_ahead=1), kiosk_with(is_card_in=True)
    ),
    "again-daily": at(
        replace(
            _done(is_repeat=True, regime=Regime.DAILY, tomorrow=states.Tomorrow.OFFERED),
            made_ms=MORNING - 15 * 60 * MINUTE,
            days_ahead=1,
        ),
        kiosk_with(is_card_in=True),
    ),
    "remark": at(_done(Direction.OUT, answer=_confirmed("ciao_24")), kiosk_with(is_card_in=True)),
    "remarks": at(_done(answer=_confirmed("caw_1", "ciao_32", "ciao_21", "caw_12"))),
    "refused": at(_done(answer=_REFUSED), kiosk_with(is_card_in=True)),
    "again": at(_done(is_repeat=True)),
    "again-typed": at(
        states.Done(NAMELESS, None, Direction.IN, 0, is_repeat=True, regime=Regime.DAILY)
    ),
    "kept-notice": at(
        _done(notices=NOTICES[:1], regime=Regime.DAILY, tomorrow=states.Tomorrow.OFFERED),
        kiosk_with(is_card_in=True),
    ),
    "kept-form": at(_done(person=JOAO)),
    "again-notices": at(_done(is_repeat=True, notices=NOTICES, regime=Regime.DAILY)),
    "welcome-regime": at(states.Welcome(), kiosk_with(workplace=CHANGING)),
    "welcome-regime-missing-out": at(
        states.Welcome(),
        kiosk_with(
            workplace=CHANGING,
            missing=MissingCounted("07:30", 1_033, 20),
            gate=Gate(GateMode.OUT),
        ),
    ),
    "take-card": at(states.TakeCard(), kiosk_with(is_card_in=True)),
    **STAFF,
    **SET_UP,
    **PRESENCE,
    **HOURS,
    "resting": at(states.Resting(states.Welcome())),
    "resting-closed": at(states.Resting(states.Closed()), NOT_OPEN),
    **{f"trouble-{problem}": at(states.Trouble(problem)) for problem in Problem},
}
"""Name of the picture -> the state that it shows."""


def in_language(name: str, language: str) -> State:
    """Return a state of the gallery in ``language``."""
    return replace(GALLERY[name], language=language)


def remark_states(code: str, other: str) -> dict[str, State]:
    """Return the states in which a worker reads the remark ``code``, by name."""
    notices = (RemarkNotice("R0", Remark(code), MORNING - DAY),)
    return {
        "alone": at(_done(answer=_confirmed(code)), kiosk_with(is_card_in=True)),
        "above another": at(_done(answer=_confirmed(code, other, "ciao_21"))),
        "in the daily regime": at(_done(is_repeat=True, notices=notices, regime=Regime.DAILY)),
        "at the next visit": at(
            states.ChooseDirection(JAN, COMPANIES[2], KnownWorker(notices=notices), Direction.IN)
        ),
    }
