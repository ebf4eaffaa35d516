"""The home folder of a kiosk that trusts the practice site: its settings and practice roots."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.serialization import Encoding

from gateway.sandbox.cards.keys import Issuer
from gateway.sandbox.folder import SandboxError, SandboxFolder

DEFAULT_PORT = 8443
STAFF_CODE = "2580"


def make_home(folder: SandboxFolder, target: Path, port: int | None = None) -> None:
    """Make a kiosk's home folder; a settings file that is there is left alone.

    :param port: the service's port, by default that of the practice site last started.
    :raises SandboxError: when the folder holds settings already, or cannot be written.
    """
    last, camera = _last_started(folder)
    if port not in (None, last):
        camera = camera_address(folder, port or DEFAULT_PORT)
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        target.chmod(0o700)
        (target / "practice-ca.pem").write_bytes(folder.ca_pem())
        for applet in ("1.7", "1.8"):
            root = Issuer(folder.path / "keys", applet).root.certificate
            (target / f"practice-eid-root-{applet}.pem").write_bytes(
                root.public_bytes(Encoding.PEM)
            )
        with (target / "settings.toml").open("x", encoding="utf-8") as file:
            file.write(_settings(port or last, camera))
    except FileExistsError:
        raise SandboxError(
            f"{target / 'settings.toml'} is there already and was left as it is. Name a new folder."
        ) from None
    except OSError as error:
        raise SandboxError(
            f"{target} cannot be written ({error.strerror}). Name another folder."
        ) from None


def camera_address(folder: SandboxFolder, port: int) -> str:
    """Return the camera of a site on this port: the admin port is the one after it."""
    return f"{folder.admin_address(port + 1)}/camera.mjpg"


def _last_started(folder: SandboxFolder) -> tuple[int, str]:
    """Return port and camera of the practice site last started here, else the usual ones."""
    try:
        practice = folder.load()
        port = urlsplit(str(practice["base_url"])).port
    except (SandboxError, ValueError):
        return DEFAULT_PORT, camera_address(folder, DEFAULT_PORT)
    return port or DEFAULT_PORT, str(practice["camera"])


def _settings(port: int, camera: str) -> str:
    host = f"https://localhost:{port}/REST"
    return f"""# A kiosk on the practice site: nothing here reaches the real service.
[service]
base_url = "{host}/presenceRegistration/v1"
token_url = "{host}/oauth/v5/token"
workplaces_url = "{host}/gateway/v1/workplaces"
ca = "practice-ca.pem"
# nobody waits a minute for an outage to practise on
outage_after_s = 5

[kiosk]
staff_code = "{STAFF_CODE}"

[clock]
# the practice service's clock can be set wrong, and it is the only one that counts here
system = false

[reader]
practice_roots = ["practice-eid-root-1.7.pem", "practice-eid-root-1.8.pem"]

[camera]
source = "{camera}"

[screen]
full = false
"""
