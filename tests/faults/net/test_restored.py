"""Row 51: the service is restored from a backup and has lost what it confirmed. Reconciled, it
holds each once again.
"""

from __future__ import annotations

from collections.abc import Callable

from gateway.journal.outbox import Outbox
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.service.server import PracticeService
from gateway.sync.reconcile import ReconcileResult, reconcile
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit, held


def test_a_service_that_lost_its_last_hours(
    make_kit: Callable[..., Kit],
    practice: PracticeService,
    admin: AdminClient,
    expect_log: ExpectLog,
) -> None:
    expect_log("the service lost 12 registrations that it had confirmed: 12 are sent again")
    kit = make_kit(practice.ready["base_url"].partition("/REST")[0])
    kit.sign_in()
    lost = kit.keep(*["jan"] * 12)
    kit.drain()
    assert held(admin, lost) == [1] * 12
    admin.set_fault("lose-database 3600")
    assert held(admin, lost) == [0] * 12
    kept = kit.keep("amelie", "hans")
    kit.drain()
    parts = kit.services
    outbox = Outbox(kit.registrations.store, parts.sealer)
    found = reconcile(
        parts.client, parts.credentials, outbox, parts.clock, days=7, tolerance_ms=60_000
    )
    assert found == ReconcileResult(held=2, again=12, erased=0)
    kit.drain()
    assert set(kit.status().values()) == {"confirmed"}
    assert held(admin, lost + kept) == [1] * 14
