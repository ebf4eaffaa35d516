"""Say how cards are checked on one home folder: which roots are believed, what time it is, which
cards may register; for all programs.
"""

from __future__ import annotations

from collections.abc import Iterable

from gateway.devices.card.certificates import Certificate, CertificateFileError, certificates_of
from gateway.devices.card.trust import FOLDER, TrustStore
from gateway.devices.card.validity import TimeEstimate
from gateway.devices.card.verifier import CardPolicy, CardVerifier
from gateway.system import clock
from gateway.system.settings import Settings, SettingsError


def card_verifier(
    settings: Settings,
    timepiece: clock.Clock,
    *,
    roots: Iterable[Certificate] = (),
    is_practice: bool,
) -> CardVerifier:
    """Return what verifies cards: against the Belgian roots; on a practice site's home folder
    against its practice roots and ``roots`` alone.

    :param is_practice: whether it is one, as :func:`gateway.sync.service_pin.is_practice_site`
        says.
    :raises SettingsError: when a practice root cannot be read.
    :raises ValueError: when there are ``roots`` and the home folder is no practice site's:
        production believes Belgium only.
    """
    believed = [*roots]
    if believed and not is_practice:
        raise ValueError("Test roots are for a practice site's home folder only.")
    # refused by the settings, too, unless they are a practice site's
    for name in settings.reader.practice_roots:
        try:
            believed += certificates_of(settings.home / name) if is_practice else []
        except CertificateFileError as error:
            raise SettingsError([f"[reader] practice_roots: {error}"]) from None
    reader = settings.reader
    policy = CardPolicy(
        unproven=reader.unproven, proof_refused=reader.proof_refused, expired=reader.expired
    )
    return CardVerifier(
        TrustStore(settings.home / FOLDER, believed, belgium=not is_practice),
        lambda: service_time(timepiece),
        policy,
    )


def service_time(timepiece: clock.Clock) -> TimeEstimate:
    """Return the service's time with its uncertainty; before the first contact of this boot this
    machine's own, unconfirmed.
    """
    offset = timepiece.offset()
    if offset is None:
        return TimeEstimate(clock.wall_ms())
    return TimeEstimate(clock.wall_ms() + offset.ms, offset.error_ms)
