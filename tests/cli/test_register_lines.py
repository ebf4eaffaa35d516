"""Registrations from lines of text, and what the queue tells of them, through the real command."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.server import PracticeService
from tests.support.commands import PASSWORD, HeadlessKiosk
from tests.support.sending_kit import count_held

# ---- lines ---------------------------------------------------------------------------------------

GOOD = "85011512355"


BAD = [
    (b"\x00\xff\xfe\x80 binary\n", "malformed-line"),
    (b"just words\n", "malformed-line"),
    (b",\n", "number-length"),
    (b"1,2,3,4,5\n", "malformed-line"),
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
    (f"{GOOD},in,0123456749,monday\n".encode(), "day"),
    # IN and OUT are registered on the spot
    (f"{GOOD},in,0123456749,tomorrow\n".encode(), "day"),
    (b"NEW,in\n", "employer-needed"),
    (b"NEW,in,\n", "employer-needed"),
]


def test_bad_lines_are_refused_with_a_reason_and_good_ones_among_them_kept(
    opened: HeadlessKiosk,
) -> None:
    good = f"{GOOD},in,0123456749\n".encode()
    # this worker is new: nobody knows his employer
    other = b"05011512353,in\n"
    feed = [line.replace(b"NEW", other[:11]) for bad, _reason in BAD for line in (bad, good)]
    ended = opened.register(*feed)
    assert (ended.code, ended.stderr) == (0, "")
    refused, kept = ended.lines[::2], ended.lines[1::2]
    assert [line["reason"] for line in refused] == [reason for _line, reason in BAD]
    assert {line["status"] for line in refused} == {"refused"}
    assert {line["status"] for line in kept} == {"kept"}
    assert [line["line"] for line in ended.lines] == list(range(1, 2 * len(BAD) + 1))
    assert all(line["message"].endswith(".") for line in refused)
    assert GOOD not in ended.stdout


FOREIGN = [
    (f"{GOOD};in", "Character 12 is a semicolon"),
    (f'"{GOOD}","in"', 'Character 1 is a quotation mark (")'),
    (f"{GOOD},\u201ein\u201c", "Character 13 is a quotation mark (\u201e)"),
    ("85011\u200b512355,in", "Character 6 is zero width space (U+200B), which cannot be seen"),
    (f"{GOOD}\u00a0in", "Character 12 is no-break space (U+00A0)"),
    # a mark in the middle, where files were put together; the first one of a line is taken off
    (f"{GOOD},in\ufeff", "Character 15 is zero width no-break space (U+FEFF)"),
    (f"\ufeff\ufeff{GOOD},in", "Character 1 is zero width no-break space (U+FEFF)"),
    (f"{GOOD},i\x07n", "Character 14 is a control character (U+0007)"),
    (f"{GOOD},in,01234\u200c56749", "Character 21 is zero width non-joiner (U+200C)"),
]


def test_a_character_that_stands_in_no_field_is_named(opened: HeadlessKiosk) -> None:
    answers = opened.register(*(f"{line}\r\n" for line, _said in FOREIGN)).lines
    for answer, (_line, said) in zip(answers, FOREIGN, strict=True):
        assert (answer["status"], answer["reason"]) == ("refused", "foreign-character")
        assert said in answer["message"]


def test_a_blank_of_any_kind_may_stand_in_a_number(opened: HeadlessKiosk) -> None:
    kept, wrong = opened.register(
        "85\u00a001\u202f15 123 55\u00a0,\u00a0in,BE\u00a00123 456 749\n",
        "85\u00a001\u202f15 123 56,in\n",
    ).lines
    assert kept["status"] == "kept"
    assert wrong["reason"] == "check-digits"


def test_lines_in_all_the_ways_people_write_them(opened: HeadlessKiosk, site: Site) -> None:
    posted = next(worker for worker in site.workers if worker.limosa and not worker.number)
    assert posted.limosa is not None
    ended = opened.register(
        b"\xef\xbb\xbf85.01.15-123.55 , IN , BE 0123.456.749\r\n",
        b"\n",
        b"   \r\n",
        f"{posted.limosa.number},out\n",
        f"{GOOD},Out,PL9990000017\n",
        # no line end at the end
        f"{GOOD},in".encode(),
    )
    assert (ended.code, ended.stderr) == (0, "")
    assert [(line["line"], line["status"]) for line in ended.lines] == [
        (1, "kept"),
        (4, "kept"),
        (5, "kept"),
        (6, "kept"),
    ]
    assert len({line["reference"] for line in ended.lines}) == 4
    assert all(len(line["reference"]) == 24 for line in ended.lines)


def test_nothing_to_register(opened: HeadlessKiosk) -> None:
    assert (opened.register().code, opened.register().stdout) == (0, "")


def test_each_line_is_answered_at_once_and_another_may_look_meanwhile(
    opened: HeadlessKiosk, jan: str, admin: AdminClient
) -> None:
    with opened.start("register", "--stdin") as running_feed:
        assert running_feed.stdin is not None
        assert running_feed.stdout is not None
        running_feed.stdin.write(jan.encode())
        running_feed.stdin.flush()
        reference = json.loads(running_feed.stdout.readline())["reference"]
        looking = opened.run("queue", "list", "--all", "--json")
        assert [item["reference"] for item in json.loads(looking.stdout)["items"]] == [reference]
        opened.register(jan).assert_refused(
            f"process {running_feed.pid}", "Another Gateway is running"
        )
        opened.run("sync").assert_refused("Another Gateway is running")
        running_feed.stdin.close()
        assert running_feed.wait(30) == 0
    assert opened.run("sync", "--until-empty").code == 0
    assert count_held(admin, [reference]) == [1]


def test_nobody_reads_the_answers_any_more(opened: HeadlessKiosk, jan: str) -> None:
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


# ---- the queue -----------------------------------------------------------------------------------


def test_the_queue_in_json_and_in_words(
    opened: HeadlessKiosk, admin: AdminClient, jan: str, site: Site
) -> None:
    assert json.loads(opened.run("queue", "list", "--json").stdout) == {
        "waiting": 0,
        "oldest_s": 0,
        "refused": 0,
        "late": 0,
        "items": [],
    }
    admin.set_line("cut")
    (kept,) = opened.register(jan).lines
    document = json.loads(opened.run("queue", "list", "--json").stdout)
    (item,) = document["items"]
    number = site.worker["jan"].number
    assert (document["waiting"], item["reference"], item["made"]) == (
        1,
        kept["reference"],
        kept["made"],
    )
    assert (item["status"], item["direction"], item["means"], item["remark_32"]) == (
        "kept",
        "in",
        "keypad",
        False,
    )
    assert item["number"] == f"{number[:2]}•••••••{number[-2:]}"
    words = opened.run("queue", "list").stdout
    assert kept["reference"] in words
    assert number not in words
    admin.set_line("open")
    opened.run("sync", "--until-empty")
    assert json.loads(opened.run("queue", "list", "--json").stdout)["items"] == []
    (settled,) = json.loads(opened.run("queue", "list", "--json", "--all").stdout)["items"]
    assert settled["status"] == "confirmed"


def test_what_waits_for_the_limit_is_flagged(
    running: PracticeService, admin: AdminClient, tmp_path: Path, jan: str
) -> None:
    origin = running.ready["base_url"].partition("/REST")[0]
    kiosk = HeadlessKiosk(
        tmp_path / "home", origin, running.ready["ca"], extra="[remark32]\nlimit_s = 1\n"
    )
    kiosk.open()
    admin.set_line("cut")
    kiosk.register(jan)
    kiosk.run("sync", "--until-empty", "--deadline", "2")
    document = json.loads(kiosk.run("queue", "list", "--json").stdout)
    assert (document["late"], document["items"][0]["remark_32"]) == (1, True)
    assert "REMARK 32" in kiosk.run("queue", "list").stdout


def test_looking_before_the_first_day(kiosk: HeadlessKiosk) -> None:
    assert kiosk.run("queue", "list").stdout == "0 waiting, the oldest for 0 s; 0 refused today.\n"
    assert not (kiosk.home / "journal.db").exists()


# ---- the whole journal, and its key --------------------------------------------------------------


def test_the_journal_is_exported_whole(opened: HeadlessKiosk, jan: str) -> None:
    opened.register(jan, jan)
    rows = json.loads(opened.run("queue", "export", "--json", feed=PASSWORD).stdout)
    assert [row["number"] for row in rows] == [jan.split(",", maxsplit=1)[0]] * 2
    exported = opened.run("queue", "export", "--csv", feed=PASSWORD).stdout.removeprefix("\ufeff")
    table = list(csv.DictReader(exported.splitlines(), delimiter=";"))
    assert [row["reference"] for row in table] == [row["reference"] for row in rows]
    assert {row["status"] for row in table} <= {"kept", "confirmed"}
    wrong = opened.run("queue", "export")
    assert (wrong.code, wrong.stdout) == (2, "")
    assert "--csv" in wrong.stderr


def test_an_empty_export(kiosk: HeadlessKiosk) -> None:
    assert json.loads(kiosk.run("queue", "export", "--json", feed=PASSWORD).stdout) == []


def test_a_fresh_key_and_what_the_old_one_sealed(opened: HeadlessKiosk, jan: str) -> None:
    opened.register(jan)
    assert "are sealed with key" in opened.run("vault", "rotate").stdout
    opened.register(jan)
    numbers = [
        row["number"]
        for row in json.loads(opened.run("queue", "export", "--json", feed=PASSWORD).stdout)
    ]
    assert numbers == [jan.split(",", maxsplit=1)[0]] * 2
