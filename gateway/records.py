"""Frozen dataclasses that cost little to define: the program has more than a hundred, and its first screen waits for them.

``dataclasses`` writes and compiles six methods for each class, which are two thirds of a millisecond on a kiosk's computer, most
of them for classes that a start never makes one of. Here ``__init__`` is compiled when the first instance is made, and the other
methods are shared. What comes out is a dataclass all the same: ``fields``, ``replace``, ``asdict`` and ``match`` take it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

_T = TypeVar("_T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[_T]) -> type[_T]:
    """``@record`` is ``@dataclass(frozen=True, slots=True)``, made quickly.

    Fields may have a default, a ``default_factory``, ``repr=False`` and ``compare=False``; ``__post_init__`` is not called.
    """
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    said = tuple(one.name for one in fields(made) if one.repr)
    values = _values(tuple(one.name for one in fields(made) if one.compare))

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def number(self: object) -> int:
        return hash(values(self))

    def told(self: object) -> str:
        return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in said)})"

    methods = {"__init__": _first_init, "__eq__": equal, "__hash__": number, "__repr__": told, **_SHARED}
    for name, method in methods.items():
        setattr(made, name, method)
    return made  # type: ignore[no-any-return] # the same class, with slots


def _values(names: tuple[str, ...]) -> Callable[[Any], Any]:
    return attrgetter(*names) if names else lambda _one: ()


def _first_init(self: Any, *given: Any, **named: Any) -> None:
    """The first instance of a class: write its ``__init__``, then use it."""
    kind = type(self)
    kind.__init__ = _init(kind)
    kind.__init__(self, *given, **named)


def _init(kind: type) -> Callable[..., None]:
    known: dict[str, Any] = {"_MISSING": MISSING}
    parameters, lines = [], []
    for one in fields(kind):
        value = one.name
        known[f"_set_{one.name}"] = getattr(kind, one.name).__set__  # the slot itself: a drain makes thousands a second
        if one.default is not MISSING:
            known[f"_default_{one.name}"] = one.default
            parameters.append(f"{one.name}=_default_{one.name}")
        elif one.default_factory is not MISSING:
            known[f"_make_{one.name}"] = one.default_factory
            parameters.append(f"{one.name}=_MISSING")
            value = f"_make_{one.name}() if {one.name} is _MISSING else {one.name}"
        else:
            parameters.append(one.name)
        lines.append(f" _set_{one.name}(self, {value})")
    exec(f"def __init__(self, {', '.join(parameters)}):\n" + "\n".join(lines or [" pass"]), known)  # noqa: S102 - names of our own fields
    written: Callable[..., None] = known["__init__"]
    return written


def _no_change(self: object, name: str, value: object) -> None:  # noqa: ARG001 - Python's arguments
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _no_removal(self: object, name: str) -> None:  # noqa: ARG001 - as above
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, one.name) for one in fields(self)]


def _take_state(self: Any, state: list[Any]) -> None:
    for one, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)


_SHARED: dict[str, Callable[..., Any]] = {
    "__setattr__": _no_change,
    "__delattr__": _no_removal,
    "__getstate__": _state,
    "__setstate__": _take_state,
}
