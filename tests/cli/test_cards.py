"""Cards at the whole kiosk and before the technician: what is refused, what is recorded, what
``gateway card`` tells of it.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from gateway.domain.problem import Problem
from gateway.flow.states import Trouble
from gateway.journal.store import Store
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from gateway.sandbox.cards.eid_files import CardHolder
from gateway.sandbox.cards.faults import faulty_card
from gateway.sandbox.cards.virtual_card import Chip
from tests.support.cards import no_card_is_in
from tests.support.commands import ENVIRONMENT, TIMEOUT_S, command
from tests.support.events import eventually


def faulty(place: PracticeSite, handle: str, fault: str) -> Chip:
    assert place.slot is not None
    return faulty_card(
        CardHolder.of(place.site.worker[handle]), place.folder / "keys", fault, place.slot
    )


# ---- at the gate ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "problem"), [("copy", Problem.CARD_COPY), ("used-up", Problem.CARD_NO_PROOF)]
)
def test_a_copy_is_refused_and_recorded_and_the_true_card_registers(
    player: GatePlayer, place: PracticeSite, fault: str, problem: Problem
) -> None:
    place.insert(faulty(place, "maria", fault))
    player.wait_until("the refusal", lambda: player.screen == Trouble(problem))
    player.identify_by_card("maria")
    player.choose_direction("in", place.site.worker["maria"].employer)
    reference = player.wait_for_confirmation()
    with closing(Store(player.kiosk.settings.home, read_only=True)) as journal:
        ((recorded, reader, card),) = journal.rows("SELECT problem, reader, card FROM refused_card")
        kept = journal.rows(
            "SELECT authenticity, card_period FROM state WHERE reference = ?", reference
        )
    assert (recorded, reader) == (problem, "Virtual PCD 00 00")
    assert card is not None
    assert kept == [("genuine", "valid")]


def test_a_card_that_cannot_prove_itself_is_marked(player: GatePlayer) -> None:
    player.identify_by_card("fatima")
    player.choose_direction("in")
    reference = player.wait_for_confirmation()
    with closing(Store(player.kiosk.settings.home, read_only=True)) as journal:
        assert journal.rows("SELECT authenticity FROM state WHERE reference = ?", reference) == [
            ("unproven",)
        ]


# ---- before the technician -----------------------------------------------------------------------


@pytest.fixture
def home(place: PracticeSite, tmp_path: Path) -> Path:
    return place.make_home(tmp_path / "kiosk")


def environment(place: PracticeSite) -> dict[str, str]:
    assert place.pcsc is not None
    return {**ENVIRONMENT, **place.pcsc.env}


def look(place: PracticeSite, home: Path, *options: str) -> subprocess.CompletedProcess[str]:
    line = command(home, "card", *options)
    return subprocess.run(
        line, env=environment(place), capture_output=True, text=True, check=False, timeout=TIMEOUT_S
    )


def test_the_technician_sees_each_step_and_the_verdict(place: PracticeSite, home: Path) -> None:
    place.insert(place.card_of("jan"))
    ended = look(place, home)
    assert ended.returncode == 0
    assert "Secrets rest in a file" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    for word in (
        "Virtual PCD 00 00",
        "3B 7F 96 00",
        "1.8",
        "identity",
        "signature",
        "challenge",
        "APDUs",
        "GENUINE",
    ):
        assert word in ended.stdout
    number = place.site.worker["jan"].number
    assert number not in ended.stdout
    (card,) = [json.loads(line) for line in look(place, home, "--json").stdout.splitlines()]
    assert (card["verdict"], card["applet"], card["document_type"]) == ("genuine", "1.8", "1")
    assert number not in str(card)
    assert card["apdus"] == sum(step["apdus"] for step in card["steps"])
    assert number in look(place, home, "--reveal").stdout


def test_production_refuses_practice_cards_and_test_roots(
    place: PracticeSite, home: Path, tmp_path: Path
) -> None:
    place.insert(place.card_of("jan"))
    production = tmp_path / "production"
    production.mkdir()
    ended = look(place, production)
    assert ended.returncode == 1
    assert "is a virtual reader and is left alone" in ended.stdout
    refused = look(place, production, "--roots", str(home))
    assert refused.returncode == 1
    assert "is not a practice site's home folder" in refused.stderr
    without = tmp_path / "without"
    (home / "settings.toml").rename(home / "settings.old")
    text = (home / "settings.old").read_text("utf-8")
    (home / "settings.toml").write_text(text.replace("practice_roots", "# practice_roots"), "utf-8")
    roots = tmp_path / "roots"
    roots.mkdir()
    for file in home.glob("practice-eid-root-*.pem"):
        (roots / file.name).write_bytes(file.read_bytes())
    assert "no Belgian root" in look(place, home).stdout
    assert "GENUINE" in look(place, home, "--roots", str(roots)).stdout
    nothing = look(place, home, "--roots", str(without))
    assert (nothing.returncode, "holds no certificate" in nothing.stderr) == (1, True)


def test_without_a_card_it_says_so(place: PracticeSite, home: Path) -> None:
    place.remove()
    assert eventually(no_card_is_in)
    ended = look(place, home)
    assert (ended.returncode, ended.stdout) == (1, "No card is in the reader.\n")


class Follower:
    """``gateway card --follow --json``, and what it said so far."""

    def __init__(self, place: PracticeSite, home: Path) -> None:
        self.process = subprocess.Popen(
            command(home, "card", "--follow", "--json"),
            env=environment(place),
            stdout=subprocess.PIPE,
            text=True,
        )

    def next(self, event: str) -> dict[str, Any]:
        """The next line of this kind; the reader's coming and going in between is passed over."""
        assert self.process.stdout is not None
        while line := self.process.stdout.readline():
            told: dict[str, Any] = json.loads(line)
            if told["event"] == event:
                return told
        raise AssertionError("it ended")


@pytest.fixture
def follower(place: PracticeSite, home: Path) -> Iterator[Follower]:
    follower = Follower(place, home)
    yield follower
    follower.process.send_signal(signal.SIGINT)
    assert follower.process.wait(TIMEOUT_S) == 0
    if follower.process.stdout:
        follower.process.stdout.close()


def test_it_follows_through_everything(place: PracticeSite, follower: Follower) -> None:
    assert place.pcsc is not None
    assert follower.next("readers")["problem"] is None
    for fault, problem in (
        ("altered", Problem.CARD_ALTERED),
        ("foreign-root", Problem.CARD_UNTRUSTED),
        ("bank", Problem.NOT_AN_EID),
        ("mute", Problem.CARD_MUTE),
        ("pulled", Problem.CARD_LEFT_EARLY),
        ("broken", Problem.CARD_UNREADABLE),
    ):
        place.insert(faulty(place, "jan", fault))
        assert follower.next("card")["problem"] == problem
        follower.next("removed") if fault == "pulled" else None
        place.remove()
    place.insert(place.card_of("jan"))
    assert follower.next("card")["verdict"] == "genuine"
    place.pcsc.kill()
    assert follower.next("readers")["problem"] == Problem.NO_CARD_SERVICE
    place.pcsc.start()
    assert follower.next("card")["verdict"] == "genuine"
    place.pcsc.restart(reader=False)
    assert follower.next("readers")["problem"] == Problem.NO_CARD_SERVICE
    place.pcsc.restart()
    assert follower.next("card")["verdict"] == "genuine"


def test_the_practice_site_s_faults_on_the_command_line(place: PracticeSite, home: Path) -> None:
    assert place.pcsc is not None
    place.remove()
    sandbox = [sys.executable, "-m", "gateway", "sandbox", "--state", str(place.folder), "card"]

    def card(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*sandbox, *words],
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            check=False,
            timeout=TIMEOUT_S,
        )

    assert "copy " in card("faults").stdout
    assert "with a fault" in card("insert", "jan", "--fault", "copy", "--paced").stdout
    assert "the card is a copy" in look(place, home).stdout
    card("remove")
    for fault, word in (
        ("nonsense", "There is no fault"),
        ("pulled=x", "is no figure"),
        ("pulled=-1", "is no figure"),
    ):
        refused = card("insert", "jan", "--fault", fault)
        assert (refused.returncode, word in refused.stderr) == (1, True)
