"""
A report as JSON and back: accounts, assets and amounts once each, referred to by their keys; exact amounts as text.

Readers ignore keys that they don't know, so that later versions may add some.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from decimal import Decimal
from types import UnionType
from typing import Any, Literal, NoReturn, Union, get_args, get_origin, get_type_hints

import attrs

from pennyweight._exact import plain
from pennyweight._records import Account, Amount, Asset, Check, Connection, Gap
from pennyweight._scope import Part

DECIMAL = r"-?(0|[1-9][0-9]*)(\.[0-9]+)?"
"""Pattern of an amount."""
_MOST_DIGITS = 4000
DOCUMENT = {
    "scope": tuple[Part, ...],
    "asked": tuple[str, ...],
    "asked_at": datetime,
    "finished_at": datetime,
    "connections": tuple[Connection, ...],
    "accounts": tuple[Account, ...],
    "checks": tuple[Check, ...],
    "gaps": tuple[Gap, ...],
}
REFERENCES = {"account": Account, "asset": Asset}
"""Fields of an amount that the document has by key."""


def encode(report: Any, schema: str) -> str:
    """Return one JSON document in ASCII, which every terminal and pipe carries."""
    document = {"schema": schema, "complete": report.complete}
    document |= {name: jsonable(getattr(report, name)) for name in DOCUMENT}
    assets = {amount.asset.key: amount.asset for amount in report.amounts}
    document["assets"] = jsonable(tuple(assets.values()))
    document["amounts"] = [
        jsonable(amount) | {name: getattr(amount, name).key for name in REFERENCES} for amount in report.amounts
    ]
    return json.dumps(document, indent=2, allow_nan=False)


def decode(text: str | bytes, schema: str) -> dict[str, Any]:
    """
    Return the fields of a report.

    Raises:
        ValueError: it is no document of the schema.
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"report: expected a JSON document, found none: {error}") from None
    if not isinstance(document, dict) or document.get("schema") != schema:
        found = document.get("schema") if isinstance(document, dict) else document
        raise ValueError(
            f"report /schema: expected {schema!r}, found {found!r}. A later version of pennyweight reads it"
        )
    fields = {name: _read(kind, document.get(name), f"/{name}") for name, kind in DOCUMENT.items()}
    known = {
        "account": {account.key: account for account in fields["accounts"]},
        "asset": {it.key: it for it in _read(tuple[Asset, ...], document.get("assets"), "/assets")},
    }
    amounts = document.get("amounts")
    if not isinstance(amounts, list):
        _refuse("/amounts", "a list", amounts)
    fields["amounts"] = tuple(_read_amount(row, f"/amounts/{at}", known) for at, row in enumerate(amounts))
    return fields


def _read_amount(row: Any, pointer: str, known: dict[str, dict[str, Any]]) -> Amount:
    if not isinstance(row, dict):
        _refuse(pointer, "an object", row)
    found = dict(row)
    for name, by_key in known.items():
        key = row.get(name)
        if not isinstance(key, str) or key not in by_key:
            _refuse(f"{pointer}/{name}", f"the key of one of the document's {name}s", key)
        found[name] = by_key[key]
    amount: Amount = _read_record(Amount, found, pointer)
    return amount


def jsonable(value: Any) -> Any:
    """Return records as dictionaries, amounts as decimal text, moments as text in UTC."""
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, list | tuple):
        return [jsonable(item) for item in value]
    if attrs.has(type(value)):
        return {it.name: _plain_field(it.name, getattr(value, it.name)) for it in attrs.fields(type(value))}
    return value


def _plain_field(name: str, value: Any) -> Any:
    return str(value) if name == "in_base_units" and value is not None else jsonable(value)


def _read(kind: Any, value: Any, pointer: str) -> Any:
    """Return a value of a declared type. Raises ValueError for another."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        options = [option for option in get_args(kind) if option is not type(None)]
        return None if value is None else _read(options[0], value, pointer)
    if origin is tuple:
        if not isinstance(value, list):
            _refuse(pointer, "a list", value)
        return tuple(_read(get_args(kind)[0], item, f"{pointer}/{at}") for at, item in enumerate(value))
    if origin is Literal:
        if value not in get_args(kind):
            _refuse(pointer, f"one of {', '.join(get_args(kind))}", value)
        return value
    if attrs.has(kind):
        return value if isinstance(value, kind) else _read_record(kind, value, pointer)
    return _read_scalar(kind, value, pointer)


def _read_scalar(kind: Any, value: Any, pointer: str) -> Any:
    if kind is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    if kind is Decimal or kind is int:
        if not isinstance(value, str) or not re.fullmatch(DECIMAL, value) or len(value) > _MOST_DIGITS:
            _refuse(pointer, "decimal digits as text", value)
        if kind is int and "." in value:
            _refuse(pointer, "whole digits as text", value)
        return kind(value)
    if kind is datetime:
        return _read_moment(value, pointer)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, kind):
        _refuse(pointer, {str: "text", bool: "true or false", float: "a number"}.get(kind, kind.__name__), value)
    return value


def _read_record(kind: type[Any], value: Any, pointer: str) -> Any:
    if not isinstance(value, dict):
        _refuse(pointer, "an object", value)
    types = get_type_hints(kind)
    found = {}
    for field in attrs.fields(kind):
        if field.name in value:
            found[field.name] = _read(types[field.name], value[field.name], f"{pointer}/{field.name}")
        elif field.default is attrs.NOTHING:
            _refuse(f"{pointer}/{field.name}", "a value", None)
    return kind(**found)


def _read_moment(value: Any, pointer: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        _refuse(pointer, "a moment in ISO 8601", value)
    if moment.tzinfo is None:
        _refuse(pointer, "a moment with its zone", value)
    return moment.astimezone(UTC)


def _refuse(pointer: str, expected: str, found: Any) -> NoReturn:
    raise ValueError(f"report {pointer}: expected {expected}, found {found!r:.80}")
