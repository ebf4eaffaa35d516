"""A file of roots beside the settings, as people make it."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest
import trustme

from gateway.system.certificates import read_roots

PEM = trustme.CA().cert_pem.bytes()
SECOND = trustme.CA().cert_pem.bytes()
DER = ssl.PEM_cert_to_DER_cert(PEM.decode())
HALF = PEM[: len(PEM) // 2]
DAMAGED = PEM.replace(PEM.splitlines()[3], b"A" * len(PEM.splitlines()[3]))


@pytest.mark.parametrize(
    ("content", "count"),
    [
        (PEM, 1),
        (PEM + SECOND, 2),
        (b"\xef\xbb\xbf" + PEM, 1),
        (PEM.replace(b"\n", b"\r\n"), 1),
        ("Root of the company: é\n".encode("latin-1") + PEM + b"\n# end\n", 1),
    ],
)
def test_certificates_are_read_whatever_stands_around_them(
    tmp_path: Path, content: bytes, count: int
) -> None:
    (tmp_path / "roots.pem").write_bytes(content)
    context = ssl.create_default_context(cadata=read_roots(tmp_path / "roots.pem"))
    assert len(context.get_ca_certs()) == count


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (DER, "openssl x509 -inform der -in company.cer -out company.pem"),
        (PEM.decode().encode("utf-16"), "UTF-16"),
        (PEM.decode().encode("utf-16-le"), "UTF-16"),
        (HALF, "cut off"),
        (PEM + SECOND[: len(SECOND) // 2], "cut off"),
        (PEM + SECOND[len(SECOND) // 2 :], "cut off"),
        (DAMAGED, "damaged"),
        (b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "holds no certificate"),
        (b"<html>not found</html>", "holds no certificate"),
    ],
)
def test_a_file_without_whole_certificates_is_told(
    tmp_path: Path, content: bytes, words: str
) -> None:
    (tmp_path / "company.cer").write_bytes(content)
    with pytest.raises(ValueError, match=words):
        read_roots(tmp_path / "company.cer")
