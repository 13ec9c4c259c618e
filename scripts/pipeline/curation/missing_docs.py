"""Find the places of a curated spec that lack docs, or the unit of an amount or a moment."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pipeline.model import DECIMAL, MONEY, TIME
from pipeline.openapi.canonical.parameters import identity
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, in_reading_order, is_component, node_at, walk
from pipeline.openapi.pointers import pointer
from pipeline.openapi.resolver import resolve
from pipeline.openapi.schemas import types_of
from pipeline.openapi.walk import CHOICES, METHODS

_SUMMARY, _DESCRIPTION = "summary", "description"
_WORDED = {
    "operation": _SUMMARY,
    **dict.fromkeys(("info", "server", "tag", "scheme", "parameter", "body", "response"), _DESCRIPTION),
}
_SKIPPED = ("header", "callback", "link", "example")
_SHAPING = frozenset(("type", "enum", "const"))
_AMOUNTS = {
    *("amount", "amounts", "balance", "balances", "bid", "ask", "cash", "cents", "collateral", "commission"),
    *("cost", "costs", "credit", "debit", "deposit", "dollar", "dollars", "equity", "exposure", "fee", "fees"),
    *("fiat", "fp", "interest", "loss", "margin", "notional", "payment", "payout", "pnl", "premium", "price"),
    *("prices", "proceeds", "profit", "quantity", "revenue", "rebate", "total", "usd", "value", "wager"),
    *("withdrawal", "worth"),
}
_OTHERS = {
    *("account", "address", "addresses", "code", "codes", "connections", "country", "currencies", "currency"),
    *("description", "format", "id", "ids", "kind", "label", "link", "links", "method", "mode", "model"),
    *("name", "names", "note", "payer", "reason", "restrictions", "status", "structure", "symbol", "symbols"),
    *("text", "type", "types", "url", "users", "version"),
}
"""After an amount, one of these is what a name is about: a `fee_type` is no fee."""
_MOMENTS = {"at", "date", "since", "time", "timestamp", "timestamps", "ts", "until"}
_SPANS = {"days", "duration", "hours", "in", "interval", "minutes", "offset", "seconds", "timeout", "timer", "zone"}
_DEEPEST = 5
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


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


def lacking(document: Document, name: str, schema: Node) -> str | None:
    """
    Return what a field or parameter of this name must be told by an annotation, for people; None if nothing.

    A JSON number is money or not, whatever its name. Whole numbers and text are asked about when the name is that of an
    amount, whole numbers also when it is that of a moment.
    """
    words = [word.lower() for word in _WORD.findall(name)]
    for option in _options(document, schema, {}, set()):
        kinds = set(types_of(option)) - {"null"}
        if "number" in kinds and not option.keys() & {MONEY, DECIMAL}:
            return f"unit: {MONEY}, or {DECIMAL} of what is no money"
        deciding = (
            {"enum", "const"} if "integer" in kinds else {"enum", "const", "format"}
        )  # of a whole number its size
        if not kinds or not kinds <= {"integer", "string"} or option.keys() & deciding:
            continue
        if "integer" in kinds and _is_moment(words) and TIME not in option:
            return f"unit of time: {TIME}"
        if _is_amount(words) and not option.keys() & {MONEY, DECIMAL, TIME}:
            return f"unit: {MONEY}, or {DECIMAL} of what is no money"
    return None


def _options(
    document: Document, schema: Node, around: Node, seen: set[tuple[object, frozenset[str]]], depth: int = 0
) -> Iterator[Node]:
    """Yield what a value may be, lists and maps of it too, with the annotations around it; no fields of objects."""
    found = resolve(document, schema)
    if depth > _DEEPEST or not isinstance(found, dict):
        return
    marks = {key: value for key, value in found.items() if key in (MONEY, DECIMAL, TIME)} | around
    known = schema.get("$ref"), frozenset(marks)
    if known in seen:
        return
    if known[0] is not None:
        seen.add(known)
    choices = [option for key in (*CHOICES, "allOf") for option in found.get(key, [])]
    inner = [found[key] for key in ("items", "additionalProperties") if isinstance(found.get(key), dict)]
    if not choices and not inner:
        yield {**around, **found}
    for option in [*choices, *inner]:
        yield from _options(document, option, marks, seen, depth + 1)


def _is_amount(words: list[str]) -> bool:
    """Whether an amount is what a name is about; a total of something else is a count of it."""
    counted = {left for left, right in pairwise(words) if left == "total" and right not in _AMOUNTS}
    amounts = [index for index, word in enumerate(words) if word in _AMOUNTS - counted]
    return bool(amounts) and not _OTHERS & set(words[amounts[-1] :])


def _is_moment(words: list[str]) -> bool:
    return bool(_MOMENTS & set(words) or words[-1:] == ["ms"]) and not _SPANS & set(words)
