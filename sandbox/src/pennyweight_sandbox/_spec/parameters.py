"""Text to values: how OpenAPI's styles spell integers, lists and objects in a path, a query or a header."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._spec.operations import Parameter

_INTEGER = re.compile(r"-?\d{1,40}", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,40}(\.\d{1,40})?([eE][+-]?\d{1,3})?", re.ASCII)
_BRACKETS = re.compile(r"(?P<name>[^\[\]]+)\[(?P<key>[^\[\]]*)\]")
_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}

REPEATED: Any = object()
"""Stands for a parameter that was sent more often than it may be."""


def decode_text(parameter: Parameter, text: str) -> Any:
    """Return the value that one text stands for."""
    if "array" in parameter.types:
        return [_scalar(parameter.item_types, item) for item in _split(parameter, text)]
    return _scalar(parameter.types, text)


def decode_texts(parameter: Parameter, texts: list[str]) -> Any:
    """Return the value of a query parameter sent once or more often; only a list with an item a text may be repeated."""
    is_list = "array" in parameter.types
    if len(texts) > 1 and not (is_list and parameter.explode):
        return REPEATED
    if not is_list:
        return _scalar(parameter.types, texts[0])
    items = texts if parameter.explode else _split(parameter, texts[0])
    return [_scalar(parameter.item_types, item) for item in items]


def decode_object(parameter: Parameter, members: Iterable[tuple[str, str]]) -> Any:
    """Return the object that a `deepObject` parameter spells as `name[key]=value`."""
    return {key: _scalar(parameter.item_types, value) for key, value in members}


def split_brackets(name: str) -> tuple[str, str] | None:
    """Return the name and the key of `name[key]`, None for a name without brackets."""
    found = _BRACKETS.fullmatch(name)
    return (found["name"], found["key"]) if found else None


def _split(parameter: Parameter, text: str) -> list[str]:
    return text.split(_SEPARATORS.get(parameter.style, ","))


def _scalar(kinds: tuple[str, ...], text: str) -> Any:
    """Return the value a text stands for; a text that fits no other type stays text, for the schema to judge."""
    if "integer" in kinds and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in kinds and _NUMBER.fullmatch(text):
        return Decimal(text)
    if "boolean" in kinds and text.lower() in {"true", "false"}:
        return text.lower() == "true"
    return text
