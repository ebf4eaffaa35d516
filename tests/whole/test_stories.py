"""Play stories at the gate on the real window, and check what the service holds in the end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from gateway.domain.model import Direction, Means, Outcome
from gateway.domain.problem import Problem
from gateway.flow.states import (
    ChooseDirection,
    ChooseEmployer,
    Closed,
    Done,
    SignIn,
    Staff,
    Trouble,
    Typing,
    Welcome,
)
from gateway.practice import finger
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from gateway.system import service_time
from tests.support.gate import StartKiosk
from tests.support.project import ExpectLog

SENDING_FAILED = "sending failed"


def stored_registrations(place: PracticeSite, reference: str) -> list[dict[str, Any]]:
    return [
        entry
        for entry in place.admin.records.registrations()
        if entry["customReference"] == reference
    ]


def visible_text(player: GatePlayer) -> str:
    return finger.visible_text(player.kiosk.window)


def test_a_card(player: GatePlayer, place: PracticeSite) -> None:
    player.identify_by_card("jan")
    assert isinstance(player.screen, ChooseEmployer)
    text = visible_text(player)
    assert "Jan P." not in text or place.site.worker["jan"].number not in text
    employer = place.site.worker["jan"].employer
    done = player.choose_direction("in", employer)
    assert done.proof in visible_text(player)
    assert "Jan P." in visible_text(player)
    reference = player.wait_for_confirmation()
    (stored,) = stored_registrations(place, reference)
    assert stored["ssin"] == place.site.worker["jan"].number
    assert stored["employer"] == {"enterpriseNumber": employer}
    assert (stored["type"], stored["channel"]) == ("in", "gateway")
    player.leave()

    # the employer is remembered, and OUT is likely now
    player.identify_by_card("jan")
    assert isinstance(player.screen, ChooseDirection)
    assert player.screen.employer is not None
    assert (player.screen.employer.number, player.screen.likely) == (employer, Direction.OUT)
    player.choose_direction("out")
    assert stored_registrations(place, player.wait_for_confirmation())[0]["type"] == "out"
    assert place.site.worker["jan"].number not in visible_text(player)


def test_a_typed_number(player: GatePlayer, place: PracticeSite) -> None:
    number = place.site.worker["sofie"].number
    player.press("means-keypad")
    player.wait_for_screen(Typing)
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    player.press_keys(wrong)
    assert isinstance(player.screen, Typing)
    assert player.screen.problem is Problem.CHECK_DIGITS
    player.press("key-back")
    assert player.screen == Typing(number[:-1])
    player.press_keys(number[-1])
    player.press("next")
    player.wait_for_screen(ChooseEmployer)
    player.choose_direction("in", place.site.worker["sofie"].employer)
    assert stored_registrations(place, player.wait_for_confirmation())[0]["ssin"] == number
    # known here, the last digit goes on by itself
    player.leave()
    player.press("means-keypad")
    player.press_keys(number)
    player.wait_for_screen(ChooseDirection)


def test_the_cards_number_in_place_of_the_persons_is_explained(
    player: GatePlayer, place: PracticeSite
) -> None:
    card = place.site.worker["sofie"].card
    assert card is not None
    player.press("means-keypad")
    player.wait_for_screen(Typing)
    player.press_keys(card.number)
    assert isinstance(player.screen, Typing)
    assert player.screen.problem is Problem.CARD_NUMBER_TYPED


def test_an_l1_form(player: GatePlayer, place: PracticeSite) -> None:
    player.identify_by_form("piotr")
    player.choose_direction("in")
    (stored,) = stored_registrations(place, player.wait_for_confirmation())
    limosa = place.site.worker["piotr"].limosa
    assert limosa is not None
    assert stored["limosaId"] == limosa.number
    assert "ssin" not in stored


def test_an_l1_form_on_the_welcome_screen_needs_no_touch(
    player: GatePlayer, place: PracticeSite
) -> None:
    place.admin.show_form("joao" if place.site.worker["joao"].limosa else "piotr")
    player.wait_for_screen(ChooseDirection)
    place.admin.show_form(None)
    player.press("back")
    player.wait_for_screen(Welcome)


def test_offline_then_online(
    player: GatePlayer, place: PracticeSite, expect_log: ExpectLog
) -> None:
    expect_log(SENDING_FAILED)
    place.admin.set_line("cut")
    player.identify_by_card("amelie")
    done = player.choose_direction("in", place.site.worker["amelie"].employer)
    assert done.answer is None
    player.leave()
    player.wait_until("one waits", lambda: player.kiosk_state.queue.waiting == 1)
    assert player.kiosk_state.queue.problem is Problem.NO_NETWORK
    assert stored_registrations(place, done.reference) == []
    place.admin.set_line("open")
    player.wait_until("none waits", lambda: player.kiosk_state.queue.waiting == 0, 60)
    assert len(stored_registrations(place, done.reference)) == 1


def test_a_card_pulled_too_early(player: GatePlayer, place: PracticeSite) -> None:
    card = place.card_of("hans")
    pulled = []

    def pull(apdu: bytes) -> bytes | None:
        if len(pulled) < 2:
            pulled.append(apdu)
            if len(pulled) == 2 and place.slot is not None:
                place.slot.remove()
        return None

    card.before = pull
    place.insert(card)
    player.wait_until("the problem", lambda: player.screen == Trouble(Problem.CARD_LEFT_EARLY))
    assert finger.is_visible(player.kiosk.window, "ok")
    # the next good card is read without a touch
    player.identify_by_card("hans")
    assert player.kiosk.controller.state.language == "de"


def test_a_remark_in_the_workers_language(player: GatePlayer, place: PracticeSite) -> None:
    player.identify_by_card("mehmet")
    assert isinstance(player.screen, ChooseEmployer)
    player.choose_direction("in")
    player.wait_until(
        "the remark",
        lambda: (
            isinstance(player.screen, Done)
            and bool(player.screen.answer and player.screen.answer.remarks)
        ),
    )
    done = player.screen
    assert isinstance(done, Done)
    assert done.answer is not None
    assert done.answer.outcome is Outcome.CONFIRMED
    # another story may have registered him at the service before: remark 21
    assert 1 in [remark.number for remark in done.answer.remarks]
    player.leave()
    player.open_staff_screen()
    staff = player.screen
    assert isinstance(staff, Staff)
    assert staff.lines is not None
    assert 1 in [remark.number for remark in staff.lines[0].remarks]
    assert place.site.worker["mehmet"].number not in visible_text(player)


def test_remark_32_is_flagged_at_the_kiosk(
    start: StartKiosk, place: PracticeSite, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log(SENDING_FAILED)
    home = place.make_home(tmp_path / "short")
    with (home / "settings.toml").open("a") as settings:
        settings.write("\n[remark32]\nlimit_s = 1\n")
    place.admin.set_late(limit_s=1)
    player = start(home)
    user, workplace = place.ready["users"][0], place.ready["workplaces"][0]["number"]
    player.open_day(user["user"], user["password"], workplace)
    player.wait_for_all_means()
    place.admin.set_line("cut")
    player.identify_by_card("kevin")
    done = player.choose_direction("in")
    player.leave()
    player.wait_until("the flag", lambda: player.kiosk_state.queue.late == 1)
    listed = subprocess.run(
        [sys.executable, "-m", "gateway", "--home", str(home), "queue", "list"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "REMARK 32" in listed.stdout
    player.open_staff_screen()
    assert isinstance(player.screen, Staff)
    assert player.screen.lines is not None
    assert player.screen.lines[0].late
    player.press("back")
    place.admin.set_line("open")
    player.wait_until("none waits", lambda: player.kiosk_state.queue.waiting == 0, 60)
    player.wait_until(
        "the service's own", lambda: "ciao_32" in str(stored_registrations(place, done.reference))
    )


def test_a_clock_that_is_off_is_flagged(
    player: GatePlayer,
    place: PracticeSite,
    expect_log: ExpectLog,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expect_log("the service's time jumped by")
    # the three answers that it takes need no minutes between them here
    monkeypatch.setattr(service_time, "CONFIRM_MS", 0)
    place.admin.set_clock(900)
    player.identify_by_card("maria")
    done = player.choose_direction("in", place.site.worker["maria"].employer)
    player.wait_for_confirmation()
    player.leave()
    player.wait_until(
        "the clock is known to be wrong", lambda: player.kiosk_state.queue.is_clock_wrong
    )
    player.identify_by_card("maria")
    player.choose_direction("out")
    player.wait_for_confirmation()
    player.leave()
    player.open_staff_screen()
    assert isinstance(player.screen, Staff)
    assert player.screen.lines is not None
    # made while the clock was known to be wrong
    assert player.screen.lines[0].late
    assert len(stored_registrations(place, done.reference)) == 1


@pytest.mark.parametrize(
    ("which", "problem"),
    [(None, Problem.WRONG_PASSWORD), (2, Problem.NO_RIGHT), (3, Problem.NO_WORKPLACE)],
)
def test_a_log_in_that_fails_has_its_own_words(
    start: StartKiosk,
    place: PracticeSite,
    expect_log: ExpectLog,
    which: int | None,
    problem: Problem,
) -> None:
    expect_log("log-in failed")
    user = place.ready["users"][which or 0]
    player = start()
    player.sign_in(user["user"], "wrong" if which is None else user["password"])
    player.wait_until(
        problem, lambda: isinstance(player.screen, SignIn) and player.screen.problem is problem
    )
    assert isinstance(player.screen, SignIn)
    assert player.screen.user == user["user"]


def test_a_log_in_without_a_network_says_so(
    start: StartKiosk, place: PracticeSite, expect_log: ExpectLog
) -> None:
    expect_log("log-in failed")
    place.admin.set_line("cut")
    player = start()
    player.sign_in("leiezicht", "x")
    player.wait_until(
        "no network",
        lambda: isinstance(player.screen, SignIn) and player.screen.problem is Problem.NO_NETWORK,
    )


def test_a_reader_and_a_camera_that_go_take_their_means_and_nothing_else(
    player: GatePlayer, place: PracticeSite
) -> None:
    assert place.pcsc is not None
    place.pcsc.kill()
    player.wait_until("no card", lambda: Means.CARD not in player.kiosk_state.working_means)
    for means in ("card", "keypad"):
        assert finger.is_visible(player.kiosk.window, f"means-{means}")
    assert dict(player.kiosk_state.missing_means)[Means.CARD] is Problem.NO_CARD_SERVICE
    place.pcsc.start()
    player.wait_until("cards again", lambda: Means.CARD in player.kiosk_state.working_means)
    player.identify_by_card("jan")


def test_the_second_instance_ends_with_a_sentence(player: GatePlayer) -> None:
    assert isinstance(player.screen, Welcome)
    home = player.kiosk.settings.home
    second = subprocess.run(
        [sys.executable, "-m", "gateway", "--home", str(home)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert second.returncode != 0
    assert "Another Gateway is running" in second.stderr
    assert "Traceback" not in second.stderr


def test_closing_the_day_forgets_the_password(player: GatePlayer, place: PracticeSite) -> None:
    secrets = player.kiosk.settings.home / "secrets.json"
    password = place.ready["users"][0]["password"]
    assert password in secrets.read_text()
    player.open_staff_screen()
    player.press("close-day")
    player.press("close-confirm")
    player.wait_for_screen(Closed)
    assert password not in secrets.read_text()
