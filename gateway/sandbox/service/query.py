"""A search in terms of the store: what must hold, in which order. No value ever becomes part of the
SQL text.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RegistrationQuery:
    """A search. All of it must hold.

    ``since_ms``, ``until_ms``: the window of the act, both ends included; ``changed_ms``: that of
    the last change of status. ``equal``: columns and their values. ``inside``: JSON paths into the
    item and their values. ``persons``: any of these numbers. ``remarks``: all of these codes.
    ``order``: columns, each with whether downwards; ties are broken by id.
    """

    since_ms: int
    until_ms: int
    changed_ms: tuple[int, int] | None = None
    equal: dict[str, str | int] = field(default_factory=dict, repr=False)
    inside: dict[str, str | float] = field(default_factory=dict, repr=False)
    persons: tuple[str, ...] | None = field(default=None, repr=False)
    remarks: tuple[str, ...] = ()
    order: tuple[tuple[str, bool], ...] = ()

    def where(self) -> tuple[str, list[str | int | float]]:
        """The condition in SQL, and the values of its parameters; names of columns are this
        program's own.
        """
        terms, values = ["at_ms BETWEEN ? AND ?"], [self.since_ms, self.until_ms]
        parameters: list[str | int | float] = list(values)
        for column, value in self.equal.items():
            terms.append(f"{column} = ?")
            parameters.append(value)
        if self.changed_ms:
            terms.append("status_ms BETWEEN ? AND ?")
            parameters += self.changed_ms
        if self.persons is not None:
            terms.append("person IN (SELECT value FROM json_each(?))")
            parameters.append(json.dumps(self.persons))
        for path, inner in self.inside.items():
            terms.append("json_extract(submission, ?) = ?")
            parameters += (path, inner)
        for code in self.remarks:
            terms.append("instr(' ' || remarks || ' ', ?)")
            parameters.append(f" {code} ")
        return " AND ".join(terms), parameters

    def ordering(self) -> str:
        """The order in SQL."""
        columns = [f"{column} DESC" if downwards else column for column, downwards in self.order]
        return ", ".join([*columns, "id"])
