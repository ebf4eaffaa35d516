"""The Gateway without a window, through the real command: open, register, send, look, close; every
refusal a sentence.
"""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from gateway.journal.sqlite import sqlite3
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from tests.support.commands import PASSWORD, HeadlessKiosk
from tests.support.sending_kit import count_held, eventually

# ---- a day ---------------------------------------------------------------------------------------


def test_a_whole_day(kiosk: HeadlessKiosk, admin: AdminClient, site: Site, jan: str) -> None:
    opening = kiosk.open()
    assert opening.code == 0
    assert opening.stdout.startswith(
        "Open on Residentie De Linde, Gent (1Y1000NF9KCQZ). Staff code: "
    )
    # the employer is remembered
    morning = kiosk.register(jan, f"{site.worker['jan'].number},out\n")
    assert (morning.code, morning.stderr) == (0, "")
    assert [line["status"] for line in morning.lines] == ["kept", "kept"]
    references = [line["reference"] for line in morning.lines]
    sending = kiosk.run("sync", "--until-empty")
    assert (sending.code, sending.stdout) == (
        0,
        "2 confirmed, 0 refused, 0 kept and not yet sent.\n",
    )
    assert count_held(admin, references) == [1, 1]
    closing_time = kiosk.run("close")
    assert (closing_time.code, closing_time.stdout) == (0, "Closed. Everything was sent.\n")
    kiosk.register(jan).assert_refused("not open", "gateway open")
    everywhere = b"".join(path.read_bytes() for path in kiosk.home.rglob("*") if path.is_file())
    assert PASSWORD.encode() not in everywhere
    assert site.worker["jan"].number.encode() not in everywhere


def test_without_contact_all_is_kept_and_sent_later(
    opened: HeadlessKiosk, admin: AdminClient, jan: str
) -> None:
    admin.set_line("cut")
    kept = opened.register(*[jan] * 3)
    references = [line["reference"] for line in kept.lines]
    assert kept.code == 0
    assert len(references) == 3
    late = opened.run("sync", "--until-empty", "--deadline", "1")
    assert (late.code, late.stdout) == (3, "0 confirmed, 0 refused, 3 kept and not yet sent.\n")
    looking = opened.run("queue", "list")
    assert looking.stdout.startswith("3 waiting, the oldest for ")
    assert opened.run("close").stdout == "Closed. Waiting for the next opening: 3.\n"
    admin.set_line("open")
    assert "is not open" in opened.run("sync", "--until-empty").stderr
    assert opened.open().code == 0
    assert opened.run("sync", "--until-empty").code == 0
    assert count_held(admin, references) == [1, 1, 1]


def test_a_service_that_hangs_does_not_hold_up_the_deadline(
    opened: HeadlessKiosk, admin: AdminClient, jan: str
) -> None:
    opened.register(jan)
    admin.set_line("cut")
    references = [line["reference"] for line in opened.register(jan).lines]
    admin.set_line("open")
    admin.set_line("hang")
    # settings: 30 s an exchange
    assert opened.run("sync", "--until-empty", "--deadline", "1").code == 3
    admin.set_line("open")
    assert opened.run("sync", "--until-empty").code == 0
    assert count_held(admin, references) == [1]


def test_a_day_that_was_changed_outside_the_program_registers_nobody(
    opened: HeadlessKiosk, jan: str
) -> None:
    with closing(sqlite3.connect(opened.home / "journal.db", isolation_level=None)) as journal:
        journal.execute("UPDATE day SET user = 'another'")
    changed = opened.register(jan)
    assert (changed.code, changed.lines) == (1, [])
    assert "changed outside this program" in changed.stderr
    opened.register(jan).assert_refused("not open", "gateway open")
    assert opened.open().code == 0
    assert [line["status"] for line in opened.register(jan).lines] == ["kept"]


def test_a_deadline_that_is_none(opened: HeadlessKiosk) -> None:
    for deadline in ("nan", "inf", "-1", "1e12"):
        opened.run("sync", f"--deadline={deadline}").assert_refused("deadline")


def test_one_round_of_sending(opened: HeadlessKiosk, admin: AdminClient, jan: str) -> None:
    admin.set_line("cut")
    opened.register(jan)
    admin.set_line("open")
    once = opened.run("sync")
    assert (once.code, once.stdout) == (0, "1 confirmed, 0 refused, 0 kept and not yet sent.\n")


def test_one_round_looks_up_what_an_earlier_command_sent(
    opened: HeadlessKiosk, admin: AdminClient, jan: str
) -> None:
    admin.set_fault("cut-answer 0 on registerInBulk times 1")
    with opened.start("register", "--stdin") as feed:
        assert feed.stdin is not None
        assert feed.stdout is not None
        feed.stdin.write(jan.encode())
        feed.stdin.flush()
        reference = json.loads(feed.stdout.readline())["reference"]
        eventually(lambda: count_held(admin, [reference]) == [1])
        feed.stdin.close()
        assert feed.wait(30) == 0
    once = opened.run("sync")
    assert (once.code, once.stdout) == (0, "1 confirmed, 0 refused, 0 kept and not yet sent.\n")
    assert count_held(admin, [reference]) == [1]


# ---- opening -------------------------------------------------------------------------------------


def test_a_wrong_password(kiosk: HeadlessKiosk) -> None:
    kiosk.open(password="wrong").assert_refused("user name or password is wrong")
    kiosk.register("x").assert_refused("not open")


def test_no_password_at_all(kiosk: HeadlessKiosk) -> None:
    kiosk.run("open", "--user", "u", "--workplace", "1Y1000NF9KCQZ").assert_refused(
        "No password came"
    )


def test_no_right(kiosk: HeadlessKiosk) -> None:
    kiosk.open(user="hoogveld", password="werfhek-hoog-03").assert_refused(
        '"Checkinatwork Gateway"'
    )


def test_no_workplace(kiosk: HeadlessKiosk) -> None:
    kiosk.open(user="neuland", password="bautor-neu-04").assert_refused("no declared workplace")


@pytest.mark.parametrize("number", ["1Y1000AAAAAAZ", "1y10 00aa aaaa z"])
def test_an_unknown_workplace_names_the_known_ones(kiosk: HeadlessKiosk, number: str) -> None:
    kiosk.open(workplace=number).assert_refused(
        "no workplace 1Y1000AAAAAAZ", "1Y1000NF9KCQZ Residentie De Linde, Gent"
    )


def test_an_ended_workplace_is_not_opened(kiosk: HeadlessKiosk, site: Site) -> None:
    ended = next(works for works in site.declarations if not works.period.holds(site.today))
    kiosk.open(workplace=ended.number).assert_refused(f"no workplace {ended.number}")


@pytest.mark.parametrize("number", ["", "short", "1Y1000NF9KCQO", "é" * 13])
def test_what_is_no_workplace_number(kiosk: HeadlessKiosk, number: str) -> None:
    kiosk.open(workplace=number).assert_refused("is no workplace number")


def test_a_workplace_typed_as_it_is_shown(kiosk: HeadlessKiosk) -> None:
    assert kiosk.open(workplace="1y10 00nf 9kcq z").code == 0


def test_no_network(kiosk: HeadlessKiosk, admin: AdminClient) -> None:
    admin.set_line("cut")
    kiosk.open().assert_refused("cannot be reached", "network cable")


def test_a_page_on_the_way_is_not_called_the_services(
    kiosk: HeadlessKiosk, admin: AdminClient
) -> None:
    admin.set_fault("portal")
    kiosk.open().assert_refused("No answer of the service came", "something on the way")


def test_somebody_else_answers(kiosk: HeadlessKiosk, tmp_path: Path) -> None:
    from trustme import CA  # noqa: PLC0415 - only here

    CA().cert_pem.write_to_path(tmp_path / "other.pem")
    settings = (kiosk.home / "settings.toml").read_text()
    ca = next(line for line in settings.splitlines() if line.startswith("ca ="))
    (kiosk.home / "settings.toml").write_text(
        settings.replace(ca, f'ca = "{tmp_path / "other.pem"}"')
    )
    kiosk.open().assert_refused("certificate is not trusted")


def test_no_service_is_set(kiosk: HeadlessKiosk) -> None:
    (kiosk.home / "settings.toml").unlink()
    kiosk.open().assert_refused("No service is set", "settings.toml")
