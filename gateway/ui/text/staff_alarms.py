"""Tell staff what is wrong with this kiosk: its journal, the connection, its clock."""

from __future__ import annotations

from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import QueueStatus
from gateway.domain.problem import Problem
from gateway.domain.report_delivery import ReportFault
from gateway.domain.site_events import HourlyList, ListBrought
from gateway.flow.kiosk_state import KioskState
from gateway.ui.text import papers, phrases, plurals, problems
from gateway.ui.text import terms as terms_text
from gateway.ui.text.outages import fault_text
from gateway.ui.text.translate import translate

# problems of sending that do not end by themselves, as an outage does
_LASTING = {
    Problem.NO_ACCESS,
    Problem.SIGNED_OUT,
    Problem.WRONG_PASSWORD,
    Problem.NOT_ENROLLED,
    Problem.NO_SCOPE,
    Problem.NOT_TRUSTED,
    Problem.CLOCK_STOPS_TRUST,
}


def alarms(kiosk: KioskState, now_ms: int) -> tuple[str, ...]:
    """Return what is wrong and what ends soon, a sentence or two each, the worst first.

    :param now_ms: the wall clock, UTC milliseconds
    """
    queue, today = kiosk.queue, belgian_day(now_ms)
    urgent = [term for term in kiosk.terms if term.is_urgent(today)]
    texts = list(terms_text.sentences(urgent, today))
    texts += [_alarm(problem, kiosk.vanished) for problem in kiosk.alarms]
    texts += [_absent_list(one, one.fault) for one in kiosk.lists_brought if one.fault is not None]
    if kiosk.office.since is not None and kiosk.office.fault is not None:
        texts.append(papers.unserved(kiosk.office.since, kiosk.office.fault))
    if kiosk.typing_until_ms:
        texts.append(_typing_alarm(kiosk.typing_until_ms))
    if queue.problem in _LASTING and not queue.is_online:
        texts.append(_alarm(queue.problem))
    texts += [_alarm(problem) for problem in queue.alarms]
    if queue.is_clock_wrong:
        texts.append(_clock_alarm(queue))
    texts += terms_text.sentences(
        [term for term in kiosk.terms if not term.is_urgent(today)], today
    )
    return tuple(texts)


def _alarm(problem: Problem, vanished: int = 0) -> str:
    words = problems.for_staff(problem)
    if problem is Problem.STORE_VANISHED and vanished:
        return f"{plurals.vanished(vanished)}. {words.advice}"
    return f"{words.title}. {words.advice}"


def _absent_list(brought: ListBrought, fault: ReportFault) -> str:
    text = (
        translate("Evacuation", "The evacuation list of {time} is missing. {reason}")
        if brought.kind is HourlyList.EVACUATION
        else translate("Presence", "The list of {time}, who is missing, is not there. {reason}")
    )
    return text.format(time=phrases.time_of(brought.due_ms), reason=fault_text(fault))


def _typing_alarm(until_ms: int) -> str:
    return translate(
        "Staff",
        "Until {time} no number can be typed: too many different ones came within a minute. Look "
        "for people in today's list who are not here, and for a device that types.",
    ).format(time=phrases.time_of(until_ms + 59_999))


def _clock_alarm(queue: QueueStatus) -> str:
    if queue.offset_s is None:
        wrong = translate("Staff", "The clock of this kiosk is wrong.")
    else:
        # the service is ahead of a slow clock
        wrong = (
            translate("Staff", "The clock of this kiosk is {time} slow.")
            if queue.offset_s > 0
            else translate("Staff", "The clock of this kiosk is {time} fast.")
        ).format(time=phrases.duration(abs(queue.offset_s)))
    return wrong + " " + translate("Staff", "Put it right: registrations made now get remark 32.")
