"""Specs that hypothesis draws: components that refer to each other as they like, operations that give and get them."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from .snippets import BEARER, KEY, holding, in_query, ref

if TYPE_CHECKING:
    import random

    from pipeline.openapi.document import Document

_CLASSES = ("Alpha", "Beta", "Gamma", "Delta")
_ALIASES = ("Amount", "Moment")
_NAMES = st.sampled_from(["size", "price", "netSize", "net_price", "kind", "made_at"])
_SCALARS: st.SearchStrategy[Document] = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer"},
        {"type": "integer", "minimum": 1},
        {"type": "integer", "default": 3},
        {"type": "number"},
        {"type": "string", "format": "date-time"},
        {"type": "string", "x-pennyweight-money": {"unit": "major", "currency": "USD"}},
        {"type": "integer", "x-pennyweight-money": {"unit": "minor", "currency": "USD"}},
        {"type": ["string", "null"]},
        {"type": ["integer", "string", "null"]},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"const": "fixed", "type": "string"},
        {"type": "object"},
        {},
    ]
)
_REFERENCES: st.SearchStrategy[Document] = st.sampled_from([*_CLASSES, *_ALIASES, "Kind"]).map(ref)
_INNER: st.SearchStrategy[Document] = st.recursive(
    _SCALARS | _REFERENCES,
    lambda inner: st.one_of(
        inner.map(lambda item: {"type": "array", "items": item}),
        inner.map(lambda item: {"type": "object", "additionalProperties": item}),
        st.lists(inner, min_size=2, max_size=3).map(lambda options: {"oneOf": options}),
        inner.map(lambda option: {"anyOf": [option, {"type": "null"}]}),
    ),
    max_leaves=4,
)
_SPOKEN = st.fixed_dictionaries(
    {}, optional={"description": st.sampled_from(["One.", "Other."]), "deprecated": st.just(value=True)}
)
_FIELD = st.builds(lambda schema, said: {**schema, **said}, _INNER, _SPOKEN)


@st.composite
def _objects(draw: st.DrawFn) -> Document:
    properties = draw(st.dictionaries(_NAMES, _FIELD, min_size=1, max_size=4))
    return {
        "type": "object",
        "properties": properties,
        "required": draw(st.lists(st.sampled_from([*properties]), unique=True)),
    }


@st.composite
def _operations(draw: st.DrawFn, name: str) -> Document:
    queries = draw(st.dictionaries(st.sampled_from(["limit", "cursor", "from_time"]), _SCALARS | st.just(ref("Kind"))))
    operation: Document = {
        "x-pennyweight-name": draw(st.sampled_from([name, f"{name}_all"])),
        "parameters": [in_query(key, schema, required=draw(st.booleans())) for key, schema in queries.items()],
        "responses": {"200": {"description": "", **holding(draw(_INNER))}},
        **draw(_SPOKEN),
    }
    if draw(st.booleans()):
        operation["requestBody"] = holding(draw(st.sampled_from(_CLASSES).map(ref)))
    if draw(st.booleans()):
        operation["responses"]["404"] = {"description": "", **holding(draw(_INNER))}
    if draw(st.booleans()):
        operation["security"] = draw(st.lists(st.sampled_from([{"key": []}, {"token": []}, {}]), max_size=2))
    return operation


@st.composite
def specs(draw: st.DrawFn) -> Document:
    """Draw a spec; every reference in it leads somewhere."""
    paths = {
        f"/{name}": {"get": draw(_operations(f"{name}.list"))}
        for name in draw(st.lists(st.sampled_from(["things", "orders", "fills"]), unique=True))
    }
    schemas: Document = {name: draw(_objects()) for name in _CLASSES}
    schemas |= {name: draw(_SCALARS) for name in _ALIASES}
    kinds = draw(st.lists(st.sampled_from(["one", "two", "three"]), min_size=1, unique=True))
    return deepcopy(
        {
            "openapi": "3.1.0",
            "info": {"title": "Acme", "version": "7"},
            "servers": [{"url": f"https://{draw(st.sampled_from(['a', 'b']))}.example"}],
            "paths": paths,
            "components": {
                "schemas": {**schemas, "Kind": {"type": "string", "enum": kinds}},
                "securitySchemes": {"key": KEY, "token": BEARER},
            },
        }
    )


def reordered(node: Any, order: random.Random) -> Any:
    """Return the same document with its mappings, and its lists that are sets, in another order."""
    if isinstance(node, dict):
        items = [(key, reordered(value, order)) for key, value in node.items()]
        order.shuffle(items)
        return dict(items)
    if isinstance(node, list):
        return order.sample([reordered(item, order) for item in node], len(node))
    return node
