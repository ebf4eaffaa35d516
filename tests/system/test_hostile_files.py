"""Malformed files: settings, workplaces, enrolment and escrow each end in a sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import strategies as st

from gateway.errors import UserError
from gateway.sync import enrolment
from gateway.system import key_escrow, sealed_file, workplace_file
from gateway.system import settings as settings_file
from gateway.system.vault import DataKey
from tests.support.enrolling import CLIENT, PASSWORD, pem
from tests.support.fuzzing import MINUTES, fuzz
from tests.support.hostile import documents, values

WORKPLACE = (
    *("workplaces", "items", "number", "name", "startDate", "endDate", "address", "coordinates"),
    *("companies", "streetName", "houseNumber", "postCode", "municipalityName", "boxNumber"),
    *("longitude", "latitude"),
)
SETTINGS = (
    *("service", "kiosk", "remark32", "reader", "camera", "screen", "sound", "base_url", "scope"),
    *("workplaces_file", "ca", "login", "deadline_s", "batch", "language", "languages", "sector"),
    *("staff_code", "contact", "practice_roots", "ignore", "source", "scanner_prefix", "dpi"),
)
SEALED = ("form", "scrypt", "n", "p", "salt", "nonce", "sealed", "client_id", "user", "ends_ms")


def feed(
    minutes: float, strategy: st.SearchStrategy[bytes], use: Callable[[bytes], object]
) -> None:
    """Feed ``use``, which may end in nothing but a sentence that a terminal can show."""

    def told(content: bytes) -> None:
        try:
            use(content)
        except UserError as error:
            str(error).encode("utf-8")

    fuzz(minutes, told, strategy)


@pytest.mark.parametrize("minutes", MINUTES)
def test_any_file_of_workplaces_is_read_or_told(tmp_path: Path, minutes: float) -> None:
    def use(content: bytes) -> None:
        for name in ("w.json", "w.toml"):
            (tmp_path / name).write_bytes(content)
            with suppress(workplace_file.WorkplacesError):
                repr(workplace_file.load(tmp_path / name)).encode("utf-8")

    feed(minutes, documents(WORKPLACE) | toml(WORKPLACE), use)


@pytest.mark.parametrize("minutes", MINUTES)
def test_any_settings_are_read_or_told(tmp_path: Path, minutes: float) -> None:
    def use(content: bytes) -> None:
        (tmp_path / settings_file.FILE_NAME).write_bytes(content)
        settings_file.load(tmp_path)

    feed(minutes, toml(SETTINGS) | documents(SETTINGS), use)


@pytest.mark.parametrize("minutes", MINUTES)
def test_any_enrolment_is_opened_or_told(tmp_path: Path, minutes: float) -> None:
    """The key was never made: scrypt runs only where all before it is well-formed."""

    def use(content: bytes) -> None:
        (tmp_path / enrolment.FILE_NAME).write_bytes(content)
        enrolment.certificate_ends_ms(tmp_path)
        enrolment.unlock(tmp_path, "els", PASSWORD)

    feed(minutes, sealed("gateway enrolment 1"), use)


@pytest.mark.parametrize("minutes", MINUTES)
def test_any_escrow_is_opened_or_told(minutes: float) -> None:
    feed(
        minutes,
        sealed("gateway key escrow 1"),
        lambda content: key_escrow.unseal(content.decode("utf-8", "surrogateescape"), PASSWORD),
    )


@st.composite
def toml(draw: st.DrawFn, fields: tuple[str, ...]) -> bytes:
    """Return TOML tables of two levels with any values; some are cut or hold strange bytes."""
    lines = []
    for table in draw(st.lists(st.sampled_from(fields), max_size=4, unique=True)):
        lines.append(f"[{table}]")
        for name in draw(st.lists(st.sampled_from(fields), max_size=5, unique=True)):
            # JSON's strings, numbers and lists are TOML's
            value = json.dumps(draw(values(fields).filter(lambda value: value is not None)))
            lines.append(f"{name} = {draw(st.just(value) | st.sampled_from(TOML_VALUES))}")
    content = "\n".join(lines).encode("utf-8", "replace")
    return content[: draw(st.integers(0, len(content)))] if draw(st.booleans()) else content


TOML_VALUES = (
    *("2026-11-30", "1979-05-27T07:32:00Z", "07:32:00", "inf", "nan", "9" * 5_000),
    *('"\\u0000"', '"' + "x" * 300 + '"', '"https://[::1"', '"https://x:99999999"', '"../../etc"'),
    *("[" * 40 + "]" * 40, "{a = 1}", '""', '"x.toml"', "0", "-1", '["nl"]', '"nl"', "true"),
)


@st.composite
def sealed(draw: st.DrawFn, form: str) -> bytes:
    """Return sealed files with one or two fields of another value, and other documents."""
    if draw(st.integers(0, 3)) == 0:
        return draw(documents(SEALED))
    fields: dict[str, Any] = {
        "form": form,
        "client_id": "c",
        "user": "els",
        "scrypt": {"n": 2**15, "p": 1},
        "salt": "A" * 22 + "==",
        "nonce": "A" * 16,
        "sealed": "A" * 40,
    }
    for name in draw(st.lists(st.sampled_from([*fields, "ends_ms"]), min_size=1, max_size=2)):
        fields[name] = draw(
            values(SEALED)
            | st.sampled_from([{"n": 2**15, "p": 1.0}, {"n": 0, "p": 0}, {"n": 2**40, "p": 1}])
            | st.sampled_from(["AAAA", "A" * 8, "", "==", "A" * 5])
        )
    return json.dumps(fields).encode("ascii")


# ---- what no example would find ------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        {"key": 7, "others": [], "index": "", "boxes": []},
        {"key": "", "others": "x", "index": [], "boxes": {}},
        [[]] * 3,
        7,
    ],
    ids=str,
)
def test_another_content_under_the_seal_is_a_sentence(content: object) -> None:
    key = DataKey("x", bytes(32))
    facts = sealed_file.parse(key_escrow.seal(key, PASSWORD), "gateway key escrow 1")
    text = sealed_file.seal(
        json.dumps(content).encode(), PASSWORD, form=facts.form, facts={}, cost=facts.cost
    )
    with pytest.raises(key_escrow.EscrowError, match="holds no keys"):
        key_escrow.unseal(text, PASSWORD)


def test_an_enrolment_that_seals_no_key_is_a_sentence(
    tmp_path: Path, rsa_key: rsa.RSAPrivateKey
) -> None:
    enrolment.enrol(tmp_path, CLIENT, pem(rsa_key), PASSWORD)
    path = tmp_path / enrolment.FILE_NAME
    file = sealed_file.parse(path.read_text("utf-8"), "gateway enrolment 1")
    path.write_text(
        sealed_file.seal(b"no key", PASSWORD, form=file.form, facts=file.facts, cost=file.cost)
    )
    with pytest.raises(enrolment.EnrolmentError, match="holds no key"):
        enrolment.unlock(tmp_path, "els", PASSWORD)


@pytest.mark.parametrize(
    "line",
    [
        *('ca = "\\u0000"', f'ca = "{"x" * 300}"', f'workplaces_file = "{"x/" * 3_000}"'),
        *(
            'workplaces_file = "\\u0000"',
            'base_url = "https://[::1"',
            'base_url = "https://x:99999"',
        ),
        *("deadline_s = " + "9" * 5_000, "login = [[1]]", "batch = nan", "scope = " + "[" * 900),
    ],
    ids=range(10),
)
def test_a_setting_that_the_system_does_not_take_is_a_sentence(tmp_path: Path, line: str) -> None:
    (tmp_path / settings_file.FILE_NAME).write_text(f"[service]\n{line}\n", "utf-8")
    with pytest.raises(settings_file.SettingsError):
        settings_file.load(tmp_path)


def test_a_file_with_thousands_of_faults_tells_a_hundred(tmp_path: Path) -> None:
    path = tmp_path / "w.json"
    path.write_text(json.dumps([{"field": 1}] * 50_000 + [{"x" * 100_000: 1}]), "utf-8")
    with pytest.raises(workplace_file.WorkplacesError) as caught:
        workplace_file.load(path)
    assert len(caught.value.faults) == workplace_file.MAX_FAULTS
    lines = "".join(f"key{number} = 1\n" for number in range(4_000))
    (tmp_path / settings_file.FILE_NAME).write_text(lines + "[kiosk]\n" + lines, "utf-8")
    with pytest.raises(settings_file.SettingsError) as told:
        settings_file.load(tmp_path)
    assert len(told.value.faults) == settings_file.MAX_FAULTS
