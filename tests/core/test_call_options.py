"""What a single call may add and change, and what it may not."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, Any

import pytest
from acme import Acme
from pennyweight_core import Secret
from wire import Wire

if TYPE_CHECKING:
    import httpx

ACCOUNT = '{"id": "a", "balance": 1}'


def get(wire: Wire, **options: Any) -> httpx.Request:
    Acme(wire).accounts.get(account_id="a", user_secret="s", **options)
    return wire.requests[-1]


def is_signed(request: httpx.Request) -> bool:
    text = f"{request.method} {request.url.raw_path.decode()} {request.content.decode()}"
    expected = hmac.new(b"made-for-tests", text.encode(), hashlib.sha256).hexdigest()
    return request.headers["acme-signature"] == expected


def test_extra_headers_and_parameters_are_sent_and_signed() -> None:
    request = get(Wire(ACCOUNT), extra_headers={"X-Trace": "t"}, extra_query={"beta": "a b&c"})

    assert request.headers["x-trace"] == "t"
    assert request.url.params["beta"] == "a b&c"
    assert is_signed(request)


def test_they_are_of_that_call_only() -> None:
    wire = Wire(ACCOUNT)
    client = Acme(wire)
    client.accounts.get(account_id="a", user_secret="s", extra_headers={"x-trace": "t"}, extra_query={"beta": "1"})

    client.accounts.get(account_id="a", user_secret="s")

    assert "x-trace" not in wire.requests[1].headers
    assert "beta" not in wire.requests[1].url.params


@pytest.mark.parametrize("name", ["Acme-Pass", "acme-signature", "ACME-SIGNATURE"])
def test_an_extra_header_cannot_replace_what_signs(name: str) -> None:
    request = get(Wire(ACCOUNT), extra_headers={name: "forged"})

    assert "forged" not in request.headers.values()
    assert is_signed(request)


@pytest.mark.parametrize("name", ["timestamp", "clientId"])
def test_an_extra_parameter_cannot_stand_beside_what_signs(name: str) -> None:
    wire = Wire(ACCOUNT)

    with pytest.raises(ValueError, match=f"extra_query: {name} is set by what signs the request"):
        get(wire, extra_query={name: "forged"})

    assert not wire.requests


def test_an_extra_parameter_cannot_stand_beside_an_argument() -> None:
    with pytest.raises(ValueError, match=r"userSecret is an argument of accounts\.get already"):
        get(Wire(ACCOUNT), extra_query={"userSecret": "other"})


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"Content-Length": "0"},
        {"transfer-encoding": "chunked"},
        {"x y": "1"},
        {"": "1"},
        {"x-trace": "line\r\nx-more: 1"},
        {"x-trace": " blank"},
        {"x-trace": "Société"},
        {"x-trace": 5},
        {"x-trace": Secret("new\nline")},
    ],
)
def test_a_header_that_would_break_the_request_is_refused(headers: Any) -> None:
    wire = Wire(ACCOUNT)

    with pytest.raises(ValueError, match="extra_headers"):
        get(wire, extra_headers=headers)

    assert not wire.requests


def test_secret_values_are_sent_and_shown_nowhere() -> None:
    seen: list[str] = []
    wire = Wire(ACCOUNT)
    client = Acme(wire, on_request=lambda event: seen.append(event.url))
    client.accounts.get(
        account_id="a",
        user_secret="s",
        extra_headers={"authorization": Secret("Bearer planted")},
        extra_query={"code": Secret("planted"), "token": "planted too"},
    )

    assert wire.requests[0].headers["authorization"] == "Bearer planted"
    assert wire.requests[0].url.params["code"] == "planted"
    assert "planted" not in seen[0]


def test_an_option_that_does_not_exist_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="max_retrys"):
        get(Wire(ACCOUNT), max_retrys=1)


def test_an_unsigned_operation_sends_no_credentials() -> None:
    wire = Wire('{"up": true}')

    assert Acme(wire).payments.get_status() == {"up": True}
    assert not {"acme-pass", "acme-signature"} & wire.requests[0].headers.keys()
    assert wire.requests[0].url.query == b""
