"""The contract of presenceRegistration v1 as pydantic models: what may be sent.

A breach of these models refuses the whole request (400). What is well-formed but cannot be
registered is a fault of one item only, see registering.py. Property names in JSON are the
camel-case forms of the names here.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
    model_validator,
)
from pydantic.alias_generators import to_camel

MAX_ITEMS = 200
MAX_PAGE_SIZE = 500

_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?"
    r"([Zz]|[+-][0-9]{2}:[0-9]{2})"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _moment(value: object) -> object:
    """Demand a date-time of RFC 3339 as text: pydantic would take a number as seconds."""
    if isinstance(value, datetime) or (isinstance(value, str) and _MOMENT.fullmatch(value)):
        return value
    raise ValueError("should be a date-time of RFC 3339, as text")


def _day(value: object) -> object:
    """Demand a day as text, without a time."""
    if isinstance(value, date) or (isinstance(value, str) and _DAY.fullmatch(value)):
        return value
    raise ValueError("should be a day, as text")


def _whole(value: object) -> object:
    """Take a whole number that is written with a point (7.0), as JSON Schema does."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Number = Annotated[int, Field(strict=True, ge=1, le=2**62), BeforeValidator(_whole)]
Moment = Annotated[
    AwareDatetime,
    BeforeValidator(_moment),
    WithJsonSchema({"type": "string", "format": "date-time"}, mode="validation"),
]
Day = Annotated[date, BeforeValidator(_day)]
Text = Annotated[str, Field(max_length=200)]
Degrees = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Ssin = Annotated[str, Field(pattern=r"^[0-9]{11}$")]
LimosaId = Annotated[str, Field(pattern=r"^[0-9]{17}$")]
Direction = Literal["in", "out"]
StatusCode = Literal["registered", "edited", "cancelled", "failed"]
Validity = Literal["pending", "validated", "failed"]


class WireModel(BaseModel):
    """Give all models camel case in JSON, nothing unknown, and no input in the text of an error."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        populate_by_name=True,
        extra="forbid",
        hide_input_in_errors=True,
        frozen=True,
    )

    def wire(self) -> dict[str, Any]:
        """Return it as it goes into JSON: camel case, empty properties left out."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)


class SubmittedEmployer(WireModel):
    """Hold either of the two numbers; both or none is a fault of the item.

    A malformed enterprise number is one too, by the published example of the service's manual.
    """

    enterprise_number: Text | None = None
    foreign_vat_number: Annotated[str, Field(pattern=r"^[A-Z]{2}[^\x00-\x1f]{1,18}$")] | None = None

    @property
    def number(self) -> str:
        """Return the number that was given; empty without one."""
        return self.enterprise_number or self.foreign_vat_number or ""


class EmployerCriteria(SubmittedEmployer):
    """Search by an employer, whose number must be one."""

    enterprise_number: Annotated[str, Field(pattern=r"^[01][0-9]{9}$")] | None = None


def _both(kind: str) -> dict[str, Any]:
    """Return the schema of two coordinates of one JSON type."""
    return {"longitude": {"type": kind}, "latitude": {"type": kind}}


class Coordinates(WireModel):
    """Hold WGS84 degrees, both or none.

    They are empty when the device may not or could not locate itself: remark 25 [ours].
    """

    model_config = ConfigDict(
        json_schema_extra={
            "oneOf": [
                {"required": ["longitude", "latitude"], "properties": _both("number")},
                {"properties": _both("null")},
            ]
        }
    )

    longitude: Degrees | None = None
    latitude: Degrees | None = None

    @model_validator(mode="after")
    def _both_or_none(self) -> Self:
        """Refuse one coordinate without the other."""
        if (self.longitude is None) != (self.latitude is None):
            raise ValueError("longitude and latitude go together")
        return self


class SubmittedAddress(WireModel):
    """Describe a place of work by its address."""

    post_code: Text | None = None
    municipality_name: Text | None = None
    street_name: Text | None = None
    house_number: Text | None = None
    box_number: Text | None = None


class PlaceOfWork(WireModel):
    """Hold coordinates or an address; both or none is a fault of the item."""

    coordinates: Coordinates | None = None
    address: SubmittedAddress | None = None


class Submission(WireModel):
    """Describe one presence to register.

    It is by ``ssin`` with an employer, or by ``limosaId``, whose declaration names the employer.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "oneOf": [
                {
                    "required": ["ssin"],
                    "properties": {"ssin": {"type": "string"}, "limosaId": {"type": "null"}},
                },
                {
                    "required": ["limosaId"],
                    "properties": {"limosaId": {"type": "string"}, "ssin": {"type": "null"}},
                },
            ]
        }
    )

    registration_date: Moment
    ssin: Ssin | None = Field(default=None, repr=False)
    limosa_id: LimosaId | None = Field(default=None, repr=False)
    type: Direction
    employer: SubmittedEmployer | None = None
    place_of_work: PlaceOfWork | None = None
    contractual_relationship_reference: Text | None = None
    custom_reference: Annotated[str, Field(min_length=1, max_length=24)] | None = None

    @model_validator(mode="after")
    def _one_person(self) -> Self:
        """Demand one person, known by one number."""
        if (self.ssin is None) == (self.limosa_id is None):
            raise ValueError("exactly one of ssin and limosaId is required")
        return self

    @property
    def person(self) -> str:
        """Return the number by which the person is known."""
        return self.ssin or self.limosa_id or ""

    @property
    def workplace(self) -> str:
        """Return the number of the declaration of works as sent; empty without one."""
        return self.contractual_relationship_reference or ""


class RegisterInBulk(WireModel):
    """Describe the body of registerInBulk."""

    items: Annotated[list[Submission], Field(min_length=1, max_length=MAX_ITEMS)]


class SearchWindow(WireModel):
    """Reach from one moment up to and including another; a day counts whole, in Belgian time."""

    start_date: Moment | Day
    end_date: Moment | Day


class NameCriteria(WireModel):
    """Search by the worker's name in the registers, without regard to accents and capitals."""

    given_name: Text | None = None
    family_name: Text | None = None


class StatusCriteria(WireModel):
    """Search by status, and by the time of its last change."""

    code: Text | None = None
    date: SearchWindow | None = None


class RemarkCriteria(WireModel):
    """Search by a remark."""

    code: Text


class Criteria(WireModel):
    """Describe what to search: a window of time, and properties; all of it must hold."""

    registration_date: SearchWindow
    id: Number | None = None
    ssin: Ssin | None = Field(default=None, repr=False)
    limosa_id: LimosaId | None = Field(default=None, repr=False)
    type: Direction | None = None
    worker: NameCriteria | None = Field(default=None, repr=False)
    employer: EmployerCriteria | None = None
    place_of_work: PlaceOfWork | None = None
    contractual_relationship_reference: Text | None = None
    custom_reference: Text | None = None
    activity: Text | None = None
    channel: Text | None = None
    status: StatusCriteria | None = None
    validity: Validity | None = None
    remarks: Annotated[list[RemarkCriteria], Field(max_length=50)] | None = None


Sortable = Literal[
    "id",
    "registrationDate",
    "type",
    "employer",
    "contractualRelationshipReference",
    "customReference",
    "activity",
    "channel",
    "status",
    "validity",
]


class SearchRequest(WireModel):
    """Describe the body of a search.

    ``sort``: properties with asc or desc, the first the strongest; by ``id`` without it.
    """

    criteria: Criteria
    sort: dict[Sortable, Literal["asc", "desc"]] | None = None
