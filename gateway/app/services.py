"""Build the parts that every program of the Gateway shares among its threads, with a window or
without, once and in one place.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gateway.app.clock_watch import ClockWatch
from gateway.app.record_keeper import RecordEvent
from gateway.app.time_servers import TimeServers
from gateway.journal.day_memory import DayMemory
from gateway.journal.encryption import Sealer
from gateway.journal.evidence.signatures import Signer
from gateway.journal.outbox import Outbox
from gateway.journal.reports import Reports, count_waiting
from gateway.journal.store import Store
from gateway.journal.writer import JournalWriter
from gateway.sync import probe
from gateway.sync.api import ServiceClient
from gateway.sync.courier import Courier
from gateway.sync.credentials import Credentials, EnrolledLogIn
from gateway.sync.http import trust
from gateway.sync.probe import Finding, Prober
from gateway.sync.service_pin import is_practice_site
from gateway.system import believed_settings, clock_memory, home_alarm, throttle
from gateway.system.clock import Clock
from gateway.system.pins import BELIEVED, OFFICE_FOLDER, Pins
from gateway.system.settings import Settings
from gateway.system.threads import BackgroundThread
from gateway.system.throttle import Throttle
from gateway.system.vault import DataKey, Vault, VaultError

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Services:
    """Hold what one program on one home folder shares among its threads; build the rest from it.

    What is built on the journal has a connection of its own.
    """

    settings: Settings
    vault: Vault
    pins: Pins
    sealer: Sealer
    clock: Clock
    client: ServiceClient
    credentials: Credentials

    def store(self, *, read_only: bool = False) -> Store:
        """Return the journal.

        :raises JournalError: when it cannot be used.
        """
        return Store(self.settings.home, read_only=read_only)

    def writer(self) -> JournalWriter:
        """Return the journal's writing side with its upkeep, for a program that registers."""
        settings = self.settings
        return JournalWriter(
            settings.home,
            self.sealer,
            tolerance_s=settings.remark32.tolerance_s,
            days=settings.kiosk.retention_days,
            refused_days=settings.kiosk.refused_retention_days,
            vault=self.vault,
        )

    def outbox(self) -> Outbox:
        """Return the journal's sending side.

        :raises JournalError: when the journal cannot be used.
        """
        return Outbox(self.store(), self.sealer)

    def reports(self, *, read_only: bool = False) -> Reports:
        """Return the journal's reading side.

        :raises JournalError: when the journal cannot be used.
        """
        limit_s = self.settings.remark32.limit_s
        return Reports(self.store(read_only=read_only), self.sealer, limit_s=limit_s)

    @property
    def is_practice(self) -> bool:
        """Return whether this is a practice site's kiosk, and no service was ever confirmed."""
        return is_practice_site(self.settings, self.pins)

    @property
    def practice_code(self) -> str:
        """Return the fixed code of a practice site's staff; empty elsewhere, or without one."""
        return self.settings.kiosk.staff_code if self.is_practice else ""

    def prober(self, report: Callable[[RecordEvent], None]) -> Prober:
        """Return what looks how far the way to the service reaches, once a contact failed."""
        return Prober(report, lambda: look(self))

    def clock_watch(self, report: Callable[[object], None]) -> ClockWatch:
        """Return what watches this machine's clock; ``report`` takes its events."""
        return ClockWatch(
            report,
            settings=self.settings,
            timepiece=self.clock,
            memory=clock_memory.load(self.settings.home),
            asks_system=self.settings.clock.system,
        )

    def time_servers(self, report: Callable[[object], None]) -> TimeServers | None:
        """Return what asks the NTP servers; ``None`` where the settings name none."""
        servers = self.settings.clock.ntp_servers
        return TimeServers(report, servers, self.clock) if servers else None

    def stamper(self, report: Callable[[object], None]) -> BackgroundThread | None:
        """Return what has the record stamped; ``None`` where the settings name no authority."""
        if not self.settings.evidence.stamp_url:
            return None
        # few kiosks need its library
        from gateway.app.stamper import Stamper  # noqa: PLC0415

        return Stamper(report, self.settings, self.sealer, self.clock)

    def courier(self, report: Callable[[object], None] = lambda _event: None) -> Courier:
        """Return a courier; ``report`` takes its events."""
        return Courier(
            report,
            settings=self.settings,
            sealer=self.sealer,
            timepiece=self.clock,
            client=self.client,
            credentials=self.credentials,
            signer=Signer(self.vault, self.sealer),
        )


def build(settings: Settings) -> Services:
    """Return the services of a home folder that is ready to be written.

    :raises VaultError: when the journal's key cannot be had.
    """
    vault = Vault(settings.home)
    pins, sealer = Pins(vault), _sealer(vault, settings.home)
    settings = _as_confirmed(settings, pins, vault)
    timepiece = Clock(clock_memory.load(settings.home).drift)
    client = ServiceClient(settings, timepiece)
    log_in = (
        EnrolledLogIn(client, settings.home, timepiece)
        if settings.service.login == "rest"
        else client.log_in
    )
    credentials = Credentials(
        client,
        vault,
        Throttle(settings.home / throttle.SIGN_IN),
        log_in,
        hours=settings.kiosk.password_hours,
        pins=pins,
    )
    sealer.days = DayMemory(vault)
    return Services(settings, vault, pins, sealer, timepiece, client, credentials)


def _as_confirmed(settings: Settings, pins: Pins, vault: Vault) -> Settings:
    """Return the settings with what staff confirmed of what the kiosk believes."""
    if is_practice_site(settings, pins):
        return settings
    pins.wanted[BELIEVED] = believed_settings.values(settings)
    try:
        confirmed = pins.confirmed(BELIEVED)
        if confirmed is None:
            return settings
        changed = believed_settings.changed(settings, confirmed)
        if changed:
            home_alarm.sound(
                vault,
                f"settings.toml changes {', '.join(changed)}: what staff confirmed counts until "
                "gateway service confirm",
            )
        return believed_settings.with_confirmed(settings, changed, confirmed)
    except VaultError as error:
        logger.error("%s", error)
        return believed_settings.strict(settings)


def existing_sealer(home: Path) -> Sealer | None:
    """Return a sealer for a look; ``None`` where the key is not there or out of reach."""
    try:
        key = Vault(home).existing_key()
    except VaultError as error:
        logger.error("%s Names and numbers are left out.", error)
        return None
    return None if key is None else Sealer(key)


def demand_key(vault: Vault, home: Path) -> DataKey | None:
    """Return the journal's key; ``None`` where none was made yet and nothing waits for one.

    :raises VaultError: when the key is gone or out of reach, and registrations wait for it.
    """
    key = vault.existing_key()
    waiting = 0 if key else count_waiting(home)
    if waiting:
        raise VaultError(
            f"The journal's key is not in the keyring, and what waits needs it ({waiting}). "
            "Run this as the kiosk's user, or bring the key back with: gateway vault restore FILE. "
            "Where there is no copy of it, begin with a fresh one: gateway vault rotate; what "
            "waits then is not sent."
        )
    return key


def _sealer(vault: Vault, home: Path) -> Sealer:
    """Return a sealer with the journal's key; one that seals to a public key while the key is out
    of reach. A key is made only where no registration waits for another.
    """

    def key() -> DataKey:
        demand_key(vault, home)
        return vault.data_key()

    try:
        return Sealer(key())
    except VaultError as error:
        public = vault.public_key()
        if public is None:
            raise
        logger.error("%s Registering goes on; what is registered waits for the keyring.", error)
        return Sealer.without_key(public, key)


def is_practice_home(settings: Settings) -> bool:
    """Return whether this is a practice site's home folder, for a command without services."""
    # most are none, and their vault is left alone
    return settings.is_practice and is_practice_site(settings, Pins(Vault(settings.home)))


def is_office_confirmed(services: Services) -> bool:
    """Return whether staff confirmed the folder of the office's files; no, while the keyring is
    locked.
    """
    try:
        return services.pins.settle(OFFICE_FOLDER, services.settings.office.folder)
    except VaultError:
        return False


def look(services: Services) -> Finding:
    """Look how far the way to the service reaches now."""
    settings = services.settings
    hosts = probe.hosts_of(settings.service)
    return probe.look(hosts, trust.load(settings.ca_file), services.clock)
