"""Whatever a page holds, reading ends with a document or with our own error."""

import contextlib
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.merging import merge
from pipeline.importers.redaction import redact_secrets
from pipeline.openapi.references import settle
from pipeline.openapi.upgrade.document import upgrade

from .openapi import answering, document, ref
from .published import page

WORDS = [
    "paths",
    "/a",
    "get",
    "post",
    "parameters",
    "schema",
    "schemas",
    "components",
    "responses",
    "200",
    "content",
    "application/json",
    "properties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "type",
    "enum",
    "required",
    "nullable",
    "example",
    "examples",
    "$ref",
    "name",
    "in",
    "servers",
    "url",
    "variables",
    "default",
    "security",
    "tags",
    "format",
    "minimum",
    "exclusiveMinimum",
    "discriminator",
    "mapping",
    "callbacks",
    "pathItems",
    "info",
    "x-a",
    "description",
]
TEXTS = st.sampled_from([*WORDS, "#/components/schemas/A", "#/paths/~1a", "#/components/schemas/A/items", "#/", "{x}"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 2) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=4),
    max_leaves=12,
)
SOUND = document(
    {"/a": {"parameters": [{"name": "a", "in": "query", "schema": {"type": "string"}}], "get": answering(ref("A"))}},
    servers=[{"url": "https://{a}", "variables": {"a": {"default": "b"}}}],
    tags=[{"name": "a"}],
    components={"schemas": {"A": {"type": "object", "properties": {"a": ref("A")}, "items": {"nullable": True}}}},
)


def places(node: Any, place: tuple[Any, ...] = ()) -> Any:
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, item in inner:
        yield (*place, key)
        yield from places(item, (*place, key))


def broken(node: Any, place: tuple[Any, ...], value: Any) -> Any:
    """The node with another value at a place."""
    if not place:
        return value
    key, rest = place[0], place[1:]
    if isinstance(node, dict):
        return {**node, key: broken(node[key], rest, value)}
    return [broken(item, rest, value) if at == key else item for at, item in enumerate(node)]


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_broken_document_is_read_or_refused(data: st.DataObject) -> None:
    whole: Any = SOUND
    for _ in range(data.draw(st.integers(1, 3))):
        whole = broken(whole, data.draw(st.sampled_from(list(places(whole)))), data.draw(VALUES))

    with contextlib.suppress(DiagnosticError):
        scrubbed, _ = redact_secrets(whole, "a.md")
        upgraded = upgrade(settle(scrubbed, "a.md"), "a.md")
        assert upgrade(settle(upgraded, "a.md"), "a.md") == upgraded
        merge([page("a.md", upgraded), page("b.md", upgrade(SOUND, "b.md"))], newest=True)
    with contextlib.suppress(DiagnosticError):
        settle(upgrade(whole, "a.md"), "a.md")
