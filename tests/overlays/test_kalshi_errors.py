import json

import pytest
from pennyweight_core import RawResponse
from pennyweight_core._error_response import status_error
from pennyweight_kalshi._overlay import parse_error

AT = 1735689600.0
DATE = {"Date": "Wed, 01 Jan 2025 00:00:00 GMT"}


def answer(status_code: int, body: object, headers: dict[str, str] | None = None) -> RawResponse:
    return RawResponse(status_code, headers or {}, json.dumps(body).encode())


@pytest.mark.parametrize(
    ("body", "code", "message", "details"),
    [
        (
            {"error": {"code": "authentication_error", "message": "authentication_error", "details": "NOT_FOUND"}},
            "authentication_error",
            "authentication_error",
            "NOT_FOUND",
        ),
        (
            {"error": {"code": "insufficient_balance", "message": "insufficient balance", "service": "exchange"}},
            "insufficient_balance",
            "insufficient balance",
            None,
        ),
        (
            {"code": "bad_request", "message": "bad request", "details": "json: cannot unmarshal"},
            "bad_request",
            "bad request",
            "json: cannot unmarshal",
        ),
        ({"msg": "Parameter validation failed"}, None, "Parameter validation failed", None),
        ({"error": "too many requests"}, None, "too many requests", None),
        ({"code": 17, "message": None}, "17", None, None),
        ({}, None, None, None),
        ([], None, None, None),
        ("no", None, None, None),
        ({"error": {"code": {"a": 1}, "message": ["a"], "details": {"a": [1]}}}, None, None, {"a": [1]}),
    ],
)
def test_every_shape_is_read(body: object, code: str | None, message: str | None, details: object) -> None:
    info = parse_error(answer(400, body))

    assert (info.code, info.message, info.details) == (code, message, details)


@pytest.mark.parametrize("content", [b"", b"<html>502</html>", b"\xff\x00", b"null"])
def test_what_is_no_json_gives_an_empty_info(content: bytes) -> None:
    info = parse_error(RawResponse(502, {"X-Request-Id": "r1"}, content))

    assert (info.code, info.message, info.details, info.request_id) == (None, None, None, "r1")


@pytest.mark.parametrize(
    ("now", "advice"),
    [
        (AT + 42.4, "The clock of this machine is 42 s ahead of Kalshi's: synchronise it"),
        (AT - 300, "The clock of this machine is 300 s behind Kalshi's: synchronise it"),
        (AT + 1, "The clock of this machine agrees with Kalshi's: the request was on its way for too long"),
    ],
)
def test_an_expired_timestamp_is_explained_by_the_answers_date(now: float, advice: str) -> None:
    body = {"error": {"code": "header_timestamp_expired", "message": "header timestamp expired"}}

    assert parse_error(answer(401, body, DATE), now=now).advice == advice


def test_an_expired_timestamp_without_date_asks_for_a_synchronised_clock() -> None:
    info = parse_error(answer(401, {"error": {"code": "header_timestamp_expired"}}))

    assert info.advice is not None
    assert "synchronise the clock" in info.advice


@pytest.mark.parametrize(
    ("status_code", "error", "advice"),
    [
        (401, {"code": "authentication_error", "details": "NOT_FOUND"}, "demo and production keys are separate"),
        (
            401,
            {"code": "authentication_error", "details": "INCORRECT_API_KEY_SIGNATURE"},
            "does not belong to this api_key_id",
        ),
        (401, {"code": "signature_is_missing_from_headers"}, "did not arrive"),
        (401, {"code": "something_new"}, "Check api_key_id"),
        (403, {"code": "forbidden"}, "read::portfolio_balance"),
        (429, "too many requests", "slow down"),
    ],
)
def test_known_cases_say_what_to_do(status_code: int, error: object, advice: str) -> None:
    assert advice in str(parse_error(answer(status_code, {"error": error})).advice)


@pytest.mark.parametrize("status_code", [400, 404, 409, 500, 503])
def test_other_cases_give_no_advice(status_code: int) -> None:
    assert parse_error(answer(status_code, {"error": {"code": "NOT_FOUND"}})).advice is None


def test_the_whole_error_reads_as_one_line() -> None:
    body = {"error": {"code": "header_timestamp_expired", "message": "header timestamp expired"}}
    incoming = answer(401, body, DATE)

    error = status_error("kalshi", "portfolio.get_balance", incoming, parse_error(incoming, now=AT - 33))

    assert str(error) == (
        "kalshi portfolio.get_balance: 401 header_timestamp_expired: header timestamp expired. "
        "The clock of this machine is 33 s behind Kalshi's: synchronise it"
    )
