"""The kiosk's first hour: a window that asks a technician, before there are settings."""

from __future__ import annotations

import logging
import queue
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from gateway.app import supervisor
from gateway.app.services import existing_sealer
from gateway.devices import environment, self_test
from gateway.domain.set_up import (
    Device,
    DeviceChecked,
    SetUpChecked,
    SetUpDraft,
    SetUpFinished,
    SetUpStep,
)
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.staff_events import StaffSecretChecked
from gateway.errors import UserError
from gateway.flow.actions import ProgramFailed
from gateway.flow.effects import CheckStaffSecret, Effect, Restart
from gateway.flow.kiosk_state import KioskState, State
from gateway.flow.set_up_effects import CheckSetUp, FinishSetUp, TryDevice
from gateway.flow.set_up_states import SetUp
from gateway.journal import staff_acts
from gateway.journal.journal_files import FILE_NAME as JOURNAL_NAME
from gateway.journal.store import Store, journal_errors
from gateway.system import settings
from gateway.system.clock import Clock
from gateway.system.new_settings import check_new, check_whole, write_new_settings
from gateway.system.settings import Settings
from gateway.system.staff_secrets import StaffSecrets
from gateway.system.threads import BackgroundThread, ThreadTrouble
from gateway.system.vault import Vault
from gateway.ui.application import use_theme
from gateway.ui.controller import Controller
from gateway.ui.lockdown import LockDown
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.theme import Theme
from gateway.ui.window import KioskWindow

logger = logging.getLogger(__name__)

_Job = Callable[[], object]


class SetUpJobs(BackgroundThread):
    """Check, try and write what the first hour asks for, one after another."""

    def __init__(self, report: Callable[[object], None], home: Path) -> None:
        super().__init__(report, name="set-up")
        self._home = home
        self._vault = Vault(home)
        self._secrets = StaffSecrets(self._vault)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()

    @property
    def is_guarded(self) -> bool:
        """Return whether this folder was a kiosk's before.

        :raises VaultError: when the keyring cannot tell.
        """
        return self._secrets.has_any()

    def execute(self, effect: Effect) -> None:
        """Queue an effect; this never blocks."""
        match effect:
            case CheckStaffSecret(secret):
                self._jobs.put(lambda: self._check_secret(secret))
            case CheckSetUp(draft):
                self._jobs.put(lambda: SetUpChecked(_faults(lambda: check_new(self._home, draft))))
            case TryDevice(device):
                self._jobs.put(lambda: _try(device))
            case FinishSetUp(draft, code):
                self._jobs.put(lambda: SetUpFinished(_faults(lambda: self._finish(draft, code))))
            case _:
                pass

    def work(self) -> None:
        """Wait for the next job, do it, and report what came of it."""
        job = self._jobs.get()
        if job is not None:
            self.report(job())

    def wake(self) -> None:
        """Let a waiting :meth:`work` return."""
        self._jobs.put(None)

    def _check_secret(self, secret: str) -> StaffSecretChecked:
        is_right = not self._secrets.wait_s and self._secrets.check(secret) is not None
        return StaffSecretChecked(is_right, 0 if is_right else self._secrets.wait_s)

    def _finish(self, draft: SetUpDraft, code: str) -> None:
        text = check_whole(self._home, draft)
        self._secrets.set_technician_code(code)
        if (self._home / JOURNAL_NAME).exists():
            with journal_errors(self._home / JOURNAL_NAME), closing(Store(self._home)) as store:
                sealer = existing_sealer(self._home)
                now, by = Clock().stamp(), StaffRole.TECHNICIAN
                staff_acts.record(store, sealer, now, StaffAct.SET_UP, by=by)
        # the last: with it the first hour is over
        write_new_settings(self._home, text)


class FirstHour:
    """Join the window and its jobs; for the main thread, as a context manager.

    :param size: the window's, or ``None`` for the full screen.
    :raises UserError: where the folder was a kiosk's, and nothing can tell who may set it up.
    """

    def __init__(self, home: Path, application: QApplication, size: QSize | None) -> None:
        environment.prepare()
        self.settings = Settings(home)
        self._size = size
        self._guard: LockDown | None = None
        self._jobs = SetUpJobs(self._report, home)
        is_guarded = self._jobs.is_guarded
        if not is_guarded and (home / JOURNAL_NAME).exists():
            raise UserError(
                f"{home} holds a journal, and neither settings nor a secret of staff's. Write "
                f"{settings.FILE_NAME} as docs/technician.md says."
            )
        screen = self.settings.screen
        theme = Theme.load(screen.dpi, size, screen.theme, screen.text_size)
        languages = Languages(self.settings.kiosk.languages)
        self.window = KioskWindow(theme, languages)
        step = SetUpStep.GUARD if is_guarded else SetUpStep.LANGUAGE
        first = State(KioskState(), SetUp(step, is_guarded=is_guarded))
        self.controller = Controller(self.window, self._execute, first)
        use_theme(application, theme)

    def __enter__(self) -> FirstHour:
        self.window.present(self._size)
        if self._size is None:
            self._guard = LockDown(self.window)
        return self

    @property
    def has_curtain(self) -> bool:
        """Whether a black sheet is to stand below the window: nothing is hidden here yet."""
        return False

    def start_in_background(self, on_failure: Callable[[Exception], None]) -> None:  # noqa: ARG002 - a kiosk's may fail
        """Start the jobs."""
        self._jobs.start()

    def __exit__(self, *_: object) -> None:
        self.controller.stop()
        if self._guard is not None:
            self._guard.stop()
        self._jobs.stop()
        self.window.allow_close = True
        self.window.close()

    def _report(self, event: object) -> None:
        # what a job cannot say: the screen would wait for its answer
        said = ProgramFailed() if isinstance(event, ThreadTrouble) else event
        cast("Callable[[object], None]", self.controller.post)(said)

    def _execute(self, effect: Effect) -> None:
        if isinstance(effect, Restart):
            QApplication.exit(supervisor.RENEW)
        self._jobs.execute(effect)


def _faults(job: Callable[[], object]) -> tuple[str, ...]:
    try:
        job()
    except UserError as error:
        return tuple(str(error).splitlines())
    return ()


def _try(device: Device) -> DeviceChecked:
    if device is Device.CAMERA:
        found = self_test.check_camera(0)
        return DeviceChecked(device, found.ok, found.problem)
    found = self_test.check_card_service()
    if found.ok:
        found = self_test.check_card()
    return DeviceChecked(device, found.ok, found.problem)
