"""The certificate authorities that the kiosk trusts: one TLS context for all that asks the service.

The environment has no say: ``SSL_CERT_FILE``, ``REQUESTS_CA_BUNDLE`` and ``SSLKEYLOGFILE`` of a
session that starts the kiosk are of another program.
"""

from __future__ import annotations

import ssl
import sys
from dataclasses import dataclass
from pathlib import Path

from requests.utils import DEFAULT_CA_BUNDLE_PATH

from gateway.system.certificates import read_roots

# where systems keep all roots in one file: Debian, Fedora, openSUSE, Alpine
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


@dataclass(frozen=True, slots=True)
class Trust:
    """Hold a TLS context with its authorities, and the name of these for a technician.

    ``roots``: those of a file, as it was read; empty for the machine's.
    """

    context: ssl.SSLContext
    name: str
    roots: bytes = b""


def load(ca_file: Path | None) -> Trust:
    """Return the trust in the roots of a file, or in this machine's own without one.

    A company's root that was added to the machine's store counts. A machine without a store is
    served by the roots that come with this program.

    :raises ValueError: when the file holds no usable certificate.
    """
    # not ssl.create_default_context, which writes every key into the file of SSLKEYLOGFILE
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file is not None:
        roots = read_roots(ca_file)
        context.load_verify_locations(cadata=roots)
        return Trust(context, f"the roots in {ca_file.name}", roots)
    if sys.platform == "win32":
        context.load_default_certs()
        return Trust(context, "the roots of Windows")
    paths = ssl.get_default_verify_paths()
    for bundle in (*_BUNDLES, paths.openssl_cafile):
        if Path(bundle).is_file():
            context.load_verify_locations(cafile=bundle)
            return Trust(context, f"this machine's roots, {bundle}")
    context.load_verify_locations(cafile=DEFAULT_CA_BUNDLE_PATH)
    return Trust(context, "the roots of this program")
