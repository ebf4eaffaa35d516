"""Read declared workplaces from a file, where the service does not list them: TOML or JSON.

TOML has a table ``[[workplaces]]`` for each, JSON a list, or an object with that list under
``workplaces`` or ``items`` (so a saved answer of the service will do). Fields, as in the service's
list: ``number`` (of the declaration of works), ``name``, ``startDate`` and ``endDate`` (optional
days, inclusive), ``address`` (``streetName``, ``houseNumber``, ``postCode``, ``municipalityName``,
``boxNumber``) and/or ``coordinates`` (``longitude``, ``latitude`` in degrees), ``companies``
(``number``, ``name``, ``endDate`` of the contract), ``sector`` and either ``regime`` or
``inOutFrom``, the first day of IN and OUT (all four optional).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from gateway.domain import identifiers
from gateway.domain.model import Address, Employer, Regime, Sector, Workplace
from gateway.domain.regime import first_day
from gateway.errors import UserError
from gateway.system import documents
from gateway.system.documents import DocumentError
from gateway.system.setting_checks import did_you_mean

_Name = TypeVar("_Name", bound=StrEnum)
# then a person has enough to mend
MAX_FAULTS = 100
_FIELDS = ("number", "name", "startDate", "endDate", "address", "coordinates", "companies")
_REGIME_FIELDS = ("sector", "regime", "inOutFrom")
_ADDRESS = ("streetName", "houseNumber", "postCode", "municipalityName", "boxNumber")
_LISTS = ("workplaces", "items")


class WorkplacesError(UserError):
    """Say why the file cannot be used; ``faults`` are whole sentences with the place, one each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class WorkplaceEntry:
    """Hold a declared workplace and the days on which it is open, first and last included."""

    workplace: Workplace
    first: date
    last: date

    def is_open_on(self, day: date) -> bool:
        """Return whether it is open on this day."""
        return self.first <= day <= self.last


def load(path: Path) -> tuple[WorkplaceEntry, ...]:
    """Return the declared workplaces in the file.

    :raises WorkplacesError: with one sentence for each fault.
    """
    entries = _entries(path)
    faults: list[str] = []
    declared: list[WorkplaceEntry] = []
    for position, entry in enumerate(entries, start=1):
        if len(faults) >= MAX_FAULTS:
            break
        if checked := _declared(f"{path}: workplace {position}", entry, faults):
            declared.append(checked)
    times = Counter(entry.workplace.number for entry in declared)
    faults += [
        f"{path}: workplace {number} is listed twice."
        for number, count in sorted(times.items())
        if count > 1
    ]
    if not entries:
        faults.append(
            f"{path} lists no workplace. "
            "Each is a table [[workplaces]] (TOML) or an entry of the list (JSON)."
        )
    if faults:
        raise WorkplacesError(faults[:MAX_FAULTS])
    return tuple(declared)


def _entries(path: Path) -> list[Any]:
    kind = "TOML" if path.suffix.lower() == ".toml" else "JSON"
    read: Callable[[bytes], Any] = documents.read_toml if kind == "TOML" else documents.read_json
    try:
        content = read(documents.read_bytes(path))
        # half a character, which JSON can name, is taken by no screen and no database
        json.dumps(content, ensure_ascii=False, default=str).encode("utf-8")
    except OSError as error:
        raise WorkplacesError([f"{path} cannot be read: {error.strerror}."]) from None
    except UnicodeEncodeError:
        raise WorkplacesError([f"{path} cannot be read as {kind}: half a character."]) from None
    except DocumentError as error:
        raise WorkplacesError([f"{path} cannot be read as {kind}: {error}."]) from None
    if isinstance(content, dict):
        content = next((content[name] for name in _LISTS if name in content), None)
    if not isinstance(content, list):
        fault = f"{path} holds no list of workplaces. "
        raise WorkplacesError([fault + "Name it [[workplaces]] in TOML, or workplaces in JSON."])
    return content


def _declared(where: str, entry: Any, faults: list[str]) -> WorkplaceEntry | None:
    if not isinstance(entry, dict):
        faults.append(f"{where} is not a table of fields.")
        return None
    before = len(faults)
    number = entry.get("number")
    try:
        number = identifiers.parse_workplace_number(number if isinstance(number, str) else "")
        where = f"{where} ({number})"
    except ValueError:
        faults.append(
            f"{where}: number must be the 13 letters and digits of a declaration of works, "
            "never I or O."
        )
    _refuse_unknown(where, entry, (*_FIELDS, *_REGIME_FIELDS), faults)
    first, last = (_day(where, entry, name, faults) for name in ("startDate", "endDate"))
    if first and last and last < first:
        faults.append(f"{where}: endDate lies before startDate.")
    address, coordinates = _address(where, entry, faults), _coordinates(where, entry, faults)
    if entry.get("address") is None and entry.get("coordinates") is None:
        faults.append(f"{where}: give address or coordinates; the service takes one of the two.")
    name = entry.get("name", number)
    if not isinstance(name, str) or not name:
        faults.append(f"{where}: name must be a text.")
    contracts = _contracts(where, entry.get("companies", []), faults)
    sector = _named(where, entry, "sector", Sector, faults)
    regime = _named(where, entry, "regime", Regime, faults)
    in_out_from = _day(where, entry, "inOutFrom", faults)
    if regime and in_out_from:
        faults.append(f"{where}: give regime or inOutFrom; a day says both.")
    if len(faults) > before:
        return None
    workplace = Workplace(
        str(number),
        str(name),
        address=address,
        coordinates=coordinates,
        companies=tuple(company for company, _ in contracts),
        last_days=tuple(
            (of, day.isoformat())
            for of, day in (("", last), *((company.number, day) for company, day in contracts))
            if day is not None
        ),
        sector=sector,
        in_out_from=first_day(regime) if regime else in_out_from,
    )
    return WorkplaceEntry(workplace, first or date.min, last or date.max)


def _refuse_unknown(
    where: str, names: Iterable[str], known: tuple[str, ...], faults: list[str]
) -> None:
    for name in [name for name in names if name not in known][:MAX_FAULTS]:
        shown = name[:60]
        faults.append(
            f"{where} has a field {shown}, which means nothing{did_you_mean(shown, known)}."
        )


def _named(
    where: str, entry: Mapping[str, Any], name: str, kind: type[_Name], faults: list[str]
) -> _Name | None:
    value = entry.get(name)
    if value is None:
        return None
    if isinstance(value, str) and value in list(kind):
        return kind(value)
    faults.append(f"{where}: {name} must be one of {', '.join(kind)}.")
    return None


def _day(where: str, entry: Mapping[str, Any], name: str, faults: list[str]) -> date | None:
    value = entry.get(name)
    # type, since a moment is a date too
    if value is None or type(value) is date:
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        faults.append(f"{where}: {name} must be a day, as in 2026-11-22.")
        return None


def _address(where: str, entry: Mapping[str, Any], faults: list[str]) -> Address | None:
    content = entry.get("address")
    if content is None:
        return None
    if not isinstance(content, dict):
        faults.append(f"{where}: address must be a table of {', '.join(_ADDRESS)}.")
        return None
    _refuse_unknown(f"{where}: address", content, _ADDRESS, faults)
    texts = {name: content.get(name, "") for name in _ADDRESS}
    for name, text in texts.items():
        if not isinstance(text, str) or (not text and name != "boxNumber"):
            faults.append(f"{where}: address needs {name}, a text in quotation marks.")
    return Address(*(str(texts[name]) for name in _ADDRESS))


def _coordinates(
    where: str, entry: Mapping[str, Any], faults: list[str]
) -> tuple[float, float] | None:
    content = entry.get("coordinates")
    if content is None:
        return None
    degrees = []
    for name, limit in (("longitude", 180), ("latitude", 90)):
        value = content.get(name) if isinstance(content, dict) else None
        if not isinstance(value, int | float) or isinstance(value, bool) or not abs(value) <= limit:
            faults.append(
                f"{where}: coordinates need {name}, a number of degrees from -{limit} to {limit}."
            )
            continue
        degrees.append(float(value))
    return (degrees[0], degrees[1]) if len(degrees) == 2 else None


def _contracts(
    where: str, entries: Any, faults: list[str]
) -> tuple[tuple[Employer, date | None], ...]:
    """Return the companies, each with the last day of its contract where that is known."""
    if not isinstance(entries, list):
        faults.append(f"{where}: companies must be a list.")
        return ()
    contracts = []
    for position, entry in enumerate(entries, start=1):
        number = entry.get("number") if isinstance(entry, dict) else None
        name = entry.get("name", number) if isinstance(entry, dict) else None
        try:
            number = identifiers.parse_employer_number(number if isinstance(number, str) else "")
        except ValueError as error:
            faults.append(
                f"{where}: company {position} needs number, "
                f"an enterprise number or a foreign VAT number ({error})."
            )
            continue
        if not isinstance(name, str) or not name:
            faults.append(f"{where}: company {position}: name must be a text.")
            continue
        last = _day(f"{where}: company {position}", entry, "endDate", faults)
        contracts.append((Employer(number, name), last))
    return tuple(contracts)
