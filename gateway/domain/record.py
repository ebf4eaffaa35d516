"""What stands in the record of evidence: one entry for each thing that happened at this kiosk.

An entry bears no name, no national number and no text that a person typed about a worker: who reads
the record learns when the kiosk and its means worked, what failed, and what staff did.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from gateway.domain.model import Timestamp

Fact = str | int | bool | None | list["Fact"] | dict[str, "Fact"]
"""A fact of an entry, as JSON writes it; no fraction, so that every program writes it alike."""


class EntryKind(StrEnum):
    """Name what happened. A kind that a reader does not know is an entry all the same."""

    # the kiosk itself: its public key (``key``, hex), ``version``, digest of the installation's
    # name (``install``); the first entry, and whenever one of them changed
    KIOSK = "kiosk"
    # the program: ``after`` tells how the one before ended ("clean", "unclean", "" for the first);
    # ``last_ms`` (UTC) its last entry, ``same_boot`` whether the machine ran on since, ``open``
    # whether the kiosk was open then
    STARTED = "started"
    STOPPED = "stopped"
    # each five minutes and at each change: ``open`` and, for each means, whether it works: reader,
    # camera, keypad, screen; without a window ``input``, the lines that another system writes
    MEANS = "means"
    # the clock: ``state``, ``offset_ms``, ``bound_ms``; a step: ``step_ms``
    CLOCK = "clock"
    CLOCK_STEP = "clock step"
    # the line, once an outage began and at each change of stage: ``stage`` where contacts fail,
    # ``probed`` whether what lies nearer was looked at and works, ``for_ms`` how long it has been
    # so; then ``for_ms`` since the first failure
    CONTACT_FAILED = "contact failed"
    CONTACT_RESTORED = "contact restored"
    # a registration: its number ``row`` and the ``digest`` of its facts, nothing else
    REGISTRATION = "registration"
    # a forged or copied card: ``problem``, digests of what was ``seen`` and of the ``card``'s hash
    REFUSED_CARD = "refused card"
    # what staff did: ``act`` (gateway.domain.staff_acts), and ``subject``, where it has one
    STAFF = "staff"
    # a visitor came (``here``) or left; then ``visitor``, the number of the entry of the arrival
    VISITOR = "visitor"
    # an outage's life: ``outage`` (its number), ``life``, and what staff wrote or attached, as
    # digests
    OUTAGE = "outage"
    # a stamp of an earlier head by an authority: ``head``, ``authority``, digest of the ``token``,
    # the moment that it names (``stamped_ms``)
    STAMP = "stamp"
    # the journal was repaired: ``cause``, and ``missing``, the numbers that have no entry:
    # [first, last, digest of the entry after them] each
    REPAIRED = "repaired"
    # entries that bear no mark of this kiosk's: ``entries``, their numbers as [first, last] each
    DISOWNED = "disowned"


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold one entry as it was read.

    ``kind``: a value of :class:`EntryKind`, or one that a newer program wrote. ``hash``: of this
    entry and all before it.
    """

    seq: int
    kind: str
    made: Timestamp
    facts: Mapping[str, Fact]
    hash: bytes
