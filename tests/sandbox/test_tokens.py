"""Signing in: by password as the gateway channel does, and by a signed assertion as a REST channel
does.
"""

from __future__ import annotations

import socket
import time
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.database import Database, UsedAssertions
from gateway.sandbox.service.server import PracticeService
from tests.support.service_caller import Caller, assertion

TYPE = "urn:problem-type:belgif:"


def test_a_password_gives_a_token_of_ten_minutes(standing: PracticeService) -> None:
    with Caller(standing.ready) as caller:
        response = caller.sign_in("leiezicht", "werfhek-leie-01")
        assert response.json()["token_type"] == "Bearer"
        assert response.json()["expires_in"] == 600
        assert response.headers["Cache-Control"] == "no-store"
        assert caller.get("/refData/remarks").status_code == 200


@pytest.mark.parametrize(
    ("user", "password"),
    [("leiezicht", "wrong"), ("nobody", "werfhek-leie-01"), ("", ""), ("é", "ü")],
)
def test_a_wrong_password_and_a_wrong_user_are_told_alike(
    standing: PracticeService, user: str, password: str
) -> None:
    with Caller(standing.ready) as caller:
        response = caller.sign_in(user, password)
    assert response.status_code == 400
    assert response.headers["Content-Type"] == "application/json"
    assert response.json() == {
        "error": "invalid_grant",
        "error_description": "User name or password is wrong.",
    }


def test_a_user_without_the_access_right(standing: PracticeService) -> None:
    with Caller(standing.ready) as caller:
        response = caller.sign_in("hoogveld", "werfhek-hoog-03")
    assert response.status_code == 403
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.json()["type"] == TYPE + "missingPermission"
    assert "Checkinatwork Gateway" in response.json()["detail"]


def test_a_user_without_a_workplace_gets_an_empty_list(standing: PracticeService) -> None:
    with Caller(standing.ready) as caller:
        caller.sign_in("neuland", "bautor-neu-04")
        assert caller.get(standing.ready["workplaces_url"]).json() == {"items": []}


@pytest.mark.parametrize(
    ("form", "error"),
    [({}, "invalid_request"), ({"grant_type": "implicit"}, "unsupported_grant_type")],
)
def test_a_grant_that_is_not_known(
    standing: PracticeService, form: dict[str, str], error: str
) -> None:
    with Caller(standing.ready) as caller:
        response = caller.token(form)
    assert response.status_code == 400
    assert response.json()["error"] == error


def test_a_signed_assertion_gives_a_token_of_the_rest_channel(standing: PracticeService) -> None:
    with Caller(standing.ready) as caller:
        assert caller.token(assertion(standing.ready)).status_code == 200
        assert caller.get(standing.ready["workplaces_url"]).json()["items"]


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": "somebody"},
        {"sub": "somebody"},
        {"aud": "https://elsewhere.example/token"},
        {"exp": int(time.time()) - 3600, "iat": int(time.time()) - 3700},
        {"iat": int(time.time()) + 3600, "exp": int(time.time()) + 3700},
        {"exp": int(time.time()) + 10 * 86400},
        {"exp": "soon"},
        {"jti": None},
        {"exp": None},
        {"iat": None},
    ],
)
def test_an_assertion_that_proves_nothing(
    standing: PracticeService, changes: dict[str, Any]
) -> None:
    with Caller(standing.ready) as caller:
        response = caller.token(assertion(standing.ready, **changes))
    assert response.status_code == 401
    assert response.json()["error"] == "invalid_client"


def test_an_assertion_by_another_key_or_without_signature(standing: PracticeService) -> None:
    stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    form = assertion(standing.ready, stranger)
    unsigned = jwt.encode(
        jwt.decode(form["client_assertion"], options={"verify_signature": False}),
        None,
        algorithm="none",
    )
    with Caller(standing.ready) as caller:
        for bad in (
            form,
            form | {"client_assertion": unsigned},
            form | {"client_assertion": "no.jwt.at-all"},
        ):
            assert caller.token(bad).json()["error"] == "invalid_client"
        assert (
            caller.token(form | {"client_assertion_type": "other"}).json()["error"]
            == "invalid_request"
        )


def test_an_assertion_is_good_for_one_use(standing: PracticeService) -> None:
    form = assertion(standing.ready)
    with Caller(standing.ready) as caller:
        assert caller.token(form).status_code == 200
        response = caller.token(form)
    assert response.status_code == 401
    assert response.json()["error"] == "invalid_client"


def test_an_assertion_is_held_against_the_services_own_clock(practice: PracticeService) -> None:
    practice.clock.offset_s = 7200
    with Caller(practice.ready) as caller:
        assert caller.token(assertion(practice.ready)).status_code == 401
        then = int(time.time()) + 7200
        assert caller.token(assertion(practice.ready, iat=then, exp=then + 60)).status_code == 200


def test_no_token_a_false_one_and_an_expired_one_are_told_apart(
    practice: PracticeService, caller: Caller
) -> None:
    def problem() -> str:
        response = caller.get("/refData/remarks")
        assert response.status_code == 401
        assert response.headers["WWW-Authenticate"] == "Bearer"
        return str(response.json()["type"]).removeprefix(TYPE)

    AdminClient(practice.ready["admin"]).expire_tokens()
    assert problem() == "expiredAccessToken"
    caller.session.headers["Authorization"] = "Bearer made-up"
    assert problem() == "invalidAccessToken"
    del caller.session.headers["Authorization"]
    assert problem() == "noAccessToken"


def test_a_token_runs_out_after_ten_minutes_by_the_services_clock(
    practice: PracticeService,
) -> None:
    """To the second: its clock is what the fault sets; the caller's own plays no part."""
    admin = AdminClient(practice.ready["admin"])
    with Caller(practice.ready) as caller:
        life_s = caller.sign_in("leiezicht", "werfhek-leie-01").json()["expires_in"]
        admin.set_fault(f"clock {life_s - 30}")
        assert caller.get("/refData/remarks").status_code == 200
        admin.set_fault(f"clock {life_s}")
        response = caller.get("/refData/remarks")
        assert (response.status_code, response.json()["type"]) == (401, TYPE + "expiredAccessToken")
        assert caller.sign_in("leiezicht", "werfhek-leie-01").json()["expires_in"] == 600
        assert caller.get("/refData/remarks").status_code == 200


def test_an_assertion_is_good_for_one_use_over_a_restart(tmp_path: Path, site: Site) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with PracticeService(tmp_path, port=port, site=site) as first, Caller(first.ready) as caller:
        form = assertion(first.ready)
        assert caller.token(form).status_code == 200
    with PracticeService(tmp_path, port=port, site=site) as second, Caller(second.ready) as caller:
        response = caller.token(form)
        assert (response.status_code, response.json()["error"]) == (401, "invalid_client")
        assert caller.token(assertion(second.ready)).status_code == 200


def test_used_assertions_are_kept_until_they_could_not_be_used_any_more(
    database: Database,
) -> None:
    used = UsedAssertions(database)
    assert used.use("one", 1000, 0)
    assert used.use("\ud800", 2000, 0)
    assert not used.use("one", 1000, 1000)
    assert used.use("two", 3000, 1001)
    assert [
        row["until_ms"] for row in database.rows("SELECT until_ms FROM assertion ORDER BY 1")
    ] == [
        2000,
        3000,
    ]


def test_who_is_not_signed_in_learns_nothing_of_the_contract(standing: PracticeService) -> None:
    with Caller(standing.ready) as caller:
        assert caller.register({"ssin": "1"}).status_code == 401
