"""How the service behaves where the field's documents leave a choice."""

from __future__ import annotations

from dataclasses import dataclass

SOURCES = ("declarations", "caw", "geocoding")
"""What the checks ask: declarations of works (remark 33 when down), all of Checkinatwork (34), the
register of addresses (35).
"""


@dataclass(slots=True)
class Behaviour:
    """How the service behaves where the field's documents leave a choice; all of it may change
    while it runs.

    ``limit_s``: age at receipt from which a registration is late; the field's "set limit", ten
    minutes by a public manual. ``policy``: "remark" registers what is late with remark 32, "refuse"
    does not register it. ``ahead_s``: how far in the future a registration may lie before its clock
    is called wrong (also remark 32). ``check_delay_s``: pause between the answer and the checks.
    ``per_minute``: how many requests one user may make in a minute before 429; 0 sets no limit (the
    real one is not public). ``down``: registers that cannot be asked at the moment, of ``SOURCES``.
    """

    limit_s: float = 600.0
    policy: str = "remark"
    ahead_s: float = 60.0
    check_delay_s: float = 0.3
    per_minute: int = 0
    down: frozenset[str] = frozenset()

    def late(self, at_ms: int, received_ms: int) -> bool:
        """Whether a registration reached the service at or after the limit."""
        return received_ms - at_ms >= self.limit_s * 1000

    def ahead(self, at_ms: int, received_ms: int) -> bool:
        """Whether a registration lies in the future, beyond the tolerance."""
        return at_ms - received_ms > self.ahead_s * 1000
