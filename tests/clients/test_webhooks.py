"""Deliveries that the sandbox makes, through the clients' `webhooks.unwrap`."""

from __future__ import annotations

import hmac
import json
import logging
from ast import literal_eval
from base64 import b64encode
from decimal import Decimal
from typing import TYPE_CHECKING, Any, get_args

import httpx
import pennyweight_mesh.webhooks
import pennyweight_snaptrade.webhooks
import pytest
from pennyweight_core import UNSET, APIResponseError, Secret, WebhookVerificationError
from pennyweight_core._events import UnknownEvent
from pennyweight_mesh.events import TransferStatus, TransferUpdated
from pennyweight_snaptrade import events
from secrecy import everything_shown

if TYPE_CHECKING:
    from pennyweight_sandbox import Delivery, Sandbox

KINDS: dict[str, Any] = {
    literal_eval(kind.__annotations__["event_type"].removeprefix("Literal[").removesuffix("]")): kind
    for kind in (getattr(events, name) for name in events.__all__)
    if "event_type" in getattr(kind, "__annotations__", {})
}
UNWRAP: dict[str, Any] = {"mesh": pennyweight_mesh.webhooks.unwrap, "snaptrade": pennyweight_snaptrade.webhooks.unwrap}
either_vendor = pytest.mark.parametrize(("vendor", "event"), [("mesh", "Succeeded"), ("snaptrade", "ACCOUNT_REMOVED")])


def unwrapped(vendor: str, delivery: Delivery, **options: Any) -> Any:
    return UNWRAP[vendor](delivery.body, delivery.headers, delivery.secret, **options)


@pytest.mark.parametrize("event", sorted(KINDS))
def test_every_event_of_snaptrade_has_its_class(pennyweight_sandbox: Sandbox, event: str) -> None:
    delivery = pennyweight_sandbox.webhook("snaptrade", event)

    found = unwrapped("snaptrade", delivery)

    assert isinstance(found, KINDS[event])
    body = json.loads(delivery.body)
    assert (found.event_type, found.webhook_id, found.user_id) == (event, body["webhookId"], body["userId"])
    assert found.event_timestamp.utcoffset() is not None


def test_all_classes_of_events_are_tested() -> None:
    assert len(KINDS) == 16
    assert {*KINDS.values(), UnknownEvent} == set(get_args(events.Event))


@pytest.mark.parametrize("status", [*TransferStatus, "InventedTomorrow"])
def test_a_transfer_of_meshs_has_its_status_and_exact_amounts(pennyweight_sandbox: Sandbox, status: str) -> None:
    found = unwrapped("mesh", pennyweight_sandbox.webhook("mesh", status))

    assert type(found) is TransferUpdated
    assert found.transfer_status == status
    assert str(found.source_amount) == "250.500001"
    assert isinstance(found.source_amount, Decimal)
    assert found.refund_address is None


@pytest.mark.parametrize("event", ["INVENTED_TOMORROW", "connection_added", "X" * 500])
def test_an_event_that_nobody_knows_is_kept_whole(pennyweight_sandbox: Sandbox, event: str) -> None:
    delivery = pennyweight_sandbox.webhook("snaptrade", event, amount=1.5)

    found = unwrapped("snaptrade", delivery)

    assert type(found) is UnknownEvent
    assert found.type == event
    assert found.payload == json.loads(delivery.body, parse_float=Decimal)


def test_an_event_without_a_type_is_kept_too(pennyweight_sandbox: Sandbox) -> None:
    found = unwrapped("snaptrade", pennyweight_sandbox.webhook("snaptrade", "ACCOUNT_REMOVED", eventType=None))

    assert (type(found), found.type) == (UnknownEvent, None)


def test_what_an_event_lacks_or_has_more_does_no_harm(
    pennyweight_sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    delivery = pennyweight_sandbox.webhook("snaptrade", "ACCOUNT_REMOVED", accountId=None, invented={"deep": [1]})

    found = unwrapped("snaptrade", delivery)

    assert found.account_id is UNSET
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert "$.accountId" in caplog.text


@either_vendor
def test_a_forged_webhook_is_refused(pennyweight_sandbox: Sandbox, vendor: Any, event: str) -> None:
    with pytest.raises(WebhookVerificationError, match=vendor):
        unwrapped(vendor, pennyweight_sandbox.webhook(vendor, event, genuine=False))


@either_vendor
def test_a_webhook_that_was_changed_on_its_way_is_refused(
    pennyweight_sandbox: Sandbox, vendor: Any, event: str
) -> None:
    body, headers, secret = pennyweight_sandbox.webhook(vendor, event)
    name = "UserId" if vendor == "mesh" else "userId"
    changed = json.dumps(json.loads(body) | {name: "somebody else"}).encode()

    for other in (changed, body[:-1], body + b" {}", b"", b"null"):
        with pytest.raises(WebhookVerificationError):
            UNWRAP[vendor](other, headers, secret)


@either_vendor
def test_a_webhook_without_a_signature_or_with_half_of_one_is_refused(
    pennyweight_sandbox: Sandbox, vendor: Any, event: str
) -> None:
    body, headers, secret = pennyweight_sandbox.webhook(vendor, event)
    (name,) = [name for name in headers if "signature" in name.lower()]

    for signature in (None, "", headers[name][:-4], headers[name] + "=", headers[name].lower(), "💶"):
        sent = {**headers, name: signature} if signature is not None else {"Content-Type": "application/json"}
        with pytest.raises(WebhookVerificationError):
            UNWRAP[vendor](body, sent, secret)


@either_vendor
def test_headers_may_be_in_any_case(pennyweight_sandbox: Sandbox, vendor: Any, event: str) -> None:
    body, headers, secret = pennyweight_sandbox.webhook(vendor, event)

    for turned in (str.lower, str.upper):
        assert UNWRAP[vendor](body, {turned(name): value for name, value in headers.items()}, secret)


FORMS: dict[str, Any] = {
    "body as text": lambda body, headers, secret: (body.decode(), headers, secret),
    "body as bytearray": lambda body, headers, secret: (bytearray(body), headers, secret),
    "body as memoryview": lambda body, headers, secret: (memoryview(body), headers, secret),
    "httpx": lambda body, headers, secret: (body, httpx.Headers(headers), secret),
    "pairs": lambda body, headers, secret: (body, list(headers.items()), secret),
    "ASGI": lambda body, headers, secret: (body, [(k.lower().encode(), v.encode()) for k, v in headers.items()], secret),
    "WSGI": lambda body, headers, secret: (
        body, {f"HTTP_{k.upper().replace('-', '_')}": v for k, v in headers.items()}, secret
    ),
    "lists of values": lambda body, headers, secret: (body, {k: [v] for k, v in headers.items()}, secret),
    "secret as bytes": lambda body, headers, secret: (body, headers, secret.encode()),
    "secret hidden": lambda body, headers, secret: (body, headers, Secret(secret)),
}  # fmt: skip


@either_vendor
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_every_vendor_takes_what_frameworks_hand_out(
    pennyweight_sandbox: Sandbox, vendor: Any, event: str, form: Any
) -> None:
    delivery = pennyweight_sandbox.webhook(vendor, event)
    verify = {"mesh": pennyweight_mesh.webhooks.verify, "snaptrade": pennyweight_snaptrade.webhooks.verify}[vendor]

    assert UNWRAP[vendor](*form(*delivery)) == unwrapped(vendor, delivery)
    assert verify(*form(*delivery)) == delivery.body


@either_vendor
@pytest.mark.parametrize("change", [{"body": None}, {"body": ""}, {"headers": []}, {"headers": {"Signature": None}}])
def test_whatever_somebody_may_send_is_refused(
    pennyweight_sandbox: Sandbox, vendor: Any, event: str, change: dict[str, Any]
) -> None:
    delivery = pennyweight_sandbox.webhook(vendor, event)._asdict()

    with pytest.raises(WebhookVerificationError):
        UNWRAP[vendor](**(delivery | change))


@either_vendor
@pytest.mark.parametrize(
    "change", [{"body": {"parsed": 1}}, {"headers": None}, {"headers": "Signature: x"}, {"secret": 7}, {"now": "today"}]
)
def test_a_mistake_of_the_program_is_no_forgery(
    pennyweight_sandbox: Sandbox, vendor: Any, event: str, change: dict[str, Any]
) -> None:
    delivery = pennyweight_sandbox.webhook(vendor, event)._asdict()

    with pytest.raises(TypeError, match=f"{vendor} webhook: .*: expected .*, found "):
        UNWRAP[vendor](**(delivery | change))


def test_digits_that_snaptrade_did_not_sign_do_not_reach_the_event(pennyweight_sandbox: Sandbox) -> None:
    delivery = pennyweight_sandbox.webhook("snaptrade", "INVENTED_TOMORROW", amount=0.1)
    swapped = delivery.body.replace(b"0.1", b"0.1000000000000000055511151231257827")

    event = UNWRAP["snaptrade"](swapped, delivery.headers, delivery.secret)

    assert swapped != delivery.body
    assert event.payload["amount"] == Decimal("0.1")


def test_snaptrades_body_may_be_formatted_anew_and_meshs_may_not(pennyweight_sandbox: Sandbox) -> None:
    snaptrade = pennyweight_sandbox.webhook("snaptrade", "ACCOUNT_REMOVED", note="Société 💶")
    mesh = pennyweight_sandbox.webhook("mesh", "Pending")

    anew = json.dumps(json.loads(snaptrade.body), indent=2, sort_keys=True).encode()
    assert UNWRAP["snaptrade"](anew, snaptrade.headers, snaptrade.secret) == unwrapped("snaptrade", snaptrade)

    with pytest.raises(WebhookVerificationError):
        UNWRAP["mesh"](mesh.body.replace(b'":', b'": ', 1), mesh.headers, mesh.secret)


@pytest.mark.parametrize(("age", "side"), [(302, "old"), (-302, "in the future"), (10**6, "old")])
def test_snaptrades_webhooks_are_refused_when_too_old_or_from_the_future(
    pennyweight_sandbox: Sandbox, age: float, side: str
) -> None:
    delivery = pennyweight_sandbox.webhook("snaptrade", "ACCOUNT_REMOVED", age=age)

    with pytest.raises(WebhookVerificationError, match=f"it is genuine and .* s {side}"):
        unwrapped("snaptrade", delivery)
    moment = pennyweight_sandbox.clock["snaptrade"]() - age
    assert unwrapped("snaptrade", delivery, now=moment).event_type == "ACCOUNT_REMOVED"


def test_meshs_webhooks_have_no_age_so_an_old_one_is_told_by_its_id(pennyweight_sandbox: Sandbox) -> None:
    delivery = pennyweight_sandbox.webhook("mesh", "Pending", age=10**6)

    assert unwrapped("mesh", delivery).event_id == json.loads(delivery.body)["EventId"]


@either_vendor
def test_a_refusal_shows_neither_the_secret_nor_the_right_signature(
    pennyweight_sandbox: Sandbox, vendor: Any, event: str
) -> None:
    body, headers, secret = pennyweight_sandbox.webhook(vendor, event)
    (name,) = [name for name in headers if "signature" in name.lower()]
    with pytest.raises(WebhookVerificationError) as caught:
        UNWRAP[vendor](body, {**headers, name: "wrong"}, secret)

    shown = everything_shown(caught.value)
    assert secret not in shown
    assert headers[name] not in shown


def test_a_genuine_body_that_is_no_json_is_an_error_of_ours(pennyweight_sandbox: Sandbox) -> None:
    secret = pennyweight_sandbox.webhook("mesh", "Pending").secret
    body = b"<html>"
    signature = b64encode(hmac.digest(secret.encode(), body, "sha256")).decode()

    with pytest.raises(APIResponseError):
        UNWRAP["mesh"](body, {"X-Mesh-Signature-256": signature}, secret)
