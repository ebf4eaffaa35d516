"""Define the screens on which staff take a paper away."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.papers import PaperDelivered, PaperKind, PaperPeriod


@dataclass(frozen=True, slots=True)
class TakePaper:
    """Ask for the days of a paper, or the languages of a poster, and where it goes.

    :param is_busy: it is being written or printed
    :param delivered: how the last try ended
    """

    kind: PaperKind
    period: PaperPeriod = PaperPeriod.TODAY
    languages: tuple[str, ...] = ()
    is_busy: bool = False
    delivered: PaperDelivered | None = None


PaperScreen = TakePaper
