"""``gateway presence evacuation``: tell who is on the site now, and what the list cannot know."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any, TextIO

from gateway.app.services import existing_sealer
from gateway.cli.presence import moment
from gateway.domain.evacuation import Blindness, EvacuationList, Unknown, by_company
from gateway.domain.model import IN_COUNTS_S
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.journal import evacuation, staff_acts
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.reports import Reports
from gateway.journal.store import JournalError, Store, journal_errors
from gateway.system import settings as settings_file
from gateway.system.clock import Clock
from gateway.system.settings import Settings

_SENTENCES = {
    Blindness.UNREADABLE: "The list cannot be read.",
    Blindness.DAILY: "Nobody registers OUT here: who came today may have left.",
    Blindness.AHEAD: "Registered the day before, perhaps not here today: {count}.",
    Blindness.OFF: "The kiosk was off from {begin} to {end}: who came in then is not on the list.",
    Blindness.FORGOTTEN: "Not on the list, since IN is more than {hours} hours ago and OUT never "
    "came: {count}.",
    Blindness.OFFLINE: "No contact with Checkinatwork (NSSO) since {begin}.",
    Blindness.ELSEWHERE: "Who registered elsewhere, or not at all, is not on the list.",
}

_OTHER_GATES = (
    "Only {gate} is known here: who registered elsewhere, or not at all, is not on the list."
)


def list_on_site(home: Path, out: TextIO, *, as_json: bool) -> int:
    """List who is on site, with visitors; it works beside a kiosk, and enters it in the record.

    :return: the exit code.
    """
    settings = settings_file.load(home)
    gate = settings.gate.name
    listed = _listed(settings)
    if as_json:
        print(json.dumps(_document(listed, gate), ensure_ascii=False, indent=1), file=out)
        return 0
    missing = len(listed.people) - len(listed.counted & {one.key for one in listed.people})
    time = moment(listed.made_ms)[11:16]
    head = f"{len(listed.people)} on site at {time}, {missing} not counted"
    print(f"{listed.site or 'no site'}: {head}", file=out)
    for one in listed.people:
        box = "x" if one.key in listed.counted else " "
        name = one.name or "name not known"
        company = one.company or "company not known"
        parts = (f"since {moment(one.since_ms)[11:16]}", gate, company, one.host)
        print(f"[{box}] {name}  {'  '.join(filter(None, parts))}", file=out)
    for unknown in listed.unknowns:
        print(_sentence(unknown, gate), file=out)
    return 0


def _listed(settings: Settings) -> EvacuationList:
    home, limit_s, now = settings.home, settings.remark32.limit_s, Clock().stamp()
    if not (home / FILE_NAME).exists():
        raise JournalError("The kiosk was never opened here: nobody is registered.")
    with journal_errors(home / FILE_NAME), closing(Store(home)) as store:
        sealer = existing_sealer(home)
        listed = evacuation.listed(Reports(store, sealer, limit_s=limit_s), now)
        # names leave the kiosk
        act, by = StaffAct.EVACUATION_EXPORTED, StaffRole.NO_CODE
        staff_acts.record(store, sealer, now, act, by=by)
    return listed


def _sentence(unknown: Unknown, gate: str) -> str:
    if gate and unknown.what is Blindness.ELSEWHERE:
        return _OTHER_GATES.format(gate=gate)
    begin, end = (moment(at_ms)[11:16] for at_ms in (unknown.since_ms, unknown.until_ms))
    sentence = _SENTENCES[unknown.what]
    return sentence.format(begin=begin, end=end, count=unknown.count, hours=IN_COUNTS_S // 3600)


def _document(listed: EvacuationList, gate: str) -> dict[str, Any]:
    return {
        "site": listed.site,
        "at": moment(listed.made_ms),
        "on_site": len(listed.people),
        "companies": [
            {
                "company": one.company,
                "visitors": one.is_visitors,
                "on_site": one.here,
                "not_counted": one.missing,
            }
            for one in by_company(listed.people, listed.counted)
        ],
        "people": [
            {
                "key": one.key,
                "name": one.name,
                "company": one.company,
                "since": moment(one.since_ms),
                "gate": gate,
                "visitor": one.is_visitor,
                "host": one.host,
                "counted": one.key in listed.counted,
            }
            for one in listed.people
        ],
        "unknown": [
            {
                "what": one.what.value,
                "since": moment(one.since_ms) if one.since_ms else "",
                "until": moment(one.until_ms) if one.until_ms else "",
                "count": one.count,
                "text": _sentence(one, gate),
            }
            for one in listed.unknowns
        ],
    }
