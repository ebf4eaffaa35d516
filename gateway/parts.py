"""The parts that every program of the Gateway is built from, with a window or without: made once, in order, in one place."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.clock import Clock
from gateway.journal import Keeper, Reports, Store
from gateway.journal.sealing import Sealer
from gateway.settings import Settings
from gateway.sync.api import Service
from gateway.sync.courier import Courier
from gateway.sync.credentials import Credentials
from gateway.vault import Vault


@dataclass(frozen=True, slots=True)
class Parts:
    """What one program on one home folder shares among its threads."""

    settings: Settings
    vault: Vault
    sealer: Sealer
    clock: Clock
    service: Service
    credentials: Credentials

    def keeper(self) -> Keeper:
        """A writing side of the journal, on a connection of its own.

        :raises JournalError: when the journal cannot be used.
        """
        return Keeper(Store(self.settings.home), self.sealer, tolerance_s=self.settings.remark32.tolerance_s)

    def reports(self, *, read_only: bool = False) -> Reports:
        """A reading side of the journal, on a connection of its own.

        :raises JournalError: when the journal cannot be used.
        """
        return Reports(Store(self.settings.home, read_only=read_only), self.sealer, limit_s=self.settings.remark32.limit_s)

    def courier(self, report: object = None) -> Courier:
        """A courier over these parts; ``report`` takes its events."""
        return Courier(
            report if callable(report) else _unheard,
            settings=self.settings,
            sealer=self.sealer,
            timepiece=self.clock,
            service=self.service,
            credentials=self.credentials,
        )


def build(settings: Settings) -> Parts:
    """The parts for a home folder that is ready to be written.

    :raises VaultError: when the journal's key cannot be had.
    """
    vault = Vault(settings.home)
    timepiece = Clock()
    service = Service(settings, timepiece)
    return Parts(settings, vault, Sealer(vault.data_key()), timepiece, service, Credentials(service, vault))


def _unheard(_event: object) -> None:
    """Nobody listens."""
