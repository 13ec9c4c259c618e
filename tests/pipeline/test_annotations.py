"""Annotations of the house: whatever stands in one, the run says where, or can follow it; none is left unread."""

import json
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pipeline.checks.curated import check_curated
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.openapi.document import Document
from workshop import HOSTS, document

from .pieces import body, in_path, in_query, operation, ref
from .refused import refusal

GOOD: dict[tuple[str | int, ...], dict[str, Any]] = {
    (): {
        "x-pennyweight-limits": {
            "description": "d",
            "learned": {"operation": "things.list", "tier": "in", "tokens": {"b": "count"}},
            "buckets": {"b": {"tokens": {"low": 2, "high": 9}, "seconds": 1, "per": "id"}},
        },
        "x-pennyweight-envelope": {"status": "status", "ok": ["ok"], "content": "content"},
    },
    ("servers", 0): {"x-pennyweight-environment": "production"},
    ("paths", "/things/{id}", "post"): {
        "x-pennyweight-name": "things.list",
        "x-pennyweight-retry": {"idempotent": "key"},
        "x-pennyweight-cost": [{"bucket": "b", "tokens": 2, "per": "keys"}],
        "x-pennyweight-rate-reviewed": {"date": "2026-11-29", "sentences": "0123456789abcdef"},
        "x-pennyweight-pagination": {
            "style": "offset",
            "offset": "from",
            "items": ["list"],
            "total": "count",
            "limit": "limit",
            "maximum": 9,
            "default": 3,
        },
    },
    ("components", "schemas", "Page", "properties", "cash"): {
        "x-pennyweight-money": {"unit": "major", "currency": {"field": "in"}}
    },
    ("components", "schemas", "Page", "properties", "rate"): {"x-pennyweight-decimal": True},
    ("components", "schemas", "Page", "properties", "at"): {"x-pennyweight-time": "seconds"},
    ("components", "schemas", "Page", "properties", "pin"): {"x-pennyweight-secret": True},
    ("components", "schemas", "Page", "properties", "in"): {"x-pennyweight-open": True},
}
PLACES = [(place, key) for place, keys in GOOD.items() for key in keys]
_TEXTS = {"type": "array", "items": {"type": "string"}}
_PAGE = {
    "list": {"type": "array", "items": {"type": "string"}},
    "count": {"type": "integer"},
    "at": {"type": "integer"},
    **{name: {"type": "string"} for name in ("cash", "rate", "pin", "in")},
}
_ANSWER = {"status": {"type": "string"}, "content": ref("Page")}


def spec(place: tuple[str | int, ...] = (), key: str = "", value: Any = None) -> Document:
    """Return a spec with all annotations, one of them with another value."""
    posted = operation(
        "things.list",
        ref("Answer"),
        in_path("id"),
        in_query("from", {"type": "integer"}),
        in_query("limit", {"type": "integer"}),
        requestBody=body(ref("Body"), required=True),
    )
    schemas = {
        "Answer": {"type": "object", "properties": _ANSWER, "required": ["status"]},
        "Body": {"type": "object", "properties": {"key": {"type": "string"}, "keys": _TEXTS}},
        "Page": {"type": "object", "properties": _PAGE},
    }
    made = deepcopy(document({"/things/{id}": {"post": posted}}, schemas))
    for at, annotations in GOOD.items():
        node(made, at).update(deepcopy(annotations))
    if key:
        node(made, place)[key] = value
    return made


def node(made: Any, place: tuple[str | int, ...]) -> Document:
    for step in place:
        made = made[step]
    assert isinstance(made, dict)
    return made


def findings_of(made: Document) -> tuple[Diagnostic, ...]:
    try:
        check_curated(made, "openapi.yaml", (), HOSTS)
    except DiagnosticError as error:
        return error.diagnostics
    return ()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def broken(draw: st.DrawFn) -> tuple[tuple[str | int, ...], str, Any]:
    """An annotation, or one value within it, as it must not be; or as it happens to be all right."""
    place, key = draw(st.sampled_from(PLACES))
    value = deepcopy(GOOD[place][key])
    at: Any = {key: value}
    step: Any = key
    while isinstance(at[step], dict | list) and at[step] and draw(st.booleans()):
        at = at[step]
        step = draw(st.sampled_from(sorted(at) if isinstance(at, dict) else range(len(at))))
    if at is not value and step == key and key in at:
        return place, key, draw(VALUES)
    if isinstance(at, dict) and draw(st.booleans()):
        del at[step]
    else:
        at[step] = draw(VALUES)
    return place, key, value


def test_each_annotation_as_it_should_be_is_followed() -> None:
    check_curated(spec(), "openapi.yaml", (), HOSTS)


@settings(max_examples=400, deadline=None)
@given(broken())
def test_whatever_an_annotation_holds_is_followed_or_refused_with_its_place(
    changed: tuple[tuple[str | int, ...], str, Any],
) -> None:
    diagnostics = findings_of(spec(*changed))

    assert all(diagnostic.message and diagnostic.hint for diagnostic in diagnostics)


@pytest.mark.parametrize(("place", "key"), PLACES, ids=[key for _, key in PLACES])
@pytest.mark.parametrize("value", [None, 3.5, [], {}, [[]], {"bucket": {}}], ids=json.dumps)
def test_a_value_of_the_wrong_type_is_refused_with_what_is_expected(place: Any, key: str, value: Any) -> None:
    message = refusal(spec(place, key, value))

    if key not in ("x-pennyweight-name", "x-pennyweight-environment"):  # those have checks of their own
        target = ".".join(map(str, place))
        assert f"{key} can't be followed\n" + (f"  target    {target}\n" if target else "") in message
        assert all(f"  {label}" in message for label in ("expected", "found", "so"))


@pytest.mark.parametrize(
    ("place", "key", "value"),
    [
        ((), "x-pennyweight-limits", {"buckets": {"b": {"tokens": "2", "seconds": 1}}}),
        ((), "x-pennyweight-limits", {"buckets": {"b": {"tokens": 2}}}),
        ((), "x-pennyweight-limits", {"buckets": {"b": {"tokens": 2, "seconds": 0}}}),
        ((), "x-pennyweight-limits", {"buckets": {"b": {"tokens": 2, "seconds": float("nan")}}}),
        ((), "x-pennyweight-limits", {"buckets": {"b": {"tokens": 2, "seconds": 1, "untless": "id"}}}),
        ((), "x-pennyweight-limits", {"buckets": ["b"]}),
        (("paths", "/things/{id}", "post"), "x-pennyweight-cost", {"tokens": 2}),
        (("paths", "/things/{id}", "post"), "x-pennyweight-cost", {"bucket": "b", "tokens": True}),
        (("paths", "/things/{id}", "post"), "x-pennyweight-cost", ["b"]),
        (("paths", "/things/{id}", "post"), "x-pennyweight-cost", "b"),
    ],
)
def test_what_cannot_be_counted_is_refused(place: Any, key: str, value: Any) -> None:
    assert f"{key} can't be followed" in refusal(spec(place, key, value))


def test_an_annotation_where_nobody_reads_it_is_refused() -> None:
    message = refusal(spec(("components", "schemas", "Page"), "x-pennyweight-cost", {"bucket": "b"}))

    assert message == (
        "specs/acme/openapi.yaml: x-pennyweight-cost is not read here\n"
        "  target    components.schemas.Page\n"
        "  expected  it on: operation\n"
        "  found     it on a component\n"
        "  so        move it to what it is about"
    )
