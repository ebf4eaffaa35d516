"""Judge a part of the record: is it intact, and is it complete as far as heads held elsewhere tell?

*Intact*: nothing was changed, removed or swapped, and the kiosk signed it. *Complete*: nothing was
cut at the end. A chain cannot tell that by itself; who holds the hash of an entry, or a code made
of it, is a witness of all entries up to that one.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from gateway.domain.record import EntryKind
from gateway.journal.evidence import chain
from gateway.journal.evidence.chain import Gap
from gateway.journal.evidence.extract import Evidence, key_in
from gateway.journal.evidence.record import Head, proof
from gateway.journal.evidence.signatures import message, report_message
from gateway.system.device_key import is_signature

_STAMP = f'"kind":"{EntryKind.STAMP.value}"'


class Holder(StrEnum):
    """Name who holds a head, or a code made of one."""

    WORKER = "worker"
    REPORT = "report"
    STAMP = "stamp"
    KEYRING = "keyring"


class Word(StrEnum):
    """Name what a holder says of the record."""

    AGREES = "agrees"
    CONTRADICTS = "contradicts"
    IS_MISSED = "is missed"
    SAYS_NOTHING = "says nothing"
    # a code that was misread, a report by another kiosk; or the record is not the one that its
    # holder saw
    DOES_NOT_FIT = "does not fit"
    # a report that is not intact by itself
    IS_BROKEN = "is broken"


class Report(StrEnum):
    """Name what is known of the words that stand beside the record in a document.

    Words that another key signed than the document's are *unsigned*.
    """

    NONE = "none"
    UNSIGNED = "unsigned"
    SIGNED = "signed"
    CHANGED = "changed"
    # signed, and they tell of another first or last entry than is here
    OF_OTHERS = "of others"


@dataclass(frozen=True, slots=True)
class Witness:
    """Hold what one holder says.

    ``name``: the code, the file or the authority. ``seq``: the number of the last entry that it
    knows; ``None`` where it is not known. ``since``: the first number where it differs, or the one
    at which a code stands that was given with another.
    """

    holder: Holder
    name: str
    seq: int | None
    word: Word
    since: int | None = None

    @property
    def is_elsewhere(self) -> bool:
        """Return whether it is held outside the record itself."""
        return self.holder is not Holder.STAMP


@dataclass(frozen=True, slots=True)
class Verdict:
    """Hold both verdicts and why.

    ``first``, ``last``: the entries that were judged; ``broken``: the first one that does not fit.
    ``is_signed``: whether a signature by the document's key stands under any of them.
    ``proved_to``: the last number that a signature by the document's key covers, or a whole head
    in this computer's keyring: what stands after it anybody could have written. ``forged``: numbers
    under which something else stands than a signature of theirs. ``keys``: the kiosk's public keys,
    and since which entry; only the first one proves anything. ``gaps``: what was lost, as the kiosk
    itself told. ``report``: whether the words beside the record are signed by that key.
    ``misfits``: refused cards that are not as the record has them. ``end_hash``: of the last entry.
    ``disowned``: the entries that are not the kiosk's, as it tells itself or their marks do.
    """

    first: int
    last: int
    broken: int | None
    is_signed: bool
    proved_to: int
    forged: tuple[int, ...]
    keys: tuple[tuple[int, str], ...]
    gaps: tuple[Gap, ...]
    witnesses: tuple[Witness, ...]
    report: Report
    misfits: tuple[int, ...] = ()
    end_hash: str = ""
    disowned: tuple[chain.Range, ...] = ()

    @property
    def is_proved(self) -> bool:
        """Return whether all of it is proved, the words of the report too."""
        is_signed = self.proved_to >= self.last and self.report is not Report.UNSIGNED
        return is_signed and not self.disowned

    @property
    def is_intact(self) -> bool:
        """Return whether what is proved is not changed, and nothing in it removed or swapped."""
        return (
            self.broken is None
            and self.is_signed
            and not self.forged
            and not self.misfits
            and self.report not in (Report.CHANGED, Report.OF_OTHERS)
            and all(witness.word is not Word.CONTRADICTS for witness in self.witnesses)
        )

    @property
    def is_doubted(self) -> bool:
        """Return whether something was given that does not fit: it, or this record, is wrong."""
        return any(witness.word is Word.DOES_NOT_FIT for witness in self.witnesses)

    @property
    def is_complete(self) -> bool | None:
        """Return whether nothing is missing; ``None`` where no head held elsewhere tells, or what
        was given does not fit.
        """
        words = [witness.word for witness in self.witnesses if witness.is_elsewhere]
        if self.gaps or any(word in (Word.IS_MISSED, Word.CONTRADICTS) for word in words):
            return False
        return True if Word.AGREES in words and not self.is_doubted else None

    @property
    def vouched_to(self) -> int:
        """Return the last number up to which a head held elsewhere vouches; 0 without one."""
        agreeing = (
            witness.seq or 0
            for witness in self.witnesses
            if witness.is_elsewhere and witness.word is Word.AGREES
        )
        return max(agreeing, default=0)


@dataclass(frozen=True, slots=True)
class Code:
    """Hold a worker's proof code, and the number of its entry where it is known."""

    text: str
    seq: int | None = None


def judge(
    evidence: Evidence,
    *,
    codes: tuple[Code, ...] = (),
    heads: tuple[tuple[Holder, str, Head], ...] = (),
    reports: tuple[tuple[str, Evidence], ...] = (),
    misfits: tuple[int, ...] = (),
    unmarked: tuple[int, ...] = (),
) -> Verdict:
    """Judge a part of the record by itself and by what is held elsewhere.

    :param heads: single heads that are held elsewhere, with their holder and its name.
    :param reports: earlier reports of the same kiosk, with the names of their files.
    :param unmarked: entries without a mark of the kiosk's, where its key is at hand.
    """
    start, entries = evidence.start, evidence.entries
    kept = evidence.heads()
    keys = _keys(evidence)
    signed, forged = _signatures(evidence, kept, keys)
    witnesses = [
        *(_code_says(code, evidence) for code in codes),
        *(_head_says(*each, kept, evidence) for each in heads),
        *(_report_says(name, report, kept, evidence) for name, report in reports),
        *_stamps_say(evidence, kept),
    ]
    proved_to = max([*signed, *_in_keyring(witnesses)], default=0)
    # anybody could have appended an entry that tells a gap
    told = [(seq, body) for seq, body, _digest in entries if seq <= proved_to]
    found = [(seq, seq) for seq in unmarked]
    found += [
        each
        for seq, body in told
        if chain.is_of(EntryKind.DISOWNED, body)
        for each in chain.disowned_in(seq, chain.facts_in(body))
    ]
    disowned = chain.merged(found)
    repairs = [
        (seq, body)
        for seq, body in told
        if chain.is_of(EntryKind.REPAIRED, body) and not chain.is_within(seq, disowned)
    ]
    gaps = chain.gaps_of(repairs)
    walked = chain.walk(start, entries, gaps)
    return Verdict(
        start.seq + 1,
        evidence.end.seq,
        walked.broken,
        max(signed, default=0) > start.seq,
        proved_to,
        tuple(forged),
        keys,
        tuple(gap for gap in gaps.values() if start.seq < gap.first),
        tuple(witnesses),
        _report(evidence, keys),
        misfits,
        evidence.end.hash.hex(),
        disowned,
    )


def _keys(evidence: Evidence) -> tuple[tuple[int, str], ...]:
    """Return the keys that are named, each with the number from which it is."""
    keys = [(evidence.start.seq, evidence.key.hex())]
    for seq, body, _digest in evidence.entries:
        key = key_in(body)
        if key is not None and key.hex() != keys[-1][1]:
            keys.append((seq, key.hex()))
    return tuple(keys)


def _signatures(
    evidence: Evidence, kept: dict[int, bytes], keys: tuple[tuple[int, str], ...]
) -> tuple[list[int], list[int]]:
    """Return the numbers that the document's key signed, and those under which something else
    stands. A key that is named later proves nothing: anybody could have named it.
    """
    signed: list[int] = []
    forged: list[int] = []
    since = [seq for seq, _key in keys]
    for seq, signature in evidence.signatures:
        key = keys[max(bisect_right(since, seq) - 1, 0)][1]
        digest = kept.get(seq, b"")
        text = message(Head(seq, digest))
        if digest and is_signature(evidence.key, signature, text):
            signed.append(seq)
        elif not (digest and is_signature(bytes.fromhex(key), signature, text)):
            forged.append(seq)
    return signed, forged


def _in_keyring(witnesses: list[Witness]) -> list[int]:
    """Return the numbers of heads that this computer's keyring holds and that are here."""
    return [
        witness.seq or 0
        for witness in witnesses
        if witness.holder is Holder.KEYRING and witness.word is Word.AGREES
    ]


def _report(evidence: Evidence, keys: tuple[tuple[int, str], ...]) -> Report:
    signature = evidence.report_signature
    if signature is None:
        return Report.NONE if evidence.report is None else Report.UNSIGNED
    text = report_message(evidence.report)
    if is_signature(evidence.key, signature, text):
        return Report.SIGNED if _is_of(evidence) else Report.OF_OTHERS
    is_of_another_key = is_signature(bytes.fromhex(keys[-1][1]), signature, text)
    return Report.UNSIGNED if is_of_another_key else Report.CHANGED


def _is_of(evidence: Evidence) -> bool:
    """Return whether the words name the first and the last entry that are here, or none."""
    words, end = evidence.report, evidence.end
    if not isinstance(words, dict) or not isinstance(words.get("end"), dict):
        return True
    named = (words.get("first"), words["end"].get("seq"), words["end"].get("hash"))
    return named == (evidence.start.seq + 1, end.seq, end.hash.hex())


def _code_says(code: Code, evidence: Evidence) -> Witness:
    """Say what a code tells; people note it by hand, and one that is not here may be misread."""
    numbers = [seq for seq, _body, digest in evidence.entries if proof(digest) == code.text]
    first, since = evidence.start.seq, None
    if code.seq is None:
        # its entry may stand before this part
        word = Word.AGREES if numbers else Word.SAYS_NOTHING if first else Word.DOES_NOT_FIT
    elif code.seq <= first:
        word = Word.SAYS_NOTHING
    elif code.seq in numbers:
        word = Word.AGREES
    else:
        since = numbers[-1] if numbers else None
        is_beyond = code.seq > evidence.end.seq and not numbers
        word = Word.IS_MISSED if is_beyond else Word.DOES_NOT_FIT
    seq = numbers[-1] if code.seq is None and numbers else code.seq
    return Witness(Holder.WORKER, code.text, seq, word, since)


def _head_says(
    holder: Holder, name: str, head: Head, kept: dict[int, bytes], evidence: Evidence
) -> Witness:
    if head.seq > evidence.end.seq:
        return Witness(holder, name, head.seq, Word.IS_MISSED)
    if head.seq < evidence.start.seq:
        return Witness(holder, name, head.seq, Word.SAYS_NOTHING)
    if kept.get(head.seq) == head.hash:
        return Witness(holder, name, head.seq, Word.AGREES)
    return Witness(holder, name, head.seq, Word.CONTRADICTS, head.seq)


def _stamps_say(evidence: Evidence, kept: dict[int, bytes]) -> list[Witness]:
    """Compare each stamp with the head that it dates, and with the entry that tells it.

    The authority's own signature is not judged here: ``openssl ts`` does that.
    """
    told = (chain.facts_in(body) for _seq, body, _digest in evidence.entries if _STAMP in body)
    # as text: what stands in an entry may be anything
    facts = {f"{fact.get('head')} {fact.get('authority')} {fact.get('token')}" for fact in told}
    witnesses = []
    for stamp in evidence.stamps:
        name = f"{stamp.seq} {stamp.authority} {hashlib.sha256(stamp.token).hexdigest()}"
        imprint = hashlib.sha256(kept.get(stamp.seq, b"")).digest()
        is_told = name in facts and imprint in stamp.token
        word = Word.AGREES if is_told else Word.CONTRADICTS
        since = None if is_told else stamp.seq
        witnesses.append(Witness(Holder.STAMP, stamp.authority, stamp.seq, word, since))
    return witnesses


def _report_says(
    name: str, report: Evidence, kept: dict[int, bytes], evidence: Evidence
) -> Witness:
    """Say where an earlier report differs; one that is not intact by itself is no witness."""
    end = report.end.seq
    if not judge(report).is_intact:
        return Witness(Holder.REPORT, name, None, Word.IS_BROKEN)
    theirs = report.heads()
    common = sorted(theirs.keys() & kept.keys() - {0})
    differing = [seq for seq in common if theirs[seq] != kept[seq]]
    ours = {key for _seq, key in _keys(evidence)}
    is_foreign = ours.isdisjoint(key for _seq, key in _keys(report))
    if differing == common and differing and is_foreign:
        return Witness(Holder.REPORT, name, end, Word.DOES_NOT_FIT)
    if differing:
        return Witness(Holder.REPORT, name, end, Word.CONTRADICTS, differing[0])
    if end > evidence.end.seq:
        return Witness(Holder.REPORT, name, end, Word.IS_MISSED)
    return Witness(Holder.REPORT, name, end, Word.AGREES if common else Word.SAYS_NOTHING)
