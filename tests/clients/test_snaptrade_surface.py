"""What SnapTrade's spec says only with our corrections: keys that identify their user, newer operations and kinds."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_snaptrade import SnapTrade, models
from pipeline.openapi.corrections import apply_valid_corrections
from pipeline.openapi.document import load
from pipeline.openapi.walk import operations
from wire import Wire
from workshop import ROOT

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

FOLDER = ROOT / "specs/snaptrade"
NEWER = {
    "GET /accounts/all",
    "GET /accounts/{accountId}/balances/v2",
    "GET /accounts/{accountId}/details",
    "GET /accounts/{accountId}/orders/all",
    "GET /institutions",
    "GET /management/stats",
    "GET /snapTrade/stats",
    "POST /accounts/{accountId}/trading/simple",
}
COMMERCIAL = {"users.delete", "users.list", "users.register", "users.reset_secret"}


def published() -> Document:
    return load((FOLDER / "openapi.yaml").read_text("utf-8"), "openapi.yaml")


def corrections() -> Document:
    return load((FOLDER / "corrections.yaml").read_text("utf-8"), "corrections.yaml")


def curated() -> Document:
    document, stale = apply_valid_corrections(published(), corrections(), "corrections.yaml")
    assert not stale
    return document


def names(document: Document) -> set[str]:
    return {f"{method.upper()} {path}" for path, method, _ in operations(document)}


def client(*answers: object) -> tuple[SnapTrade, Wire]:
    wire = Wire(*(json.dumps(answer) for answer in answers))
    return SnapTrade(client_id="c", consumer_key="k", transport=wire, on_drift="raise"), wire


def test_the_operations_that_only_the_sdk_has_are_corrections() -> None:
    assert names(curated()) - names(published()) == NEWER
    assert len(names(curated())) == 63


def test_an_operation_that_the_vendor_publishes_makes_its_correction_stale_and_no_other_operations() -> None:
    document = published()
    document["paths"]["/accounts/all"] = curated()["paths"]["/accounts/all"]
    for parameter in document["paths"]["/accounts/all"]["get"]["parameters"]:
        parameter["required"] = True  # as the vendor writes it everywhere

    after, stale = apply_valid_corrections(document, corrections(), "corrections.yaml")

    assert [diagnostic.target for diagnostic in stale] == ["$[?@['/accounts'] && !@['/accounts/all']]"]
    assert names(after) == names(curated())


def test_a_personal_key_sends_no_user() -> None:
    snaptrade, wire = client({"results": []})

    snaptrade.accounts.list_all()

    assert wire.requests[0].url.params.keys() == {"clientId", "timestamp"}


def test_a_commercial_key_sends_both_user_parameters() -> None:
    snaptrade, wire = client({"results": []})

    snaptrade.accounts.list_all(user_id="me", user_secret="mine")

    assert wire.requests[0].url.params["userId"] == "me"
    assert wire.requests[0].url.params["userSecret"] == "mine"


def test_only_operations_on_users_demand_a_commercial_key() -> None:
    demanding = {
        operation["x-pennyweight-name"]
        for _, _, operation in operations(curated())
        if "commercial key" in operation.get("description", "")
    }
    required = {
        operation["x-pennyweight-name"]
        for _, _, operation in operations(curated())
        for parameter in operation.get("parameters", [])
        if parameter["name"] in {"userId", "userSecret"} and parameter["required"]
    }

    assert demanding == COMMERCIAL
    assert required == {"users.delete"}


STOCK = {"kind": "stock", "id": "s", "symbol": "AAPL", "raw_symbol": "AAPL"}
FUTURE = {"kind": "future", "id": "f", "symbol": "ESM7", "root_symbol": "ES", "expiration_code": "M27"}


@pytest.mark.parametrize(
    ("instrument", "expected"),
    [
        (
            {
                "kind": "future_option",
                "id": "1",
                "symbol": "E1AM7",
                "option_type": "CALL",
                "strike_price": "5000.25",
                "expiration_date": "2027-06-18",
                "underlying": FUTURE,
            },
            models.FutureOptionInstrument,
        ),
        (
            {"kind": "tokenized_asset", "id": "2", "symbol": "AAPLx", "underlying_instrument": STOCK},
            models.TokenizedAssetInstrument,
        ),
        ({**STOCK, "kind": "bond"}, models.OtherInstrument),
        ({**STOCK, "kind": "other"}, models.OtherInstrument),
        (STOCK, models.StockInstrument),
    ],
    ids=lambda value: value["kind"] if isinstance(value, dict) else "",
)
def test_every_kind_of_instrument_has_its_class(instrument: dict[str, Any], expected: type) -> None:
    answer = {"results": [{"instrument": instrument}], "data_freshness": {"as_of": "2026-11-01T00:00:00Z"}}
    snaptrade, _ = client(answer)

    [position] = snaptrade.accounts.get_positions(account_id="a").results

    assert type(position.instrument) is expected
    assert position.instrument.kind == instrument["kind"]


def test_a_bond_can_be_what_an_option_is_on() -> None:
    option = {
        "kind": "option",
        "id": "o",
        "symbol": "O",
        "option_type": "PUT",
        "strike_price": "1",
        "expiration_date": "2027-01-15",
        "multiplier": "100",
        "underlying": {**STOCK, "kind": "bond"},
    }
    answer = {"results": [{"instrument": option}], "data_freshness": {"as_of": "2026-11-01T00:00:00Z"}}
    snaptrade, _ = client(answer)

    [position] = snaptrade.accounts.get_positions(account_id="a").results

    assert isinstance(position.instrument, models.OptionInstrument)
    assert type(position.instrument.underlying) is models.OtherInstrument


def test_accounts_of_every_kind_are_told_apart() -> None:
    shared = {"id": "1", "connection_id": "2", "masked_account_number": "****1", "sync_status": {}}
    kinds = ("investment", "deposit", "line_of_credit", "annuity")
    snaptrade, _ = client({"results": [{**shared, "kind": kind, "is_paper": False} for kind in kinds]})

    found = snaptrade.accounts.list_all().results

    assert [type(account) for account in found] == [
        models.InvestmentAccount,
        models.DepositAccount,
        models.LineOfCreditAccount,
        models.AnnuityAccount,
    ]


def test_the_portal_url_is_a_secret_and_its_session_is_not() -> None:
    snaptrade, _ = client({"redirectURI": "https://app.snaptrade.com/?token=1234567", "sessionId": "session"})

    found = snaptrade.connections.create_portal_url()

    assert isinstance(found, models.LoginRedirectURI)
    assert "1234567" not in repr(found)
    assert found.session_id == "session"


def test_every_order_that_trades_is_sent_once() -> None:
    again = {
        operation["x-pennyweight-name"]
        for _, method, operation in operations(curated())
        if method != "get" and operation["x-pennyweight-retry"] != "never"
    }

    assert again == {
        "accounts.search_symbols",
        "orders.get",
        "orders.preview",
        "orders.preview_crypto",
        "orders.preview_multi_leg",
        "symbols.search",
    }


def test_amounts_of_balances_keep_their_digits() -> None:
    amount = "12345678901234567.89"
    answer = {
        "account_id": "a",
        "cash_or_margin": "margin",
        "net_value": {"amount": amount, "currency": "USD"},
        "cash": [{"amount": "-0.10", "currency": "USD"}],
        "buying_power": None,
        "margin": {"loan_balances": None},
        "data_freshness": {"as_of": "2026-11-01T00:00:00Z"},
    }
    snaptrade, _ = client(answer)

    found = snaptrade.accounts.get_balances_v2(account_id="a")

    assert found.net_value is not None
    assert (found.net_value.amount, found.cash[0].amount) == (Decimal(amount), Decimal("-0.10"))
