"""Whatever is changed, removed, swapped or doubled in a part of the record is found."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from copy import deepcopy
from typing import Any

import pytest

from gateway.journal.evidence import extract, record
from gateway.journal.evidence.chain import Row, walk
from gateway.journal.evidence.record import Head
from gateway.journal.evidence.verdict import judge
from gateway.journal.store import Store
from gateway.system.documents import DocumentError
from tests.support.signed_records import (
    as_bytes,
    fill,
    relink,
    rows,
    small_verifier,
)


def is_found(content: bytes) -> bool:
    """Return whether a file is refused, or said not to be intact."""
    try:
        return not judge(extract.read(content)).is_intact
    except DocumentError:
        return True


def small_finds(content: bytes) -> bool:
    try:
        return bool(small_verifier()(json.loads(content)))
    except (ValueError, LookupError, TypeError, AttributeError, StopIteration):
        # its reader sees a sentence
        return True


def test_every_single_byte_of_a_file_counts(document: dict[str, Any]) -> None:
    content = as_bytes(document)
    missed = [
        place
        for place, byte in enumerate(content)
        if not is_found(content[:place] + bytes([byte ^ 1]) + content[place + 1 :])
    ]
    assert missed == []


@pytest.mark.long
def test_any_value_of_any_byte_counts(document: dict[str, Any]) -> None:
    content = as_bytes(document)
    for place, byte in enumerate(content):
        for value in range(256):
            changed = content[:place] + bytes([value]) + content[place + 1 :]
            assert value == byte or is_found(changed), (place, value)


def test_the_second_verifier_sees_changed_bytes_too(document: dict[str, Any]) -> None:
    content = as_bytes(document)
    names = range(content.index(b'"entries"'), content.index(b'"stamps"'))
    for place in names[:: len(names) // 90]:
        changed = content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
        assert small_finds(changed), content[place - 20 : place + 20]


def swap(entries: list[Any], at: int) -> None:
    entries[at], entries[at + 1] = entries[at + 1], entries[at]


def exchange_bodies(entries: list[Any], at: int) -> None:
    entries[at][1], entries[at + 1][1] = entries[at + 1][1], entries[at][1]


def double(entries: list[Any], at: int) -> None:
    entries.insert(at, list(entries[at]))


def remove(entries: list[Any], at: int) -> None:
    del entries[at]


def remove_and_renumber(entries: list[Any], at: int) -> None:
    del entries[at]
    for entry in entries[at:]:
        entry[0] -= 1


@pytest.mark.parametrize("tamper", [swap, exchange_bodies, double, remove, remove_and_renumber])
def test_what_is_removed_swapped_or_doubled_is_found(
    document: dict[str, Any], tamper: Callable[[list[Any], int], None]
) -> None:
    for at in range(1, 4):
        changed = deepcopy(document)
        tamper(changed["entries"], at)
        verdict = judge(extract.read(as_bytes(changed)))
        assert verdict.broken in [seq for seq, *_rest in changed["entries"][at : at + 2]]
        assert not verdict.is_intact
        assert small_verifier()(changed)


def test_who_makes_the_hashes_fit_lacks_the_signature(document: dict[str, Any]) -> None:
    relink(document["entries"], 2)
    verdict = judge(extract.read(as_bytes(document)))
    assert (verdict.broken, verdict.forged, verdict.is_intact) == (None, (10,), False)
    assert small_verifier()(document) == [
        "The signature under entry 10 is not by this key.",
        "The entries from 6 on are not signed by this key.",
    ]


def test_another_key_is_none(document: dict[str, Any], kept: Store) -> None:
    document["key"] = "00" * 32
    assert not judge(extract.read(as_bytes(document))).is_intact
    whole = extract.to_document(extract.read_store(kept))
    assert judge(extract.read(as_bytes(whole))).keys == ((0, whole["key"]),)


# ---- a thousand entries --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    with closing(Store(tmp_path_factory.mktemp("thousand"))) as store:
        fill(store, 1_000)
        return rows(store)


def test_every_single_byte_of_a_thousand_entries_counts(thousand: list[Row]) -> None:
    before = Head(0, record.GENESIS)
    for seq, body, digest in thousand:
        data = body.encode("ascii")
        for place, byte in enumerate(data):
            changed = (data[:place] + bytes([byte ^ 1]) + data[place + 1 :]).decode("ascii")
            assert walk(before, [(seq, changed, digest)], {}).broken == seq
        for place, byte in enumerate(digest):
            changed_hash = digest[:place] + bytes([byte ^ 1]) + digest[place + 1 :]
            assert walk(before, [(seq, body, changed_hash)], {}).broken == seq
        assert walk(before, [(seq + 1, body, digest)], {}).broken == seq + 1
        before = Head(seq, digest)
    assert walk(Head(0, record.GENESIS), thousand, {}).head.seq == 1_000


@pytest.mark.parametrize("step", [pytest.param(1, marks=pytest.mark.long), 37])
def test_a_removed_swapped_or_doubled_entry_among_a_thousand_is_found(
    thousand: list[Row], step: int
) -> None:
    start = Head(0, record.GENESIS)
    for at in range(0, 999, step):
        one, two = thousand[at], thousand[at + 1]
        for middle in (
            [two],
            [two, one],
            [one, one, two],
            [(one[0], *two[1:]), (two[0], *one[1:])],
        ):
            changed = [*thousand[:at], *middle, *thousand[at + 2 :]]
            assert walk(start, changed, {}).broken is not None
