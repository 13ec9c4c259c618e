import json
import subprocess
from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pennyweight_core import (
    InvalidCredentialsError,
    RawResponse,
    Secret,
    SignableRequest,
    WebhookVerificationError,
)
from pennyweight_core._error_response import vendor_status_error
from pennyweight_mesh._overlay import Credentials, parse_error, sign, verify_webhook
from secrecy import everything_shown

REQUEST = SignableRequest(
    "POST", "https://integration-api.meshconnect.com", "/api/v1/balance/get", "", {}, b'{"authToken":"t"}'
)


def test_id_and_secret_go_into_two_headers_and_nothing_else_changes() -> None:
    signed = sign(REQUEST, Credentials(client_id="id", client_secret=Secret("hunter2")), 0.0)

    assert signed.headers == {"X-Client-Id": "id", "X-Client-Secret": "hunter2"}
    assert (signed.url, signed.body) == (REQUEST.url, REQUEST.body)
    assert "hunter2" not in repr(signed)


def test_a_secret_that_fits_no_header_is_refused_unseen() -> None:
    with pytest.raises(InvalidCredentialsError, match="X-Client-Secret") as caught:
        sign(REQUEST, Credentials(client_id="id", client_secret=Secret("hunter2\n")), 0.0)

    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("status_code", "body", "code", "message", "details", "advice"),
    [
        (
            400,
            {"status": "badRequest", "message": "Invalid type", "displayMessage": "Oops", "errorType": "InvalidField",
             "errorHash": "ab12", "errorData": {"field": "type"}},
            "InvalidField", "Invalid type", {"displayMessage": "Oops", "errorHash": "ab12", "errorData": {"field": "type"}}, None,
        ),
        (200, {"status": "permissionDenied", "message": None, "displayMessage": "No"}, "permissionDenied", "No",
         {"displayMessage": "No"}, "These keys may not do this"),
        (200, {"status": "ok", "content": {}}, None, None, None, None),
        (403, {}, None, None, None, "These keys may not do this"),
        (401, None, None, None, None, "sandbox and production have separate keys"),
        (429, {"status": "tooManyRequest", "errorType": None}, "tooManyRequest", None, None, "slow down"),
        (200, {"status": "locked", "message": "busy"}, "locked", "busy", None, "busy with another request"),
        (500, {"status": "serverFailure", "message": "Boom"}, "serverFailure", "Boom", None, None),
        (400, {"status": 400, "message": ["a"], "errorType": {"b": 1}}, None, None, None, None),
    ],
)  # fmt: skip
def test_the_envelope_is_read_whatever_the_http_status(
    status_code: int, body: object, code: str | None, message: str | None, details: object, advice: str | None
) -> None:
    info = parse_error(RawResponse(status_code, {"X-Request-Id": "r1"}, json.dumps(body).encode()))

    assert (info.code, info.message, info.details, info.request_id) == (code, message, details, "r1")
    assert (info.advice or "").startswith(advice or "") or (advice or "") in (info.advice or "")
    assert (info.advice is None) == (advice is None)


@pytest.mark.parametrize("content", [b"", b"<html><h1>502</h1></html>", b"\xff", b"[]", b'"no"'])
def test_what_is_no_envelope_gives_an_empty_info(content: bytes) -> None:
    info = parse_error(RawResponse(502, {}, content))

    assert (info.code, info.message, info.details) == (None, None, None)


def test_a_200_that_says_no_reads_as_one_line() -> None:
    incoming = RawResponse(
        200, {}, b'{"status":"permissionDenied","errorType":"AuthTokenExpired","message":"Token expired"}'
    )

    error = vendor_status_error("mesh", "balances.get", incoming, parse_error(incoming), "permissionDenied")

    assert str(error).startswith(
        "mesh balances.get: 200 permissionDenied AuthTokenExpired: Token expired. These keys may not"
    )


def test_the_webhook_vector_verifies(mesh_webhook: dict[str, str]) -> None:
    body = mesh_webhook["raw_body"].encode()

    assert verify_webhook(body, {mesh_webhook["header"]: mesh_webhook["signature"]}, mesh_webhook["secret"]) == body
    assert (
        verify_webhook(body, {mesh_webhook["header"].lower(): mesh_webhook["signature"]}, mesh_webhook["secret"])
        == body
    )


def test_openssl_signs_the_webhook_vector_alike(mesh_webhook: dict[str, str]) -> None:
    command = ["openssl", "dgst", "-sha256", "-hmac", mesh_webhook["secret"], "-binary"]

    made = subprocess.run(command, input=mesh_webhook["raw_body"].encode(), capture_output=True, check=True).stdout

    assert b64encode(made).decode() == mesh_webhook["signature"]


def test_the_raw_body_is_what_is_verified(mesh_webhook: dict[str, str]) -> None:
    body = mesh_webhook["raw_body"].replace(":", ": ").encode()

    with pytest.raises(WebhookVerificationError, match="does not fit its body"):
        verify_webhook(body, {mesh_webhook["header"]: mesh_webhook["signature"]}, mesh_webhook["secret"])


@pytest.mark.parametrize(
    ("headers", "secret", "found"),
    [
        ({}, "whsec_hunter2", "no X-Mesh-Signature-256 header"),
        ({"X-Mesh-Signature-256": ""}, "whsec_hunter2", "does not fit"),
        ({"X-Mesh-Signature-256": "é\udcff"}, "whsec_hunter2", "does not fit"),
        ({"X-Mesh-Signature-256": "thmnrYNkB1LQkQw8yy1fvwkJXWJ9a4LFTQFfdSKCmHg="}, "", "empty webhook secret"),
    ],
)
def test_a_webhook_that_is_not_genuine_is_refused(headers: dict[str, str], secret: str, found: str) -> None:
    with pytest.raises(WebhookVerificationError, match=found) as caught:
        verify_webhook(b"{}", headers, secret)

    assert caught.value.vendor == "mesh"
    assert "hunter2" not in everything_shown(caught.value)


@given(st.binary(), st.text())
def test_no_forged_webhook_passes_or_fails_otherwise(body: bytes, found: Any) -> None:
    with pytest.raises(WebhookVerificationError):
        verify_webhook(body, {"X-Mesh-Signature-256": found}, "whsec_test")
