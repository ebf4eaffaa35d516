"""The Gateway without a window, through the real command: open, register, send, look, close; every refusal a sentence."""

from __future__ import annotations

import csv
import json
import socket
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gateway.journal.driver import sqlite3
from gateway.sandbox.registers import Site
from gateway.sandbox.remote import Remote
from gateway.sandbox.service.conduct import Conduct
from gateway.sandbox.service.practice import Practice
from tests.whole.commands import PASSWORD, Kiosk


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, site: Site) -> Iterator[Practice]:
    with Practice(tmp_path_factory.mktemp("practice"), port=0, site=site, conduct=Conduct(check_delay_s=0)) as practice:
        yield practice


@pytest.fixture
def remote(running: Practice) -> Iterator[Remote]:
    """The practice site's remote control; the site is mended after each test."""
    made = Remote(running.ready["admin"])
    yield made
    made.network(cut=False)


@pytest.fixture
def kiosk(running: Practice, tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path / "home", running.ready["base_url"].partition("/REST")[0], running.ready["ca"])


@pytest.fixture
def opened(kiosk: Kiosk) -> Kiosk:
    assert kiosk.open().code == 0
    return kiosk


@pytest.fixture
def jan(site: Site) -> str:
    return f"{site.worker['jan'].number},in,{site.worker['jan'].employer}\n"


def held(remote: Remote, references: list[str]) -> list[int]:
    counted = Counter(stored["customReference"] for stored in remote.registrations())
    return [counted[reference] for reference in references]


# ---- a day -------------------------------------------------------------------------------------------------------------------


def test_a_whole_day(kiosk: Kiosk, remote: Remote, site: Site, jan: str) -> None:
    opening = kiosk.open()
    assert opening.code == 0
    assert opening.out.startswith("Open on Residentie De Linde, Gent (1Y10 00NF 9KCQ Z). Staff code: ")
    morning = kiosk.register(jan, f"{site.worker['jan'].number},out\n")  # the employer is remembered
    assert (morning.code, morning.said) == (0, "")
    assert [line["status"] for line in morning.lines] == ["kept", "kept"]
    references = [line["reference"] for line in morning.lines]
    sending = kiosk.run("sync", "--until-empty")
    assert (sending.code, sending.out) == (0, "2 confirmed, 0 refused, 0 kept and not yet sent.\n")
    assert held(remote, references) == [1, 1]
    closing_time = kiosk.run("close")
    assert (closing_time.code, closing_time.out) == (0, "Closed. Everything was sent.\n")
    kiosk.register(jan).refused("not open", "gateway open")
    everywhere = b"".join(path.read_bytes() for path in kiosk.home.rglob("*") if path.is_file())
    assert PASSWORD.encode() not in everywhere
    assert site.worker["jan"].number.encode() not in everywhere


def test_without_contact_all_is_kept_and_sent_later(opened: Kiosk, remote: Remote, jan: str) -> None:
    remote.network(cut=True)
    kept = opened.register(*[jan] * 3)
    references = [line["reference"] for line in kept.lines]
    assert kept.code == 0
    assert len(references) == 3
    late = opened.run("sync", "--until-empty", "--deadline", "1")
    assert (late.code, late.out) == (3, "0 confirmed, 0 refused, 3 kept and not yet sent.\n")
    looking = opened.run("queue", "list")
    assert looking.out.startswith("3 waiting, the oldest for ")
    assert opened.run("close").out == "Closed. Waiting for the next opening: 3.\n"
    remote.network(cut=False)
    assert "is not open" in opened.run("sync", "--until-empty").said
    assert opened.open().code == 0
    assert opened.run("sync", "--until-empty").code == 0
    assert held(remote, references) == [1, 1, 1]


def test_a_service_that_hangs_does_not_hold_up_the_deadline(opened: Kiosk, remote: Remote, jan: str) -> None:
    opened.register(jan)
    remote.network(cut=True)
    references = [line["reference"] for line in opened.register(jan).lines]
    remote.network(cut=False)
    remote.hang()
    assert opened.run("sync", "--until-empty", "--deadline", "1").code == 3  # settings: 30 s an exchange
    remote.network(cut=False)
    assert opened.run("sync", "--until-empty").code == 0
    assert held(remote, references) == [1]


@pytest.mark.parametrize("deadline", ["nan", "inf", "-1", "1e12"])
def test_a_deadline_that_is_none(opened: Kiosk, deadline: str) -> None:
    opened.run("sync", f"--deadline={deadline}").refused("deadline")


def test_one_round_of_sending(opened: Kiosk, remote: Remote, jan: str) -> None:
    remote.network(cut=True)
    opened.register(jan)
    remote.network(cut=False)
    once = opened.run("sync")
    assert (once.code, once.out) == (0, "1 confirmed, 0 refused, 0 kept and not yet sent.\n")


# ---- opening -----------------------------------------------------------------------------------------------------------------


def test_a_wrong_password(kiosk: Kiosk) -> None:
    kiosk.open(password="wrong").refused("user name or password is wrong")
    kiosk.register("x").refused("not open")


def test_no_password_at_all(kiosk: Kiosk) -> None:
    kiosk.run("open", "--user", "u", "--workplace", "1Y1000NF9KCQZ").refused("No password came")


def test_no_right(kiosk: Kiosk) -> None:
    kiosk.open(user="hoogveld", password="werfhek-hoog-03").refused('"Checkinatwork Gateway"')


def test_no_workplace(kiosk: Kiosk) -> None:
    kiosk.open(user="neuland", password="bautor-neu-04").refused("no declared workplace")


@pytest.mark.parametrize("number", ["1Y1000AAAAAAZ", "1y10 00aa aaaa z"])
def test_an_unknown_workplace_names_the_known_ones(kiosk: Kiosk, number: str) -> None:
    kiosk.open(workplace=number).refused("no workplace 1Y1000AAAAAAZ", "1Y1000NF9KCQZ Residentie De Linde, Gent")


def test_an_ended_workplace_is_not_opened(kiosk: Kiosk, site: Site) -> None:
    ended = next(works for works in site.declarations if not works.period.holds(site.today))
    kiosk.open(workplace=ended.number).refused(f"no workplace {ended.number}")


@pytest.mark.parametrize("number", ["", "short", "1Y1000NF9KCQO", "é" * 13])
def test_what_is_no_workplace_number(kiosk: Kiosk, number: str) -> None:
    kiosk.open(workplace=number).refused("is no workplace number")


def test_a_workplace_typed_as_it_is_shown(kiosk: Kiosk) -> None:
    assert kiosk.open(workplace="1y10 00nf 9kcq z").code == 0


def test_no_network(kiosk: Kiosk, remote: Remote) -> None:
    remote.network(cut=True)
    kiosk.open().refused("cannot be reached", "network cable")


def test_somebody_else_answers(kiosk: Kiosk, tmp_path: Path) -> None:
    from trustme import CA  # noqa: PLC0415 - only here

    CA().cert_pem.write_to_path(tmp_path / "other.pem")
    settings = (kiosk.home / "settings.toml").read_text()
    ca = next(line for line in settings.splitlines() if line.startswith("ca ="))
    (kiosk.home / "settings.toml").write_text(settings.replace(ca, f'ca = "{tmp_path / "other.pem"}"'))
    kiosk.open().refused("certificate is not trusted")


def test_no_service_is_set(kiosk: Kiosk) -> None:
    (kiosk.home / "settings.toml").unlink()
    kiosk.open().refused("No service is set", "settings.toml")


# ---- lines -------------------------------------------------------------------------------------------------------------------

GOOD = "85011512355"


BAD = [
    (b"\x00\xff\xfe\x80 binary\n", "malformed-line"),
    (b"just words\n", "malformed-line"),
    (b",\n", "number-length"),
    (b"1,2,3,4\n", "malformed-line"),
    (f"{GOOD}\n".encode(), "malformed-line"),
    (b"x" * 1_000_000 + b"\n", "malformed-line"),
    (f"{GOOD},in,".encode() + b"0" * 5_000 + b"\n", "malformed-line"),
    (b"12345,in\n", "number-length"),
    (b"abcdefghijk,in\n", "number-length"),
    ("٨٥٠١١٥١٢٣٥٥,in\n".encode(), "number-length"),
    (b"85011512356,in\n", "check-digits"),
    (b"591-1234567-53,in\n", "card-number-typed"),
    (f"{GOOD},sideways\n".encode(), "direction"),
    (f"{GOOD},\n".encode(), "direction"),
    (f"{GOOD},in,123\n".encode(), "employer"),
    (f"{GOOD},in,0123456748\n".encode(), "employer"),
    (b"NEW,in\n", "employer-needed"),
    (b"NEW,in,\n", "employer-needed"),
]


def test_bad_lines_are_refused_with_a_reason_and_good_ones_among_them_kept(opened: Kiosk) -> None:
    good = f"{GOOD},in,0123456749\n".encode()
    other = b"05011512353,in\n"  # this worker is new: nobody knows his employer
    feed = [line.replace(b"NEW", other[:11]) for bad, _reason in BAD for line in (bad, good)]
    ended = opened.register(*feed)
    assert (ended.code, ended.said) == (0, "")
    refused, kept = ended.lines[::2], ended.lines[1::2]
    assert [line["reason"] for line in refused] == [reason for _line, reason in BAD]
    assert {line["status"] for line in refused} == {"refused"}
    assert {line["status"] for line in kept} == {"kept"}
    assert [line["line"] for line in ended.lines] == list(range(1, 2 * len(BAD) + 1))
    assert all(line["message"].endswith(".") for line in refused)
    assert GOOD not in ended.out


def test_lines_in_all_the_ways_people_write_them(opened: Kiosk, site: Site) -> None:
    posted = next(worker for worker in site.workers if worker.limosa and not worker.number)
    assert posted.limosa is not None
    ended = opened.register(
        b"\xef\xbb\xbf85.01.15-123.55 , IN , BE 0123.456.749\r\n",
        b"\n",
        b"   \r\n",
        f"{posted.limosa.number},out\n",
        f"{GOOD},Out,PL9990000017\n",
        f"{GOOD},in".encode(),  # no line end at the end
    )
    assert (ended.code, ended.said) == (0, "")
    assert [(line["line"], line["status"]) for line in ended.lines] == [(1, "kept"), (4, "kept"), (5, "kept"), (6, "kept")]
    assert len({line["reference"] for line in ended.lines}) == 4
    assert all(len(line["reference"]) == 24 for line in ended.lines)


def test_nothing_to_register(opened: Kiosk) -> None:
    assert (opened.register().code, opened.register().out) == (0, "")


def test_each_line_is_answered_at_once_and_another_may_look_meanwhile(opened: Kiosk, jan: str, remote: Remote) -> None:
    with opened.start("register", "--stdin") as running_feed:
        assert running_feed.stdin is not None
        assert running_feed.stdout is not None
        running_feed.stdin.write(jan.encode())
        running_feed.stdin.flush()
        reference = json.loads(running_feed.stdout.readline())["reference"]
        looking = opened.run("queue", "list", "--all", "--json")
        assert [item["reference"] for item in json.loads(looking.out)["items"]] == [reference]
        opened.register(jan).refused(f"process {running_feed.pid}", "Another Gateway is running")
        opened.run("sync").refused("Another Gateway is running")
        running_feed.stdin.close()
        assert running_feed.wait(30) == 0
    assert opened.run("sync", "--until-empty").code == 0
    assert held(remote, [reference]) == [1]


def test_nobody_reads_the_answers_any_more(opened: Kiosk, jan: str) -> None:
    with opened.start("register", "--stdin") as running_feed:
        assert running_feed.stdin is not None
        assert running_feed.stdout is not None
        assert running_feed.stderr is not None
        running_feed.stdin.write(jan.encode())
        running_feed.stdin.flush()
        running_feed.stdout.readline()
        running_feed.stdout.close()
        running_feed.stdin.write(jan.encode() * 3)
        running_feed.stdin.close()
        assert running_feed.wait(30) == 0
        assert b"Traceback" not in (said := running_feed.stderr.read())
        assert b"BrokenPipe" not in said


# ---- the queue ---------------------------------------------------------------------------------------------------------------


def test_the_queue_in_json_and_in_words(opened: Kiosk, remote: Remote, jan: str, site: Site) -> None:
    assert json.loads(opened.run("queue", "list", "--json").out) == {
        "waiting": 0,
        "oldest_s": 0,
        "refused": 0,
        "late": 0,
        "items": [],
    }
    remote.network(cut=True)
    (kept,) = opened.register(jan).lines
    document = json.loads(opened.run("queue", "list", "--json").out)
    (item,) = document["items"]
    number = site.worker["jan"].number
    assert (document["waiting"], item["reference"], item["made"]) == (1, kept["reference"], kept["made"])
    assert (item["status"], item["direction"], item["means"], item["remark_32"]) == ("kept", "in", "keypad", False)
    assert item["number"] == f"{number[:2]}•••••••{number[-2:]}"
    words = opened.run("queue", "list").out
    assert kept["reference"] in words
    assert number not in words
    remote.network(cut=False)
    opened.run("sync", "--until-empty")
    assert json.loads(opened.run("queue", "list", "--json").out)["items"] == []
    (settled,) = json.loads(opened.run("queue", "list", "--json", "--all").out)["items"]
    assert settled["status"] == "confirmed"


def test_what_waits_for_the_limit_is_flagged(running: Practice, remote: Remote, tmp_path: Path, jan: str) -> None:
    origin = running.ready["base_url"].partition("/REST")[0]
    kiosk = Kiosk(tmp_path / "home", origin, running.ready["ca"], extra="[remark32]\nlimit_s = 1\n")
    kiosk.open()
    remote.network(cut=True)
    kiosk.register(jan)
    kiosk.run("sync", "--until-empty", "--deadline", "2")
    document = json.loads(kiosk.run("queue", "list", "--json").out)
    assert (document["late"], document["items"][0]["remark_32"]) == (1, True)
    assert "REMARK 32" in kiosk.run("queue", "list").out


def test_looking_before_the_first_day(kiosk: Kiosk) -> None:
    assert kiosk.run("queue", "list").out == "0 waiting, the oldest for 0 s; 0 refused today.\n"
    assert not (kiosk.home / "journal.db").exists()


# ---- what is wrong with the home folder ----------------------------------------------------------------------------------------

COMMANDS = [("close",), ("sync",), ("queue", "list"), ("register", "--stdin")]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_settings_that_cannot_be_read(kiosk: Kiosk, arguments: tuple[str, ...]) -> None:
    (kiosk.home / "settings.toml").write_bytes(b"[service\nbase_url = ")
    kiosk.run(*arguments).refused("settings.toml", "cannot be read as TOML")


def test_every_fault_of_the_settings_is_said(kiosk: Kiosk) -> None:
    (kiosk.home / "settings.toml").write_text('[service]\nbase_url = "http://example.com"\nbach = 7\n[screens]\n')
    ended = kiosk.run("sync")
    assert ended.code == 1
    assert len(ended.said.splitlines()) == 3
    assert "did you mean batch?" in ended.said
    assert "Traceback" not in ended.said


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_journal_of_a_newer_program(opened: Kiosk, arguments: tuple[str, ...]) -> None:
    with closing(sqlite3.connect(opened.home / "journal.db")) as journal:
        journal.execute("PRAGMA user_version=99")
    opened.run(*arguments).refused("written by a newer Gateway", "nothing was changed")


def set_aside(kiosk: Kiosk, arguments: tuple[str, ...], damaged: bytes) -> None:
    """A command that only reads says that the journal is damaged; the others set it aside as it is and go on with a new one."""
    ended = kiosk.run(*arguments)
    assert "Traceback" not in ended.said
    assert "damaged" in ended.said
    aside = list(kiosk.home.glob("journal.damaged.*.db"))
    if arguments[0] == "queue":
        assert ended.code == 1
        aside = [kiosk.home / "journal.db"]
    assert [file.read_bytes() for file in aside] == [damaged]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_journal_that_is_none(opened: Kiosk, arguments: tuple[str, ...]) -> None:
    for file in opened.home.glob("journal.db*"):
        file.unlink()
    damaged = b"this is no database, and long enough to be seen as none" * 100
    (opened.home / "journal.db").write_bytes(damaged)
    set_aside(opened, arguments, damaged)


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_folder_where_the_journal_should_be(kiosk: Kiosk, arguments: tuple[str, ...]) -> None:
    (kiosk.home / "journal.db").mkdir()
    kiosk.run(*arguments).refused("journal.db cannot be used")


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_journal_with_a_hole_in_it(opened: Kiosk, jan: str, arguments: tuple[str, ...]) -> None:
    opened.register(*[jan] * 40)
    with closing(sqlite3.connect(opened.home / "journal.db")) as journal:
        journal.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray((opened.home / "journal.db").read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    (opened.home / "journal.db").write_bytes(content)
    set_aside(opened, arguments, bytes(content))


def test_secrets_that_are_damaged(opened: Kiosk) -> None:
    for content in (b"\xff damaged", b"[]", b'{"a": '):
        (opened.home / "secrets.json").write_bytes(content)
        opened.run("sync").refused("keyring gives no secrets")


@pytest.mark.parametrize("place", ["/proc/gateway", "/dev/null/gateway", "/sys/gateway"])
def test_a_folder_that_cannot_be_written(kiosk: Kiosk, place: str) -> None:
    kiosk.run("sync", home=Path(place)).refused(place, "--home")


def test_a_file_in_place_of_the_folder(kiosk: Kiosk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    kiosk.run("sync", home=tmp_path / "file").refused("is a file, not a folder")


def test_a_port_that_is_taken(kiosk: Kiosk, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        kiosk.run("sandbox", "--state", str(tmp_path / "state"), "serve", "--port", str(port)).refused(f"Port {port}", "--port")


# ---- the whole journal, and its key --------------------------------------------------------------------------------------------


def test_the_journal_is_exported_whole(opened: Kiosk, jan: str) -> None:
    opened.register(jan, jan)
    rows = json.loads(opened.run("queue", "export", "--json").out)
    assert [row["number"] for row in rows] == [jan.split(",", maxsplit=1)[0]] * 2
    table = list(csv.DictReader(opened.run("queue", "export", "--csv").out.splitlines()))
    assert [row["reference"] for row in table] == [row["reference"] for row in rows]
    assert {row["status"] for row in table} <= {"kept", "confirmed"}
    wrong = opened.run("queue", "export")
    assert (wrong.code, wrong.out) == (2, "")
    assert "--csv" in wrong.said


def test_an_empty_export(kiosk: Kiosk) -> None:
    assert json.loads(kiosk.run("queue", "export", "--json").out) == []


def test_a_fresh_key_and_what_the_old_one_sealed(opened: Kiosk, jan: str) -> None:
    opened.register(jan)
    assert "are sealed with key" in opened.run("vault", "rotate").out
    opened.register(jan)
    numbers = [row["number"] for row in json.loads(opened.run("queue", "export", "--json").out)]
    assert numbers == [jan.split(",", maxsplit=1)[0]] * 2
