"""Operations that nobody has named yet get a name to start from: `resource.method`."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.checks.operations import check_names
from pipeline.curation.naming.operations import name_operations
from pipeline.openapi.walk import map_operations

from .shops import committed, fields, spec, text, upstream


def operation(told: str = "", tag: str = "", *parameters: str) -> Any:
    return {
        **({"operationId": told} if told else {}),
        **({"tags": [tag]} if tag else {}),
        "parameters": [{"name": name, "in": "query", "schema": text()} for name in parameters],
        "responses": {},
    }


def name_of(method: str, path: str, *told: str) -> str:
    document = spec({path: {method: operation(*told)}})
    return name_operations(document)[path, method]


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
        ("post", "/orders", ("postOrder",), "orders.create"),
        ("put", "/orders/{id}", ("PutOrder", "orders"), "orders.update"),
        ("patch", "/orders/{id}", ("patch_order",), "orders.update"),
        ("put", "/orders/{id}", ("replaceOrder",), "orders.replace"),
        ("post", "/chat.postMessage", ("chat.postMessage",), "chat.create_message"),
        ("get", "/rooms.list", ("rooms.list", "rooms"), "rooms.list"),
        ("get", "/rooms:search", (), "rooms.search"),
        ("post", "/orders/{id}:cancel", (), "orders.cancel"),
        ("post", "/orders:batchCancel", (), "orders.batch_cancel"),
        ("post", "/orders/batch", (), "orders.batch_create"),
        ("delete", "/orders/batch", (), "orders.batch_delete"),
        ("delete", "/orders/batch", ("BatchCancelOrders", "orders"), "orders.batch_cancel"),
        ("get", "/orders/{a:b}", (), "orders.get"),
        ("get", "/market/api/v3/items.json", (), "market.get_items"),
        ("get", "/rest/2.1/items/v2beta1/{id}", (), "items.get"),
        ("get", "/v2024-01-15/items", (), "v_2024_01_15.get_items"),
        ("delete", "/orders", (), "orders.delete_all"),
        ("delete", "/orders", ("cancelAllOrders", "orders"), "orders.cancel_all"),
        ("delete", "/accounts/{id}/orders", ("CancelOrders", "accounts"), "accounts.cancel_all_orders"),
        ("delete", "/accounts/{id}/orders/{order}", ("CancelOrder", "accounts"), "accounts.cancel_order"),
        ("post", "/orders/{id}/cancel", (), "orders.cancel"),
        ("post", "/positions/liquidate", (), "positions.liquidate_all"),
        ("put", "/orders", ("updateEverything",), "orders.update_all"),
        ("delete", "/session", (), "session.delete"),
        ("post", "/accounts/{id}/actions/close", ("closeAccount",), "accounts.close_account"),
        ("delete", "/account", (), "account.delete_account"),
        ("delete", "/orders/batched", ("BatchCancelOrders", "orders"), "orders.batch_cancel"),
        ("get", "/accounts/{id}/positions/all", ("A_getAllPositions", "Account Information"), "accounts.get_positions"),
        ("get", "/accounts/{id}/orders/v2", (), "accounts.get_orders"),
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
        ("get", "/none/{id}", (), "nones.get"),
        ("get", "/true/{id}", (), "trues.get"),
        ("get", "/class/{id}", (), "classes.get"),
    ],
)
def test_a_name_is_made_of_what_the_vendor_says(method: str, path: str, told: tuple[str, ...], expected: str) -> None:
    assert name_of(method, path, *told) == expected


def test_without_an_id_the_verb_of_the_summary_counts() -> None:
    document = spec({"/links": {"post": {"summary": "Get a link for the shop", "responses": {}}}})

    assert name_operations(document) == {("/links", "post"): "links.get"}


def test_what_is_committed_stays_and_its_resources_are_used() -> None:
    document = upstream()
    document["paths"]["/till/coins"] = {"get": operation("getCoins")}

    found = name_operations(document, committed())

    assert found["/till", "get"] == "tills.count"
    assert found["/till/coins", "get"] == "tills.get_coins"


def test_two_operations_are_never_called_the_same() -> None:
    ways = ("/a/{x}/b", "/a/{y}/b", "/a/b", "/a/{x}/{y}/b")
    document = spec({path: {method: operation("getB") for method in ("get", "post")} for path in ways})

    found = name_operations(document)

    assert len(set(found.values())) == len(found) == 8
    assert not list(
        check_names(map_operations(document, lambda *at: {**at[2], "x-pennyweight-name": found[at[:2]]}), "it")
    )


def test_another_operation_renames_nothing() -> None:
    document = upstream()
    before = name_operations(document)
    document["paths"]["/aaa"] = {"get": operation("getAaa")}

    assert before.items() <= name_operations(document).items()


def test_a_resource_is_called_as_nothing_that_every_client_has() -> None:
    document = spec({f"/{name}": {"get": operation()} for name in ("limits", "request", "filter", "close")})

    found = name_operations(document)

    named = map_operations(document, lambda *at: {**at[2], "x-pennyweight-name": found[at[:2]]})
    assert list(check_names(named, "it")) == []


def named(*operations_: tuple[str, str, Any]) -> dict[str, str]:
    document = spec({})
    for method, path, each in operations_:
        document["paths"].setdefault(path, {})[method] = each
    return {f"{method} {path}": name for (path, method), name in name_operations(document).items()}


def test_the_single_one_has_the_plain_verb_and_what_is_about_all_never_has() -> None:
    found = named(
        ("delete", "/orders", operation("cancelOrders", "orders")),
        ("delete", "/orders/{id}", operation("cancelOrder", "orders")),
    )

    assert found == {"delete /orders": "orders.cancel_all", "delete /orders/{id}": "orders.cancel"}


def test_what_ends_those_that_a_call_lists_is_neither_plain_nor_about_all() -> None:
    several = {**operation("cancelOrders"), "requestBody": {"required": True, "content": {}}}

    assert named(("delete", "/orders", several)) == {"delete /orders": "orders.cancel_many"}


def test_singular_and_plural_of_a_noun_are_one_resource() -> None:
    found = named(*(("get", path, operation()) for path in ("/person/{id}", "/people", "/alias/{id}", "/aliases")))

    assert sorted(found.values()) == ["aliases.get", "aliases.list", "people.get", "people.list"]


def test_put_beside_patch_replaces() -> None:
    found = named(("put", "/orders/{id}", operation()), ("patch", "/orders/{id}", operation()))

    assert found == {"put /orders/{id}": "orders.replace", "patch /orders/{id}": "orders.update"}


def test_of_two_editions_the_one_without_a_version_has_the_plain_name() -> None:
    found = named(("get", "/orders/v2/{id}", operation()), ("get", "/orders/{id}", operation()))

    assert found == {"get /orders/{id}": "orders.get", "get /orders/v2/{id}": "orders.get_v2"}


def test_an_answer_without_any_list_is_got_whatever_the_noun() -> None:
    answer = {"200": {"description": "", "content": {"application/json": {"schema": fields(dark={"type": "boolean"})}}}}

    assert named(("get", "/settings", {**operation(), "responses": answer})) == {"get /settings": "settings.get"}
