"""Fixtures of the sending side: one practice site for all, a station on the way to it, a kiosk's
home folder.
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
from gateway.sync import enrolment, retry
from gateway.sync.api import ServiceClient, Token
from gateway.sync.http.client import HttpClient
from gateway.system import clock, settings
from tests.support import enrolling
from tests.support.sending_kit import PASSWORD, USER, Kit
from tests.support.station import Station, running, settings_text

# longer than any test reaches back
LONG_S = 60 * 86_400


@pytest.fixture(autouse=True)
def _no_keyring(expect_log: Callable[[str], None]) -> Iterator[None]:
    """The secrets of a test never come into the keyring of who runs it: these kiosks have none, and
    say so.
    """
    expect_log("Secrets rest in a file")
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def _brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for the first seconds after a failure: they are for a country's network, not for
    this one.
    """
    monkeypatch.setattr(retry, "FIRST_WAIT_S", 0.1)
    monkeypatch.setattr(retry, "ARRIVAL_S", 0.1)


@pytest.fixture(scope="session")
def _practice(tmp_path_factory: pytest.TempPathFactory, site: Site) -> Iterator[PracticeService]:
    with PracticeService(
        tmp_path_factory.mktemp("practice"), port=0, site=site, behaviour=Behaviour(check_delay_s=0)
    ) as running_site:
        yield running_site


@pytest.fixture
def practice(_practice: PracticeService) -> Iterator[PracticeService]:
    """The practice site, whose checks come at once, with nothing registered; as it was after each
    test.

    What another test registered would change remarks: an OUT is remarked only where nobody came IN.
    """
    admin = AdminClient(_practice.ready["admin"])
    admin.set_fault(f"lose-database {LONG_S}")
    yield _practice
    admin.set_line("open")
    admin.set_clock(0)
    admin.set_late(limit_s=600, policy="remark")
    _practice.behaviour.check_delay_s = 0


@pytest.fixture
def admin(practice: PracticeService) -> AdminClient:
    return AdminClient(practice.ready["admin"])


@pytest.fixture(scope="session")
def ca(_practice: PracticeService) -> str:
    return str(_practice.ready["ca"])


@pytest.fixture(scope="session")
def tls(_practice: PracticeService, ca: str) -> ssl.SSLContext:
    """A server's context whose certificate comes from the practice site's authority."""
    return SandboxFolder(Path(ca).parent).server_context("localhost")


@pytest.fixture
def station(practice: PracticeService, tls: ssl.SSLContext, ca: str) -> Iterator[Station]:
    """A station between the kiosk and the practice site."""
    with running(
        tls, practice.ready["base_url"].removesuffix("/REST/presenceRegistration/v1"), ca
    ) as standing:
        yield standing


MakeKit = Callable[..., Kit]


@pytest.fixture
def make_kit(tmp_path: Path, ca: str, site: Site) -> Iterator[MakeKit]:
    """``make_kit(origin, name="home", service="", extra="")``: a kiosk for the service at that
    origin.
    """
    made: list[Kit] = []

    def make(origin: str, *, name: str = "home", service: str = "", extra: str = "") -> Kit:
        home = tmp_path / name
        home.mkdir()
        (home / "settings.toml").write_text(settings_text(origin, ca, extra, service), "utf-8")
        made.append(Kit(home, site))
        return made[-1]

    yield make
    for kit in made:
        kit.close()


@pytest.fixture
def kit(make_kit: MakeKit, station: Station) -> Kit:
    """A kiosk that is signed in, with the station on its way; an exchange may take 3 s."""
    kit = make_kit(station.url, service="deadline_s = 3")
    kit.sign_in()
    return kit


@pytest.fixture
def service(tmp_path: Path, ca: str, station: Station) -> Iterator[ServiceClient]:
    """The contract's client, by way of the station."""
    (tmp_path / "settings.toml").write_text(settings_text(station.url, ca), "utf-8")
    made = ServiceClient(settings.load(tmp_path), clock.Clock())
    yield made
    made.close()


@pytest.fixture
def token(service: ServiceClient) -> Token:
    """A token of the first contractor's."""
    return service.log_in(USER, PASSWORD)


@pytest.fixture(scope="session")
def key() -> rsa.RSAPrivateKey:
    """An RSA key as a client has one."""
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture
def enrolled(make_kit: Callable[..., Kit], practice: PracticeService) -> Kit:
    """A kiosk that is enrolled as the practice service's REST channel."""
    client = practice.ready["client"]
    kit = make_kit(practice.ready["base_url"].partition("/REST")[0], service="deadline_s = 3")
    text = settings_text(
        practice.ready["base_url"].partition("/REST")[0],
        practice.ready["ca"],
        service=enrolling.REST,
    )
    (kit.home / "workplaces.toml").write_text(enrolling.LIST, "utf-8")
    (kit.home / settings.FILE_NAME).write_text(text, "utf-8")
    enrolment.enrol(
        kit.home,
        client["client_id"],
        Path(client["key_file"]).read_bytes(),
        enrolling.PASSWORD,
        user="leiezicht",
    )
    kit.again()
    return kit


@pytest.fixture
def timepiece() -> clock.Clock:
    """A clock that knows nothing yet."""
    return clock.Clock()


@pytest.fixture
def wire(ca: str, timepiece: clock.Clock) -> Iterator[HttpClient]:
    """A channel that trusts the practice site's authority."""
    made = HttpClient(ca, 1.0, timepiece)
    yield made
    made.close()


@pytest.fixture
def alone(tls: ssl.SSLContext) -> Iterator[Station]:
    """A station with nothing behind it."""
    with running(tls) as standing:
        yield standing
