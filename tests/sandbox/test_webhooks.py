"""Webhooks made by the sandbox verify as the vendors' documentation says, and fail where they are meant to."""

import hmac
import json
from base64 import b64encode
from datetime import datetime
from pathlib import Path

import pytest
from pennyweight_sandbox import Delivery, Sandbox
from pennyweight_sandbox._mesh import webhooks as mesh
from pennyweight_sandbox._snaptrade import webhooks as snaptrade

VECTORS = Path(__file__).parents[1] / "fixtures" / "vectors.json"


def snaptrade_expects(delivery: Delivery) -> str:
    text = json.dumps(json.loads(delivery.body), separators=(",", ":"), sort_keys=True)
    return b64encode(hmac.new(delivery.secret.encode(), text.encode(), "sha256").digest()).decode()


def mesh_expects(delivery: Delivery) -> str:
    return b64encode(hmac.new(delivery.secret.encode(), delivery.body, "sha256").digest()).decode()


def test_snaptrade_signs_the_canonical_form_of_a_body_that_is_sent_otherwise(sandbox: Sandbox) -> None:
    delivery = sandbox.webhook("snaptrade", "CONNECTION_FAILED", note="Société", userId="zoë")

    body, headers, secret = delivery
    assert headers["Signature"] == snaptrade_expects(delivery)
    assert secret == sandbox.env["SNAPTRADE_CONSUMER_KEY"]
    assert "Société".encode() in body
    assert json.loads(body)["eventType"] == "CONNECTION_FAILED"
    raw = b64encode(hmac.new(secret.encode(), body, "sha256").digest()).decode()
    assert headers["Signature"] != raw


def test_mesh_signs_the_bytes_it_sends(sandbox: Sandbox) -> None:
    delivery = sandbox.webhook("mesh", "Succeeded", Token="ETH")

    assert delivery.headers["X-Mesh-Signature-256"] == mesh_expects(delivery)
    body = json.loads(delivery.body)
    assert (body["TransferStatus"], body["Token"], body["UserId"]) == ("Succeeded", "ETH", "pennyweight-user-1")
    assert b'"SourceAmount":250.500001,' in delivery.body


def test_a_webhook_can_be_signed_with_another_secret(sandbox: Sandbox) -> None:
    wrong = sandbox.webhook("snaptrade", "USER_DELETED", genuine=False)
    also_wrong = sandbox.webhook("mesh", "Failed", genuine=False)

    assert wrong.headers["Signature"] != snaptrade_expects(wrong)
    assert also_wrong.headers["X-Mesh-Signature-256"] != mesh_expects(also_wrong)


def test_a_webhook_can_be_old_by_the_vendors_clock(sandbox: Sandbox) -> None:
    sandbox.clock["snaptrade"] = sandbox.clock["mesh"] = lambda: 1_700_000_301.0

    sent = json.loads(sandbox.webhook("snaptrade", "USER_REGISTERED", age=301).body)["eventTimestamp"]
    body = json.loads(sandbox.webhook("mesh", "Pending", age=1).body)

    assert sent == "2023-11-14T22:13:20.000000+00:00"
    assert datetime.fromisoformat(sent).timestamp() == 1_700_000_000
    assert body["SentTimestamp"] == body["Timestamp"] == 1_700_000_300


@pytest.mark.parametrize(
    ("event", "fields"),
    [
        ("USER_REGISTERED", set()),
        ("CONNECTION_ATTEMPTED", {"brokerageId", "connectionAttemptedResult"}),
        ("CONNECTION_ADDED", {"brokerageId", "brokerageAuthorizationId"}),
        ("ACCOUNT_HOLDINGS_UPDATED", {"brokerageId", "brokerageAuthorizationId", "accountId"}),
        ("NEVER_HEARD_OF", {"brokerageId", "brokerageAuthorizationId"}),
    ],
)
def test_every_kind_of_event_has_its_fields(sandbox: Sandbox, event: str, fields: set[str]) -> None:
    body = json.loads(sandbox.webhook("snaptrade", event).body)

    assert body.keys() == {"webhookId", "clientId", "eventTimestamp", "userId", "eventType", *fields}


def test_a_field_can_be_taken_out(sandbox: Sandbox) -> None:
    delivery = sandbox.webhook("snaptrade", "CONNECTION_FIXED", eventTimestamp=None)

    assert "eventTimestamp" not in json.loads(delivery.body)
    assert delivery.headers["Signature"] == snaptrade_expects(delivery)
    assert "Token" not in json.loads(sandbox.webhook("mesh", "Pending", Token=None).body)


def test_no_two_webhooks_are_the_same_event(sandbox: Sandbox) -> None:
    first, second = (json.loads(sandbox.webhook("mesh", "Pending").body) for _ in range(2))

    assert first["EventId"] != second["EventId"]


def test_a_delivery_does_not_show_its_secret(sandbox: Sandbox) -> None:
    delivery = sandbox.webhook("mesh", "Pending")

    assert delivery.secret not in repr(delivery)


@pytest.mark.parametrize("vendor", ["kalshi", "onebalance"])
def test_vendors_without_webhooks_send_none(sandbox: Sandbox, vendor: str) -> None:
    with pytest.raises(LookupError, match="sends no webhooks"):
        sandbox.webhook(vendor, "X")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - the point of the test


@pytest.mark.skipif(not VECTORS.exists(), reason="the shared vectors are not there")
def test_the_published_vectors_are_what_we_sign() -> None:
    vectors = json.loads(VECTORS.read_text("utf-8"))

    for vector in vectors["snaptrade_webhook"]:
        _, headers = snaptrade.signed(vector["payload"], vector["consumer_key"])
        assert headers["Signature"] == vector["signature"]
    for vector in vectors["mesh_webhook"]:
        body, headers = mesh.signed(json.loads(vector["raw_body"]), vector["secret"])
        assert (body.decode(), headers["X-Mesh-Signature-256"]) == (vector["raw_body"], vector["signature"])
