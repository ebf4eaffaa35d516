"""A kiosk's sending side for tests: its services, journal, courier, and the courier's events."""

from __future__ import annotations

import time
import traceback
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import pytest

from gateway.app.services import Services, build
from gateway.domain.crew import CrewMember
from gateway.domain.events import Answered, QueueChanged
from gateway.domain.model import (
    Answer,
    Direction,
    Draft,
    Employer,
    Means,
    NumberKind,
    Person,
    QueueStatus,
    Timestamp,
)
from gateway.domain.staff_acts import StaffRole
from gateway.journal import crews, presence
from gateway.journal.day import open_day
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.store import Store
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.registers.records import Site
from gateway.sync.contact import Contact
from gateway.sync.courier import Courier
from gateway.sync.errors import ServiceError
from gateway.sync.http.client import HttpClient
from gateway.sync.reconcile import ReconcileResult, reconcile
from gateway.sync.sender import Sender
from gateway.system import settings

USER, PASSWORD = "leiezicht", "werfhek-leie-01"
DEADLINE_S = 30.0
# remark 14: registered before
TWICE = "caw_14"
# a number that must not come into an error or a log
SECRET = "85011512355"
E = TypeVar("E")


class Kit:
    """Hold a kiosk without a window: its services, its journal, its courier.

    ``events``: all that the courier reported.

    :param sender_class: how the courier sends.
    """

    _last_ms = 0

    def __init__(self, home: Path, site: Site, sender_class: type[Sender] = Sender) -> None:
        self.home = home
        self.site = site
        self.sender_class = sender_class
        self.events: list[Any] = []
        self.start()

    def start(self) -> None:
        """Start the program on this home; what an earlier start left is not closed."""
        self.services: Services = build(settings.load(self.home))
        loaded, sealer = self.services.settings, self.services.sealer
        self.store = Store(self.home)
        self.outbox = Outbox(self.store, sealer)
        self.registrations = Registrations(
            self.store, sealer, tolerance_s=loaded.remark32.tolerance_s
        )
        self.courier = Courier(
            self.events.append,
            settings=loaded,
            sealer=sealer,
            timepiece=self.services.clock,
            client=self.services.client,
            credentials=self.services.credentials,
            sender_class=self.sender_class,
        )
        # the program is up before the first worker comes
        self.courier.open_journal()

    def restart(self) -> None:
        """End the program and start it anew on the same home."""
        self.close()
        self.start()

    @property
    def contact(self) -> Contact:
        """Return the courier's memory of good and bad attempts."""
        return self.courier.context.contact

    def make_due(self) -> None:
        """Make all due that waits to be sent again, as if time had passed."""
        self.outbox.release_all()

    def log_in(self) -> None:
        """Let the courier log in, as the screen does, and send."""
        self.courier.log_in(USER, PASSWORD)
        self.courier.run_once()

    def reconcile(self) -> ReconcileResult:
        """Hold what was confirmed in the last week against the service."""
        services = self.services
        return reconcile(
            services.client,
            services.credentials,
            self.outbox,
            services.clock,
            days=7,
            tolerance_ms=60_000,
        )

    def close(self) -> None:
        self.courier.stop()
        self.courier.finish()
        self.registrations.close()

    def sign_in(self) -> None:
        """Open the day, as the contractor does in the morning."""
        token = self.services.credentials.log_in(USER, PASSWORD)
        self.workplace = next(
            each
            for each in self.services.client.list_workplaces(token)
            if each.number == MAIN_WORKPLACE
        )
        self.services.credentials.store()
        self.open_day(USER)

    def open_day(self, user: str) -> None:
        """Open the day in the journal alone."""
        services = self.services
        now = services.clock.stamp()
        open_day(
            self.registrations.store, services.sealer, user, self.workplace, now, staff_code="2580"
        )

    def crowd(self, count: int) -> list[str]:
        """Return so many different people of the site, ``jan`` first: one request takes one act of
        each.
        """
        people = (
            worker.handle for worker in self.site.workers if worker.number and worker.employer
        )
        return list(islice(people, count))

    def keep(
        self, *handles: str, stamp: Timestamp | None = None, direction: Direction = Direction.IN
    ) -> list[str]:
        """Register these people of the site (``jan`` by default), and return the references."""
        return [
            self.registrations.keep(self.draft(handle, direction), stamp or self._moment())[
                0
            ].reference
            for handle in handles or ("jan",)
        ]

    def _moment(self) -> Timestamp:
        """Return now, in a millisecond of its own.

        The same person in the same millisecond would be the same act, which gets remark 14.
        """
        now = self.services.clock.stamp()
        Kit._last_ms = max(now.wall_ms, Kit._last_ms + 1)
        return replace(now, wall_ms=Kit._last_ms)

    def draft(self, handle: str = "jan", direction: Direction = Direction.IN) -> Draft:
        """Return what the kiosk would register of this person of the site."""
        worker = self.site.worker[handle]
        if worker.number:
            person = Person(
                worker.number, NumberKind.NATIONAL, Means.CARD, worker.given, worker.surname
            )
            return Draft(person, direction, self.workplace, Employer(worker.employer, "x"))
        assert worker.limosa is not None
        return Draft(
            Person(worker.limosa.number, NumberKind.LIMOSA, Means.FORM),
            direction,
            self.workplace,
            None,
        )

    def run_until(self, done: Callable[[QueueStatus], bool]) -> QueueStatus:
        """Take turns, as ``gateway sync`` does, until the state of sending is as wanted."""
        deadline = time.monotonic() + DEADLINE_S
        while not done(queue := self.courier.run_once()):
            assert time.monotonic() < deadline, f"still {queue}"
            time.sleep(min(1.0, max(0.01, self.courier.idle_s)))
        return queue

    def drain(self) -> QueueStatus:
        """Take turns until nothing waits."""
        return self.run_until(lambda queue: not queue.waiting)

    @property
    def answers(self) -> list[Answer]:
        """Return the answers that the courier reported."""
        return [event.answer for event in self.events if isinstance(event, Answered)]

    @property
    def queues(self) -> list[QueueStatus]:
        """Return the states of sending that the courier reported."""
        return [event.queue for event in self.events if isinstance(event, QueueChanged)]

    def status(self) -> dict[str, str]:
        """Return the status of each registration by its reference."""
        return {
            line.reference: line.status
            for line in self.services.reports().everything(self.services.clock.stamp())
        }

    def line(self, reference: str) -> Any:
        """Return one registration as staff see it."""
        lines = self.services.reports().everything(self.services.clock.stamp())
        return next(line for line in lines if line.reference == reference)


def expect(kit: Kit, handle: str) -> None:
    """Have the crews of the open workplace name a worker."""
    person = kit.site.worker[handle]
    number = kit.workplace.companies[0].number
    member = CrewMember(person.number or "", number, "", person.surname, handle)
    workplace = presence.open_workplace(kit.store)
    stamp = kit.services.clock.stamp()
    crews.replace(
        kit.store, kit.services.sealer, workplace, [member], stamp, by=StaffRole.SITE_MANAGER
    )


def eventually(ask: Callable[[], E | bool | None]) -> E:
    """Ask until the answer is true, and return it."""
    deadline = time.monotonic() + DEADLINE_S
    while not (answer := ask()):
        assert time.monotonic() < deadline, "nothing came in time"
        time.sleep(0.01)
    return answer  # type: ignore[return-value] # not False, not None


def count_held(admin: AdminClient, references: Collection[str]) -> list[int]:
    """Return how often the service holds each of these.

    What it holds once must have no remark 14 (registered before) once it is checked.
    """
    wanted = set(references)

    def checked() -> list[dict[str, Any]] | None:
        stored = [
            each for each in admin.records.registrations() if each["customReference"] in wanted
        ]
        return (
            None
            if any(each["validity"] == "pending" for each in stored)
            else [*stored, {"customReference": ""}]
        )

    stored = eventually(checked)[:-1]
    counted = Counter(each["customReference"] for each in stored)
    twice = [
        reference
        for reference in find_doubled(admin.records.registrations())
        if counted[reference] == 1
    ]
    assert not twice, f"remark 14: {twice}"
    return [counted[reference] for reference in references]


def find_doubled(stored: list[dict[str, Any]]) -> list[str]:
    """Return the references with remark 14 (registered before) that no other act explains.

    Two acts of one person within a millisecond get it too, and are two acts: each has a reference
    of its own.
    """

    def act(each: dict[str, Any]) -> tuple[Any, ...]:
        names = ("ssin", "limosaId", "registrationDate", "type", "contractualRelationshipReference")
        return tuple(each.get(name) for name in names)

    acts: dict[tuple[Any, ...], set[str]] = {}
    for each in stored:
        acts.setdefault(act(each), set()).add(each["customReference"])
    return [
        each["customReference"]
        for each in stored
        if TWICE in each["remarks"] and len(acts[act(each)]) == 1
    ]


def exchange_error(http_client: HttpClient, url: str) -> ServiceError:
    """Return what an exchange fails with; it must hold nothing of what was sent."""
    with pytest.raises(ServiceError) as caught:
        http_client.exchange("POST", url, token="t", body={"ssin": SECRET})
    assert SECRET not in "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    return caught.value
