"""Operations that nobody has named yet get a name to start from: `resource.method`."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.checks import names as check
from pipeline.curation.naming.operations import operation_names
from pipeline.openapi.walk import map_operations

from .shops import committed, spec, text, upstream


def operation(told: str = "", tag: str = "", *parameters: str) -> Any:
    return {
        **({"operationId": told} if told else {}),
        **({"tags": [tag]} if tag else {}),
        "parameters": [{"name": name, "in": "query", "schema": text()} for name in parameters],
        "responses": {},
    }


def name_of(method: str, path: str, *told: str) -> str:
    document = spec({path: {method: operation(*told)}})
    return operation_names(document)[path, method]


@pytest.mark.parametrize(
    ("method", "path", "told", "expected"),
    [
        ("get", "/markets", ("GetMarkets", "market"), "markets.list"),
        ("get", "/markets/{ticker}", ("GetMarket", "market"), "markets.get"),
        ("post", "/markets", ("CreateMarket", "market"), "markets.create"),
        ("put", "/markets/{ticker}", (), "markets.update"),
        ("patch", "/markets/{ticker}", (), "markets.update"),
        ("delete", "/markets/{ticker}", (), "markets.delete"),
        ("delete", "/shop/orders/{id}", ("CancelOrderV2", "orders"), "orders.cancel"),
        ("get", "/portfolio/balance", ("GetBalance", "portfolio"), "portfolio.get_balance"),
        ("get", "/portfolio/fills", ("GetFills", "portfolio", "cursor"), "portfolio.list_fills"),
        ("post", "/chat/quotes", ("CreateQuote", "chat"), "chat.create_quote"),
        ("put", "/chat/quotes/{id}/accept", ("AcceptQuote", "chat"), "chat.accept_quote"),
        ("get", "/chat/rooms/{room}/quotes/{id}", (), "chat.get_room_quote"),
        ("post", "/groups/create", (), "groups.create"),
        ("delete", "/orders/batched", ("BatchCancelOrders", "orders"), "orders.batch_cancel"),
        ("get", "/accounts/{id}/positions/all", ("A_getAllPositions", "Account Information"), "accounts.get_positions"),
        ("get", "/accounts/{id}/orders/v2", (), "accounts.get_orders_v2"),
        ("post", "/api/v1/balance/get", (), "balance.get"),
        ("post", "/api/v1/transfers/managed/execute", ("", "Managed Transfers"), "transfers.execute_managed"),
        ("post", "/shop/registerUser", ("Auth_registerUser", "Authentication"), "authentication.register_user"),
        ("get", "/exchange/schedule", ("", "exchange"), "exchange.get_schedule"),
        ("get", "/", ("ApiStatus_check", "API Status"), "api_status.check"),
        ("post", "/quotes/impact", ("getImpact",), "quotes.get_impact"),
        ("get", "/2fa", (), "api.get_2_fa"),
        ("get", "/list", (), "api.list"),
        ("get", "/日本", (), "api.get"),
        ("post", "/import", (), "api.create"),
        ("get", "/filter", (), "filters.list"),
        ("get", "/close", (), "api.get_close"),
    ],
)
def test_a_name_is_made_of_what_the_vendor_says(method: str, path: str, told: tuple[str, ...], expected: str) -> None:
    assert name_of(method, path, *told) == expected


def test_without_an_id_the_verb_of_the_summary_counts() -> None:
    document = spec({"/links": {"post": {"summary": "Get a link for the shop", "responses": {}}}})

    assert operation_names(document) == {("/links", "post"): "links.get"}


def test_what_is_committed_stays_and_its_resources_are_used() -> None:
    document = upstream()
    document["paths"]["/till/coins"] = {"get": operation("getCoins")}

    found = operation_names(document, committed())

    assert found["/till", "get"] == "tills.count"
    assert found["/till/coins", "get"] == "tills.get_coins"


def test_two_operations_are_never_called_the_same() -> None:
    ways = ("/a/{x}/b", "/a/{y}/b", "/a/b", "/a/{x}/{y}/b")
    document = spec({path: {method: operation("getB") for method in ("get", "post")} for path in ways})

    found = operation_names(document)

    assert len(set(found.values())) == len(found) == 8
    assert not list(
        check.check(map_operations(document, lambda *at: {**at[2], "x-pennyweight-name": found[at[:2]]}), "it")
    )


def test_another_operation_renames_nothing() -> None:
    document = upstream()
    before = operation_names(document)
    document["paths"]["/aaa"] = {"get": operation("getAaa")}

    assert before.items() <= operation_names(document).items()


def test_a_resource_is_called_as_nothing_that_every_client_has() -> None:
    document = spec({f"/{name}": {"get": operation()} for name in ("limits", "request", "filter", "close")})

    found = operation_names(document)

    named = map_operations(document, lambda *at: {**at[2], "x-pennyweight-name": found[at[:2]]})
    assert list(check.check(named, "it")) == []
