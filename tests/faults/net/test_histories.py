"""Random histories of faults over a real journal, a real courier and the real practice service:
nothing lost, nothing doubled.

Hypothesis writes the histories and shrinks the one that fails. What must hold after each step: what
was acknowledged is in the journal, and all that is in the journal is confirmed, refused or waiting.
What must hold in the end: the service has no reference twice, each confirmed one once, and no
refused one.
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

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sync.sender import Sender
from tests.support.sending_kit import Kit, held
from tests.support.station import (
    REGISTER,
    SEARCH,
    Act,
    Call,
    Station,
    changed,
    cut,
    lose,
    saying,
    swallow,
    through,
)
from tests.support.wrong_senders import MarksBeforeTheAnswer, SendsAgainUnasked, replaced

ExpectLog = Callable[[str], None]
# about 20 seconds on one core
EXAMPLES, STEPS = 24, 18
BELGIF = "urn:problem-type:belgif:"


def stored_then_500(call: Call) -> None:
    """The service stores, then fails."""
    call.forward()
    call.send(500, {"type": BELGIF + "internalServerError"})


SENDING: dict[str, Act] = {
    "well": through,
    "request lost": lose,
    "answer lost": swallow,
    "answer cut in its head": cut(30),
    "answer cut in its body": cut(400),
    "stored, then 500": stored_then_500,
    "503": saying(503),
    "429": saying(429),
    "401": saying(401, {"type": BELGIF + "invalidAccessToken"}),
    "413": saying(413),
    "400 of the service": saying(400, {"type": BELGIF + "badRequest"}),
    "403 of the service": saying(403, {"type": BELGIF + "missingPermission"}),
    "a portal's page": saying(200, "<html>", kind="text/html"),
    "names only the first": changed(lambda items: items[:1]),
    "names none": changed(lambda items: items[:0]),
    "doubled and reversed": changed(lambda items: (items + items)[::-1]),
}
ASKING: dict[str, Act] = {
    "well": through,
    "lost": lose,
    "503": saying(503),
    "cut": cut(200),
    "not a list": saying(200, {"items": 7}, kind="application/json"),
}


class Killed(BaseException):
    """The program ends here, whatever it was about to do."""


class History(RuleBasedStateMachine):
    """One kiosk from its first registration to the day when the way is good again."""

    def __init__(
        self,
        make: Callable[[], Kit],
        station: Station,
        admin: AdminClient,
        kind: type[Sender] = Sender,
    ) -> None:
        super().__init__()
        self.kit, self.station, self.admin, self.kind = make(), station, admin, kind
        replaced(self.kit.courier, kind)
        self.acknowledged: set[str] = set()
        self.people = cycle(
            [worker.handle for worker in self.kit.site.workers if worker.number and worker.employer]
        )

    @rule(how_many=st.integers(1, 5))
    def register(self, how_many: int) -> None:
        """Each by somebody else: corrected times may coincide, and the same act of the same person
        gets remark 14.
        """
        self.acknowledged.update(self.kit.keep(*islice(self.people, how_many)))

    @rule(fault=st.sampled_from(sorted(SENDING)), asked=st.sampled_from(sorted(ASKING)))
    def send(self, fault: str, asked: str) -> None:
        self.station.on(REGISTER, SENDING[fault])
        self.station.on(SEARCH, ASKING[asked])
        self._turn()

    @rule()
    def send_well(self) -> None:
        self._turn()

    @rule(fault=st.sampled_from(sorted(SENDING)))
    def killed_before_the_answer_is_written(self, fault: str) -> None:
        def die(*_: object) -> NoReturn:
            raise Killed

        self.station.on(REGISTER, SENDING[fault])
        self.kit.courier._open().settle = die  # type: ignore[method-assign] # the instruction before which the program ends
        with suppress(Killed):
            self._turn()
        self.restarted()

    @rule()
    def restarted(self) -> None:
        """The parts of the program that ended are left as they are; nothing of it finishes."""
        self.kit._start()
        replaced(self.kit.courier, self.kind)

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
        """The way is good again."""
        self.station.forget()
        self.admin.set_clock(0)
        self._restart_waits()
        self.kit.drain()
        found = self.kit.status()
        for (reference, status), times in zip(found.items(), held(self.admin, found), strict=True):
            assert times == (status == "confirmed"), (reference, status, times)
        assert self.acknowledged == set(self.kit.status())
        self.kit.close()

    def _turn(self) -> None:
        """Time passed: what waited is due, an attempt may leave."""
        self._restart_waits()
        self.kit.courier.run_once()

    def _restart_waits(self) -> None:
        self.kit.wake()
        self.kit.courier._contact.found()


@pytest.fixture
def run(
    make_kit: Callable[..., Kit], station: Station, admin: AdminClient, expect_log: ExpectLog
) -> Callable[[type[Sender], Sequence[Phase]], None]:
    """``run(kind, phases)``: the histories with a client of this kind, the same ones each time."""
    for known in (
        "sending failed: ",
        "did not name",
        "is refused as a whole request",
        "too large for the way",
        "too narrow",
    ):
        expect_log(known)
    numbers = count()

    def make() -> Kit:
        kit = make_kit(station.url, name=f"home-{next(numbers)}", service="deadline_s = 3")
        kit.sign_in()
        return kit

    def run(kind: type[Sender], phases: Sequence[Phase]) -> None:
        run_state_machine_as_test(
            lambda: History(make, station, admin, kind),
            settings=settings(
                max_examples=EXAMPLES,
                stateful_step_count=STEPS,
                deadline=None,
                derandomize=True,
                database=None,
                phases=phases,
                suppress_health_check=list(HealthCheck),
            ),
        )

    return run


def test_histories(run: Callable[[type[Sender], Sequence[Phase]], None]) -> None:
    run(Sender, list(Phase))


@pytest.mark.parametrize(("wrong", "times"), [(MarksBeforeTheAnswer, 0), (SendsAgainUnasked, 2)])
def test_a_wrong_client_is_caught(
    run: Callable[[type[Sender], Sequence[Phase]], None], wrong: type[Sender], times: int
) -> None:
    """The control: what a client lost, or sent twice, is seen by the same histories."""
    with pytest.raises(AssertionError, match=rf"'confirmed', {times}\)"):
        run(wrong, [Phase.generate])
