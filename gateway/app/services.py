"""The parts that every program of the Gateway is built from, with a window or without: made once,
in order, in one place.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from gateway.journal.encryption import Sealer
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from gateway.journal.writer import JournalWriter
from gateway.sync.api import ServiceClient
from gateway.sync.courier import Courier
from gateway.sync.credentials import Credentials, EnrolledLogIn
from gateway.system.clock import Clock
from gateway.system.settings import Settings
from gateway.system.vault import Vault, VaultError

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Services:
    """What one program on one home folder shares among its threads."""

    settings: Settings
    vault: Vault
    sealer: Sealer
    clock: Clock
    service: ServiceClient
    credentials: Credentials

    def registrations(self) -> Registrations:
        """A writing side of the journal, on a connection of its own.

        :raises JournalError: when the journal cannot be used.
        """
        return Registrations(
            Store(self.settings.home), self.sealer, tolerance_s=self.settings.remark32.tolerance_s
        )

    def writer(self) -> JournalWriter:
        """The journal's writing side with all its care: what a program that registers holds."""
        settings = self.settings
        return JournalWriter(
            settings.home,
            self.sealer,
            tolerance_s=settings.remark32.tolerance_s,
            days=settings.kiosk.retention_days,
        )

    def reports(self, *, read_only: bool = False) -> Reports:
        """A reading side of the journal, on a connection of its own.

        :raises JournalError: when the journal cannot be used.
        """
        return Reports(
            Store(self.settings.home, read_only=read_only),
            self.sealer,
            limit_s=self.settings.remark32.limit_s,
        )

    def courier(self, report: Callable[[object], None] = lambda _event: None) -> Courier:
        """A courier over these parts; ``report`` takes its events."""
        return Courier(
            report,
            settings=self.settings,
            sealer=self.sealer,
            timepiece=self.clock,
            service=self.service,
            credentials=self.credentials,
        )


def build(settings: Settings) -> Services:
    """The parts for a home folder that is ready to be written.

    :raises VaultError: when the journal's key cannot be had.
    """
    vault = Vault(settings.home)
    timepiece = Clock()
    service = ServiceClient(settings, timepiece)
    ask = (
        EnrolledLogIn(service, settings.home, timepiece)
        if settings.service.login == "rest"
        else service.log_in
    )
    return Services(
        settings, vault, _sealer(vault), timepiece, service, Credentials(service, vault, ask)
    )


def _sealer(vault: Vault) -> Sealer:
    """A sealer with the journal's key; while the keyring is out of reach one that seals to a public
    key.
    """
    try:
        return Sealer(vault.data_key())
    except VaultError as error:
        public = vault.public_key()
        if public is None:
            raise
        logger.error("%s Registering goes on; what is registered waits for the keyring.", error)
        return Sealer.without_key(public, vault.data_key)
