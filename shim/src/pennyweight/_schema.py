"""JSON Schemas of documents, made from the records: readers and writers cannot disagree with them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from pennyweight._json import DECIMAL, DOCUMENT, REFERENCES
from pennyweight._records import Amount, Asset

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SCALARS: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    float: {"type": "number"},
    int: {"type": "integer"},
    Decimal: {"type": "string", "pattern": f"^{DECIMAL}$"},
    datetime: {"type": "string", "format": "date-time"},
}


def json_schema(name: str) -> dict[str, Any]:
    """Return the schema of the documents that `Report.to_json` writes; `name` is its `schema`."""
    properties = {field: schema_of(kind) for field, kind in DOCUMENT.items()}
    amount = record_schema(Amount)
    amount["properties"] |= dict.fromkeys(REFERENCES, _SCALARS[str])
    properties |= {"assets": schema_of(tuple[Asset, ...]), "amounts": {"type": "array", "items": amount}}
    return document_schema(name, {"complete": _SCALARS[bool], **properties})


def document_schema(name: str, properties: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a document whose key `schema` says which it is."""
    return {"$schema": _DIALECT, "title": name, **object_schema({"schema": {"const": name}, **properties})}


def object_schema(properties: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of an object that has all of these properties, and may have more in later versions."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def schema_of(kind: Any, names: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return the schema of a type; `names` are the classes that its annotations name."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        (option,) = [option for option in get_args(kind) if option is not type(None)]
        return {"anyOf": [schema_of(option, names), {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": schema_of(get_args(kind)[0], names)}
    if origin is Literal:
        return {"enum": list(get_args(kind))}
    return record_schema(kind, names) if attrs.has(kind) else _SCALARS[kind]


def record_schema(kind: type[Any], names: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return the schema of a record, as `jsonable` makes an object of it."""
    types = get_type_hints(kind, localns=names)
    properties = {field.name: schema_of(types[field.name], names) for field in attrs.fields(kind)}
    if "in_base_units" in properties:
        properties["in_base_units"] = {"anyOf": [{"type": "string", "pattern": "^-?[0-9]+$"}, {"type": "null"}]}
    return object_schema(properties)
