"""Mesh wants two headers, and says no inside an envelope, sometimes inside a 200."""

import json
from collections.abc import Callable
from decimal import Decimal

import httpx
import pytest
from pennyweight_sandbox import Sandbox

Call = Callable[..., httpx.Response]
GET = "/api/v1/balance/get"
PORTFOLIO = "/api/v1/balance/portfolio"
ENVELOPE = {"status", "message", "displayMessage", "errorHash", "errorType", "errorData"}


def says_no(answer: httpx.Response, http_status: int, status: str, error_type: str | None = None) -> None:
    assert answer.status_code == http_status
    assert answer.json().keys() == ENVELOPE
    assert (answer.json()["status"], answer.json()["errorType"]) == (status, error_type)


def test_balances_come_in_an_envelope_with_exact_digits(ask_mesh: Call, sandbox: Sandbox) -> None:
    asked = {"authToken": sandbox.env["MESH_AUTH_TOKEN"], "type": sandbox.env["MESH_BROKER_TYPE"]}

    body = json.loads(ask_mesh("POST", GET, json=asked).text, parse_float=Decimal)

    assert body.keys() == {"content", *ENVELOPE}
    assert body["status"] == "ok"
    dollars, euros, unknown = body["content"]["balances"]
    assert (dollars["cash"], euros["cash"], euros["buyingPower"]) == (
        Decimal("1520.25"),
        Decimal("-412.37"),
        Decimal("250.004"),
    )
    assert (unknown["cash"], unknown["buyingPower"], unknown["currencyCode"]) == (None, None, "GBP")
    assert body["content"]["totalCashUsdValue"] == dollars["cash"] + euros["cash"] * Decimal("1.10")


def test_the_portfolio_is_the_sum_over_the_users_connections(ask_mesh: Call, sandbox: Sandbox) -> None:
    rows = ask_mesh("GET", f"{PORTFOLIO}?UserId={sandbox.env['MESH_USER_ID']}").json()["content"]["fiatBalances"]

    first, second = (connection.content["balances"] for connection in sandbox.mesh.state.connections.values())
    assert Decimal(str(rows[0]["cash"])) == first[0]["cash"] + second[0]["cash"]
    assert [row["symbol"] for row in rows] == ["USD", "EUR", "GBP"]


@pytest.mark.parametrize("headers", [{}, {"X-Client-Id": "a"}, {"X-Client-Secret": "a"}])
def test_a_missing_key_gets_an_empty_401(ask_mesh: Call, headers: dict[str, str]) -> None:
    answer = ask_mesh("GET", PORTFOLIO, headers=headers)

    assert (answer.status_code, answer.content) == (401, b"")


def test_a_wrong_key_gets_a_401_with_an_empty_object(ask_mesh: Call) -> None:
    answer = ask_mesh("GET", PORTFOLIO, headers={"X-Client-Id": "a", "X-Client-Secret": "é".encode()})

    assert (answer.status_code, answer.json()) == (401, {})


@pytest.mark.parametrize("body", [{}, {"authToken": "", "type": "kraken"}, {"authToken": "x"}])
def test_a_missing_field_is_a_bad_request(ask_mesh: Call, body: dict[str, object]) -> None:
    says_no(ask_mesh("POST", GET, json=body), 400, "badRequest", "missingField")


@pytest.mark.parametrize("kind", ["Robinhood", "", 3, ["kraken"]])
def test_an_unknown_institution_is_a_bad_request(ask_mesh: Call, kind: object) -> None:
    says_no(ask_mesh("POST", GET, json={"authToken": "x", "type": kind}), 400, "badRequest")


def test_a_token_of_nobody_is_refused_inside_a_200(ask_mesh: Call) -> None:
    says_no(ask_mesh("POST", GET, json={"authToken": "x", "type": "robinhood"}), 200, "permissionDenied")


def test_a_token_of_another_institution_is_refused_inside_a_200(ask_mesh: Call, sandbox: Sandbox) -> None:
    asked = {"authToken": sandbox.env["MESH_AUTH_TOKEN"], "type": "kraken"}

    says_no(ask_mesh("POST", GET, json=asked), 200, "permissionDenied")


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_object_is_a_bad_request(ask_mesh: Call, sandbox: Sandbox, content: bytes) -> None:
    keys = {"X-Client-Id": sandbox.env["MESH_CLIENT_ID"], "X-Client-Secret": sandbox.env["MESH_CLIENT_SECRET"]}

    answer = ask_mesh("POST", GET, content=content, headers={**keys, "Content-Type": "application/json; charset=utf-8"})

    says_no(answer, 400, "badRequest")


def test_a_body_of_another_type_is_unsupported(ask_mesh: Call) -> None:
    says_no(ask_mesh("POST", GET, content=b"{}"), 415, "badRequest")


def test_a_user_must_be_named_and_known(ask_mesh: Call) -> None:
    says_no(ask_mesh("GET", PORTFOLIO), 400, "badRequest", "missingField")
    says_no(ask_mesh("GET", f"{PORTFOLIO}?UserId=nobody"), 200, "notFound")


@pytest.mark.parametrize("path", ["/", "/balance/get", "/api/v1/balance/portfolio/x"])
def test_an_unknown_path_is_not_found(ask_mesh: Call, path: str) -> None:
    says_no(ask_mesh("GET", path), 404, "notFound")


def test_problem_details_come_in_the_media_type_of_the_document(ask_mesh: Call) -> None:
    answer = ask_mesh("GET", "/api/v1/authenticate/robinhood")

    assert (answer.status_code, answer.json()["title"]) == (400, "Bad Request")
    assert answer.headers["content-type"] == "application/json"
