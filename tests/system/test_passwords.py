"""Test which passwords may seal an enrolment or an escrow."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from gateway.sync import enrolment
from gateway.system import key_escrow
from gateway.system.passwords import WeakPasswordError, demand_strong
from gateway.system.vault import DataKey
from tests.support.enrolling import CLIENT, pem

WEAK = (
    *("", "elf tekens.", "           a            "[:11]),
    *("aaaaaaaaaaaaaaaa", "121212121212", "            ", "Password2026!", "P4ssw0rd1234"),
    *("wachtwoord123", "motdepasse!!", "Welkom123456", "WelkomWelkom", "azertyuiop123"),
    *("123456789012", "987654321098", "abcdefghijkl", "qwertyuiopas", "1q2w3e4r5t6y"),
    *("leiezicht2026", "LEIEZICHT-LEIEZICHT", "Checkinatwork1"),
)


@pytest.mark.parametrize("password", WEAK)
def test_a_weak_password_seals_nothing(
    tmp_path: Path, rsa_key: rsa.RSAPrivateKey, password: str
) -> None:
    with pytest.raises(WeakPasswordError):
        enrolment.enrol(tmp_path, CLIENT, pem(rsa_key), password, user="leiezicht")
    assert not list(tmp_path.iterdir())
    if "leiezicht" not in password.casefold():
        with pytest.raises(WeakPasswordError, match="passphrase"):
            key_escrow.seal(DataKey("x", bytes(32)), password)


@pytest.mark.parametrize(
    "password",
    [
        *("paars fietst de kraan", "een goed wachtwoord", "Kraan-Zeven-Bloem", "vq3!mN8#kLp2"),
        *("пароль и кран", "leiezicht heeft paarse kranen", "mijn kiosk staat in Gent"),
    ],
)
def test_a_good_password_does(password: str) -> None:
    demand_strong(password, user="leiezicht")
