"""Ask an authority for a stamp (RFC 3161), and read what it answers as hostile."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.x509 import Certificate, load_pem_x509_certificates
from rfc3161_client import (
    HashAlgorithm,
    TimeStampRequest,
    TimestampRequestBuilder,
    VerificationError,
    VerifierBuilder,
    decode_timestamp_response,
)

from gateway.sync.errors import NoAnswerError, NotReachedError
from gateway.sync.http.client import HttpClient
from gateway.system import clock
from gateway.system.files import read_regular
from gateway.system.service_time import Bounds

Authorities = Sequence[Certificate]
QUERY, REPLY = "application/timestamp-query", "application/timestamp-reply"
MAX_TOKEN_BYTES = 65_536
_GRANTED = (0, 1)
_SHA_256 = "2.16.840.1.101.3.4.2.1"


class NoStampError(Exception):
    """Say why there is no stamp, in technical English."""


@dataclass(frozen=True, slots=True)
class TimeStamp:
    """Hold a stamp: its token (DER), the moment that it names (UTC milliseconds), and what that
    says of the time, where the authority's signature was judged.
    """

    token: bytes
    moment_ms: int
    bounds: Bounds | None


def ask(client: HttpClient, url: str, data: bytes, authorities: Authorities = ()) -> TimeStamp:
    """Return a stamp of ``data``.

    :param authorities: the certificates that may have signed it, up to their root; without any the
        signature is not judged.
    :raises NoStampError: when there is none that can be read and is one of ``data``.
    """
    request = TimestampRequestBuilder(data, HashAlgorithm.SHA256).build()
    asked_ms = clock.boot_ms()
    try:
        answer = client.post(url, request.as_bytes(), QUERY, REPLY)
    except (NotReachedError, NoAnswerError) as error:
        raise NoStampError(error.stage) from None
    answered_ms = clock.boot_ms()
    try:
        return _read(answer, request, data, authorities, (asked_ms, answered_ms))
    except NoStampError:
        raise
    # the library's parser is compiled, and panics as no other exception
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            raise
        raise NoStampError(f"unreadable: {type(error).__name__}") from None


def read_authorities(file: Path | None) -> Authorities:
    """Return the certificates in a PEM file; none where there is no file.

    :raises NoStampError: when they cannot be read.
    """
    try:
        return load_pem_x509_certificates(read_regular(file)) if file else []
    except (OSError, ValueError) as error:
        raise NoStampError(f"no certificates of the authority: {error}") from None


def _read(
    answer: bytes,
    request: TimeStampRequest,
    data: bytes,
    authorities: Authorities,
    asked_and_answered_ms: tuple[int, int],
) -> TimeStamp:
    response = decode_timestamp_response(answer)
    if response.status not in _GRANTED:
        raise NoStampError(f"refused: status {int(response.status)}")
    facts = response.tst_info
    imprint = facts.message_imprint
    if (imprint.hash_algorithm.dotted_string, imprint.message) != (
        _SHA_256,
        hashlib.sha256(data).digest(),
    ):
        raise NoStampError("it is of something else")
    if facts.nonce != request.nonce:
        raise NoStampError("it answers another question")
    token = bytes(response.time_stamp_token())
    if len(token) > MAX_TOKEN_BYTES:
        raise NoStampError("it is too large")
    moment_ms = int(facts.gen_time.timestamp() * 1000)
    if not authorities:
        return TimeStamp(token, moment_ms, None)
    verifier = VerifierBuilder(roots=list(authorities), nonce=request.nonce).build()
    try:
        verifier.verify_message(response, data)
    except VerificationError as error:
        raise NoStampError(f"not signed by the authority: {error}") from None
    asked_ms, answered_ms = asked_and_answered_ms
    error_ms = _error_ms(facts.accuracy)
    low_ms = moment_ms - error_ms - answered_ms
    # the moment may be cut to whole seconds
    bounds = Bounds(low_ms, moment_ms + error_ms + 1_000 - asked_ms, answered_ms)
    return TimeStamp(token, moment_ms, bounds)


def _error_ms(accuracy: Any) -> float:
    """Return how far off the authority says that its clock may be, in milliseconds."""
    if accuracy is None:
        return 0.0
    parts = ((accuracy.seconds, 1_000), (accuracy.millis, 1), (accuracy.micros, 0.001))
    return sum((part or 0) * ms for part, ms in parts)
