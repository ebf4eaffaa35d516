"""Say in sentences, or as JSON, whether a report or a kiosk's record is intact and complete."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from gateway.app.services import existing_sealer
from gateway.errors import UserError
from gateway.journal import head, refused_cards
from gateway.journal.evidence import entry_marks, extract
from gateway.journal.evidence.extract import Evidence
from gateway.journal.evidence.record import Head
from gateway.journal.evidence.verdict import (
    Code,
    Holder,
    Report,
    Verdict,
    Witness,
    Word,
    judge,
)
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.store import Store, journal_errors
from gateway.system.documents import DocumentError, read_bytes
from gateway.system.vault import Vault, VaultError

NOT_INTACT, NOT_COMPLETE, NOT_KNOWN, NOT_PROVED, SEVERAL, DOUBTED = 4, 5, 6, 7, 8, 9


def verify(
    path: Path,
    out: TextIO,
    *,
    codes: Sequence[tuple[str, int | None]] = (),
    reports: Sequence[Path] = (),
    as_json: bool = False,
) -> int:
    """Judge the report or the home folder at ``path``, and print both verdicts.

    :param codes: workers' codes, with the number of the entry where it is known.
    :param reports: files of earlier reports.
    :return: the exit code, see :func:`exit_code`.
    :raises UserError: when it cannot be read.
    """
    is_home = path.is_dir()
    evidence, heads, misfits, unmarked = _of_home(path) if is_home else (_of_file(path), (), (), ())
    verdict = judge(
        evidence,
        codes=tuple(Code(text, seq) for text, seq in codes),
        heads=heads,
        reports=tuple((report.name, _of_file(report)) for report in reports),
        misfits=misfits,
        unmarked=unmarked,
    )
    lines = list(sentences(verdict))
    if as_json:
        print(json.dumps(_document(verdict, lines), indent=1), file=out)
    else:
        print(*lines, sep="\n", file=out)
    return exit_code(verdict)


def exit_code(verdict: Verdict) -> int:
    """Return :data:`NOT_INTACT`, else what is wrong: :data:`NOT_COMPLETE`, :data:`NOT_PROVED`,
    :data:`DOUBTED`, or :data:`SEVERAL` of these, so that none hides another; else
    :data:`NOT_KNOWN`, or 0.
    """
    if not verdict.is_intact:
        return NOT_INTACT
    held = {
        NOT_COMPLETE: verdict.is_complete is False,
        NOT_PROVED: not verdict.is_proved,
        DOUBTED: verdict.is_doubted,
    }
    wrong = [code for code, holds in held.items() if holds]
    if wrong:
        return wrong[0] if len(wrong) == 1 else SEVERAL
    return 0 if verdict.is_complete else NOT_KNOWN


def _of_file(path: Path) -> Evidence:
    try:
        return extract.read(read_bytes(path, extract.MAX_BYTES))
    except DocumentError as error:
        raise UserError(f"{path} cannot be verified: {error}.") from None
    except OSError as error:
        raise UserError(f"{path} cannot be read ({error.strerror}).") from None


def _of_home(
    home: Path,
) -> tuple[Evidence, tuple[tuple[Holder, str, Head], ...], tuple[int, ...], tuple[int, ...]]:
    with journal_errors(home / FILE_NAME), closing(Store(home, read_only=True)) as store:
        evidence = extract.read_store(store)
        misfits = tuple(refused_cards.misfits(store))
        sealer = existing_sealer(home)
        unmarked = tuple(entry_marks.unmarked(store, sealer)) if sealer else ()
    try:
        known = head.known_record(Vault(home))
    except VaultError:
        # the keyring of another user, or a locked one, says nothing
        known = None
    return evidence, ((Holder.KEYRING, "", known),) if known else (), misfits, unmarked


def sentences(verdict: Verdict) -> Iterator[str]:
    """Yield what is known, for a reader who knows nothing of chains."""
    if verdict.is_intact:
        yield (
            f"Intact: the entries {verdict.first} to {verdict.proved_to} are as the kiosk wrote "
            "them. Nothing was changed, removed, added or swapped."
        )
    else:
        yield f"NOT INTACT (entries {verdict.first} to {verdict.last})."
    yield from _faults(verdict)
    if verdict.first <= verdict.proved_to < verdict.last:
        yield (
            f"NOT PROVED: the entries {verdict.proved_to + 1} to {verdict.last}. No signature by "
            "the kiosk's key stands under them, so anybody could have written them."
        )
    for first, last in verdict.disowned:
        yield (
            f"NOT PROVED: the entries {first} to {last} are not the kiosk's, as it says itself. "
            "Anybody could have written them, and nothing that they tell counts."
        )
    yield _completeness(verdict)
    for gap in verdict.gaps:
        yield (
            f"Entries {gap.first} to {gap.last} are missing: the kiosk itself tells it in entry "
            f"{gap.told_by}, since it repaired its journal or found it put back."
        )
    yield from map(_testimony, verdict.witnesses)
    yield f"The kiosk's key: {verdict.keys[0][1]}. Compare it with one that you know."
    yield f"The last entry's hash: {verdict.end_hash}. Compare it with the one on paper."
    for seq, key in verdict.keys[1:]:
        yield f"Entry {seq} names another key, {key}: nothing here proves that it is the kiosk's."


def _faults(verdict: Verdict) -> Iterator[str]:
    if verdict.broken is not None:
        yield (
            f"Entry {verdict.broken} does not follow the one before it: one of the two was "
            "changed, or something between them was removed, added or swapped."
        )
        if verdict.broken > verdict.first:
            yield "What stands before it fits."
    if not verdict.is_signed:
        yield "No signature of the kiosk stands under them: anybody could have written them."
    for seq in verdict.forged:
        yield f"The signature under entry {seq} is not the kiosk's, or not one of that entry."
    for seq in verdict.misfits:
        yield f"What is kept of a refused card (entry {seq}) is not as the record has it."
    if verdict.report is Report.CHANGED:
        yield "The words of the report are not those that the kiosk signed."
    if verdict.report is Report.OF_OTHERS:
        yield "The words of the report tell of other entries than are here: some were cut off."
    if verdict.report is Report.UNSIGNED:
        yield (
            "NOT PROVED: the words of the report. The kiosk's key did not sign them, so anybody "
            "could have written them; only the entries count."
        )


def _completeness(verdict: Verdict) -> str:
    if verdict.is_complete:
        return f"Complete up to entry {verdict.vouched_to}, as far as what is held elsewhere tells."
    if verdict.is_complete is False:
        return "NOT COMPLETE: entries are missing."
    if verdict.is_doubted:
        return (
            "Whether it is complete, and the record that others saw, is IN DOUBT: what was given "
            "does not fit, see below."
        )
    return (
        "Whether something was cut off at the end is not known: no code, no earlier report was "
        "given that tells."
    )


def _testimony(witness: Witness) -> str:
    name = {
        Holder.WORKER: f"The code {witness.name} that a worker noted",
        Holder.REPORT: f"The earlier report {witness.name}",
        Holder.STAMP: f"The stamp of {witness.name}",
        Holder.KEYRING: "This computer's keyring",
    }[witness.holder]
    where = f"entry {witness.seq}" if witness.seq is not None else "an entry"
    match witness.word:
        case Word.AGREES:
            return f"{name} agrees: it is a witness of all up to {where}."
        case Word.CONTRADICTS:
            return f"{name} CONTRADICTS: entry {witness.since} is not the one that it knows."
        case Word.IS_MISSED:
            return f"{name} knows {where} that is NOT here: it was cut off, or never here."
        case Word.SAYS_NOTHING:
            return f"{name} says nothing of these entries."
        case Word.IS_BROKEN:
            return f"{name} is not intact by itself, so that it is no witness."
        case Word.DOES_NOT_FIT:
            return f"{name} {_misfit(witness)}"


def _misfit(witness: Witness) -> str:
    """Return why something may not fit; the harmless reasons come first, and none is left out."""
    if witness.holder is Holder.REPORT:
        return (
            "is signed by another key: it is of another kiosk, or of this one before it got a new "
            "key. Where both are of one kiosk, the record was begun anew."
        )
    if witness.since is not None:
        return (
            f"is that of entry {witness.since}, not of entry {witness.seq}: look at the number "
            "again."
        )
    where = "any entry here" if witness.seq is None else f"entry {witness.seq}"
    return (
        f"is not that of {where}. It may be misread, or of another kiosk: look at it again. Where "
        "it is right, this is NOT the record that the worker saw."
    )


def _document(verdict: Verdict, lines: list[str]) -> dict[str, Any]:
    return {
        "intact": verdict.is_intact,
        "complete": verdict.is_complete,
        "proved": verdict.is_proved,
        "doubted": verdict.is_doubted,
        **asdict(verdict),
        "vouched_to": verdict.vouched_to,
        "sentences": lines,
    }
