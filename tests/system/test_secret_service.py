"""Keep secrets in a real Secret Service on a bus of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SESSION = r"""
printf %s 'a keyring password' |
    gnome-keyring-daemon --unlock --components=secrets --control-directory="$1" \
    >"$1/output" 2>&1 || exit 90
exec "$2" -c '
import json, sys
from pathlib import Path
from gateway.system.vault import Vault
home = Path(sys.argv[1])
vault = Vault(home)
key = vault.data_key()
vault.store("password", "a word")
again = Vault(home)
result = {"place": vault.backend, "warning": vault.warning}
result |= {"same": again.data_key() == key, "word": again.get("password")}
vault.delete("password")
result |= {"after": again.get("password"), "files": sorted(path.name for path in home.iterdir())}
print(json.dumps(result))
' "$3"
"""


def test_secrets_rest_in_a_real_secret_service(tmp_path: Path) -> None:
    """Run gnome-keyring on a session bus of its own; both end with the test."""
    for folder in ("home", "data", "run", "keyring"):
        (tmp_path / folder).mkdir(mode=0o700)
    environment = {
        **{
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DBUS", "PYTHON", "GNOME", "DISPLAY"))
        },
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
    }
    arguments = ["dbus-run-session", "--", "bash", "-c", SESSION, "session"]
    done = subprocess.run(
        [*arguments, str(tmp_path / "keyring"), sys.executable, str(tmp_path / "home")],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr + (tmp_path / "keyring" / "output").read_text()
    assert json.loads(done.stdout) == {
        "place": "SecretService",
        "warning": "",
        "same": True,
        "word": "a word",
        "after": None,
        "files": ["keyring.name", "seal.pub"],
    }
    rest = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file())
    assert rest
    assert b"a word" not in rest
