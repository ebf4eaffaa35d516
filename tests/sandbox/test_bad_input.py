"""Bad input: any bytes, numbers without end, days that are none; each is answered in the right
words, and nothing is printed.
"""

from __future__ import annotations

import json
import random
import re
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from gateway.errors import UserError
from gateway.practice.child_process import read_first_line
from gateway.sandbox.cli.admin_client import AdminClient, AdminClientError
from gateway.sandbox.service.server import PracticeService
from tests.support.sandbox_commands import sandbox_command
from tests.support.service_caller import Caller, assertion

BULK = "/REST/presenceRegistration/v1/presenceRegistrations/registerInBulk"
TYPE = "urn:problem-type:belgif:"
SERVE = """
import json, sys
from pathlib import Path
from gateway.system import log
from gateway.sandbox.service.server import run
log.start(None, verbose=False)
run(Path(sys.argv[1]), port=0, ready=lambda ready: print(json.dumps(ready), flush=True))
"""


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[dict[str, Any], int]]:
    """A practice site in a process of its own, and its id; it must end without ever having said
    anything on the error stream.
    """
    folder, pipe = tmp_path_factory.mktemp("apart"), subprocess.PIPE
    line = [sys.executable, "-W", "error", "-c", SERVE, str(folder)]
    with subprocess.Popen(line, stdout=pipe, stderr=pipe, text=True) as process:
        yield json.loads(read_first_line(process.stdout, 30)), process.pid
        process.terminate()
        _out, said = process.communicate(timeout=30)
    assert (process.returncode, said) == (0, "")


@pytest.fixture
def speaker(apart: tuple[dict[str, Any], int]) -> Iterator[Caller]:
    """A gateway that is signed in to it."""
    with Caller(apart[0]) as calling:
        calling.sign_in("leiezicht", "werfhek-leie-01")
        yield calling


def spoken(caller: Caller, message: bytes) -> tuple[list[str], list[str], str]:
    """Status lines and media types that come back for bytes on a TLS connection until it ends, and
    the whole of it.
    """
    port = urlsplit(caller.ready["base_url"]).port or 0
    context = ssl.create_default_context(cafile=caller.ca)
    got = b""
    plain = socket.create_connection(("127.0.0.1", port), timeout=10)
    with plain, context.wrap_socket(plain, server_hostname="localhost") as line:
        line.settimeout(10)
        try:
            line.sendall(message)
            while chunk := line.recv(65536):
                got += chunk
        except (ConnectionError, ssl.SSLError):
            # breaking off is an answer too
            pass
    text = got.decode("latin-1")
    return (
        re.findall(r"HTTP/1\.1 [0-9]{3}", text),
        re.findall(r"^content-type: (.*)\r", text, re.MULTILINE),
        text,
    )


def test_any_bytes_on_the_line_leave_the_service_standing_and_store_nothing(
    speaker: Caller,
) -> None:
    """Noise, broken HTTP, half requests, wild paths and headers: each an answer of the right type
    or an end, and no traceback.
    """
    chance = random.Random(11)  # noqa: S311 - noise, not secrets
    token = speaker.session.headers["Authorization"]
    kinds_of_message = len(_messages(chance, str(token)))
    for turn in range(12 * kinds_of_message):
        statuses, kinds, whole = spoken(
            speaker, _messages(chance, str(token))[turn % kinds_of_message]
        )
        assert all(status.startswith("HTTP/1.1 4") for status in statuses), statuses
        assert all(kind in ("application/problem+json", "application/json") for kind in kinds), (
            kinds
        )
        assert whole.lower().count("\r\ndate: ") == len(statuses), whole
    assert speaker.get("/refData/remarks").status_code == 200
    assert AdminClient(speaker.ready["admin"]).records.registrations() == []


def _messages(chance: random.Random, token: str) -> list[bytes]:
    """What is no good request, one of each kind."""
    noise = chance.randbytes(chance.randint(1, 300))
    line = noise.replace(b"\n", b"")
    path = (
        "".join(chance.choice("/%00..?=&~\\x7ébulk") for _ in range(30))
        .encode("utf-8", "replace")
        .replace(b" ", b"")
    )
    bulk = BULK.encode()
    bare = b"Host: x\r\nContent-Type: application/json\r\n"
    good = bare + f"Connection: close\r\nAuthorization: {token}\r\n".encode()
    chunked = b"Transfer-Encoding: chunked\r\n\r\n"
    return [
        noise + b"\r\n\r\n",
        b"POST " + path + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /" + path + b" HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"POST "
        + bulk
        + b" HTTP/1.1\r\n"
        + good
        + b"Content-Length: "
        + str(len(noise)).encode()
        + b"\r\n\r\n"
        + noise,
        b"POST " + bulk + b" HTTP/1.1\r\n" + good + b"Content-Length: -5\r\n\r\n",
        b"POST " + bulk + b" HTTP/1.1\r\n" + good + chunked + b"zz\r\n" + noise,
        # 401 comes before this body
        b"POST " + bulk + b" HTTP/1.1\r\n" + bare + chunked + b"zz\r\n" + noise,
        b"POST " + bulk + b" HTTP/1.1\r\n" + bare + chunked + b"3\r\n{} \r\nzz\r\n" + noise,
        b"POST /nowhere HTTP/1.1\r\n" + bare + chunked + b"zz\r\n" + noise,
        b"POST "
        + bulk
        + b" HTTP/1.1\r\n"
        + good
        + b"Content-Length: 9\r\nX: "
        + line
        + b"\r\n\r\n999999999",
        b"BREW / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-A: " + b"a" * 70_000 + b"\r\n\r\n",
        b"POST "
        + bulk
        + b" HTTP/1.1\r\n"
        + good
        + b"Content-Length: 20000\r\n\r\n"
        + b"[" * 20_000,
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ]


def test_a_bad_chunk_after_the_answer_ends_the_connection_without_a_second_answer(
    speaker: Caller,
) -> None:
    """The 401 is out before the chunk comes: in two pieces, so that it is not a matter of luck."""
    port = urlsplit(speaker.ready["base_url"]).port or 0
    context = ssl.create_default_context(cafile=speaker.ca)
    head = (
        f"POST {BULK} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        "Transfer-Encoding: chunked\r\n\r\n"
    )
    plain = socket.create_connection(("127.0.0.1", port), timeout=10)
    with plain, context.wrap_socket(plain, server_hostname="localhost") as line:
        line.sendall(head.encode())
        got = b""
        while not got.endswith(b"}"):
            got += line.recv(65536)
        line.sendall(b"zz\r\n")
        rest = b"".join(iter(lambda: line.recv(65536), b""))
    assert got.startswith(b"HTTP/1.1 401")
    assert rest == b""


@pytest.mark.parametrize("digits", [20, 5000])
def test_an_id_of_so_many_digits_is_a_problem(speaker: Caller, digits: int) -> None:
    response = speaker.get("/presenceRegistrations/" + "7" * digits)
    assert (response.status_code, response.headers["Content-Type"]) == (
        400,
        "application/problem+json",
    )
    assert response.json()["type"] == TYPE + "badRequest"
    assert "7777" not in response.text


@pytest.mark.parametrize("claim", ["exp", "iat"])
@pytest.mark.parametrize(
    "value",
    [10**400, -(10**400), 10**20, float("nan"), float("inf"), True],
    ids=["vast", "long ago", "far", "nan", "inf", "true"],
)
def test_an_assertion_of_a_moment_that_never_comes(
    speaker: Caller, claim: str, value: float
) -> None:
    response = speaker.token(assertion(speaker.ready, **{claim: value}))
    assert (response.status_code, response.json()["error"]) == (401, "invalid_client")


def test_what_we_do_wrong_is_logged_without_a_long_number(
    caller: Caller,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    expect_log: Callable[[str], None],
) -> None:
    def broken(*_: Any) -> None:
        raise ValueError("85011512355")

    expect_log(r"ValueError in .* while answering /REST/.*/presenceRegistrations/\.\.\.$")
    monkeypatch.setattr("gateway.sandbox.service.presence_store.PresenceStore.get", broken)
    assert caller.get("/presenceRegistrations/85011512355").status_code == 500
    assert "85011512355" not in caplog.text


# ---- the panel's port ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "body", "said"),
    [
        (
            "GET",
            "/overview?day=9999-12-31",
            "",
            "Nothing can be registered in the year 9999: name a day from 1970 to 9998.",
        ),
        (
            "GET",
            "/overview?day=0001-01-01",
            "",
            "Nothing can be registered in the year 1: name a day from 1970 to 9998.",
        ),
        ("GET", "/overview?day=2026-13-01", "", "'2026-13-01' is no day: write it as 2026-11-22."),
        ("GET", "/overview?most=many", "", "most: Input should be a valid integer"),
        (
            "POST",
            f"/registrations/{'7' * 25}/status",
            '{"code": "edited"}',
            "number: Input should be less than or equal to",
        ),
        (
            "POST",
            f"/registrations/{'7' * 5000}/status",
            '{"code": "edited"}',
            "number: Unable to parse input string",
        ),
        ("POST", "/late", '{"limit_s": NaN}', "limit_s: Input should be "),
        ("POST", "/late", '{"limit_s": 1e999}', "limit_s: Input should be "),
        ("POST", "/clock", '{"offset_s": NaN}', "offset_s: Input should be "),
        ("POST", "/rate", "{", "0: JSON decode error|1: JSON decode error"),
        ("POST", "/faults", "[" * 100_000, "There was an error parsing the body|JSON decode error"),
        ("POST", "/faults", '{"fault": "slow 1 for ' + "9" * 400 + 's"}', "is no duration"),
    ],
)
def test_the_panel_says_what_is_wrong_with_an_order(
    speaker: Caller, method: str, path: str, body: str, said: str
) -> None:
    headers = {"Content-Type": "application/json"}
    response = requests.request(
        method, speaker.ready["admin"] + path, data=body, headers=headers, timeout=10
    )
    assert (response.status_code, response.headers["Content-Type"]) == (400, "application/json")
    detail = response.json()["detail"]
    assert any(part in detail for part in said.split("|")), detail


def test_a_fault_of_the_panels_own_is_logged_and_told(
    practice: PracticeService, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    def broken(*_: Any) -> None:
        raise ValueError("85011512355")

    expect_log("ValueError in .* while answering /overview$")
    monkeypatch.setattr("gateway.sandbox.service.overview.belgian_day", broken)
    with pytest.raises(AdminClientError, match="failed at this; its log says where"):
        AdminClient(practice.ready["admin"]).records.overview()


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-13-01", r"'2026-13-01' is no day: write it as 2026-11-22\.$"),
        (
            "9999-12-31",
            r"Nothing can be registered in the year 9999: name a day from 1970 to 9998\.$",
        ),
        ("yesterday", "'yesterday' is no day"),
    ],
)
def test_show_says_which_days_there_are(speaker: Caller, day: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        sandbox_command(Path(speaker.ca).parent, "show", "--day", day)


def test_another_program_at_the_panels_port() -> None:
    """A camera's address, say, answers: it is no practice site, and it is not silent either."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        other.settimeout(10)
        url = f"http://127.0.0.1:{other.getsockname()[1]}"
        ended = subprocess.Popen(
            [
                sys.executable,
                "-c",
                (
                    "from gateway.sandbox.cli.admin_client import AdminClient;"
                    f" AdminClient({url!r}).list_faults()"
                ),
            ],
            stderr=subprocess.PIPE,
            text=True,
        )
        line, _address = other.accept()
        with line:
            line.recv(65536)
            line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<h1>")
        _out, said = ended.communicate(timeout=30)
    assert "is no practice site" in said


# ---- answers without an end ----------------------------------------------------------------------


def test_an_endless_answer_that_drips_does_not_fill_the_memory(
    apart: tuple[dict[str, Any], int], speaker: Caller
) -> None:
    admin, pid = AdminClient(speaker.ready["admin"]), apart[1]
    before = resident_kb(pid)
    admin.set_fault("endless on refData times 1")
    admin.set_fault("drip 400000 on refData times 1")
    url = speaker.ready["base_url"] + "/refData/remarks"
    with speaker.session.get(url, verify=speaker.ca, timeout=10, stream=True) as response:
        read = 0
        began = time.monotonic()
        for chunk in response.iter_content(65536):
            read += len(chunk)
            if read > 400_000:
                break
    assert time.monotonic() - began >= 0.5
    assert resident_kb(pid) - before < 20_000
    admin.clear_faults()


def resident_kb(pid: int) -> int:
    """Resident memory of a process, in kB."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])
