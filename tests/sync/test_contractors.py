"""What waits is sent under the contractor who registered it, and under no other log-in."""

from __future__ import annotations

import pytest

from gateway.domain.events import SignedIn
from gateway.domain.problem import Problem
from gateway.flow import actions
from gateway.flow.effects import ForgetLogIn
from gateway.flow.kiosk_state import State
from gateway.journal.day import open_day
from gateway.journal.held import FOREIGN
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sync.errors import ServiceError
from tests.support.people import BRUG, LINDE
from tests.support.project import ExpectLog
from tests.support.sending_kit import PASSWORD, USER, Kit, count_held
from tests.support.visits import play, timeout

OTHER_USER, OTHER_PASSWORD = "mosane", "barriere-meuse-02"


def test_a_log_in_that_opens_nothing_sends_nothing(
    kit: Kit, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log("sending failed")
    (reference,) = kit.keep("jan")
    credentials = kit.services.credentials
    credentials.forget()
    credentials.log_in(USER, PASSWORD)
    with pytest.raises(ServiceError) as refused:
        credentials.token()
    assert refused.value.problem is Problem.SIGNED_OUT
    kit.courier.run_once()
    assert count_held(service_admin, [reference]) == [0]
    # the site manager comes back, and opens
    credentials.store()
    kit.make_due()
    kit.drain()
    assert count_held(service_admin, [reference]) == [1]


def test_another_contractors_log_in_sends_no_backlog(
    kit: Kit, service_admin: AdminClient, expect_log: ExpectLog
) -> None:
    expect_log(f"wait: {FOREIGN}")
    references = kit.keep("jan", "amelie")
    services = kit.services
    token = services.credentials.log_in(OTHER_USER, OTHER_PASSWORD)
    declared = services.client.list_workplaces(token)
    services.credentials.store()
    store, now = kit.registrations.store, services.clock.stamp()
    open_day(
        store,
        services.sealer,
        OTHER_USER,
        declared[0],
        now,
        staff_code="2580",
        declared=[place.number for place in declared],
    )
    kit.courier.run_once()
    assert count_held(service_admin, references) == [0, 0]
    assert {kit.line(reference).trouble for reference in references} == {FOREIGN}
    kit.sign_in()
    kit.make_due()
    kit.drain()
    assert count_held(service_admin, references) == [1, 1]


def test_a_colleague_of_the_same_contractor_sends_it(kit: Kit, service_admin: AdminClient) -> None:
    """Another user's log-in that declares the workplace speaks for the same contractor."""
    references = kit.keep("jan")
    kit.open_day("another.user")
    kit.drain()
    assert count_held(service_admin, references) == [1]


@pytest.mark.parametrize("leave", [lambda _state: actions.Back(), timeout], ids=["back", "time"])
def test_who_goes_away_from_the_opening_leaves_no_log_in(leave) -> None:  # type: ignore[no-untyped-def]
    asked, _ = play(State(), actions.OpenRequested(), actions.SignInSubmitted("u", "p"))
    choosing, _ = play(asked, SignedIn("u", (LINDE, BRUG)))
    confirming, _ = play(choosing, actions.WorkplaceChosen(LINDE))
    assert ForgetLogIn() in play(asked, actions.Back())[1]
    assert ForgetLogIn() in play(choosing, leave(choosing))[1]
    again, _ = play(confirming, actions.Back())
    assert ForgetLogIn() in play(again, leave(again))[1]
    # the answer that comes after the site manager went
    assert play(State(), SignedIn("u", (LINDE,)))[1] == [ForgetLogIn()]
