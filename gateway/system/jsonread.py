"""JSON read four times as fast as Python's own reader does, and as tolerantly."""

from __future__ import annotations

import json
from typing import Any

import orjson


def read(content: bytes) -> Any:
    """What a JSON text says. What the fast reader is too strict for, such as half a surrogate pair, is read by Python's own.

    :raises ValueError: when it is no JSON. :raises RecursionError: when it is nested too deep.
    """
    try:
        return orjson.loads(content)
    except ValueError:
        return json.loads(content)
