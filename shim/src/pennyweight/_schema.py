"""The JSON Schema of a report's document, made from the records: readers and writers cannot disagree with it."""

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
    properties: dict[str, Any] = {"schema": {"const": name}, "complete": {"type": "boolean"}}
    properties |= {field: _schema(kind) for field, kind in DOCUMENT.items()}
    properties["assets"] = _schema(tuple[Asset, ...])
    properties["amounts"] = {"type": "array", "items": _record(Amount)}
    return {
        "$schema": _DIALECT,
        "title": name,
        "type": "object",
        "properties": properties,
        "required": list(properties),
    }


def _schema(kind: Any) -> dict[str, Any]:
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        (option,) = [option for option in get_args(kind) if option is not type(None)]
        return {"anyOf": [_schema(option), {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": _schema(get_args(kind)[0])}
    if origin is Literal:
        return {"enum": list(get_args(kind))}
    return _record(kind) if attrs.has(kind) else _SCALARS[kind]


def _record(kind: type[Any]) -> dict[str, Any]:
    types = get_type_hints(kind)
    fields = attrs.fields(kind)
    properties = {field.name: _schema(types[field.name]) for field in fields}
    if kind is Amount:
        properties |= {name: {"type": "string"} for name in REFERENCES}
        properties["in_base_units"] = {"anyOf": [{"type": "string", "pattern": "^-?[0-9]+$"}, {"type": "null"}]}
    return {"type": "object", "properties": properties, "required": list(properties)}
