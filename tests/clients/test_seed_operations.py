"""The seed operations of all vendors, signed by us and verified by the sandbox's own code."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_kalshi import AsyncKalshi
from pennyweight_kalshi.models import GetBalanceResponse
from pennyweight_mesh import AsyncMesh
from pennyweight_mesh.models import BrokerType
from pennyweight_onebalance import AsyncOneBalance
from pennyweight_snaptrade import AsyncSnapTrade

if TYPE_CHECKING:
    from conftest import Clients
    from pennyweight_sandbox import Sandbox

LISTED = "eip155:1/erc20:0x6982508145454ce325ddbe47a25d4ec3d2311933"


def test_a_kalshi_balance_has_cents_and_exact_dollars(clients: Clients) -> None:
    balance = clients.kalshi.portfolio.get_balance()

    assert type(balance) is GetBalanceResponse
    assert balance.balance == 987654
    assert balance.balance_dollars == Decimal("9876.5486")
    assert isinstance(balance.balance_breakdown, list)
    assert sum(part.balance for part in balance.balance_breakdown) == balance.balance_dollars


def test_a_kalshi_subaccount_and_shard_travel_as_query(clients: Clients, pennyweight_sandbox: Sandbox) -> None:
    clients.kalshi.portfolio.get_balance(subaccount=3, exchange_index=0)

    assert pennyweight_sandbox.last_request("kalshi").raw_query == "subaccount=3&exchange_index=0"


def test_an_older_kalshi_answer_without_dollars_is_read(clients: Clients, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.kalshi.state.legacy_response = True

    balance = clients.kalshi.portfolio.get_balance()

    assert balance.balance == 987654
    assert not balance.balance_dollars


def test_the_query_is_not_signed_by_kalshi(clients: Clients, pennyweight_sandbox: Sandbox) -> None:
    clients.kalshi.portfolio.get_balance(subaccount=3)

    signed = pennyweight_sandbox.last_request("kalshi").signed_text
    assert signed is not None
    assert signed.endswith("GET/trade-api/v2/portfolio/balance")


def test_snaptrade_accounts_lead_to_their_balances(clients: Clients, sandbox_env: dict[str, str]) -> None:
    user: dict[str, Any] = {
        "user_id": sandbox_env["SNAPTRADE_USER_ID"],
        "user_secret": sandbox_env["SNAPTRADE_USER_SECRET"],
    }

    accounts = clients.snaptrade.accounts.list(**user)
    balances = clients.snaptrade.accounts.get_balances(account_id=accounts[0].id, **user)

    assert len(accounts) == 3
    assert balances[0].cash == Decimal("-1250.40")
    assert balances[0].currency
    assert balances[0].currency.code == "USD"


def test_snaptrade_signs_the_query_it_sends(
    clients: Clients, pennyweight_sandbox: Sandbox, sandbox_env: dict[str, str]
) -> None:
    clients.snaptrade.accounts.list(
        user_id=sandbox_env["SNAPTRADE_USER_ID"], user_secret=sandbox_env["SNAPTRADE_USER_SECRET"]
    )
    sent = pennyweight_sandbox.last_request("snaptrade")

    assert sent.signed_text is not None
    assert f'"query":"{sent.raw_query}"' in sent.signed_text
    assert sent.raw_query.startswith("userId=")
    assert sent.status == 200


@pytest.mark.parametrize("as_enum", [True, False])
def test_a_mesh_broker_is_given_as_enum_or_text(
    clients: Clients, sandbox_env: dict[str, str], *, as_enum: bool
) -> None:
    broker = sandbox_env["MESH_BROKER_TYPE"]
    content = clients.mesh.balances.get(
        auth_token=sandbox_env["MESH_AUTH_TOKEN"], type=BrokerType(broker) if as_enum else broker
    )

    assert isinstance(content.balances, list)
    assert [balance.currency_code for balance in content.balances] == ["USD", "EUR", "GBP"]
    assert content.balances[1].cash == Decimal("-412.37")
    assert content.balances[2].cash is None


def test_the_mesh_envelope_is_on_with_response(clients: Clients, sandbox_env: dict[str, str]) -> None:
    response = clients.mesh.balances.with_response.get_portfolio(user_id=sandbox_env["MESH_USER_ID"])

    assert response.envelope is not response.data
    assert response.envelope.status == "ok"
    assert response.json()["content"].keys() == {"fiatBalances"}


def test_onebalance_asset_ids_are_a_list_joined_by_commas(
    clients: Clients, pennyweight_sandbox: Sandbox, sandbox_env: dict[str, str]
) -> None:
    clients.onebalance.balances.get_aggregated(
        address=sandbox_env["ONEBALANCE_ADDRESS"], asset_id=[LISTED, "eip155:1/slip44:60"]
    )

    query = pennyweight_sandbox.last_request("onebalance").raw_query
    assert "erc20%3A0x6982508145454ce325ddbe47a25d4ec3d2311933,eip155%3A1%2Fslip44%3A60" in query


def test_a_string_is_no_list_of_asset_ids(clients: Clients, sandbox_env: dict[str, str]) -> None:
    mistake: Any = LISTED

    with pytest.raises(TypeError, match="asset_id: expected a list, found str"):
        clients.onebalance.balances.get_aggregated(address=sandbox_env["ONEBALANCE_ADDRESS"], asset_id=mistake)


def test_onebalance_amounts_are_exact_base_units(clients: Clients, sandbox_env: dict[str, str]) -> None:
    report = clients.onebalance.balances.get_aggregated(address=sandbox_env["ONEBALANCE_ADDRESS"])
    assets = {asset.aggregated_asset_id: asset.decimals for asset in clients.onebalance.assets.list()}

    biggest = max(row.balance for row in report.balance_by_aggregated_asset)
    assert biggest > 2**64
    assert biggest == biggest.to_integral_value()
    assert assets["ob:eth"] == 18


@pytest.mark.anyio
async def test_async_clients_answer_as_sync_ones_do(
    clients: Clients, pennyweight_sandbox: Sandbox, sandbox_env: dict[str, str]
) -> None:
    user: dict[str, Any] = {
        "user_id": sandbox_env["SNAPTRADE_USER_ID"],
        "user_secret": sandbox_env["SNAPTRADE_USER_SECRET"],
    }
    async with (
        AsyncKalshi(transport=pennyweight_sandbox.transport("kalshi")) as kalshi,
        AsyncSnapTrade(transport=pennyweight_sandbox.transport("snaptrade")) as snaptrade,
        AsyncMesh(transport=pennyweight_sandbox.transport("mesh")) as mesh,
        AsyncOneBalance(transport=pennyweight_sandbox.transport("onebalance")) as onebalance,
    ):
        assert await kalshi.portfolio.get_balance() == clients.kalshi.portfolio.get_balance()
        assert await snaptrade.accounts.list(**user) == clients.snaptrade.accounts.list(**user)
        assert await onebalance.assets.list() == clients.onebalance.assets.list()
        response = await mesh.balances.with_response.get_portfolio(user_id=sandbox_env["MESH_USER_ID"])
        assert response.data == clients.mesh.balances.get_portfolio(user_id=sandbox_env["MESH_USER_ID"])


def test_calls_work_over_sockets_too(sandbox_env: dict[str, str]) -> None:
    from pennyweight_kalshi import Kalshi

    with Kalshi() as kalshi:
        assert kalshi.portfolio.get_balance().balance == 987654
