"""Messages of AsyncAPI documents become webhooks: those that reach the client and those it sends, under names that are classes."""

from __future__ import annotations

from typing import Any

import pytest
from message_documents import whole
from pipeline.codegen.messages import generate_messages
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.asyncapi.document import read_asyncapi
from pipeline.model import build_client_model, normalise
from pipeline.openapi.document import Document, dump
from pipeline.openapi.messages import messages_of

from .newswire import NAME, curated, events, notes, version_2, version_3, with_payload


class Vendor:
    name, title, module, homepage = "acme", "Acme", "pennyweight_acme", "https://acme.example"


def listed(document: Document) -> list[str]:
    return sorted(document["messages"].values())


@pytest.mark.parametrize("document", [version_3(), version_2()], ids=["3", "2"])
def test_messages_are_known_by_what_tells_them_apart(document: Document) -> None:
    assert events(document)["messages"] == {
        "price": "Price",
        "trade": "Trade",
        "hello": "Hello",
        "subscribe": "Subscribe",
    }


@pytest.mark.parametrize("document", [version_3(), version_2()], ids=["3", "2"])
def test_what_the_client_sends_is_a_message_of_its_own_kind(document: Document) -> None:
    assert [key for key, sent, _ in messages_of(curated(document)) if sent] == ["subscribe"]


def test_channels_are_tags_and_the_root_is_none() -> None:
    document = version_3()
    document["channels"] = {"all": {**document["channels"]["all"], "address": "prices"}}
    root = {**document, "channels": {"all": {**document["channels"]["all"], "address": "/"}}}

    assert {tuple(operation.get("tags", ())) for *_, operation in messages_of(curated(document))} == {("prices",)}
    assert {tuple(operation.get("tags", ())) for *_, operation in messages_of(curated(root))} == {()}


@pytest.mark.parametrize(
    ("servers", "module"),
    [({"a": {"protocol": "wss"}}, "stream_messages"), ({"a": {"protocol": "https"}}, "events"), ({}, "events")],
)
def test_a_websocket_has_a_module_of_its_own(servers: Document, module: str) -> None:
    assert read_asyncapi({**version_3(), "servers": servers}, NAME)[0] == module


@pytest.mark.parametrize("document", [version_3(), version_2()], ids=["3", "2"])
def test_what_is_not_json_is_told(document: Document) -> None:
    expected = "does not travel as JSON, so it is no message\n  target    beat\n  found     application/octet-stream"

    assert expected in notes(document)


def test_the_field_with_a_constant_of_its_own_tells_events_apart() -> None:
    assert events(version_3())["field"] == "type"


def test_both_versions_of_the_format_give_the_same_definitions() -> None:
    assert events(version_3()) == events(version_2())


def test_the_pipeline_generates_from_the_events() -> None:
    normal = normalise(whole(curated(version_3())))
    source = generate_messages(normal, build_client_model(normal), Vendor(), "#")["events.py"].decode()

    assert "class Trade:" in source
    assert "side: PriceMsgSide | None | Unset" in source


def test_a_message_that_no_operation_mentions_is_told() -> None:
    document = version_3()
    del document["operations"]["on_trade"]

    assert "no operation sends these, so they are no messages\n  found     [trade]" in notes(document)
    assert "Trade" not in listed(events(document))


def test_without_operations_every_message_is_an_event() -> None:
    document = version_3()
    del document["operations"]

    assert listed(events(document, checked=False)) == ["Hello", "Price", "Subscribe", "Trade"]


def test_without_channels_the_components_are_the_messages() -> None:
    document = version_2()
    del document["channels"]

    assert "Subscribe" in listed(events(document, checked=False))


def test_an_operation_without_messages_has_those_of_its_channel() -> None:
    document = version_3()
    document["operations"] = {"all": {"action": "send", "channel": {"$ref": "#/channels/all"}}}

    assert "Subscribe" in listed(events(document, checked=False))


def test_messages_that_the_field_does_not_tell_apart_are_one_event() -> None:
    document = version_3()
    other = {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"const": "hello"}, "at": {"type": "integer"}},
    }
    document["components"]["messages"]["other"] = {"payload": other}
    document["operations"]["on_other"] = {"action": "send", "messages": [{"$ref": "#/components/messages/other"}]}

    made = events(document)

    assert listed(made) == ["Hello", "Price", "Subscribe", "Trade"]
    assert made["schemas"]["Hello"]["properties"]["at"] == {"type": ["string", "integer"]}
    assert "required" not in made["schemas"]["Hello"]
    assert "type does not tell these apart" in notes(document)


def test_events_that_nothing_tells_apart_are_told_and_left_to_a_person() -> None:
    document = version_3()
    del document["components"]["messages"]["hello"]["payload"]["properties"]["type"]

    assert "no field tells the messages apart" in notes(document)
    with pytest.raises(DiagnosticError, match="nothing says how messages are told apart"):
        events(document)


def test_an_event_is_called_what_its_message_is_unless_it_is_used_elsewhere() -> None:
    document = version_3()
    document["components"]["messages"]["hello"]["payload"]["properties"]["last"] = {
        "$ref": "#/components/schemas/tradePayload"
    }

    assert listed(events(document)) == ["Hello", "Price", "Subscribe", "TradePayload"]


def test_a_name_that_means_something_else_is_changed() -> None:
    document = with_payload({"type": "object", "properties": {"a": {"type": "string"}}})
    document["channels"]["all"]["messages"] = {"event": document["channels"]["all"]["messages"]["thing"]}

    assert listed(events(document)) == ["EventData"]


@pytest.mark.parametrize(
    ("name", "called"), [("Event", "EventData"), ("event", "EventData"), ("Message", "MessageData")]
)
def test_a_part_of_a_message_does_not_hide_what_its_module_has(name: str, called: str) -> None:
    document = with_payload({"type": "object", "properties": {"a": {"$ref": f"#/components/schemas/{name}"}}})
    inner = {"type": "object", "properties": {"b": {"type": "string"}}}
    document["components"] = {**document.get("components", {}), "schemas": {name: inner, "EventData2": inner}}

    assert sorted(events(document)["schemas"]) == [called, "Thing"]


def test_traits_are_part_of_a_message() -> None:
    document = with_payload({"type": "object"}, traits=[{"contentType": "application/x-protobuf"}])

    with pytest.raises(DiagnosticError, match="does not travel as JSON"):
        read_asyncapi(document, NAME)


def test_headers_are_told() -> None:
    payload = {"type": "object", "properties": {"a": {}}}
    document = with_payload(payload, headers={"type": "object", "properties": {"X-Kind": {"type": "string"}}})

    assert "its headers are no part of the message\n  target    thing\n  found     [X-Kind]" in notes(document)


def test_a_payload_may_say_its_format() -> None:
    inner = {"type": "object", "properties": {"a": {"type": "string"}}}
    written = "application/vnd.aai.asyncapi+json;version=3.0.0"

    assert listed(events(with_payload({"schemaFormat": written, "schema": inner}))) == ["Thing"]
    with pytest.raises(DiagnosticError, match="another language than JSON Schema"):
        read_asyncapi(with_payload({"schemaFormat": "application/vnd.apache.avro;version=1.9.0", "schema": {}}), NAME)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"asyncapi": "1.2.0"}, "is no version that can be read"),
        ({"asyncapi": None}, "is no version that can be read"),
        ({"channels": [], "operations": {}}, "is no mapping"),
        ({"operations": {"a": 7}}, "is no mapping"),
        ({"operations": {"a": {"action": "send", "messages": 7}}}, "is no list"),
        ({"operations": {"a": {"$ref": "#/operations/a"}}}, "refers to itself"),
        ({"operations": {"a": {"$ref": "other.yaml#/a"}}}, "a reference out of the document"),
        ({"operations": {"a": {"action": "send", "messages": [{"$ref": "#/nowhere"}]}}}, "a reference to nothing"),
        ({"channels": {}, "operations": {}, "components": {}}, "no message in it reaches a client"),
    ],
)
def test_a_document_that_cannot_be_read_is_refused(change: dict[str, Any], complaint: str) -> None:
    with pytest.raises(DiagnosticError, match=complaint) as caught:
        read_asyncapi(version_3() | change, NAME)

    assert all(diagnostic.location == NAME and diagnostic.hint for diagnostic in caught.value.diagnostics)


def test_reading_changes_nothing_that_was_given() -> None:
    document = version_3()

    read_asyncapi(document, NAME)

    assert document == version_3()
    assert dump(events(document)) == dump(events(document))
