"""Frozen dataclasses that cost little to define: the program has more than a hundred, and its first screen waits for them.

``dataclasses`` looks at each field and writes and compiles six methods for each class, most of them for classes that a start
never makes one of. Here a class gets its slots at once, and all else when more than a few instances are made
or compared. What comes out is a dataclass all the same: ``fields``, ``replace``, ``asdict`` and ``match`` take it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

_T = TypeVar("_T")
_NOTHING: Any = object()
_FEW = 8  # instances of a class that are filled by hand
_PLAIN: Mapping[str, bool] = {"repr": True, "compare": True}


class _Said:
    """What the text of a class says of a field: its default ``value``, or how to ``make`` one; its notes, where it counts."""

    __slots__ = ("make", "notes", "rest", "value")

    def __init__(
        self,
        value: Any = _NOTHING,
        make: Any = _NOTHING,
        notes: Mapping[str, Any] | None = None,
        rest: Mapping[str, bool] = _PLAIN,
    ) -> None:
        self.value, self.make, self.notes, self.rest = value, make, notes or {}, rest

    def default(self) -> Any:
        """What the field is where nothing is given; nothing where it must be."""
        return self.value if self.make is _NOTHING else self.make()


_said: dict[type, dict[str, _Said]] = {}
_made: dict[type, int] = {}


def field(
    *,
    default: Any = _NOTHING,
    default_factory: Any = _NOTHING,
    metadata: Mapping[str, Any] | None = None,
    repr: bool = True,  # noqa: A002 - the name in dataclasses
    compare: bool = True,
) -> Any:
    """As ``dataclasses.field``, for a record."""
    return _Said(default, default_factory, metadata, {"repr": repr, "compare": compare})


def notes(kind: type) -> dict[str, Mapping[str, Any]]:
    """The ``metadata`` of each field of a record, by its name; empty where there is none."""
    return {name: said.notes for name, said in _said[kind].items()}


def replace(one: _T, **changes: Any) -> _T:
    """As ``dataclasses.replace``, for a record: another one, with these fields changed."""
    kind: Any = type(one)
    kept = {name: getattr(one, name) for name in _names(kind) if name not in changes}
    return kind(**kept, **changes)  # type: ignore[no-any-return] # of the same class


def _names(kind: Any) -> tuple[str, ...]:
    names: tuple[str, ...] = kind.__match_args__
    return names


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[_T]) -> type[_T]:
    """``@record`` is ``@dataclass(frozen=True, slots=True)``, made quickly. Classes have no base; each annotation is a field.

    Fields may have a default, a ``default_factory``, ``repr=False`` and ``compare=False``; ``__post_init__`` is not called.
    """
    body = dict(cls.__dict__)
    said = {name: _as_said(body.pop(name, _NOTHING)) for name in body.get("__annotations__", ())}
    if any(type(one.value).__module__ == "dataclasses" for one in said.values()):
        raise TypeError(f"{cls.__qualname__} is a record: its fields are made by records.field")
    for own in ("__dict__", "__weakref__"):  # of the class without slots
        body.pop(own, None)
    body |= {"__slots__": tuple(said), "__match_args__": tuple(said), "__dataclass_fields__": _Fields(), **_SHARED}
    made: Any = type(cls.__name__, cls.__bases__, body)
    _said[made], _made[made] = said, 0
    return made  # type: ignore[no-any-return] # the same class, with slots


def _as_said(given: Any) -> _Said:
    return given if isinstance(given, _Said) else _Said(given)


class _Fields:
    """The fields of a class, as ``dataclasses`` has them, found when they are first asked for."""

    def __get__(self, one: object, kind: Any) -> Any:
        import dataclasses  # noqa: PLC0415 - a first screen needs none of it

        again: Any = dataclasses.field
        # with a text of its own: without one it would be made, at length
        body: dict[str, Any] = {"__doc__": "fields", "__annotations__": kind.__annotations__}
        for name, said in _said[kind].items():
            defaults = {"default": said.value, "default_factory": said.make}
            set_ = {word: default for word, default in defaults.items() if default is not _NOTHING}
            body[name] = again(metadata=said.notes, **said.rest, **set_)
        made: Any = dataclasses.dataclass(init=False, repr=False, eq=False)(type(kind.__name__, (), body))
        kind.__dataclass_fields__ = made.__dataclass_fields__
        return kind.__dataclass_fields__


def _complete(kind: Any) -> None:
    """What a class needs for its instances, once there are more than a few."""

    def those(word: str) -> tuple[str, ...]:
        return tuple(name for name, said in _said[kind].items() if said.rest[word])

    told, values = those("repr"), _values(those("compare"))

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def number(self: object) -> int:
        return hash(values(self))

    def text(self: object) -> str:
        return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in told)})"

    kind.__init__, kind.__eq__, kind.__hash__, kind.__repr__ = _init(kind), equal, number, text


def _values(names: tuple[str, ...]) -> Callable[[Any], Any]:
    return attrgetter(*names) if names else lambda _one: ()


def _init(kind: Any) -> Callable[..., None]:
    known: dict[str, Any] = {"_NOTHING": _NOTHING}
    parameters, lines = [], []
    for name, said in _said[kind].items():
        known[f"_set_{name}"] = getattr(kind, name).__set__  # the slot itself: a drain makes thousands a second
        value = name
        if said.make is not _NOTHING:
            known[f"_make_{name}"] = said.make
            parameters.append(f"{name}=_NOTHING")
            value = f"_make_{name}() if {name} is _NOTHING else {name}"
        elif said.value is not _NOTHING:
            known[f"_default_{name}"] = said.value
            parameters.append(f"{name}=_default_{name}")
        else:
            parameters.append(name)
        lines.append(f" _set_{name}(self, {value})")
    exec(f"def __init__(self, {', '.join(parameters)}):\n" + "\n".join(lines or [" pass"]), known)  # noqa: S102 - names of our own fields
    written: Callable[..., None] = known["__init__"]
    return written


def _no_change(self: object, name: str, value: object) -> None:  # noqa: ARG001 - Python's arguments
    from dataclasses import FrozenInstanceError  # noqa: PLC0415 - for a fault in the program only

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _no_removal(self: object, name: str) -> None:  # noqa: ARG001 - as above
    from dataclasses import FrozenInstanceError  # noqa: PLC0415 - as above

    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in _names(type(self))]


def _take_state(self: Any, state: list[Any]) -> None:
    for name, value in zip(_names(type(self)), state, strict=True):
        object.__setattr__(self, name, value)


def _first_init(self: Any, *given: Any, **named: Any) -> None:
    """The first instances of a class, by hand: to write an ``__init__`` takes as long as thirty of them."""
    kind = type(self)
    _made[kind] += 1
    if _made[kind] > _FEW:
        _complete(kind)
        self.__init__(*given, **named)
        return
    names = _names(kind)
    values = dict(zip(names, given, strict=False)) | named
    if len(values) < len(given) + len(named) or not values.keys() <= set(names):
        raise TypeError(f"{kind.__qualname__} takes {', '.join(names)}, each once")
    for name, said in _said[kind].items():
        value = values[name] if name in values else said.default()
        if value is _NOTHING:
            raise TypeError(f"{kind.__qualname__} needs {name}")
        getattr(kind, name).__set__(self, value)


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
