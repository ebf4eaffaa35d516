"""One trust for the check and the kiosk, named; a file of roots that is none is told."""

from __future__ import annotations

import shlex
import ssl
import subprocess
from pathlib import Path

import pytest

from gateway.sync.http.trust import load
from tests.support.commands import (
    ENVIRONMENT,
    PASSWORD,
    USER,
    WORKPLACE,
    HeadlessKiosk,
    command,
)

BUNDLE = "/etc/ssl/certs/ca-certificates.crt"


@pytest.fixture
def kiosk(tmp_path: Path, origin: str, ca: str) -> HeadlessKiosk:
    """Give a kiosk of the practice site whose settings name no roots."""
    kiosk = HeadlessKiosk(tmp_path / "home", origin, ca)
    text = (kiosk.home / "settings.toml").read_text("utf-8")
    kept = [line for line in text.splitlines() if not line.startswith("ca =")]
    (kiosk.home / "settings.toml").write_text("\n".join(kept) + "\n", "utf-8")
    return kiosk


def with_store(bundle: Path, *commands: list[str]) -> list[str]:
    """Return what the commands say on a machine whose store is this file."""
    script = f"mount --bind {shlex.quote(str(bundle))} {BUNDLE}\n" + "\n".join(
        f"echo {PASSWORD} | {shlex.join(each)} 2>&1; echo =" for each in commands
    )
    done = subprocess.run(
        ["unshare", "--map-root-user", "--mount", "sh", "-c", script],
        capture_output=True,
        timeout=120,
        check=True,
        env=ENVIRONMENT,
        text=True,
    )
    return done.stdout.split("=\n")


def check_and_open(kiosk: HeadlessKiosk) -> tuple[list[str], list[str]]:
    """Return the two commands that reach the service."""
    return (
        command(kiosk.home, "check", "--part", "network"),
        command(kiosk.home, "open", "--user", USER, "--workplace", WORKPLACE),
    )


def test_a_root_in_the_machines_store_is_trusted_by_check_and_kiosk(
    kiosk: HeadlessKiosk, ca: str, tmp_path: Path
) -> None:
    store = tmp_path / "store.crt"
    store.write_bytes(Path(BUNDLE).read_bytes() + Path(ca).read_bytes())
    checked, opened, _rest = with_store(store, *check_and_open(kiosk))
    assert f"is reached and trusted by this machine's roots, {BUNDLE}" in checked
    assert "Residentie De Linde" in opened


def test_roots_of_the_program_alone_are_not_added(
    kiosk: HeadlessKiosk, ca: str, tmp_path: Path
) -> None:
    (tmp_path / "store.crt").write_bytes(Path(BUNDLE).read_bytes())
    checked, opened, _rest = with_store(tmp_path / "store.crt", *check_and_open(kiosk))
    assert f"is not trusted by this machine's roots, {BUNDLE}" in checked
    assert "certificate is not trusted" in opened
    # a store with one root is that one root, for the kiosk as for the check
    one = load(Path(ca)).context
    assert len(one.get_ca_certs()) == 1


@pytest.mark.parametrize("form", ["DER", "empty", "cut", "UTF-16"])
def test_a_file_of_roots_that_is_none_is_the_settings_fault(
    kiosk: HeadlessKiosk, ca: str, form: str
) -> None:
    pem = Path(ca).read_text("ascii")
    contents = {
        "DER": ssl.PEM_cert_to_DER_cert(pem),
        "empty": b"",
        "cut": pem[: len(pem) // 2].encode(),
        "UTF-16": pem.encode("utf-16"),
    }
    (kiosk.home / "company.cer").write_bytes(contents[form])
    text = (kiosk.home / "settings.toml").read_text("utf-8")
    text = text.replace("[service]\n", '[service]\nca = "company.cer"\n')
    (kiosk.home / "settings.toml").write_text(text, "utf-8")
    checked = kiosk.run("check", "--part", "settings", "--part", "network")
    assert checked.code == 1
    assert f"{form if form != 'cut' else 'cut off'}" in checked.stdout
    assert "[service] ca names company.cer" in checked.stdout
    assert "captive portal" not in checked.stdout
    opened = kiosk.open()
    assert opened.code == 1
    assert "[service] ca names company.cer" in opened.stderr


def test_the_environment_adds_no_roots(
    kiosk: HeadlessKiosk, ca: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ENVIRONMENT, "SSL_CERT_FILE", ca)
    monkeypatch.setitem(ENVIRONMENT, "REQUESTS_CA_BUNDLE", ca)
    assert "is not trusted" in kiosk.run("check", "--part", "network").stdout
    kiosk.open().assert_refused("certificate is not trusted")
