"""The settings by which the kiosk believes more than it should, or keeps personal data for longer.

Staff confirm them as they confirm the service. While the file says something else, what was
confirmed counts: who writes the file has no copied card taken for a true one, and no time of a
server of his own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import fields, replace
from typing import Any

from gateway.system import documents
from gateway.system.settings import EvidenceSettings, ReaderSettings, Settings

_FIELDS = {
    "reader": ("unproven", "proof_refused", "expired"),
    "camera": ("source",),
    "clock": ("ntp_servers", "system"),
    "evidence": ("stamp_url", "stamp_ca"),
    "remark32": ("limit_s", "tolerance_s"),
    "kiosk": ("typed_per_minute", "password_hours", "retention_days", "refused_retention_days"),
}
# who signs stamps tells the time, too
_STAMP_ROOTS = "what stamp_ca holds"


def values(settings: Settings) -> dict[str, Any]:
    """Return the values of these settings by ``section.name``, as JSON holds them."""
    found = {
        f"{section}.{name}": getattr(getattr(settings, section), name)
        for section, names in _FIELDS.items()
        for name in names
    }
    told: dict[str, Any] = json.loads(json.dumps(found))
    return told | {_STAMP_ROOTS: _digest(settings)}


def changed(settings: Settings, confirmed: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of the settings that are not as confirmed."""
    return tuple(
        name
        for name, value in values(settings).items()
        if name in confirmed and confirmed[name] != value
    )


def with_confirmed(
    settings: Settings, names: Collection[str], confirmed: Mapping[str, Any]
) -> Settings:
    """Return the settings with the confirmed values of these.

    Where the file of who signs stamps holds others, nobody does.
    """
    for section, own in _FIELDS.items():
        before = getattr(settings, section)
        checks = {each.name: each.metadata["check"] for each in fields(before)}
        back = {
            name: checks[name](confirmed[f"{section}.{name}"])
            for name in own
            if f"{section}.{name}" in names
        }
        if back:
            settings = replace(settings, **{section: replace(before, **back)})
    if _digest(settings) != confirmed.get(_STAMP_ROOTS):
        settings = replace(settings, evidence=EvidenceSettings())
    return settings


def strict(settings: Settings) -> Settings:
    """Return the settings of a program that began while the keyring told nothing: no copied card is
    believed, and no time of a server that the file names.
    """
    refused = ReaderSettings().proof_refused
    return replace(
        settings,
        reader=replace(settings.reader, proof_refused=refused),
        clock=replace(settings.clock, ntp_servers=()),
        evidence=EvidenceSettings(),
    )


def _digest(settings: Settings) -> str:
    file = settings.stamp_ca_file
    try:
        content = documents.read_bytes(file) if file is not None else b""
    except (OSError, documents.DocumentError):
        content = b""
    return hashlib.sha256(content).hexdigest()
