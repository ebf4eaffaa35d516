"""Fixtures of the whole kiosk on a whole practice site: real window under Xvfb, real pcscd, a real
video stream, TLS.

tests/conftest.py loads them, since tests of several folders play on them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gateway.app.kiosk import KioskApp, window_size
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from gateway.sandbox.cards.private_pcsc import PrivatePcsc
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.server import PracticeService
from gateway.system import settings as settings_file
from gateway.system.home import HomeLock
from gateway.ui.application import apply_style
from tests.support.commands import HeadlessKiosk
from tests.support.gate import StartKiosk
from tests.support.project import SECRETS_IN_A_FILE, ExpectLog


@pytest.fixture(scope="session")
def practice_site(
    pcsc: PrivatePcsc, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[PracticeSite]:
    """Run one practice site for all stories: each takes people of its own."""
    with PracticeSite(tmp_path_factory.mktemp("practice"), pcsc=pcsc) as site:
        yield site


@pytest.fixture
def place(practice_site: PracticeSite) -> Iterator[PracticeSite]:
    """Return the practice site as each story leaves it: mended, no card, no form."""
    yield practice_site
    practice_site.remove()
    practice_site.admin.clear_faults()
    practice_site.admin.set_line("open")
    practice_site.admin.set_clock(0)
    practice_site.admin.set_late(limit_s=600, policy="remark")
    practice_site.admin.show_form(None)


@pytest.fixture
def start(
    place: PracticeSite,
    qapp: QApplication,
    compiled_languages: None,  # noqa: ARG001 - made first
    tmp_path: Path,
    expect_log: ExpectLog,
) -> Iterator[StartKiosk]:
    """Return ``start()``: a kiosk that is closed; ``start(home=...)`` on a home folder that was
    used before.
    """
    expect_log(SECRETS_IN_A_FILE)
    apply_style(qapp)
    with ExitStack() as running:

        def begin(home: Path | None = None) -> GatePlayer:
            folder = home or place.make_home(tmp_path / "kiosk")
            running.enter_context(HomeLock(folder))
            settings = settings_file.load(folder)
            kiosk = running.enter_context(KioskApp(settings, qapp, window_size(settings)))
            kiosk.start()
            return GatePlayer(kiosk, place, pictures=None, say=lambda _line: None)

        yield begin


@pytest.fixture
def player(start: StartKiosk, place: PracticeSite) -> GatePlayer:
    """Return a kiosk that is open on the main workplace, with all three means."""
    opened = start()
    user, workplace = place.ready["users"][0], place.ready["workplaces"][0]["number"]
    opened.open_day(user["user"], user["password"], workplace)
    opened.wait_for_all_means()
    return opened


# ---- the kiosk without a window ------------------------------------------------------------------


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, site: Site) -> Iterator[PracticeService]:
    """Run the practice service alone, for the kiosk without a window; its checks come at once."""
    with PracticeService(
        tmp_path_factory.mktemp("practice"), port=0, site=site, behaviour=Behaviour(check_delay_s=0)
    ) as practice:
        yield practice


@pytest.fixture
def admin(running: PracticeService) -> Iterator[AdminClient]:
    """Return the practice site's admin port; the site is mended after each test."""
    client = AdminClient(running.ready["admin"])
    yield client
    client.set_line("open")


@pytest.fixture
def kiosk(running: PracticeService, tmp_path: Path) -> HeadlessKiosk:
    """Return a kiosk that is worked by commands, closed."""
    return HeadlessKiosk(
        tmp_path / "home", running.ready["base_url"].partition("/REST")[0], running.ready["ca"]
    )


@pytest.fixture
def opened(kiosk: HeadlessKiosk) -> HeadlessKiosk:
    """Return the same, open on the main workplace."""
    assert kiosk.open().code == 0
    return kiosk


@pytest.fixture
def jan(site: Site) -> str:
    """Return the line that registers Jan's IN."""
    return f"{site.worker['jan'].number},in,{site.worker['jan'].employer}\n"
