"""Kalshi's perpetual futures: a document that goes by the keys of the vendor's own client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from pennyweight_kalshi import Kalshi
from pennyweight_kalshi.perps import KalshiPerps

if TYPE_CHECKING:
    from pennyweight_sandbox import Sandbox


def test_its_calls_are_signed_with_the_keys_of_the_vendors_client(
    sandbox_env: dict[str, str], pennyweight_sandbox: Sandbox
) -> None:
    with Kalshi() as kalshi:
        balance = kalshi.perps.portfolio.get_balance()

    assert balance.subaccount_balances
    last = pennyweight_sandbox.last_request("kalshi")
    assert last.headers["kalshi-access-key"] == sandbox_env["KALSHI_API_KEY_ID"]
    assert last.status == 200


@pytest.mark.usefixtures("sandbox_env")
def test_by_itself_it_reads_the_vendors_variables_and_its_own_address(pennyweight_sandbox: Sandbox) -> None:
    with KalshiPerps() as perps:
        orders = list(perps.orders.list(max_items=1))

    assert len(orders) == 1
    assert pennyweight_sandbox.last_request("kalshi").raw_path == "/trade-api/v2/margin/orders"


def test_public_data_needs_no_key() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"markets": []})

    with Kalshi(transport=httpx.MockTransport(answer), environment="demo") as kalshi:
        kalshi.perps.markets.list()

    assert str(seen[0].url) == "https://external-api.demo.kalshi.co/trade-api/v2/margin/markets"
    assert "kalshi-access-key" not in seen[0].headers
