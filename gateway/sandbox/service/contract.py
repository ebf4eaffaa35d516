"""The contract of presenceRegistration v1 as pydantic models: what may be sent, and what is answered.

A breach of these models refuses the whole request (400). What is well-formed but cannot be registered is a fault of one item
only, see intake.py. Property names in JSON are the camel-case forms of the names here.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal, Self

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic.alias_generators import to_camel

MAX_ITEMS = 200
MAX_PAGE_SIZE = 500


def _only_text(value: object) -> object:
    """A date-time as text only: numbers would pass as seconds since 1970, which the contract does not know."""
    if isinstance(value, str | datetime):
        return value
    raise ValueError("should be a date-time with an offset, as text")


Moment = Annotated[AwareDatetime, BeforeValidator(_only_text)]
Degrees = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Ssin = Annotated[str, Field(pattern=r"^[0-9]{11}$")]
LimosaId = Annotated[str, Field(pattern=r"^[0-9]{17}$")]
Direction = Literal["in", "out"]


class Wire(BaseModel):
    """The base of all models: camel case in JSON, nothing unknown, and no input in the text of an error."""

    model_config = ConfigDict(
        alias_generator=to_camel, populate_by_name=True, extra="forbid", hide_input_in_errors=True, frozen=True
    )

    def wire(self) -> dict[str, Any]:
        """As it goes into JSON: camel case, empty properties left out."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)


class Employer(Wire):
    """Either of the two numbers; both or none is a fault of the item."""

    enterprise_number: Annotated[str, Field(pattern=r"^[01][0-9]{9}$")] | None = None
    foreign_vat_number: Annotated[str, Field(pattern=r"^[A-Z]{2}[^\x00-\x1f]{1,18}$")] | None = None

    @property
    def number(self) -> str:
        """Whichever number was given."""
        return self.enterprise_number or self.foreign_vat_number or ""


class Coordinates(Wire):
    """WGS84 degrees."""

    longitude: Degrees
    latitude: Degrees


class Address(Wire):
    """A place of work by its address."""

    post_code: str | None = None
    municipality_name: str | None = None
    street_name: str | None = None
    house_number: str | None = None
    box_number: str | None = None


class PlaceOfWork(Wire):
    """Coordinates or an address; both or none is a fault of the item."""

    coordinates: Coordinates | None = None
    address: Address | None = None


class Submission(Wire):
    """One presence to register: by ``ssin`` with an employer, or by ``limosaId``, whose declaration names the employer."""

    registration_date: Moment
    ssin: Ssin | None = Field(default=None, repr=False)
    limosa_id: LimosaId | None = Field(default=None, repr=False)
    type: Direction
    employer: Employer | None = None
    place_of_work: PlaceOfWork | None = None
    contractual_relationship_reference: str | None = None
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


class RegisterInBulk(Wire):
    """The body of registerInBulk."""

    items: Annotated[list[Submission], Field(min_length=1, max_length=MAX_ITEMS)]


class Labelled(Wire):
    """A remark or an activity with its labels by language."""

    code: str
    labels: dict[str, str]


class Status(Wire):
    """Where a registration stands: registered, edited, cancelled; since when."""

    code: str
    date: str


class WorkerName(Wire):
    """The name that the registers hold for the person."""

    given_name: str
    family_name: str


class Presence(Wire):
    """A registration as the service gives it back."""

    id: int
    registration_date: datetime
    ssin: str | None = Field(default=None, repr=False)
    limosa_id: str | None = Field(default=None, repr=False)
    type: str
    worker: WorkerName | None = Field(default=None, repr=False)
    employer: Employer | None = None
    place_of_work: PlaceOfWork | None = None
    contractual_relationship_reference: str | None = None
    custom_reference: str | None = None
    activity: str
    channel: str
    status: Status
    validity: str
    remarks: tuple[Labelled, ...] = ()


class CreationError(Wire):
    """Why one item was not registered; the description is for developers."""

    error_code: str
    error_description: str


class NotCreated(Wire):
    """An item that was not registered."""

    presence_registration_submitted: Submission
    error_list: tuple[CreationError, ...]


class BulkResult(Wire):
    """The answer for one item: exactly one of the two."""

    created_presence_registration: Presence | None = None
    not_created_presence_registration: NotCreated | None = None


class BulkAnswer(Wire):
    """One result an item, in the order of the request."""

    items: tuple[BulkResult, ...]


class Window(Wire):
    """From one moment up to and including another; a day without a time counts whole, in Belgian time."""

    start_date: Moment | date
    end_date: Moment | date


class StatusCriteria(Wire):
    """A search by status."""

    code: str


class Criteria(Wire):
    """What to search: a window of time, and any other property to be equal to."""

    registration_date: Window
    id: Annotated[int, Field(ge=1, le=2**62)] | None = None
    ssin: Ssin | None = Field(default=None, repr=False)
    limosa_id: LimosaId | None = Field(default=None, repr=False)
    type: Direction | None = None
    employer: Employer | None = None
    contractual_relationship_reference: str | None = None
    custom_reference: str | None = None
    activity: str | None = None
    channel: str | None = None
    status: StatusCriteria | None = None
    validity: Literal["pending", "validated", "failed"] | None = None


class Sort(Wire):
    """The order of what was found; by ``id`` when nothing is said."""

    registration_date: Literal["asc", "desc"] | None = None
    id: Literal["asc", "desc"] | None = None


class Search(Wire):
    """The body of a search."""

    criteria: Criteria
    sort: Sort | None = None


class Page(Wire):
    """One page of what was found, with the addresses of its neighbours where there are any."""

    items: tuple[Presence, ...]
    page: int
    page_size: int
    total: int
    total_pages: int
    first: str
    last: str
    prev: str | None = None
    next: str | None = None


class RefData(Wire):
    """A list of remarks or activities."""

    items: tuple[Labelled, ...]


class DeclaredCompany(Wire):
    """A company with a contract on a workplace."""

    number: str
    name: str


class DeclaredWorkplace(Wire):
    """A workplace that the contractor declared, with the companies under contract today."""

    number: str
    name: str
    address: Address
    coordinates: Coordinates
    companies: tuple[DeclaredCompany, ...]
    start_date: date
    end_date: date | None = None


class Workplaces(Wire):
    """The declared workplaces of the contractor who asks."""

    items: tuple[DeclaredWorkplace, ...]
