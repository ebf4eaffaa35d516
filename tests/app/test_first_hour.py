"""Test what the first hour checks and writes, on a real folder and a real keyring."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from gateway.app.first_hour import FirstHour, SetUpJobs
from gateway.domain.set_up import SetUpDraft
from gateway.domain.staff_acts import StaffAct
from gateway.errors import UserError
from gateway.flow.effects import CheckStaffSecret, Effect
from gateway.flow.set_up_effects import CheckSetUp, FinishSetUp
from gateway.journal import staff_acts
from gateway.journal.store import Store
from gateway.system import settings
from gateway.system.staff_secrets import StaffSecrets
from gateway.system.vault import Vault
from tests.support.project import ExpectLog
from tests.support.sending_kit import eventually

CODE = "kraan zeven fluit"
DRAFT = SetUpDraft("fr", "https://a.be/api", "https://a.be/token", "https://a.be/places")
SIZE = QSize(1280, 800)


class Jobs:
    """Run the thread of the first hour on a folder."""

    def __init__(self, home: Path) -> None:
        self.events: list[Any] = []
        self.thread = SetUpJobs(self.events.append, home)
        self.thread.start()

    def answer(self, effect: Effect) -> Any:
        """Return the event that answers this effect."""
        self.thread.execute(effect)
        return eventually(lambda: self.events and self.events.pop(0))


@pytest.fixture
def jobs(tmp_path: Path, expect_log: ExpectLog) -> Iterator[Jobs]:
    expect_log("Secrets rest in a file")
    running = Jobs(tmp_path)
    yield running
    assert running.thread.stop()


def test_the_settings_file_and_the_code_are_written_at_the_end(jobs: Jobs, tmp_path: Path) -> None:
    assert jobs.answer(CheckSetUp(DRAFT)).faults == ()
    assert not (tmp_path / settings.FILE_NAME).exists()
    (short,) = jobs.answer(FinishSetUp(DRAFT, "1234")).faults
    assert "at least 12" in short
    assert not (tmp_path / settings.FILE_NAME).exists()
    assert jobs.answer(FinishSetUp(DRAFT, CODE)).faults == ()
    loaded = settings.load(tmp_path)
    assert loaded.service.workplaces_url == "https://a.be/places"
    assert (loaded.kiosk.language, loaded.service.base_url) == ("fr", "https://a.be/api")
    assert StaffSecrets(Vault(tmp_path)).check(CODE)
    # what is there is not written over
    (there,) = jobs.answer(FinishSetUp(DRAFT, CODE)).faults
    assert "is there already" in there


@pytest.mark.parametrize(
    ("draft", "fault"),
    [
        (SetUpDraft("fr", "http://a.be"), "[service] base_url"),
        (SetUpDraft("fr", 'https://a.be"\n[reader]\n'), "[service] base_url"),
        (SetUpDraft("fr", "https://a.be", "https://"), "[service] token_url"),
        (SetUpDraft("fr", "https://a.be", "https://b.be", "places.toml"), "places.toml"),
        (SetUpDraft("fr", "https://a.be", "https://b.be", "torn.toml"), "torn.toml"),
        (SetUpDraft("xx"), "[kiosk] language"),
    ],
)
def test_what_was_typed_meets_the_checks_of_the_file(
    jobs: Jobs, tmp_path: Path, draft: SetUpDraft, fault: str
) -> None:
    (tmp_path / "torn.toml").write_text("[[workplaces]\n")
    (said,) = jobs.answer(CheckSetUp(draft)).faults
    assert fault in said
    (refused, *_) = jobs.answer(FinishSetUp(draft, CODE)).faults
    assert refused == said or refused.startswith("This is missing")
    # nothing was begun
    assert not jobs.thread.is_guarded
    assert not (tmp_path / settings.FILE_NAME).exists()


def test_a_folder_that_was_a_kiosks_is_guarded_and_the_record_tells(
    jobs: Jobs, tmp_path: Path
) -> None:
    with closing(Store(tmp_path)) as store:
        StaffSecrets(Vault(tmp_path)).set_technician_code(CODE)
        assert jobs.thread.is_guarded
        assert not jobs.answer(CheckStaffSecret("another")).is_right
        # the right one waits, too
        assert jobs.answer(CheckStaffSecret(CODE)).wait_s > 0
        assert jobs.answer(FinishSetUp(DRAFT, CODE)).faults == ()
        assert staff_acts.listed(store)[0][1] == f"{StaffAct.SET_UP}, by technician"


def test_a_journal_without_any_secret_is_not_set_up_anew(
    tmp_path: Path, expect_log: ExpectLog, qapp: QApplication
) -> None:
    """Whoever took settings and keyring away would otherwise set a code of their own."""
    expect_log("Secrets rest in a file")
    Store(tmp_path).close()
    with pytest.raises(UserError, match="holds a journal"):
        FirstHour(tmp_path, qapp, SIZE)
