"""Test the report of evidence on paper: two whole pages in each language, gaps that nothing leads
across, people masked, and a code that tells head and key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from gateway.domain.evidence_report import (
    ClockPoint,
    ClockStep,
    EvidenceReport,
    Gap,
    GapReason,
    MeansRow,
    MeansSpan,
    ReportedPlace,
    ReportedRegistration,
    SignedHead,
    StampedHead,
)
from gateway.domain.languages import STAFF_LANGUAGES
from gateway.domain.model import Direction, Means
from gateway.domain.outages import Attachment, Culprit, Failure, Life, Outage, Stage
from gateway.domain.record import EntryKind
from gateway.journal.evidence import report
from gateway.journal.evidence.outages import Outages
from gateway.journal.store import Store
from gateway.ui.papers import report_paper, words
from gateway.ui.papers.paper import HEIGHT, WIDTH, Paper
from gateway.ui.papers.report_charts import Charts
from gateway.ui.papers.report_words import ReportWords
from tests.support import pdf
from tests.support.evidence import ALL_WORK, MINUTE_MS, GateDay, at, ms, play, sources
from tests.support.journals import SEALER

pytestmark = pytest.mark.usefixtures("application")

LANGUAGES = sorted(STAFF_LANGUAGES)
MARGIN = 9.0
RTL, EMOJI, LONG = "\u202eمحمد علي\u202c", "👷🏽‍♀️🦺", "Wolvertemsesteenweg" * 16
DPI = 100


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EvidenceReport]:
    """An outage of a morning, with a gap from minute 40 to 78."""
    with closing(Store(tmp_path_factory.mktemp("home"))) as store:
        outage = play(store)
        yield report.of_outage(sources(store), outage, now_ms=ms(215)).report


def drawn(told: EvidenceReport, language: str, folder: Path) -> Path:
    file = folder / f"report-{language}.pdf"
    file.write_bytes(report_paper.draw(told, language))
    return file


def check(file: Path, language: str) -> str:
    """Assert that a file is two whole pages for an archive; return what can be copied out of it."""
    said = pdf.facts(file)
    assert (said["Pages"], said["Page size"]) == ("2", "595 x 842 pts (A4)")
    assert said["Tagged"] == "yes"
    fonts = pdf.fonts(file)
    assert fonts
    assert all(is_whole and "NotoSans" in name for name, is_whole in fonts), fonts
    content = file.read_bytes()
    assert f"/Lang <feff{language.encode('utf-16-be').hex()}>".encode() in content
    # PDF/A-1b: it says so, its colours are defined, nothing shines through
    assert re.search(rb"<rdf:Description [^>]*pdfaid:part=.1. pdfaid:conformance=.B.", content)
    assert b"/GTS_PDFA1" in content
    assert not re.search(rb"/SMask (?!/None)|/Encrypt|/JavaScript|/ca 0", content)
    for word in pdf.words(file):
        assert word.left >= MARGIN, word
        assert word.right <= WIDTH - MARGIN, word
        assert word.bottom <= HEIGHT - MARGIN, word
    assert pdf.run("pdfinfo", "-struct", file).count("H1") == 1
    copied = pdf.text(file)
    assert "{" not in copied
    return copied


def pictured(file: Path, page: int) -> QImage:
    target = file.with_suffix("")
    pdf.run("pdftoppm", "-r", str(DPI), "-png", "-f", str(page), "-l", str(page), file, target)
    return QImage(str(next(file.parent.glob(f"{target.name}-*{page}.png"))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_outage_is_two_pages_that_tell_all(
    played: EvidenceReport, language: str, tmp_path: Path
) -> None:
    copied = check(drawn(played, language, tmp_path), language)
    texts = words.read(language, words.EVIDENCE)
    for name in ("title_outage", "culprit_site_network", "stage_no_gateway", "stage_power"):
        assert pdf.plain(texts[name]) in copied
    for name in ("failed", "means", "clock", "who", "verify", "proves", "gap_broken_off"):
        assert pdf.plain(texts[name]) in copied
    for told in ("Residentie De Linde, Gent", "INC-2027-00481", "09:12:00", "11:40:00", "09:40:00"):
        assert told in copied
    # which outage it is, its file's name and digest whole, what the black bar is
    (outage,) = played.outages
    assert f"{texts['outage'].format(number=1)} " in copied
    assert pdf.plain(texts["outage_entry"].format(number=outage.number)) in copied
    assert outage.attachments[0].name in copied
    assert outage.attachments[0].digest in copied
    assert copied.count(texts["row_outage"]) >= 3
    assert ("15. Januar 2027" if language == "de" else " 2027") in copied
    for one in played.registrations:
        assert f"J. P. …{one.last_digits}" in copied
        assert one.proof in copied
    assert played.end.hash[:8] in copied


def test_nothing_is_drawn_where_nothing_is_known(played: EvidenceReport, tmp_path: Path) -> None:
    paper = Paper("A4", "en", "Charts", right_to_left=False)
    charts = Charts(paper, ReportWords("en"), replace(played, outages=()), 14, 182)
    charts.draw_means(20)
    charts.draw_clock(100, 50)
    boxes = [part.box for part in paper.parts if not part.size]
    file = tmp_path / "charts.pdf"
    file.write_bytes(paper.finish())
    page = pictured(file, 1)
    (gap,) = played.gaps
    assert len(boxes) == 2

    def ink(box: QRectF, begins_ms: int, ends_ms: int) -> list[bool]:
        """Return for each column of a chart whether something is drawn there."""
        left, right = (charts.axis.at(ms) / 25.4 * DPI for ms in (begins_ms, ends_ms))
        rows = range(int(box.top() / 25.4 * DPI) - 1, int(box.bottom() / 25.4 * DPI) - 1)
        return [
            any(page.pixelColor(x, y).lightness() < 250 for y in rows)
            # the dashed edges are those of the gap
            for x in range(int(left) + 3, int(right) - 2)
        ]

    for box in boxes:
        assert not any(ink(box, gap.begins_ms, gap.ends_ms))
        assert all(ink(box, played.begins_ms, gap.begins_ms))
        assert all(ink(box, gap.ends_ms, played.ends_ms))


def test_the_code_tells_head_and_key(played: EvidenceReport, tmp_path: Path) -> None:
    signed = replace(played, end=SignedHead(78, "ab" * 32, "cd" * 32, "ef" * 64))
    file = drawn(signed, "nl", tmp_path)
    (code,) = zxingcpp.read_barcodes(
        pictured(file, 2).convertToFormat(QImage.Format.Format_Grayscale8),
        zxingcpp.BarcodeFormat.QRCode,
    )
    assert code.text == f"GATEWAY:HEAD:78:{'AB' * 32}:{'CD' * 32}"
    copied = pdf.text(file)
    assert "cdcdcdcd" in copied


def test_a_day_of_500_is_summed_up_on_two_pages(tmp_path: Path) -> None:
    with closing(Store(tmp_path)) as store:
        outage = play(store, people=500)
        told = report.of_period(sources(store), ms(-540), ms(900), (outage,), now_ms=ms(1440))
    assert len(told.report.registrations) == 500
    copied = check(drawn(told.report, "fr", tmp_path), "fr")
    assert len(told.report.content()["registrations"]) == 500
    # one hour holds some of them, the next the others
    sums = re.findall(
        r"15 janv\. \d\d:00 – 15 janv\. \d\d:00 (\d+) (\d+) (\d+) (\d+) (\d+)", copied
    )
    assert sum(int(all_) for all_, *_ in sums) == 500
    assert all(int(first) == sum(map(int, others)) for first, *others in sums)


def test_an_empty_period_says_that_nothing_is_known(tmp_path: Path) -> None:
    with closing(Store(tmp_path)) as store:
        told = report.of_period(sources(store), ms(0), ms(60), (), now_ms=ms(60)).report
    copied = check(drawn(told, "en", tmp_path), "en")
    for name in ("outages_none", "means_none", "who_none", "no_place"):
        assert words.read("en", words.EVIDENCE)[name] in copied


def crowded(people: int = 22) -> EvidenceReport:
    """Return a report of an outage with all that there can be, as hostile as it may come."""
    stages = list(Stage)
    failures = tuple(
        Failure(stage, ms(at), ms(at + 7), is_probed=True) for at, stage in enumerate(stages)
    )
    outage = Outage(
        number=123_456,
        begins_ms=ms(-3_000),
        ends_ms=ms(3_000),
        failures=failures * 30,
        culprit=Culprit.UNKNOWN,
        life=Life.REPORTED,
        name=RTL + LONG,
        ticket=LONG,
        notes=(RTL * 20, LONG, "line\nline\x1b[2J", EMOJI),
        attachments=tuple(Attachment(EMOJI + LONG, "ab" * 32, 9_999_999) for _ in range(20)),
        kept=people,
        late=people,
    )
    who = ("ع. م.", "X. S.", "", "中. 한.", "🦺")
    registrations = tuple(
        ReportedRegistration(
            row=place,
            made_ms=ms(place * 90),
            initials=who[place % len(who)],
            last_digits="55",
            employer="0123456749" if place % 2 else "LU12345678901234567890",
            workplace="1Y1000NF9KCQZ",
            direction=Direction.OUT,
            means=Means.FORM,
            proof="K7QM2X",
            status=("confirmed", "refused", "kept")[place % 3],
            answered_ms=ms(4_000),
            delay_ms=99 * 3_600_000 + 59 * 60_000,
            remarks=("caw_1", "ciao_32", LONG),
            errors=(LONG, EMOJI),
            is_flagged=True,
        )
        for place in range(people)
    )
    spans = tuple(MeansSpan(at % 2 == 0, ms(at * 10), ms(at * 10 + 9)) for at in range(-300, 300))
    return EvidenceReport(
        made_ms=ms(4_000),
        begins_ms=ms(-3_015),
        ends_ms=ms(3_015),
        version="0.1.0",
        kiosk="Q7ZK",
        limit_ms=600_000,
        tolerance_ms=60_000,
        incident=outage.number,
        places=tuple(ReportedPlace("1Y1000NF9KCQZ", RTL + LONG, LONG + EMOJI) for _ in range(9)),
        outages=(outage,),
        means=tuple(MeansRow(name, spans) for name in (*ALL_WORK, LONG)),
        gaps=tuple(
            Gap(ms(at * 10 + 9), ms(at * 10 + 10), reason)
            for at, reason in zip(range(-300, 300), list(GapReason) * 200, strict=False)
        ),
        registrations=registrations,
        clock=tuple(
            ClockPoint(ms(at), "wrong", 40 * 86_400_000, 500) for at in range(-3_000, 3_000)
        ),
        steps=tuple(ClockStep(ms(at), -3_600_000 * at) for at in range(1, 40)),
        first=1,
        end=SignedHead(123_999, "ab" * 32, "cd" * 32, "ef" * 64),
        stamps=tuple(StampedHead(ms(at), at, f"http://{LONG}") for at in range(9)),
        broken=77_777,
    )


@pytest.mark.parametrize(("language", "is_period"), list(product(LANGUAGES, (False, True))))
def test_what_is_long_or_hostile_stays_on_its_two_pages(
    language: str, is_period: bool, tmp_path: Path
) -> None:
    told = crowded()
    if is_period:
        told = replace(told, incident=None, outages=told.outages * 40)
    copied = check(drawn(told, language, tmp_path), language)
    texts = words.read(language, words.EVIDENCE)
    assert pdf.plain(texts["not_intact"].format(seq=77_777)) in copied
    assert pdf.plain(texts["proves_4"]) in copied
    if not is_period:
        assert (
            pdf.plain(texts["more"].format(count=30 * len(Stage) - report_paper.MAX_FAILURES))
            in copied
        )
    assert "�" in copied
    assert "\x1b" not in copied


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_all_sentences_of_a_report(language: str) -> None:
    english, own = (words.read(one, words.EVIDENCE) for one in ("en", language))
    assert own.keys() == english.keys()
    for kind, names in {
        "stage": Stage,
        "culprit": Culprit,
        "gap": GapReason,
        "act": Direction,
        "by": Means,
        "means": ALL_WORK,
    }.items():
        assert {f"{kind}_{name}".replace(" ", "_") for name in names} <= own.keys()
    for name, text in own.items():
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english[name]))
    if language != "en":
        same = {name for name, text in own.items() if text == english[name] and len(text) > 14}
        assert same <= {"attachment"}


def test_a_short_outage_fills_its_charts(tmp_path: Path) -> None:
    with closing(Store(tmp_path)) as store:
        gate = GateDay(store)
        gate.beat(*range(-60, 65, 5))
        number = gate.write(at(12), EntryKind.CONTACT_FAILED, stage=Stage.DNS.value, probed=True)
        gate.write(at(13), EntryKind.CONTACT_RESTORED)
        outage = Outages(store, SEALER).find(number, at(60))
        told = report.of_outage(sources(store), outage, now_ms=ms(60)).report
    assert (told.outages[0].ordinal, told.ends_ms - told.begins_ms) == (1, 13 * MINUTE_MS)
    assert not told.gaps
    assert len(told.clock) >= 2
