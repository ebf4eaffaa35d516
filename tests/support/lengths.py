"""Choose what each run of the tests does, and what only a long one does (``make test-long``)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any

import pytest


def short_or_long(short: Any, long: Any) -> list[Any]:
    """Return the parameters of a test that does so much in each run, and so much in a long one."""
    return [
        pytest.param(short, id="short"),
        pytest.param(long, id="long", marks=pytest.mark.long),
    ]


def long_where(is_long: Callable[..., bool], cases: Iterable[tuple[Any, ...]]) -> list[Any]:
    """Return the cases as parameters; those for which ``is_long`` holds are for a long run."""
    return [
        pytest.param(*case, marks=[pytest.mark.long] if is_long(*case) else []) for case in cases
    ]


def long_but(often: Collection[Any], values: Iterable[Any]) -> list[Any]:
    """Return single values as parameters; those that are not among ``often`` are for a long run."""
    return long_where(lambda value: value not in often, [(value,) for value in values])
