import json

import pytest
from pennyweight_core import RawResponse, Secret, SignableRequest
from pennyweight_onebalance._overlay import Credentials, parse_error, sign, verify_webhook

REQUEST = SignableRequest("GET", "https://be.onebalance.io", "/api/assets/list", "", {}, b"")


def test_the_key_goes_into_one_header() -> None:
    signed = sign(REQUEST, Credentials(api_key=Secret("hunter2")), 0.0)

    assert signed.headers == {"x-api-key": "hunter2"}
    assert signed.url == REQUEST.url
    assert "hunter2" not in repr(signed) + repr(Credentials(api_key=Secret("hunter2")))


def test_onebalance_has_no_webhooks() -> None:
    assert verify_webhook is None


@pytest.mark.parametrize(
    ("body", "code", "message", "details"),
    [
        (
            {"error": "Unauthorized", "message": "Invalid API key", "statusCode": 401, "timestamp": "t", "path": "/p"},
            "Unauthorized",
            "Invalid API key",
            None,
        ),
        (
            {"error": "Bad Request", "message": ["address must be hex", "assetId is empty"], "statusCode": 400},
            "Bad Request",
            "address must be hex; assetId is empty",
            ["address must be hex", "assetId is empty"],
        ),
        ({"message": [], "statusCode": 400}, None, None, []),
        ({"message": [1, {"a": 2}, "b"]}, None, "b", [1, {"a": 2}, "b"]),
        ({"message": {"a": 1}, "error": ["b"]}, None, None, None),
        ([], None, None, None),
    ],
)
def test_a_message_may_be_text_or_a_list(body: object, code: str | None, message: str | None, details: object) -> None:
    info = parse_error(RawResponse(400, {}, json.dumps(body).encode()))

    assert (info.code, info.message, info.details) == (code, message, details)


@pytest.mark.parametrize("content", [b"", b"<html>", b"\xff"])
def test_what_is_no_json_gives_an_empty_info(content: bytes) -> None:
    info = parse_error(RawResponse(520, {"CF-Ray": "r1"}, content))

    assert (info.code, info.message, info.request_id, info.advice) == (None, None, "r1", None)


@pytest.mark.parametrize(
    ("status_code", "advice"), [(401, "does not know this api_key"), (429, "60 requests a minute")]
)
def test_known_cases_say_what_to_do(status_code: int, advice: str) -> None:
    assert advice in str(parse_error(RawResponse(status_code, {}, b"{}")).advice)
