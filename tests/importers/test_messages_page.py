"""Pages about one channel of an AsyncAPI document hold messages in a form of their own, and say the same."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.checks.messages import check_events
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.asyncapi.document import events_of
from pipeline.openapi.document import Document, load

from .newswire import NAME, events, version_3

PAGE = """\
id: all
address: /
operations:
  - &op
    id: on_price
    type: send
    messages:
      - &price
        id: price
        contentType: application/json
        payload: [{name: Price, type: object, properties: []}]
        headers: []
        jsonPayloadSchema:
          type: object
          required: [type, msg]
          properties:
            type: {type: string, const: price, x-parser-schema-id: <anonymous-schema-1>}
            sid: {type: integer, minimum: 1, x-parser-schema-id: streamId}
            msg:
              type: object
              required: [amount]
              properties:
                amount: {type: number, nullable: true, exclusiveMinimum: true, minimum: 0}
                side: {type: string, enum: [bid, ask, null], nullable: true}
                tick: {type: integer, enum: [0, 1, 2], example: 1}
              x-parser-schema-id: <anonymous-schema-2>
          x-parser-schema-id: pricePayload
sendOperations: []
receiveOperations: [*op]
sendMessages:
  - id: subscribe
    contentType: application/json
    jsonPayloadSchema: {type: object, properties: {cmd: {type: string}}}
receiveMessages: [*price]
"""


def page() -> Document:
    return load(PAGE, NAME)


def test_a_page_gives_what_the_whole_document_gives() -> None:
    found, notes = events_of(page(), NAME)
    whole = events(version_3())["$defs"]

    check_events(found, NAME)
    assert found["oneOf"] == [{"$ref": "#/$defs/Price"}]
    assert found["$defs"] == {name: whole[name] for name in ("Price", "PriceMsg", "PriceMsgSide", "StreamId")}
    assert [note.actual for note in notes] == ["[subscribe]"]


def test_schemas_of_one_name_that_differ_stay_where_they_are() -> None:
    document = page()
    other: Document = {
        "id": "other",
        "jsonPayloadSchema": {"type": "object", "properties": {"type": {"const": "other"}}},
    }
    other["jsonPayloadSchema"]["properties"]["sid"] = {"type": "string", "x-parser-schema-id": "streamId"}
    document["receiveMessages"].append(other)

    made = events_of(document, NAME)[0]["$defs"]

    assert made["Other"]["properties"]["sid"] == {"type": "string"}
    assert made["Price"]["properties"]["sid"] == {"$ref": "#/$defs/StreamId"}


def test_a_message_without_a_schema_is_told() -> None:
    document = page()
    document["receiveMessages"].append({"id": "odd", "payload": []})

    assert "has no payload that a schema describes" in "\n".join(map(str, events_of(document, NAME)[1]))


@pytest.mark.parametrize("change", [{"receiveMessages": []}, {"receiveMessages": [7]}, {"sendMessages": [{"id": 7}]}])
def test_a_page_that_says_nothing_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(DiagnosticError):
        events_of(page() | change, NAME)
