"""Sentences built from facts alone, where nobody has written words yet: type, unit, bounds and values."""

import re
from collections.abc import Iterator
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.resolver import referenced_component, resolve
from pipeline.openapi.schemas import Schema, types_of

_NOUNS = {
    "string": "Text",
    "integer": "Whole number",
    "number": "Number",
    "boolean": "True or false",
    "array": "List",
    "object": "Object",
}
_FORMATS = {"date-time": "Date and time", "date": "Date", "uuid": "UUID", "uri": "URL", "email": "Email address"}
_BOUNDS = (
    ("at least {}", "minimum"),
    ("above {}", "exclusiveMinimum"),
    ("at most {}", "maximum"),
    ("below {}", "exclusiveMaximum"),
    ("at least {} characters", "minLength"),
    ("at most {} characters", "maxLength"),
    ("at least {} items", "minItems"),
    ("at most {} items", "maxItems"),
)
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,29}")
"""Values that may stand in a sentence as they are."""
_MOST = 6


def sentence_of_facts(document: Document, schema: Schema) -> str:
    """Return a sentence about the values that a schema allows; empty where it would only repeat their type."""
    return f"{_phrase(document, schema)}." if _says_more(document, schema) else ""


def _says_more(document: Document, schema: Schema) -> bool:
    """Whether a schema says something of its values that their type in Python does not."""
    found = resolve(document, schema)
    json_types = [json_type for json_type in types_of(found) if json_type in _NOUNS]
    if not json_types or any(_details(found)) or str(found.get("format")) in _FORMATS:
        return bool(json_types)
    if "object" in json_types and referenced_component(schema):
        return True
    return "array" in json_types and _says_more(document, found.get("items") or {})


def _phrase(document: Document, schema: Schema) -> str:
    found = resolve(document, schema)
    nouns = [_noun(document, schema, found, json_type) for json_type in types_of(found) if json_type in _NOUNS]
    if not nouns:
        return ""
    first, *others = nouns
    return ", ".join([" or ".join([first, *map(_inside_a_sentence, others)]), *_details(found)])


def _inside_a_sentence(noun: str) -> str:
    """Return a noun as it stands after others: `text`, but `UUID`."""
    return noun if noun[:2].isupper() else f"{noun[:1].lower()}{noun[1:]}"


def _noun(document: Document, schema: Schema, found: Schema, json_type: str) -> str:
    name = referenced_component(schema)
    if json_type == "object" and name:
        return f"Object: `{name}`"
    if json_type == "array" and (inner := _phrase(document, found.get("items") or {})):
        return f"List: {_inside_a_sentence(inner)}"
    return _FORMATS.get(str(found.get("format")), _NOUNS[json_type]) if json_type == "string" else _NOUNS[json_type]


def _details(schema: Schema) -> Iterator[str]:
    money, moment = schema.get("x-pennyweight-money"), schema.get("x-pennyweight-time")
    if isinstance(money, dict):
        yield "an amount of money" if money.get("unit") != "minor" else "an amount of money in minor units"
    if moment:
        yield "a moment"
    for text, key in _BOUNDS:
        if _is_number(schema.get(key)):
            yield text.format(schema[key])
    values = [value for value in schema.get("enum", []) if value is not None]
    if 0 < len(values) <= _MOST and all(isinstance(value, str) and _PLAIN.fullmatch(value) for value in values):
        yield f"one of {', '.join(values)}"


def _is_number(value: Any) -> bool:
    return value is not None and not isinstance(value, (bool, str, list, dict))
