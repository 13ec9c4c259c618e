"""Messages of AsyncAPI documents become events: those that reach the client, under names that are classes."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.codegen.messages import generate_events
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.asyncapi.document import events_of
from pipeline.openapi.document import Document, dump

from .newswire import NAME, events, version_2, version_3, with_payload


class Vendor:
    name, title, module, homepage = "acme", "Acme", "pennyweight_acme", "https://acme.example"


def listed(document: Document) -> list[str]:
    return [option["$ref"].removeprefix("#/$defs/") for option in document["oneOf"]]


def notes(document: Document) -> str:
    return "\n".join(map(str, events_of(document, NAME)[1]))


@pytest.mark.parametrize("document", [version_3(), version_2()], ids=["3", "2"])
def test_what_reaches_the_client_becomes_events(document: Document) -> None:
    assert sorted(listed(events(document))) == ["Hello", "Price", "Trade"]


@pytest.mark.parametrize("document", [version_3(), version_2()], ids=["3", "2"])
def test_what_the_client_sends_and_what_is_not_json_is_told(document: Document) -> None:
    told = notes(document)

    assert "sent by the client, so no event\n  found     [subscribe]" in told
    assert "does not arrive as JSON, so it is no event\n  target    beat\n  found     application/octet-stream" in told


def test_the_field_with_a_constant_of_its_own_tells_events_apart() -> None:
    assert events(version_3())["x-pennyweight-event"] == {"field": "type"}


def test_both_versions_of_the_format_give_the_same_definitions() -> None:
    assert events(version_3())["$defs"] == events(version_2())["$defs"]


def test_the_pipeline_generates_from_the_events() -> None:
    source = generate_events(events(version_3()), Vendor())["events.py"].decode()

    assert "class Trade:" in source
    assert "side: PriceMsgSide | None | Unset" in source


def test_a_message_that_no_operation_mentions_is_told() -> None:
    document = version_3()
    del document["operations"]["on_trade"]

    assert "no operation sends these, so they are no events\n  found     [trade]" in notes(document)
    assert "Trade" not in listed(events(document))


def test_without_operations_every_message_is_an_event() -> None:
    document = version_3()
    del document["operations"]

    assert sorted(listed(events_of(document, NAME)[0])) == ["Hello", "Price", "Subscribe", "Trade"]


def test_without_channels_the_components_are_the_messages() -> None:
    document = version_2()
    del document["channels"]

    assert "Subscribe" in listed(events_of(document, NAME)[0])


def test_an_operation_without_messages_has_those_of_its_channel() -> None:
    document = version_3()
    document["operations"] = {"all": {"action": "send", "channel": {"$ref": "#/channels/all"}}}

    assert "Subscribe" in listed(events_of(document, NAME)[0])


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

    assert sorted(listed(made)) == ["Hello", "Price", "Trade"]
    assert made["$defs"]["Hello"]["properties"]["at"] == {"anyOf": [{"type": "string"}, {"type": "integer"}]}
    assert "required" not in made["$defs"]["Hello"]
    assert "type does not tell these apart" in notes(document)


def test_events_that_nothing_tells_apart_are_told_and_left_to_a_person() -> None:
    document = version_3()
    del document["components"]["messages"]["hello"]["payload"]["properties"]["type"]

    found, told = events_of(document, NAME)

    assert "x-pennyweight-event" not in found
    assert "no field tells the events apart" in "\n".join(map(str, told))


def test_an_event_is_called_what_its_message_is_unless_it_is_used_elsewhere() -> None:
    document = version_3()
    document["components"]["messages"]["hello"]["payload"]["properties"]["last"] = {
        "$ref": "#/components/schemas/tradePayload"
    }

    assert sorted(listed(events(document))) == ["Hello", "Price", "TradePayload"]


def test_a_name_that_means_something_else_is_changed() -> None:
    document = with_payload({"type": "object", "properties": {"a": {"type": "string"}}})
    document["channels"]["all"]["messages"] = {"event": document["channels"]["all"]["messages"]["thing"]}

    assert listed(events(document)) == ["EventData"]


def test_traits_are_part_of_a_message() -> None:
    document = with_payload({"type": "object"}, traits=[{"contentType": "application/x-protobuf"}])

    with pytest.raises(DiagnosticError, match="does not arrive as JSON"):
        events_of(document, NAME)


def test_headers_are_told() -> None:
    payload = {"type": "object", "properties": {"a": {}}}
    document = with_payload(payload, headers={"type": "object", "properties": {"X-Kind": {"type": "string"}}})

    assert "its headers are no part of the event\n  target    thing\n  found     [X-Kind]" in notes(document)


def test_a_payload_may_say_its_format() -> None:
    inner = {"type": "object", "properties": {"a": {"type": "string"}}}
    written = "application/vnd.aai.asyncapi+json;version=3.0.0"

    assert listed(events(with_payload({"schemaFormat": written, "schema": inner}))) == ["Thing"]
    with pytest.raises(DiagnosticError, match="another language than JSON Schema"):
        events_of(with_payload({"schemaFormat": "application/vnd.apache.avro;version=1.9.0", "schema": {}}), NAME)


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
        ({"channels": {}, "operations": {}, "components": {}}, "no message in it is an event"),
    ],
)
def test_a_document_that_cannot_be_read_is_refused(change: dict[str, Any], complaint: str) -> None:
    with pytest.raises(DiagnosticError, match=complaint) as caught:
        events_of(version_3() | change, NAME)

    assert all(diagnostic.location == NAME and diagnostic.hint for diagnostic in caught.value.diagnostics)


def test_reading_changes_nothing_that_was_given() -> None:
    document = version_3()

    events_of(document, NAME)

    assert document == version_3()
    assert dump(events(document)) == dump(events(document))
