"""Faults on demand: what can go wrong, in one table, and what goes wrong now.

A fault is told in words, the same on the command line, at the panel's port and in a script:

    KIND [VALUE] [on TEXT] [times N] [for DURATION] [retry SECONDS]

``on`` limits it to paths that hold the text, ``times`` to so many exchanges, ``for`` to a time (90,
90s, 5m, 1h); ``retry`` adds a Retry-After header to a status. How each is made to happen on the
wire stands in failing.py, protocol.py and conductor.py.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gateway.domain.digits import decimal_number, is_digits
from gateway.errors import UserError
from gateway.sandbox.service.behaviour import SOURCES
from gateway.sandbox.service.problem_responses import KIND_OF

_DURATION = re.compile(r"([0-9]+(?:\.[0-9]+)?)(ms|s|m|h)?")
_UNIT_S = {"ms": 0.001, "s": 1.0, None: 1.0, "m": 60.0, "h": 3600.0}
_LONGEST_S = 1e9


class ServiceFaultError(UserError, ValueError):
    """Report that words name no fault."""


@dataclass(frozen=True, slots=True)
class FaultKind:
    """Describe a kind of fault.

    ``unit``: what its value counts, empty without one; ``words``: the values it may have
    instead.

    ``usual``: the value when none is given; ``None`` when one must be given. ``exchange``: whether
    it befalls single exchanges, so that ``on`` and ``times`` mean something.
    """

    name: str
    about: str
    unit: str = ""
    usual: str | None = ""
    words: tuple[str, ...] = ()
    exchange: bool = True


KINDS = {
    kind.name: kind
    for kind in (
        FaultKind("refuse", "connections are refused, living ones are reset", exchange=False),
        FaultKind("hang", "connections stand, nothing passes", exchange=False),
        FaultKind(
            "certificate",
            "the certificate has expired, or is of another authority",
            "",
            None,
            ("expired", "other-ca"),
            False,
        ),
        FaultKind(
            "clock",
            "the service's clock is off by so much; behind with a minus",
            "seconds",
            "-900",
            exchange=False,
        ),
        FaultKind(
            "stale-date",
            "the Date header is so much too old, as from a cache",
            "seconds",
            "120",
            exchange=False,
        ),
        FaultKind(
            "down",
            "a register behind the service cannot be asked: remarks 33, 34, 35",
            "",
            None,
            SOURCES,
            False,
        ),
        FaultKind(
            "lose-database",
            "what was received in the last so many seconds is gone, at once",
            "seconds",
            "1000000000",
            exchange=False,
        ),
        FaultKind("slow", "the answer comes so much later", "milliseconds", "3000"),
        FaultKind("drip", "the answer comes so slowly", "bytes a second", "20"),
        FaultKind(
            "cut-answer", "the connection breaks after so much of the answer", "bytes", "100"
        ),
        FaultKind(
            "cut-request", "the connection breaks after so much of the request", "bytes", "100"
        ),
        FaultKind(
            "status",
            "the request is refused with this status",
            "",
            None,
            tuple(str(status) for status in sorted(KIND_OF)),
        ),
        FaultKind("portal", "a captive portal answers: 200 and a page of HTML"),
        FaultKind("wrong-json", "the answer says JSON and is none: it ends in the middle"),
        FaultKind("missing-items", "so many items are missing from the answer", "items", "1"),
        FaultKind("doubled-items", "every item of the answer comes twice"),
        FaultKind("reordered-items", "the items of the answer come in the opposite order"),
        FaultKind("unknown-fields", "the answer has properties and codes that nobody knows"),
        FaultKind("endless", "the answer does not end"),
        FaultKind(
            "commit-then-fail",
            "the request is carried out, then refused",
            "",
            "500",
            ("500", "502", "503", "504"),
        ),
    )
}


@dataclass(frozen=True, slots=True)
class ServiceFault:
    """Hold a fault that is on.

    ``until``: on the monotonic clock; ``times``: exchanges left; both ``None`` for no end.
    """

    kind: str
    value: str = ""
    on: str = ""
    times: int | None = None
    for_s: float | None = None
    retry_s: int | None = None
    until: float | None = None

    @property
    def number(self) -> float:
        """Return the value as a number."""
        return float(self.value)

    @property
    def key(self) -> tuple[str, str, str]:
        """Return what a fault replaces when it is set.

        That is the same kind on the same paths; of registers each by itself.
        """
        return (self.kind, self.on, self.value if self.kind == "down" else "")

    def words(self) -> str:
        """Return the words that would set it again."""
        words = [self.kind, self.value] if self.value else [self.kind]
        words += ["on", self.on] if self.on else []
        words += ["times", str(self.times)] if self.times is not None else []
        words += ["for", f"{self.for_s:g}s"] if self.for_s is not None else []
        return " ".join(words + (["retry", str(self.retry_s)] if self.retry_s is not None else []))


def duration_s(text: str) -> float:
    """Return seconds from 90, 90s, 5m, 1.5h or 500ms.

    :raises FaultError: when it is no duration.
    """
    matched = _DURATION.fullmatch(text)
    if not matched or float(matched[1]) * _UNIT_S[matched[2]] > _LONGEST_S:
        raise ServiceFaultError(f"{text!r} is no duration: write 90s, 5m or 1h.")
    return float(matched[1]) * _UNIT_S[matched[2]]


def parse(words: Sequence[str]) -> ServiceFault:
    """Return a fault from its words.

    :raises FaultError: when they name none.
    """
    name, *rest = words or ("",)
    kind = KINDS.get(name)
    if kind is None:
        raise ServiceFaultError(
            f"There is no fault called {name!r}. There are: {', '.join(KINDS)}."
        )
    given = rest.pop(0) if rest and rest[0] not in ("on", "times", "for", "retry") else kind.usual
    if given is None:
        expected = " or ".join(kind.words) if kind.words else kind.unit
        raise ServiceFaultError(f"{name} needs a value: {expected}.")
    fault = ServiceFault(name, _value(kind, given))
    while rest:
        word = rest.pop(0)
        if not rest:
            raise ServiceFaultError(f"After {word!r} something is missing.")
        fault = _with(fault, kind, word, rest.pop(0))
    return fault


def _value(kind: FaultKind, given: str) -> str:
    """Return the value of a fault, checked."""
    if kind.words and given not in kind.words:
        raise ServiceFaultError(f"{kind.name} is one of {', '.join(kind.words)}, not {given!r}.")
    if kind.unit:
        lowest = (
            -_LONGEST_S
            if kind.name == "clock"
            else 1
            if kind.name in ("drip", "missing-items")
            else 0
        )
        try:
            number = decimal_number(given)
        except ValueError:
            number = float("nan")
        if not lowest <= number <= _LONGEST_S:
            raise ServiceFaultError(f"{kind.name} needs a number of {kind.unit}, not {given!r}.")
    elif not kind.words and given:
        raise ServiceFaultError(f"{kind.name} has no value: {given!r} means nothing here.")
    return given


def _with(fault: ServiceFault, kind: FaultKind, word: str, value: str) -> ServiceFault:
    """Return the fault with one more word about it."""
    if word in ("on", "times") and not kind.exchange:
        raise ServiceFaultError(f"{kind.name} is of the whole service: it knows no {word!r}.")
    match word:
        case "on":
            return replace(fault, on=value)
        case "for":
            return replace(fault, for_s=duration_s(value))
        case "times" | "retry" if is_digits(value) and 0 < int(value) < _LONGEST_S:
            return (
                replace(fault, times=int(value))
                if word == "times"
                else replace(fault, retry_s=int(value))
            )
        case "times" | "retry":
            raise ServiceFaultError(f"After {word!r} comes a whole number above 0, not {value!r}.")
        case _:
            raise ServiceFaultError(f"{word!r} means nothing here: write on, times, for or retry.")


class ActiveFaults:
    """Hold the faults that are on; for any number of threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._on: dict[tuple[str, str, str], ServiceFault] = {}

    def set(self, fault: ServiceFault) -> None:
        """Turn a fault on, in place of the same one."""
        until = None if fault.for_s is None else time.monotonic() + fault.for_s
        with self._lock:
            self._on[fault.key] = replace(fault, until=until)

    def clear(self, kind: str | None = None, key: tuple[str, str, str] | None = None) -> None:
        """Turn all faults off, or those of one kind, or the one with this key."""
        with self._lock:
            self._on = {
                at: fault
                for at, fault in self._on.items()
                if (kind is not None and fault.kind != kind) or (key is not None and at != key)
            }

    def active(self) -> list[ServiceFault]:
        """Return all faults that are on, in the order in which they were turned on."""
        now = time.monotonic()
        with self._lock:
            self._on = {
                key: fault
                for key, fault in self._on.items()
                if fault.until is None or fault.until > now
            }
            return list(self._on.values())

    def of(self, kind: str) -> ServiceFault | None:
        """Return the fault of a kind, when it is on."""
        return (
            next((fault for fault in self.active() if fault.kind == kind), None)
            if self._on
            else None
        )

    def take(self, kind: str, path: str) -> ServiceFault | None:
        """Return the fault of a kind for an exchange on a path, and use up one of its times."""
        if not self._on:
            return None
        match = next(
            (fault for fault in self.active() if fault.kind == kind and fault.on in path), None
        )
        if match is None or match.times is None:
            return match
        with self._lock:
            left = self._on.get(match.key)
            if left is None or left.times is None:
                return left
            if left.times <= 1:
                del self._on[match.key]
            else:
                self._on[match.key] = replace(left, times=left.times - 1)
        return match
