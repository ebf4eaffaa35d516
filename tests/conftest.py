"""Fixtures of every test. A log record of WARNING or above that no test announced is a failure,
from any thread.

Python's own warnings are errors (pyproject.toml), Qt's are failures (pytest-qt's
``qt_log_level_fail``).
"""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import keyring
import pytest

from gateway.domain.belgian_time import belgian_day
from gateway.practice.practice_site import VirtualDisplay
from gateway.sandbox.cards.private_pcsc import PrivatePcsc
from gateway.sandbox.registers.invented_site import build_site
from gateway.sandbox.registers.records import Site
from gateway.system.clock import wall_ms
from tests.support import pseudo_language
from tests.support.keyrings import MemoryKeyring
from tests.support.project import ROOT, ExpectLog, LogCollector
from tests.support.sound_server import SoundServer

# no sound server and no sound card is found, so that no test is heard; before another module copies
# the environment
os.environ.update({"PULSE_SERVER": "unix:/nonexistent", "ALSA_CONFIG_PATH": "/dev/null"})

pytest_plugins = (
    "tests.support.kiosk_fixtures",
    "tests.support.sending_fixtures",
    "tests.support.timedate_fixtures",
)
_PATTERNS = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--reader NAME``: a real card reader with a real card in it, for
    tests/devices/card/test_any_reader.py; and ``--roots DIR``.
    """
    parser.addoption(
        "--reader",
        default="",
        help="a real card reader, by its name, for tests/devices/card/test_any_reader.py",
    )
    parser.addoption(
        "--roots",
        default="",
        help="a folder of test roots (*.pem) for the test card in that reader",
    )


# files whose tests take longest together: one process runs each
_LONGEST = ("test_every_screen.py", "test_by_keyboard.py", "test_scanners.py")
# what waits for processes and clocks
_WAITING = ("whole", "faults", "cli", "practice", "app")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put first what lasts: at the end nothing would run beside it."""

    def place(item: pytest.Item) -> int:
        if item.path.name in _LONGEST:
            return 0
        folder = item.path.relative_to(ROOT / "tests").parts[0]
        return 1 if folder in _WAITING else 2

    items.sort(key=place)


# by their rules: no time zone database is needed
@pytest.fixture(params=["UTC0", "GMT0BST,M3.5.0/1,M10.5.0", "EST5EDT,M3.2.0,M11.1.0", "JST-9"])
def machine_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Set the time zone of the machine: none, London's, New York's, Tokyo's."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


@pytest.fixture
def expect_log(request: pytest.FixtureRequest) -> ExpectLog:
    """Return ``expect_log(pattern)``: records that match this regular expression are expected."""
    patterns = request.node.stash.setdefault(_PATTERNS, [])
    return patterns.append


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    collector = LogCollector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    allowed = request.node.stash.get(_PATTERNS, [])
    unexpected = [
        line for line in collector.lines if not any(re.search(pattern, line) for pattern in allowed)
    ]
    assert not unexpected, "unexpected log records:\n" + "\n".join(unexpected)


@pytest.fixture(scope="session")
def display() -> None:
    """Provide a screen for the whole session: the one there is, else a virtual one that ends with
    this process.
    """
    if not os.environ.get("DISPLAY"):
        VirtualDisplay().__enter__().detach()


@pytest.fixture(scope="session")
def qapp_args(display: None) -> list[str]:  # noqa: ARG001 - made first
    """Return the arguments of pytest-qt's application, which is made once the screen is there."""
    return ["gateway"]


@pytest.fixture(scope="session")
def compiled_languages() -> None:
    """Compile the languages of the screen, where they are not up to date, and the pseudo
    language.
    """
    subprocess.run(
        ["installer/languages.sh", "release"],
        cwd=ROOT,
        check=True,
        env={**os.environ, "VENV": sys.prefix},
    )
    pseudo_language.make()


@pytest.fixture(scope="session")
def pcsc() -> Iterator[PrivatePcsc]:
    """Run one private card service for the whole session: the PC/SC library looks for its socket
    once a process.
    """
    with tempfile.TemporaryDirectory(prefix="pcsc-") as folder:
        service = PrivatePcsc(Path(folder))
        os.environ.update(service.env)
        service.start()
        yield service
        service.stop()


@pytest.fixture
def sound_server(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SoundServer]:
    """Run a sound server with a loudspeaker, which this process and its children play through."""
    server = SoundServer(tmp_path_factory.mktemp("sound"))
    server.start()
    for name, value in server.env.items():
        monkeypatch.setenv(name, value)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def today() -> date:
    """Return the day in Belgium, which is not that of UTC in the first hours of a night."""
    return belgian_day(wall_ms())


@pytest.fixture(scope="session")
def site(today: date) -> Site:
    """Return the practice site's registers as of today."""
    return build_site(today)


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    """Give this machine a keyring in memory."""
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)
