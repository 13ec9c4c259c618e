"""Find the places of a curated spec that lack docs or units."""

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.curation.units import lacking
from pipeline.openapi.canonical.parameters import identity
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, in_reading_order, is_component, node_at, walk
from pipeline.openapi.pointers import pointer
from pipeline.openapi.walk import METHODS

_SUMMARY, _DESCRIPTION = "summary", "description"
_WORDED = {
    "operation": _SUMMARY,
    **dict.fromkeys(("info", "server", "tag", "scheme", "parameter", "body", "response"), _DESCRIPTION),
}
_SKIPPED = ("header", "callback", "link", "example")
_SHAPING = frozenset(("type", "enum", "const"))


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class MissingDoc:
    """One thing without words; `str()` says which, for people."""

    place: str
    """Where: `GET /things`, `GET /things parameter limit (query)`, `Thing.colour`."""
    what: str
    """Which words: `summary` or `description`; or which annotation of a unit."""
    pointer: str
    """The same place as a JSON pointer."""

    def __str__(self) -> str:
        return f"{self.place}: no {self.what}"


def todo(document: Document) -> Iterator[MissingDoc]:
    """
    Yield what lacks words or a unit, in reading order.

    Operations need a summary. A description need: components, fields, parameters, bodies, answers, security schemes,
    servers, tags, the document itself, and lists and their items where no component speaks for them.
    """
    for place, kind, node in walk(in_reading_order(document), without=_SKIPPED):
        if "$ref" in node and (kind != "schema" or is_component(place)):
            continue
        what = _WORDED.get(kind) if kind != "schema" else _of_schema(place, node)
        lacks = [what] if what is not None and not node.get(what) else []
        for each in [*lacks, *_units(document, place, kind, node)]:
            yield MissingDoc(place=_for_people(document, place), what=each, pointer=pointer(place)[1:])


def _units(document: Document, place: Place, kind: str, node: Node) -> Iterator[str]:
    """Yield which unit a parameter or a field lacks."""
    if kind == "parameter":
        unit = lacking(document, str(node.get("name")), node.get("schema", {}))
    elif kind == "schema" and not is_component(place) and place[-2] == "properties":
        unit = lacking(document, str(place[-1]), node)
    else:
        return
    if unit is not None:
        yield unit


def _of_schema(place: Place, node: Node) -> str | None:
    """Return what words a schema needs: a field always, another only where it is no reference and no choice."""
    if is_component(place) or place[-2] == "properties":
        return _DESCRIPTION
    alone = place[-1] == "items" or ("content" in place and place[-1] == "schema")
    return _DESCRIPTION if alone and node.keys() & _SHAPING else None


def _for_people(document: Document, place: Place) -> str:
    match place:
        case ("components", "schemas", name, *rest):
            return f"{name}{_fields(rest)}"
        case ("components", _, name, *rest):
            return f"{name}{_fields(rest)}"
        case ("paths", path, method, *rest) if method in METHODS:
            return f"{method.upper()} {path}{_of_operation(document, place, rest)}"
        case ("servers", _):
            return f"server {node_at(document, place).get('url')}"
        case ("tags", _):
            return f"tag {node_at(document, place).get('name')}"
        case _:
            return ".".join(map(str, place))


def _of_operation(document: Document, place: Place, rest: list[str]) -> str:
    match rest:
        case ["parameters", _, *more]:
            node = node_at(document, place[:5])
            where, name = identity(document, node)
            return f" parameter {name} ({where}){_fields(more)}"
        case ["requestBody", *more]:
            return f" body{_fields(more)}"
        case ["responses", status, *more]:
            return f" answer {status}{_fields(more)}"
        case _:
            return _fields(rest)


def _fields(rest: list[str]) -> str:
    """Return steps within a schema: `.colour`, `.lines[]`; what is not a step of the value stays unsaid."""
    text = ""
    steps = iter(rest)
    for step in steps:
        if step == "properties":
            text += f".{next(steps, '')}"
        elif step in {"items", "prefixItems"}:
            text += "[]"
        elif step == "additionalProperties":
            text += ".*"
    return text
