"""Say each problem in the language in use: what happened, what to do, and a picture.

In comes a :class:`~gateway.domain.problem.Problem`; out go :class:`ProblemText` for a worker or for
staff. The technician's words, in English, are in :mod:`gateway.cli.technician`.
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.problem import Problem
from gateway.ui.text.staff_problems import STAFF
from gateway.ui.text.translate import translate
from gateway.ui.text.worker_problems import WORKER, Entry


@dataclass(frozen=True, slots=True)
class ProblemText:
    """Hold a problem in the language in use.

    :param title: what happened.
    :param advice: what to do.
    :param icon: the name of its picture.
    :param support_code: a short code for the telephone, never the message; it stays the same for
        good, so that a technician's list stays true.
    """

    title: str
    advice: str
    icon: str
    support_code: str


def for_worker(problem: Problem) -> ProblemText:
    """Return the words for a worker; those for staff where no worker should meet ``problem``."""
    return _translated(WORKER.get(problem, STAFF[problem]))


def for_staff(problem: Problem) -> ProblemText:
    """Return the words for the site manager."""
    return _translated(STAFF[problem])


def _translated(entry: Entry) -> ProblemText:
    support_code, icon, title, advice = entry
    return ProblemText(
        translate("Problem", title), translate("Problem", advice), icon, support_code
    )
