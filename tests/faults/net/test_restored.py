"""Row 51: the service is restored from a backup and has lost what it confirmed. Reconciled, it
holds each once again.
"""

from __future__ import annotations

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sync.reconcile import ReconcileResult
from tests.support.project import ExpectLog
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import count_held


def test_a_service_that_lost_its_last_hours(
    make_kit: MakeKit, origin: str, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("the service lost 12 registrations that it had confirmed: 12 are sent again")
    kit = make_kit(origin)
    kit.sign_in()
    lost = kit.keep(*kit.crowd(12))
    kit.drain()
    assert count_held(service_admin, lost) == [1] * 12
    service_admin.set_fault("lose-database 3600")
    assert count_held(service_admin, lost) == [0] * 12
    kept = kit.keep("amelie", "hans")
    kit.drain()
    assert kit.reconcile() == ReconcileResult(held=2, again=12, erased=0)
    kit.drain()
    assert set(kit.status().values()) == {"confirmed"}
    assert count_held(service_admin, lost + kept) == [1] * 14
