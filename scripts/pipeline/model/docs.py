"""Descriptions of arguments, fields and results; where nobody has written any, sentences built from facts alone."""

import re
from collections.abc import Iterator
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.resolver import referenced_component, resolve
from pipeline.openapi.schemas import Schema, types_of
from pipeline.openapi.walk import CHOICES
from pipeline.text import sentence

_SENTENCE = re.compile(r"(?<=[.;:])\s+")
_INSTEAD = re.compile(r"\b[Uu]se `")
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


def describe(document: Document, schema: Schema) -> str:
    """
    Return the description of a schema, or of the component it refers to, with the values that a number may have.

    Where there is none, a sentence built from facts stands in.
    """
    resolved = resolve(document, schema)
    references = [option for key in CHOICES for option in schema.get(key, []) if "$ref" in option]
    text = resolved.get("description") or next(
        (resolve(document, option).get("description", "") for option in references), ""
    )
    numbers = [value for value in resolved.get("enum", []) if isinstance(value, int)]
    mark = "Deprecated. " if schema.get("deprecated") else ""
    choice = f" One of {', '.join(map(str, numbers))}." if numbers else ""
    return f"{mark}{sentence(text) or sentence_of_facts(document, schema)}{choice}".strip()


def describe_result(document: Document, schema: Schema) -> str:
    """Return the sentence about what a method returns; of a list, about its items."""
    resolved = resolve(document, schema)
    each = describe(document, resolved["items"]) if "items" in resolved else ""
    return f"For each: {each}" if each else describe(document, schema)


def find_replacement(text: str) -> str:
    """Return the sentence of a text that names what to use instead; empty without one."""
    found = next((each for each in _SENTENCE.split(text) if _INSTEAD.search(each)), "")
    return sentence(found.rstrip(".;:")) if found else ""


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
