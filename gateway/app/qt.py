"""Qt loaded for a quick start: without PySide6's look into the source text of every module that is
loaded after it.

PySide6 puts a function of its own in the place of Python's import, which reads the text of each
module to see whether it asks for other names (``from __feature__ import snake_case``). Nobody here
asks, and it takes as long as a tenth of the start.
"""

from __future__ import annotations

import builtins


def load() -> None:
    """Load Qt's core; Python's own import is back when this returns. To be called before anything
    else loads PySide6.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - what puts the function in place

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
