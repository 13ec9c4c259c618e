"""A report is complete only if everything was asked, answered and read: one thing amiss, and it says so."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pennyweight
import pytest
from pennyweight_sandbox import Sandbox
from shim.complete_answers import ACCOUNT, ANSWERS
from shim.vendors import QUESTIONS, answers_of, leaves, lists, report_of, used_paths, with_value

CASES = tuple(QUESTIONS)
_UNUSED = {
    "total_traded_dollars",
    "realized_pnl_dollars",
    "fees_paid_dollars",
    "total_cost_dollars",
    "total_cost_shares_fp",
    "fill_count_fp",
    "initial_count_fp",
    "taker_fill_cost_dollars",
    "maker_fill_cost_dollars",
    "taker_fees_dollars",
    "maker_fees_dollars",
    "no_price_dollars",
    "position_value",
    "maintenance_margin",
    "initial_margin",
    "resting_orders_margin",
    "available_balance",
    "entry_price",
    "unrealized_pnl",
    "fees",
    "cost_basis",
    "lastPrice",
    "strike_price",
    "strikePrice",
    "exchange_index",
    "subaccount",
    "expirationTimestamp",
    "updated_ts",
    "tokenId",
}
"""Numbers that are no amounts held: what was paid, earned or charged, prices that make no value, and names."""
_ROWS_WITHOUT_A_CHECK = {
    "/portfolio/orders:/orders/0",
    "/margin/balance:/subaccount_balances/0",
    "/margin/positions:/positions/0",
    "/api/v1/holdings/get:/content/optionPositions/0",
    f"/accounts/{ACCOUNT}/positions/all:/results/2",
}
"""Rows of lists that no other number of any answer adds up to: without such a row there is nothing to see."""


def is_number(value: Any) -> bool:
    if isinstance(value, bool):
        return False
    return isinstance(value, int | float) or (isinstance(value, str) and value.replace(".", "").lstrip("-").isdigit())


def amounts() -> Iterator[Any]:
    for case in CASES:
        for path in used_paths(case):
            for pointer, value in leaves(ANSWERS["mesh" if case == "portfolio" else case][path]):
                if is_number(value) and pointer.rpartition("/")[2] not in _UNUSED:
                    yield pytest.param(case, path, pointer, id=f"{case}{path}{pointer}")


def rows() -> Iterator[Any]:
    for case in CASES:
        for path in used_paths(case):
            for pointer, value in lists(ANSWERS["mesh" if case == "portfolio" else case][path]):
                for index in range(len(value)):
                    yield pytest.param(case, path, f"{pointer}/{index}", id=f"{case}{path}{pointer}/{index}")


def changed(case: str, path: str, pointer: str, value: Any) -> pennyweight.Report:
    """Return the report of answers with another value at a pointer; with none for `...`."""
    return report_of(case, with_value(case, path, pointer, value))


@pytest.mark.parametrize("case", CASES)
def test_the_answers_make_a_complete_report(sandbox: Sandbox, case: str) -> None:
    report = report_of(case, answers_of(case))

    assert [gap.message for gap in report.gaps] == []
    assert report.complete
    assert [check.statement for check in report.checks if not check.holds] == []


@pytest.mark.parametrize("value", [..., None, True, "soon", {}], ids=["dropped", "null", "true", "text", "object"])
@pytest.mark.parametrize(("case", "path", "pointer"), [*amounts()])
def test_an_amount_that_cannot_be_read_leaves_no_report_complete(
    sandbox: Sandbox, case: str, path: str, pointer: str, value: Any
) -> None:
    report = changed(case, path, pointer, value)

    assert not report.complete
    assert any(gap.loses and gap.connection == report.connections[0].key for gap in report.gaps)


@pytest.mark.parametrize("value", [None, 7, "row", []], ids=["null", "number", "text", "list"])
@pytest.mark.parametrize(("case", "path", "pointer"), [*rows()])
def test_a_row_that_cannot_be_read_leaves_no_report_complete(
    sandbox: Sandbox, case: str, path: str, pointer: str, value: Any
) -> None:
    assert not changed(case, path, pointer, value).complete


@pytest.mark.parametrize(("case", "path", "pointer"), [*rows()])
def test_a_row_that_is_left_out_leaves_no_report_complete_where_anything_tells(
    sandbox: Sandbox, case: str, path: str, pointer: str
) -> None:
    report = changed(case, path, pointer, ...)

    assert report.complete == (f"{path}:{pointer}" in _ROWS_WITHOUT_A_CHECK)


@pytest.mark.parametrize(
    "refusal",
    [
        httpx.Response(401, json={"error": "no"}),
        httpx.Response(403, json={"error": "no"}),
        httpx.Response(404, json={"error": "no"}),
        httpx.Response(429, json={"error": "no"}),
        httpx.Response(500, text="<html>"),
        httpx.Response(200, text="{}"),
        httpx.Response(200, text="null"),
        httpx.Response(200, text="[]"),
        httpx.Response(200, text='{"status": "serverFailure"}'),
        httpx.Response(200, text="<html>"),
    ],
    ids=lambda it: f"{it.status_code}-{it.text[:8]}",
)
@pytest.mark.parametrize(
    ("case", "path"), [pytest.param(case, path, id=f"{case}{path}") for case in CASES for path in used_paths(case)]
)
def test_a_refusal_leaves_no_report_complete(sandbox: Sandbox, case: str, path: str, refusal: httpx.Response) -> None:
    answers = answers_of(case)
    if json.dumps(answers[path]) == refusal.text:
        pytest.skip("this is what the vendor answers")
    answers[path] = httpx.Response(refusal.status_code, text=refusal.text)

    assert not report_of(case, answers).complete
