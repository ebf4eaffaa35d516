"""An enrolled kiosk for tests: its client, its password, a key in a file, a list of workplaces."""

from __future__ import annotations

from typing import Any

from cryptography.hazmat.primitives import serialization

from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE

CLIENT, PASSWORD = "kiosk:0417", "een goed wachtwoord"
# lines of the settings' [service]
REST = 'login = "rest"\nworkplaces_file = "workplaces.toml"\ndeadline_s = 3'
# a file of declared workplaces
LIST = f"""
[[workplaces]]
number = "{MAIN_WORKPLACE}"
name = "Residentie De Linde"
startDate = 2026-01-01
[workplaces.address]
streetName = "Lindestraat"
houseNumber = "1"
postCode = "9000"
municipalityName = "Gent"
[[workplaces.companies]]
number = "0123.456.749"
name = "Peeters Ruwbouw bv"
"""


def pem(key: Any, password: bytes = b"") -> bytes:
    """Return a private key as a PEM file has it, under a password where there is one."""
    encryption = (
        serialization.BestAvailableEncryption(password)
        if password
        else serialization.NoEncryption()
    )
    made: bytes = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption
    )
    return made
