"""What every test may need of the project itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
SECRETS_IN_A_FILE = "Secrets rest in a file"
"""The machines that run the tests have no keyring, and the log says so."""
ExpectLog = Callable[[str], None]
