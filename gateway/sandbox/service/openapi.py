"""The OpenAPI 3.1 document of the service: written by hand around the models of the contract, and
held to be true by a test.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from gateway.sandbox.service import request_schemas, response_schemas, samples
from gateway.sandbox.service.problem_responses import MEDIA_TYPE
from gateway.sandbox.service.tokens import ASSERTION_TYPE, GATEWAY, READ, WRITE

BASE_PATH = "/REST/presenceRegistration/v1"
TOKEN_PATH = "/REST/oauth/v5/token"  # noqa: S105 - a path
WORKPLACES_PATH = "/REST/gateway/v1/workplaces"

_TAKEN: tuple[type[BaseModel], ...] = (
    request_schemas.RegisterInBulk,
    request_schemas.SearchRequest,
)
_GIVEN: tuple[type[BaseModel], ...] = (
    response_schemas.BulkAnswer,
    response_schemas.Presence,
    response_schemas.PresencePage,
    response_schemas.RefData,
    response_schemas.LabelledCode,
    response_schemas.Workplaces,
    response_schemas.ProblemDetails,
    response_schemas.AccessToken,
    response_schemas.OAuthRefusal,
)
_TOLD = {
    400: "The request does not follow the contract.",
    401: "The access token is missing, unknown or expired.",
    403: "The token lacks the scope, or the user the access right.",
    404: "There is nothing of that name.",
    413: "More than 200 items, or a body that is too large.",
    415: "The body is of another media type.",
    429: "Too many requests: try again after the seconds in Retry-After.",
}
_LEADS_TO_READ = {
    "registerInBulk": "/items/0/createdPresenceRegistration/id",
    "search": "/items/0/id",
}
"""Where the answers of other operations hold the id by which a registration is read."""

_PAGING = (
    ("page", {"type": "integer", "minimum": 1, "maximum": 1_000_000, "default": 1}),
    (
        "pageSize",
        {"type": "integer", "minimum": 1, "maximum": request_schemas.MAX_PAGE_SIZE, "default": 50},
    ),
)


@cache
def document() -> dict[str, Any]:
    """The whole document, as plain JSON."""
    _names, definitions = models_json_schema(
        [
            *((model, "validation") for model in _TAKEN),
            *((model, "serialization") for model in _GIVEN),
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
            "description": "The practice stand-in of the Check In and Out at Work service. All that it holds is invented.",
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
    """All operations by path and method."""
    registrations = f"{BASE_PATH}/presenceRegistrations"
    number = _parameter("path", "id", {"type": "integer", "minimum": 1, "maximum": 2**62})
    paging = [_parameter("query", name, schema) for name, schema in _PAGING]
    paths: dict[str, Any] = {
        TOKEN_PATH: {"post": _token()},
        f"{registrations}/registerInBulk": {
            "post": _operation(
                "registerInBulk",
                WRITE,
                response_schemas.BulkAnswer,
                body=request_schemas.RegisterInBulk,
                more=(413,),
            ),
        },
        f"{registrations}/search": {
            "post": _operation(
                "search",
                READ,
                response_schemas.PresencePage,
                body=request_schemas.SearchRequest,
                parameters=paging,
                more=(413,),
            )
        },
        f"{registrations}/{{id}}": {
            "get": _operation(
                "read", READ, response_schemas.Presence, parameters=[number], more=(404,)
            )
        },
        WORKPLACES_PATH: {"get": _operation("workplaces", READ, response_schemas.Workplaces)},
    }
    for name, sample in samples.CODES.items():
        code = _parameter(
            "path", "code", {"type": "string", "pattern": "^[a-z]+(_[0-9]+)?$"}, sample
        )
        paths[f"{BASE_PATH}/refData/{name}"] = {
            "get": _operation(name, READ, response_schemas.RefData)
        }
        paths[f"{BASE_PATH}/refData/{name}/{{code}}"] = {
            "get": _operation(
                f"{name}ByCode", READ, response_schemas.LabelledCode, parameters=[code], more=(404,)
            )
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
    """One operation: what it takes and needs, and every way in which it answers."""
    statuses = sorted(
        {401, 403, 429, *more, *((400, 415) if body else ()), *((400,) if parameters else ())}
    )
    given: dict[str, Any] = {"description": "Answered.", "content": _json(answer)}
    if name in _LEADS_TO_READ:
        given["links"] = {
            "read": {
                "operationId": "read",
                "parameters": {"id": f"$response.body#{_LEADS_TO_READ[name]}"},
            }
        }
    operation: dict[str, Any] = {
        "operationId": name,
        "security": [{"token": [scope]}],
        "responses": {
            "200": given,
            **{str(status): _problem(status) for status in statuses},
        },
    }
    if parameters:
        operation["parameters"] = parameters
    if body:
        content = _json(body)
        content["application/json"]["examples"] = samples.named(samples.BODIES[body])
        operation["requestBody"] = {"required": True, "content": content}
    return operation


def _token() -> dict[str, Any]:
    """The token endpoint: both grants, refusals in the words of OAuth."""
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
    refusal = {"description": "Refused.", "content": _json(response_schemas.OAuthRefusal)}
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
                    "examples": samples.named({"byPassword": samples.FORM}),
                }
            },
        },
        "responses": {
            "200": {
                "description": "A token of ten minutes.",
                "content": _json(response_schemas.AccessToken),
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
    """A parameter of the path or of the query."""
    example = samples.PARAMETERS.get(name) if sample is None else sample
    return {
        "in": place,
        "name": name,
        "required": place == "path",
        "schema": schema,
        "example": example,
    }


def _json(model: type[BaseModel], media_type: str = "application/json") -> dict[str, Any]:
    """Content that a model describes."""
    return {media_type: {"schema": {"$ref": f"#/components/schemas/{model.__name__}"}}}


def _problem(status: int) -> dict[str, Any]:
    """A way to be refused, as problem+json."""
    told: dict[str, Any] = {
        "description": _TOLD[status],
        "content": _json(response_schemas.ProblemDetails, MEDIA_TYPE),
    }
    if status == 429:
        told["headers"] = {"Retry-After": {"schema": {"type": "integer", "minimum": 1}}}
    return told
