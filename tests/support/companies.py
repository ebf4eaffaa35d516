"""Many companies with names as they are in Belgium, drawn by one chance: forty, two hundred."""

from __future__ import annotations

from random import Random

from gateway.domain.model import Employer

_FAMILIES = (
    "Adriaens Aerts Baert Bauwens Bogaert Boulanger Callens Carlier Claes Coppens Cuypers "
    "D'Hondt|De Backer|De Clercq|De Smet|De Vos|De Wolf|Demir Denis Desmet Devos Dubois Dumont "
    "Dupont Engels Fontaine Geerts Gérard Goossens Hendrickx Hermans Jacobs Janssens Kowalski "
    "Lambert Lauwers Leclercq Lefèvre Lemmens Lenaerts Maes Marchetti Martens Martin Mertens "
    "Michiels Moens Moreau Nowak Özdemir Pauwels Peeters Petit Popescu Renard Saelens Şahin "
    "Segers Simon Smets Stevens Thijs Thys Timmermans|'t Serstevens|Van Acker|Van Damme|"
    "Van den Broeck|Van de Velde|Van Dyck|Verhaegen Verhoeven Verlinden Vermeulen Wauters "
    "Willems Wouters Wójcik Yılmaz Ziane"
)
_TRADES = (
    "Afbraak|Algemene Bouw|Asbest|Beton|Bouwwerken|Carrelages|Chape|Chauffage|Construct|"
    "Couverture|Dakwerken|Elektro|Elektriciteit|Façades|Funderingen|Gevelwerken|Grondwerken|"
    "Gyproc|HVAC|Isolatie|Kraanverhuur|Liften|Maçonnerie|Menuiserie|Metselwerken|Montage|"
    "Peinture|Plafonnage|Pleisterwerken|Plomberie|Ramen|Renovatie|Rioleringen|Ruwbouw|Sanitair|"
    "Schilderwerken|Schrijnwerk|Staalbouw|Steigerbouw|Tegelwerken|Terrassement|Toitures|Ventilatie|"
    "Vloeren|Wegenbouw|Zonwering"
)
_NAMES = (
    "{trade} {family} {form}",
    "{family} {trade} {form}",
    "{form} {family}",
    "{family} & {other}",
)
_FORMS = ("NV", "BV", "SRL", "SA", "B.V.B.A.", "bv")


def companies(count: int, seed: int = 2026) -> tuple[Employer, ...]:
    """Return ``count`` companies with different names, the same ones each time."""
    random = Random(seed)  # noqa: S311 - no secret
    families = [
        family
        for group in _FAMILIES.split("|")
        for family in ([group] if group[:3] in ("De ", "Van", "'t ") else group.split())
    ]
    names: dict[str, None] = {}
    while len(names) < count:
        family, other = random.sample(families, 2)
        name = random.choices(_NAMES, (5, 3, 1, 2))[0].format(
            trade=random.choice(_TRADES.split("|")),
            family=family,
            other=other,
            form=random.choice(_FORMS),
        )
        names.setdefault(name)
    return tuple(Employer(f"04{turn:08}", name) for turn, name in enumerate(names))
