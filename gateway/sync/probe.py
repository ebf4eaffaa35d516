"""Look how far the way to the service reaches, once a contact has failed: link, address, the site's
gateway, names, a connection, the certificate.

Nothing but the service's own hosts and the site's gateway is asked, and nothing at all while all is
well. A look takes :data:`DEADLINE_S` at most. What this system does not tell is not guessed: the
stage is then not certain.
"""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from cryptography import x509

from gateway.domain.belgian_time import belgian_time
from gateway.domain.events import ContactFailed, ContactRestored
from gateway.domain.outages import Stage
from gateway.sync.http import addresses, resolver
from gateway.sync.http.trust import Trust
from gateway.system import clock, site_network
from gateway.system.clock import PLAUSIBLE_YEARS, Clock
from gateway.system.setting_checks import LOOPBACK
from gateway.system.settings import ServiceSettings
from gateway.system.threads import BackgroundThread, Backoff

DEADLINE_S = 15.0
# of each step
_STEP_S = 4.0
FIRST_PAUSE_S, LONGEST_PAUSE_S = 10.0, 900.0
_HTTP = 80
_HTTPS = 443
_PORTAL_BYTES = 2_000
# what a look itself sees, when it is over
_OF_THE_WAY = (Stage.DNS, Stage.TCP, Stage.TLS, Stage.CLOCK)
# X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED
_NOT_YET_VALID, _EXPIRED = 9, 10


@dataclass(frozen=True, slots=True)
class Host:
    """Name one of the service's own hosts."""

    name: str
    port: int


@dataclass(frozen=True, slots=True)
class Finding:
    """Hold where the way ends; ``stage`` is ``None`` where it reaches the service.

    ``is_certain``: all that lies nearer was seen to work.
    """

    stage: Stage | None
    is_certain: bool


def hosts_of(service: ServiceSettings) -> list[Host]:
    """Return the service's own hosts, the one that registers first."""
    found = []
    for url in (service.base_url, service.token_url, service.workplaces_url):
        parts = urlsplit(url)
        if parts.hostname:
            found.append(Host(parts.hostname, parts.port or _HTTPS))
    return list(dict.fromkeys(found))


def look(hosts: Sequence[Host], trust: Trust, timepiece: Clock) -> Finding:
    """Return where the way to the first of these hosts ends."""
    if not hosts:
        return Finding(Stage.OWN, True)
    until = time.monotonic() + DEADLINE_S
    host, others = hosts[0], hosts[1:]
    # a practice site's service is on this machine
    is_certain = host.name in LOOPBACK
    if not is_certain:
        near = site_network.look(_left(until))
        if near.stage is not None:
            return Finding(near.stage, True)
        is_certain = near.is_gateway_there
    found = _addresses(host, until)
    if not found:
        return Finding(Stage.DNS, is_certain)
    try:
        connected = addresses.connect(found, host.port, _left(until)).socket
    except OSError:
        # the line carries where another of the service's hosts answers
        carries = any(_answers(other, until) for other in others if other.name != host.name)
        return Finding(Stage.SERVICE_DOWN if carries else Stage.TCP, is_certain or carries)
    with connected:
        connected.settimeout(_left(until))
        try:
            trust.context.wrap_socket(connected, server_hostname=host.name).close()
        except ssl.SSLCertVerificationError as error:
            return _distrusted(error, host, found, timepiece, until)
        except OSError:
            return Finding(Stage.TLS, is_certain)
    return Finding(None, is_certain)


def _distrusted(
    error: ssl.SSLCertVerificationError,
    host: Host,
    found: Sequence[str],
    timepiece: Clock,
    until: float,
) -> Finding:
    """Return why a certificate is not trusted: this machine's clock, a portal, or unknown."""
    is_about_time = error.verify_code in (_NOT_YET_VALID, _EXPIRED)
    if is_about_time and _is_clock_wrong(host, found, timepiece, until):
        return Finding(Stage.CLOCK, True)
    if _is_portal(host, found, until):
        return Finding(Stage.PORTAL, True)
    return Finding(Stage.TLS, True)


def _is_clock_wrong(host: Host, found: Sequence[str], timepiece: Clock, until: float) -> bool:
    """Return whether the certificate is good, but for this machine's own time."""
    now_ms, offset = clock.wall_ms(), timepiece.offset()
    life = _certificate_life(host, found, until)
    if life is None:
        return False
    if offset is not None:
        return life[0] <= now_ms + offset.ms <= life[1]
    # no service shows a certificate of the future
    return life[0] > now_ms or belgian_time(now_ms).year not in PLAUSIBLE_YEARS


def _certificate_life(host: Host, found: Sequence[str], until: float) -> tuple[int, int] | None:
    """Return from when to when the certificate holds; nothing of it is believed but this."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with addresses.connect(found, host.port, _left(until)).socket as connected:
            connected.settimeout(_left(until))
            with context.wrap_socket(connected, server_hostname=host.name) as wrapped:
                certificate = x509.load_der_x509_certificate(wrapped.getpeercert(True) or b"")
    except (OSError, ValueError):
        return None
    life = (certificate.not_valid_before_utc, certificate.not_valid_after_utc)
    begins_ms, ends_ms = (int(moment.timestamp() * 1000) for moment in life)
    return begins_ms, ends_ms


def _is_portal(host: Host, found: Sequence[str], until: float) -> bool:
    """Return whether somebody else answers in the service's name without TLS, or leads elsewhere.

    The service itself has nothing there, or leads to its own address.
    """
    request = f"GET / HTTP/1.1\r\nHost: {host.name}\r\nConnection: close\r\n\r\n"
    answer = b""
    with suppress(OSError), addresses.connect(found, _HTTP, _left(until)).socket as connected:
        connected.settimeout(_left(until))
        connected.sendall(request.encode("ascii"))
        while len(answer) < _PORTAL_BYTES and (more := connected.recv(_PORTAL_BYTES)):
            answer += more
    head = answer.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    status = head[0].split(" ")[1:2]
    headers = dict(line.lower().split(": ", 1) for line in head[1:] if ": " in line)
    if status in (["200"], ["511"]):
        return True
    target = urlsplit(headers.get("location", "")).hostname
    return target is not None and target != host.name.lower()


def _addresses(host: Host, until: float) -> list[str]:
    try:
        return addresses.in_turn(resolver.resolve(host.name, host.port, _left(until)))
    except OSError:
        return []


def _answers(host: Host, until: float) -> bool:
    found = _addresses(host, until)
    try:
        if found:
            addresses.connect(found, host.port, _left(until)).socket.close()
    except OSError:
        return False
    return bool(found)


def _left(until: float) -> float:
    return min(_STEP_S, max(0.1, until - time.monotonic()))


def judged(stage: Stage, found: Finding) -> Finding:
    """Return what a look says of a contact that failed at ``stage``; it says nothing where the way
    is open by now, and of an answer that came: it is the service's or somebody's page.
    """
    is_over = found.stage is None and stage in (*_OF_THE_WAY, Stage.PORTAL)
    return Finding(None, False) if is_over else found


def told(stage: Stage, found: Finding | None) -> ContactFailed:
    """Return a contact that failed at ``stage`` with what was found."""
    if found is None:
        return ContactFailed(stage, stage is Stage.OWN)
    return ContactFailed(found.stage or stage, found.is_certain)


class Prober(BackgroundThread):
    """Look after a contact has failed, with growing pauses, and report where it fails.

    Reports ``ContactFailed``, certain or not, and ``ContactRestored`` as it hears it; and by itself
    where the way is open again, since a closed kiosk asks the service nothing.

    :param look: returns where the way ends now.
    """

    def __init__(
        self,
        report: Callable[[ContactFailed | ContactRestored], None],
        look: Callable[[], Finding],
    ) -> None:
        super().__init__(lambda _trouble: None, name="prober")
        self._report = report
        self._look = look
        self._lock = threading.Lock()
        self._is_due = threading.Event()
        self._backoff = Backoff(FIRST_PAUSE_S, LONGEST_PAUSE_S)
        # what the exchanges themselves show, and what was found since they show it
        self._stage: Stage | None = None
        self._found: Finding | None = None
        # the way was open: nothing is looked at until another contact fails
        self._is_resting = False

    def hear(self, event: ContactFailed | ContactRestored) -> None:
        """Take the courier's word, from its thread, and report it with what was found."""
        with self._lock:
            # where this kiosk asked nobody there is no way to look at: above all not the way to
            # another service than the confirmed one
            if isinstance(event, ContactRestored) or event.stage is Stage.OWN:
                self._stage = self._found = None
                self._backoff.reset()
            elif event.stage is not self._stage:
                self._stage, self._found = event.stage, None
                self._backoff.reset()
                self._is_due.set()
            elif self._is_resting:
                self._is_due.set()
            self._report(self._told(event))

    def _told(self, event: ContactFailed | ContactRestored) -> ContactFailed | ContactRestored:
        return event if isinstance(event, ContactRestored) else told(event.stage, self._found)

    def work(self) -> None:
        """Wait until a contact fails, look, and look again after a pause that grows."""
        if self._stage is None or self._is_resting:
            self._is_due.wait()
        self._is_due.clear()
        stage = self._stage
        if self.is_stopping or stage is None:
            return
        found = self._look()
        is_open = found.stage is None and stage in _OF_THE_WAY
        with self._lock:
            if stage is self._stage:
                self._found, self._is_resting = judged(stage, found), is_open
                failed = told(stage, self._found)
                self._report(ContactRestored(is_probed=True) if is_open else failed)
            pause_s = self._backoff.next_pause()
        self._is_due.wait(pause_s)

    def wake(self) -> None:
        """Let a waiting :meth:`work` return."""
        self._is_due.set()
