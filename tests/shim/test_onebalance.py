"""What OneBalance's base units mean: nothing, until the list of assets says how many decimals they have."""

import json
from collections.abc import Callable
from decimal import Decimal, localcontext

import pennyweight
import pytest
from pennyweight_sandbox import Sandbox

Says = Callable[..., None]
SPECIFIC = "eip155:1/erc20:0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0"


def onebalance(clients: pennyweight.Clients, *ask: pennyweight.OneBalanceAccount) -> pennyweight.BalanceReport:
    return pennyweight.balances(vendors=["onebalance"], clients=clients, ask=ask)


def test_base_units_become_whole_units_with_all_digits(clients: pennyweight.Clients) -> None:
    with localcontext(prec=6):
        report = onebalance(clients)

    assert [(balance.asset.code, str(balance.total)) for balance in report.balances[:3]] == [
        ("ETH", "27.314159265358979324"),
        ("USDC", "712.345678"),
        ("PEPE", "123456.789012345678901234"),
    ]
    assert {balance.asset.kind for balance in report.balances} == {"token"}
    assert {balance.base_units for balance in report.balances[:3]} == {None}


def test_a_chain_has_its_own_decimals(clients: pennyweight.Clients) -> None:
    usdc = onebalance(clients).balances[1]

    assert [str(part.total) for part in usdc.parts] == ["612.345678", "100.000000000000000000"]


def test_unknown_decimals_leave_base_units_and_no_amount(clients: pennyweight.Clients) -> None:
    unlisted = onebalance(clients).balances[3]

    assert (unlisted.total, unlisted.base_units) == (None, 5_000_000)
    assert any("5,000,000 base units" in note for note in unlisted.notes)


def test_a_24_digit_balance_without_decimals_survives(clients: pennyweight.Clients, sandbox: Sandbox) -> None:
    sandbox.onebalance.state.assets.clear()

    pepe = onebalance(clients).balances[2]

    assert (pepe.total, pepe.base_units) == (None, 123456789012345678901234)


def test_the_list_of_assets_failing_is_listed_and_does_not_hide_the_balances(
    clients: pennyweight.Clients, says: Says
) -> None:
    says("onebalance", _answer(sandbox_row()), "<html>no</html>")

    report = onebalance(clients)

    assert [(balance.total, balance.base_units) for balance in report.balances] == [(None, 10**24)]
    assert [failure.error for failure in report.failures] == ["APIResponseError"]


def test_fiat_value_is_in_dollars_that_nobody_named(clients: pennyweight.Clients) -> None:
    eth = onebalance(clients).balances[0]

    assert eth.valuation == pennyweight.Valuation(amount=Decimal("95599.557433"), currency="USD", implied=True)
    assert eth.cash is None


def test_the_total_is_the_vendors_and_not_the_sum_of_the_rows(clients: pennyweight.Clients) -> None:
    report = onebalance(clients)

    (total,) = report.totals
    assert (total.what, total.amount, total.currency, total.currency_implied) == (
        "worth",
        Decimal("96347.500001"),
        "USD",
        True,
    )
    assert sum(balance.valuation.amount for balance in report.balances if balance.valuation) != total.amount


def test_an_evm_address_in_checksum_case_is_the_same_token(clients: pennyweight.Clients, sandbox: Sandbox) -> None:
    for asset in sandbox.onebalance.state.assets:
        for entity in asset["aggregatedEntities"]:
            entity["assetType"] = entity["assetType"].replace("0x8ac76", "0x8AC76")

    usdc = onebalance(clients).balances[1]

    assert str(usdc.parts[1].total) == "100.000000000000000000"


def test_decimals_that_contradict_each_other_are_unknown(clients: pennyweight.Clients, sandbox: Sandbox) -> None:
    pepe = sandbox.onebalance.state.assets[2]
    sandbox.onebalance.state.assets.append({**pepe, "decimals": 8})

    assert onebalance(clients).balances[2].total is None


@pytest.mark.parametrize("decimals", ["18", -1, 1000, None, 1.5])
def test_decimals_that_make_no_sense_are_unknown(
    clients: pennyweight.Clients, sandbox: Sandbox, decimals: object
) -> None:
    sandbox.onebalance.state.assets[2]["decimals"] = decimals

    assert onebalance(clients).balances[2].base_units == 123456789012345678901234


@pytest.mark.parametrize("balance", ['"1.5"', "12", "null", '"0x10"', '""'])
def test_a_balance_that_is_no_count_of_base_units_is_unknown(
    clients: pennyweight.Clients, says: Says, balance: str
) -> None:
    says("onebalance", _answer(sandbox_row().replace('"1000000000000000000000000"', balance)))

    (found,) = onebalance(clients).balances

    assert (found.total, found.base_units) in {(None, None), (Decimal("0.000000000000000012"), None)}
    assert found.total is None or balance == "12"


def test_further_tokens_are_found_by_id_and_never_counted_twice(clients: pennyweight.Clients, sandbox: Sandbox) -> None:
    eth = "eip155:8453/slip44:60"
    question = pennyweight.OneBalanceAccount(address=sandbox.env["ONEBALANCE_ADDRESS"], asset_ids=[SPECIFIC, eth])

    found = onebalance(clients, question).balances

    assert [balance.asset.id for balance in found] == ["ob:eth", "ob:usdc", "ob:pepe", "ob:unlisted", SPECIFIC]
    assert found[-1].base_units == 1500000000000000001


def test_a_missing_list_of_holdings_is_a_failure_and_not_an_empty_account(
    clients: pennyweight.Clients, says: Says
) -> None:
    says("onebalance", '{"balanceByAggregatedAsset": null, "totalBalance": {"fiatValue": 12.5}}')

    report = onebalance(clients)

    assert report.balances == ()
    assert [failure.error for failure in report.failures] == ["APIResponseError"]
    assert [total.amount for total in report.totals] == [Decimal("12.5")]


def test_parts_repeat_their_whole_and_are_no_balances_of_the_report(clients: pennyweight.Clients) -> None:
    report = onebalance(clients)

    ids = {part.asset.id for balance in report.balances for part in balance.parts}
    assert ids.isdisjoint({balance.asset.id for balance in report.balances})


def sandbox_row() -> str:
    return json.dumps(
        {
            "aggregatedAssetId": "ob:pepe",
            "balance": str(10**24),
            "individualAssetBalances": [],
            "fiatValue": 1,
        }
    )


def _answer(row: str) -> str:
    return (
        f'{{"balanceByAggregatedAsset": [{row}], "balanceBySpecificAsset": [], "totalBalance": {{"fiatValue": 12.5}}}}'
    )
