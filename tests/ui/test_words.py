"""Test the texts: none missing, none unfinished, none left behind in the code."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gateway import resources
from gateway.domain import remark_catalogue
from gateway.domain.belgian_time import epoch_ms
from gateway.domain.languages import LANGUAGES
from gateway.domain.model import Direction, Means, QueueStatus, Regime
from gateway.domain.problem import Problem
from gateway.ui.papers import words as papers
from gateway.ui.text import phrases, plurals, problems
from gateway.ui.text.problems import ProblemText
from gateway.ui.text.staff_problems import STAFF
from gateway.ui.text.translate import Languages, locale
from gateway.ui.text.worker_problems import WORKER
from gateway.ui.widgets import icons
from tests.support import screen_texts
from tests.support.gallery_site import MORNING
from tests.support.project import ROOT, ExpectLog

_FOLDER = Path("resources/languages")


@pytest.fixture
def languages(application: QApplication) -> Languages:  # noqa: ARG001 - a translator needs one
    return Languages(LANGUAGES)


# the site manager alone reads these: on the sign-in page, and on the staff page
NOT_FOR_WORKERS = {
    *(Problem.WRONG_PASSWORD, Problem.NO_NETWORK, Problem.SERVICE_DOWN, Problem.NOT_TRUSTED),
    *(Problem.NO_RIGHT, Problem.NOT_ENROLLED, Problem.NO_WORKPLACE, Problem.UNKNOWN_WORKPLACE),
    *(Problem.NOT_SET_UP, Problem.TOO_MANY_TRIES, Problem.SERVICE_CHANGED),
    *(Problem.DISK_LOW, Problem.STORE_MENDED, Problem.STORE_CHANGED, Problem.STORE_COPIED),
    *(Problem.STORE_VANISHED, Problem.KEYS_LOCKED, Problem.SIGNED_OUT, Problem.LINE_NARROW),
    *(Problem.CERTIFICATE_ENDS, Problem.SERVICE_LOST, Problem.ENROLMENT_ENDS, Problem.NO_SCOPE),
    *(Problem.TIME_IN_DOUBT, Problem.TIME_JUMPED, Problem.CLOCK_STOPS_TRUST),
}


def test_every_problem_stands_in_the_table_of_each_reader() -> None:
    assert set(STAFF) == set(Problem)
    assert set(WORKER) == set(Problem) - NOT_FOR_WORKERS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text_for", [problems.for_worker, problems.for_staff])
def test_every_problem_has_words_and_a_picture(
    languages: Languages, language: str, text_for: Callable[[Problem], ProblemText]
) -> None:
    languages.use(language)
    texts = {problem: text_for(problem) for problem in Problem}
    languages.use("en")
    english = {problem: text_for(problem) for problem in Problem}
    languages.use_source()
    for problem, text in texts.items():
        assert text.title, problem
        assert text.advice.endswith("."), problem
        assert (resources.folder() / "icons" / f"{text.icon}.svg").is_file(), problem
        if language != "en":
            assert text.title != english[problem].title, problem
            assert text.advice != english[problem].advice, problem
    assert len({text.support_code for text in texts.values()}) == len(Problem)


def test_every_icon_can_be_drawn_and_follows_the_theme() -> None:
    for path in (resources.folder() / "icons").glob("*.svg"):
        assert icons.renderer(path.stem, "#ffffff", ground="#005a30").isValid()
        assert set(re.findall(r"#[0-9a-fA-F]{6}", path.read_text("utf-8"))) <= {
            icons.ACCENT,
            icons.GROUND,
        }, path.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_unfinished_vanished_or_missing(tmp_path: Path, language: str) -> None:
    """The .ts is what lupdate would make of the code as it is now, and each of its texts is
    translated.
    """
    for part in ("gateway/ui", "gateway/practice", "installer"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    ours = ROOT / _FOLDER / f"gateway_{language}.ts"
    (tmp_path / _FOLDER).mkdir(parents=True)
    shutil.copy(ours, tmp_path / _FOLDER)
    environment = {**os.environ, "VENV": sys.prefix}
    subprocess.run(
        ["installer/languages.sh"], cwd=tmp_path, check=True, env=environment, capture_output=True
    )
    assert screen_texts.read(tmp_path / _FOLDER / ours.name) == screen_texts.read(ours), (
        "run installer/languages.sh and translate what is new"
    )
    for text, (translations, state) in screen_texts.read(ours).items():
        assert not state, f"{text} is {state}"
        assert all(translations), f"{text} has no translation"
        fields = re.findall(r"\{\w+\}", text[1])
        assert all(sorted(re.findall(r"\{\w+\}", one)) == sorted(fields) for one in translations), (
            f"the fields of {text}"
        )


# what no screen says any more, and the better word
OUT_OF_USE = {
    # opgeslagen, Status, Pagina, Haal de kaart eruit, afsluiten, klopt niet
    # Checkinatwork, the code of vandaag, logboek and ingetikt
    "nl": "bewaard|toestand|bladzijde|neem ze uit|neem de kaart uit|kiosk verlaten|een cijfer niet"
    r"|centrale dienst|code van de dag|(?-i:aangifte van werken)|\bregister\b|getypt|\btyp\b",
    # enregistré, Chef de chantier, Introduisez, Fermer le programme, Checkinatwork, borne, journal;
    # and no space at which a line could end before a mark
    "fr": r"conserv|responsables|tapez|\btapé\b|quitter la borne|15 ou 20|service central"
    r"|kiosque|\bregistre\b| [?!:;»]|« ",
    # one word each: Unternehmen, Meldung von Arbeiten, Checkinatwork, heutiger Code, Terminal,
    # Arbeitnehmer
    "de": r"\bfirma\b|meldung der arbeiten|terminal verlassen|eine ziffer stimmt"
    r"|zentrale. dienst|code des tages|\bkiosk\b|\barbeiters?\b|\bgetippt",
    # saved, Who ... for, Today's, Checkinatwork, site
    "en": r"\bkept\b|for whom|code of (today|the day)|whom to call|need not do anything"
    "|central service|workplace|goes on",
}


@pytest.mark.parametrize(("language", "words"), OUT_OF_USE.items())
def test_words_out_of_use_stand_in_no_text(language: str, words: str) -> None:
    texts = screen_texts.read(
        ROOT / _FOLDER / f"gateway_{'nl' if language == 'en' else language}.ts"
    )
    shown = [key[1] for key in texts] if language == "en" else []
    for forms, _state in screen_texts.read(ROOT / _FOLDER / f"gateway_{language}.ts").values():
        shown.extend(forms)
    for entry in remark_catalogue.packaged().entries.values():
        shown.extend((entry.worker_words[language].title, entry.worker_words[language].text))
    for sheet in (papers.POSTER, papers.REMARKS, papers.REMINDER, papers.EVACUATION):
        shown.extend(re.sub(r"\{\w+\}", "", one) for one in papers.read(language, sheet).values())
    shown.extend(papers.read(language, papers.SITE_MANAGER).values())
    assert [text for text in shown if re.search(words, text, re.IGNORECASE)] == []


def test_plurals_dates_and_numbers_are_the_language_s_own(languages: Languages) -> None:
    texts = {}
    for language in LANGUAGES:
        languages.use(language)
        texts[language] = (
            plurals.digits_to_go(1),
            plurals.digits_to_go(2),
            phrases.date_of(MORNING),
            locale().toString(1.5),
        )
    languages.use_source()
    assert texts["nl"] == ("Nog 1 cijfer", "Nog 2 cijfers", "maandag 23 november", "1,5")
    assert texts["fr"] == ("Encore 1 chiffre", "Encore 2 chiffres", "lundi 23 novembre", "1,5")
    assert texts["de"] == ("Noch 1 Ziffer", "Noch 2 Ziffern", "Montag 23. November", "1,5")
    assert texts["en"] == ("1 digit to go", "2 digits to go", "Monday 23 November", "1,5")


def test_the_foot_never_alarms(languages: Languages) -> None:
    languages.use("nl")
    assert (
        phrases.sending_text(QueueStatus(waiting=0, is_online=False, problem=Problem.NO_NETWORK))
        == "Alles verzonden"
    )
    assert (
        phrases.sending_text(QueueStatus(waiting=1, is_online=True))
        == "1 registratie opgeslagen, wordt verzonden"
    )
    assert (
        phrases.sending_text(QueueStatus(waiting=3, is_online=False))
        == "3 registraties opgeslagen, worden later verzonden"
    )
    assert phrases.device_missing(Means.CARD, Problem.NO_READER) != phrases.device_missing(
        Means.CARD, Problem.NO_CARD_SERVICE
    )
    assert phrases.direction_word(Direction.IN, Regime.DAILY) == "AANWEZIG"
    languages.use_source()


def test_no_text_is_inside_an_f_string() -> None:
    """lupdate passes over those in silence, so they would stay English for ever."""
    for path in sorted(Path("gateway/ui").rglob("*.py")):
        for outer in (
            node
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.JoinedStr)
        ):
            calls = [
                node
                for node in ast.walk(outer)
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            ]
            assert not [call for call in calls if call.func.id == "translate"], (
                f"{path}:{outer.lineno}"
            )  # type: ignore[attr-defined]


def test_no_code_joins_a_name_and_its_value_by_itself(languages: Languages) -> None:
    joined = [
        f"{path}:{node.lineno}"
        for path in (ROOT / "gateway/ui").glob("*/*.py")
        # rules of a style sheet
        if path.name != "style.py"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr)
        for before, part in pairwise(node.values)
        if isinstance(before, ast.FormattedValue)
        and isinstance(part, ast.Constant)
        and str(part.value).startswith(": ")
    ]
    assert joined == []
    languages.use("fr")
    assert phrases.named("manquants", "2") == "manquants\N{NO-BREAK SPACE}: 2"
    languages.use_source()


def test_languages_tell_their_own_names(languages: Languages) -> None:
    assert [(one.code, one.name) for one in languages.offered] == [
        ("nl", "Nederlands"),
        ("fr", "Français"),
        ("de", "Deutsch"),
        ("en", "English"),
        ("pl", "Polski"),
        ("ro", "Română"),
        ("pt", "Português"),
        ("bg", "Български"),
        ("uk", "Українська"),
        ("ru", "Русский"),
        ("es", "Español"),
        ("tr", "Türkçe"),
        ("hu", "Magyar"),
    ]


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("pl", "poniedziałek 23 listopada"),
        ("pt", "segunda-feira 23 de novembro"),
        ("bg", "понеделник 23 ноември"),
        ("uk", "понеділок 23 листопада"),
        ("ru", "понедельник 23 ноября"),
        ("es", "lunes 23 de noviembre"),
        ("tr", "23 Kasım Pazartesi"),
        ("hu", "november 23., hétfő"),
    ],
)
def test_a_day_without_its_year_is_whole(languages: Languages, code: str, day: str) -> None:
    languages.use(code)
    assert phrases.date_of(epoch_ms(datetime(2026, 11, 23, 12, tzinfo=UTC))) == day
    languages.use_source()


@pytest.mark.usefixtures("machine_zone")
def test_times_and_days_on_the_screen_are_belgian(languages: Languages) -> None:
    languages.use("nl")
    half_past_midnight = epoch_ms(datetime(2026, 11, 22, 23, 30, tzinfo=UTC))
    assert phrases.time_of(half_past_midnight) == "00:30"
    assert phrases.date_of(half_past_midnight) == "maandag 23 november"
    languages.use_source()


@pytest.mark.usefixtures("application")
def test_a_language_without_a_file_is_left_out_and_logged(expect_log: ExpectLog) -> None:
    expect_log("texts of a language are missing: gateway_xx.qm")
    languages = Languages(("nl", "xx"))
    assert [one.code for one in languages.offered] == ["nl"]
    languages.use("xx")
    assert languages.code == "en"
    languages.use_source()
