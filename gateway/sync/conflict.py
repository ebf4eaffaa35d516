"""Whether what the service holds under a reference is the registration that this kiosk made under
it.

The service promises nothing of references, and a reference is chance: a machine that was copied
while it ran gives out the same chance twice. What bears our reference and is somebody else's act
must not settle ours, which would be lost without a word.
"""

from __future__ import annotations

from datetime import datetime

from gateway.domain.model import Direction, Registration, ServiceRecord

# a service may cut the moment to whole seconds
SLACK_MS = 1_000
CONFLICT = "the service holds another registration under this reference"
_OTHERS = {
    direction: {other.value for other in Direction} - {direction.value} for direction in Direction
}
# a registration in conflict is asked for again after so long: somebody may have set it right
AGAIN_S = 300.0


def contradicts(
    echo: ServiceRecord | None, registration: Registration, first_ms: int, last_ms: int
) -> bool:
    """Whether the service's ``echo`` of a registration is surely of another one.

    What it does not tell, or tells in a word that is not known here, contradicts nothing.

    ``first_ms``, ``last_ms``: between which moments (UTC milliseconds) ours was sent as made.
    Another number alone is no contradiction where the moment is ours: the register replaces
    numbers, and a service may answer with the new one.
    """
    if echo is None:
        return False
    draft = registration.draft
    if echo.direction.lower() in _OTHERS[draft.direction]:
        return True
    workplace, number = draft.workplace.number, draft.person.number
    if (
        echo.workplace
        and echo.workplace != workplace
        and echo.workplace.casefold() != workplace.casefold()
    ):
        return True
    # a masked number says nothing
    if echo.number == number or not echo.number.isdecimal():
        return False
    try:
        moment_ms = datetime.fromisoformat(echo.moment).timestamp() * 1000
    except (ValueError, OverflowError, OSError):
        return True
    return not first_ms - SLACK_MS <= moment_ms <= last_ms + SLACK_MS
