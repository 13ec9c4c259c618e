"""The JSON document: exact, complete, without a single float."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NoReturn

import pennyweight
import pytest
from pennyweight_sandbox import Sandbox


def no_float(text: str) -> NoReturn:
    raise AssertionError(f"a number with a fraction: {text}")


@pytest.fixture
def document(sandbox: Sandbox, run: Callable[..., Any]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("balances", "--json").out, parse_float=no_float, parse_constant=no_float)
    return found


def test_there_is_no_float_and_the_document_has_its_parts(document: dict[str, Any]) -> None:
    assert {"balances", "failures", "fetched_at", "totals"} <= document.keys()
    assert len(document["balances"]) == 12


def test_amounts_are_strings_of_plain_digits(document: dict[str, Any]) -> None:
    assert document["balances"][0]["cash"] == "9876.5486"
    assert document["balances"][1]["cash"] == "-1250.40"
    assert document["balances"][4]["cash"] == "12345678901234567.89"
    assert document["balances"][10]["total"] == "123456.789012345678901234"


def test_base_units_are_a_string_too(document: dict[str, Any]) -> None:
    assert (document["balances"][11]["total"], document["balances"][11]["base_units"]) == (None, "5000000")


def test_unknown_is_null(document: dict[str, Any]) -> None:
    pound = document["balances"][7]

    assert (pound["asset"]["code"], pound["cash"], pound["buying_power"]) == ("GBP", None, None)


def test_moments_are_iso_8601_in_utc(document: dict[str, Any]) -> None:
    assert document["fetched_at"].endswith("Z")
    assert document["balances"][0]["as_of"].endswith("Z")


def test_the_vendors_models_stay_out(document: dict[str, Any]) -> None:
    assert "raw" not in document["balances"][0]


def test_the_document_says_what_the_report_says(clients: pennyweight.Clients) -> None:
    report = pennyweight.balances(clients=clients)

    document = json.loads(report.to_json())

    assert [balance["cash"] and Decimal(balance["cash"]) for balance in document["balances"]] == [
        balance.cash for balance in report.balances
    ]


def test_a_failure_is_in_the_document(sandbox: Sandbox, run: Callable[..., Any]) -> None:
    sandbox.script("kalshi:401")

    ran = run("balances", "--json", "--vendor", "kalshi", "--vendor", "mesh")

    (failure,) = json.loads(ran.out)["failures"]
    assert (failure["vendor"], failure["account"], failure["error"]) == ("kalshi", None, "AuthenticationError")
    assert ran.status == 3
