"""The OpenAPI 3.1 document of the service, written by hand around the models of the contract.

A test holds it to be true.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from gateway.sandbox.service.problem_responses import MEDIA_TYPE
from gateway.sandbox.service.request_schemas import MAX_PAGE_SIZE, RegisterInBulk, SearchRequest
from gateway.sandbox.service.response_schemas import (
    AccessToken,
    BulkAnswer,
    LabelledCode,
    OAuthRefusal,
    Presence,
    PresencePage,
    ProblemDetails,
    RefData,
    Workplaces,
)
from gateway.sandbox.service.tokens import ASSERTION_TYPE, GATEWAY, READ, WRITE

BASE_PATH = "/REST/presenceRegistration/v1"
TOKEN_PATH = "/REST/oauth/v5/token"  # noqa: S105 - a path
WORKPLACES_PATH = "/REST/gateway/v1/workplaces"

# ---- the examples: they can be sent as they stand, and are answered as their names say -----------

_GENT = {"coordinates": {"longitude": 3.7312, "latitude": 51.0642}}
_BY_ADDRESS = {
    "address": {
        "postCode": "9000",
        "municipalityName": "Gent",
        "streetName": "Lindenbloesemkaai",
        "houseNumber": "14",
    }
}
_HANS = {
    "registrationDate": "2026-11-23T07:03:00+01:00",
    "ssin": "68032998183",
    "type": "in",
    "employer": {"enterpriseNumber": "0110012252"},
    "placeOfWork": _GENT,
    "contractualRelationshipReference": "1Y1000NF9KCQZ",
    "customReference": "SAMPLE-1",
}
_PIOTR = {
    "registrationDate": "2026-11-23T07:04:30.250+01:00",
    "limosaId": "24910001234567869",
    "type": "in",
    "placeOfWork": _BY_ADDRESS,
    "contractualRelationshipReference": "1Y1000NF9KCQZ",
    "customReference": "SAMPLE-2",
}
_DAY = {"startDate": "2026-11-23", "endDate": "2026-11-23"}

# bodies by the model that they follow, each with a name
BODIES: dict[type[BaseModel], dict[str, Any]] = {
    RegisterInBulk: {
        "created": {"items": [_HANS]},
        "createdTwoOfThree": {
            "items": [_HANS | {"type": "out"}, _PIOTR, _HANS | {"placeOfWork": {}}]
        },
    },
    SearchRequest: {
        "byReference": {"criteria": {"registrationDate": _DAY, "customReference": "SAMPLE-1"}},
        "byWorkplaceAndDay": {
            "criteria": {
                "registrationDate": _DAY,
                "contractualRelationshipReference": "1Y1000NF9KCQZ",
                "type": "in",
            },
            "sort": {"registrationDate": "desc"},
        },
    },
}

# a log-in
FORM = {"grant_type": "password", "username": "leiezicht", "password": "werfhek-leie-01"}
# parameters by their names; registration 1 is there as soon as anything was registered
PARAMETERS: dict[str, Any] = {"id": 1, "page": 1, "pageSize": 50}
# a code of each table of reference data
CODES = {"remarks": "caw_12", "activities": "construction"}

# ---- the document --------------------------------------------------------------------------------

_REQUESTS: tuple[type[BaseModel], ...] = (
    RegisterInBulk,
    SearchRequest,
)
_ANSWERS: tuple[type[BaseModel], ...] = (
    BulkAnswer,
    Presence,
    PresencePage,
    RefData,
    LabelledCode,
    Workplaces,
    ProblemDetails,
    AccessToken,
    OAuthRefusal,
)
_REFUSALS = {
    400: "The request does not follow the contract.",
    401: "The access token is missing, unknown or expired.",
    403: "The token lacks the scope, or the user the access right.",
    404: "There is nothing of that name.",
    413: "More than 200 items, or a body that is too large.",
    415: "The body is of another media type.",
    429: "Too many requests: try again after the seconds in Retry-After.",
}
# where the answers of other operations hold the id by which a registration is read
_LEADS_TO_READ = {
    "registerInBulk": "/items/0/createdPresenceRegistration/id",
    "search": "/items/0/id",
}

_PAGING = (
    ("page", {"type": "integer", "minimum": 1, "maximum": 1_000_000, "default": 1}),
    (
        "pageSize",
        {"type": "integer", "minimum": 1, "maximum": MAX_PAGE_SIZE, "default": 50},
    ),
)


@cache
def document() -> dict[str, Any]:
    """Return the whole document, as plain JSON."""
    _names, definitions = models_json_schema(
        [
            *((model, "validation") for model in _REQUESTS),
            *((model, "serialization") for model in _ANSWERS),
        ],
        by_alias=True,
        ref_template="#/components/schemas/{model}",
    )
    scopes = {READ: "read registrations", WRITE: "register", GATEWAY: "all that a gateway does"}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "presenceRegistration (practice)",
            "version": "1.4.1",
            "description": "The practice stand-in of the Check In and Out at Work service."
            " All that it holds is invented.",
        },
        "paths": _paths(),
        "components": {
            "schemas": definitions["$defs"],
            "securitySchemes": {
                "token": {
                    "type": "oauth2",
                    "flows": {
                        "password": {"tokenUrl": TOKEN_PATH, "scopes": scopes},
                        "clientCredentials": {"tokenUrl": TOKEN_PATH, "scopes": scopes},
                    },
                }
            },
        },
    }


def _paths() -> dict[str, Any]:
    """Return all operations by path and method."""
    registrations = f"{BASE_PATH}/presenceRegistrations"
    number = _parameter("path", "id", {"type": "integer", "minimum": 1, "maximum": 2**62})
    paging = [_parameter("query", name, schema) for name, schema in _PAGING]
    paths: dict[str, Any] = {
        TOKEN_PATH: {"post": _token()},
        f"{registrations}/registerInBulk": {
            "post": _operation(
                "registerInBulk",
                WRITE,
                BulkAnswer,
                body=RegisterInBulk,
                more=(413,),
            ),
        },
        f"{registrations}/search": {
            "post": _operation(
                "search",
                READ,
                PresencePage,
                body=SearchRequest,
                parameters=paging,
                more=(413,),
            )
        },
        f"{registrations}/{{id}}": {
            "get": _operation("read", READ, Presence, parameters=[number], more=(404,))
        },
        WORKPLACES_PATH: {"get": _operation("workplaces", READ, Workplaces)},
    }
    for name, sample in CODES.items():
        code = _parameter(
            "path", "code", {"type": "string", "pattern": "^[a-z]+(_[0-9]+)?$"}, sample
        )
        paths[f"{BASE_PATH}/refData/{name}"] = {"get": _operation(name, READ, RefData)}
        paths[f"{BASE_PATH}/refData/{name}/{{code}}"] = {
            "get": _operation(f"{name}ByCode", READ, LabelledCode, parameters=[code], more=(404,))
        }
    return paths


def _operation(
    name: str,
    scope: str,
    answer: type[BaseModel],
    *,
    body: type[BaseModel] | None = None,
    parameters: list[dict[str, Any]] | None = None,
    more: tuple[int, ...] = (),
) -> dict[str, Any]:
    """Return one operation: what it takes and needs, and each of its answers."""
    statuses = sorted(
        {401, 403, 429, *more, *((400, 415) if body else ()), *((400,) if parameters else ())}
    )
    success: dict[str, Any] = {"description": "Answered.", "content": _json(answer)}
    if name in _LEADS_TO_READ:
        success["links"] = {
            "read": {
                "operationId": "read",
                "parameters": {"id": f"$response.body#{_LEADS_TO_READ[name]}"},
            }
        }
    operation: dict[str, Any] = {
        "operationId": name,
        "security": [{"token": [scope]}],
        "responses": {
            "200": success,
            **{str(status): _problem(status) for status in statuses},
        },
    }
    if parameters:
        operation["parameters"] = parameters
    if body:
        content = _json(body)
        content["application/json"]["examples"] = _named(BODIES[body])
        operation["requestBody"] = {"required": True, "content": content}
    return operation


def _token() -> dict[str, Any]:
    """Return the token endpoint: both grants, refusals in the words of OAuth."""
    text = {"type": "string"}
    scope = {
        "scope": {
            "type": "string",
            "description": "Scopes with blanks between them; all of the channel's when empty.",
        }
    }
    password = {"grant_type": {"const": "password"}, "username": text, "password": text, **scope}
    assertion = {
        "grant_type": {"const": "client_credentials"},
        "client_assertion_type": {"const": ASSERTION_TYPE},
        "client_assertion": {
            "type": "string",
            "description": "A JWT, RS256; iss = sub = client id, aud = this URL, jti, iat, exp.",
        },
        **scope,
    }
    refusal = {"description": "Refused.", "content": _json(OAuthRefusal)}
    return {
        "operationId": "token",
        "security": [],
        "requestBody": {
            "required": True,
            "content": {
                "application/x-www-form-urlencoded": {
                    "schema": {
                        "oneOf": [
                            {
                                "type": "object",
                                "properties": form,
                                "required": [name for name in form if name != "scope"],
                            }
                            for form in (password, assertion)
                        ]
                    },
                    "examples": _named({"byPassword": FORM}),
                }
            },
        },
        "responses": {
            "200": {
                "description": "A token of ten minutes.",
                "content": _json(AccessToken),
            },
            "400": refusal,
            "401": refusal,
            "403": _problem(403),
            "413": _problem(413),
        },
    }


def _parameter(
    place: str, name: str, schema: dict[str, Any], sample: str | int | None = None
) -> dict[str, Any]:
    """Return a parameter of the path or of the query."""
    example = PARAMETERS.get(name) if sample is None else sample
    return {
        "in": place,
        "name": name,
        "required": place == "path",
        "schema": schema,
        "example": example,
    }


def _json(model: type[BaseModel], media_type: str = "application/json") -> dict[str, Any]:
    """Return content that a model describes."""
    return {media_type: {"schema": {"$ref": f"#/components/schemas/{model.__name__}"}}}


def _problem(status: int) -> dict[str, Any]:
    """Return a refusal, as problem+json."""
    answer: dict[str, Any] = {
        "description": _REFUSALS[status],
        "content": _json(ProblemDetails, MEDIA_TYPE),
    }
    if status == 429:
        answer["headers"] = {"Retry-After": {"schema": {"type": "integer", "minimum": 1}}}
    return answer


def _named(examples: dict[str, Any]) -> dict[str, Any]:
    """Return examples as OpenAPI lists them."""
    return {name: {"value": value} for name, value in examples.items()}
