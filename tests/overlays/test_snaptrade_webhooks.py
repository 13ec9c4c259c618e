import json
from base64 import b64encode
from datetime import datetime
from hmac import digest
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pennyweight_core import WebhookVerificationError
from pennyweight_snaptrade._overlay import verify_webhook
from secrecy import everything_shown

SECRET = "hunter2hunter2"
SENT = "2025-01-01T00:00:00.250000+00:00"
AT = 1735689600.25


def signed(payload: object, secret: str = SECRET) -> dict[str, str]:
    text = json.dumps(payload, separators=(",", ":"), sort_keys=True).encode()
    return {"Signature": b64encode(digest(secret.encode(), text, "sha256")).decode()}


def refused(body: bytes, headers: dict[str, str], secret: str = SECRET, now: float | None = AT) -> str:
    with pytest.raises(WebhookVerificationError) as caught:
        verify_webhook(body, headers, secret, now=now)
    assert not secret or secret not in everything_shown(caught.value)
    return str(caught.value)


def test_the_vector_verifies_at_its_time(snaptrade_webhook: dict[str, Any]) -> None:
    body = json.dumps(snaptrade_webhook["payload"]).encode()
    sent = datetime.fromisoformat(snaptrade_webhook["payload"]["eventTimestamp"]).timestamp()

    found = verify_webhook(
        body, {"Signature": snaptrade_webhook["signature"]}, snaptrade_webhook["consumer_key"], now=sent
    )

    assert found == body


def test_the_vector_is_too_old_now(snaptrade_webhook: dict[str, Any]) -> None:
    body = json.dumps(snaptrade_webhook["payload"]).encode()
    headers = {"Signature": snaptrade_webhook["signature"]}

    with pytest.raises(WebhookVerificationError, match="s old"):
        verify_webhook(body, headers, snaptrade_webhook["consumer_key"])


@pytest.mark.parametrize("header", ["Signature", "signature", "SIGNATURE"])
def test_the_header_is_found_in_any_case(header: str) -> None:
    payload = {"eventTimestamp": SENT}

    assert verify_webhook(json.dumps(payload).encode(), {header: signed(payload)["Signature"]}, SECRET, now=AT)


def test_formatting_and_order_of_names_do_not_matter() -> None:
    body = b'{\n "name": "Soci\xc3\xa9t\xc3\xa9", "eventTimestamp": "2025-01-01T00:00:00.25Z"}'

    assert verify_webhook(body, signed(json.loads(body)), SECRET, now=AT) == body


@pytest.mark.parametrize("late", [-300.0, 0.0, 300.0])
def test_five_minutes_either_way_are_accepted(late: float) -> None:
    payload = {"eventTimestamp": SENT}

    assert verify_webhook(json.dumps(payload).encode(), signed(payload), SECRET, now=AT + late)


@pytest.mark.parametrize(("late", "side"), [(301.0, "301 s old"), (-301.0, "301 s in the future")])
def test_more_than_five_minutes_are_refused(late: float, side: str) -> None:
    payload = {"eventTimestamp": SENT}

    assert side in refused(json.dumps(payload).encode(), signed(payload), now=AT + late)


@pytest.mark.parametrize("moment", [None, 1735689600, "", "yesterday", "2025-13-01T00:00:00Z", {}])
def test_a_genuine_webhook_without_readable_time_is_refused(moment: object) -> None:
    payload = {"eventTimestamp": moment}

    assert "its age is unknown" in refused(json.dumps(payload).encode(), signed(payload))


def test_a_time_without_zone_is_utc() -> None:
    payload = {"eventTimestamp": "2025-01-01T00:00:00.25"}

    assert verify_webhook(json.dumps(payload).encode(), signed(payload), SECRET, now=AT)


NUMBERS = [
    ("0.1", "0.1000000000000000055511151231257827"),
    ("1.2345678901234568e+16", "12345678901234567.99"),
    ("12345678901234567.0", "12345678901234567.99"),
    ("0.0", "1e-400"),
    ("-0.0", "-1e-99999999999999999999"),
]


@pytest.mark.parametrize(("genuine", "swapped"), NUMBERS)
def test_digits_that_are_not_signed_are_not_returned(genuine: str, swapped: str) -> None:
    template = '{"eventTimestamp": "%s", "deep": [{"amount": %s}]}'
    headers = signed(json.loads(template % (SENT, genuine)))

    found = verify_webhook(template % (SENT, swapped), headers, SECRET, now=AT)

    assert swapped.encode() not in found
    assert json.loads(found) == json.loads(template % (SENT, genuine))


@pytest.mark.parametrize("number", ["0.10", "100.0", "1e2", "1E+2", "-0.0", "1.5e-7", "12345678901234567890", "5e-324"])
def test_digits_that_are_signed_are_returned_as_they_came(number: str) -> None:
    body = f'{{ "eventTimestamp": "{SENT}", "amount": {number}}}'

    assert verify_webhook(body, signed(json.loads(body)), SECRET, now=AT) == body.encode()


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"])
def test_what_is_no_number_of_json_is_refused(number: str) -> None:
    body = f'{{"eventTimestamp": "{SENT}", "amount": {number}}}'

    assert "not one JSON object" in refused(body.encode(), signed(json.loads(body)))


def test_text_gives_bytes() -> None:
    body = '{"eventTimestamp": "2025-01-01T00:00:00.25Z", "name": "Société"}'

    assert verify_webhook(body, signed(json.loads(body)), SECRET, now=AT) == body.encode()


@pytest.mark.parametrize("coding", ["utf-16", "utf-8-sig", "utf-32"])
def test_a_body_in_another_coding_is_refused(coding: str) -> None:
    body = json.dumps({"eventTimestamp": SENT})

    assert "not one JSON object" in refused(body.encode(coding), signed(json.loads(body)))


def test_a_body_as_deep_as_can_be_read_is_refused_like_any_other() -> None:
    for depth in range(500, 3500, 250):
        body = f'{{"a": {"[" * depth}{"]" * depth}}}'.encode()
        assert refused(body, {"Signature": "x"})


def test_a_changed_payload_is_refused() -> None:
    headers = signed({"eventTimestamp": SENT, "userId": "a"})

    assert "does not fit" in refused(json.dumps({"eventTimestamp": SENT, "userId": "b"}).encode(), headers)


def test_another_secret_is_refused() -> None:
    payload = {"eventTimestamp": SENT}

    assert "consumer key" in refused(json.dumps(payload).encode(), signed(payload, "another"))


def test_an_unsigned_webhook_is_refused() -> None:
    assert "no Signature header" in refused(json.dumps({"eventTimestamp": SENT}).encode(), {})


def test_an_empty_secret_verifies_nothing() -> None:
    payload = {"eventTimestamp": SENT}

    assert "empty consumer key" in refused(json.dumps(payload).encode(), signed(payload, ""), secret="")


@pytest.mark.parametrize("body", [b"", b"hello", b"[]", b"\xff", b"[" * 100_000, b'{"userId": "a", "userId": "b"}'])
def test_what_is_not_one_clear_object_is_refused(body: bytes) -> None:
    assert "not one JSON object" in refused(body, {"Signature": "x"})


@given(st.binary(), st.dictionaries(st.text(), st.text()))
def test_nothing_unsigned_passes_or_fails_otherwise(body: bytes, headers: dict[str, str]) -> None:
    with pytest.raises(WebhookVerificationError):
        verify_webhook(body, {**headers, "Signature": headers.get("Signature", "é")}, SECRET, now=AT)
