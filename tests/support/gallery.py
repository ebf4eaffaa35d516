"""Hold every screen in every state that people meet, for the pictures and the tests of all."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product

from gateway.domain.belgian_time import BELGIUM, epoch_ms
from gateway.domain.events import CardInserted
from gateway.domain.languages import LANGUAGES
from gateway.domain.model import (
    Address,
    Answer,
    Direction,
    Draft,
    EarlierDay,
    Employer,
    KnownWorker,
    Means,
    NumberKind,
    Outcome,
    Person,
    QueueStatus,
    RefusalNotice,
    Regime,
    RegistrationSummary,
    Remark,
    RemarkNotice,
    Validity,
    Workplace,
)
from gateway.domain.problem import Problem
from gateway.domain.staff_lists import (
    HeldRegistration,
    RefusedCard,
    RefusedRegistration,
    RemarkEntry,
    StaffPage,
)
from gateway.flow import states
from gateway.flow.kiosk_state import KioskState, State

# what is offered, Arabic where the settings name it, and the pseudo language of pseudo_language.py
EVERY_LANGUAGE = (
    *LANGUAGES,
    "ar",
    "qps",
)
SMALL = ((1280, 800), (1024, 768))
SIZES = (*SMALL, (1920, 1080))
# screens of 10.1, 10.4 and 21.5 inches
DPI = {(1280, 800): 149.4, (1024, 768): 123.1, (1920, 1080): 102.5}

CONTACT = "Els Maes, 0470 12 34 56"

MORNING = epoch_ms(datetime(2026, 11, 23, 7, 2, tzinfo=BELGIUM))
_MINUTE = 60_000

COMPANIES = (
    Employer("0123456749", "Peeters Ruwbouw bv"),
    Employer("0456789154", "Elektro Maas nv"),
    Employer("0234567834", "Dakwerken Van den Broeck & Zonen bvba"),
    Employer("PL5260001246", "Budmax sp. z o.o."),
)
_MORE = (
    "Aannemingen Claes",
    "Bâti-Liège",
    "Chape Demir",
    "Isolatie Noord",
    "Liften Janssens",
    "Metselwerken De Smet",
)
_STILL_MORE = (
    "Pleister Goossens",
    "Sanitair Wouters",
    "Schrijnwerk Baert",
    "Steigerbouw Devos",
    "Tegels Marchetti",
    "Vloeren Özdemir",
)
MANY = (
    *COMPANIES,
    *(Employer(f"04000000{n:02}", f"{name} nv") for n, name in enumerate(_MORE + _STILL_MORE)),
)
WORKPLACE = Workplace(
    "1Y1000NF9KCQZ",
    "Residentie De Linde, Gent",
    Address("Lindelaan", "12", "9000", "Gent"),
    companies=COMPANIES,
)
WORKPLACES = (
    WORKPLACE,
    Workplace(
        "1Y1000A4B7DWZ",
        "Renovatie Koninklijk Museum voor Schone Kunsten, noordvleugel",
        Address("Museumplein", "1", "2000", "Antwerpen"),
    ),
    Workplace("1Y1000HX2LMPZ", "Brug Albertkanaal", coordinates=(5.47, 50.93)),
)

MANY_WORKPLACES = WORKPLACES + tuple(
    Workplace(
        f"1Y10{number:03}T5G2RZ", f"{kind} {street} {number}", Address(street, "3", post, town)
    )
    for number, (kind, (street, post, town)) in enumerate(
        product(
            ("Nieuwbouw", "Renovatie", "École communale"),
            (
                ("Dorpsstraat", "9880", "Aalter"),
                ("Rue de l'Église", "4000", "Liège"),
                ("Steenweg", "3500", "Hasselt"),
                ("Kerkplein", "8500", "Kortrijk"),
                ("Avenue des Érables", "1300", "Wavre"),
            ),
        )
    )
)

JAN = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters", "nl")
NAMELESS = Person("85011512355", NumberKind.NATIONAL, Means.KEYPAD)
JOAO = Person("24910000000000175", NumberKind.LIMOSA, Means.FORM)

OPEN = KioskState(
    working_means=frozenset(Means),
    workplace=WORKPLACE,
    user="linde",
    staff_code="480217",
    queue=QueueStatus(waiting=0, is_online=True),
)
BUSY = QueueStatus(waiting=3, oldest_s=130, is_online=True)
CUT = QueueStatus(
    waiting=3,
    oldest_s=400,
    late_in_s=200,
    is_online=False,
    problem=Problem.NO_NETWORK,
    late=2,
    refused=1,
)
WRONG_CLOCK = QueueStatus(
    waiting=1, oldest_s=40, is_online=True, late=3, is_clock_wrong=True, offset_s=-900.0
)


def _at(screen: states.Screen, kiosk: KioskState = OPEN) -> State:
    return State(kiosk=kiosk, screen=screen, visit=1, moment=1)


def _kiosk(**changes: object) -> KioskState:
    return _at(states.Welcome()).with_kiosk(**changes).kiosk


def _done(direction: Direction = Direction.IN, **more: object) -> states.Done:
    minutes = 1 if direction is Direction.IN else 569
    return states.Done(
        person=more.pop("person", JAN),  # type: ignore[arg-type]
        employer=COMPANIES[0],
        direction=direction,
        made_ms=MORNING + minutes * _MINUTE,
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


def _line(n: int, name: str, company: str, status: str, **more: object) -> RegistrationSummary:
    direction = Direction.OUT if n == 4 else Direction.IN
    made = MORNING + timedelta(minutes=n * 3).seconds * 1000
    return RegistrationSummary(
        f"R{n}",
        made,
        name,
        f"{85 - n}•••••••{10 + n}",
        company,
        WORKPLACE.name,
        direction,
        Means.CARD,
        status,
        **more,
    )  # type: ignore[arg-type]


LINES = (
    _line(5, "Santos, João", "Obras Norte Lda", "kept", tries=2),
    _line(4, "Lefèvre, Sara", "Dakwerken Van den Broeck & Zonen bvba", "kept", late=True),
    _line(
        3, "Dumitrescu, Ion", "Elektro Maas nv", "confirmed", late=True, remarks=(Remark("caw_12"),)
    ),
    _line(2, "Kowalczyk, Piotr", "Budmax sp. z o.o.", "refused"),
    _line(
        1,
        "Vandenbroucke-De Clercq, Marie-Christine",
        "Peeters Ruwbouw bv",
        "confirmed",
        late=True,
        remarks=(Remark("ciao_32"),),
    ),
    _line(0, "Peeters, Jan", "Peeters Ruwbouw bv", "confirmed"),
)

REFUSALS = ("error.presence-registration.creation.registration-date",)
_DAY = 86_400_000


def _earlier(line: RegistrationSummary, days: int) -> RegistrationSummary:
    return replace(line, made_ms=line.made_ms - days * _DAY, site=WORKPLACE.name)


_MISSING = Remark("caw_2")
REMARKED = (
    RemarkEntry(_earlier(LINES[2], 0), Remark("caw_12"), is_new=True),
    RemarkEntry(_earlier(LINES[4], 0), Remark("ciao_32"), is_new=True),
    *(
        RemarkEntry(_earlier(replace(LINES[1], name=name, reference=f"G{days}"), days), _MISSING)
        for days, name in enumerate(("Lefèvre, Sara", "Özdemir, Mehmet Ali", "Nguyễn, Văn An"))
    ),
    RemarkEntry(_earlier(replace(LINES[5], direction=Direction.OUT), 4), Remark("ciao_24")),
    RemarkEntry(_earlier(LINES[4], 30), Remark("caw_1")),
    RemarkEntry(_earlier(replace(LINES[1], name="", number=""), 31), Remark("caw_10")),
    RemarkEntry(
        replace(LINES[0], made_ms=14 * _MINUTE),
        Remark("ciao_32"),
        is_flagged_here=True,
        sent_ms=MORNING - 2 * _DAY,
    ),
    RemarkEntry(
        _earlier(LINES[3], 9),
        Remark("ciao_99", {"nl": "Een opmerking van later", "fr": "Une remarque ultérieure"}),
    ),
    RemarkEntry(_earlier(LINES[3], 12), Remark("caw_16")),
)
_TIMED = next(entry for entry in REMARKED if entry.sent_ms)
REFUSED = (
    RefusedRegistration(replace(LINES[3], errors=REFUSALS, site=WORKPLACE.name), is_new=True),
    RefusedCard(
        7,
        MORNING - 3 * _MINUTE,
        Problem.CARD_COPY,
        "ACS ACR38U 00 00",
        "the chip does not hold the key",
        2,
        is_new=True,
    ),
    RefusedCard(
        3,
        MORNING - 5 * _DAY,
        Problem.CARD_UNTRUSTED,
        "ACS ACR38U 00 00",
        "no Belgian root vouches for the register",
    ),
    RefusedRegistration(_earlier(replace(LINES[0], status="refused", errors=("http 400 ",)), 6)),
)
HELD_BACK = (
    HeldRegistration(LINES[2], is_changed=False),
    HeldRegistration(replace(LINES[3], name="", number="", employer=""), is_changed=True),
    *REFUSED[:1],
)

NOTICES = tuple(
    RemarkNotice("R0", Remark(code), MORNING - 86_400_000)
    for code in ("ciao_24", "caw_1", "ciao_21")
)

REFUSED_EARLIER = tuple(
    RefusalNotice(f"R{days}", direction, MORNING - days * _DAY, REFUSALS)
    for days, direction in (
        (0, Direction.OUT),
        (1, Direction.IN),
        (4, Direction.OUT),
        (5, Direction.IN),
    )
)

NO_READER = _kiosk(
    working_means=frozenset({Means.FORM, Means.KEYPAD}),
    missing_means=((Means.CARD, Problem.NO_READER),),
    queue=BUSY,
)
ONLY_KEYPAD = _kiosk(
    working_means=frozenset({Means.KEYPAD}),
    missing_means=((Means.CARD, Problem.NO_CARD_SERVICE), (Means.FORM, Problem.NO_CAMERA)),
    queue=CUT,
)
NOT_OPEN = KioskState(working_means=frozenset(Means))
CLOSED_AS_BEFORE = KioskState(
    working_means=frozenset(Means),
    last_day=EarlierDay("linde.werfleider", WORKPLACES[1], MORNING - 3 * 86_400_000),
)

GALLERY: dict[str, State] = {
    "starting": _at(states.Starting(), KioskState()),
    "closed": _at(states.Closed(), NOT_OPEN),
    "closed-since": _at(states.Closed(since_ms=MORNING - 13 * 60 * _MINUTE), NOT_OPEN),
    "closed-as-before": _at(states.Closed(since_ms=MORNING - 13 * 60 * _MINUTE), CLOSED_AS_BEFORE),
    "closed-internal": _at(states.Closed(Problem.INTERNAL)),
    "closed-no-access": _at(states.Closed(Problem.NO_ACCESS), NOT_OPEN),
    "sign-in": _at(states.SignIn("linde.werfleider"), NOT_OPEN),
    "sign-in-wrong": _at(
        states.SignIn("linde.werfleider", problem=Problem.WRONG_PASSWORD), NOT_OPEN
    ),
    "sign-in-waiting": _at(
        states.SignIn("linde.werfleider", problem=Problem.WRONG_PASSWORD, locked_s=256), NOT_OPEN
    ),
    "sign-in-too-soon": _at(
        states.SignIn("linde.werfleider", problem=Problem.TOO_MANY_TRIES, locked_s=42), NOT_OPEN
    ),
    "sign-in-no-right": _at(states.SignIn("linde.werfleider", problem=Problem.NO_RIGHT), NOT_OPEN),
    "sign-in-busy": _at(states.SignIn("linde.werfleider", is_busy=True), NOT_OPEN),
    "sign-in-as-before": _at(states.SignIn("linde.werfleider", workplace=WORKPLACES[1]), NOT_OPEN),
    "workplaces": _at(states.ChooseWorkplace("linde", WORKPLACES), NOT_OPEN),
    "workplaces-many": _at(states.ChooseWorkplace("linde", MANY_WORKPLACES), NOT_OPEN),
    "workplace-chosen": _at(states.ConfirmWorkplace("linde", WORKPLACES[1], WORKPLACES), NOT_OPEN),
    "workplace-only": _at(
        states.ConfirmWorkplace("linde", WORKPLACES[2], WORKPLACES[2:]), NOT_OPEN
    ),
    "opened": _at(states.Opened("480217")),
    "welcome": _at(states.Welcome(), _kiosk(queue=BUSY)),
    "welcome-no-reader": _at(states.Welcome(), NO_READER),
    "welcome-keypad-only": _at(states.Welcome(), ONLY_KEYPAD),
    "welcome-typing-paused": _at(
        states.Welcome(),
        _kiosk(
            working_means=frozenset({Means.CARD, Means.FORM}),
            missing_means=((Means.KEYPAD, Problem.TYPING_PAUSED),),
            typing_until_ms=MORNING + 4 * _MINUTE,
        ),
    ),
    "keypad-empty": _at(states.Typing()),
    "keypad": _at(states.Typing("850115123")),
    "keypad-ready": _at(states.Typing("85011512355")),
    "keypad-wrong": _at(states.Typing("85011512354", Problem.CHECK_DIGITS)),
    "keypad-card-number": _at(states.Typing("591123456711", Problem.CARD_NUMBER_TYPED)),
    "keypad-limosa": _at(states.Typing("249100000000001")),
    "keypad-idle": _at(states.Typing("85011512354", Problem.CHECK_DIGITS, is_idle=True)),
    "camera": _at(states.Aiming()),
    "camera-seen": _at(states.Aiming(is_code_seen=True)),
    "reading": _at(states.Reading(), _kiosk(is_card_in=True)),
    "reading-stuck": _at(states.Reading(is_stuck=True), _kiosk(is_card_in=True)),
    "reading-known": _at(states.Reading(JAN)),
    "refused-earlier": _at(states.EarlierRefusals(JAN, KnownWorker(refusals=REFUSED_EARLIER[:1]))),
    "refused-earlier-many": _at(
        states.EarlierRefusals(NAMELESS, KnownWorker(refusals=REFUSED_EARLIER))
    ),
    "employer": _at(states.ChooseEmployer(JAN, KnownWorker(), COMPANIES, (COMPANIES[2].number,))),
    "employer-many": _at(states.ChooseEmployer(JAN, KnownWorker(), MANY, (MANY[3].number,))),
    "direction-in": _at(states.ChooseDirection(JAN, COMPANIES[0], KnownWorker(), Direction.IN)),
    "direction-out": _at(
        states.ChooseDirection(
            JAN,
            COMPANIES[2],
            KnownWorker(
                last_direction=Direction.IN, last_wall_ms=MORNING, has_registered_today=True
            ),
            Direction.OUT,
        )
    ),
    "direction-typed": _at(
        states.ChooseDirection(NAMELESS, COMPANIES[0], KnownWorker(), None, is_employer_named=False)
    ),
    "direction-counted": _at(
        states.ChooseDirection(
            JAN,
            COMPANIES[2],
            KnownWorker(
                employer=COMPANIES[2],
                is_employer_settled=True,
                last_direction=Direction.IN,
                last_wall_ms=MORNING - 200 * _MINUTE,
                last_age_s=200 * 60,
                has_registered_today=True,
            ),
            Direction.OUT,
            left_s=2,
        ),
        _kiosk(is_card_in=True),
    ),
    "direction-limosa": _at(states.ChooseDirection(JOAO, None, KnownWorker(), Direction.IN)),
    "direction-notice": _at(
        states.ChooseDirection(JAN, COMPANIES[0], KnownWorker(notices=NOTICES), Direction.IN)
    ),
    "direction-again": _at(
        states.ConfirmDirection(
            JAN,
            COMPANIES[0],
            KnownWorker(last_direction=Direction.IN, last_wall_ms=MORNING - 20 * _MINUTE),
            Direction.IN,
        )
    ),
    "direction-again-out": _at(
        states.ConfirmDirection(
            JAN,
            COMPANIES[0],
            KnownWorker(last_direction=Direction.OUT, last_wall_ms=MORNING - 7 * _DAY),
            Direction.OUT,
        )
    ),
    "not-registered": _at(states.NotRegistered(JAN)),
    "not-registered-number": _at(states.NotRegistered(NAMELESS)),
    "keeping": _at(states.Keeping(Draft(JAN, Direction.IN, WORKPLACE, COMPANIES[0]))),
    "kept": _at(_done(), _kiosk(is_card_in=True)),
    "kept-out": _at(_done(Direction.OUT, person=NAMELESS)),
    "confirmed": _at(_done(answer=_confirmed()), _kiosk(is_card_in=True)),
    "confirmed-daily": _at(_done(answer=_confirmed()), _kiosk(regime=Regime.DAILY)),
    "remark": _at(_done(Direction.OUT, answer=_confirmed("ciao_24")), _kiosk(is_card_in=True)),
    "remarks": _at(_done(answer=_confirmed("caw_1", "ciao_32", "ciao_21", "caw_12"))),
    "refused": _at(_done(answer=_REFUSED), _kiosk(is_card_in=True)),
    "again": _at(_done(is_repeat=True)),
    "again-typed": _at(
        states.Done(NAMELESS, None, Direction.IN, 0, is_repeat=True), _kiosk(regime=Regime.DAILY)
    ),
    "kept-notice": _at(_done(notices=NOTICES[:1]), _kiosk(regime=Regime.DAILY)),
    "again-notices": _at(_done(is_repeat=True, notices=NOTICES), _kiosk(regime=Regime.DAILY)),
    "take-card": _at(states.TakeCard(), _kiosk(is_card_in=True)),
    "staff-gate": _at(states.StaffGate("480")),
    "staff-gate-locked": _at(states.StaffGate(is_wrong=True, locked_s=64)),
    "staff": _at(states.Staff(LINES), _kiosk(queue=replace(CUT, new_remarks=2, new_refused=1))),
    "staff-clock": _at(states.Staff(LINES), _kiosk(queue=WRONG_CLOCK)),
    "staff-alarm": _at(
        states.Staff(LINES),
        _kiosk(
            queue=CUT,
            alarms=(Problem.STORE_CHANGED, Problem.STORE_VANISHED, Problem.DISK_LOW),
            vanished=12,
        ),
    ),
    "staff-alarm-vanished": _at(
        states.Staff(LINES, alarm=1),
        _kiosk(alarms=(Problem.DISK_LOW, Problem.STORE_VANISHED), vanished=12),
    ),
    "staff-remarks": _at(
        states.Staff(LINES, page=StaffPage.REMARKS, remarks=REMARKED),
        _kiosk(queue=replace(BUSY, new_remarks=2, new_refused=1)),
    ),
    "staff-remarks-read": _at(
        states.Staff(LINES, page=StaffPage.REMARKS, remarks=REMARKED, chosen_key=REMARKED[-2].key)
    ),
    "staff-remarks-time": _at(
        states.Staff(LINES, page=StaffPage.REMARKS, remarks=REMARKED, chosen_key=_TIMED.key)
    ),
    "staff-remarks-alarm": _at(
        states.Staff(LINES, page=StaffPage.REMARKS, remarks=REMARKED[1:2]),
        _kiosk(queue=WRONG_CLOCK, alarms=(Problem.KEYS_LOCKED,)),
    ),
    "staff-remarks-empty": _at(states.Staff(LINES, page=StaffPage.REMARKS, remarks=())),
    "staff-refused": _at(
        states.Staff(LINES, page=StaffPage.REFUSED, refused=REFUSED),
        _kiosk(queue=replace(BUSY, new_refused=150)),
    ),
    "staff-refused-card": _at(
        states.Staff(LINES, page=StaffPage.REFUSED, refused=REFUSED, chosen_key=REFUSED[1].key)
    ),
    "staff-held": _at(states.Staff(LINES, page=StaffPage.REFUSED, refused=HELD_BACK)),
    "staff-held-changed": _at(
        states.Staff(LINES, page=StaffPage.REFUSED, refused=HELD_BACK, chosen_key=HELD_BACK[1].key)
    ),
    "staff-remarks-group": _at(
        states.Staff(
            LINES, page=StaffPage.REMARKS, remarks=REMARKED, chosen_key=("G1", _MISSING.code)
        ),
        _kiosk(waiting_card=CardInserted()),
    ),
    "staff-remarks-number": _at(
        states.Staff(
            LINES,
            page=StaffPage.REMARKS,
            remarks=REMARKED,
            chosen_key=("G2", _MISSING.code),
            held="G2",
            number="24910000000000175",
        )
    ),
    "staff-waiting": _at(states.Staff(LINES), _kiosk(queue=CUT, waiting_card=CardInserted())),
    "staff-gate-waiting": _at(states.StaffGate("480"), _kiosk(waiting_card=CardInserted())),
    "leaving-waiting": _at(states.Leaving(), _kiosk(waiting_card=CardInserted())),
    "staff-closing": _at(
        states.Staff(LINES, tuple(line.name for line in LINES) * 12, is_closing=True),
        _kiosk(queue=BUSY, waiting_card=CardInserted()),
    ),
    "staff-closing-all-out": _at(states.Staff(LINES, is_closing=True)),
    "staff-closing-daily": _at(
        states.Staff(LINES, is_closing=True), _kiosk(queue=BUSY, regime=Regime.DAILY)
    ),
    "staff-loading": _at(states.Staff()),
    "staff-empty": _at(states.Staff(())),
    "leaving": _at(states.Leaving()),
    "leaving-secret": _at(states.LeavingSecret()),
    "leaving-secret-wrong": _at(states.LeavingSecret(is_wrong=True, locked_s=256)),
    "leaving-closed": _at(states.Leaving(), NOT_OPEN),
    "resting": _at(states.Resting(states.Welcome())),
    "resting-closed": _at(states.Resting(states.Closed()), NOT_OPEN),
    **{f"trouble-{problem}": _at(states.Trouble(problem)) for problem in Problem},
}
"""Name of the picture -> the state that it shows."""


def in_language(name: str, language: str) -> State:
    """Return a state of the gallery in ``language``."""
    return replace(GALLERY[name], language=language)


def remark_states(code: str, other: str) -> dict[str, State]:
    """Return the states in which a worker reads the remark ``code``, by name."""
    notices = (RemarkNotice("R0", Remark(code), MORNING - _DAY),)
    return {
        "alone": _at(_done(answer=_confirmed(code)), _kiosk(is_card_in=True)),
        "above another": _at(_done(answer=_confirmed(code, other, "ciao_21"))),
        "in the daily regime": _at(
            _done(is_repeat=True, notices=notices), _kiosk(regime=Regime.DAILY)
        ),
        "at the next visit": _at(
            states.ChooseDirection(JAN, COMPANIES[2], KnownWorker(notices=notices), Direction.IN)
        ),
    }
