"""A local stand-in for the CIaO service and the social security OAuth server.

Lets the whole client stack run end to end over real HTTP before any contact
with the RSZ simulation environment: JWT assertion verified against OUR
certificate, bearer tokens checked on every call, the OpenAPI v1.4.1
validation rules and the manual's documented behaviors enforced server-side.

Where the RSZ documents a behavior, the mock reproduces it:
- missing ``type`` on a submission is an HTTP 400 (handleiding p. 9);
- an invalid enterprise number or DDT reference is a per-item
  ``notCreatedPresenceRegistration`` with the manual's error codes (pp. 18-20);
- a registration more than 10 minutes after the act is refused (p. 14; the
  error code for it is this mock's invention, the manual names none);
- search without a registrationDate window is an HTTP 500 (p. 27).
"""

from __future__ import annotations

import json
import re
import threading
import uuid
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import jwt
from cryptography.x509 import load_pem_x509_certificate

FIXTURES_DIR = Path(__file__).parent / "fixtures"

SSIN_RE = re.compile(r"^\d{11}$")
ENTERPRISE_RE = re.compile(r"^[0|1]\d{9}$")
DDT_RE = re.compile(r"^[A-HJ-NP-Z0-9]{13}$")
LATE_LIMIT = timedelta(minutes=10)

ACTIVITIES = [
    {"code": "cleaning", "labels": {"nl": "Schoonmaak", "en": "Cleaning"}},
    {"code": "construction", "labels": {"nl": "Bouw", "en": "Construction"}},
]


def _public_key_from(credential_pem: bytes):
    """Accept either an X.509 certificate PEM or a bare public-key PEM."""
    if b"BEGIN CERTIFICATE" in credential_pem:
        return load_pem_x509_certificate(credential_pem).public_key()
    return credential_pem


class CiaoMockServer:
    """One in-process CIaO + OAuth mock, bound to a random localhost port."""

    def __init__(self, client_id: str, credential_pem: bytes):
        self.client_id = client_id
        self.public_key = _public_key_from(credential_pem)
        self.valid_tokens: set[str] = set()
        self.presences: dict[int, dict] = {}
        self._next_id = 17000
        self.remarks = json.loads((FIXTURES_DIR / "refdata_remarks_response.json").read_text())
        server = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *args):  # keep test output clean
                pass

            def _json(self, status: int, payload):
                body = json.dumps(payload).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def _read_body(self) -> bytes:
                length = int(self.headers.get("Content-Length") or 0)
                return self.rfile.read(length)

            def _authorized(self) -> bool:
                header = self.headers.get("Authorization") or ""
                return header.removeprefix("Bearer ") in server.valid_tokens

            def do_POST(self):
                path = urlparse(self.path).path
                if path == "/oauth/token":
                    return server._handle_token(self)
                if not self._authorized():
                    return self._json(401, {"error": "unauthorized"})
                if path.endswith("/presenceRegistrations/registerInBulk"):
                    return server._handle_register(self)
                if path.endswith("/presenceRegistrations/search"):
                    return server._handle_search(self)
                return self._json(404, {"error": "not found"})

            def do_GET(self):
                if not self._authorized():
                    return self._json(401, {"error": "unauthorized"})
                path = urlparse(self.path).path
                if match := re.search(r"/presenceRegistrations/(\d+)$", path):
                    presence = server.presences.get(int(match.group(1)))
                    if presence is None:
                        return self._json(404, {"error": "not found"})
                    return self._json(200, presence)
                if path.endswith("/refData/remarks"):
                    return self._json(200, server.remarks)
                if match := re.search(r"/refData/remarks/([^/]+)$", path):
                    for remark in server.remarks:
                        if remark["code"] == match.group(1):
                            return self._json(200, remark)
                    return self._json(404, {"error": "not found"})
                if path.endswith("/refData/activities"):
                    return self._json(200, ACTIVITIES)
                return self._json(404, {"error": "not found"})

        self._httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._httpd.serve_forever, daemon=True)

    # -- lifecycle -----------------------------------------------------------

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._httpd.shutdown()
        self._httpd.server_close()

    @property
    def port(self) -> int:
        return self._httpd.server_address[1]

    @property
    def token_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/oauth/token"

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/REST/presenceRegistration/v1"

    # -- OAuth ---------------------------------------------------------------

    def _handle_token(self, handler) -> None:
        form = parse_qs(handler._read_body().decode())
        if form.get("grant_type") != ["client_credentials"] or not form.get("client_assertion"):
            return handler._json(400, {"error": "invalid_request"})
        try:
            claims = jwt.decode(
                form["client_assertion"][0],
                self.public_key,
                algorithms=["RS256"],
                audience=self.token_url,
            )
        except jwt.InvalidTokenError:
            return handler._json(401, {"error": "invalid_client"})
        if claims.get("iss") != self.client_id or claims.get("sub") != self.client_id:
            return handler._json(401, {"error": "invalid_client"})
        token = str(uuid.uuid4())
        self.valid_tokens.add(token)
        handler._json(200, {"access_token": token, "token_type": "Bearer", "expires_in": 600})

    # -- registerInBulk ------------------------------------------------------

    def _handle_register(self, handler) -> None:
        items = json.loads(handler._read_body()).get("items") or []
        if len(items) > 200:
            return handler._json(400, {"error": "too many items"})
        for index, item in enumerate(items):
            # Schema violations the manual documents as a whole-request 400.
            if "type" not in item:
                return handler._json(
                    400,
                    {
                        "message": f"[Path '/items/{index}'] Object has missing required "
                        'properties (["type"])'
                    },
                )
            ssin = item.get("ssin") or ""
            if not SSIN_RE.match(ssin):
                return handler._json(
                    400,
                    {
                        "message": f"[Path '/items/{index}/ssin'] ECMA 262 regex "
                        f'"^\\d{{11}}$" does not match input string "{ssin}"'
                    },
                )
        results = [self._register_one(item) for item in items]
        handler._json(200, results)

    def _register_one(self, item: dict) -> dict:
        errors = []
        employer = item.get("employer") or {}
        enterprise = employer.get("enterpriseNumber")
        if enterprise is not None and not ENTERPRISE_RE.match(enterprise):
            errors.append(
                {
                    "errorCode": "error.presence-registration.creation.enterprise-number",
                    "errorDescription": "enterprise number is not valid",
                }
            )
        ddt = item.get("contractualRelationshipReference")
        if ddt and not DDT_RE.match(ddt):
            errors.append(
                {
                    "errorCode": (
                        "error.presence-registration.creation.contractual-relationship-reference"
                    ),
                    "errorDescription": "contractual relationship reference is not valid",
                }
            )
        place = item.get("placeOfWork") or {}
        if bool(place.get("coordinates")) == bool(place.get("address")):
            errors.append(
                {
                    "errorCode": "error.presence-registration.creation.place-of-work",
                    "errorDescription": "set coordinates or address (not both)",
                }
            )
        registered_at = datetime.fromisoformat(item["registrationDate"])
        now = datetime.now(timezone.utc)
        if registered_at > now + timedelta(minutes=1):
            errors.append(
                {
                    "errorCode": "error.presence-registration.creation.registration-date",
                    "errorDescription": "the registration date cannot be in the future",
                }
            )
        elif now - registered_at > LATE_LIMIT:
            # The 10-minute rule (handleiding p. 14); error code is mock-invented.
            errors.append(
                {
                    "errorCode": "error.presence-registration.creation.registration-date",
                    "errorDescription": "registrations more than 10 minutes after "
                    "the act are not accepted",
                }
            )
        if errors:
            return {
                "createdPresenceRegistration": None,
                "notCreatedPresenceRegistration": {
                    "presenceRegistrationSubmitted": item,
                    "errorList": errors,
                },
            }
        self._next_id += 1
        presence = {
            "id": self._next_id,
            "registrationDate": item["registrationDate"],
            "ssin": item["ssin"],
            "type": item["type"],
            "worker": {"givenName": "Test", "familyName": "Werknemer"},
            "employer": {
                "enterpriseNumber": enterprise,
                "foreignVatNumber": employer.get("foreignVatNumber"),
            },
            "placeOfWork": place,
            "contractualRelationshipReference": ddt,
            "activity": "construction",
            "channel": "ws",
            "customReference": item.get("customReference"),
            "status": {"code": "registered", "date": datetime.now(timezone.utc).isoformat()},
            "validity": "pending",
            "remarks": [],
        }
        self.presences[self._next_id] = presence
        return {"createdPresenceRegistration": presence, "notCreatedPresenceRegistration": None}

    # -- search --------------------------------------------------------------

    def _handle_search(self, handler) -> None:
        query = parse_qs(urlparse(handler.path).query)
        page = int(query.get("page", ["1"])[0])
        page_size = int(query.get("pageSize", ["50"])[0])
        criteria = json.loads(handler._read_body()).get("criteria") or {}
        window = criteria.get("registrationDate") or {}
        if not (window.get("startDate") and window.get("endDate")):
            return handler._json(500, {"error": "criteria not correctly formatted"})
        start = datetime.fromisoformat(window["startDate"])
        end = datetime.fromisoformat(window["endDate"])

        def matches(presence: dict) -> bool:
            registered_at = datetime.fromisoformat(presence["registrationDate"])
            if not (start <= registered_at <= end):
                return False
            for key in ("ssin", "type", "contractualRelationshipReference"):
                if key in criteria and presence.get(key) != criteria[key]:
                    return False
            return True

        hits = sorted(
            (p for p in self.presences.values() if matches(p)),
            key=lambda p: p["registrationDate"],
            reverse=True,
        )
        total_pages = max(1, -(-len(hits) // page_size))
        page_items = hits[(page - 1) * page_size : page * page_size]
        handler._json(
            200,
            {
                "items": page_items,
                "page": page,
                "pageSize": page_size,
                "total": len(hits),
                "totalPages": total_pages,
                "next": None if page >= total_pages else f"?page={page + 1}",
            },
        )
