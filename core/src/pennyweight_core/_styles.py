"""
Parameters, and fields of forms, in other styles than the default, by OpenAPI's names.

- `simple`, `spaceDelimited`, `pipeDelimited`: a list as one value, its items separated by a comma, a space, a pipe.
- `content`: the whole value as JSON.
- `formExplode`: the fields of an object, each as a parameter of its own (`style: form` with `explode`); a list in one
  of them is repeated.
- `form`: the fields of an object as one value, `a,1,b,2`.
- `deepObject`: the fields of an object as `name[field]`, the items of a list as `name[]`, at any depth. Items that are
  no plain values are counted, `name[0][field]`: without numbers nobody could tell which fields belong together.
- `label`, `matrix`: path segments `.a.b` and `;name=a,b`.
- `allowReserved`: characters that URLs reserve stay as they are.

Where a parameter may be an object or something else, the value decides: what is no object travels under its plain name.
"""

from __future__ import annotations

from urllib.parse import quote

from pennyweight_core._scalars import encode_scalar
from pennyweight_core._secret import unwrap
from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from typing import Any

    from pennyweight_core._codec import Codec


SEPARATORS = {"simple": ",", "form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
"""What is between the items of a value, by the style that joins them."""
RESERVED = ":/?[]@!$'()*,;"  # not `#`, `&`, `=` and `+`: they would end the value, or change it
_LISTS = (list, tuple, set, frozenset)
OBJECT = frozenset(("object",))
_JSON_TYPES: dict[type, str] = {dict: "object", list: "array", str: "string", bool: "boolean", object: "number"}
_EXPECTED = {
    "object": "an object or a dict",
    "array": "a list",
    "string": "text",
    "number": "a number",
    "boolean": "true or false",
}


def encode_styled_parameter(
    name: str, value: object, style: str, codec: Codec, json_types: Collection[str] = OBJECT
) -> str:
    """
    Return a query parameter in a style, percent-encoded; empty when there is nothing to send.

    Args:
        json_types: what the value may be in `form`, `formExplode` and `deepObject`.

    Raises:
        TypeError: the value has a shape that the style has no form for.
    """
    value = unwrap(value)
    if value is None or value is UNSET:
        return ""
    key = quote(name, safe="")
    if style == "content":
        return f"{key}={quote(codec.encode_request(value), safe='')}"
    if style == "allowReserved":
        items = value if isinstance(value, _LISTS) else [value]
        return "&".join(f"{key}={quote(encode_scalar(name, item), safe=RESERVED)}" for item in items)
    separator = quote(SEPARATORS.get(style, ","), safe=",")
    if style in SEPARATORS and style != "form":
        return f"{key}={separator.join(_items(name, value))}"
    return "&".join(
        f"{quote(path, safe='')}={separator.join(quote(text, safe='') for text in texts)}"
        for path, texts in flatten(name, value, style, codec, json_types)
    )


def flatten(
    name: str, value: object, style: str, codec: Codec, json_types: Collection[str]
) -> Iterator[tuple[str, list[str]]]:
    """
    Yield each name that a value travels under, with its texts: several in the styles of `SEPARATORS`, which join them.

    Raises:
        TypeError: the value is of none of the JSON types, or has a shape that the style has no form for.
    """
    found = _plain(name, value, codec, json_types)
    if style == "deepObject":
        for path, item in _deep(name, found):
            yield path, [encode_scalar(name, item)]
    elif style in SEPARATORS and isinstance(found, (dict, list)):
        parts = [part for pair in found.items() for part in pair] if isinstance(found, dict) else found
        if parts:
            yield name, [encode_scalar(name, part) for part in parts]
    else:
        for field, item in found.items() if isinstance(found, dict) else [(name, found)]:
            for each in item if isinstance(item, list) else [item]:
                yield field, [encode_scalar(field, each)]


def encode_path_segment(name: str, value: object, style: str) -> str:
    """
    Return a path segment in a style, percent-encoded; empty when there is nothing to send.

    Raises:
        TypeError: the value is no text, number, date or list of them.
    """
    value = unwrap(value)
    items = _items(name, value if isinstance(value, _LISTS) else [value])
    if not all(items):
        return ""
    if style == "label":
        return "".join(f".{item}" for item in items)
    joined = ",".join(items)
    return f";{quote(name, safe='')}={joined}" if style == "matrix" and joined else joined


def _items(name: str, value: object) -> list[str]:
    if not isinstance(value, _LISTS):
        raise TypeError(f"{name}: expected a list, found {type(value).__name__}; put it in brackets")
    return [quote(encode_scalar(name, item), safe="") for item in value]


def _plain(name: str, value: object, codec: Codec, json_types: Collection[str]) -> Any:
    """Return a value as JSON has it, nulls left out."""
    from pennyweight_core._codec._parse import parse

    found = parse(codec.encode_request(list(value) if isinstance(value, _LISTS) else value))
    kind = next(kind for types, kind in _JSON_TYPES.items() if isinstance(found, types))
    if kind not in json_types:
        expected = " or ".join(words for each, words in _EXPECTED.items() if each in json_types)
        raise TypeError(f"{name}: expected {expected}, found {type(value).__name__}")
    if isinstance(found, dict):
        return {field: item for field, item in found.items() if item is not None}
    return [item for item in found if item is not None] if isinstance(found, list) else found


def _deep(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for field, item in value.items():
            yield from _deep(f"{path}[{field}]", item)
    elif isinstance(value, list):
        counted = any(isinstance(item, (dict, list)) for item in value)
        for index, item in enumerate(value):
            yield from _deep(f"{path}[{index if counted else ''}]", item)
    elif value is not None:
        yield path, value
