"""Records behave as frozen dataclasses with slots do, whichever of their methods is used first."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from gateway.domain.records import field, notes, record, replace

MANY = 20  # the first few instances are made in another way


def point() -> Any:
    """A record nobody has used yet, so that each test meets its first use."""

    @record
    class Point:
        """A place."""

        x: int
        y: int = 2
        names: list[str] = field(default_factory=list, compare=False)
        secret: str = field(default="s", repr=False)

        @property
        def sum(self) -> int:
            """Both."""
            return self.x + self.y

    return Point


@dataclass(frozen=True, slots=True)
class Peer:
    """What a record is held against."""

    x: int
    y: int = 2


@record
class Kept:
    """A record that can be found again by its name."""

    x: int
    y: int = 2


def unpickled(kind: Any, x: int) -> Any:
    """An instance whose class was never called in this process, as one from another process is."""
    one = object.__new__(kind)
    one.__setstate__([x, 2])
    return one


def bare() -> Any:
    """A record of two numbers, unused."""

    @record
    class Bare:
        x: int
        y: int = 2

    return Bare


def test_it_holds_what_it_was_given_and_its_defaults() -> None:
    kind = point()
    for _ in range(MANY):
        one = kind(1)
        assert (one.x, one.y, one.names, one.secret, one.sum) == (1, 2, [], "s", 3)
        assert kind(1, y=5).y == 5
        assert kind(1).names is not one.names
    assert kind.__doc__ == "A place."


def test_what_is_not_compared_or_told_is_not() -> None:
    kind = point()
    assert kind(1, names=["a"]) == kind(1, names=["b"])
    assert kind(1, secret="a") != kind(1, secret="b")
    assert repr(kind(1)).endswith("Point(x=1, y=2, names=[])")


@pytest.mark.parametrize(
    "fault",
    [
        lambda kind: kind(),
        lambda kind: kind(1, 2, 3),
        lambda kind: kind(1, z=1),
        lambda kind: kind(1, x=1),
        lambda kind: kind(y=1),
    ],
)
def test_wrong_arguments_are_refused_the_first_time_and_after(fault: Callable[[Any], object]) -> None:
    kind = bare()
    for _ in range(MANY):
        with pytest.raises(TypeError):
            fault(kind)
        kind(1)


def test_nothing_of_it_changes() -> None:
    one = bare()(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.x = 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        del one.x
    with pytest.raises(AttributeError):
        one.z = 2
    assert not hasattr(one, "__dict__")


def test_dataclasses_takes_it_before_and_after_its_first_instance() -> None:
    kind = bare()
    assert dataclasses.is_dataclass(kind)
    told = [(one.name, one.type, one.default) for one in dataclasses.fields(kind)]
    assert told == [(one.name, one.type, one.default) for one in dataclasses.fields(Peer)]
    one = kind(1)
    assert dataclasses.replace(one, y=3) == kind(1, 3)
    assert dataclasses.asdict(one) == {"x": 1, "y": 2}
    match one:
        case kind(x, y):
            assert (x, y) == (1, 2)


@pytest.mark.parametrize(
    "first",
    [
        lambda one, other: one == other,
        lambda one, other: hash(one) == hash(other),
        lambda one, other: repr(one) == repr(other),
    ],
)
def test_one_that_came_without_its_class_being_called_is_whole(first: Callable[[Any, Any], bool]) -> None:
    kind = bare()
    one = unpickled(kind, 1)
    assert first(one, unpickled(kind, 1))
    assert one == kind(1)
    assert one != kind(2)
    assert len({one, kind(1), kind(2)}) == 2


def test_another_one_with_some_fields_changed() -> None:
    one = Kept(1, 5)
    assert replace(one, x=2) == Kept(2, 5) == dataclasses.replace(one, x=2)
    with pytest.raises(TypeError):
        replace(one, z=2)


def test_a_field_tells_its_notes() -> None:
    @record
    class Noted:
        x: int = field(default=1, metadata={"check": int})
        y: int = 2

    assert notes(Noted) == {"x": {"check": int}, "y": {}}
    assert dataclasses.fields(Noted)[0].metadata == {"check": int}  # type: ignore[arg-type] # a record is one


def test_a_field_of_dataclasses_is_refused() -> None:
    with pytest.raises(TypeError, match=r"records\.field"):

        @record
        class Wrong:
            x: list[int] = dataclasses.field(default_factory=list)


def test_it_is_no_equal_of_another_class() -> None:
    assert bare()(1) != Peer(1)
    assert bare()(1) != bare()(1)


def test_copies_are_equal() -> None:
    one = Kept(1, 5)
    assert copy.copy(one) == copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - just made
