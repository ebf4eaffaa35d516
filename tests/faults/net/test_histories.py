"""Random histories of faults over a real journal, a real courier and the real practice service: nothing lost, nothing doubled.

Hypothesis writes the histories and shrinks the one that fails. What must hold after each step: what was acknowledged is in the
journal, and all that is in the journal is confirmed, refused or waiting. What must hold in the end: the service has no reference
twice, each confirmed one once, and no refused one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from typing import NoReturn

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from gateway.sandbox.remote import Remote
from tests.sync.kit import Kit
from tests.sync.station import REGISTER, SEARCH, Act, Call, Station, changed, cut, lose, saying, swallow, through

ExpectLog = Callable[[str], None]
EXAMPLES, STEPS = 24, 18  # about 20 seconds on one core
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

    def __init__(self, make: Callable[[], Kit], station: Station, remote: Remote) -> None:
        super().__init__()
        self.kit, self.station, self.remote = make(), station, remote
        self.acknowledged: set[str] = set()

    @rule(how_many=st.integers(1, 5))
    def register(self, how_many: int) -> None:
        self.acknowledged.update(self.kit.keep(*["jan"] * how_many))

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

    @rule()
    def tokens_run_out(self) -> None:
        self.remote.expire_tokens()

    @rule(offset_s=st.sampled_from([-3600, 0, 0, 90, 3600]))
    def the_services_clock_is_elsewhere(self, offset_s: int) -> None:
        self.remote.clock(offset_s)

    @invariant()
    def what_was_acknowledged_is_there_and_counted(self) -> None:
        status = self.kit.status()
        assert self.acknowledged == set(status)
        counts = self.kit.parts.reports().counts()
        assert counts.kept + counts.confirmed + counts.refused == len(status)
        of = Counter(status.values())
        assert (of["kept"], of["confirmed"], of["refused"]) == (counts.kept, counts.confirmed, counts.refused)

    def teardown(self) -> None:
        """The way is good again."""
        self.station.forget()
        self.remote.clock(0)
        self._restart_waits()
        self.kit.drain()
        held = Counter(stored["customReference"] for stored in self.remote.registrations())
        for reference, status in self.kit.status().items():
            assert held[reference] == (status == "confirmed"), (reference, status, held[reference])
        assert self.acknowledged == set(self.kit.status())
        self.kit.close()

    def _turn(self) -> None:
        """Time passed: what waited is due, an attempt may leave."""
        self._restart_waits()
        self.kit.courier.turn()

    def _restart_waits(self) -> None:
        self.kit.wake()
        self.kit.courier._contact.found()


def test_histories(make_kit: Callable[..., Kit], station: Station, remote: Remote, expect_log: ExpectLog) -> None:
    for known in ("sending failed: ", "did not name", "is refused as a whole request", "too large for the way"):
        expect_log(known)
    numbers = count()

    def make() -> Kit:
        kit = make_kit(station.url, name=f"home-{next(numbers)}", service="deadline_s = 3")
        kit.sign_in()
        return kit

    run_state_machine_as_test(
        lambda: History(make, station, remote),
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
