"""The id of a registration in a path: ``{number:digits}`` on the route, ``Number`` at the handler.

The framework's own ``int`` would read as many digits as somebody sends, and fail over some thousand
of them.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import Path
from starlette.convertors import StringConvertor, register_url_convertor


class Digits(StringConvertor):
    """Digits in a path, however many: whether they are a number that there can be is asked
    afterwards.
    """

    regex = "[0-9]+"


register_url_convertor("digits", Digits())

Number = Annotated[int, Path(ge=1, le=2**62)]
"""The id of a registration, as far as there can be one."""
