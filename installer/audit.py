"""Hold the libraries of this environment against the lock files, the licences and the bad versions.

    .venv/bin/python installer/audit.py [kiosk|practice|dev]

names each fault in a line; ends with 1 where there is one.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from packaging.specifiers import SpecifierSet

FOLDER = Path(__file__).parent
LEVELS = ("build", "kiosk", "practice", "dev")
OURS = "gateway"


def main() -> int:
    """Print what was found.

    :return: the exit code.
    """
    level = sys.argv[1] if len(sys.argv) > 1 else LEVELS[-1]
    rules = tomllib.loads((FOLDER / "audit.toml").read_text("utf-8"))
    installed = {plain(each.metadata["Name"]): each for each in distributions()}
    del installed[OURS]
    faults = [
        *pin_faults(installed, locked_versions(level)),
        *licence_faults(installed, rules["licences"]),
        *version_faults(installed, rules["bad"]),
    ]
    print(f"{len(installed)} libraries, {len(faults)} faults.")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def plain(name: str) -> str:
    """Return a library's name in its one form."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked_versions(level: str) -> dict[str, str]:
    """Return the version of each library that a level installs, by its name."""
    found = {}
    for each in LEVELS[: LEVELS.index(level) + 1]:
        text = (FOLDER / "lock" / f"{each}.txt").read_text("utf-8")
        for name, version in re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE):
            found[plain(name)] = version
    return found


def pin_faults(installed: Mapping[str, Distribution], locked: Mapping[str, str]) -> Iterator[str]:
    """Yield what is installed otherwise than locked."""
    for name in sorted({*installed, *locked}):
        here = installed[name].version if name in installed else "not installed"
        wanted = locked.get(name, "not locked")
        if here != wanted:
            yield f"{name}: {here}, and the lock file says: {wanted}"


def licence_faults(
    installed: Mapping[str, Distribution], rules: Mapping[str, Any]
) -> Iterator[str]:
    """Yield the libraries whose licence is not on the list, or is not known."""
    allowed = set(rules["allowed"])
    for name, distribution in sorted(installed.items()):
        terms = rules["of"].get(name) or licence(distribution)
        # one of several is enough; of each, all that it joins
        ways = [
            {rules["also_called"].get(term, term) for term in re.split(r" AND ", way)}
            for way in re.split(r" OR ", terms)
        ]
        if not any(way <= allowed for way in ways):
            yield f"{name}: its licence is not on the list: {terms or 'none named'}"


def licence(distribution: Distribution) -> str:
    """Return a library's licence as its metadata names it; empty where it names none."""
    said = distribution.metadata
    classified = [
        entry.rpartition(" :: ")[2]
        for entry in said.get_all("Classifier", [])
        if entry.startswith("License :: ")
    ]
    return said.get("License-Expression") or said.get("License") or " OR ".join(classified)


def version_faults(
    installed: Mapping[str, Distribution], bad: Mapping[str, list[str]]
) -> Iterator[str]:
    """Yield the libraries whose version is known to be bad."""
    for name, (versions, why) in bad.items():
        here = installed.get(name)
        if here is not None and SpecifierSet(versions).contains(here.version, prereleases=True):
            yield f"{name} {here.version}: {why}"


if __name__ == "__main__":
    sys.exit(main())
