"""Outages: read out of the record, and worked on by staff.

The record holds when contacts failed and at which stage, and a digest of each thing that staff
wrote or attached. The texts stand beside it, sealed, since they may name people; the files are
:mod:`gateway.journal.evidence.attachments`.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from enum import StrEnum
from typing import Any

from gateway.domain.model import Timestamp
from gateway.domain.outage_history import KINDS, Span, spans, utc_ms
from gateway.domain.outage_verdict import culprit
from gateway.domain.outages import Attachment, Life, Outage
from gateway.domain.record import EntryKind
from gateway.errors import UserError
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.evidence import attachments, record
from gateway.journal.store import Store

MAX_NOTES = 100
MAX_ATTACHMENTS = 20
_MAX_NAME = 80
_ATTACHMENT = "attachment"
_SALT_BYTES = 16
# the first failure may be that of a registration made just before; an exchange lasts for less
_TRY_MS = 60_000
# made in it, or under way as it began; answered with remark 32, or refused for their moment
_KEPT = """
SELECT count(*), coalesce(sum(
    EXISTS (SELECT 1 FROM remark m WHERE m.seq = r.seq AND m.origin = 'service'
        AND m.code LIKE '%!_32' ESCAPE '!')
    OR (a.outcome IS 'refused' AND a.errors LIKE '%registration-date"%')), 0)
FROM registration r LEFT JOIN answer a USING (seq)
WHERE r.made_ms BETWEEN ? AND ? AND (a.seq IS NULL OR a.answered_ms >= ?)
"""


class OutageError(UserError):
    """Say why an outage cannot be worked on."""


class OutageField(StrEnum):
    """Name what staff write about an outage."""

    NAME = "name"
    TICKET = "ticket"
    NOTE = "note"


LONGEST = {OutageField.NAME: 80, OutageField.TICKET: 80, OutageField.NOTE: 2_000}
"""The most characters that each takes."""


class Outages:
    """Read and write the outages of one journal.

    :param sealer: ``None`` where there is no key: then what staff wrote is left out, and nothing
        can be written.
    """

    def __init__(self, store: Store, sealer: Sealer | None) -> None:
        self._store = store
        self._sealer = sealer

    def listed(self, now: Timestamp) -> list[Outage]:
        """Return all outages, newest first.

        :raises sqlite3.Error: when the journal cannot be read.
        """
        found = spans(record.entries(self._store, *KINDS))
        lives = self._lives()
        return [self._outage(span, lives, now) for span in reversed(found)]

    def find(self, number: int, now: Timestamp) -> Outage:
        """Return one outage.

        :raises OutageError: when there is none of this number.
        :raises sqlite3.Error: when the journal cannot be read.
        """
        return self._outage(self._span(number), self._lives(), now)

    def content(self, attached: Attachment) -> bytes:
        """Return the content of an attached file.

        :raises AttachmentError: when it is gone, or cannot be opened with this key.
        """
        return attachments.read(self._store.path.parent, self._demand_key(), attached.digest)

    def write(self, number: int, field: OutageField, text: str, stamp: Timestamp) -> None:
        """Name an outage, note the provider's ticket, or add a note; on disk when this returns.

        :raises OutageError: when there is no such outage, or the text is empty or too long.
        :raises sqlite3.Error: when it could not be written.
        """
        text = _readable(text)
        if not text:
            raise OutageError(f"The {field} is empty. Nothing was written.")
        if len(text) > LONGEST[field]:
            raise OutageError(
                f"The {field} has {len(text)} characters; it may have {LONGEST[field]}. "
                "Nothing was written."
            )
        self._span(number)
        # short texts could be guessed from a bare digest, and the record goes to others
        salt = os.urandom(_SALT_BYTES)
        digest = hashlib.sha256(salt + text.encode("utf-8")).hexdigest()
        content = {"text": text, "salt": salt.hex()}
        self._append(stamp, number, field.value, content, {field.value: digest})

    def attach(self, number: int, name: str, content: bytes, stamp: Timestamp) -> Attachment:
        """Attach a photo or a PDF to an outage; all of it is on disk when this returns.

        :param name: the file's own, without its folder.
        :raises OutageError: when there is no such outage, or it has its fill.
        :raises AttachmentError: when it is no photo and no PDF, or too large, or the disk is full.
        :raises sqlite3.Error: when it could not be written.
        """
        attachments.demand_kind(content)
        self._span(number)
        digest = hashlib.sha256(content).hexdigest()
        attached = Attachment(_readable(name)[:_MAX_NAME] or "file", digest, len(content))
        attachments.write(self._store.path.parent, self._demand_key(), digest, content)
        fields = {"name": attached.name, "digest": digest, "size": attached.size}
        facts: dict[str, str | int] = {_ATTACHMENT: digest, "size": attached.size}
        self._append(stamp, number, _ATTACHMENT, fields, facts)
        return attached

    def mark_reported(self, number: int, stamp: Timestamp) -> None:
        """Note that the report of an outage was taken.

        :raises OutageError: when there is no such outage.
        :raises sqlite3.Error: when it could not be written.
        """
        self._span(number)
        life = Life.REPORTED.value
        record.write(self._store, self._sealer, stamp, EntryKind.OUTAGE, outage=number, life=life)

    def close(self, number: int, stamp: Timestamp) -> None:
        """Close an outage: nothing more is to be done about it.

        :raises OutageError: when there is no such outage, or it is not over.
        :raises sqlite3.Error: when it could not be written.
        """
        if self._span(number).ends_ms is None:
            raise OutageError(
                f"Outage {number} is not over. It can be closed once contact is back."
            )
        life = Life.CLOSED.value
        record.write(self._store, self._sealer, stamp, EntryKind.OUTAGE, outage=number, life=life)

    # ---- reading ---------------------------------------------------------------------------------

    def _span(self, number: int) -> Span:
        for span in spans(record.entries(self._store, *KINDS)):
            if span.number == number:
                return span
        raise OutageError(f"There is no outage {number} in the record.")

    def _outage(self, span: Span, lives: dict[int, Life], now: Timestamp) -> Outage:
        texts: dict[str, list[str]] = {each.value: [] for each in OutageField}
        attached = []
        for seq, field, sealed in self._store.rows(
            "SELECT seq, field, sealed FROM outage_note WHERE outage = ? ORDER BY seq", span.number
        ):
            content = self._unsealed(_facts(seq, span.number, field), sealed)
            if field in texts:
                texts[field].append(str(content.get("text", "")))
            elif content:
                attached.append(Attachment(content["name"], content["digest"], content["size"]))
        wall_ends_ms = now.wall_ms if span.wall_ends_ms is None else span.wall_ends_ms
        begins_ms = span.wall_begins_ms
        ((kept, late),) = self._store.rows(_KEPT, begins_ms - _TRY_MS, wall_ends_ms, begins_ms)
        ended = lives.get(span.number, Life.OVER)
        return Outage(
            number=span.number,
            begins_ms=span.begins_ms,
            ends_ms=span.ends_ms,
            failures=tuple(span.failures),
            culprit=culprit(span.failures, utc_ms(now)),
            life=Life.OPEN if span.ends_ms is None else ended,
            name=next(reversed(texts[OutageField.NAME]), ""),
            ticket=next(reversed(texts[OutageField.TICKET]), ""),
            notes=tuple(filter(None, texts[OutageField.NOTE])),
            attachments=tuple(attached),
            kept=kept,
            late=late,
            ordinal=span.ordinal,
        )

    def _lives(self) -> dict[int, Life]:
        """Return how far staff brought each outage."""
        lives: dict[int, Life] = {}
        for entry in record.entries(self._store, EntryKind.OUTAGE):
            match entry.facts:
                # a report that is taken once more opens nothing again
                case {"outage": int(number)} if lives.get(number) is Life.CLOSED:
                    pass
                case {"outage": int(number), "life": Life.REPORTED | Life.CLOSED as life}:
                    lives[number] = Life(life)
        return lives

    def _unsealed(self, facts: bytes, sealed: bytes) -> dict[str, Any]:
        if self._sealer is None:
            return {}
        try:
            return self._sealer.unseal(facts, sealed)
        except UnsealError:
            return {}

    # ---- writing ---------------------------------------------------------------------------------

    def _append(
        self,
        stamp: Timestamp,
        number: int,
        field: str,
        content: dict[str, Any],
        facts: dict[str, str | int],
    ) -> None:
        most = MAX_ATTACHMENTS if field == _ATTACHMENT else MAX_NOTES
        sealer = self._demand_key()
        with self._store.transaction() as connection:
            (count,) = connection.execute(
                "SELECT count(*) FROM outage_note WHERE outage = ? AND field = ?", (number, field)
            ).fetchone()
            if count >= most:
                raise OutageError(
                    f"Outage {number} has {most} of these already. Nothing was written."
                )
            head = record.append(
                connection, sealer, stamp, EntryKind.OUTAGE, outage=number, **facts
            )
            sealed = sealer.seal(_facts(head.seq, number, field), content)[1]
            connection.execute(
                "INSERT INTO outage_note (seq, outage, field, sealed) VALUES (?, ?, ?, ?)",
                (head.seq, number, field, sealed),
            )

    def _demand_key(self) -> Sealer:
        if self._sealer is None:
            raise OutageError("The journal's key is out of reach: nothing can be written or read.")
        return self._sealer


def _facts(seq: int, number: int, field: str) -> bytes:
    return f"outage {number} {field} {seq}".encode("ascii")


def _readable(text: str) -> str:
    """Return the text without what is no character of a text: controls but line ends, halves of
    characters, marks of direction.
    """
    kept = (
        each if each == "\n" or unicodedata.category(each)[0] != "C" else " "
        for each in text.replace("\r\n", "\n")
    )
    return "".join(kept).strip()
