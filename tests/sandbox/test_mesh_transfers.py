"""Mesh's holdings come with prices when asked, its transfers in pages of two kinds."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import UUID

import httpx
import pytest
from pennyweight_sandbox import Sandbox

Call = Callable[..., httpx.Response]
HOLDINGS = "/api/v1/holdings/get"
HISTORY = "/api/v1/transfers/list"
INITIATED = "/api/v1/transfers/managed/mesh"


@pytest.fixture
def content(ask_mesh: Call, sandbox: Sandbox) -> Callable[..., Any]:
    """Posts to a path with the first connection's token (or the second's) and gives the content of the answer."""

    def ask(path: str, *, second: bool = False, **more: Any) -> Any:
        token, connection = list(sandbox.mesh.state.connections.items())[second]
        answer = ask_mesh("POST", path, json={"authToken": token, "type": connection.type, **more})
        assert answer.status_code == 200, answer.text
        return json.loads(answer.text, parse_float=Decimal)["content"]

    return ask


@pytest.fixture
def initiated(ask_mesh: Call) -> Callable[..., Any]:
    def ask(query: str = "") -> Any:
        answer = ask_mesh("GET", f"{INITIATED}?{query}")
        return answer.json()["content"] if answer.status_code == 200 else answer

    return ask


def test_holdings_have_positions_of_every_kind(content: Callable[..., Any]) -> None:
    first, second = content(HOLDINGS), content(HOLDINGS, second=True)

    assert [row["symbol"] for row in first["equityPositions"]] == ["SBXA", "SBXE"]
    assert first["cryptocurrencyPositions"][1]["amount"] == Decimal("3.0001672")
    assert (first["optionPositions"][0]["optionType"], first["notSupportedEquityPositions"][0]["amount"]) == ("call", 1)
    assert second["equityPositions"] is None
    assert second["accountId"] is None
    assert second["nftPositions"][0]["tokenId"] == "7"


def test_market_values_come_only_when_asked_for(content: Callable[..., Any]) -> None:
    plain = content(HOLDINGS)["equityPositions"][0]
    valued = content(HOLDINGS, includeMarketValue=True)["equityPositions"]

    assert (plain["marketValue"], plain["lastPrice"]) == (None, None)
    assert (valued[0]["marketValue"], valued[0]["lastPrice"]) == (Decimal("555.75"), Decimal("185.25"))
    assert valued[1]["lastPrice"] is None


def test_a_distribution_adds_up_to_the_amount_in_every_digit(content: Callable[..., Any]) -> None:
    (coins,) = content(HOLDINGS, second=True)["cryptocurrencyPositions"]

    assert coins["amount"] == Decimal("1.250000000000000001")
    assert sum(row["amount"] for row in coins["distribution"]) == coins["amount"]


@pytest.mark.parametrize("path", [HOLDINGS, HISTORY])
def test_a_token_is_needed_and_refused_inside_a_200(ask_mesh: Call, path: str) -> None:
    missing = ask_mesh("POST", path, json={"type": "robinhood"})
    wrong = ask_mesh("POST", path, json={"authToken": "x", "type": "robinhood"})

    assert (missing.status_code, missing.json()["errorType"]) == (400, "missingField")
    assert (wrong.status_code, wrong.json()["status"]) == (200, "permissionDenied")


@pytest.mark.parametrize(
    ("count", "sizes"), [(None, [100, 100, 30]), (250, [230]), (80, [80, 80, 70]), (115, [115, 115])]
)
def test_a_history_is_paged_by_the_cursor_in_the_body(
    content: Callable[..., Any], count: int | None, sizes: list[int]
) -> None:
    more: dict[str, object] = {"count": count} if count else {}
    pages = [content(HISTORY, **more)]
    while pages[-1]["cursor"]:
        pages.append(content(HISTORY, **more, cursor=pages[-1]["cursor"]))

    assert [len(page["transfers"]) for page in pages] == sizes
    assert {page["total"] for page in pages} == {230}
    rows = [row for page in pages for row in page["transfers"]]
    assert len({row["id"] for row in rows}) == 230
    assert pages[0]["earliestTimestamp"] == rows[-1]["createdTimestamp"]


def test_a_history_is_filtered_by_status_and_moment(content: Callable[..., Any]) -> None:
    waiting = content(HISTORY, statuses=["waitingForClearing"])
    since = content(HISTORY, **{"from": content(HISTORY)["transfers"][10]["createdTimestamp"]})
    nothing = content(HISTORY, statuses=["frozen"])

    assert waiting["total"] == 33
    assert since["total"] == 10
    assert nothing == {"transfers": [], "total": 0, "cursor": None}


@pytest.mark.parametrize(
    "change", [{"count": 251}, {"count": -1}, {"count": "9"}, {"cursor": "garbage"}, {"cursor": 5}]
)
def test_a_page_that_cannot_be_read_is_a_bad_request(
    ask_mesh: Call, sandbox: Sandbox, change: dict[str, object]
) -> None:
    asked = {"authToken": sandbox.env["MESH_AUTH_TOKEN"], "type": sandbox.env["MESH_BROKER_TYPE"]}

    answer = ask_mesh("POST", HISTORY, json=asked | change)

    assert (answer.status_code, answer.json()["status"]) == (400, "badRequest")


def test_meshs_own_transfers_are_paged_by_count_and_offset(initiated: Callable[..., Any]) -> None:
    pages = [initiated(f"Count=100&Offset={offset}") for offset in (0, 100, 200)]

    assert [len(page["items"]) for page in pages] == [100, 37, 0]
    assert {page["total"] for page in pages} == {137}
    assert len({UUID(row["id"]) for page in pages for row in page["items"]}) == 137
    assert len(initiated()["items"]) == 10


@pytest.mark.parametrize(
    ("query", "total"),
    [
        ("Statuses=pending&Statuses=failed", 68),
        ("UserId=pennyweight-user-1", 109),
        ("ClientTransactionId=order-7", 1),
        ("FromTimestamp=1793896400", 2),
        ("ToTimestamp=1793896400", 136),
        ("MinAmountInFiat=1012.60&MaxAmountInFiat=1112.64", 2),
        ("Hash=none", 0),
    ],
)
def test_meshs_own_transfers_are_filtered(initiated: Callable[..., Any], query: str, total: int) -> None:
    assert initiated(query)["total"] == total


def test_meshs_own_transfers_are_sorted_when_asked(initiated: Callable[..., Any]) -> None:
    rising = initiated("OrderBy=amountInFiat&Count=100")["items"]
    falling = initiated("OrderBy=amountInFiat&DescendingOrder=true&Count=100")["items"]

    amounts = [row["amountInFiat"] for row in rising]
    assert amounts == sorted(amounts)
    assert falling[0]["amountInFiat"] > amounts[-1]


@pytest.mark.parametrize("query", ["Count=101", "Count=x", "Offset=-1", "OrderBy=shoe", "MinAmountInFiat=much"])
def test_a_query_that_cannot_be_read_is_a_bad_request(initiated: Callable[..., Any], query: str) -> None:
    answer = initiated(query)

    assert (answer.status_code, answer.json()["status"]) == (400, "badRequest")
