"""Test whom to believe: the pinned roots, what is learnt of a card, and what is kept of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from gateway.app import card_policy
from gateway.devices.card import trust as trust_module
from gateway.devices.card.certificates import (
    CertificateFileError,
    certificates_in,
    certificates_of,
    fingerprint,
)
from gateway.devices.card.trust import BELGIAN_ROOTS, FOLDER, TrustStore
from gateway.devices.card.verifier import CardVerifier, ForgeryError
from gateway.domain.problem import Problem
from gateway.sandbox.cards import eid_files
from gateway.sandbox.cards.keys import Authority, Issuer, Key
from gateway.sandbox.cards.virtual_card import VirtualCard
from gateway.system import settings
from gateway.system.clock import Clock
from tests.support.cards import MakeCard, read, sure_now
from tests.support.project import ExpectLog

Roots = tuple[x509.Certificate, ...]
# sha256WithRSAEncryption and sha1WithRSAEncryption, as DER
_RSA_SHA256, _RSA_SHA1 = bytes.fromhex("2a864886f70d01010b"), bytes.fromhex("2a864886f70d010105")


def certificate(subject: x509.Name, key: Key, issuer: x509.Name, by: Key) -> x509.Certificate:
    """Return a certificate of ``subject``, good for a century, that the key ``by`` signed."""
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=36_500))
        .sign(by, hashes.SHA256())
    )


def signed_with_sha1(made: Authority, issuer: Authority) -> Authority:
    """Return the same authority with a certificate that ``issuer`` signed with SHA-1."""
    signed = made.certificate.tbs_certificate_bytes.replace(_RSA_SHA256, _RSA_SHA1)
    assert isinstance(issuer.key, rsa.RSAPrivateKey)
    signature = issuer.key.sign(signed, padding.PKCS1v15(), hashes.SHA1())  # noqa: S303
    der = made.der.replace(made.certificate.tbs_certificate_bytes, signed)
    der = der.replace(_RSA_SHA256, _RSA_SHA1).replace(made.certificate.signature, signature)
    return replace(made, certificate=x509.load_der_x509_certificate(der))


def refused(trust: TrustStore, card: VirtualCard) -> str:
    """Return why a card is not believed."""
    with pytest.raises(ForgeryError) as caught:
        read(CardVerifier(trust, sure_now), card)
    assert caught.value.problem is Problem.CARD_UNTRUSTED
    return str(caught.value)


def test_the_pinned_roots_are_the_belgian_ones() -> None:
    """Five certificates of four keys, each pinned as a whole."""
    roots = ("CA2", "CA3", "CA4", "CA4", "CA6")
    assert sorted(BELGIAN_ROOTS.values()) == [f"Belgium Root {name}" for name in roots]
    assert all(
        len(bytes.fromhex(digest)) == hashlib.sha256().digest_size for digest in BELGIAN_ROOTS
    )


@pytest.mark.parametrize("applet", ["1.7", "1.8"])
def test_production_believes_no_practice_card(card: MakeCard, applet: str) -> None:
    with pytest.raises(ForgeryError) as caught:
        read(CardVerifier(TrustStore(), sure_now), card(applet=applet))
    assert caught.value.problem is Problem.CARD_UNTRUSTED


@pytest.fixture
def pinned(keys: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pin the practice roots by the hash of their certificates, as the Belgian ones are."""
    known = {
        fingerprint(Issuer(keys, applet).root.certificate): f"pinned {applet}"
        for applet in ("1.7", "1.8")
    }
    monkeypatch.setattr(trust_module, "BELGIAN_ROOTS", {**BELGIAN_ROOTS, **known})


@pytest.mark.usefixtures("pinned")
@pytest.mark.parametrize("applet", ["1.7", "1.8"])
def test_a_root_is_read_from_the_card_once(card: MakeCard, tmp_path: Path, applet: str) -> None:
    made = card(applet=applet)
    names = [step.name for step in read(CardVerifier(TrustStore(tmp_path), sure_now), made).steps]
    assert names[:5] == [
        "identity",
        "signature",
        "check",
        "register certificate",
        "root certificate",
    ]
    after_a_restart = read(CardVerifier(TrustStore(tmp_path), sure_now), made)
    assert [step.name for step in after_a_restart.steps][:3] == ["identity", "signature", "check"]
    assert "root certificate" not in [step.name for step in after_a_restart.steps]
    assert len(list(tmp_path.glob("*.der"))) == 2


@pytest.mark.usefixtures("pinned")
@pytest.mark.parametrize("applet", ["1.7", "1.8"])
def test_a_root_of_the_forgers_own_making_is_neither_believed_nor_kept(
    card: MakeCard, keys: Path, tmp_path: Path, applet: str
) -> None:
    """It has the name and the key of the true root, and dates of the forger's choice."""
    true_root, forger = Issuer(keys, applet).root, Issuer(tmp_path / "forger", applet).root
    name = true_root.certificate.subject
    forged = certificate(name, true_root.key, name, forger.key)
    made = card(applet=applet)
    made.files[eid_files.ROOT_CERTIFICATE] = forged.public_bytes(Encoding.DER)
    folder = tmp_path / "kept"
    assert "not one of the Belgian roots" in refused(TrustStore(folder), made)
    assert not folder.exists()
    # the next honest card of the same register is read as if nothing had been
    read(CardVerifier(TrustStore(folder), sure_now), card(applet=applet))
    assert len(list(folder.iterdir())) == 2


@pytest.mark.usefixtures("pinned")
def test_a_practice_site_takes_no_real_card(card: MakeCard, tmp_path: Path) -> None:
    """A kiosk that registers nobody reads nobody's number; ``pinned`` stands for Belgium here."""
    real = card(applet="1.8")
    production, practice = tmp_path / "production", tmp_path / "practice"
    for home in (production, practice):
        home.mkdir()
    (practice / "settings.toml").write_text(
        "[service]\n"
        + "".join(
            f'{name} = "https://localhost:8443/{name}"\n'
            for name in ("base_url", "token_url", "workplaces_url")
        ),
        "utf-8",
    )
    read(card_policy.card_verifier(settings.load(production), Clock(), is_practice=False), real)
    with pytest.raises(ForgeryError, match="a practice site takes no real card"):
        read(card_policy.card_verifier(settings.load(practice), Clock(), is_practice=True), real)
    assert not (practice / FOLDER).exists()


@pytest.mark.usefixtures("pinned")
def test_nothing_is_kept_of_a_true_root_that_led_nowhere(
    card: MakeCard, keys: Path, tmp_path: Path
) -> None:
    forger = Issuer(tmp_path / "forger", "1.8")
    made = VirtualCard(card(applet="1.8").holder, keys, forger)
    made.files[eid_files.ROOT_CERTIFICATE] = Issuer(keys, "1.8").root.der
    refused(TrustStore(tmp_path / "kept"), made)
    assert not (tmp_path / "kept").exists()


def others(issuer: Issuer) -> dict[str, Authority]:
    """Return what else a root issues: an authority below it, and a service that is none."""
    service = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Time Stamping Authority")])
    root, key = issuer.root, ec.generate_private_key(ec.SECP384R1())
    stamped = certificate(service, key, root.certificate.subject, root.key)
    return {"Citizen CA": issuer.citizen_ca, "Time Stamping": Authority(key, stamped)}


@pytest.mark.parametrize("name", ["Citizen CA", "Time Stamping"])
def test_what_a_root_issued_to_somebody_else_signs_no_card(
    card: MakeCard, keys: Path, practice_roots: Roots, name: str, tmp_path: Path
) -> None:
    issuer = Issuer(keys, "1.8")
    issuer.register = others(issuer)[name]
    made = VirtualCard(card(applet="1.8").holder, keys, issuer)
    reason = refused(TrustStore(tmp_path / "kept", practice_roots), made)
    assert "not the register's" in reason
    assert name in reason
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize("applet", ["1.1", "1.7"])
def test_a_root_that_signs_with_sha_1_vouches_for_its_cards(
    card: MakeCard, keys: Path, practice_roots: Roots, applet: str
) -> None:
    """As Belgium Root CA2 and CA3 do, whose cards run until 2028."""
    issuer = Issuer(keys, applet)
    issuer.register = signed_with_sha1(issuer.register, issuer.root)
    made = VirtualCard(card(applet=applet).holder, keys, issuer)
    trust = TrustStore(roots=practice_roots)
    read(CardVerifier(trust, sure_now), made)
    assert len(trust.registers) == 1
    forger = Issuer(keys / "forger", applet)
    issuer.register = signed_with_sha1(issuer.register, forger.root)
    made = VirtualCard(card(applet=applet).holder, keys, issuer)
    refused(TrustStore(roots=practice_roots), made)


def test_the_folder_is_bounded(
    card: MakeCard,
    practice_roots: Roots,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expect_log: ExpectLog,
) -> None:
    monkeypatch.setattr(trust_module, "MAX_KEPT", 2)
    expect_log("holds no certificate and is removed")
    folder = tmp_path / "kept"
    folder.mkdir()
    for number in range(9):
        (folder / f"{number}.der").write_bytes(bytes(1 << 20))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(practice_roots[0].public_bytes(Encoding.DER))
    (folder / "link.der").symlink_to(elsewhere)
    trust = TrustStore(folder, practice_roots)
    assert list(folder.iterdir()) == []
    for applet in ("1.1", "1.7", "1.8"):
        read(CardVerifier(trust, sure_now), card(applet=applet))
    assert len(list(folder.iterdir())) == len(trust.registers) == 2


def test_the_folder_gives_no_trust_to_what_does_not_chain(
    card: MakeCard, keys: Path, practice_roots: Roots, tmp_path: Path, expect_log: ExpectLog
) -> None:
    forger = Issuer(tmp_path / "forger", "1.8")
    folder = tmp_path / "kept"
    folder.mkdir()
    (folder / "register.der").write_bytes(forger.register.der)
    (folder / "root.der").write_bytes(forger.root.der)
    (folder / "torn.der").write_bytes(forger.root.der[:100])
    expect_log("torn.der holds no certificate")
    expect_log("leads to no root")
    trust = TrustStore(folder, practice_roots)
    assert trust.registers == ()
    forged = VirtualCard(card(applet="1.8").holder, keys, forger)
    with pytest.raises(ForgeryError) as caught:
        read(CardVerifier(trust, sure_now), forged)
    assert caught.value.problem is Problem.CARD_UNTRUSTED
    # nothing is kept that did not chain today
    assert list(folder.iterdir()) == []


def test_what_was_kept_for_a_practice_root_is_nothing_without_it(
    card: MakeCard, practice_roots: Roots, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("leads to no root")
    read(CardVerifier(TrustStore(tmp_path, practice_roots), sure_now), card())
    assert len(TrustStore(tmp_path, practice_roots).registers) == 1
    assert TrustStore(tmp_path).registers == ()


def test_a_folder_that_cannot_be_written_costs_speed_only(
    card: MakeCard, practice_roots: Roots, tmp_path: Path, expect_log: ExpectLog
) -> None:
    (tmp_path / "file").write_text("no folder")
    expect_log("cannot be kept")
    verifier = CardVerifier(TrustStore(tmp_path / "file", practice_roots), sure_now)
    assert read(verifier, card()).apdus > read(verifier, card()).apdus


def test_only_the_owner_may_read_the_folder(
    card: MakeCard, practice_roots: Roots, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    read(CardVerifier(TrustStore(folder, practice_roots), sure_now), card())
    assert folder.stat().st_mode & 0o077 == 0
    assert [file.stat().st_mode & 0o077 for file in folder.iterdir()] == [0]


def test_many_register_keys_are_told_apart(card: MakeCard, practice_roots: Roots) -> None:
    trust = TrustStore(roots=practice_roots)
    verifier = CardVerifier(trust, sure_now)
    cards = [card(applet=applet) for applet in ("1.0", "1.7", "1.8")] + [
        card(rekeyed=True, applet="1.7")
    ]
    for made in cards:
        read(verifier, made)
    assert len(trust.registers) == 3
    for made in cards:
        assert "register certificate" not in [step.name for step in read(verifier, made).steps]


def test_roots_from_files(practice_roots: Roots, tmp_path: Path) -> None:
    (tmp_path / "both.pem").write_bytes(
        b"".join(root.public_bytes(Encoding.PEM) for root in practice_roots)
    )
    assert certificates_in(tmp_path) == list(practice_roots)
    (tmp_path / "key.pem").write_text("-----BEGIN PRIVATE KEY-----\n")
    with pytest.raises(CertificateFileError, match=r"key\.pem holds no certificate"):
        certificates_in(tmp_path)
    with pytest.raises(CertificateFileError, match="holds no certificate: name a folder"):
        certificates_in(tmp_path / "nowhere")
    with pytest.raises(CertificateFileError, match="cannot be read"):
        certificates_of(tmp_path / "missing.pem")
