"""The Python type of a schema: one answer for fields, arguments and results, which the codec reads too."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from pipeline.model.types import ANY, BYTES, NONE, SECRET, UNKNOWN, List, Literal, Map, Reference, Scalar, Type, union
from pipeline.openapi.canonical.secrets import MARK
from pipeline.openapi.canonical.structural_key import as_text
from pipeline.openapi.document import Document
from pipeline.openapi.resolver import nullable_component, referenced_component, resolve
from pipeline.openapi.schemas import Schema, is_text_enum, types_of
from pipeline.openapi.walk import CHOICES

TIME = "x-pennyweight-time"
"""On a whole number: it is a moment, in these units since 1970; `unknown` where the vendor says no unit: then it stays a number."""
UNITS = {"seconds": "UnixSeconds", "milliseconds": "UnixMilliseconds"}
MONEY = "x-pennyweight-money"
DECIMAL = "x-pennyweight-decimal"
"""On a number, or text: it is no money. Text becomes a Decimal; with false, it stays text, and a whole number no amount."""
EXACT = (MONEY, DECIMAL)
"""What says that a value is exact."""
RAW = "x-bytes"
"""On text of a body that is not JSON: it is bytes; with `FILE`, a part of a form that has a name and a media type too."""
FILE = "file"
SPELLED = frozenset(("Decimal", "Number", *UNITS.values()))
"""Types that core must know to spell a value in an address or a form."""
_INPUTS: dict[Type, Type] = {Scalar(name): Scalar(f"{name}Input") for name in ("Decimal", "Number", *UNITS.values())}
"""What callers may give instead: text or an int for an amount, an int for a moment."""
_NAMES = {"boolean": "bool", "null": "None", "number": "Number", "string": "str"}
_TIMES = {"date": "date", "date-time": "datetime"}


def to_type(
    document: Document,
    schema: Schema,
    *,
    pointer: str = "",
    secret: Type = SECRET,
    nullable: bool = True,
    for_input: bool = False,
) -> Type:
    """
    Return the type of a schema, such as `list[Balance] | None`.

    A number is `Number` and money in text is `Decimal`: exact. Ids stay text: UUID objects cost three times the
    decoding and tell a caller nothing. A secret is `Secret[str]`, which nothing that holds it
    shows: the text as it travels, also that of a time or an amount.

    Args:
        document: normalised.
        schema: of it.
        pointer: where it stands.
        secret: the type of a secret; callers give plain `str`, which methods wrap.
        nullable: whether None may be part of it.
        for_input: whether callers give it, and vendors never send it.
    """
    options = _different(_options(document, schema, pointer, secret, for_input=for_input))
    if for_input:
        options = [
            replace(_INPUTS[it], pointer=it.pointer, keywords=it.keywords) if it in _INPUTS else it for it in options
        ]
    elif is_discriminated(document, schema):
        options.append(UNKNOWN)
    if not nullable and NONE in options and options != [NONE]:
        options.remove(NONE)
    found = union(options, like=Scalar("", pointer=pointer, keywords=schema))
    chosen = len(options) == 1 and any(key in schema for key in CHOICES)
    return replace(found, keywords={**found.keywords, **_beside_choices(schema)}) if chosen else found


def is_discriminated(document: Document, schema: Schema) -> bool:
    """Whether a schema is a choice of classes that a field tells apart: each has constants for it, and no two the same."""
    options = [option for key in CHOICES for option in schema.get(key, []) if option.get("type") != "null"]
    schemas = document["components"]["schemas"]
    fields = [schemas.get(referenced_component(option), {}).get("properties", {}) for option in options]
    if len(options) < 2 or not all(fields):
        return False
    return any(_differs([_constants(document, each.get(name, {})) for each in fields]) for name in fields[0])


def kinds_of(document: Document, schema: Schema) -> set[str]:
    """Return the JSON types that a value may have."""
    resolved = resolve(document, schema)
    options = [option for key in CHOICES for option in resolved.get(key, [])]
    kinds = set(types_of(resolved)).union(*(kinds_of(document, option) for option in options))
    return kinds | ({"object"} if "properties" in resolved else set())


def is_exact(schema: Schema) -> bool:
    """Whether text of this schema is a number, money or not."""
    return any(schema.get(key) for key in EXACT)


def _differs(values: list[set[str]]) -> bool:
    return all(values) and len(set[str]().union(*values)) == sum(map(len, values))


def _constants(document: Document, schema: Schema) -> set[str]:
    target = document["components"]["schemas"].get(nullable_component(schema) or "", schema)
    options = [_constants(document, option) for option in target.get("anyOf", []) if option.get("type") != "null"]
    if options:
        return set[str]().union(*options) if all(options) else set()
    values = [target["const"]] if "const" in target else target.get("enum", [])
    return {repr(value) for value in values if value is not None}


def _different(options: Iterable[Type]) -> list[Type]:
    """Return each option once; of several that are one type the one whose schema comes first as text: they have no order."""
    found: dict[Type, Type] = {}
    for option in options:
        known = found.setdefault(option, option)
        if known is not option and as_text(option.keywords) < as_text(known.keywords):
            found[option] = option
    return list(found.values())


def _beside_choices(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key not in CHOICES}


def _options(document: Document, schema: Schema, pointer: str, secret: Type, *, for_input: bool) -> Iterator[Type]:
    if "$ref" in schema:
        name = str(referenced_component(schema))
        target = document["components"]["schemas"][name]
        yield Reference(name, pointer=pointer, keywords=schema)
        if "null" in types_of(target) or None in target.get("enum", []):
            yield NONE
        return
    marks = {key: value for key, value in schema.items() if key in (*EXACT, TIME)}
    options = [
        (f"{pointer}/{key}/{index}", {**marks, **option})
        for key in CHOICES
        for index, option in enumerate(schema.get(key, []))
    ]
    if options:
        for where, option in options:
            yield from _options(document, option, where, secret, for_input=for_input)
    elif "const" in schema:
        yield Literal((schema["const"],), pointer=pointer, keywords=schema)
    elif is_text_enum(schema):  # what tells members of a choice apart; enums that people see are components
        yield Literal(tuple(schema["enum"]), pointer=pointer, keywords=schema)
    elif not types_of(schema):
        yield replace(ANY, pointer=pointer, keywords=schema)
    else:
        for json_type in types_of(schema):
            yield replace(
                _of_kind(document, json_type, schema, pointer, secret, for_input=for_input),
                pointer=pointer,
                keywords={**schema, "type": json_type},
            )


def _of_kind(
    document: Document, json_type: str, schema: Schema, pointer: str, secret: Type, *, for_input: bool
) -> Type:
    def inner(key: str) -> Type:
        item: Any = schema.get(key)
        if not isinstance(item, dict):
            return replace(ANY, pointer=f"{pointer}/{key}" if key in schema else pointer)
        return to_type(document, item, pointer=f"{pointer}/{key}", secret=secret, for_input=for_input)

    if json_type == "array":
        return List(inner("items"))
    if json_type == "object":
        return Map(inner("additionalProperties"))
    if RAW in schema:
        return Scalar("FileInput") if schema[RAW] == FILE else BYTES
    if json_type == "string" and schema.get(MARK):
        return secret
    if json_type == "string":
        return Scalar("Decimal" if is_exact(schema) else _TIMES.get(schema.get("format", ""), "str"))
    return Scalar(UNITS.get(schema.get(TIME, ""), "int") if json_type == "integer" else _NAMES[json_type])
