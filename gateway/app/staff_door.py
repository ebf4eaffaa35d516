"""Check what staff type to come to the staff screen, or to end the program, and keep each try."""

from __future__ import annotations

import logging
import math
from hmac import compare_digest

from gateway.domain.problem import Problem
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.staff_events import StaffCodeChecked, StaffSecretChecked
from gateway.journal import day, staff_acts, stored_day
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError
from gateway.journal.writer import JournalWriter
from gateway.system.clock import Clock
from gateway.system.staff_secrets import StaffSecrets
from gateway.system.throttle import STAFF_CODE, Throttle
from gateway.system.vault import Vault, VaultError

logger = logging.getLogger(__name__)
_FAULTS = (sqlite3.Error, JournalError, OSError)


class StaffDoor:
    """Check codes and secrets against vault and journal, for the recorder's thread alone.

    :param practice_code: leads to the staff screen of a practice site; else empty.
    """

    def __init__(
        self, writer: JournalWriter, vault: Vault, timepiece: Clock, practice_code: str
    ) -> None:
        self.secrets = StaffSecrets(vault)
        self._writer = writer
        self._clock = timepiece
        self._practice_code = practice_code
        self._throttle = Throttle(vault.home / STAFF_CODE)

    @property
    def digits_while_closed(self) -> int:
        """Return how many digits the code has that leads out of a closed kiosk; 0: there is none.

        The day's code ends with the day.
        """
        if self._practice_code:
            return len(self._practice_code)
        try:
            return stored_day.digits_of(self.secrets.site_managers_code() or "")
        except VaultError:
            return 0

    def check_code(self, code: str) -> StaffCodeChecked:
        """Return whether this is the code of the staff screen; a wrong one lets the next wait."""
        is_right, problem = False, None
        if not self._throttle.wait_s:
            try:
                is_right = self._is_code(code)
            except VaultError as error:
                logger.error("%s No staff code can be checked.", error)
                problem = Problem.KEYS_LOCKED
            except _FAULTS as error:
                self._journal_failed("no staff code can be checked", error)
                problem = Problem.STORE_UNUSABLE
            else:
                # on disk before the answer is told: a power cut gives no free try
                (self._throttle.on_right if is_right else self._throttle.on_wrong)()
                if is_right:
                    self.record(StaffAct.CODE_RIGHT, StaffRole.SITE_MANAGER)
                else:
                    self.record(StaffAct.CODE_WRONG, None)
        return StaffCodeChecked(is_right, math.ceil(self._throttle.wait_s), problem)

    def check_secret(self, secret: str) -> StaffSecretChecked:
        """Return whether this is the contractor's password or the technician's code."""
        by: StaffRole | None = None
        try:
            if not self.secrets.has_any():
                by = StaffRole.NO_CODE
            elif secret and not self.secrets.wait_s:
                by = self.secrets.check(secret)
                if by is None:
                    self.record(StaffAct.REFUSED, None)
        except VaultError as error:
            # who unlocks the keyring has to get there; names and numbers are locked with it
            logger.error("%s The staff code alone leads out.", error)
            by = StaffRole.NO_CODE
        if by is None:
            return StaffSecretChecked(is_right=False, wait_s=self.secrets.wait_s)
        return StaffSecretChecked(is_right=True, by=by)

    def record(self, act: StaffAct, by: StaffRole | None) -> None:
        """Keep an act; where that fails, staff are let in or out all the same."""
        try:
            writer = self._writer
            staff_acts.record(writer.store, writer.sealer, self._clock.stamp(), act, by=by)
        except _FAULTS as error:
            self._journal_failed("an act of staff was not recorded", error)

    def _journal_failed(self, what: str, error: Exception) -> None:
        logger.error("journal: %s (%s)", what, type(error).__name__)
        self._writer.handle_fault(writing=False)

    def _is_code(self, code: str) -> bool:
        store = self._writer.store
        # who writes the file gets no code of his own; the next round closes such a day
        if day.is_changed(store, self._writer.sealer):
            return False
        kept = day.kept_code(store)
        if kept is None and self._practice_code:
            return compare_digest(code, self._practice_code)
        return self.secrets.is_code(code, kept or self.secrets.site_managers_code() or "")
