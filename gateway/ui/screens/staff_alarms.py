"""What staff are told of this kiosk itself: its memory, the way to the service, its clock. The
worst first.
"""

from __future__ import annotations

from gateway.domain.model import QueueStatus
from gateway.domain.problem import Problem
from gateway.flow.states import KioskState
from gateway.ui.text import phrases, plurals, problems
from gateway.ui.text.translate import translate

_SENDING = {
    Problem.NO_ACCESS,
    Problem.SIGNED_OUT,
    Problem.WRONG_PASSWORD,
    Problem.NOT_ENROLLED,
    Problem.NOT_TRUSTED,
}
"""What stands in the way of sending and does not go by itself, as an outage does."""


def alarms(kiosk: KioskState) -> tuple[str, ...]:
    """A sentence or two for each thing that is wrong, and what to do."""
    queue = kiosk.queue
    told = [_told(problem, kiosk.vanished) for problem in kiosk.alarms]
    if queue.problem in _SENDING and not queue.is_online:
        told.append(_told(queue.problem))
    told += [_told(problem) for problem in queue.alarms]
    clock = clock_words(queue)
    return (*told, clock) if clock else tuple(told)


def _told(problem: Problem, vanished: int = 0) -> str:
    told = problems.for_staff(problem)
    title = (
        plurals.vanished(vanished) if problem is Problem.STORE_VANISHED and vanished else told.title
    )
    return f"{title}. {told.advice}"


def clock_words(queue: QueueStatus) -> str:
    """How wrong the clock is, and what that leads to; empty when it is right."""
    if not queue.is_clock_wrong:
        return ""
    if queue.offset_s is None:
        off = translate("Staff", "The clock of this kiosk is wrong.")
    elif queue.offset_s > 0:
        # the service is ahead of us
        off = translate("Staff", "The clock of this kiosk is {time} slow.").format(
            time=phrases.duration(queue.offset_s)
        )
    else:
        off = translate("Staff", "The clock of this kiosk is {time} fast.").format(
            time=phrases.duration(-queue.offset_s)
        )
    return off + " " + translate("Staff", "Set it right: registrations made now get remark 32.")
