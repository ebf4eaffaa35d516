"""An authority stamps the record's head; whatever it does else, there is no stamp and no fault."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from gateway.app.stamper import Stamper
from gateway.domain.clock_state import SourceKind
from gateway.domain.record import EntryKind
from gateway.journal.evidence import extract, record
from gateway.journal.evidence.verdict import Holder, Word, judge
from gateway.journal.store import Store
from gateway.sync import time_stamps
from gateway.sync.http import trust
from gateway.sync.http.client import HttpClient
from gateway.sync.time_stamps import NoStampError
from gateway.system import settings as settings_file
from gateway.system.clock import Clock
from gateway.system.settings import Settings, SettingsError
from tests.support.journals import SEALER
from tests.support.signed_records import as_bytes, signed_record, small_verifier
from tests.support.stamp_authority import REPLY, Answer, StampAuthority, stamp_authority

DATA = bytes(range(32))
DEADLINE_S = 2.0


@pytest.fixture
def authority(tmp_path: Path) -> Iterator[StampAuthority]:
    with stamp_authority(tmp_path / "authority") as running:
        yield running


@pytest.fixture
def client() -> Iterator[HttpClient]:
    made = HttpClient(trust.load(None), DEADLINE_S, Clock())
    yield made
    made.close()


def settings(home: Path, authority: StampAuthority, ca: Path | None) -> Settings:
    text = f'[evidence]\nstamp_url = "{authority.url}"\n'
    (home / "settings.toml").write_text(text + (f'stamp_ca = "{ca}"\n' if ca else ""))
    return settings_file.load(home)


def wait_for(found: Callable[[], Any]) -> Any:
    """Return what ``found`` finds within 20 s."""
    ends = time.monotonic() + 20
    while not (result := found()) and time.monotonic() < ends:
        time.sleep(0.05)
    return result


def run_until_stamped(home: Path, given: Settings) -> Clock:
    timepiece = Clock()
    stamper = Stamper(lambda _event: None, given, SEALER, timepiece, first_s=0)
    # what staff confirmed counts, and nothing that is put in its place while the program runs
    if given.stamp_ca_file is not None:
        given.stamp_ca_file.write_text("others")
    stamper.start()
    with closing(Store(home)) as store:
        assert wait_for(lambda: store.rows("SELECT 1 FROM record_stamp"))
    assert stamper.stop()
    return timepiece


def test_a_good_stamp_is_an_entry_and_a_witness_and_tells_the_time(
    tmp_path: Path,
    authority: StampAuthority,
    ring: object,  # noqa: ARG001 - holds the key
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    signed_record(home, (5,)).close()
    roots = shutil.copy(authority.root, home)
    timepiece = run_until_stamped(home, settings(home, authority, Path(roots)))
    kinds = [source.kind for source in timepiece.state(60_000).sources]
    assert SourceKind.STAMP in kinds
    with closing(Store(home)) as store:
        (entry,) = record.entries(store, EntryKind.STAMP)
        assert (entry.facts["head"], entry.facts["authority"]) == (6, authority.url)
        assert abs(int(str(entry.facts["stamped_ms"])) - entry.made.wall_ms) < 10_000
        document = extract.to_document(extract.read_store(store))
        digest = store.rows("SELECT hash FROM record WHERE seq = 6")[0][0]
        token = store.rows("SELECT token FROM record_stamp")[0][0]
    (witness,) = judge(extract.read(as_bytes(document))).witnesses
    assert (witness.holder, witness.seq, witness.word) == (Holder.STAMP, 6, Word.AGREES)
    # the entry that tells the stamp is not signed yet
    assert small_verifier()(document) == ["The entries from 7 on are not signed by this key."]
    # as the documents tell an inspector
    (tmp_path / "hash.bin").write_bytes(digest)
    (tmp_path / "token.der").write_bytes(token)
    files = ("-data", "hash.bin", "-in", "token.der", "-CAfile", str(authority.root))
    command = ["openssl", "ts", "-verify", "-token_in", *files]
    assert subprocess.run(command, cwd=tmp_path, check=True, capture_output=True).returncode == 0
    # a stamp that somebody else puts in, or under another head
    document["stamps"][0][1] = "https://another.invalid"
    assert not judge(extract.read(as_bytes(document))).is_intact
    assert len(small_verifier()(document)) == 2


def test_without_the_authoritys_certificates_a_stamp_tells_no_time(
    tmp_path: Path, authority: StampAuthority
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with closing(Store(home)) as store:
        record.write(store, SEALER, Clock().stamp(), EntryKind.MEANS, open=True)
    timepiece = run_until_stamped(home, settings(home, authority, None))
    assert SourceKind.STAMP not in [s.kind for s in timepiece.state(60_000).sources]


def cut(answer: Answer) -> Answer:
    return (*answer[:2], answer[2][:-40])


def html(answer: Answer) -> Answer:
    return answer[0], "text/html", b"<html>Welcome to the hotel</html>"


def html_that_claims_to_be_a_stamp(answer: Answer) -> Answer:
    return (*answer[:2], b"<html>Welcome to the hotel</html>")


def empty(answer: Answer) -> Answer:
    return (*answer[:2], b"")


def out_of_order(answer: Answer) -> Answer:
    return 503, *answer[1:]


def refused(answer: Answer) -> Answer:
    """Answer as an authority that rejects (RFC 3161, 2.4.2)."""
    return (*answer[:2], bytes.fromhex("30053003020102"))


@pytest.mark.parametrize(
    "tamper", [cut, html, html_that_claims_to_be_a_stamp, empty, out_of_order, refused]
)
def test_what_is_no_stamp_is_none(
    authority: StampAuthority, client: HttpClient, tamper: Callable[[Answer], Answer]
) -> None:
    authority.tamper = tamper
    with pytest.raises(NoStampError):
        time_stamps.ask(client, authority.url, DATA)
    authority.tamper = lambda answer: answer
    assert time_stamps.ask(client, authority.url, DATA).token


def test_a_stamp_of_something_else_or_of_another_question_is_none(
    authority: StampAuthority, client: HttpClient
) -> None:
    answers: list[bytes] = []
    authority.tamper = lambda answer: answers.append(answer[2]) or answer  # type: ignore[func-returns-value]
    time_stamps.ask(client, authority.url, DATA)
    authority.tamper = lambda _answer: (200, REPLY, answers[0])
    for data, why in ((DATA, "another question"), (b"else", "something else")):
        with pytest.raises(NoStampError, match=why):
            time_stamps.ask(client, authority.url, data)


def test_a_stamp_of_another_signer_is_none(
    tmp_path: Path, authority: StampAuthority, client: HttpClient
) -> None:
    with stamp_authority(tmp_path / "another") as another:
        trusted = time_stamps.read_authorities(another.root)
        with pytest.raises(NoStampError, match="not signed by the authority"):
            time_stamps.ask(client, authority.url, DATA, trusted)
    trusted = time_stamps.read_authorities(authority.root)
    assert time_stamps.ask(client, authority.url, DATA, trusted).bounds
    (tmp_path / "no.pem").write_text("no certificate")
    for name in ("no.pem", "none.pem"):
        with pytest.raises(NoStampError, match="no certificates"):
            time_stamps.read_authorities(tmp_path / name)


def test_an_authority_that_drips_or_is_gone_is_left(
    authority: StampAuthority, client: HttpClient
) -> None:
    authority.drip_s = 0.1
    with pytest.raises(NoStampError):
        time_stamps.ask(client, authority.url, DATA)
    with pytest.raises(NoStampError):
        time_stamps.ask(client, "http://127.0.0.1:9/", DATA)


def test_no_byte_of_an_answer_breaks_what_reads_it(
    authority: StampAuthority, client: HttpClient
) -> None:
    good = time_stamps.read_authorities(authority.root)
    for place in range(0, 700, 29):

        def flipped(answer: Answer, place: int = place) -> Answer:
            content = bytearray(answer[2])
            content[place % len(content)] ^= 0x55
            return (*answer[:2], bytes(content))

        authority.tamper = flipped
        try:
            time_stamps.ask(client, authority.url, DATA, good)
        except NoStampError:
            continue


def test_the_stopping_program_waits_for_no_authority(
    tmp_path: Path, authority: StampAuthority
) -> None:
    authority.drip_s = 0.5
    with closing(Store(tmp_path)) as store:
        record.write(store, SEALER, Clock().stamp(), EntryKind.MEANS, open=True)
    given = settings(tmp_path, authority, None)
    stamper = Stamper(lambda _event: None, given, SEALER, Clock(), first_s=0)
    stamper.start()
    assert stamper.stop()


@pytest.mark.parametrize("url", ["ftp://x/", "tsa.example.be", "https://"])
def test_an_address_that_is_none_is_told(tmp_path: Path, url: str) -> None:
    (tmp_path / "settings.toml").write_text(f'[evidence]\nstamp_url = "{url}"\n')
    with pytest.raises(SettingsError, match="must be an address"):
        settings_file.load(tmp_path)
