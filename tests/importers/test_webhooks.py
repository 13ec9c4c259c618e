"""Webhooks leave the document of calls and become messages; calls about webhooks stay."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.curation import curate_messages
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.webhooks import part, under_their_name
from pipeline.openapi.upgrade.document import upgrade

from .posting import NAME, POSTED, TAKEN, api, hook, hooks, parted


def test_webhooks_become_messages() -> None:
    document = api({}, webhooks={"order.paid": {"post": {"requestBody": POSTED, "responses": TAKEN}}})

    assert parted(document) == (["/balance"], ["OrderPaid"])


def test_webhooks_of_3_0_in_an_extension_become_messages() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string", "nullable": True}}}
    body = {"content": {"application/json": {"schema": schema}}}
    document = api({}, **{"x-webhooks": {"paid": {"post": {"requestBody": body}}}})

    rest, messages, _ = part(upgrade(under_their_name(document), NAME), NAME)

    assert "x-webhooks" not in rest
    assert messages is not None
    paid = curate_messages(messages, None).document["components"]["schemas"]["Paid"]
    assert paid["properties"]["a"] == {"type": ["string", "null"]}


def test_a_webhook_may_stand_among_the_components() -> None:
    item = {"post": {"requestBody": {"$ref": "#/components/requestBodies/posted"}, "responses": TAKEN}}
    document = api({}, webhooks={"paid": {"$ref": "#/components/pathItems/paid"}})
    document["components"] |= {"pathItems": {"paid": item}, "requestBodies": {"posted": POSTED}}

    assert parted(document) == (["/balance"], ["Paid"])


def test_each_move_is_told() -> None:
    _, _, notes = part(hooks(), NAME)

    assert [note.target for note in notes if note.message == "is a webhook, not a call"] == ["POST /paid"]


def test_webhooks_of_one_payload_are_one_event() -> None:
    document = api({"/paid": {"post": hook()}, "/moved": {"post": hook(operationId="Webhooks_moved")}})

    assert parted(document) == (["/balance"], ["Posted"])


def test_components_go_along_and_shared_ones_are_in_both() -> None:
    rest, messages, _ = part(hooks(), NAME)

    assert messages is not None
    assert list(rest["components"]["schemas"]) == ["What", "Balance", "Unused"]
    assert list(messages["components"]["schemas"]) == ["Posted", "What"]


def test_a_component_that_calls_use_stays_with_them() -> None:
    document = hooks()
    document["components"]["schemas"]["Balance"]["properties"]["last"] = {"$ref": "#/components/schemas/Posted"}

    assert parted(document)[1] == ["Moved", "Paid"]
    assert "Posted" in part(document, NAME)[0]["components"]["schemas"]


def test_a_webhook_without_json_is_told_and_no_event() -> None:
    form = {"content": {"application/x-www-form-urlencoded": {"schema": {"type": "object"}}}}
    document = api({}, webhooks={"paid": {"post": {"requestBody": form}}, "pinged": {"post": {}}})

    rest, messages, notes = part(document, NAME)

    assert messages is None
    assert "webhooks" not in rest
    assert [(note.target, note.message) for note in notes] == [
        ("paid", "posts no JSON, so it is no message"),
        ("pinged", "posts no JSON, so it is no message"),
    ]


def test_a_document_without_webhooks_stays_as_it_is() -> None:
    document = api({})

    assert part(document, NAME) == (document, None, ())


def test_parting_changes_nothing_that_was_given() -> None:
    document = hooks()

    part(document, NAME)

    assert document == hooks()


@pytest.mark.parametrize(
    "webhooks",
    [
        [],
        7,
        {"a": 7},
        {"a": {"$ref": "#/nowhere"}},
        {"a": {"$ref": "b.yaml"}},
        {"a": {"post": {"requestBody": {"content": 7}}}},
        {"a": {"post": {"requestBody": {"content": {"application/json": 7}}}}},
    ],
)
def test_malformed_webhooks_are_refused(webhooks: Any) -> None:
    document = api({}, webhooks=webhooks)
    if webhooks == []:
        assert part(document, NAME)[1] is None
        return
    with pytest.raises(DiagnosticError):
        part(document, NAME)
