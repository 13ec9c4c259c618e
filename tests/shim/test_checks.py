"""What one answer says twice must agree; where it does not, both values are in a gap and nothing is mended."""

from typing import Any

import pennyweight
import pytest
from pennyweight_sandbox import Sandbox
from shim.complete_answers import ACCOUNT
from shim.vendors import answers_of, report_of


def contradicted(case: str, path: str, pointer: str, value: Any) -> pennyweight.Report:
    answers = answers_of(case)
    parent = answers[path]
    *steps, last = pointer.split("/")[1:]
    for step in steps:
        parent = parent[int(step) if isinstance(parent, list) else step]
    parent[last] = value
    return report_of(case, answers)


@pytest.mark.parametrize(
    ("case", "path", "pointer", "value", "code", "both"),
    [
        ("kalshi", "/portfolio/balance", "/balance", 9801, "vendor_sum_differs", ("9801", "64.2155")),
        ("kalshi", "/portfolio/balance", "/balance", 6422, "vendor_sum_differs", ("6422", "64.2155")),
        (
            "kalshi",
            "/portfolio/balance",
            "/balance_breakdown/0/balance",
            "48.0186",
            "parts_differ",
            ("48.0186", "64.2155"),
        ),
        (
            "kalshi",
            "/portfolio/positions",
            "/event_positions/0/event_exposure_dollars",
            "9.000000",
            "parts_differ",
            ("1.500000", "9.000000"),
        ),
        (
            "kalshi",
            "/portfolio/positions",
            "/market_positions/1/ticker",
            "KXSNOW-27-T1",
            "parts_differ",
            ("KXSNOW-27-T1",),
        ),
        ("snaptrade", "/accounts/all", "/results/0/net_value/amount", 5000, "vendor_sum_differs", ("5000", "4110.5")),
        ("mesh", "/api/v1/holdings/value", "/content/equitiesValue", 290, "vendor_sum_differs", ("290", "280")),
        ("mesh", "/api/v1/holdings/value", "/content/totalValue", 290, "vendor_sum_differs", ("290", "416.75")),
        ("portfolio", "/api/v1/holdings/portfolio", "/content/nftsValue", 10, "vendor_sum_differs", ("10", "9")),
        (
            "onebalance",
            "/api/v2/balances/aggregated-balance",
            "/totalBalance/fiatValue",
            99.25,
            "vendor_sum_differs",
            ("15.5", "99.25", "83.75"),
        ),
        (
            "onebalance",
            "/api/v2/balances/aggregated-balance",
            "/balanceByAggregatedAsset/0/balance",
            "10000005500000",
            "parts_differ",
            ("15.5", "10000005.5"),
        ),
        (
            "onebalance",
            "/api/v2/balances/aggregated-balance",
            "/balanceByAggregatedAsset/0/individualAssetBalances/1/fiatValue",
            9,
            "parts_differ",
            ("14.5", "15.5"),
        ),
    ],
)
def test_a_contradiction_is_a_gap_with_both_values(
    sandbox: Sandbox, case: str, path: str, pointer: str, value: Any, code: str, both: tuple[str, ...]
) -> None:
    report = contradicted(case, path, pointer, value)

    messages = [gap.message for gap in report.gaps if gap.code == code]
    assert any(all(number in message for number in both) for message in messages), report.gaps
    assert not report.complete


def test_a_price_of_another_moment_is_no_contradiction(sandbox: Sandbox) -> None:
    report = contradicted("snaptrade", "/accounts/all", "/results/0/net_value/amount", 4150.25)

    assert report.complete
    assert any("two moments" in check.statement for check in report.checks)


def test_what_cannot_be_valued_is_not_compared(sandbox: Sandbox) -> None:
    answers = answers_of("snaptrade")
    answers[f"/accounts/{ACCOUNT}/positions/all"]["results"][0]["instrument"]["kind"] = "future"

    report = report_of("snaptrade", answers)

    assert [check for check in report.checks if check.statement.startswith("cash and positions")] == []


def test_money_market_funds_are_on_one_side_only(sandbox: Sandbox) -> None:
    report = report_of("snaptrade", answers_of("snaptrade"))

    assert str(report.total("cash", "USD").value) == "1010.5"
    assert str(report.total("positions_value", "USD").value) == "3100.00"
    (fund,) = [it for it in report.positions if it.quantity.asset.symbol == "ACMEMM"]
    assert fund.worth is not None
    assert "counted_as_cash" in fund.worth.source.codes
    assert fund.worth.part_of is not None


def test_an_explanation_names_source_digits_times_and_checks(sandbox: Sandbox) -> None:
    report = report_of("kalshi", answers_of("kalshi"))
    cash = next(amount for amount in report.amounts if amount.kind == "cash")

    lines = report.explain(cash)

    assert report.explain(cash.key) == lines
    for said in (
        "kalshi/main/0:cash:iso4217:USD",
        "portfolio.get_balance /balance_dollars: “64.2155” in whole units",
        "live: last changed 2026-11-18",
        "✓ 6421 cents are 64.2155 dollars, cut to cents",
        "contains kalshi/main/0:cash:iso4217:USD:exchange 1: 4.0055",
    ):
        assert said in lines


def test_an_explanation_shows_a_check_that_failed_and_the_gap(sandbox: Sandbox) -> None:
    report = contradicted("kalshi", "/portfolio/balance", "/balance", 9801)

    lines = report.explain("kalshi/main/0:cash:iso4217:USD")

    assert "✗ 9801 cents are 64.2155 dollars" in lines
    assert "gap: " in lines


def test_an_explanation_of_a_token_has_its_base_units_and_decimals(sandbox: Sandbox) -> None:
    report = report_of("onebalance", answers_of("onebalance"))

    assert "“15500000” in base units, 6 decimals" in report.explain(report.positions[0].quantity)


def test_an_amount_of_another_report_is_not_explained(sandbox: Sandbox) -> None:
    with pytest.raises(KeyError, match="nothing:like:it"):
        report_of("kalshi", answers_of("kalshi")).explain("nothing:like:it")


def test_what_kalshi_has_paid_is_cash_and_is_not_asked_again(sandbox: Sandbox) -> None:
    pennyweight.balances(vendors=["kalshi"])

    asked = sandbox.requests("kalshi")
    positions = [it for it in asked if it.raw_path.endswith("v2/portfolio/positions")]
    assert positions
    assert all("settlement_status=unsettled" in it.raw_query for it in positions)
    assert not [it for it in asked if it.raw_path.endswith("/settlements")]
