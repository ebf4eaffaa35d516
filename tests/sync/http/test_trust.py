"""Trust in the other end: authorities, names, addresses; the environment has no say."""

from __future__ import annotations

import os
import socket
from contextlib import closing
from pathlib import Path

import pytest
import trustme

from gateway.cli import checks
from gateway.domain.problem import Problem
from gateway.sandbox.folder import SandboxFolder
from gateway.sync.api import ServiceClient
from gateway.sync.errors import NotReachedError
from gateway.sync.http import trust
from gateway.sync.http.client import HttpClient
from gateway.sync.retry import FailureKind
from gateway.system import clock, settings
from tests.support.sending_kit import exchange_error
from tests.support.station import Station, answer_with, running_station, settings_text


def test_another_authority_is_not_trusted(
    tmp_path: Path, timepiece: clock.Clock, lone_station: Station
) -> None:
    trustme.CA().cert_pem.write_to_path(tmp_path / "other.pem")
    with closing(HttpClient(trust.load(tmp_path / "other.pem"), 5.0, timepiece)) as http_client:
        error = exchange_error(http_client, lone_station.url)
    assert isinstance(error, NotReachedError)
    assert (error.problem, error.stage) == (Problem.NOT_TRUSTED, "tls")
    assert lone_station.seen == []


def test_the_systems_roots_do_not_know_the_practice_authority(
    timepiece: clock.Clock, lone_station: Station
) -> None:
    with closing(HttpClient(trust.load(None), 5.0, timepiece)) as http_client:
        assert exchange_error(http_client, lone_station.url).problem is Problem.NOT_TRUSTED


def test_a_certificate_for_another_name_is_not_trusted(http_client: HttpClient, ca: str) -> None:
    with running_station(
        SandboxFolder(Path(ca).parent).server_context("elsewhere.example")
    ) as other:
        assert exchange_error(http_client, other.url).problem is Problem.NOT_TRUSTED


def test_a_name_that_nobody_knows(http_client: HttpClient) -> None:
    error = exchange_error(http_client, "https://nowhere.invalid/")
    assert isinstance(error, NotReachedError)
    assert (error.problem, error.stage) == (Problem.NO_NETWORK, "dns")


def test_a_closed_port(http_client: HttpClient) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        error = exchange_error(http_client, f"https://localhost:{taken.getsockname()[1]}/")
    assert isinstance(error, NotReachedError)
    assert (error.problem, error.stage) == (Problem.NO_NETWORK, "refused")


def test_an_address_that_is_none(http_client: HttpClient) -> None:
    assert exchange_error(http_client, "").failure is FailureKind.NOT_SENT


def test_the_machines_environment_is_not_heard(
    http_client: HttpClient, lone_station: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bundle.pem").write_text("no certificates", "ascii")
    (tmp_path / ".netrc").write_text("machine localhost login somebody password else\n", "ascii")
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, str(tmp_path / "bundle.pem"))
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.delenv("NO_PROXY", raising=False)
    lone_station.on("/", answer_with(200, {"heard": True}, kind="application/json"))
    assert http_client.exchange("GET", lone_station.url + "/") == {"heard": True}
    assert "Authorization" not in lone_station.seen[0].headers
    assert os.environ["HTTPS_PROXY"]


def test_no_key_of_a_connection_is_written_down(
    tmp_path: Path,
    ca: str,
    timepiece: clock.Clock,
    lone_station: Station,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    lone_station.on("/", answer_with(200, {}, kind="application/json"))
    with closing(HttpClient(trust.load(Path(ca)), 5.0, timepiece)) as http_client:
        assert http_client.exchange("GET", lone_station.url + "/") == {}
    trust.load(None)
    assert not list(tmp_path.iterdir())


def test_which_roots_have_to_trust_the_service_is_said(
    tmp_path: Path, ca: str, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / settings.FILE_NAME).write_text(settings_text("https://nowhere.invalid", ca))
    loaded = settings.load(tmp_path)
    with caplog.at_level("INFO"):
        ServiceClient(loaded, clock.Clock()).close()
    said = f"trusted by the roots in {Path(ca).name}"
    assert said in caplog.text
    assert said in checks.network(loaded).detail
