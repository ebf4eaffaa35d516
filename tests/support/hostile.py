"""Make hostile documents for fuzzing: JSON values in known fields, broken texts, and raw bytes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

# half a surrogate pair, a control, a number's look-alikes, what no database or screen likes
_TEXTS = ("", "\ud800", "\0", "²", "٣", "1Y1000A4B7DWZ", "2026-11-30", "0001-01-01T00:00:00")
_LITERALS = ("9" * 5_000, "-" + "1" * 101, "1e999", "NaN", "-Infinity", "1" * 100, "0." + "3" * 98)


def values(fields: Sequence[str]) -> st.SearchStrategy[Any]:
    """Return JSON values of any shape, with these names of fields in their objects."""
    names = st.sampled_from(tuple(fields)) | st.text(max_size=5)
    leaves = (
        st.none()
        | st.booleans()
        | st.integers(-(10**30), 10**30)
        | st.floats(allow_nan=False)
        | st.sampled_from(_TEXTS)
        | st.text(max_size=20)
    )
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=6),
        max_leaves=15,
    )


@st.composite
def documents(draw: st.DrawFn, fields: Sequence[str]) -> bytes:
    """Return JSON texts, some with a literal out of bounds, nested deep, cut, or no text at all."""
    text = json.dumps(draw(values(fields)))
    match draw(st.integers(0, 9)):
        case 0:
            return draw(st.binary(max_size=60))
        case 1:
            text = text.replace("null", draw(st.sampled_from(_LITERALS)))
        case 2:
            levels = draw(st.sampled_from((31, 33, 500, 950, 990, 5_000)))
            text = text.replace("null", "[" * levels + "]" * levels)
        case 3:
            text = text[: draw(st.integers(0, len(text)))]
    return text.encode("ascii")
