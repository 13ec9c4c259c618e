import json
from typing import Any

import pytest
from pennyweight_core import RawResponse
from pennyweight_core._error_response import status_error
from pennyweight_snaptrade._overlay import parse_error

AT = 1735689600.0
DATE = {"Date": "Wed, 01 Jan 2025 00:00:00 GMT"}


def answer(status_code: int, body: object, headers: dict[str, str] | None = None) -> RawResponse:
    return RawResponse(status_code, headers or {}, json.dumps(body).encode())


@pytest.mark.parametrize(
    ("body", "code", "message", "details"),
    [
        ({"detail": "Unable to verify signature sent", "status_code": 401, "code": 1076}, "1076", "Unable to verify signature sent", None),
        ({"default_detail": "Unable to verify", "default_code": 1076}, "1076", "Unable to verify", None),
        ({"detail": "Request was throttled.", "status_code": 429, "code": "0000"}, "0000", "Request was throttled.", None),
        ({"default_detail": "A server error occurred.", "default_code": "error"}, "error", "A server error occurred.", None),
        ({"detail": None, "code": 0}, "0", None, None),
        ({"user_id": ["This field is required."]}, None, None, {"user_id": ["This field is required."]}),
        ({"detail": {"a": ["b"]}, "code": 1}, "1", None, {"detail": {"a": ["b"]}, "code": 1}),
        (["one", "two"], None, None, ["one", "two"]),
        ({}, None, None, None),
        ("text", None, None, None),
    ],
)  # fmt: skip
def test_every_shape_is_read(body: object, code: str | None, message: str | None, details: object) -> None:
    info = parse_error(answer(400, body))

    assert (info.code, info.message, info.details) == (code, message, details)


@pytest.mark.parametrize(
    ("status_code", "body", "advice"),
    [
        (401, {"detail": "Unable to verify signature sent", "code": "1076"}, "consumer_key belongs to client_id"),
        (401, {"detail": "Unable to verify signature sent", "code": "1076"}, "user_secret to user_id"),
        (401, {"detail": "No such user", "code": "9999"}, "user_secret to user_id"),
        (400, {"default_detail": "Unable to verify data sent", "default_code": 1076}, "check the arguments"),
        (
            400,
            {"detail": "Unable to verify data sent", "status_code": 400, "code": "1076"},
            "needs user_id and user_secret",
        ),
        (400, {}, "check the arguments"),
        (403, {"detail": "no", "code": "1066"}, "may not do this"),
        (403, {"detail": "no", "code": "1076"}, "may not do this"),
        (402, {"detail": "disabled", "code": 3003}, "reconnect"),
        (402, {}, "reconnect"),
        (425, {"detail": "not yet", "code": 3012}, "is not complete"),
        (425, b"", "is not complete"),
        (403, {"detail": "no", "code": "1141"}, "not enabled"),
        (503, {"detail": "locked", "code": 3002}, "unavailable or being synchronised"),
        (429, {"detail": "throttled", "code": "0000"}, "250 requests a minute"),
        (401, {}, "consumer_key belongs to client_id"),
        (401, {}, "a personal key goes without"),
        (401, {"detail": "disabled", "code": 3003}, "reconnect"),
    ],
)
def test_known_cases_say_what_to_do(status_code: int, body: Any, advice: str) -> None:
    incoming = RawResponse(status_code, {}, body if isinstance(body, bytes) else json.dumps(body).encode())

    assert advice in str(parse_error(incoming).advice)


def test_a_refused_signature_with_a_wrong_clock_blames_the_clock() -> None:
    info = parse_error(answer(401, {"code": 1076}, DATE), now=AT - 3600)

    assert info.advice == "The clock of this machine is 3600 s behind SnapTrade's: synchronise it"


@pytest.mark.parametrize("code", [1076, "1076"])
def test_refused_data_blames_neither_clock_nor_signature(code: object) -> None:
    info = parse_error(answer(400, {"code": code}, DATE), now=AT - 3600)

    assert "clock" not in str(info.advice)
    assert "signature" not in str(info.advice)


def test_a_refused_signature_with_a_right_clock_blames_the_key() -> None:
    info = parse_error(answer(401, {"code": 1076}, DATE), now=AT + 2)

    assert "another signature" in str(info.advice)


def test_the_request_id_is_in_the_error() -> None:
    incoming = answer(500, {"detail": "Oops", "status_code": 500, "code": 1000}, {"X-Request-ID": "r1"})

    error = status_error("snaptrade", "accounts.list", incoming, parse_error(incoming))

    assert error.request_id == "r1"
    assert str(error) == "snaptrade accounts.list: 500 1000: Oops [request r1]"


def test_an_echoed_user_secret_is_not_shown() -> None:
    incoming = answer(400, {"detail": "bad query userId=a&userSecret=hunter2"})

    error = status_error("snaptrade", "accounts.list", incoming, parse_error(incoming))

    assert "hunter2" not in str(error)
