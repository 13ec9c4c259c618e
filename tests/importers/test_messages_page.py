"""Pages about one channel of an AsyncAPI document hold messages in a form of their own, and say the same."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.asyncapi.document import read_asyncapi
from pipeline.openapi.document import Document, load

from .newswire import NAME, events, notes, version_3

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
    found, every = events(page()), events(version_3())["schemas"]

    assert found["messages"] == {"price": "Price", "subscribe": "Subscribe"}
    assert {name: found["schemas"][name] for name in found["schemas"] if name != "Subscribe"} == {
        name: every[name] for name in ("Price", "PriceMsg", "PriceMsgSide", "PriceMsgTick", "StreamId")
    }


def test_schemas_of_one_name_that_differ_stay_where_they_are() -> None:
    document = page()
    other: Document = {
        "id": "other",
        "jsonPayloadSchema": {"type": "object", "properties": {"type": {"const": "other"}}},
    }
    other["jsonPayloadSchema"]["properties"]["sid"] = {"type": "string", "x-parser-schema-id": "streamId"}
    document["receiveMessages"].append(other)

    made = events(document)["schemas"]

    assert made["Other"]["properties"]["sid"] == {"type": "string"}
    assert made["Price"]["properties"]["sid"] == {"$ref": "#/components/schemas/StreamId"}


def test_a_message_without_a_schema_is_told() -> None:
    document = page()
    document["receiveMessages"].append({"id": "odd", "payload": []})

    assert "has no payload that a schema describes" in notes(document)


@pytest.mark.parametrize("change", [{"receiveMessages": []}, {"receiveMessages": [7]}, {"sendMessages": [{"id": 7}]}])
def test_a_page_that_says_nothing_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(DiagnosticError):
        read_asyncapi(page() | change, NAME)
