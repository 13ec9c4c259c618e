"""Naming contexts of inline schemas: the component or operation they are in, and the field."""

from pipeline.curation.naming.class_names import singular
from pipeline.naming import pascal
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Place, node_at
from pipeline.openapi.resolver import follow
from pipeline.openapi.walk import METHODS, OPTIONS

_MANY = ("items", "additionalProperties", "prefixItems", "patternProperties")
_VERSION = ("api", "rest", "v")


def context(document: Document, place: Place) -> tuple[str, str]:
    """
    Return the class names of what a schema stands in, and of the schema itself, made of that and the field.

    For example `("GetBalance", "GetBalanceAnswer")`, `("Balance", "BalanceTotal")`, `("Page", "PageItem")`.
    """
    if place[0] == "components":
        outer = pascal(place[2])
        return outer, _deeper(document, outer, place, 3)
    _, path, method, *rest = place
    outer = operation_class(document, path, method)
    if rest[:1] == ["parameters"]:
        parameter = follow(document, document["paths"][path][method]["parameters"][int(rest[1])], "parameters")
        return outer, _deeper(document, f"{outer}{pascal(str(parameter.get('name')))}", place, 5)
    if rest[:1] == ["requestBody"]:
        return outer, _deeper(document, f"{outer}Request", place, 4)
    if rest[:1] == ["responses"]:
        number = "" if rest[1].startswith("2") else pascal(rest[1]) or rest[1]
        return outer, _deeper(document, f"{outer}Answer{number}", place, 5)
    return outer, _deeper(document, outer, place, 3)


def operation_class(document: Document, path: str, method: str) -> str:
    """Return the class name of an operation: its operationId, else method and path."""
    if method not in METHODS:
        return pascal(path)
    named = pascal(str(document["paths"][path][method].get("operationId") or ""))
    return named or pascal(f"{method} {' '.join(_path_words(path))}")


def _path_words(path: str) -> list[str]:
    """Return a path's segments without the version it starts with; `{id}` gives `by id`."""
    segments = [segment for segment in path.split("/") if segment]
    while len(segments) > 1 and segments[0].lower().rstrip("0123456789.") in _VERSION:
        segments = segments[1:]
    return [f"by {segment.strip('{}')}" if segment.startswith("{") else segment for segment in segments]


def _deeper(document: Document, name: str, place: Place, start: int) -> str:
    """Add to a name what the rest of a place says: fields, and that it is one of several."""
    at = start
    while at < len(place):
        key, following = place[at], place[at + 1] if at + 1 < len(place) else None
        if key in {"properties", "$defs", "dependentSchemas"}:
            name, at = _field(name, pascal(following or "") or "Field"), at + 2
        elif key in _MANY:
            name, at = singular(name), at + (2 if key in {"prefixItems", "patternProperties"} else 1)
        elif key in OPTIONS:
            chosen = _choices(document, place[: at + 1])
            name, at = name if chosen == 1 else f"{name}Option{int(following or 0) + 1}", at + 2
        elif key == "content":
            at += 2
        else:
            name, at = name if key == "schema" else f"{name}{pascal(key)}", at + 1
    return name


def _field(outer: str, field: str) -> str:
    """`Market` and its field `market_type` give `MarketType`."""
    return field if field.startswith(outer) and field != outer else f"{outer}{field}"


def _choices(document: Document, place: Place) -> int:
    node = node_at(document, place)
    return len([option for option in node if option != {"type": "null"}]) if isinstance(node, list) else 0
