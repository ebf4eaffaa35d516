"""The contract of presenceRegistration v1 as pydantic models: what may be sent. What is answered
stands in answers.py.

A breach of these models refuses the whole request (400); plain.py reads many items by the same
rules into dictionaries. What is well-formed but cannot be registered is a fault of one item only,
see intake.py. Property names in JSON are the camel-case forms of the names here.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetPydanticSchema,
    WithJsonSchema,
    model_validator,
)
from pydantic.alias_generators import to_camel
from pydantic_core import core_schema

MAX_ITEMS = 200
MAX_PAGE_SIZE = 500


_MOMENT = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _written(source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
    """In JSON a date-time of RFC 3339 as text: a number would pass as seconds since 1970, which the
    contract does not know.

    The pattern stands in pydantic's core and not in a function of ours: 200 items a request ask it.
    """
    schema = handler(source)
    text = core_schema.chain_schema([core_schema.str_schema(pattern=_MOMENT), schema])
    return core_schema.json_or_python_schema(json_schema=text, python_schema=schema)


def _day(value: object) -> object:
    """A day as text, without a time."""
    if isinstance(value, date) or (isinstance(value, str) and _DAY.fullmatch(value)):
        return value
    raise ValueError("should be a day, as text")


def _whole(value: object) -> object:
    """A whole number, also when it is written with a point (7.0), as JSON Schema has it."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Number = Annotated[int, Field(strict=True, ge=1, le=2**62), BeforeValidator(_whole)]
Moment = Annotated[
    AwareDatetime,
    GetPydanticSchema(_written),
    WithJsonSchema({"type": "string", "format": "date-time"}, mode="validation"),
]
Day = Annotated[date, BeforeValidator(_day)]
Text = Annotated[str, Field(max_length=200)]
Degrees = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Ssin = Annotated[str, Field(pattern=r"^[0-9]{11}$")]
LimosaId = Annotated[str, Field(pattern=r"^[0-9]{17}$")]
Direction = Literal["in", "out"]


class WireModel(BaseModel):
    """The base of all models: camel case in JSON, nothing unknown, and no input in the text of an
    error.
    """

    model_config = ConfigDict(
        alias_generator=to_camel,
        populate_by_name=True,
        extra="forbid",
        hide_input_in_errors=True,
        frozen=True,
    )

    def wire(self) -> dict[str, Any]:
        """As it goes into JSON: camel case, empty properties left out."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)


class SubmittedEmployer(WireModel):
    """Either of the two numbers; both or none is a fault of the item."""

    enterprise_number: Annotated[str, Field(pattern=r"^[01][0-9]{9}$")] | None = None
    foreign_vat_number: Annotated[str, Field(pattern=r"^[A-Z]{2}[^\x00-\x1f]{1,18}$")] | None = None

    @property
    def number(self) -> str:
        """Whichever number was given."""
        return self.enterprise_number or self.foreign_vat_number or ""


def _both(kind: str) -> dict[str, Any]:
    """Both coordinates of one JSON type."""
    return {"longitude": {"type": kind}, "latitude": {"type": kind}}


class Coordinates(WireModel):
    """WGS84 degrees, both or none: empty when the device may not or could not locate itself, which
    is remark 25 [ours].
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
        """Half a place is none."""
        if (self.longitude is None) != (self.latitude is None):
            raise ValueError("longitude and latitude go together")
        return self


class SubmittedAddress(WireModel):
    """A place of work by its address."""

    post_code: Text | None = None
    municipality_name: Text | None = None
    street_name: Text | None = None
    house_number: Text | None = None
    box_number: Text | None = None


class PlaceOfWork(WireModel):
    """Coordinates or an address; both or none is a fault of the item."""

    coordinates: Coordinates | None = None
    address: SubmittedAddress | None = None


class Submission(WireModel):
    """One presence to register: by ``ssin`` with an employer, or by ``limosaId``, whose declaration
    names the employer.
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
        """A presence is of one person, known by one number."""
        if (self.ssin is None) == (self.limosa_id is None):
            raise ValueError("exactly one of ssin and limosaId is required")
        return self

    @property
    def person(self) -> str:
        """The number by which the person is known."""
        return self.ssin or self.limosa_id or ""


class RegisterInBulk(WireModel):
    """The body of registerInBulk."""

    items: Annotated[list[Submission], Field(min_length=1, max_length=MAX_ITEMS)]


class SearchWindow(WireModel):
    """From one moment up to and including another; a day without a time counts whole, in Belgian
    time.
    """

    start_date: Moment | Day
    end_date: Moment | Day


class NameCriteria(WireModel):
    """A search by the worker's name as the registers hold it, without regard to accents and
    capitals.
    """

    given_name: Text | None = None
    family_name: Text | None = None


class StatusCriteria(WireModel):
    """A search by status, and by the time of its last change."""

    code: Text | None = None
    date: SearchWindow | None = None


class RemarkCriteria(WireModel):
    """A search by a remark."""

    code: Text


class Criteria(WireModel):
    """What to search: a window of time, and any other property to be equal to; all of it must hold."""

    registration_date: SearchWindow
    id: Number | None = None
    ssin: Ssin | None = Field(default=None, repr=False)
    limosa_id: LimosaId | None = Field(default=None, repr=False)
    type: Direction | None = None
    worker: NameCriteria | None = Field(default=None, repr=False)
    employer: SubmittedEmployer | None = None
    place_of_work: PlaceOfWork | None = None
    contractual_relationship_reference: Text | None = None
    custom_reference: Text | None = None
    activity: Text | None = None
    channel: Text | None = None
    status: StatusCriteria | None = None
    validity: Literal["pending", "validated", "failed"] | None = None
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
    """The body of a search. ``sort``: properties with asc or desc, the first the strongest; by
    ``id`` when nothing is said.
    """

    criteria: Criteria
    sort: dict[Sortable, Literal["asc", "desc"]] | None = None
