"""Random histories of faults over a real journal, a real courier and the real practice service:
nothing lost, nothing doubled, nothing out of order.

Hypothesis writes the histories and shrinks the one that fails. What must hold after each step: what
was acknowledged is in the journal, and all that is in the journal is confirmed, refused or waiting.
What must hold in the end: the service has no reference twice, each confirmed one once, and no
refused one; and what arrived of one worker arrived in the order of its acts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count, cycle, islice
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from gateway.domain.model import Direction
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sync.sender import Sender
from tests.support.lengths import short_or_long
from tests.support.project import ExpectLog
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import Kit, count_held
from tests.support.station import (
    BELGIF,
    REGISTER,
    SEARCH,
    Action,
    Call,
    Station,
    answer_with,
    change_items,
    cut_answer,
    lose_answer,
    lose_request,
    pass_through,
)
from tests.support.wrong_senders import (
    ForgetsWhoIsFirst,
    MarksBeforeTheAnswer,
    SendsAgainUnasked,
)

# they come and go all day
REGULARS = ("jan", "amelie", "hans")
# about 20 seconds on one core
EXAMPLES, STEPS = 24, 18
FEW_EXAMPLES = 8


def stored_then_500(call: Call) -> None:
    """Let the service store, then fail."""
    call.forward()
    call.send(500, {"type": BELGIF + "internalServerError"})


SENDING: dict[str, Action] = {
    "well": pass_through,
    "request lost": lose_request,
    "answer lost": lose_answer,
    "answer cut in its head": cut_answer(30),
    "answer cut in its body": cut_answer(400),
    "stored, then 500": stored_then_500,
    "503": answer_with(503),
    "429": answer_with(429),
    "401": answer_with(401, {"type": BELGIF + "invalidAccessToken"}),
    "413": answer_with(413),
    "400 of the service": answer_with(400, {"type": BELGIF + "badRequest"}),
    "403 of the service": answer_with(403, {"type": BELGIF + "missingPermission"}),
    "a portal's page": answer_with(200, "<html>", kind="text/html"),
    "names only the first": change_items(lambda items: items[:1]),
    "names none": change_items(lambda items: items[:0]),
    "doubled and reversed": change_items(lambda items: (items + items)[::-1]),
}
LOOKING_UP: dict[str, Action] = {
    "well": pass_through,
    "lost": lose_request,
    "503": answer_with(503),
    "cut": cut_answer(200),
    "not a list": answer_with(200, {"items": 7}, kind="application/json"),
}


class Killed(BaseException):
    """End the program here, whatever it was about to do."""


class History(RuleBasedStateMachine):
    """Run one kiosk from its first registration to the day when the service answers well again."""

    def __init__(self, kit: Kit, station: Station, service_admin: AdminClient) -> None:
        super().__init__()
        self.kit, self.station, self.admin = kit, station, service_admin
        self.acknowledged: set[str] = set()
        self.people = cycle(
            [
                worker.handle
                for worker in self.kit.site.workers
                if worker.number and worker.employer and worker.handle not in REGULARS
            ]
        )
        # by worker, in their order
        self.acts: dict[str, list[str]] = {handle: [] for handle in REGULARS}

    @rule(how_many=st.integers(1, 5))
    def register(self, how_many: int) -> None:
        """Register another person each time: corrected times may coincide, and the same act of the
        same person gets remark 14.
        """
        self.acknowledged.update(self.kit.keep(*islice(self.people, how_many)))

    @rule(handle=st.sampled_from(REGULARS), how_many=st.integers(1, 3))
    def come_and_go(self, handle: str, how_many: int) -> None:
        """Register the same few people again and again, in and out in turn."""
        for _ in range(how_many):
            acts = self.acts[handle]
            acts += self.kit.keep(handle, direction=(Direction.IN, Direction.OUT)[len(acts) % 2])
            self.acknowledged.add(acts[-1])

    @rule(fault=st.sampled_from(sorted(SENDING)), look_up_fault=st.sampled_from(sorted(LOOKING_UP)))
    def send(self, fault: str, look_up_fault: str) -> None:
        self.station.on(REGISTER, SENDING[fault])
        self.station.on(SEARCH, LOOKING_UP[look_up_fault])
        self._turn()

    @rule()
    def send_well(self) -> None:
        self._turn()

    @rule(fault=st.sampled_from(sorted(SENDING)))
    def killed_before_the_answer_is_written(self, fault: str) -> None:
        def die(*_: object) -> NoReturn:
            raise Killed

        self.station.on(REGISTER, SENDING[fault])
        # the instruction before which the program ends
        self.kit.courier.open_journal().settle = die  # type: ignore[method-assign]
        with suppress(Killed):
            self._turn()
        self.restarted()

    @rule()
    def restarted(self) -> None:
        """Start the program again; nothing of the one that ended finishes."""
        self.kit.start()

    @rule()
    def tokens_run_out(self) -> None:
        self.admin.expire_tokens()

    @rule(offset_s=st.sampled_from([-3600, 0, 0, 90, 3600]))
    def the_services_clock_is_elsewhere(self, offset_s: int) -> None:
        self.admin.set_clock(offset_s)

    @invariant()
    def what_was_acknowledged_is_there_and_counted(self) -> None:
        status = self.kit.status()
        assert self.acknowledged == set(status)
        counts = self.kit.services.reports().counts()
        assert counts.kept + counts.confirmed + counts.refused == len(status)
        of = Counter(status.values())
        assert (of["kept"], of["confirmed"], of["refused"]) == (
            counts.kept,
            counts.confirmed,
            counts.refused,
        )

    def teardown(self) -> None:
        """Let the service answer well again."""
        self.station.forget()
        self.admin.set_clock(0)
        self._end_waits()
        self.kit.drain()
        statuses = self.kit.status()
        for (reference, status), times in zip(
            statuses.items(), count_held(self.admin, statuses), strict=True
        ):
            assert times == (status == "confirmed"), (reference, status, times)
        arrived = [each["customReference"] for each in self.admin.records.registrations()]
        for handle, acts in self.acts.items():
            of_worker = [reference for reference in arrived if reference in set(acts)]
            assert of_worker == sorted(of_worker, key=acts.index), f"out of order: {handle}"
        assert self.acknowledged == set(self.kit.status())
        self.kit.close()

    def _turn(self) -> None:
        self._end_waits()
        self.kit.courier.run_once()

    def _end_waits(self) -> None:
        """Let time pass: what waited is due, an attempt may leave."""
        self.kit.make_due()
        self.kit.contact.on_response()


RunHistories = Callable[[type[Sender], Sequence[Phase], int], None]


@pytest.fixture
def run_histories(
    make_kit: MakeKit, station: Station, service_admin: AdminClient, expect_log: ExpectLog
) -> RunHistories:
    """Give what runs the histories with a sender of a class, the same ones each time."""
    for known in (
        "sending failed: ",
        "did not name",
        "is refused as a whole request",
        "too large for the way",
        "too narrow",
    ):
        expect_log(known)
    numbers = count()

    def run(sender_class: type[Sender], phases: Sequence[Phase], examples: int) -> None:
        def begin_history() -> History:
            kit = make_kit(
                station.url,
                name=f"home-{next(numbers)}",
                service="deadline_s = 3",
                sender_class=sender_class,
            )
            kit.sign_in()
            return History(kit, station, service_admin)

        run_state_machine_as_test(
            begin_history,
            settings=settings(
                max_examples=examples,
                stateful_step_count=STEPS,
                deadline=None,
                derandomize=True,
                database=None,
                phases=phases,
                suppress_health_check=list(HealthCheck),
            ),
        )

    return run


@pytest.mark.parametrize("examples", short_or_long(FEW_EXAMPLES, EXAMPLES))
def test_histories(run_histories: RunHistories, examples: int) -> None:
    run_histories(Sender, list(Phase), examples)


@pytest.mark.parametrize(
    ("wrong", "verdict"),
    [
        (MarksBeforeTheAnswer, r"'confirmed', 0\)"),
        (SendsAgainUnasked, r"'confirmed', 2\)"),
        (ForgetsWhoIsFirst, "out of order"),
    ],
)
def test_a_wrong_client_is_caught(
    run_histories: RunHistories, wrong: type[Sender], verdict: str
) -> None:
    """Show that the same histories see what a client lost, sent twice, or sent out of order."""
    with pytest.raises(AssertionError, match=verdict):
        run_histories(wrong, [Phase.generate], EXAMPLES)
