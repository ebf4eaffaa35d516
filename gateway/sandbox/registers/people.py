"""The people of the practice site that are written by hand: each shows one thing at the kiosk, told
in ``story``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from gateway.domain.model import Address
from gateway.sandbox.registers import invented_data
from gateway.sandbox.registers.records import Company, Dimona, EidCard, Limosa, Period, Worker


class _PeopleFactory:
    """Make what the people below hold, around today."""

    def __init__(self, today: date, firms: Mapping[str, Company]) -> None:
        self._today = today
        self._firms = firms
        self._cards = 0

    def span(self, begin: int, end: int | None = None) -> Period:
        """Return a period from ``begin`` to ``end`` days around today."""
        return Period(
            self._today + timedelta(days=begin),
            None if end is None else self._today + timedelta(days=end),
        )

    def dimona(self, firm: str, begin: int = -400, end: int | None = None) -> tuple[Dimona, ...]:
        """Return an employment at a company, in days around today."""
        return (Dimona(self._firms[firm].number, self.span(begin, end)),)

    def limosa(
        self, sequence: int, firm: str, begin: int = -60, end: int = 120
    ) -> tuple[Limosa, ...]:
        """Return a Limosa declaration by a company, in days around today."""
        return (
            Limosa(invented_data.limosa(sequence), self._firms[firm].number, self.span(begin, end)),
        )

    def card(
        self,
        applet: str,
        municipality: str,
        document: str = "1",
        validity: tuple[int, int] = (-900, 2750),
    ) -> EidCard:
        """Return the next eID card, by default one that runs for years."""
        self._cards += 1
        return EidCard(
            invented_data.card_number(1000 + self._cards),
            applet,
            document,
            self.span(*validity),
            municipality,
        )


def memorable(today: date, firms: Mapping[str, Company]) -> tuple[Worker, ...]:
    """Return the people written by hand, as of ``today``.

    :param firms: the companies by the short names of invented_site.py.
    """
    cast = _PeopleFactory(today, firms)
    return (*_with_card(cast), *_without_card(cast))


def _with_card(cast: _PeopleFactory) -> tuple[Worker, ...]:
    """Return the people with an eID card."""
    return (
        Worker(
            "jan",
            "Jan",
            "Peeters",
            "M",
            "BE",
            "nl",
            date(1985, 1, 15),
            "Gent",
            Address("Beukenlaan", "12", "9000", "Gent"),
            number=invented_data.inss(date(1985, 1, 15), "M", 0),
            dimonas=cast.dimona("peeters", -2600),
            card=cast.card("1.8", "Gent"),
            story="Works for Peeters Ruwbouw bv on the main workplace; all in order.",
        ),
        Worker(
            "amelie",
            "Amélie",
            "Dubois",
            "F",
            "BE",
            "fr",
            date(1991, 8, 4),
            "Namur",
            Address("Rue des Tilleuls", "7", "5000", "Namur"),
            number=invented_data.inss(date(1991, 8, 4), "F", 0),
            dimonas=cast.dimona("elektro"),
            card=cast.card("1.7", "Namur", validity=(-2800, 850)),
            story="Speaks French, holds an older card (applet 1.7); all in order.",
        ),
        Worker(
            "hans",
            "Hans-Günther",
            "Müllender",
            "M",
            "BE",
            "de",
            date(1968, 3, 29),
            "Eupen",
            Address("Am Hasenberg", "31", "4700", "Eupen"),
            number=invented_data.inss(date(1968, 3, 29), "M", 0),
            dimonas=cast.dimona("dakwerken"),
            card=cast.card("1.8", "Eupen"),
            story="Speaks German, has a card with umlauts; all in order.",
        ),
        Worker(
            "maria",
            "Maria da Conceição",
            "Fernandes Ferreira",
            "F",
            "PT",
            "pt",
            date(1979, 11, 2),
            "Braga",
            Address("Kapelstraat", "88", "9000", "Gent"),
            number=invented_data.inss(date(1979, 11, 2), "F", 0),
            dimonas=cast.dimona("sanitair"),
            card=cast.card("1.8", "Gent", document="31"),
            story="Portuguese who lives in Gent, holds an EU citizen's card; all in order.",
        ),
        Worker(
            "fatima",
            "Fatima",
            "El Idrissi",
            "F",
            "BE",
            "fr",
            date(1996, 5, 21),
            "Brussel",
            Address("Rue du Moulin", "140", "1030", "Schaarbeek"),
            number=invented_data.inss(date(1996, 5, 21), "F", 0),
            dimonas=cast.dimona("netjes"),
            card=cast.card("1.7", "Schaarbeek"),
            story="Her company has no contract on the main workplace: remark 12.",
        ),
        Worker(
            "mehmet",
            "Mehmet",
            "Aydın",
            "M",
            "TR",
            "tr",
            date(1988, 9, 9),
            "Emirdağ",
            Address("Molenweg", "5", "9300", "Aalst"),
            number=invented_data.inss(date(1988, 9, 9), "M", 0),
            card=cast.card("1.7", "Aalst", document="12"),
            story="No Dimona was made for him by anybody: remark 1.",
        ),
        Worker(
            "sofie",
            "Sofie",
            "Vandenbroucke",
            "F",
            "BE",
            "nl",
            date(2004, 2, 28),
            "Kortrijk",
            Address("Dorpsplein", "2", "8500", "Kortrijk"),
            number=invented_data.inss(date(2004, 2, 28), "F", 0),
            dimonas=cast.dimona("schrijn", -90),
            card=cast.card("1.8", "Kortrijk", validity=(-3700, -50)),
            story="Born after 2000; her card has expired.",
        ),
        Worker(
            "kevin",
            "Kevin",
            "Stevens",
            "M",
            "BE",
            "nl",
            date(1999, 12, 31),
            "Temse",
            Address("Kapelstraat", "61", "9140", "Temse"),
            number=invented_data.inss(date(1999, 12, 31), "M", 0),
            dimonas=cast.dimona("stelling"),
            card=cast.card("1.8", "Temse"),
            story="His company's contract on the main workplace has ended: remark 17.",
        ),
    )


def _without_card(cast: _PeopleFactory) -> tuple[Worker, ...]:
    """Return the people who come with an L1 form, or type their number."""
    return (
        Worker(
            "piotr",
            "Piotr",
            "Kowalczyk",
            "M",
            "PL",
            "pl",
            date(1983, 6, 17),
            "Rzeszów",
            Address("ul. Lipowa", "4", "35-001", "Rzeszów"),
            limosas=cast.limosa(12_345_678, "wisla"),
            story="Posted from Poland, holds an L1 form and no eID; all in order.",
        ),
        Worker(
            "ion",
            "Ion",
            "Munteanu",
            "M",
            "RO",
            "ro",
            date(1990, 10, 23),
            "Bacău",
            Address("Avenue des Cerisiers", "19", "4000", "Liège"),
            number=invented_data.inss(date(1990, 10, 23), "M", 0, bis=True),
            dimonas=cast.dimona("peeters", -700, -15),
            story="Types his BIS number; his employment has ended: remark 2.",
        ),
        Worker(
            "olena",
            "Olena",
            "Bondarenko",
            "F",
            "UA",
            "uk",
            date(1994, 7, 8),
            "Lviv",
            Address("vul. Zelena", "11", "79005", "Lviv"),
            limosas=cast.limosa(23_456_789, "nemunas", -200, -10),
            story="Her Limosa declaration has run out: remark 7.",
        ),
        Worker(
            "joao",
            "João",
            "Gonçalves",
            "M",
            "PT",
            "pt",
            date(1975, 4, 12),
            "Porto",
            Address("Rua das Flores", "210", "4050-262", "Porto"),
            number=invented_data.inss(date(1975, 4, 12), "M", 0, bis=True),
            limosas=cast.limosa(34_567_890, "douro"),
            story="Has a BIS number and a Limosa declaration: either is in order.",
        ),
    )
