"""The items of registerInBulk read into plain dictionaries, by the rules of the contract's models
and for half their price.

The rules are written once, in contract.py: what stands here only gives pydantic the same properties
as typed dictionaries. They have their names of JSON; ``registrationDate`` is a date-time; an absent
property is absent or ``None``.
"""

from __future__ import annotations

from types import UnionType
from typing import Annotated, Any, NotRequired, Required, Union, get_args, get_origin

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

# that of Python 3.11 keeps no configuration of its own
from typing_extensions import TypedDict

from gateway.sandbox.service.request_schemas import RegisterInBulk, Submission, WireModel

Item = dict[str, Any]
"""One presence to register."""


def _plain(model: type[WireModel]) -> Any:
    """A model as a typed dictionary: the same properties under their names of JSON, with the same
    rules.
    """
    properties = {}
    for name, told in model.model_fields.items():
        kind = _within(told.annotation)
        if told.metadata:
            kind = Annotated[(kind, *told.metadata)]
        properties[told.alias or name] = Required[kind] if told.is_required() else NotRequired[kind]
    # from data, not from a class's text
    make: Any = TypedDict
    made = make(model.__name__, properties)
    made.__pydantic_config__ = ConfigDict(extra="forbid", hide_input_in_errors=True)
    return made


def _within(kind: Any) -> Any:
    """A type with every model in it made plain."""
    if isinstance(kind, type) and issubclass(kind, WireModel):
        return _plain(kind)
    if get_origin(kind) in {Union, UnionType}:
        return Union[tuple(_within(part) for part in get_args(kind))]  # noqa: UP007 - of as many as there are
    if get_origin(kind) is list:
        (part,) = get_args(kind)
        return list[_within(part)]  # type: ignore[misc] # a type at run time only
    return kind


_BULK: TypeAdapter[dict[str, list[Item]]] = TypeAdapter(_plain(RegisterInBulk))
_SERIALIZER = TypeAdapter(_plain(Submission)).serializer


def items_of(body: bytes) -> list[Item]:
    """The items of a body of registerInBulk.

    :raises ValidationError: when it breaks the contract, with every breach.
    """
    items = _BULK.validate_json(body)["items"]
    faults = [
        _fault("exactly one of ssin and limosaId is required", number)
        for number, item in enumerate(items)
        if (item.get("ssin") is None) == (item.get("limosaId") is None)
    ]
    faults += [
        _fault("longitude and latitude go together", number, "placeOfWork", "coordinates")
        for number, item in enumerate(items)
        if _half(item.get("placeOfWork"))
    ]
    if faults:
        raise ValidationError.from_exception_data("RegisterInBulk", faults, hide_input=True)
    return items


def _half(place: Item | None) -> bool:
    """Half a place is none."""
    coordinates: Item = (place.get("coordinates") if place else None) or {}
    return (coordinates.get("longitude") is None) != (coordinates.get("latitude") is None)


def _fault(text: str, *place: str | int) -> InitErrorDetails:
    """A fault that no single property shows, as pydantic lists it."""
    kind = PydanticCustomError("value_error", "Value error, {text}", {"text": text})
    return InitErrorDetails(type=kind, loc=("items", *place), input=None)


def text_of(item: Item) -> str:
    """An item as JSON, empty properties left out: what the model of the contract would write."""
    return _SERIALIZER.to_json(item, exclude_none=True).decode()


def employer_of(item: Item) -> str:
    """The employer's number, whichever was given; empty without one."""
    employer = item.get("employer")
    return (
        (employer.get("enterpriseNumber") or employer.get("foreignVatNumber") or "")
        if employer
        else ""
    )


def person_of(item: Item) -> str:
    """The number by which the person is known."""
    return item.get("ssin") or item.get("limosaId") or ""


def workplace_of(item: Item) -> str:
    """The workplace's number as sent; empty without one."""
    return item.get("contractualRelationshipReference") or ""
