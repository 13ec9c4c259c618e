"""SnapTrade's positions are of every kind and add up; its activities are paged by offset."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._snaptrade.state import MARGIN, TWO_CURRENCIES, UNKNOWN_TOTAL

Call = Callable[..., httpx.Response]
KINDS = {"stock", "option", "crypto", "future", "etf", "cef", "adr", "cfd", "other"}


def positions(ask: Call, account: str) -> list[dict[str, Any]]:
    answer = ask(f"/accounts/{account}/positions/all")
    assert answer.status_code == 200
    assert answer.json()["data_freshness"] == {"as_of": "2026-11-19T21:04:11.000000Z"}
    found: list[dict[str, Any]] = answer.json()["results"]
    return found


def test_the_margin_account_has_one_of_almost_every_kind(ask_snaptrade: Call) -> None:
    rows = positions(ask_snaptrade, MARGIN)

    assert {row["instrument"]["kind"] for row in rows} == KINDS
    option = next(row for row in rows if row["instrument"]["kind"] == "option")
    assert Decimal(option["units"]) == -2
    assert option["instrument"]["underlying"]["kind"] == "stock"
    future = next(row["instrument"] for row in rows if row["instrument"]["kind"] == "future")
    assert "description" not in future
    assert future["expiration_date"] is None
    assert next(row for row in rows if "tax_lots" in row)["tax_lots"][1]["purchased_price"] is None


def test_cash_and_positions_make_the_total(ask_snaptrade: Call) -> None:
    account = json.loads(ask_snaptrade().text, parse_float=Decimal)[0]
    cash = json.loads(ask_snaptrade(f"/accounts/{MARGIN}/balances").text, parse_float=Decimal)[0]["cash"]

    worth = sum(
        Decimal(row["units"]) * Decimal(row["price"]) * Decimal(row["instrument"].get("multiplier", 1))
        for row in positions(ask_snaptrade, MARGIN)
        if row["price"] is not None and row["instrument"]["kind"] not in {"future", "cfd"}
    )
    assert cash + worth == account["balance"]["total"]["amount"]


def test_a_money_market_fund_is_in_the_cash_already(ask_snaptrade: Call) -> None:
    fund, sold = positions(ask_snaptrade, TWO_CURRENCIES)
    cash = json.loads(ask_snaptrade(f"/accounts/{TWO_CURRENCIES}/balances").text, parse_float=Decimal)[0]["cash"]

    assert (fund["instrument"]["kind"], fund["cash_equivalent"]) == ("mutualfund", True)
    assert Decimal(fund["units"]) * Decimal(fund["price"]) < cash
    assert "cash_equivalent" not in sold


def test_a_brokerage_that_says_little_sends_nulls(ask_snaptrade: Call) -> None:
    (row,) = positions(ask_snaptrade, UNKNOWN_TOTAL)

    assert (row["units"], row["price"], row["cost_basis"], row["currency"]) == (None, None, None, None)


def test_an_account_of_nobody_has_no_positions_and_no_activities(ask_snaptrade: Call) -> None:
    for operation in ("positions/all", "activities"):
        assert ask_snaptrade(f"/accounts/{MARGIN[:-1]}f/{operation}").status_code == 404
        assert ask_snaptrade(f"/accounts/1/{operation}").status_code == 400


@pytest.fixture
def history(ask_snaptrade: Call, sandbox: Sandbox) -> Callable[..., Any]:
    user = f"userId={sandbox.env['SNAPTRADE_USER_ID']}&userSecret={sandbox.env['SNAPTRADE_USER_SECRET']}"

    def ask(more: str = "", account: str = MARGIN) -> Any:
        answer = ask_snaptrade(f"/accounts/{account}/activities", query=f"{more}&{user}" if more else user)
        return json.loads(answer.text, parse_float=Decimal) if answer.status_code == 200 else answer

    return ask


def test_activities_come_in_pages_by_offset_until_the_total(history: Callable[..., Any]) -> None:
    pages = [history(f"offset={offset}&limit=1000") for offset in (0, 1000, 2000, 3000)]

    assert [len(page["data"]) for page in pages] == [1000, 1000, 345, 0]
    assert [page["pagination"]["offset"] for page in pages] == [0, 1000, 2000, 3000]
    assert {page["pagination"]["total"] for page in pages} == {2345}
    assert len({row["id"] for page in pages for row in page["data"]}) == 2345
    moments = [row["trade_date"] for page in pages for row in page["data"]]
    assert moments == sorted(moments, reverse=True)


@pytest.mark.parametrize(("query", "limit"), [("", 1000), ("limit=5000", 1000), ("limit=7", 7)])
def test_a_page_holds_a_thousand_at_most_and_says_so(history: Callable[..., Any], query: str, limit: int) -> None:
    page = history(query)

    assert page["pagination"] == {"offset": 0, "limit": limit, "total": 2345}
    assert len(page["data"]) == limit


@pytest.mark.parametrize("query", ["limit=0", "limit=x", "offset=-1", "offset="])
def test_a_page_that_cannot_be_read_is_refused(history: Callable[..., Any], query: str) -> None:
    assert history(query).status_code == 400


def test_activities_are_found_by_day_and_type(history: Callable[..., Any]) -> None:
    day = history("startDate=2026-11-17&endDate=2026-11-17")
    fees = history("type=FEE,INTEREST&limit=10")

    assert day["pagination"]["total"] == 3
    assert {row["trade_date"][:10] for row in day["data"]} == {"2026-11-17"}
    assert {row["type"] for row in fees["data"]} == {"FEE", "INTEREST"}
    assert history(account=UNKNOWN_TOTAL) == {"data": [], "pagination": {"offset": 0, "limit": 1000, "total": 0}}
    assert history(account=TWO_CURRENCIES)["pagination"]["total"] == 3


def test_every_digit_of_an_activity_arrives_and_amounts_agree(history: Callable[..., Any]) -> None:
    for row in history("type=BUY,SELL&limit=200")["data"]:
        multiplier = 100 if row["option_symbol"] else 1
        assert row["amount"] == -row["units"] * row["price"] * multiplier - row["fee"]
        assert (row["symbol"] is None) == bool(row["option_symbol"])
