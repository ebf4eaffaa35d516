"""An authority that stamps (RFC 3161): ``openssl ts`` behind a small HTTP server, honest or not."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_CONFIGURATION = """
[req]
distinguished_name = name
prompt = no
[name]
CN = A stamp authority for tests
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
[signer]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = stamps
[stamps]
serial = {folder}/serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
"""

Answer = tuple[int, str, bytes]
REPLY = "application/timestamp-reply"


class StampAuthority:
    """Stamp with a key of its own; ``root``: the file of the root above it.

    ``url``: where it listens. ``tamper``: makes of a good answer (status, media type, bytes) what
    is sent. ``drip_s``: the pause between two bytes.
    """

    def __init__(self, folder: Path) -> None:
        self.root = folder / "root.pem"
        self.url = ""
        self.tamper: Callable[[Answer], Answer] = lambda answer: answer
        self.drip_s = 0.0
        self._folder = folder
        (folder / "serial").write_text("01\n")
        (folder / "openssl.cnf").write_text(_CONFIGURATION.format(folder=folder))
        self._openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256")

    def _openssl(self, *arguments: str) -> None:
        """Make root and signer."""
        root = ("-nodes", "-keyout", "root.key", "-out", "root.pem", "-days", "30")
        extra = ("-extensions", "root", "-config", "openssl.cnf")
        key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
        made = ("-keyout", "signer.key", "-out", "signer.csr", "-config", "openssl.cnf")
        sign = ("-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial", "-days", "30")
        ends = ("-extfile", "openssl.cnf", "-extensions", "signer", "-out", "signer.pem")
        for command in (
            (*arguments, *root, *extra),
            ("req", *key, *made, "-subj", "/CN=A signer of stamps"),
            ("x509", "-req", "-in", "signer.csr", *sign, *ends),
        ):
            self.run(*command)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        """Run openssl in the authority's folder."""
        return subprocess.run(
            ["openssl", *arguments], cwd=self._folder, check=True, capture_output=True
        )

    def stamp(self, query: bytes) -> bytes:
        """Return the answer to a query."""
        (self._folder / "query.tsq").write_bytes(query)
        # without its root: openssl writes two certificates in no order, which is no DER
        signer = ("-signer", "signer.pem", "-inkey", "signer.key")
        self.run(
            *("ts", "-reply", "-config", "openssl.cnf", "-queryfile", "query.tsq", *signer),
            *("-out", "answer.tsr"),
        )
        return (self._folder / "answer.tsr").read_bytes()


@contextmanager
def stamp_authority(folder: Path) -> Iterator[StampAuthority]:
    """Run an authority until the block ends."""
    folder.mkdir()
    authority = StampAuthority(folder)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            query = self.rfile.read(int(self.headers["Content-Length"]))
            good = (200, REPLY, authority.stamp(query))
            status, kind, content = authority.tamper(good)
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            try:
                for place in range(len(content)) if authority.drip_s else ():
                    self.wfile.write(content[place : place + 1])
                    time.sleep(authority.drip_s)
                self.wfile.write(b"" if authority.drip_s else content)
            except OSError:
                # who asked has gone
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    authority.url = f"http://127.0.0.1:{server.server_address[1]}/stamp"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield authority
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
