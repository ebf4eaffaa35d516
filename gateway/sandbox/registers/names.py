"""First names, surnames and birth places by nationality, from which the practice site's many people
are made up.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a made-up person comes from: ISO codes of country and language, and names to draw from."""

    country: str
    language: str
    men: tuple[str, ...]
    women: tuple[str, ...]
    surnames: tuple[str, ...]
    places: tuple[str, ...]


def _origin(codes: str, men: str, women: str, surnames: str, places: str) -> Origin:
    """An origin from blank-separated words, ``codes`` being country and language; a low line is a
    blank inside a name.
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
