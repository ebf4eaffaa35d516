"""Fixtures of the sending side: one practice service for all tests, a station on the way to it, a
kiosk's home folder.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from keyring.backends import fail

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.folder import SandboxFolder
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.server import PracticeService
from gateway.sync import contact, enrolment, retry
from gateway.sync.api import ServiceClient, Token
from gateway.sync.http import trust
from gateway.sync.http.client import HttpClient
from gateway.sync.sender import Sender
from gateway.system import clock, service_time, settings
from tests.support import enrolling
from tests.support.project import ExpectLog
from tests.support.sending_kit import PASSWORD, USER, Kit
from tests.support.station import Station, running_station, settings_text

# seconds, longer than any test reaches back
LONG_S = 60 * 86_400


@pytest.fixture
def no_keyring(expect_log: ExpectLog) -> Iterator[None]:
    """Keep the secrets of a test out of the keyring of the person who runs it.

    These kiosks have no keyring, and log that.
    """
    expect_log("Secrets rest in a file")
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


@pytest.fixture
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the first waits after a failure, which spare a country's network and not this one,
    and those for a time that is in doubt.
    """
    monkeypatch.setattr(retry, "FIRST_WAIT_S", 0.1)
    monkeypatch.setattr(retry, "ARRIVAL_S", 0.1)
    monkeypatch.setattr(service_time, "CONFIRM_MS", 100)
    monkeypatch.setattr(contact, "DOUBT_S", 0.05)


@pytest.fixture(scope="session")
def session_practice(
    tmp_path_factory: pytest.TempPathFactory, site: Site
) -> Iterator[PracticeService]:
    """Run one practice service for all tests."""
    with PracticeService(
        tmp_path_factory.mktemp("practice"), port=0, site=site, behaviour=Behaviour(check_delay_s=0)
    ) as running_service:
        yield running_service


@pytest.fixture
def practice(session_practice: PracticeService) -> Iterator[PracticeService]:
    """Give the practice service with nothing registered and checks that come at once.

    What another test registered would change remarks: an OUT is remarked only where no IN came
    before.
    """
    service_admin = AdminClient(session_practice.ready["admin"])
    service_admin.set_fault(f"lose-database {LONG_S}")
    yield session_practice
    service_admin.set_line("open")
    service_admin.set_clock(0)
    service_admin.set_late(limit_s=600, policy="remark")
    session_practice.behaviour.check_delay_s = 0


@pytest.fixture
def service_admin(practice: PracticeService) -> AdminClient:
    """Give a client of the practice service's controls."""
    return AdminClient(practice.ready["admin"])


@pytest.fixture
def origin(practice: PracticeService) -> str:
    """Give the practice service's scheme, host and port."""
    return str(practice.ready["base_url"]).partition("/REST")[0]


@pytest.fixture(scope="session")
def ca(session_practice: PracticeService) -> str:
    """Give the file of the practice site's authority."""
    return str(session_practice.ready["ca"])


@pytest.fixture(scope="session")
def tls(ca: str) -> ssl.SSLContext:
    """Give a server's context whose certificate comes from the practice site's authority."""
    return SandboxFolder(Path(ca).parent).server_context("localhost")


@pytest.fixture
def station(origin: str, tls: ssl.SSLContext, ca: str) -> Iterator[Station]:
    """Run a station between the kiosk and the practice service."""
    with running_station(tls, origin, ca) as standing:
        yield standing


@pytest.fixture
def lone_station(tls: ssl.SSLContext) -> Iterator[Station]:
    """Run a station with nothing behind it."""
    with running_station(tls) as standing:
        yield standing


MakeKit = Callable[..., Kit]


@pytest.fixture
def make_kit(
    tmp_path: Path,
    ca: str,
    site: Site,
    no_keyring: None,  # noqa: ARG001 - comes first
    short_waits: None,  # noqa: ARG001 - comes first
) -> Iterator[MakeKit]:
    """Give what makes a kiosk for the service at an origin, in a home folder of its own.

    ``service``: more lines of the settings' ``[service]``; ``extra``: more tables of the settings.
    The kiosks are closed after the test.
    """
    made: list[Kit] = []

    def make(
        origin: str,
        *,
        name: str = "home",
        service: str = "",
        extra: str = "",
        sender_class: type[Sender] = Sender,
    ) -> Kit:
        home = tmp_path / name
        home.mkdir()
        text = settings_text(origin, ca, extra, service)
        (home / settings.FILE_NAME).write_text(text, "utf-8")
        made.append(Kit(home, site, sender_class))
        return made[-1]

    yield make
    for kit in made:
        kit.close()


@pytest.fixture
def kit(make_kit: MakeKit, station: Station) -> Kit:
    """Give a kiosk that is signed in by way of the station; an exchange may take 3 s."""
    kit = make_kit(station.url, service="deadline_s = 3")
    kit.sign_in()
    return kit


@pytest.fixture
def service(tmp_path: Path, ca: str, station: Station) -> Iterator[ServiceClient]:
    """Give a client of the service, by way of the station."""
    (tmp_path / settings.FILE_NAME).write_text(settings_text(station.url, ca), "utf-8")
    made = ServiceClient(settings.load(tmp_path), clock.Clock())
    yield made
    made.close()


@pytest.fixture
def token(service: ServiceClient) -> Token:
    """Give a token of the first contractor's."""
    return service.log_in(USER, PASSWORD)


@pytest.fixture(scope="session")
def rsa_key() -> rsa.RSAPrivateKey:
    """Give an RSA key as a client of the REST channel has one."""
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture
def enrolled(make_kit: MakeKit, practice: PracticeService, origin: str) -> Kit:
    """Give a kiosk that is enrolled as the practice service's REST channel."""
    client = practice.ready["client"]
    kit = make_kit(origin)
    text = settings_text(origin, practice.ready["ca"], service=enrolling.REST)
    (kit.home / "workplaces.toml").write_text(enrolling.LIST, "utf-8")
    (kit.home / settings.FILE_NAME).write_text(text, "utf-8")
    enrolment.enrol(
        kit.home,
        client["client_id"],
        Path(client["key_file"]).read_bytes(),
        enrolling.PASSWORD,
        user="leiezicht",
    )
    kit.restart()
    return kit


@pytest.fixture
def timepiece() -> clock.Clock:
    """Give a clock that knows nothing yet."""
    return clock.Clock()


@pytest.fixture
def http_client(ca: str, timepiece: clock.Clock) -> Iterator[HttpClient]:
    """Give an HTTP client that trusts the practice site's authority; an exchange may take 1 s."""
    made = HttpClient(trust.load(Path(ca)), 1.0, timepiece)
    yield made
    made.close()
