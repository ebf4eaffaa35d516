"""Frozen dataclasses that cost little to define: the program has more than a hundred, and its first screen waits for them.

``dataclasses`` looks at each field and writes and compiles six methods for each class, most of them for classes that a start
never makes one of. Here a class gets its slots at once, and all else when more than a few instances are made
or compared. What comes out is a dataclass all the same: ``fields``, ``replace``, ``asdict`` and ``match`` take it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

_T = TypeVar("_T")
_FEW = 8  # instances of a class that are filled by hand
_given: dict[type, dict[str, Any]] = {}  # what the fields of a class are when nothing is given, as its text says it
_made: dict[type, int] = {}


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[_T]) -> type[_T]:
    """``@record`` is ``@dataclass(frozen=True, slots=True)``, made quickly. Classes have no base; each annotation is a field.

    Fields may have a default, a ``default_factory``, ``repr=False`` and ``compare=False``; ``__post_init__`` is not called.
    """
    body = dict(cls.__dict__)
    said: dict[str, Any] = body.get("__annotations__", {})
    given = {name: body.pop(name) for name in said if name in body}
    for own in ("__dict__", "__weakref__"):  # of the class without slots
        body.pop(own, None)
    body |= {"__slots__": tuple(said), "__match_args__": tuple(said), "__dataclass_fields__": _Fields(said, given), **_SHARED}
    made: Any = type(cls.__name__, cls.__bases__, body)
    _given[made], _made[made] = given, 0
    return made  # type: ignore[no-any-return] # the same class, with slots


class _Fields:
    """The fields of a class, as ``dataclasses`` has them, found when they are first asked for."""

    def __init__(self, said: dict[str, Any], given: dict[str, Any]) -> None:
        # with a text of its own: for a class without one, dataclasses would make one, at great length
        self._body = {"__doc__": "fields", "__annotations__": said, **given}

    def __get__(self, one: object, kind: Any) -> Any:
        found = dataclass(init=False, repr=False, eq=False)(type(kind.__name__, (), self._body)).__dataclass_fields__  # type: ignore[attr-defined]
        kind.__dataclass_fields__ = found
        return found


def _complete(kind: Any) -> None:
    """What a class needs for its instances, once there is one."""
    told = tuple(one.name for one in fields(kind) if one.repr)
    values = _values(tuple(one.name for one in fields(kind) if one.compare))

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def number(self: object) -> int:
        return hash(values(self))

    def text(self: object) -> str:
        return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in told)})"

    kind.__init__, kind.__eq__, kind.__hash__, kind.__repr__ = _init(kind), equal, number, text


def _values(names: tuple[str, ...]) -> Callable[[Any], Any]:
    return attrgetter(*names) if names else lambda _one: ()


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


def _first_init(self: Any, *given: Any, **named: Any) -> None:
    """The first instances of a class, by hand: to write an ``__init__`` takes as long as thirty of them."""
    kind = type(self)
    _made[kind] += 1
    if _made[kind] > _FEW:
        _complete(kind)
        self.__init__(*given, **named)
        return
    names = kind.__match_args__
    values = dict(zip(names, given, strict=False)) | named
    if len(values) < len(given) + len(named) or not values.keys() <= set(names):
        raise TypeError(f"{kind.__qualname__} takes {', '.join(names)}, each once")
    for name in names:
        if name not in values:
            values[name] = _default(kind, name)
        getattr(kind, name).__set__(self, values[name])


def _default(kind: type, name: str) -> Any:
    found = _given[kind].get(name, MISSING)
    if isinstance(found, Field):
        found = found.default if found.default_factory is MISSING else found.default_factory()
    if found is MISSING:
        raise TypeError(f"{kind.__qualname__} needs {name}")
    return found


def _first_equal(self: Any, other: object) -> bool:
    _complete(type(self))
    return bool(self == other)


def _first_number(self: Any) -> int:
    _complete(type(self))
    return hash(self)


def _first_text(self: Any) -> str:
    _complete(type(self))
    return repr(self)


_SHARED: dict[str, Callable[..., Any]] = {
    "__init__": _first_init,
    "__eq__": _first_equal,
    "__hash__": _first_number,
    "__repr__": _first_text,
    "__setattr__": _no_change,
    "__delattr__": _no_removal,
    "__getstate__": _state,
    "__setstate__": _take_state,
}
