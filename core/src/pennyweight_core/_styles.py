"""
Parameters in other styles than the default, by OpenAPI's names.

- `simple`, `spaceDelimited`, `pipeDelimited`: a list as one value, its items separated by a comma, a space, a pipe.
- `content`: the whole value as JSON.
- `formExplode`: the fields of an object, each as a parameter of its own (`style: form` with `explode`).
- `form`: the fields of an object as one value, `a,1,b,2`.
- `deepObject`: the fields of an object as `name[field]`, at any depth.
- `label`, `matrix`: path segments `.a.b` and `;name=a,b`.
- `allowReserved`: characters that URLs reserve stay as they are.
"""

from __future__ import annotations

from urllib.parse import quote

from pennyweight_core._scalars import encode_scalar
from pennyweight_core._secret import unwrap
from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from pennyweight_core._codec import Codec


_SEPARATORS = {"simple": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
_RESERVED = ":/?[]@!$'()*,;"  # not `#`, `&`, `=` and `+`: they would end the value, or change it
_LISTS = (list, tuple, set, frozenset)


def encode_styled_parameter(name: str, value: object, style: str, codec: Codec) -> str:
    """
    Return a query parameter in a style, percent-encoded; empty when there is nothing to send.

    Args:

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
        return "&".join(f"{key}={quote(encode_scalar(name, item), safe=_RESERVED)}" for item in items)
    if style in _SEPARATORS:
        return f"{key}={_SEPARATORS[style].join(_items(name, value))}"
    fields = _fields(name, value, codec)
    if style == "formExplode":
        return "&".join(
            f"{quote(field, safe='')}={quote(encode_scalar(field, item), safe='')}" for field, item in fields
        )
    if style == "form":
        return f"{key}={','.join(quote(encode_scalar(name, part), safe='') for pair in fields for part in pair)}"
    return "&".join(f"{path}={quote(encode_scalar(name, item), safe='')}" for path, item in _deep(key, fields))


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


def _fields(name: str, value: object, codec: Codec) -> list[tuple[str, Any]]:
    from pennyweight_core._codec._parse import parse

    found = parse(codec.encode_request(value))
    if not isinstance(found, dict):
        raise TypeError(f"{name}: expected an object or a dict, found {type(value).__name__}")
    return [(field, item) for field, item in found.items() if item is not None]


def _deep(key: str, fields: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, Any]]:
    for field, item in fields:
        path = f"{key}%5B{quote(field, safe='')}%5D"
        if isinstance(item, dict):
            yield from _deep(path, item.items())
        elif item is not None:
            yield path, item
