"""The registers as files that a person can read and edit, and the registers that are in use.

A folder holds one file a register: ``contractors.json``, ``companies.json``, ``declarations.json``,
``workers.json`` and ``streets.json``. Each is a JSON list with one record a line, so that a line
can be found, changed, copied and compared. The records are those of registers.py; days are written
2026-11-22, and an open end of a period is null.
"""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, fields
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from gateway.domain.belgian_time import belgian_day
from gateway.errors import UserError
from gateway.sandbox.registers.invented_site import build_site
from gateway.sandbox.registers.records import (
    Company,
    Contractor,
    DeclarationOfWorks,
    Site,
    Street,
    Worker,
)

# in the practice site's folder
FOLDER = "registers"
# each register with the type of its records and the property that is unique in it
_REGISTERS: dict[str, tuple[TypeAdapter[Any], str]] = {
    "contractors": (TypeAdapter(Contractor), "user"),
    "companies": (TypeAdapter(Company), "number"),
    "declarations": (TypeAdapter(DeclarationOfWorks), "number"),
    "workers": (TypeAdapter(Worker), "handle"),
    "streets": (TypeAdapter(Street), ""),
}


class RegisterError(UserError):
    """Report that a register cannot be used: file, line and property, and no person's number."""


def write(site: Site, folder: Path) -> list[Path]:
    """Write the registers into ``folder``, which is made where it is missing.

    Their owner alone may read them.

    :raises OSError: when the folder cannot be written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    written = []
    for name in _REGISTERS:
        lines = (
            json.dumps(_sparse(record), ensure_ascii=False, default=date.isoformat)
            for record in getattr(site, name)
        )
        path = folder / f"{name}.json"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write("[\n" + ",\n".join(lines) + "\n]\n")
        written.append(path)
    return written


def _sparse(record: Any) -> dict[str, Any]:
    """Return a record as plain JSON, without the properties that have their usual value."""
    usual = {field.name for field in fields(record) if getattr(record, field.name) == field.default}
    return {name: value for name, value in asdict(record).items() if name not in usual}


def read(folder: Path, today: date) -> Site:
    """Return the registers from their files, as of ``today``.

    :raises RegisterError: when a file is missing or broken, or when its records do not fit each
        other.
    """
    records = {name: _read(folder / f"{name}.json", *kind) for name, kind in _REGISTERS.items()}
    site = Site(today=today, **records)
    for fault in _loose_ends(site):
        raise RegisterError(fault)
    return site


def _read(path: Path, kind: TypeAdapter[Any], unique: str) -> tuple[Any, ...]:
    """Return one register from its file."""
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RegisterError(f"{path} cannot be read ({error.strerror}).") from None
    except UnicodeDecodeError:
        raise RegisterError(f"{path} is not UTF-8 text.") from None
    except json.JSONDecodeError as error:
        raise RegisterError(
            f"{path}, line {error.lineno}: this is not JSON ({error.msg})."
        ) from None
    except RecursionError:
        raise RegisterError(f"{path} is nested too deeply.") from None
    if not isinstance(listed, list):
        raise RegisterError(f"{path} must be a list of records.")
    records = tuple(_record(path, place, kind, entry) for place, entry in enumerate(listed, 1))
    if unique:
        twice = [
            value
            for value, times in Counter(getattr(record, unique) for record in records).items()
            if times > 1
        ]
        if twice:
            raise RegisterError(f"{path}: {unique} {twice[0]} stands in more than one record.")
    return records


def _record(path: Path, place: int, kind: TypeAdapter[Any], entry: Any) -> Any:
    """Return one record of a register, by JSON's own rules for days and lists."""
    try:
        return kind.validate_json(json.dumps(entry), strict=True, extra="forbid")
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
        name = ".".join(map(str, fault["loc"])) or "the whole"
        raise RegisterError(f"{path}, record {place}: {name}: {fault['msg']}.") from None


def _loose_ends(site: Site) -> Iterable[str]:
    """Yield in sentences what a register names that another does not hold."""
    for contractor in site.contractors:
        if contractor.company not in site.company:
            yield (
                f"contractors.json: {contractor.user} belongs to {contractor.company}, which"
                " companies.json does not hold."
            )
    for works in site.declarations:
        if works.contractor not in site.contractor:
            yield (
                f"declarations.json: {works.number} was declared by {works.contractor}, who"
                " is not in contractors.json."
            )
        for contract in works.contracts:
            if contract.company not in site.company:
                yield (
                    f"declarations.json: {works.number} has a contract of {contract.company},"
                    " who is not in companies.json."
                )
    for worker in site.workers:
        ties = [tie.company for tie in worker.dimonas] + [tie.company for tie in worker.limosas]
        for company in ties + [tie.company for tie in worker.functions]:
            if company not in site.company:
                yield (
                    f"workers.json: {worker.handle} is tied to {company}, who is not in"
                    " companies.json."
                )
    numbers = Counter(number for worker in site.workers for number in worker.numbers)
    if numbers and numbers.most_common(1)[0][1] > 1:
        owners = [
            worker.handle
            for worker in site.workers
            if any(numbers[number] > 1 for number in worker.numbers)
        ]
        yield f"workers.json: {' and '.join(owners[:2])} have a number in common."


def today() -> date:
    """Return the day on which the practice site's papers are valid: Belgium's."""
    return belgian_day(time.time_ns() // 1_000_000)


def load_site(folder: Path) -> Site:
    """Return the registers of a practice site: those edited in its folder, else the invented ones.

    :raises RegisterError: when the edited registers cannot be used.
    """
    edited = folder / FOLDER
    if not edited.is_dir():
        return build_site(today())
    try:
        return read(edited, today())
    except RegisterError as error:
        raise RegisterError(
            f"{error} Mend it, or go back with: gateway sandbox registers reset"
        ) from None


class Registers:
    """Hold the registers in use: ``site`` may be replaced as a whole while the service runs.

    :param folder: where edited registers would be.
    """

    def __init__(self, site: Site, folder: Path | None = None) -> None:
        self.site = site
        self._folder = folder

    def reload(self) -> Site:
        """Read the registers from their files again.

        :raises RegisterError: when they cannot be used; those in use stay.
        """
        if self._folder is None:
            raise RegisterError("This practice site has no folder with registers.")
        self.site = read(self._folder, self.site.today)
        return self.site
