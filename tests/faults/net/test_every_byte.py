"""Rows 35 and 36: one exchange cut after every byte of its answer, and after every byte of its
request. 0 lost, 0 doubled.

The relay cuts below TLS, so a cut falls between any two bytes that the line carries: in a record's
head, body or seal. Each cut hits a registration of its own. Two clients that do it wrongly show
that the check would see both faults.
"""

from __future__ import annotations

from itertools import cycle

import pytest

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sync.sender import Sender
from gateway.system import clock
from tests.support.lengths import short_or_long
from tests.support.project import ExpectLog
from tests.support.relay import DOWN, UP, Relay
from tests.support.sending_kit import Kit, count_held
from tests.support.wrong_senders import MarksBeforeTheAnswer, SendsAgainUnasked

# the wrong clients need not be cut at every byte to be caught
NEGATIVE_STEP = 60


class RelayedKiosk:
    """Send one registration at a time through a relay, with a sender of the given class."""

    def __init__(self, kit: Kit, relay: Relay, sender_class: type[Sender]) -> None:
        self.kit, self.relay = kit, relay
        # no power is cut here: thousands of rows need not wait for the disk
        kit.store.connection.execute("PRAGMA synchronous=OFF")
        self.outbox = kit.outbox
        self.sender = sender_class(
            kit.events.append,
            kit.courier.context,
            remark32=kit.services.settings.remark32,
            is_stopping=lambda: False,
        )
        # each in turn: an act whose answer is lost holds back its worker's next one
        self.people = cycle(kit.crowd(1_000))
        self.references: list[str] = []

    def send_with_cut(self, direction: str, size: int) -> bool:
        """Keep and send one registration while the line is cut after ``size`` bytes.

        :return: whether the cut came.
        """
        kit = self.kit
        self.references += kit.keep(next(self.people))
        # the connection stands: what is cut is this exchange alone
        kit.services.client.probe(kit.services.credentials.token())
        kit.contact.on_response()
        self.relay.arm(direction, size)
        (fresh,) = [entry for entry in self.outbox.due(clock.boot_ms(), 2) if not entry.maybe_sent]
        self.sender.send(self.outbox, [fresh])
        self._postpone_all()
        return not self.relay.disarm()

    def _postpone_all(self) -> None:
        """Let all wait that may have been sent: one search looks them up at the end."""
        store = self.outbox.store
        with store.transaction() as connection:
            connection.execute("UPDATE delivery SET due_ms = ?", (clock.boot_ms() + 3_600_000,))

    def cut_everywhere(self, direction: str, step: int = 1) -> int:
        """Cut after 0, 1, 2, ... bytes, until an exchange comes through whole.

        :return: how many cuts there were.
        """
        size = 0
        while self.send_with_cut(direction, size):
            size += step
        return len(range(0, size, step))

    def finish(self) -> None:
        """Settle everything on a good line."""
        self.kit.make_due()
        self.kit.contact.on_response()
        self.kit.drain()

    def verdict(self, service_admin: AdminClient) -> tuple[list[str], list[str]]:
        """Return the references that the service does not hold, and those that it holds twice."""
        assert set(self.kit.status().values()) == {"confirmed"}
        counts = dict(zip(self.references, count_held(service_admin, self.references), strict=True))
        lost = [reference for reference, count in counts.items() if not count]
        doubled = [reference for reference, count in counts.items() if count > 1]
        return lost, doubled


@pytest.fixture(autouse=True)
def cut_off(expect_log: ExpectLog) -> None:
    expect_log("sending failed: ")


@pytest.mark.parametrize("step", short_or_long(11, 1))
@pytest.mark.parametrize("direction", [DOWN, UP], ids=["answer", "request"])
def test_cut_after_every_byte(
    far: Kit,
    relay: Relay,
    service_admin: AdminClient,
    direction: str,
    step: int,
) -> None:
    sender = RelayedKiosk(far, relay, Sender)
    cuts = sender.cut_everywhere(direction, step)
    # an exchange of one registration has some hundreds of bytes each way
    assert cuts > 300 // step
    assert relay.cuts == cuts
    sender.finish()
    assert sender.verdict(service_admin) == ([], [])


def test_a_client_that_marks_before_the_answer_is_caught(
    far: Kit, relay: Relay, service_admin: AdminClient
) -> None:
    sender = RelayedKiosk(far, relay, MarksBeforeTheAnswer)
    sender.cut_everywhere(UP, NEGATIVE_STEP)
    sender.finish()
    lost, doubled = sender.verdict(service_admin)
    assert lost
    assert not doubled


def test_a_client_that_sends_again_unasked_is_caught(
    far: Kit, relay: Relay, service_admin: AdminClient
) -> None:
    sender = RelayedKiosk(far, relay, SendsAgainUnasked)
    sender.cut_everywhere(DOWN, NEGATIVE_STEP)
    sender.finish()
    lost, doubled = sender.verdict(service_admin)
    assert not lost
    assert doubled
