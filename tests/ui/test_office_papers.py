"""Test the papers of the office as who opens them sees them: spreadsheets and PDF."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.domain.languages import KNOWN_LANGUAGES
from gateway.domain.model import Direction, Means, Regime
from gateway.domain.remark_catalogue import STAFF_LANGUAGES
from gateway.domain.work_list import Correction, ListedRegistration, WorkList, make_list
from gateway.ui.papers import office_tables, words
from gateway.ui.papers.gate_poster import draw as draw_poster
from gateway.ui.papers.list_papers import PaperHead, draw_list, draw_proof
from tests.support import pdf, xlsx

pytestmark = pytest.mark.usefixtures("application")

DAY = date(2026, 11, 30)
HOUR_MS = 3_600_000
HEAD = PaperHead("Residentie De Linde, Gent", "1Y1000NF9KCQZ", belgian_midnight_ms(DAY))
BOX = QRectF(9, 9, 192, 279)
EVIL = '=HYPERLINK("http://x";"y")'


def act(n: int, hour: float, direction: Direction, surname: str = "Peeters") -> ListedRegistration:
    return ListedRegistration(
        reference=f"01JXYZ{n:06}{direction}",
        at_ms=belgian_midnight_ms(DAY) + round(hour * HOUR_MS),
        number=f"{85011512355 + n}",
        surname=surname,
        given="Jan",
        employer="0123456749",
        employer_name="@Peeters Ruwbouw bv",
        workplace="1Y1000NF9KCQZ",
        direction=direction,
        means=Means.CARD,
        status="confirmed",
        service_id="778899",
        proof="A7KQ2M",
    )


def listed(people: int = 1, **more: object) -> WorkList:
    found = [act(n, 7, Direction.IN, f"Peeters {n:03}") for n in range(people)]
    found += [act(n, 15.5, Direction.OUT, f"Peeters {n:03}") for n in range(people)]
    return replace(make_list(found, DAY, DAY), **more)  # type: ignore[arg-type]


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_the_portals_list_has_its_columns_and_whole_numbers() -> None:
    content = office_tables.portal(listed(), "en")
    assert content.startswith(b"\xef\xbb\xbf")
    names, row = rows_of(content)
    assert names == [
        *("Enterprise number", "Company", "INSS or Limosa number"),
        *("Surname", "First name", "Check-in date"),
    ]
    assert row == [
        *("0123456749", "'@Peeters Ruwbouw bv", "85011512355", "Peeters 000", "Jan", "30/11/2026"),
    ]


@pytest.mark.parametrize("language", sorted(STAFF_LANGUAGES))
def test_hours_are_numbers_and_what_people_are_called_is_never_a_formula(language: str) -> None:
    forgotten = replace(
        act(3, 7, Direction.IN, EVIL),
        corrections=(
            Correction(Direction.OUT, act(3, 16, Direction.OUT).at_ms, "=1+1", HEAD.made_ms),
        ),
    )
    found = [
        act(1, 7, Direction.IN),
        act(1, 15.5, Direction.OUT),
        forgotten,
        act(5, 9, Direction.IN, "Maes"),
    ]
    period = replace(make_list(found, DAY, DAY), erased=2)
    book = xlsx.sheets(office_tables.hours(period, language, "De Linde"))
    said = words.read(language, words.LISTS)
    hours, registrations, corrections = (
        book[said[f"sheet_{name}"]] for name in ("hours", "registrations", "corrections")
    )
    assert hours[1] == [said["erased"].format(count=2)]
    # 30 November 2026, as a spreadsheet counts days, and hours of that day
    assert {float(row[6]) for row in hours[3:]} == {46_356}
    begins = sorted(round(float(row[7]) % 1 * 24, 3) for row in hours[3:])
    assert begins == [7, 7, 9]
    told = {row[3]: (float(row[9] or 0) * 24, row[10]) for row in hours[3:]}
    because = said["corrected_because"].format(reason="=1+1")
    assert told == {"Peeters": (8.5, ""), "Maes": (0, said["no_out"]), EVIL: (9, because)}
    assert len(registrations) == 3 + len(found)
    assert [row[8] for row in corrections[3:]] == ["=1+1"]
    # the original stands beside it
    assert corrections[3][6].startswith("IN 2026-11-30 07:00")
    assert corrections[3][7].startswith("OUT 2026-11-30 16:00")


def test_in_the_daily_regime_nobody_forgot_an_out() -> None:
    one = make_list([replace(act(1, 7, Direction.IN), regime=Regime.DAILY)], DAY, DAY)
    hours = xlsx.sheets(office_tables.hours(one, "en", ""))["Hours"]
    assert hours[3][10] == ""


@pytest.mark.parametrize("language", sorted(STAFF_LANGUAGES))
@pytest.mark.parametrize("people", [0, 1, 50, 120])
def test_a_list_to_sign_holds_everybody_masked(language: str, people: int, tmp_path: Path) -> None:
    file = tmp_path / "list.pdf"
    file.write_bytes(draw_list(listed(people, erased=3), HEAD, language))
    text, said = pdf.text(file), words.read(language, words.LISTS)
    assert int(pdf.facts(file)["Pages"]) == max(1, -(-people // 56), 2 if people == 50 else 1)
    for part in (said["title"], said["signed"], said["signed_name"], HEAD.place, HEAD.number):
        assert part in text
    for n in range(people):
        assert f"Peeters {n:03}, Jan" in text
        assert str(85011512355 + n) not in text
    assert ("8:30" in text) == bool(people)
    assert all(word.right < 210 - 9 and word.bottom < 297 - 5 for word in pdf.words(file))


def test_a_list_of_a_month_tells_days_nights_and_corrections(tmp_path: Path) -> None:
    file = tmp_path / "list.pdf"
    night = [act(1, 22, Direction.IN), act(1, 30, Direction.OUT)]
    open_end = act(2, 7, Direction.IN, "\u202eمحمد علي\u202c 👷🏽‍♀️" + "Wolvertemsesteenweg" * 9)
    month = make_list([*night, open_end], DAY.replace(day=1), DAY + timedelta(days=0))
    file.write_bytes(draw_list(month, HEAD, "en"))
    text = pdf.text(file)
    assert "1 November 2026 to 30 November 2026" in text
    assert "06:00 +1" in text
    assert "no OUT" in text


@pytest.mark.parametrize("language", sorted(STAFF_LANGUAGES))
def test_a_proof_names_one_worker_with_codes(language: str, tmp_path: Path) -> None:
    file = tmp_path / "proof.pdf"
    own = [act(1, 7, Direction.IN), replace(act(1, 15.5, Direction.OUT), status="refused")]
    file.write_bytes(draw_proof(own, HEAD, language))
    text, said = pdf.text(file), words.read(language, words.LISTS)
    for part in ("Peeters, Jan", "A7KQ2M", "778899", "0123.456.749", said["status_refused"]):
        assert part in text
    assert "85011512356" not in text
    assert pdf.facts(file)["Pages"] == "1"


@pytest.mark.parametrize("size", ["A4", "A3"])
@pytest.mark.parametrize("regime", Regime)
def test_every_language_fits_the_poster_beside_any_other(size: str, regime: Regime) -> None:
    for language in KNOWN_LANGUAGES:
        poster = draw_poster(size, (language, "ar", "hu", "uk"), HEAD, regime)
        assert all(BOX.contains(part.box) for part in poster.parts)
        poster.finish()


@pytest.mark.parametrize("languages", [("nl",), ("ar", "pl"), ("de", "tr", "bg")])
def test_a_poster_tells_the_workplace_to_a_telephone(
    languages: tuple[str, ...], tmp_path: Path
) -> None:
    file = tmp_path / "poster.pdf"
    file.write_bytes(draw_poster("A4", languages, HEAD, Regime.IN_OUT).finish())
    text = pdf.text(file)
    for language in set(languages) - {"ar"}:
        # lines of two languages stand beside each other
        title = words.read(language, words.POSTER)["title"]
        assert set(title.split()) <= set(text.split())
    pdf.run("pdftoppm", "-r", "150", "-png", "-singlefile", file, tmp_path / "poster")
    image = QImage(str(tmp_path / "poster.png")).convertToFormat(QImage.Format.Format_Grayscale8)
    grey = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
    assert [code.text for code in zxingcpp.read_barcodes(grey)] == [HEAD.number]
