"""Facts of a node, without docs and meaningless order: two publications must agree on them."""

import json
from decimal import Decimal
from typing import Any

from pipeline.openapi.grammar import Node, Place, form_of, rewrite

_WORDS = {"description", "summary", "title", "example", "examples", "externalDocs", "$comment", "x-"}
_UNORDERED = {"required", "enum", "parameters", "security", "tags", "servers", "type"}
_MISSING = object()


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
