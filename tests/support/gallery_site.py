"""Hold the site of the pictures: its companies, its people, its kiosk, and the morning."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product

from gateway.domain.belgian_time import BELGIUM, belgian_day, epoch_ms
from gateway.domain.gates import Gate
from gateway.domain.languages import LANGUAGES
from gateway.domain.model import (
    Address,
    Employer,
    Means,
    NumberKind,
    Person,
    QueueStatus,
    Workplace,
)
from gateway.domain.problem import Problem
from gateway.domain.regime import NEVER
from gateway.flow import states
from gateway.flow.kiosk_state import KioskState, State

# what is offered, Arabic where the settings name it, and the pseudo language of pseudo_language.py
EVERY_LANGUAGE = (
    *LANGUAGES,
    "ar",
    "qps",
)
# with the longest words, the longest sentences, other letters, and from right to left
LONGEST = ("de", "hu", "uk", "fr", "nl", "ar")
SMALL = ((1280, 800), (1024, 768))
SIZES = (*SMALL, (1920, 1080))
# screens of 10.1, 10.4 and 21.5 inches
DPI = {(1280, 800): 149.4, (1024, 768): 123.1, (1920, 1080): 102.5}

CONTACT = "Els Maes, 0470 12 34 56"

MORNING = epoch_ms(datetime(2026, 11, 23, 7, 2, tzinfo=BELGIUM))
MINUTE = 60_000
DAY = 86_400_000

# as long as one may be
GATE = Gate(name="Ingang Gent-Zuid/Kaa")
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
    code_digits=6,
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


def at(screen: states.Screen, kiosk: KioskState = OPEN) -> State:
    """Return the state that shows ``screen``."""
    return State(kiosk=kiosk, screen=screen, visit=1, moment=1)


# once a day for good, and until tomorrow
DAILY = replace(WORKPLACE, in_out_from=NEVER)
CHANGING = replace(WORKPLACE, in_out_from=belgian_day(MORNING) + timedelta(days=1))


def kiosk_with(**changes: object) -> KioskState:
    """Return the open kiosk with other fields."""
    return at(states.Welcome()).with_kiosk(**changes).kiosk


NOT_OPEN = KioskState(working_means=frozenset(Means))
