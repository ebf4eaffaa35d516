"""The real command, as a script or another system on the site would call it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.station import settings_text

WORKPLACE = "1Y1000NF9KCQZ"
USER, PASSWORD = "leiezicht", "werfhek-leie-01"
TIMEOUT_S = 60
ENVIRONMENT = {
    **{
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("GATEWAY", "PYTHON", "CREDENTIALS"))
    },
    # the secrets of a test never come into somebody's keyring
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
}


def command(home: Path, *arguments: str) -> list[str]:
    """Return the command line, with Python's warnings as errors."""
    return [sys.executable, "-W", "error", "-m", "gateway", "--home", str(home), *arguments]


@dataclass(frozen=True)
class CommandResult:
    """Hold how a command ended.

    :param stderr: its error stream without the warning that this machine has no keyring.
    """

    code: int
    stdout: str
    stderr: str

    def assert_refused(self, *words: str) -> None:
        """Assert that it said why in one sentence, with these words, and no more."""
        assert self.code == 1, self
        assert self.stdout == "", self
        assert "Traceback" not in self.stderr
        assert self.stderr.endswith((".", ".\n")), self
        assert len(self.stderr.splitlines()) == 1, self
        for word in words:
            assert word in self.stderr, self

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Return the lines of JSON that it wrote."""
        return [json.loads(line) for line in self.stdout.splitlines()]


class HeadlessKiosk:
    """Work a kiosk without a window, by commands, on one home folder."""

    def __init__(
        self, home: Path, origin: str, ca: str, *, service: str = "", extra: str = ""
    ) -> None:
        self.home = home
        home.mkdir()
        (home / "settings.toml").write_text(settings_text(origin, ca, extra, service), "utf-8")

    def run(
        self, *arguments: str, feed: bytes | str = b"", home: Path | None = None
    ) -> CommandResult:
        """Run one command to its end."""
        given = feed.encode() if isinstance(feed, str) else feed
        done = subprocess.run(
            command(home or self.home, *arguments),
            input=given,
            capture_output=True,
            timeout=TIMEOUT_S,
            env=ENVIRONMENT,
            check=False,
        )
        lines = [
            line
            for line in done.stderr.decode().splitlines()
            if "Secrets rest in a file" not in line
        ]
        return CommandResult(done.returncode, done.stdout.decode(), "\n".join(lines))

    def open(
        self, *, user: str = USER, password: str = PASSWORD, workplace: str = WORKPLACE
    ) -> CommandResult:
        return self.run("open", "--user", user, "--workplace", workplace, feed=password + "\n")

    def register(self, *lines: bytes | str) -> CommandResult:
        return self.run(
            "register",
            "--stdin",
            feed=b"".join(line.encode() if isinstance(line, str) else line for line in lines),
        )

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start a command whose streams the test uses while it runs."""
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command(self.home, *arguments), stdin=pipe, stdout=pipe, stderr=pipe, env=ENVIRONMENT
        )
