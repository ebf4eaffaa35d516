"""When the certificates end that vouched for the service at a TLS connection."""

from __future__ import annotations

import ssl
from typing import Any


def chain_ends_ms(connection: ssl.SSLSocket) -> int:
    """When the first certificate of the verified chain ends: the service's own, or one of its
    authorities'. UTC milliseconds.
    """
    told = [connection.getpeercert() or {}, *_authorities(connection)]
    ends = [
        ssl.cert_time_to_seconds(str(certificate["notAfter"]))
        for certificate in told
        if "notAfter" in certificate
    ]
    return int(min(ends) * 1000)


def _authorities(connection: ssl.SSLSocket) -> list[dict[str, Any]]:
    """The whole chain. Python 3.10 has it in the connection's inner object, and gives it a public
    name in 3.13 as bytes only.
    """
    inner = getattr(connection, "_sslobj", None)
    chain = getattr(inner, "get_verified_chain", None)
    return [certificate.get_info() for certificate in chain() or ()] if chain is not None else []
