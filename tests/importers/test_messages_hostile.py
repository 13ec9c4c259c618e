"""Whatever an AsyncAPI document holds, reading it gives messages or an error of ours, and never hangs."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from message_documents import HOSTS, whole
from pipeline.checks import check_curated
from pipeline.curation import curate_messages
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.asyncapi.document import read_asyncapi
from pipeline.importers.webhooks import part
from pipeline.openapi.references import settle
from pipeline.openapi.upgrade.document import upgrade

from .newswire import NAME, events, version_2, version_3, with_payload
from .posting import hooks
from .test_messages_page import page

SCALARS = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "a", "object", "#/components", "$ref"])
REFERENCES = st.sampled_from(
    [
        *("#/components/schemas/pricePayload", "#/components/schemas/tradePayload", "#/components/messages/hello", "#"),
        *(
            "#/channels/all",
            "#/operations/on_price",
            "#/components/schemas/streamId",
            "other.yaml",
            "#/components/schemas",
        ),
    ]
).map(lambda pointer: {"$ref": pointer})
KEYS = st.sampled_from(
    [
        *(
            "type",
            "properties",
            "items",
            "allOf",
            "oneOf",
            "anyOf",
            "enum",
            "const",
            "required",
            "additionalProperties",
        ),
        *("$ref", "payload", "messages", "title", "nullable", "discriminator", "prefixItems", "not", "", "format"),
    ]
)
VALUES = st.recursive(
    SCALARS | REFERENCES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)


def places(node: Any) -> list[tuple[Any, Any]]:
    """Return every mapping or list with each of its keys."""
    inner = list(node.items()) if isinstance(node, dict) else list(enumerate(node)) if isinstance(node, list) else []
    return [(node, key) for key, _ in inner] + [each for _, value in inner for each in places(value)]


def mutated(document: Any, draw: st.DataObject) -> Any:
    document = deepcopy(document)
    for _ in range(draw.draw(st.integers(1, 3))):
        node, key = draw.draw(st.sampled_from(places(document)))
        action = draw.draw(st.sampled_from(["replace", "drop", "add"]))
        if action == "drop":
            del node[key]
        elif action == "add" and isinstance(node, dict):
            node[draw.draw(KEYS)] = draw.draw(VALUES)
        else:
            node[key] = draw.draw(VALUES)
        if not places(document):
            break
    return document


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(document=st.sampled_from([version_3(), version_2(), page()]), draw=st.data())
def test_a_changed_document_gives_events_or_an_error_of_ours(document: Any, draw: st.DataObject) -> None:
    changed = mutated(document, draw)
    before = deepcopy(changed)
    try:
        _, found, _ = read_asyncapi(changed, NAME)
        made = curate_messages(found, None).document
        check_curated(whole(made), NAME, (), HOSTS)
    except DiagnosticError:
        return
    finally:
        assert changed == before

    again = curate_messages(found, made)
    assert again.document == made
    assert not again.renamed


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(payload=VALUES, schema=VALUES)
def test_a_made_up_payload_gives_events_or_an_error_of_ours(payload: Any, schema: Any) -> None:
    try:
        _, found, _ = read_asyncapi(with_payload(payload, {"pricePayload": schema}), NAME)
        made = curate_messages(found, None).document
    except DiagnosticError:
        return

    assert curate_messages(found, made).document == made


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(draw=st.data())
def test_a_changed_document_of_webhooks_is_parted_or_refused(draw: st.DataObject) -> None:
    changed = mutated(hooks(), draw)
    try:
        rest, _, _ = part(upgrade(settle(changed, NAME), NAME), NAME)
    except DiagnosticError:
        return

    assert "webhooks" not in rest


def test_parts_within_parts_take_no_time() -> None:
    schemas: dict[str, Any] = {
        f"s{at}": {"allOf": [{"$ref": f"#/components/schemas/s{at + 1}"}] * 9} for at in range(25)
    }
    schemas["s25"] = {"type": "object", "properties": {"a": {"type": "string"}}}

    made = events(with_payload({"allOf": [{"$ref": "#/components/schemas/s0"}, {"properties": {"b": {}}}]}, schemas))

    assert made["messages"] == {"thing": "Thing"}


def test_fields_that_narrow_each_other_for_ever_have_an_end() -> None:
    schemas: dict[str, Any] = {
        name: {
            "allOf": [
                {"$ref": "#/components/schemas/c"},
                {"properties": {"x": {"$ref": f"#/components/schemas/{name}"}}},
            ]
        }
        for name in ("a", "b")
    }
    schemas["c"] = {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/b"}}}

    made = events(with_payload({"$ref": "#/components/schemas/a"}, schemas))

    assert len(made["messages"]) == 1
