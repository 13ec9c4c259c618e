"""Documents as slots, which one publication fills or many: the facts in them, and what two publications disagree on."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import SECTIONS, Node, Place, form_of, rewrite
from pipeline.openapi.pointers import pointer
from pipeline.openapi.resolver import follow
from pipeline.openapi.walk import METHODS
from pipeline.publication import Publication

_ONLY_WORDS = {*(("info", word) for word in ("title", "description", "summary", "version")), ("externalDocs",)}
_HOLDERS = ("paths", "webhooks")
_WORDS = {"description", "summary", "title", "example", "examples", "externalDocs", "$comment", "x-"}
_UNORDERED = {"required", "enum", "parameters", "security", "tags", "servers", "type"}
_MISSING = object()
_MOST_NAMES = 3
_OPEN = "leave out the one that is out of date, or say that the newest is right"


@dataclass(frozen=True, slots=True)
class Slot:
    """One piece of a document, and what it says there."""

    place: Place
    kind: str | None
    """The kind of the value, or of its items; None for data."""
    value: Any

    @property
    def is_words(self) -> bool:
        """Whether publications may say different things here: then the newest is right without asking."""
        if self.place in _ONLY_WORDS or self.place[-1].startswith("x-"):
            return True
        return self.place[0] in _HOLDERS and self.place[-1] in {"summary", "description"}

    @property
    def is_shared(self) -> bool:
        """Whether it is what the operations of one path share."""
        return self.place[0] == "paths" and len(self.place) == 3 and self.operation is None

    @property
    def operation(self) -> str | None:
        """`GET /path` when the slot is an operation."""
        is_one = len(self.place) == 3 and self.place[0] == "paths" and self.place[2] in METHODS
        return f"{self.place[2].upper()} {self.place[1]}" if is_one else None


def slots_of(document: Document) -> Iterator[Slot]:
    """Yield the pieces of an upgraded document in its order; tags are left out, since they unite by name."""
    for key, value in document.items():
        if key in {"openapi", "tags"}:
            continue
        if key in _HOLDERS and isinstance(value, dict):
            for path, item in value.items():
                yield from _slots_of_path((key, path), item) if path[:2] != "x-" else [Slot((key, path), None, item)]
        elif key == "components" and isinstance(value, dict):
            for section, named in value.items():
                if isinstance(named, dict):
                    yield from (Slot((key, section, name), SECTIONS.get(section), node) for name, node in named.items())
                else:
                    yield Slot((key, section), None, named)
        elif key == "info" and isinstance(value, dict):
            yield from (Slot((key, name), form_of("info", name), text) for name, text in value.items())
        else:
            yield Slot((key,), (form_of("document", key) or "").strip("[]{}") or None, value)


def _slots_of_path(place: Place, item: Node) -> Iterator[Slot]:
    for key, value in item.items():
        yield Slot((*place, key), (form_of("path", key) or "").strip("[]{}") or None, value)


def with_parameters_inside(document: Document, paths: set[str]) -> Document:
    """Return the document with the parameters and servers of these path items moved into their operations."""
    moved = {path: _inside(document, item) if path in paths else item for path, item in document["paths"].items()}
    return {**document, "paths": moved}


def _inside(document: Document, item: Any) -> Any:
    if not isinstance(item, dict) or not ("parameters" in item or "servers" in item):
        return item
    shared, servers = item.get("parameters"), item.get("servers")
    changed = {key: value for key, value in item.items() if key not in {"parameters", "servers"}}
    for method in METHODS:
        operation = changed.get(method)
        if not isinstance(operation, dict):
            continue
        if isinstance(shared, list):
            own = operation.get("parameters") or []
            taken = {_identity(document, parameter) for parameter in own}
            operation = {
                **operation,
                "parameters": [*(one for one in shared if _identity(document, one) not in taken), *own],
            }
        changed[method] = {"servers": servers, **operation} if servers else operation
    return changed


def _identity(document: Document, parameter: object) -> tuple[str, str]:
    node = follow(document, parameter, "parameters")
    return (repr(node.get("name")), repr(node.get("in"))) if node and "$ref" not in node else (repr(parameter), "")


def facts_of(value: Any, kind: str | None) -> Any:
    """
    Return what a node says without words, examples and extensions; lists that mean a set are sorted.

    Args:
        value: a node, a list of nodes or data.
        kind: its kind in the grammar, None for data.
    """
    if isinstance(value, list):
        return sorted((facts_of(item, kind) for item in value), key=as_text)
    return rewrite(value, _without_words, kind) if kind else value


def as_text(facts: Any) -> str:
    """Return a text that two facts share when they are equal; `true` is not 1, and 1.0 is."""
    return json.dumps(facts, sort_keys=True, default=_number)


def first_difference(one: Any, other: Any, place: Place = ()) -> tuple[Place, Any, Any]:
    """Return where two facts first differ, and what each says there; None stands for nothing."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in {**one, **other}:
            mine, theirs = one.get(key, _MISSING), other.get(key, _MISSING)
            if mine is _MISSING or theirs is _MISSING:
                return (*place, key), None if mine is _MISSING else mine, None if theirs is _MISSING else theirs
            if as_text(mine) != as_text(theirs):
                return first_difference(mine, theirs, (*place, key))
    return place, one, other


def _without_words(node: Node, kind: str, _place: Place) -> Node:
    stated = {key: value for key, value in node.items() if key not in _WORDS and not key.startswith("x-")}
    for key in _UNORDERED & stated.keys():
        if isinstance(stated[key], list):
            inner = (form_of(kind, key) or "").strip("[]") or None
            stated[key] = sorted(stated[key], key=lambda item: as_text(facts_of(item, inner)))
    return stated


def _number(value: Any) -> Any:
    if not isinstance(value, Decimal):
        return repr(value)
    return (
        int(value)
        if value == value.to_integral_value() and value.adjusted() < 40
        else {"decimal": str(value.normalize())}
    )


@dataclass(frozen=True, slots=True)
class Claim:
    """The claim of one publication, by its number, in one slot."""

    part: int
    slot: Slot


def disagreements(published: list[Publication], claims: list[Claim], *, settled: bool) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each different thing that older publications say in a slot; the last claim is the newest."""
    last = claims[-1]
    if len(claims) == 1 or last.slot.is_words:
        return
    facts = facts_of(last.slot.value, last.slot.kind)
    others: dict[str, list[tuple[int, Any]]] = {}
    for claim in claims[:-1]:
        value_facts = facts_of(claim.slot.value, claim.slot.kind)
        others.setdefault(as_text(value_facts), []).append((claim.part, value_facts))
    others.pop(as_text(facts), None)
    for group in others.values():
        below, old, new = first_difference(group[0][1], facts)
        names = [_named(published[part]) for part, _ in group]
        more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
        yield Diagnostic(
            location=published[last.part].name,
            message="publications disagree",
            target=pointer(last.slot.place + below),
            expected=f"{_shown(old)}, as in {', '.join(names[:_MOST_NAMES])}{more}",
            actual=f"{_shown(new)} in {_named(published[last.part])}",
            hint="the newest was taken" if settled else _OPEN,
        )


def clash(published: list[Publication], older: Claim, newer: Claim, *, settled: bool) -> Diagnostic:
    """Return the diagnostic for two operations whose paths differ in the names of their parameters only."""
    same_method = older.slot.place[2] == newer.slot.place[2]
    return Diagnostic(
        location=published[newer.part].name,
        message="publications disagree on the names in a path",
        target=pointer(newer.slot.place),
        expected=f"{older.slot.operation}, as in {_named(published[older.part])}",
        actual=f"{newer.slot.operation} in {_named(published[newer.part])}",
        hint=("the newest was taken" if same_method else "both were taken") if settled else _OPEN,
    )


def _named(published: Publication) -> str:
    return f"{published.name} ({published.date or 'undated'})"


def _shown(value: Any) -> str:
    return "nothing" if value is None else format_value(value)
