"""The Python type of a schema: one answer for fields, arguments and results, which the codec reads too."""

import re
from collections.abc import Iterable
from typing import Any

from pipeline.openapi.canonical.secrets import MARK
from pipeline.openapi.document import Document
from pipeline.openapi.walk import CHOICES, SCHEMAS, Schema, component_of, is_text_enum, resolve, types_of

TIME = "x-pennyweight-time"
"""On a whole number: it is a moment, in these units since 1970; `unknown` where the vendor says no unit: then it stays a number."""
UNITS = {"seconds": "UnixSeconds", "milliseconds": "UnixMilliseconds"}
_INPUTS = {name: f"{name}Input" for name in ("Decimal", "Number", *UNITS.values())}
"""What callers may give instead: text or an int for an amount, an int for a moment."""
UNKNOWN = "UnknownVariant"
_WORDS = {"boolean": "bool", "null": "None", "number": "Number", "string": "str"}
MONEY = "x-pennyweight-money"
DECIMAL = "x-pennyweight-decimal"
"""On a number, or text: it is no money. Text becomes a Decimal; with false, it stays text, and a whole number no amount."""
EXACT = (MONEY, DECIMAL)
"""What says that a value is exact."""
_WORD = re.compile(r"\w+")
BYTES = "x-bytes"
"""On text of a body that is not JSON: it is bytes; with `FILE`, a part of a form that has a name and a media type too."""
FILE = "file"
_TIMES = {"date": "date", "date-time": "datetime"}


def annotation(
    document: Document,
    schema: Schema,
    *,
    sequence: str = "list",
    hidden: str = "Secret[str]",
    nullable: bool = True,
    given: bool = False,
) -> str:
    """
    Return source such as `list[Balance] | None`; None comes last.

    A number is `Number` and money in text is `Decimal`: exact. Ids stay text: UUID objects cost three times the
    decoding and tell a caller nothing. A secret is `Secret[str]`, which nothing that holds it
    shows: the text as it travels, also that of a time or an amount.

    Args:
        document: normalised.
        schema: of it.
        sequence: how to write `list` where a method hides it.
        hidden: how to write a secret; callers give plain `str`, which methods wrap.
        nullable: whether None may be part of it.
        given: whether callers give it, and vendors never send it.
    """
    texts = list(dict.fromkeys(_texts(document, schema, sequence, hidden, given=given)))
    if given:
        texts = [_INPUTS.get(text, text) for text in texts]
    elif is_discriminated(document, schema):
        texts.append(UNKNOWN)
    if "Any" in texts or texts == ["None"]:  # what is always null today may be anything tomorrow
        return "Any"
    or_none = ["None"] if "None" in texts and nullable else []
    return " | ".join([text for text in texts if text != "None"] + or_none)


def is_discriminated(document: Document, schema: Schema) -> bool:
    """Whether a schema is a choice of classes that a field tells apart: each has constants for it, and no two the same."""
    options = [option for key in CHOICES for option in schema.get(key, []) if option.get("type") != "null"]
    schemas = document["components"]["schemas"]
    fields = [schemas.get(option.get("$ref", "").removeprefix(SCHEMAS), {}).get("properties", {}) for option in options]
    if len(options) < 2 or not all(fields):
        return False
    return any(_differs([_constants(document, each.get(name, {})) for each in fields]) for name in fields[0])


def _differs(values: list[set[str]]) -> bool:
    return all(values) and len(set[str]().union(*values)) == sum(map(len, values))


def _constants(document: Document, schema: Schema) -> set[str]:
    target = document["components"]["schemas"].get(component_of(schema) or "", schema)
    values = [target["const"]] if "const" in target else target.get("enum", [])
    return {repr(value) for value in values if value is not None}


def used(document: Document, texts: Iterable[str]) -> list[str]:
    """Return the components that annotations name, sorted: the formatter gives up on a module with too many to remove."""
    words = {word for text in texts for word in _WORD.findall(text)}
    return sorted(words & document["components"]["schemas"].keys())


def kinds_of(document: Document, schema: Schema) -> set[str]:
    """Return the JSON types that a value may have."""
    resolved = resolve(document, schema)
    options = [option for key in ("anyOf", "oneOf") for option in resolved.get(key, [])]
    kinds = set(types_of(resolved)).union(*(kinds_of(document, option) for option in options))
    return kinds | ({"object"} if "properties" in resolved else set())


def is_exact(schema: Schema) -> bool:
    """Whether text of this schema is a number, money or not."""
    return any(schema.get(key) for key in EXACT)


def _texts(document: Document, schema: Schema, sequence: str, hidden: str, *, given: bool) -> list[str]:
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(SCHEMAS)
        target = document["components"]["schemas"][name]
        return [name, "None"] if "null" in types_of(target) or None in target.get("enum", []) else [name]
    money = {key: value for key, value in schema.items() if key in (*EXACT, TIME)}
    options = [{**money, **option} for key in ("anyOf", "oneOf") for option in schema.get(key, [])]
    if options:
        return [text for option in options for text in _texts(document, option, sequence, hidden, given=given)]
    if "const" in schema:
        return [f"Literal[{schema['const']!r}]"]
    if is_text_enum(schema):  # what tells members of a choice apart; enums that people see are components
        return [f"Literal[{', '.join(map(repr, schema['enum']))}]"]
    return [_text(document, kind, schema, sequence, hidden, given=given) for kind in types_of(schema)] or ["Any"]


def _text(document: Document, kind: str, schema: Schema, sequence: str, hidden: str, *, given: bool) -> str:
    def inner(key: str) -> str:
        item: Any = schema.get(key)
        if not isinstance(item, dict):
            return "Any"
        return annotation(document, item, sequence=sequence, hidden=hidden, given=given)

    if kind == "array":
        return f"{sequence}[{inner('items')}]"
    if kind == "object":
        return f"dict[str, {inner('additionalProperties')}]"
    if BYTES in schema:
        return "FileInput" if schema[BYTES] == FILE else "bytes"
    if kind == "string" and schema.get(MARK):
        return hidden
    if kind == "string":
        return "Decimal" if is_exact(schema) else _TIMES.get(schema.get("format", ""), "str")
    return UNITS.get(schema.get(TIME, ""), "int") if kind == "integer" else _WORDS[kind]
