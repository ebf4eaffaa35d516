"""What invented people and companies are made of: names by nationality, and numbers of nobody.

The numbers pass every check. National and BIS numbers carry serials from 981 up, which a day's
births never reach; enterprise numbers begin 011 or 191, which the Crossroads Bank has not issued;
eID card numbers begin 999; Limosa numbers begin 2491 as all public samples do.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

# ---- numbers -------------------------------------------------------------------------------------

# never I or O
WORKPLACE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"


def inss(born: date, gender: str, turn: int, *, bis: bool = False) -> str:
    """Return a national number, or a BIS number with 40 added to the month (sex known).

    :param gender: "M" gives an odd serial, "F" an even one.
    :param turn: 0 to 7, to tell people of one birthday and gender apart.
    """
    serial = (981 if gender == "M" else 982) + 2 * turn
    body = f"{born.year % 100:02}{born.month + (40 if bis else 0):02}{born.day:02}{serial}"
    return f"{body}{97 - int(('2' if born.year >= 2000 else '') + body) % 97:02}"


def enterprise(sequence: int, *, first: int = 0) -> str:
    """Return an enterprise number: ten digits, the last two 97 - (first eight mod 97).

    :param first: the digit that it begins with, 0 or 1.
    """
    body = f"{'011' if first == 0 else '191'}{sequence:05}"
    return f"{body}{97 - int(body) % 97:02}"


def limosa(sequence: int) -> str:
    """Return a Limosa number: 17 digits that begin 2491 and are 1 modulo 97."""
    body = 249_100_000_000_000 + sequence
    return f"{body}{(1 - body * 100) % 97:02}"


def card_number(sequence: int) -> str:
    """Return an eID card number: 12 digits, the last two the first ten modulo 97 (97 for 0)."""
    body = 9_990_000_000 + sequence
    return f"{body}{body % 97 or 97:02}"


def workplace(random: Random) -> str:
    """Return a workplace number as all public samples are: 1Y10, eight capitals and digits, Z."""
    return "1Y10" + "".join(random.choices(WORKPLACE_LETTERS, k=8)) + "Z"


# ---- names ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Origin:
    """Describe where a person comes from: ISO codes of country and language, and names."""

    country: str
    language: str
    men: tuple[str, ...]
    women: tuple[str, ...]
    surnames: tuple[str, ...]
    places: tuple[str, ...]


def _origin(codes: str, men: str, women: str, surnames: str, places: str) -> Origin:
    """Return an origin from words with blanks between them.

    :param codes: country and language. A low line is a blank inside a name.
    """

    def words(text: str) -> tuple[str, ...]:
        return tuple(word.replace("_", " ") for word in text.split())

    country, language = codes.split()
    return Origin(country, language, words(men), words(women), words(surnames), words(places))


FLEMISH = _origin(
    "BE nl",
    "Bart Wim Koen Dries Stijn Pieter Joris Kobe Lander Thijs Ruben Wout",
    "Lien Sofie An Griet Hanne",
    "Claes De_Smet Van_den_Berghe Willems Goossens De_Backer Vermeulen Lambrecht Aerts Verhoeven",
    "Gent Aalst Brugge Kortrijk Mechelen Hasselt",
)
WALLOON = _origin(
    "BE fr",
    "Luc Thierry Benoît Maxime Loïc Quentin Grégory Cédric",
    "Julie Céline Manon",
    "Lambert Dubois Lejeune Renard Gillet Collard Delvaux Wauters",
    "Namur Liège Charleroi Mons Verviers",
)
POLISH = _origin(
    "PL pl",
    "Tomasz Krzysztof Andrzej Marek Paweł Łukasz Zbigniew Grzegorz",
    "Agnieszka Ewa",
    "Wiśniewski Wójcik Lewandowski Zieliński Szymański Dąbrowski",
    "Kraków Łódź Rzeszów Lublin",
)
ROMANIAN = _origin(
    "RO ro",
    "Mihai Andrei Florin Cătălin Vasile Gheorghe Dragoș",
    "Elena Ioana",
    "Popescu Ionescu Dumitru Stan Munteanu Șerban",
    "Cluj-Napoca Iași Bacău Timișoara",
)
PORTUGUESE = _origin(
    "PT pt",
    "João Rui Nuno Tiago Vítor Hélder",
    "Sónia",
    "Fernandes Ferreira Gonçalves Antunes Magalhães",
    "Braga Porto Coimbra Faro",
)
BULGARIAN = _origin(
    "BG bg",
    "Dimitar Georgi Stoyan Plamen",
    "Desislava",
    "Petrov Ivanov Todorov Hristov",
    "Sofia Varna",
)
TURKISH = _origin(
    "TR tr", "Mustafa Hakan Emre Yusuf", "Ayşe", "Yılmaz Çelik Kaya Öztürk", "Emirdağ Ankara"
)
MOROCCAN = _origin(
    "MA fr",
    "Youssef Rachid Hamid Karim",
    "Nadia",
    "El_Amrani Bouazza Haddou Benali",
    "Nador Tanger",
)
UKRAINIAN = _origin(
    "UA uk",
    "Oleksandr Andriy Serhiy Taras",
    "Iryna",
    "Shevchenko Kovalenko Bondarenko",
    "Lviv Kharkiv",
)
LITHUANIAN = _origin(
    "LT lt",
    "Mindaugas Gintaras Darius",
    "Rasa",
    "Kazlauskas Petrauskas Žukauskas",
    "Kaunas Vilnius",
)
SPANISH = _origin("ES es", "Álvaro Íñigo Sergio", "Lucía", "Núñez García Ibáñez", "Vigo Gijón")
BRAZILIAN = _origin(
    "BR pt", "Wellington Thiago Anderson", "Luciana", "da_Silva Souza Araújo", "Goiânia Uberlândia"
)

ITALIAN = _origin(
    "IT it",
    "Matteo Davide Salvatore Gennaro",
    "Giulia Rosa",
    "Esposito Caruso Marchetti Ferrara",
    "Bari Catania",
)
DUTCH = _origin(
    "NL nl",
    "Jeroen Sander Bas Maarten",
    "Femke Anouk",
    "van_der_Veen Hoekstra Kuipers Smits",
    "Tilburg Breda",
)
SLOVAK = _origin(
    "SK sk", "Jozef Miroslav Peter Ľuboš", "Zuzana", "Kováč Horváth Polák Šimko", "Košice Žilina"
)
HUNGARIAN = _origin(
    "HU hu", "László Zoltán Gábor Ferenc", "Ágnes", "Szabó Tóth Kiss Németh", "Debrecen Pécs"
)

RESIDENTS = (
    FLEMISH,
    FLEMISH,
    FLEMISH,
    WALLOON,
    WALLOON,
    TURKISH,
    MOROCCAN,
    POLISH,
    ROMANIAN,
    PORTUGUESE,
    SPANISH,
    BULGARIAN,
)
EMPLOYED_FROM_ABROAD = (ROMANIAN, BULGARIAN, POLISH, PORTUGUESE, BRAZILIAN)
POSTED = (POLISH, LITHUANIAN, PORTUGUESE, ROMANIAN, UKRAINIAN)
MORE_RESIDENTS = (*RESIDENTS, ITALIAN, DUTCH, UKRAINIAN)
MORE_EMPLOYED_FROM_ABROAD = (*EMPLOYED_FROM_ABROAD, SLOVAK, HUNGARIAN, ITALIAN)
MORE_POSTED = (*POSTED, SLOVAK, HUNGARIAN, DUTCH, BRAZILIAN)

STREETS = (
    "Kapelstraat",
    "Molenweg",
    "Rue du Moulin",
    "Dorpsplein",
    "Rue des Tilleuls",
    "Beukenlaan",
    "Avenue des Cerisiers",
)
HOMES = (
    ("9000", "Gent"),
    ("9300", "Aalst"),
    ("2800", "Mechelen"),
    ("1030", "Schaarbeek"),
    ("5000", "Namur"),
    ("4000", "Liège"),
)
