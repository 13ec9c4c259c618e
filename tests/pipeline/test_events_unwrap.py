"""`webhooks.unwrap`: who sent it is certain first, then it becomes the class of its type; nothing in it is lost."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from base64 import b64encode
from contextlib import suppress
from datetime import datetime
from decimal import Decimal
from hmac import digest
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from pennyweight_core import UNSET, APIResponseError, Secret, WebhookVerificationError
from pennyweight_core._codec import Codec
from pennyweight_core._events import UnknownEvent
from secrecy import everything_shown

from .events_trial import AT, ROOT, SECRET, SENT, Trial, committed, events_of, imported, sample, signed, write

if TYPE_CHECKING:
    from types import ModuleType

    from pennyweight_sandbox import Sandbox
    from pennyweight_sandbox._vendor import VendorName

VENDORS = ["snaptrade", "mesh"]
DOCUMENTS = {vendor: committed(vendor) for vendor in VENDORS}
EVERY = [(vendor, name) for vendor in VENDORS for name in events_of(DOCUMENTS[vendor])]
VECTORS = json.loads((ROOT / "tests/fixtures/vectors.json").read_text("utf-8"))
Modules = dict[str, tuple["ModuleType", "ModuleType"]]


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Modules:
    """`events` and `webhooks` of each vendor, made of its committed document, with its overlay."""
    root = tmp_path_factory.mktemp("unwrap")
    trials = {vendor: Trial(vendor, module=f"events_trial_{vendor}") for vendor in VENDORS}
    for vendor, trial in trials.items():
        write(root, trial, DOCUMENTS[vendor])
    return {vendor: imported(root, trial) for vendor, trial in trials.items()}


def unwrap(modules: Modules, vendor: str, payload: Any) -> Any:
    body, headers = signed(vendor, payload)
    return modules[vendor][1].unwrap(body, headers, SECRET, now=AT)


@pytest.mark.parametrize("full", [True, False], ids=["full", "minimal"])
@pytest.mark.parametrize(("vendor", "name"), EVERY)
def test_every_documented_event_becomes_its_class(
    vendor: str, name: str, *, full: bool, modules: Modules, caplog: pytest.LogCaptureFixture
) -> None:
    payload = sample(DOCUMENTS[vendor], {"$ref": f"#/components/schemas/{name}"}, full=full)

    event = unwrap(modules, vendor, payload)

    assert type(event) is getattr(modules[vendor][0], name)
    assert json.loads(Codec(f"events_trial_{vendor}.events").encode(event)) == payload
    assert caplog.records == []


@pytest.mark.parametrize("vector", VECTORS["snaptrade_webhook"])
def test_the_published_snaptrade_webhook_is_unwrapped_at_its_time(vector: dict[str, Any], modules: Modules) -> None:
    sent = datetime.fromisoformat(vector["payload"]["eventTimestamp"])
    body, headers = json.dumps(vector["payload"]).encode(), {"signature": vector["signature"]}
    events, webhooks = modules["snaptrade"]

    event = webhooks.unwrap(body, headers, vector["consumer_key"], now=sent.timestamp())

    assert type(event) is events.ConnectionFailed
    assert event.event_timestamp == sent
    assert event.webhook_secret.reveal() == vector["payload"]["webhookSecret"]
    assert vector["payload"]["webhookSecret"] not in repr(event)


@pytest.mark.parametrize("vector", VECTORS["mesh_webhook"])
def test_the_mesh_webhook_of_the_vectors_is_unwrapped(vector: dict[str, Any], modules: Modules) -> None:
    events, webhooks = modules["mesh"]
    body, headers = vector["raw_body"].encode(), {vector["header"]: vector["signature"]}

    event = webhooks.unwrap(body, headers, vector["secret"])

    assert type(event) is events.TransferUpdated
    assert event.transfer_status is events.TransferStatus.SUCCEEDED
    assert event.token is UNSET
    assert webhooks.verify(body, headers, vector["secret"]) == body


@pytest.mark.parametrize(
    ("vendor", "kind", "name"),
    [("snaptrade", "CONNECTION_BROKEN", "ConnectionBroken"), ("mesh", "Succeeded", "TransferUpdated")],
)
def test_what_the_sandbox_delivers_is_unwrapped_and_what_it_forges_is_not(
    vendor: VendorName, kind: str, name: str, modules: Modules, pennyweight_sandbox: Sandbox
) -> None:
    genuine, forged = (pennyweight_sandbox.webhook(vendor, kind, genuine=genuine) for genuine in (True, False))

    event = modules[vendor][1].unwrap(genuine.body, genuine.headers, genuine.secret)

    assert type(event).__name__ == name
    with pytest.raises(WebhookVerificationError):
        modules[vendor][1].unwrap(forged.body, forged.headers, genuine.secret)


def mesh_headers(body: bytes) -> dict[str, str]:
    return {"x-mesh-signature-256": b64encode(digest(SECRET.encode(), body, "sha256")).decode()}


def test_amounts_keep_their_digits(modules: Modules) -> None:
    payload = sample(DOCUMENTS["mesh"], {"$ref": "#/components/schemas/TransferUpdated"}, full=False)
    body = json.dumps(payload).encode()[:-1] + b', "SourceAmount": 12345678901234567.890}'

    event = modules["mesh"][1].unwrap(body, mesh_headers(body), SECRET)

    assert str(event.source_amount) == "12345678901234567.890"
    assert isinstance(event.source_amount, Decimal)


def test_an_unknown_type_is_kept_and_logged(modules: Modules, caplog: pytest.LogCaptureFixture) -> None:
    payload = {
        "eventType": "MOON_LANDED",
        "eventTimestamp": SENT,
        "webhookSecret": "hush",
        "deep": [{"webhookSecret": "hush"}],
    }

    event = unwrap(modules, "snaptrade", payload)

    assert type(event) is UnknownEvent is modules["snaptrade"][0].UnknownEvent
    assert event.type == "MOON_LANDED"
    assert event.payload == {**payload, "webhookSecret": Secret("hush"), "deep": [{"webhookSecret": Secret("hush")}]}
    assert "'MOON_LANDED'" in caplog.text
    assert "hush" not in f"{event!r} {attrs.asdict(event)} {caplog.text}"


def test_a_payload_without_type_is_kept(modules: Modules) -> None:
    for payload in ({"eventTimestamp": SENT}, {"eventTimestamp": SENT, "eventType": 7}):
        event = unwrap(modules, "snaptrade", payload)

        assert event == UnknownEvent(type=None, payload=payload)
        assert pickle.loads(pickle.dumps(event)) == event


def test_what_is_no_object_is_kept(modules: Modules) -> None:
    assert unwrap(modules, "mesh", ["news"]) == UnknownEvent(type=None, payload=["news"])


def test_drifted_fields_are_kept_and_logged(modules: Modules, caplog: pytest.LogCaptureFixture) -> None:
    payload = sample(DOCUMENTS["snaptrade"], {"$ref": "#/components/schemas/ConnectionAttempted"}, full=True)
    del payload["userId"]
    payload |= {"webhookId": 7, "connectionAttemptedResult": "NEW_RESULT", "brandNew": True}

    event = unwrap(modules, "snaptrade", payload)

    assert (event.user_id, event.webhook_id, event.connection_attempted_result) == (UNSET, 7, "NEW_RESULT")
    assert "snaptrade webhooks.unwrap drifted at $.webhookId: expected str, found 7" in caplog.text


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_forged_webhook_is_refused_by_both_functions(vendor: str, modules: Modules) -> None:
    payload = {"eventTimestamp": SENT}
    body, headers = signed(vendor, payload)
    forged = [
        (signed(vendor, {**payload, "userId": "b"})[0], headers, SECRET),
        (body, signed(vendor, payload, "another")[1], SECRET),
        (body, headers, "hunter3hunter3"),
        (body, dict.fromkeys(headers, "AAAA"), SECRET),
        (body, {}, SECRET),
        (body, headers, ""),
    ]
    for function in (modules[vendor][1].unwrap, modules[vendor][1].verify):
        for given in forged:
            with pytest.raises(WebhookVerificationError) as caught:
                function(*given, now=AT)

            assert not given[2] or given[2] not in everything_shown(caught.value)


@pytest.mark.parametrize("late", [301.0, -301.0])
def test_a_replayed_webhook_is_refused(late: float, modules: Modules) -> None:
    payload = sample(DOCUMENTS["snaptrade"], {"$ref": "#/components/schemas/UserDeleted"}, full=False)
    body, headers = signed("snaptrade", payload)

    with pytest.raises(WebhookVerificationError, match="301 s"):
        modules["snaptrade"][1].unwrap(body, headers, SECRET, now=AT + late)


@pytest.mark.parametrize("body", [b"", b"hello", b"<html>", b"\xff", b"[" * 100_000])
def test_a_genuine_webhook_that_cannot_be_read_is_an_error_of_ours(body: bytes, modules: Modules) -> None:
    with pytest.raises(APIResponseError, match="is genuine and cannot be read") as caught:
        modules["mesh"][1].unwrap(body, mesh_headers(body), SECRET)

    assert (caught.value.vendor, caught.value.operation, caught.value.body) == ("mesh", "webhooks.unwrap", body)


@pytest.mark.parametrize("depth", [100, 300, 400, 900])
def test_a_deep_payload_is_kept_or_an_error_of_ours(depth: int, modules: Modules) -> None:
    body = b"[" * depth + b"]" * depth
    with suppress(APIResponseError):
        event = modules["mesh"][1].unwrap(body, mesh_headers(body), SECRET)

        assert type(event) is UnknownEvent
        assert repr(event)


def test_importing_webhooks_loads_neither_codec_nor_http_nor_events(modules: Modules) -> None:
    place = Path(str(modules["mesh"][1].__file__)).parents[1]
    program = "import sys; sys.path[:0] = sys.argv[1:]; import events_trial_mesh.webhooks; print(*sys.modules)"

    run = subprocess.run(
        [sys.executable, "-c", program, str(place), *sys.path], capture_output=True, text=True, check=True
    )

    assert not set(run.stdout.split()) & {"msgspec", "httpx", "cryptography", "events_trial_mesh.events"}
