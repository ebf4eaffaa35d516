"""``gateway presence watch``: a line of JSON at each change, for a turnstile, a lamp, a counter."""

from __future__ import annotations

import json
import time
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from gateway.app.services import existing_sealer
from gateway.cli.presence import as_json, moment
from gateway.domain.presence import Whereabouts
from gateway.errors import UserError
from gateway.journal import presence, roll_call
from gateway.journal.journal_files import FILE_NAME, log_of
from gateway.journal.reports import Reports
from gateway.journal.roll_call import RollCall
from gateway.journal.store import Store, journal_errors
from gateway.system import settings as settings_file
from gateway.system.clock import Clock

# between two looks whether the journal's files have changed
LOOK_S = 0.2
# people leave the list by the clock alone, too
_LONGEST_S = 60.0


def watch(home: Path, out: TextIO) -> int:
    """Write the counts, then a line for each registration and each answer, and one where others are
    expected, until interrupted.

    ``go`` is false once the service refused the registration: a turnstile lets nobody in on it.

    :return: the exit code.
    :raises UserError: when there is no journal.
    """
    settings = settings_file.load(home)
    gate, limit_s = settings.gate.name, settings.remark32.limit_s
    sealer, path = existing_sealer(home), home / FILE_NAME
    if not path.exists():
        raise UserError("The kiosk was never opened here: there is nothing to watch.")
    known: dict[bytes, Whereabouts] | None = None
    expected: object = None
    seen, looked = None, 0.0
    while True:
        files = tuple(_state(each) for each in (path, log_of(path)))
        if files == seen and time.monotonic() - looked < _LONGEST_S:
            time.sleep(LOOK_S)
            continue
        seen, looked = files, time.monotonic()
        with journal_errors(path), closing(Store(home, read_only=True)) as store:
            reports, now = Reports(store, sealer, limit_s=limit_s), Clock().stamp()
            roll = roll_call.take(reports, now)
            present = {each.last.worker: each for each in roll.present}
            if known is None:
                _write(out, {"event": "start", **_counts(roll, now.wall_ms)})
            changed = [
                each
                for worker, each in present.items()
                if known is not None and each != known.get(worker)
            ]
            # by a crew file, by hand, or since another day began
            people = frozenset((one.worker, one.employer) for one in roll.expected)
            wanted = roll.workplace, roll.total.expected, people
            if known is not None and wanted != expected:
                _write(out, {"event": "expected", **_counts(roll, now.wall_ms)})
            expected = wanted
            for each in changed:
                (worker,) = presence.workers(reports, (each,), now)
                before = (known or {}).get(each.last.worker)
                is_new = before is None or before.last.seq != each.last.seq
                _write(
                    out,
                    {
                        "event": "registration" if is_new else "answer",
                        "go": worker.line.status != "refused",
                        "direction": worker.line.direction.value,
                        **as_json(worker, gate),
                        **_counts(roll, now.wall_ms),
                    },
                )
        known = present


def _counts(roll: RollCall, wall_ms: int) -> dict[str, Any]:
    total = asdict(roll.total)
    counts = {name: total[name] for name in ("expected", "here", "left", "missing")}
    return {"at": moment(wall_ms), "workplace": roll.workplace, **counts}


def _state(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def _write(out: TextIO, content: dict[str, Any]) -> None:
    print(json.dumps(content, ensure_ascii=False), file=out, flush=True)
