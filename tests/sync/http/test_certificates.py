"""Row 68: staff are told 30 days before a certificate ends: the service's, its authority's, the
enrolled key's.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from gateway.domain.problem import Problem
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.service.server import PracticeService
from gateway.sync import enrolment
from gateway.sync.enrolment import EnrolmentError
from gateway.sync.http import connection
from gateway.system import clock, settings
from tests.support import enrolling
from tests.support.authority import Authority, begun, key_pem
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import Kit
from tests.support.station import running_station, settings_text


def own_certificate(key: rsa.RSAPrivateKey, days: float) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "a channel")])
    return (
        begun(name, name, key, days)
        .sign(key, hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
    )


# ---- the way to the service ----------------------------------------------------------------------


@pytest.fixture(params=[True, False], ids=["the whole chain", "the service's own only"])
def chain(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Give whether this Python's connections show the whole chain, as those from 3.10 on do."""
    if not request.param:
        monkeypatch.setattr(connection, "verified_authorities", lambda _connection: [])
    return bool(request.param)


@pytest.mark.parametrize("days", [(400, 397), (400, 29), (29, 397), (31, 31)], ids=str)
def test_a_certificate_that_ends_soon_is_told(
    make_kit: MakeKit,
    practice: PracticeService,
    tmp_path: Path,
    *,
    chain: bool,
    days: tuple[int, int],
) -> None:
    authority_days, service_days = days
    is_alarm = service_days < 30 or (chain and authority_days < 30)
    authority = Authority(tmp_path, authority_days)
    origin = practice.ready["base_url"].partition("/REST")[0]
    with running_station(authority.context(service_days), origin, practice.ready["ca"]) as station:
        kit = make_kit(station.url)
        (kit.home / settings.FILE_NAME).write_text(
            settings_text(station.url, authority.file), "utf-8"
        )
        kit.restart()
        kit.sign_in()
        kit.keep("jan")
        assert kit.drain().alarms == ((Problem.CERTIFICATE_ENDS,) if is_alarm else ())


def test_the_end_is_judged_by_the_services_clock(kit: Kit, service_admin: AdminClient) -> None:
    """The practice site's certificate is good for 397 days. A kiosk whose clock is a year behind
    would not see its end.
    """
    assert kit.courier.run_once().alarms == ()
    kit.restart()
    service_admin.set_clock(380 * 86_400)
    kit.keep("jan")
    assert kit.drain().alarms == (Problem.CERTIFICATE_ENDS,)


# ---- the enrolled key ----------------------------------------------------------------------------


@pytest.mark.parametrize(("days", "is_alarm"), [(29, True), (31, False)])
def test_an_enrolment_that_ends_soon_is_told(
    enrolled: Kit, practice: PracticeService, days: float, is_alarm: bool
) -> None:
    client = practice.ready["client"]
    pem = Path(client["key_file"]).read_bytes()
    key = serialization.load_pem_private_key(pem, None)
    assert isinstance(key, rsa.RSAPrivateKey)
    for file in (pem + own_certificate(key, days), own_certificate(key, days) + pem):
        enrolment.enrol(
            enrolled.home, client["client_id"], file, enrolling.PASSWORD, user="leiezicht"
        )
        enrolled.restart()
        assert enrolled.courier.run_once().alarms == ((Problem.ENROLMENT_ENDS,) if is_alarm else ())


def test_without_a_certificate_nothing_is_known_of_its_end(enrolled: Kit) -> None:
    assert enrolment.certificate_ends_ms(enrolled.home) is None
    assert enrolled.courier.run_once().alarms == ()


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"ends_ms": "soon"}'])
def test_a_file_that_does_not_tell_is_no_alarm(tmp_path: Path, content: str) -> None:
    assert enrolment.certificate_ends_ms(tmp_path) is None
    (tmp_path / enrolment.FILE_NAME).write_text(content, "utf-8")
    assert enrolment.certificate_ends_ms(tmp_path) is None


def test_a_certificate_of_another_key_is_refused(
    tmp_path: Path, rsa_key: rsa.RSAPrivateKey
) -> None:
    other = own_certificate(rsa.generate_private_key(65537, 2048), 300)
    with pytest.raises(EnrolmentError, match="of another key"):
        enrolment.enrol(tmp_path, "c", key_pem(rsa_key) + other, "vier losse woorden")
    damaged = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
    with pytest.raises(EnrolmentError, match="cannot be read"):
        enrolment.enrol(tmp_path, "c", key_pem(rsa_key) + damaged, "vier losse woorden")
    enrolment.enrol(
        tmp_path,
        "c",
        key_pem(rsa_key) + other + own_certificate(rsa_key, 300),
        "vier losse woorden",
    )
    ends = enrolment.certificate_ends_ms(tmp_path)
    assert ends is not None
    assert abs(ends - clock.wall_ms() - 300 * 86_400_000) < 60_000
