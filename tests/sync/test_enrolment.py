"""The key of an enrolled kiosk at rest, sealed under a password, and the assertions it signs."""

from __future__ import annotations

import json
from pathlib import Path

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from gateway.sync import enrolment
from gateway.sync.enrolment import EnrolmentError, WrongPasswordError
from gateway.system import clock
from gateway.system.passwords import WeakPasswordError
from tests.support.enrolling import CLIENT, PASSWORD, pem


def test_the_same_password_opens_what_it_sealed(tmp_path: Path, rsa_key: rsa.RSAPrivateKey) -> None:
    enrolment.enrol(tmp_path, CLIENT, pem(rsa_key), PASSWORD, user="leiezicht")
    opened = enrolment.unlock(tmp_path, "leiezicht", PASSWORD)
    assert (opened.client_id, opened.key.private_numbers()) == (CLIENT, rsa_key.private_numbers())
    assert "RSAPrivateKey" not in repr(opened)
    for user, password in (("leiezicht", PASSWORD + "!"), ("somebody", PASSWORD)):
        with pytest.raises(WrongPasswordError):
            enrolment.unlock(tmp_path, user, password)


def test_nothing_of_the_key_or_the_password_is_readable_on_disk(
    tmp_path: Path, rsa_key: rsa.RSAPrivateKey
) -> None:
    enrolment.enrol(tmp_path, CLIENT, pem(rsa_key), PASSWORD)
    path = tmp_path / enrolment.FILE_NAME
    assert path.stat().st_mode & 0o777 == 0o600
    text = path.read_text("utf-8")
    assert PASSWORD not in text
    assert "PRIVATE" not in text
    assert [entry.name for entry in tmp_path.iterdir()] == [enrolment.FILE_NAME]


def test_without_a_user_name_the_password_decides(
    tmp_path: Path, rsa_key: rsa.RSAPrivateKey
) -> None:
    enrolment.enrol(tmp_path, CLIENT, pem(rsa_key), PASSWORD)
    assert enrolment.unlock(tmp_path, "whoever", PASSWORD).client_id == CLIENT


@pytest.mark.parametrize("field", ["client_id", "user", "nonce", "sealed"])
def test_what_was_changed_in_the_file_does_not_open(
    tmp_path: Path, rsa_key: rsa.RSAPrivateKey, field: str
) -> None:
    enrolment.enrol(tmp_path, CLIENT, pem(rsa_key), PASSWORD)
    path = tmp_path / enrolment.FILE_NAME
    content = json.loads(path.read_text("utf-8"))
    content[field] = "AAAAAAAAAAAAAAAA"
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(EnrolmentError):
        enrolment.unlock(tmp_path, "AAAAAAAAAAAAAAAA", PASSWORD)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"version": 2}', '{"kdf": 3, "client_id": "x"}']
)
def test_a_file_that_is_none_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / enrolment.FILE_NAME).write_text(text, "utf-8")
    with pytest.raises(EnrolmentError, match="cannot be read"):
        enrolment.unlock(tmp_path, "u", PASSWORD)


def test_keys_that_will_not_do_are_told_apart(tmp_path: Path, rsa_key: rsa.RSAPrivateKey) -> None:
    for content, word in (
        (b"not a key", "no private key"),
        (pem(rsa_key, b"secret"), "passphrase"),
        (pem(ec.generate_private_key(ec.SECP256R1())), "no RSA key"),
        # weak on purpose
        (pem(rsa.generate_private_key(65537, 1024)), "1024 bits"),  # noqa: S505
    ):
        with pytest.raises(EnrolmentError, match=word):
            enrolment.enrol(tmp_path, CLIENT, content, PASSWORD)
    with pytest.raises(WeakPasswordError, match="12 characters"):
        enrolment.enrol(tmp_path, CLIENT, pem(rsa_key), "short")
    assert not enrolment.is_enrolled(tmp_path)


def test_an_independent_library_verifies_the_assertion(rsa_key: rsa.RSAPrivateKey) -> None:
    now = clock.wall_ms()
    made = enrolment.Enrolment(CLIENT, rsa_key)
    tokens = [made.sign_assertion("https://host/token", now) for _ in range(2)]
    claims = [
        jwt.decode(
            token,
            rsa_key.public_key(),
            algorithms=["RS256"],
            audience="https://host/token",
            issuer=CLIENT,
            subject=CLIENT,
            options={"require": ["iss", "sub", "aud", "jti", "iat", "exp"]},
        )
        for token in tokens
    ]
    assert claims[0]["jti"] != claims[1]["jti"]
    assert claims[0]["exp"] - claims[0]["iat"] == enrolment.ASSERTION_LIFE_S
