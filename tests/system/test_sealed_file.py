"""Test the sealed-file format: every malformed file is refused before scrypt runs."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gateway.system.sealed_file import (
    MalformedFileError,
    ScryptCost,
    WrongPassphraseError,
    parse,
    seal,
)

COST = ScryptCost(n=2**15, p=1)


@pytest.fixture(scope="module")
def text() -> str:
    return seal(b"content", "a passphrase", form="test 1", facts={"owner": "els"}, cost=COST)


def test_the_passphrase_opens_it_and_facts_are_readable_without(text: str) -> None:
    file = parse(text, "test 1")
    assert file.facts == {"owner": "els"}
    assert file.open("a passphrase") == b"content"
    with pytest.raises(WrongPassphraseError):
        file.open("another passphrase")
    # what surrounds it came with a file or a paste
    assert file.open("\ufeffa passphrase \r\n") == b"content"


@pytest.mark.parametrize(
    "change",
    [
        {"form": "test 2"},
        {"scrypt": {"n": 2**30, "p": 1}},
        {"scrypt": {"n": 2**14, "p": 1}},
        {"scrypt": {"n": 2**15 + 1, "p": 1}},
        {"scrypt": {"n": 2.0**15, "p": 1}},
        {"scrypt": {"n": 2**15, "p": 17}},
        {"scrypt": {"n": 2**15, "p": True}},
        {"scrypt": 7},
        {"salt": ""},
        {"nonce": "é"},
        {"sealed": None},
    ],
)
def test_a_malformed_file_is_refused(text: str, change: dict[str, Any]) -> None:
    with pytest.raises(MalformedFileError):
        parse(json.dumps({**json.loads(text), **change}), "test 1")


@pytest.mark.parametrize("content", ["", "7", "[]", "{}", "[" * 100_000, '"form"'])
def test_another_file_is_refused(content: str) -> None:
    with pytest.raises(MalformedFileError):
        parse(content, "test 1")


@pytest.mark.parametrize(
    "change", [{"owner": "jan"}, {"more": 1}, {"scrypt": {"n": 2**16, "p": 1}}]
)
def test_what_stands_readable_cannot_be_exchanged(text: str, change: dict[str, Any]) -> None:
    with pytest.raises(WrongPassphraseError):
        parse(json.dumps({**json.loads(text), **change}), "test 1").open("a passphrase")
