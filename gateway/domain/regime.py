"""Tell from which day on a workplace registers IN and OUT, where its declaration does not say it.

No official text names the day on which construction changes: it is a setting.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from gateway.domain.model import Regime, Sector, Workplace

ALWAYS, NEVER = date.min, date.max
# no official text names it yet
CONSTRUCTION_FROM = date(2027, 4, 1)


def first_day(regime: Regime) -> date:
    """Return the first day of IN and OUT where this one regime holds for good."""
    return NEVER if regime is Regime.DAILY else ALWAYS


@dataclass(frozen=True, slots=True)
class RegimeRules:
    """Hold what the settings say of workplaces about which the list says nothing.

    :param sector: ``None`` where it is not set: IN and OUT
    :param construction_from: the first day of IN and OUT in construction
    """

    sector: Sector | None = None
    construction_from: date = CONSTRUCTION_FROM

    def dated(self, workplace: Workplace) -> Workplace:
        """Return the workplace with its first day of IN and OUT."""
        if workplace.in_out_from is not None:
            return workplace
        match workplace.sector or self.sector:
            case Sector.CONSTRUCTION:
                since = self.construction_from
            case Sector.MEAT:
                since = NEVER
            case _:
                since = ALWAYS
        return replace(workplace, in_out_from=since)
