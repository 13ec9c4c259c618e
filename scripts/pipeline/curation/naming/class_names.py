"""Names for components: after what a vendor calls them, after the place of a schema, and free of what is taken."""

import re
from collections.abc import Collection
from itertools import chain, count

from pipeline.curation.naming import english
from pipeline.naming import is_class_name, pascal
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Place, node_at
from pipeline.openapi.resolver import follow
from pipeline.openapi.walk import METHODS, OPTIONS
from pipeline.reserved import is_reserved_model

_LETTER_AFTER_DIGIT = re.compile(r"(?<=[0-9])[a-z]")
_TITLE_WORDS, _TITLE_LENGTH = 4, 60
_MANY = ("items", "additionalProperties", "prefixItems", "patternProperties")
_VERSION = ("api", "rest", "v")


def of_title(title: object) -> str:
    """Return the class name that a schema's title gives, empty for one that is a sentence."""
    if not isinstance(title, str) or len(title.split()) > _TITLE_WORDS or len(title) > _TITLE_LENGTH:
        return ""
    return pascal(title)


def may_be(name: str, taken: Collection[str]) -> bool:
    """True for names of classes that the making pipeline leaves as they are; `taken` is in lower case: so are modules."""
    return (
        is_class_name(name)
        and not _LETTER_AFTER_DIGIT.search(name)
        and not is_reserved_model(name)
        and name.lower() not in taken
    )


def free(name: str, taken: Collection[str]) -> str:
    """Return the name if it may be, else it with `Model` or a number behind it; `taken` is in lower case."""
    stem = name if may_be(name, ()) else f"{name}Model"
    numbered = f"{stem}Model" if stem[-1].isdigit() else stem
    choices = chain((stem, numbered), (f"{numbered}{number}" for number in count(2)))
    return next(choice for choice in choices if may_be(choice, taken))


def singular(name: str) -> str:
    """Return the name of one of several: `Entries` → `Entry`; `Data` → `DataItem`."""
    last = (english.words(name) or [""])[-1]
    one = english.singular(last)
    if one == last:
        return f"{name}Item"
    if last.startswith(one):
        return name[: len(one) - len(last)]
    return f"{name[: -len(last)]}{one.capitalize()}"


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
