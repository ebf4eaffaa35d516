"""Moments of a boot without contact, which the kiosk's clock alone gave: unknown, in an interval.

The journal knows more than that clock: what was registered before and after with a known time, when
the day was opened, and what else was registered in the same boot. A moment outside its interval is
impossible (a dead battery gives 1970), and is put to the nearest end of it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from gateway.domain.model import Timestamp
from gateway.journal import marked_notes, note_shapes
from gateway.journal.day import OPENING
from gateway.journal.encryption import Sealer
from gateway.journal.registrations import REMARK_32
from gateway.journal.store import Store

logger = logging.getLogger(__name__)

_STAMP = "made_ms, boot_ms, boot_id, offset_ms, error_ms"
_KNOWN_BEFORE = (
    f"SELECT seq, {_STAMP} FROM registration WHERE seq < ? AND offset_ms IS NOT NULL"
    " ORDER BY seq DESC LIMIT 1"
)
_KNOWN_AFTER = (
    f"SELECT seq, {_STAMP} FROM registration WHERE seq > ? AND offset_ms IS NOT NULL"
    " ORDER BY seq LIMIT 1"
)
_SAME_BOOT = (
    "SELECT min(boot_ms), max(boot_ms) FROM registration"
    " WHERE seq > ? AND seq < ? AND boot_id = ? AND offset_ms IS NULL"
)
_FAR_MS = 2**53
_DOUBT = "time_in_doubt"
"""In ``meta``: the boot in which the service's time is in doubt."""


_ANCHORS = "clock_anchors"
"""In ``meta``: of the last boots, the true time at their beginning and how far it may be off."""
_MOST_ANCHORS = 20


class Anchor(NamedTuple):
    """Hold when a boot began by the true time (UTC milliseconds), and how far that may be off."""

    boot_id: str
    began_ms: int
    error_ms: int

    def is_better_than(self, other: Anchor | None) -> bool:
        """Return whether it tells much more than one of the same boot, or something else."""
        if other is None or other.boot_id != self.boot_id:
            return True
        is_moved = abs(self.began_ms - other.began_ms) > self.error_ms + other.error_ms
        return is_moved or self.error_ms < other.error_ms / 2


def anchor(now: Timestamp) -> Anchor | None:
    """Return what a moment tells of its boot; ``None`` where its time is not known."""
    if not now.boot_id or now.offset_ms is None or now.error_ms is None:
        return None
    return Anchor(now.boot_id, _true_ms(now) - now.boot_ms, now.error_ms)


def note_anchor(store: Store, sealer: Sealer, known: Anchor) -> None:
    """Note when a boot began: what was registered in it earlier is dated by it for ever.

    :raises sqlite3.Error: when it cannot be written.
    """
    noted = marked_notes.read(store, sealer, _ANCHORS) or []
    others = [each for each in noted if each[0] != known.boot_id]
    with store.transaction():
        latest = [*others, list(known)][-_MOST_ANCHORS:]
        marked_notes.write(store, sealer, _ANCHORS, latest)


class Interval(NamedTuple):
    """Reach from the earliest to the latest moment that is possible (UTC milliseconds)."""

    low_ms: int
    high_ms: int

    def nearest(self, moment_ms: int) -> int:
        """Return the moment, or the end of the interval that it is beyond."""
        return min(max(moment_ms, self.low_ms), self.high_ms)


def interval(store: Store, sealer: Sealer, seq: int, made: Timestamp, now: Timestamp) -> Interval:
    """Return when row ``seq``, made at an unknown time in an earlier boot, was made.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    for boot_id, began_ms, _error_ms in marked_notes.read(store, sealer, _ANCHORS) or []:
        if made.boot_id and boot_id == made.boot_id:
            # the time became known later in that boot, whatever was registered since
            return Interval(began_ms + made.boot_ms, began_ms + made.boot_ms)
    before = [(row[0], Timestamp(*row[1:])) for row in store.rows(_KNOWN_BEFORE, seq)]
    after = [(row[0], Timestamp(*row[1:])) for row in store.rows(_KNOWN_AFTER, seq)]
    for _seq, known in (*before, *after):
        if made.boot_id and known.boot_id == made.boot_id:
            # contact came in the same boot: boot time tells exactly
            moment = _true_ms(known) + made.boot_ms - known.boot_ms
            return Interval(moment, moment)
    low_ms = max((_true_ms(known) for _seq, known in before), default=0)
    opened_after, opened_ms = marked_notes.read(store, sealer, OPENING) or (_FAR_MS, 0)
    if seq > opened_after:
        low_ms = max(low_ms, opened_ms)
    high_ms = min((_true_ms(known) for _seq, known in after), default=_FAR_MS)
    if now.offset_ms is not None:
        # that boot ended before this one began
        began_ms = now.boot_ms if made.boot_id and now.boot_id else 0
        high_ms = min(high_ms, _true_ms(now) - began_ms)
    if made.boot_id:
        # what was made in one boot keeps its order and its pauses
        first = before[0][0] if before else 0
        last = after[0][0] if after else _FAR_MS
        (first_ms, last_ms) = store.rows(_SAME_BOOT, first, last, made.boot_id)[0]
        low_ms += made.boot_ms - first_ms
        high_ms -= last_ms - made.boot_ms
    return Interval(min(low_ms, high_ms), high_ms)


def correct(
    store: Store,
    sealer: Sealer,
    moments: Iterable[tuple[int, Timestamp, int]],
    now: Timestamp,
    tolerance_ms: float,
) -> dict[int, int]:
    """Return the corrected moment (UTC milliseconds) of each row whose own is impossible.

    :param moments: number, stamp and moment of each row.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    corrected = {}
    for seq, made, moment_ms in moments:
        if made.offset_ms is not None or (made.boot_id and made.boot_id == now.boot_id):
            continue
        possible = interval(store, sealer, seq, made, now)
        nearest_ms = possible.nearest(moment_ms)
        if abs(nearest_ms - moment_ms) > tolerance_ms:
            corrected[seq] = nearest_ms
    return corrected


def note(store: Store, seq: int, made: Timestamp, moment_ms: int) -> None:
    """Note with the row's remark 32 why it is sent with another moment than its own.

    :raises sqlite3.Error: when it cannot be written.
    """
    logger.warning("row %d: %s", seq, why(made.wall_ms, moment_ms))
    with store.transaction() as connection:
        connection.execute(
            "UPDATE remark SET sent_ms = ? WHERE seq = ? AND code = ? AND origin = 'kiosk'",
            (moment_ms, seq, REMARK_32),
        )


def why(made_ms: int, sent_ms: int) -> str:
    """Return in words why a registration is sent with another moment than its own."""
    return (
        "the kiosk's clock was unknown and gave an impossible time"
        f" ({_text(made_ms)}); sent as {_text(sent_ms)}"
    )


def note_doubt(store: Store, boot_id: str) -> None:
    """Note the boot in which the service's time is in doubt; an empty one: it is not.

    :raises sqlite3.Error: when it cannot be written.
    """
    if boot_id != (store.meta(_DOUBT, note_shapes.is_text) or ""):
        with store.transaction():
            store.set_meta(_DOUBT, boot_id)


def is_doubt_noted(store: Store, boot_id: str) -> bool:
    """Return whether the program on this journal was in doubt when it last looked in this boot.

    :raises sqlite3.Error: when it cannot be read.
    """
    return bool(boot_id) and store.meta(_DOUBT, note_shapes.is_text) == boot_id


def _true_ms(known: Timestamp) -> int:
    return known.wall_ms + (known.offset_ms or 0)


def _text(moment_ms: int) -> str:
    try:
        moment = datetime.fromtimestamp(moment_ms / 1000, tz=UTC)
    except (OverflowError, ValueError, OSError):
        return "no date"
    return moment.strftime("%Y-%m-%d %H:%M UTC")
