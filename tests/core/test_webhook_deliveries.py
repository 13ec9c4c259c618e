"""One form for what web frameworks hand out: bodies, headers, secrets, moments; and a signature in a header."""

from __future__ import annotations

import email.message
from base64 import b64encode
from datetime import UTC, datetime
from hmac import digest
from io import BytesIO
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pennyweight_core import Secret, WebhookDelivery, WebhookVerificationError
from secrecy import everything_shown

if TYPE_CHECKING:
    from collections.abc import Iterator

BODY = '{"name": "Société"}'.encode()
SECRET = "hunter2hunter2"
GOOD = b64encode(digest(SECRET.encode(), BODY, "sha256")).decode()
NAME = "X-Acme-Signature"


SIGNED = {NAME: GOOD}


def verified(body: Any = BODY, headers: Any = SIGNED, secret: Any = SECRET, now: Any = None) -> WebhookDelivery:
    delivery = WebhookDelivery(body, headers, Secret(secret), now=now, vendor="acme", called="webhook secret")
    delivery.verify_hmac_sha256(delivery.body, NAME)
    return delivery


def refused(**given: Any) -> str:
    with pytest.raises(WebhookVerificationError) as caught:
        verified(**given)
    assert caught.value.vendor == "acme"
    assert "hunter2" not in everything_shown(caught.value)
    return str(caught.value)


def mistaken(**given: Any) -> str:
    with pytest.raises(TypeError) as caught:
        verified(**given)
    assert "hunter2" not in everything_shown(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    "body", [BODY, BODY.decode(), bytearray(BODY), memoryview(BODY), memoryview(b"-".join([BODY] * 2))[: len(BODY)]]
)
def test_a_body_is_text_or_anything_of_bytes(body: Any) -> None:
    assert verified(body).body == BODY


class Items:
    """Headers as several frameworks have them: `.items()` and no mapping."""

    def items(self) -> Iterator[tuple[str, str]]:
        yield "Content-Type", "application/json"
        yield NAME.lower(), GOOD


def message() -> email.message.Message:
    found = email.message.Message()
    found[NAME] = GOOD
    return found


HEADERS = {
    "mapping": {NAME: GOOD},
    "lower case": {NAME.lower(): GOOD},
    "httpx": httpx.Headers({NAME: GOOD}),
    "items": Items(),
    "http.server": message(),
    "pairs": [("Host", "example"), (NAME, GOOD)],
    "pairs as lists": [["Host", "example"], [NAME, GOOD]],
    "a tuple of pairs": ((NAME, GOOD),),
    "generated pairs": (pair for pair in [(NAME, GOOD)]),
    "ASGI": [(b"host", b"example"), (NAME.lower().encode(), GOOD.encode())],
    "a mapping of bytes": {NAME.encode(): GOOD.encode()},
    "WSGI": {"HTTP_X_ACME_SIGNATURE": GOOD, "wsgi.input": BytesIO(), "wsgi.version": (1, 0), "SERVER_PORT": "80"},
    "lists of values": {"host": ["a", "b"], NAME: [GOOD]},
    "tuples of values": {NAME: (GOOD,)},
    "blanks": {NAME: f"  {GOOD}\t"},
    "bytearray": {NAME: bytearray(GOOD.encode())},
    "odd others": {1: 2, None: None, NAME: GOOD},
    "twice, in two cases": {NAME.lower(): "another", NAME: GOOD},
    "several values": {NAME: ["another", GOOD, None]},
}


@pytest.mark.parametrize("headers", HEADERS.values(), ids=HEADERS)
def test_headers_come_in_any_form(headers: Any) -> None:
    assert verified(headers=headers).body == BODY


@pytest.mark.parametrize(
    "headers", [{}, [], {NAME: None}, {NAME: []}, {NAME: [None]}, {f"{NAME}s": GOOD}, httpx.Headers()]
)
def test_a_missing_header_is_what_somebody_else_may_send(headers: Any) -> None:
    assert f"no {NAME} header" in refused(headers=headers)


@pytest.mark.parametrize("value", ["", "another", b"\xff", ["a", b"b"], "é\ud800", f"{GOOD},{GOOD}", GOOD.lower()])
def test_another_signature_is_refused_in_any_form(value: Any) -> None:
    assert "does not fit its body" in refused(headers=[(NAME, value)])


@pytest.mark.parametrize("secret", [SECRET, SECRET.encode(), Secret(SECRET), Secret(SECRET.encode())])
def test_the_secret_is_text_or_bytes_in_a_secret_or_not(secret: Any) -> None:
    assert verified(secret=secret).body == BODY


@pytest.mark.parametrize("secret", ["", b"", None, Secret(""), Secret(None)])
def test_an_empty_secret_verifies_nothing(secret: Any) -> None:
    assert "empty webhook secret" in refused(secret=secret)


def test_no_body_is_what_somebody_else_may_send() -> None:
    assert "has no body" in refused(body=None)


async def unread() -> bytes:
    return BODY


@pytest.mark.parametrize(
    ("argument", "value", "said"),
    [
        ("body", {"a": 1}, "body: expected the bytes that came, or text, found dict; give the request's raw body"),
        ("body", [1], "raw body"),
        ("body", 7, "found int"),
        ("body", BytesIO(BODY), "its read()"),
        ("headers", None, "headers: expected a mapping or pairs, found NoneType"),
        ("headers", f"{NAME}: {GOOD}", "found str"),
        ("headers", GOOD.encode(), "found bytes"),
        ("headers", 7, "found int"),
        ("headers", [NAME, GOOD], "expected pairs of name and value, found str"),
        ("headers", [(NAME, GOOD, 1)], "pairs of name and value"),
        ("headers", {NAME: 7}, f"the header {NAME}: expected text, bytes or a list of them, found int"),
        ("headers", {NAME: [{"value": GOOD}]}, "found dict"),
        ("secret", 7, "webhook secret: expected str, bytes or a Secret of one, found int"),
        ("secret", [SECRET], "found list"),
        ("now", "1735689600", "now: expected seconds since 1970"),
        ("now", datetime(2025, 1, 1, tzinfo=UTC), "a datetime has .timestamp()"),
        ("now", True, "found bool"),
        ("now", float("nan"), "a finite number"),
        ("now", float("inf"), "a finite number"),
    ],
)  # fmt: skip
def test_a_mistake_of_the_program_is_a_type_error_that_says_what_is_expected(
    argument: str, value: Any, said: str
) -> None:
    message = mistaken(**{argument: value})

    assert message.startswith("acme webhook: ")
    assert said in message


def test_a_body_that_was_not_awaited_is_told_so() -> None:
    body = unread()

    assert "await it first" in mistaken(body=body)
    body.close()


@pytest.mark.parametrize("now", [0, 1735689600, 1735689600.25, -1.0])
def test_the_moment_is_any_number_of_seconds(now: float) -> None:
    assert verified(now=now).now == now


@given(
    st.binary() | st.text() | st.none(),
    st.lists(st.tuples(st.text() | st.binary(), st.text() | st.binary() | st.none() | st.lists(st.text())))
    | st.dictionaries(st.text() | st.just(NAME), st.text() | st.lists(st.text() | st.binary())),
)
def test_whatever_is_sent_unsigned_is_refused_and_nothing_else(body: Any, headers: Any) -> None:
    with pytest.raises(WebhookVerificationError):
        verified(body=body, headers=headers)
