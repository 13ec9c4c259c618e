"""Paths that are none but webhooks are told from calls about webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .posting import POSTED, TAKEN, api, hook, parted

if TYPE_CHECKING:
    from pipeline.openapi.document import Document


@pytest.mark.parametrize(
    "operation",
    [
        hook(),
        hook(tags=["webhook events"]),
        hook(tags=["Webhook"]),
        hook(tags=["OutgoingWebhooks", "Webhook Notifications"]),
        hook(tags=[], operationId="webhookPaid"),
        hook(responses={}),
        hook(parameters=[{"name": "X-Signature", "in": "header", "schema": {"type": "string"}}]),
    ],
)
def test_a_path_that_is_none_is_a_webhook(operation: Document) -> None:
    document = api({"/paid": {"post": operation}})

    assert parted(document) == (["/balance"], ["Paid"])


@pytest.mark.parametrize(
    ("path", "item"),
    [
        ("/paid", {"post": hook(responses={"201": POSTED})}),
        ("/paid", {"post": hook(responses={"default": {"$ref": "#/components/responses/Fault"}})}),
        ("/paid", {"post": hook(tags=["Webhooks", "Accounts"])}),
        ("/paid", {"post": hook(tags=["Webhook settings"])}),
        ("/paid", {"post": hook(tags=[], operationId="testWebhook")}),
        ("/paid", {"put": hook()}),
        ("/paid", {"post": hook(), "delete": hook()}),
        ("/paid", {"post": {**hook(parameters=[{"name": "a", "in": "query"}])}}),
        ("/{id}/paid", {"post": hook()}),
        ("/webhooks", {"post": hook()}),
        ("/v1/webhook", {"post": hook()}),
    ],
)
def test_a_call_about_webhooks_stays(path: str, item: Document) -> None:
    document = api({path: item})
    document["components"]["responses"] = {"Fault": POSTED}

    assert parted(document) == (["/balance", path], [])


def test_a_call_without_a_body_stays() -> None:
    operation = hook()
    del operation["requestBody"]

    assert parted(api({"/paid": {"post": operation}})) == (["/balance", "/paid"], [])


def test_beside_the_managing_of_webhooks_nothing_is_taken_for_one() -> None:
    managing = {"get": {"tags": ["Webhooks"], "responses": TAKEN}}
    document = api({"/webhooks/test": {"post": hook()}, "/webhooks": managing})

    assert parted(document) == (["/balance", "/webhooks/test", "/webhooks"], [])
    assert parted(api({"/webhooks/paid": {"post": hook()}})) == (["/balance"], ["Paid"])
