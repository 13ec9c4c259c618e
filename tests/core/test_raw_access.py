"""Beneath the models: whole answers, endpoints without a method."""

from __future__ import annotations

from decimal import Decimal

import httpx
import pytest
from acme import Acme
from pennyweight_core import (
    APIResponseError,
    Secret,
    ServerError,
    VendorStatusError,
)
from wire import Wire

ACCOUNT = '{"id": "a", "balance": 1.50, "extra": {"deep": 1}}'


def test_with_response_shows_the_answer() -> None:
    answer = httpx.Response(200, headers={"X-Request-ID": "r1"}, text=ACCOUNT)

    response = Acme(Wire(answer)).accounts.with_response.get(account_id="a", user_secret="s")

    assert response.data.balance == Decimal("1.50")
    assert (response.status_code, response.attempts, response.request_id) == (200, 1, "r1")
    assert response.headers["x-request-id"] == "r1"
    assert response.json()["extra"] == {"deep": 1}
    assert response.content == ACCOUNT.encode()
    assert 0 <= response.elapsed < 5


def test_an_envelope_is_beside_its_content() -> None:
    body = '{"status": "ok", "content": {"id": "a", "balance": 1}}'

    response = Acme(Wire(body)).accounts.with_response.get_wrapped()

    assert response.data.id == "a"
    assert response.envelope.status == "ok"


def test_an_envelope_that_says_no_is_an_error() -> None:
    with pytest.raises(VendorStatusError, match="not yours"):
        Acme(Wire('{"status": "denied", "message": "not yours"}')).accounts.get_wrapped()


def test_deviations_list_everything_each_time() -> None:
    body = '{"id": 5, "balance": 1, "kind": "brand new", "extra": {"deep": 1}}'
    response = Acme(Wire(body), on_drift="ignore").accounts.with_response.get(account_id="a", user_secret="s")

    expected = {("$.id", "str"), ("$.kind", "Kind"), ("$.extra", "no such field")}
    for _ in range(2):
        assert {(each.path, each.expected) for each in response.deviations()} == expected


def test_any_endpoint_can_be_called_signed_and_guarded() -> None:
    wire = Wire('{"price": 0.10}')

    response = Acme(wire).request("post", "/orders/a%2Fb", query={"dry": True}, json={"amount": Decimal("1.50")})

    (request,) = wire.requests
    assert response.data == {"price": Decimal("0.10")}
    assert request.method == "POST"
    assert request.url.raw_path.startswith(b"/v1/orders/a%2Fb?dry=true&clientId=")
    assert request.content == b'{"amount":1.50}'
    assert request.headers["content-type"] == "application/json"
    assert "acme-signature" in request.headers


def test_a_secret_in_a_raw_request_is_sent() -> None:
    wire = Wire("{}")

    Acme(wire).request("POST", "/x", query={"code": Secret("planted")}, json={"pin": Secret("1234")})

    assert wire.requests[0].url.params["code"] == "planted"
    assert wire.requests[0].content == b'{"pin":"1234"}'


def test_a_raw_request_is_never_sent_twice() -> None:
    wire = Wire(httpx.Response(503))

    with pytest.raises(ServerError):
        Acme(wire).request("GET", "/x")

    assert len(wire.requests) == 1


def test_a_raw_answer_without_a_body_is_none() -> None:
    assert Acme(Wire(httpx.Response(204))).request("DELETE", "/x").data is None


def test_a_raw_answer_that_is_no_json_is_not_understood() -> None:
    with pytest.raises(APIResponseError) as caught:
        Acme(Wire(httpx.Response(200, text="a,b"))).request("GET", "/x")

    assert caught.value.body == b"a,b"


@pytest.mark.parametrize(
    "path", ["x", "//evil.example/x", "/a/../b", "/a/./b", "/a?b=1", "/a#b", "/a b", "/ä", "/a\\b", "/{a}", "/%zz", ""]
)
def test_a_path_that_would_change_on_its_way_is_refused(path: str) -> None:
    wire = Wire("{}")

    with pytest.raises(ValueError, match="path: expected an escaped path"):
        Acme(wire).request("GET", path)

    assert not wire.requests


@pytest.mark.parametrize("path", ["/a", "/", "/a//b/", "/a:b@c,d;e=f", "/!$&'()*+", "/%20%C3%A9", "/~x._-"])
def test_every_escaped_path_goes_as_it_is(path: str) -> None:
    wire = Wire("{}")

    Acme(wire).request("GET", path)

    assert wire.requests[0].url.raw_path.partition(b"?")[0].decode() == f"/v1{path}"


@pytest.mark.parametrize("method", ["", "GET /", "GÉT", "GET\r\n"])
def test_a_method_is_a_word(method: str) -> None:
    with pytest.raises(ValueError, match="method: expected"):
        Acme(Wire("{}")).request(method, "/x")
