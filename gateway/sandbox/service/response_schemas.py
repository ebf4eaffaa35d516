"""The contract of presenceRegistration v1 as pydantic models: what is answered."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, PlainSerializer, WithJsonSchema

from gateway.domain.belgian_time import epoch_ms
from gateway.sandbox.service.request_schemas import (
    Coordinates,
    Direction,
    PlaceOfWork,
    StatusCode,
    Submission,
    SubmittedAddress,
    SubmittedEmployer,
    Validity,
    WireModel,
)
from gateway.sandbox.service.service_clock import iso

Moment = Annotated[
    datetime,
    PlainSerializer(lambda moment: iso(epoch_ms(moment)), when_used="json"),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]


class LabelledCode(WireModel):
    """Describe a remark or an activity, with labels by language."""

    code: str
    labels: dict[str, str]


class Status(WireModel):
    """Say where a registration stands, and since when."""

    code: StatusCode
    date: Moment


class WorkerName(WireModel):
    """Hold the name that the registers hold for the person."""

    given_name: str
    family_name: str


class Presence(WireModel):
    """Describe a registration as the service gives it back."""

    id: Annotated[int, Field(ge=1)]
    registration_date: datetime
    ssin: str | None = Field(default=None, repr=False)
    limosa_id: str | None = Field(default=None, repr=False)
    type: Direction
    worker: WorkerName | None = Field(default=None, repr=False)
    employer: SubmittedEmployer | None = None
    place_of_work: PlaceOfWork | None = None
    contractual_relationship_reference: str | None = None
    custom_reference: str | None = None
    activity: str
    channel: str
    status: Status
    validity: Validity
    remarks: tuple[LabelledCode, ...] = ()


class CreationError(WireModel):
    """Say why one item was not registered; the description is for developers."""

    error_code: str
    error_description: str


class NotCreated(WireModel):
    """Describe an item that was not registered."""

    presence_registration_submitted: Submission
    error_list: tuple[CreationError, ...]


class BulkResult(WireModel):
    """Answer one item: exactly one of the two."""

    model_config = ConfigDict(
        json_schema_extra={
            "oneOf": [
                {"required": ["createdPresenceRegistration"]},
                {"required": ["notCreatedPresenceRegistration"]},
            ]
        }
    )

    created_presence_registration: Presence | None = None
    not_created_presence_registration: NotCreated | None = None


class BulkAnswer(WireModel):
    """Hold one result an item, in the order of the request."""

    items: tuple[BulkResult, ...]


class PresencePage(WireModel):
    """Hold one page of what was found, and the addresses of its neighbours."""

    items: tuple[Presence, ...]
    page: int
    page_size: int
    total: int
    total_pages: int
    first: str
    last: str
    prev: str | None = None
    next: str | None = None


class RefData(WireModel):
    """List remarks or activities."""

    items: tuple[LabelledCode, ...]


class DeclaredCompany(WireModel):
    """Describe a company with a contract on a workplace, and the contract's last day."""

    number: str
    name: str
    end_date: date | None = None


class DeclaredWorkplace(WireModel):
    """Describe a workplace that the contractor declared, and the companies under contract today."""

    number: str
    name: str
    address: SubmittedAddress
    coordinates: Coordinates | None = None
    companies: tuple[DeclaredCompany, ...]
    start_date: date
    end_date: date | None = None
    regime: str | None = None
    in_out_from: date | None = None


class Workplaces(WireModel):
    """List the declared workplaces of the contractor who asks."""

    items: tuple[DeclaredWorkplace, ...]


class Issue(WireModel):
    """Describe one fault of a request: where it is, and which rule it breaks."""

    type: str
    in_: Annotated[str, Field(alias="in")]
    name: str
    detail: str


class ProblemDetails(WireModel):
    """Describe why a request is refused (RFC 9457), by a type of the Belgian REST guide."""

    type: str
    href: str
    title: str
    status: int
    detail: str
    instance: str
    issues: tuple[Issue, ...] | None = None


class AccessToken(WireModel):
    """Hold an access token; RFC 6749, chapter 5.1, names its properties, not in camel case."""

    access_token: Annotated[str, Field(alias="access_token")]
    token_type: Annotated[Literal["Bearer"], Field(alias="token_type")]
    expires_in: Annotated[int, Field(alias="expires_in")]
    scope: str


class OAuthRefusal(WireModel):
    """Describe a refusal of the token endpoint (RFC 6749, chapter 5.2)."""

    error: Literal[
        "invalid_request",
        "invalid_client",
        "invalid_grant",
        "unauthorized_client",
        "unsupported_grant_type",
        "invalid_scope",
    ]
    error_description: Annotated[str, Field(alias="error_description")]
