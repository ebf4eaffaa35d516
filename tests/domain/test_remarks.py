"""Test the words for remarks: complete, true to the published table, safe with any label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import astuple
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.domain import remarks
from gateway.domain.languages import LANGUAGES
from gateway.domain.model import Remark
from gateway.domain.remark_catalogue import STAFF_LANGUAGES, StaffWords, WorkerWords

# "Procedures bij technisch defect, nalatigheid en vergissing" (NSSO), every row of its table,
# labels without closing full stop.
PUBLISHED = {
    1: "Er bestaat geen relatie tussen de werknemer en de onderneming",
    2: "De relatie tussen de werknemer en de onderneming is niet meer actief",
    3: "De onderneming is geen werkgever of zelfstandige",
    4: "De onderneming bestaat niet",
    5: "De geregistreerde persoon is geen houder van een wettelijke functie voor dit bedrijf",
    6: "Er bestaat geen Limosa voor deze identificatie",
    7: "Limosa bestaat maar is niet actief",
    8: "Geen Limosa voor dit INSZ-BIS",
    9: "Geen actieve Limosa voor dit INSZ-BIS",
    10: "Er bestaat geen Aangifte van Werken voor deze identificatie",
    11: "De Aangifte van Werken bestaat maar is niet actief",
    12: "De onderneming heeft geen contract in de Aangifte van Werken",
    15: "INSZ is onbekend",
    16: "De werkgever is inactief in het repertorium",
    17: "Het contract in de Aangifte van Werken is niet actief",
    21: "Twee of meer IN's na elkaar",
    22: "Twee of meer OUT's na elkaar",
    24: "OUT zonder dat er in de 24 uur voordien een IN was",
    25: "Geen GPS-coördinaten door een weigering om te lokaliseren of een technisch probleem",
    32: "Termijn voor ontvangst van de registratie overschreden",
    33: "Link tussen werkgever en AvW niet gecontroleerd",
    34: "Registratie geweigerd door CAW",
    35: "Dienst geocoding niet beschikbaar",
    36: "GPS-coördinaten niet correct",
    37: "Adres niet verifieerbaar wegens ontbrekende informatie",
    38: "Adres kan niet bepaald worden op basis van het ingegeven adres",
}
# from the SOAP schema and public data
BESIDE_THE_TABLE = {13, 14, 26}
# wrong company, wrong declaration
CORRECTABLE = {1, 2, 6, 7, 8, 9, 10, 11, 12, 17}
NOTHING_TO_DO = {14, 15, 21, 22, 33, 35}
TODAY = {
    "nl": "vandaag|morgen",
    "fr": "aujourd'hui|demain",
    "de": "heute|morgen",
    "en": "today|tomorrow",
    "pl": "dziś|dzisiaj|jutro",
    "ro": "azi|astăzi|mâine",
    "pt": "hoje|amanhã",
    "bg": "днес|утре",
    "uk": "сьогодні|завтра",
    "ru": "сегодня|завтра",
    "es": "hoy|mañana",
    "tr": "bugün|yarın",
    "hu": "ma|holnap",
    "ar": "اليوم|غدا",
}
IN_EVERY_LANGUAGE = {number: set(STAFF_LANGUAGES) for number in (1, 21)}


def every_staff_words() -> Iterator[tuple[int, str, StaffWords]]:
    """Return number, language and words for staff of every remark in every language."""
    for number, entry in remarks.catalogue().items():
        for language, words in entry.staff_words.items():
            yield number, language, words


def every_worker_words() -> Iterator[tuple[int, str, WorkerWords]]:
    """Return number, language and words for the worker of every remark in every language."""
    for number, entry in remarks.catalogue().items():
        for language, words in entry.worker_words.items():
            yield number, language, words


# ---- what the catalogue holds --------------------------------------------------------------------


def test_every_row_of_the_published_table_is_there_in_its_own_words() -> None:
    ours = {number: entry.staff_words["nl"].label for number, entry in remarks.catalogue().items()}
    assert {number: ours[number] for number in PUBLISHED} == PUBLISHED
    assert set(ours) == set(PUBLISHED) | BESIDE_THE_TABLE
    assert list(ours) == sorted(ours)


def test_codes_are_the_services() -> None:
    for number, entry in remarks.catalogue().items():
        assert entry.number == number
        assert entry.code == (f"caw_{number}" if number < 18 else f"ciao_{number}")
        assert Remark(entry.code).number == number


def test_every_language_is_complete() -> None:
    for entry in remarks.catalogue().values():
        assert tuple(entry.staff_words) == STAFF_LANGUAGES
        assert set(entry.worker_words) == {*LANGUAGES, "ar"}
    every: list[tuple[int, str, StaffWords | WorkerWords]]
    every = [*every_staff_words(), *every_worker_words()]
    for number, language, words in every:
        for text in astuple(words):
            assert text.strip(), (number, language)


def test_no_language_was_copied_into_another() -> None:
    for number, entry in remarks.catalogue().items():
        for_staff = [astuple(words) for words in entry.staff_words.values()]
        for_worker = [astuple(words) for words in entry.worker_words.values()]
        # label, cause, action, title, text: each in all its languages
        for texts in (*zip(*for_staff, strict=True), *zip(*for_worker, strict=True)):
            assert len(set(texts)) == len(texts), (number, texts)


def test_two_remarks_have_two_titles_in_every_language() -> None:
    for language in LANGUAGES:
        titles = [entry.worker_words[language].title for entry in remarks.catalogue().values()]
        assert len(set(titles)) == len(titles), language


def test_official_wording_is_marked_where_it_is_known_and_nowhere_else() -> None:
    for number, entry in remarks.catalogue().items():
        expected = set() if number in BESIDE_THE_TABLE else IN_EVERY_LANGUAGE.get(number, {"nl"})
        assert entry.official_languages == expected, number
    labels = remarks.catalogue()[1].labels
    assert labels["fr"] == "Il n'existe pas de relation entre le travailleur et l'entreprise"
    relation = "Es besteht keine Beziehung zwischen dem Arbeitnehmer und dem Unternehmen"
    assert labels["de"] == relation
    assert labels["en"] == "There is no relation between the worker and the enterprise"
    labels = remarks.catalogue()[21].labels
    assert labels["fr"] == "Deux IN ou plus consécutifs"
    assert labels["de"] == "Zwei oder mehr aufeinanderfolgende INs"
    assert labels["en"] == "Two or more consecutive INs"


def test_a_correction_is_offered_for_a_wrong_company_or_declaration_only() -> None:
    assert {
        number: entry.days for number, entry in remarks.catalogue().items() if entry.days
    } == dict.fromkeys(CORRECTABLE, 30)
    for number, language, words in every_staff_words():
        assert ("30" in words.action) == (number in CORRECTABLE), (number, language)


def test_the_worker_reads_short_texts_that_hold_on_any_day() -> None:
    for number, language, words in every_worker_words():
        assert len(words.title) <= 52, (number, language)
        assert len(words.text) <= 230, (number, language)
        assert words.title[-1] not in ".!?"
        assert words.text.endswith("."), (number, language)
        stale = re.compile(rf"\b({TODAY[language]})\b|err(or|eur)|fehler", re.IGNORECASE)
        assert not stale.search(f"{words.title} {words.text}"), (number, language)


def test_the_worker_reads_what_to_do_or_that_nothing_is_to_be_done() -> None:
    somebody = {
        "nl": "ploegbaas|werkgever",
        "fr": "chef d'équipe|employeur",
        "de": "Vorarbeiter|Arbeitgeber",
        "en": "foreman|employer",
    }
    nothing = {
        "nl": "niets te doen",
        "fr": "Vous ne devez rien faire",
        "de": "nichts tun",
        "en": "nothing more to do",
    }
    for number, language, words in every_worker_words():
        if language not in STAFF_LANGUAGES:
            continue
        if number in NOTHING_TO_DO:
            assert nothing[language] in words.text, (number, language)
        elif number != 24:
            # a forgotten IN: only advice for the next time is left
            assert re.search(somebody[language], words.text), (number, language)


def test_french_needs_no_no_break_spaces() -> None:
    for number, entry in remarks.catalogue().items():
        for_staff, for_worker = entry.staff_words["fr"], entry.worker_words["fr"]
        words = [*astuple(for_staff), *astuple(for_worker)]
        assert not re.search("[?!:;«»]", " ".join(words)), number


# ---- the words for a remark ----------------------------------------------------------------------


def test_words_of_a_known_remark() -> None:
    words = remarks.words(Remark("caw_1"), "nl")
    assert (words.number, words.code, words.deadline_days, words.is_official) == (
        1,
        "caw_1",
        30,
        True,
    )
    assert words.label == PUBLISHED[1]
    assert words.title == "Geen band met dit bedrijf gevonden"
    assert "Dimona" in words.cause
    assert "webformulier" in words.action


@pytest.mark.parametrize("code", ["ciao_32", "CIAO_32", "32"])
def test_a_code_is_known_in_any_case_and_as_a_bare_number(code: str) -> None:
    assert remarks.words(Remark(code), "nl").label == PUBLISHED[32]


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("fr", "fr"),
        ("fr_BE", "fr"),
        ("DE-be", "de"),
        ("nl", "nl"),
        ("pt_PT", "pt"),
        ("uk", "uk"),
        ("", "en"),
        ("nld", "en"),
    ],
)
def test_language_of_the_words(asked: str, given: str) -> None:
    assert (
        remarks.words(Remark("caw_12"), asked).title
        == remarks.catalogue()[12].worker_words[given].title
    )


def test_a_polish_worker_reads_polish_and_staff_beside_it_english() -> None:
    shown, entry = remarks.words(Remark("ciao_32"), "pl"), remarks.catalogue()[32]
    assert (shown.title, shown.text) == (
        entry.worker_words["pl"].title,
        entry.worker_words["pl"].text,
    )
    assert (shown.label, shown.cause, shown.is_official) == (
        entry.staff_words["en"].label,
        entry.staff_words["en"].cause,
        False,
    )


def test_the_services_label_goes_before_our_translation_but_not_before_official_wording() -> None:
    remark = Remark("caw_2", {"nl": "Iets anders", "fr": "Libellé du service", "de": "  "})
    dutch, french, german = (remarks.words(remark, language) for language in ("nl", "fr", "de"))
    assert (dutch.label, dutch.is_official) == (PUBLISHED[2], True)
    assert (french.label, french.is_official) == ("Libellé du service", True)
    assert (german.label, german.is_official) == (
        remarks.catalogue()[2].staff_words["de"].label,
        False,
    )


def test_an_unknown_code_shows_the_services_label() -> None:
    remark = Remark("ciao_29", {"nl": "Nieuwe opmerking", "en": "A new remark"})
    words = remarks.words(remark, "nl")
    assert (words.number, words.code, words.deadline_days, words.is_official) == (
        29,
        "ciao_29",
        None,
        True,
    )
    assert words.label == "Nieuwe opmerking"
    assert words.text.startswith("Nieuwe opmerking\nDe dienst heeft uw registratie ontvangen.")
    assert remarks.words(remark, "fr").label == "A new remark"
    assert remarks.words(remark, "fr").title == "Remarque du service"
    assert (
        remarks.words(Remark("ciao_29", {"de": "Neue Bemerkung"}), "fr").label == "Neue Bemerkung"
    )


@pytest.mark.parametrize(
    "code",
    [
        "caw_21",
        "ciao_1",
        "other_1",
        "ciao_032",
        "ciao_0",
        "ciao_99999",
        "ciao_999999",
        "",
        "_",
        "x" * 10_000,
    ],
)
def test_no_code_is_taken_for_another(code: str) -> None:
    words = remarks.words(Remark(code), "nl")
    assert words.title == "Opmerking van de dienst"
    assert words.label == "De dienst gaf geen uitleg bij deze opmerking"
    assert words.deadline_days is None
    assert not words.is_official
    assert len(words.code) <= remarks.LABEL_LENGTH


def test_an_empty_label_counts_as_none() -> None:
    assert (
        remarks.words(Remark("ciao_29", {"fr": "", "en": " \u200b\n"}), "fr").label
        == "Le service n'a pas expliqué cette remarque"
    )


def test_a_long_label_is_cut() -> None:
    label = remarks.words(Remark("ciao_29", {"nl": "lang " * 2_000}), "nl").label
    assert len(label) <= remarks.LABEL_LENGTH
    assert label.endswith("lang…")


# how fast is not the question here
@settings(deadline=None)
@given(
    code=st.one_of(st.text(max_size=30), st.sampled_from(["caw_2", "ciao_29"])),
    labels=st.dictionaries(
        st.one_of(st.sampled_from(STAFF_LANGUAGES), st.text(max_size=5)),
        st.text(max_size=400),
        max_size=5,
    ),
    language=st.one_of(st.sampled_from(STAFF_LANGUAGES), st.text(max_size=8)),
)
def test_whatever_the_service_sends_the_screen_gets_plain_lines(
    code: str, labels: dict[str, str], language: str
) -> None:
    words = remarks.words(Remark(code, labels), language)
    for line in (words.title, words.label, words.cause, words.action, *words.text.split("\n")):
        assert line
        assert line.isprintable()
    assert len(words.label) <= remarks.LABEL_LENGTH
    assert words.text.count("\n") <= 1


# ---- the deadline --------------------------------------------------------------------------------


@pytest.mark.usefixtures("machine_zone")
def test_the_deadline_counts_from_the_date_in_belgium() -> None:
    # 23:59 in Belgium
    late_evening = int(datetime(2026, 3, 1, 22, 59, tzinfo=UTC).timestamp() * 1000)
    # 00:00 the next day, summer time meanwhile
    after_midnight = int(datetime(2026, 3, 1, 23, 0, tzinfo=UTC).timestamp() * 1000)
    assert remarks.deadline(late_evening, Remark("caw_1")) == date(2026, 3, 31)
    assert remarks.deadline(after_midnight, Remark("caw_17")) == date(2026, 4, 1)


@pytest.mark.parametrize("code", ["caw_3", "ciao_24", "ciao_29", "ciao_1", ""])
def test_no_deadline_where_nothing_can_be_corrected(code: str) -> None:
    assert remarks.deadline(0, Remark(code)) is None
