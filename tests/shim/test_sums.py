"""Sums say what is in them and what is not; unlike things are never added."""

from datetime import UTC, datetime
from decimal import Decimal, localcontext

import attrs
import pennyweight
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pennyweight._exact import add, cut, multiply, scaled
from pennyweight_sandbox import Sandbox
from shim.vendors import QUESTIONS, Vendor, answers_of, report_for, report_of

DAY = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture
def report(sandbox: Sandbox) -> pennyweight.Report:
    names = ("kalshi", "snaptrade", "onebalance")
    return report_for(
        [it for name in names for it in QUESTIONS[name]], **{name: Vendor(answers_of(name)) for name in names}
    )


def test_a_sum_names_what_is_in_it(report: pennyweight.Report) -> None:
    total = report.total("cash", "USD")

    assert str(total.value) == "1374.7155"
    assert total.of == (
        "kalshi/main/0:cash:iso4217:USD",
        "kalshi/main/perps:cash:iso4217:USD",
        "snaptrade/main/11aa0000-0000-4000-8000-000000000001:cash:iso4217:USD",
    )
    assert [left.reason for left in total.left_out] == ["part of kalshi/main/0:cash:iso4217:USD"] * 2
    assert total.complete


@pytest.mark.parametrize("kind", ["buying_power", "withdrawable", "available", "crypto_buying_power", "gold"])
def test_kinds_that_do_not_add_up_are_refused(report: pennyweight.Report, kind: str) -> None:
    with pytest.raises(TypeError, match="expected one that adds up"):
        report.total(kind, "USD")  # type: ignore[arg-type]  # the mistake under test


def test_unlike_amounts_are_refused(report: pennyweight.Report) -> None:
    cash = [it for it in report.amounts if it.kind == "cash"]
    quantity = next(it for it in report.amounts if it.kind == "quantity")
    foreign = attrs.evolve(cash[0], asset=pennyweight.Asset(key="iso4217:CAD"))

    for unlike in (quantity, foreign):
        with pytest.raises(TypeError, match="expected one kind of one asset"):
            pennyweight.total([*cash, unlike])


def test_unknown_currencies_equal_nothing(sandbox: Sandbox) -> None:
    answers = answers_of("mesh")
    rows = answers["/api/v1/balance/get"]["content"]["balances"]
    rows[0]["currencyCode"] = None
    rows.append(dict(rows[0]))

    report = report_of("mesh", answers)

    unknown = {it.asset.key for it in report.amounts if it.asset.key.startswith("unknown:")}
    assert len(unknown) == 2
    assert "currency_unknown" in {gap.code for gap in report.gaps}


def test_one_currency_is_one_asset_at_every_vendor(report: pennyweight.Report) -> None:
    assert {it.asset for it in report.amounts if it.asset.symbol == "USD"} == {
        pennyweight.Asset(key="iso4217:USD", symbol="USD")
    }


def test_a_coin_is_no_currency_of_anybody_else(sandbox: Sandbox) -> None:
    answers = answers_of("mesh")
    answers["/api/v1/balance/get"]["content"]["balances"][0]["currencyCode"] = "BTC"

    assert "mesh:BTC" in {it.asset.key for it in report_of("mesh", answers).amounts}


def test_a_conversion_needs_rates_and_names_them(report: pennyweight.Report) -> None:
    rate = pennyweight.Rate(of="onebalance:ob:usdc", to="USD", value=Decimal("0.999"), source="a file", date=DAY)

    converted = report.convert("USD", rates=[rate], kind="quantity")

    assert converted.value == Decimal("15.4845")
    assert [used for _, used in converted.converted] == [rate]
    assert len(converted.without_rate) == len(report.totals("quantity")) - 1
    assert not converted.complete


def test_a_conversion_may_look_rates_up_by_a_function(report: pennyweight.Report) -> None:
    asked = []

    def find(of: str, to: str) -> None:
        asked.append((of, to))

    converted = report.convert("EUR", rates=find)

    assert asked == [("iso4217:USD", "iso4217:EUR")]
    assert converted.value == 0
    assert len(converted.without_rate) == 1


def test_what_is_in_the_currency_needs_no_rate(report: pennyweight.Report) -> None:
    converted = report.convert("USD", rates=[])

    assert converted.value == report.total("account_value", "USD").value
    assert converted.complete


@given(st.lists(st.decimals(allow_nan=False, allow_infinity=False, places=12), max_size=6))
def test_sums_are_exact_whatever_the_context(values: list[Decimal]) -> None:
    with localcontext(prec=3):
        total = add(values)

    assert total == sum((int(value.scaleb(12)) for value in values), 0) * Decimal("1e-12") or abs(total) > 10**15


@given(st.integers(min_value=-(10**60), max_value=10**60), st.integers(min_value=0, max_value=60))
def test_scaling_and_cutting_keep_every_digit(units: int, places: int) -> None:
    with localcontext(prec=2):
        value = scaled(units, places)

        assert cut(value, places) == value
        assert str(multiply(value, Decimal(1))) is not None
    assert value.scaleb(places) == units or len(str(abs(units))) > 28
