"""Annotations of the house: that each is one, stands where it is read, and says what it does in the form that is read."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model import UNITS
from pipeline.openapi.canonical.noise import OURS
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import is_component, walk
from pipeline.openapi.walk import dotted

_SCHEMAS = ("schema", "component")
_TEXT: Document = {"type": "string", "minLength": 1}
_COUNT: Document = {"type": "integer", "minimum": 1}
_TEXTS: Document = {"type": "array", "items": _TEXT, "minItems": 1}


class _Form(NamedTuple):
    """The places at which an annotation is read, and its form there."""

    on: tuple[str, ...]
    """Kinds of nodes, as the grammar has them; a schema among the components is a `component`."""
    schema: Document
    expected: str
    """The same for people."""


def _object(required: str, optional: str = "", **properties: Document) -> Document:
    """Return the schema of an object of these fields; those without a schema of their own are text."""
    names = [*required.split(), *optional.split()]
    fields = {name: properties.get(name, _TEXT) for name in names}
    return {"type": "object", "required": required.split(), "properties": fields, "additionalProperties": False}


_TIERS: Document = {"type": "object", "minProperties": 1, "additionalProperties": _COUNT}
_BUCKET = _object("tokens seconds", "per unless", tokens={"oneOf": [_COUNT, _TIERS]}, seconds=_COUNT)
_LEARNED = _object("operation tier tokens", tokens={"type": "object", "additionalProperties": _TEXT})
_COST = _object("bucket", "tokens per", tokens={"type": "integer", "minimum": 0})
_NUMBERS = {"maximum": {"type": "integer"}, "default": {"type": "integer"}}
_PAGES = "in next total limit maximum default"
_CURSOR = _object("style cursor next items", _PAGES, style={"const": "cursor"}, items=_TEXTS, **_NUMBERS)
_OFFSET = _object("style offset items", _PAGES, style={"const": "offset"}, items=_TEXTS, **_NUMBERS)
_CURRENCY = {"oneOf": [_TEXT, _object("field")]}
_FORMS = {
    "name": _Form(
        ("operation",), {}, "resource.method, in snake case"
    ),  # what is wrong with a name, its own check says
    "retry": _Form(
        ("operation",),
        {"oneOf": [{"enum": ["safe", "never"]}, _object("idempotent")]},
        "safe, never, or {idempotent: a field of the body}",
    ),
    "pagination": _Form(
        ("operation",),
        {"oneOf": [_CURSOR, _OFFSET]},
        "style cursor with cursor, next and items, or style offset with offset and items; "
        "beside them in, total, limit, maximum and default",
    ),
    "cost": _Form(
        ("operation",),
        {"oneOf": [_COST, {"type": "array", "items": _COST, "minItems": 1}]},
        "{bucket: a budget's name, tokens: a whole number, 1 when absent, per: a list in the body, for each of its items}, "
        "or a list of these",
    ),
    "rate-reviewed": _Form(
        ("operation",),
        _object("date sentences"),
        "{date: when somebody compared, sentences: the digest that the report names}",
    ),
    "limits": _Form(
        ("document",),
        _object(
            "buckets",
            "description learned",
            buckets={"type": "object", "additionalProperties": _BUCKET},
            learned=_LEARNED,
        ),
        "{description: text, buckets: {a name: {tokens and seconds: whole numbers above 0, tokens also one for each tier, "
        "per: a path parameter, unless: a query parameter}}, learned: {operation: the name of a call, tier: a field of its "
        "answer, tokens: {a name: another}}}; per, unless and learned may be absent",
    ),
    "envelope": _Form(
        ("document",),
        _object("status ok content", "message code", ok={"type": "array", "minItems": 1}),
        "status and content, names of fields; ok, a list of values of status; message and code, if there are any",
    ),
    "environment": _Form(("server",), {}, "a name in lower case"),  # likewise
    "money": _Form(
        _SCHEMAS,
        _object("unit", "currency", unit={"enum": ["major", "minor", "centicent", "base"]}, currency=_CURRENCY),
        "{unit: major, minor, centicent or base, currency: its code or {field: where it stands}}; no currency when unknown",
    ),
    "decimal": _Form(_SCHEMAS, {"type": "boolean"}, "true of a number that is no money, false of what is no amount"),
    "time": _Form(_SCHEMAS, {"enum": [*UNITS, "unknown"]}, f"{', '.join(UNITS)} or unknown"),
    "secret": _Form((*_SCHEMAS, "parameter", "header"), {"type": "boolean"}, "true"),
    "open": _Form(_SCHEMAS, {"type": "boolean"}, "true or false"),
}


def check(document: Document, where: str) -> Iterator[Diagnostic]:
    """Yield annotations that nobody reads, or that can't be read."""
    for place, kind, node in walk(document):
        for key in node:
            if key.startswith(OURS):
                spoken = "component" if is_component(place) else kind
                yield from _one(key, node, spoken, where, dotted(place) or None)


def _one(key: str, node: Document, kind: str, where: str, target: str | None) -> Iterator[Diagnostic]:
    form = _FORMS.get(key.removeprefix(OURS))
    if form is None:
        yield Diagnostic(
            location=where,
            message=f"{key} is no annotation of the house",
            target=target,
            expected=", ".join(f"{OURS}{name}" for name in sorted(_FORMS)),
            hint="mend the spelling; a secret that is not marked as one is shown",
        )
    elif kind not in form.on:
        yield Diagnostic(
            location=where,
            message=f"{key} is not read here",
            target=target,
            expected=f"it on: {', '.join(form.on)}",
            actual=f"it on a {kind}",
            hint="move it to what it is about",
        )
    elif (expected := trouble_with(key, node[key])) is not None:
        yield Diagnostic(
            location=where,
            message=f"{key} can't be followed",
            target=target,
            expected=expected,
            actual=format_value(node[key]),
            hint="write it as CONTRIBUTING says",
        )


def trouble_with(key: str, value: Any) -> str | None:
    """Return what a known annotation must hold, for people; None if it does."""
    from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no py.typed

    form = _FORMS[key.removeprefix(OURS)]
    return None if Draft202012Validator(form.schema).is_valid(value) else form.expected
