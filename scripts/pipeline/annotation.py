"""The Python type of a schema: one answer for fields, arguments and results, which the codec reads too."""

import re
from collections.abc import Iterable
from typing import Any

from pipeline.documents import Document
from pipeline.rules.secrets import MARK
from pipeline.rules.walking import SCHEMAS, Schema, is_text_enum, types_of

_WORDS = {"boolean": "bool", "integer": "int", "null": "None", "number": "Number", "string": "str"}
_EXACT = {"x-pennyweight-money", "x-pennyweight-decimal"}
_WORD = re.compile(r"\w+")
BYTES = "x-bytes"
"""On text of a body that is not JSON: it is bytes."""
_TIMES = {"date": "date", "date-time": "datetime"}


def annotation(
    document: Document, schema: Schema, *, sequence: str = "list", hidden: str = "Secret[str]", nullable: bool = True
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
    """
    texts = list(dict.fromkeys(_texts(document, schema, sequence, hidden)))
    if "Any" in texts or texts == ["None"]:  # what is always null today may be anything tomorrow
        return "Any"
    or_none = ["None"] if "None" in texts and nullable else []
    return " | ".join([text for text in texts if text != "None"] + or_none)


def used(document: Document, texts: Iterable[str]) -> list[str]:
    """Return the components that annotations name, sorted: the formatter gives up on a module with too many to remove."""
    words = {word for text in texts for word in _WORD.findall(text)}
    return sorted(words & document["components"]["schemas"].keys())


def _texts(document: Document, schema: Schema, sequence: str, hidden: str) -> list[str]:
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(SCHEMAS)
        target = document["components"]["schemas"][name]
        return [name, "None"] if "null" in types_of(target) or None in target.get("enum", []) else [name]
    money = {key: value for key, value in schema.items() if key in _EXACT}
    options = [{**money, **option} for key in ("anyOf", "oneOf") for option in schema.get(key, [])]
    if options:
        return [text for option in options for text in _texts(document, option, sequence, hidden)]
    if "const" in schema:
        return [f"Literal[{schema['const']!r}]"]
    if is_text_enum(schema):  # what tells members of a choice apart; enums that people see are components
        return [f"Literal[{', '.join(map(repr, schema['enum']))}]"]
    return [_text(document, kind, schema, sequence, hidden) for kind in types_of(schema)] or ["Any"]


def _text(document: Document, kind: str, schema: Schema, sequence: str, hidden: str) -> str:
    def inner(key: str) -> str:
        item: Any = schema.get(key)
        return annotation(document, item, sequence=sequence, hidden=hidden) if isinstance(item, dict) else "Any"

    if kind == "array":
        return f"{sequence}[{inner('items')}]"
    if kind == "object":
        return f"dict[str, {inner('additionalProperties')}]"
    if BYTES in schema:
        return "bytes"
    if kind == "string" and schema.get(MARK):
        return hidden
    if kind == "string":
        return "Decimal" if _EXACT & schema.keys() else _TIMES.get(schema.get("format", ""), "str")
    return _WORDS[kind]
