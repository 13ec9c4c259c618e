"""Orders in the shape of `orders/all`, and the impact of an order that is only checked."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._snaptrade.instruments import CURRENCIES, SECURITIES
from pennyweight_sandbox._snaptrade.order_request import OrderRequest
from pennyweight_sandbox._snaptrade.state import Account
from pennyweight_sandbox._snaptrade.trading import Quote

_KINDS = {"Market": "market", "Limit": "limit", "Stop": "stop", "StopLimit": "stop_limit"}
_STATUSES = {"ACCEPTED": "PENDING", "PARTIAL": "PARTIALLY_EXECUTED"}
_MOMENTS = ("time_placed", "time_updated", "time_executed", "expiry_date")
_QUANTITIES = ("total_quantity", "filled_quantity", "canceled_quantity")


def newest_shape(order: Mapping[str, Any]) -> dict[str, Any]:
    """Return an order's record as `orders/all` shows it: one leg, whose instrument is as in positions."""
    instrument = next(row for row in SECURITIES.values() if row["id"] == order["symbol"])
    status = _STATUSES.get(order["status"], order["status"])
    prices = {name: order[name] for name in ("limit_price", "stop_price") if order[name] is not None}
    group = order["brokerage_group_order_id"]
    leg = {
        "leg_id": None,
        "instrument": instrument,
        "action": order["action"],
        "status": status,
        "execution_price": order["execution_price"],
        **{name: order[name] for name in _QUANTITIES},
    }
    return {
        "brokerage_order_id": order["brokerage_order_id"],
        "group": group and {"id": group, "role": order["order_role"]},
        "status": status,
        "order_type": {"kind": _KINDS[order["order_type"]], **prices},
        "time_in_force": order["time_in_force"].upper(),
        "price_effect": "DEBIT" if order["action"].startswith("BUY") else "CREDIT",
        "price_currency": instrument["currency"],
        "execution_price": order["execution_price"],
        "open_quantity": order["open_quantity"],
        **{name: order[name] for name in (*_QUANTITIES, *_MOMENTS)},
        "legs": [leg],
    }


def impact(trade_id: str, account: Account, form: OrderRequest, quote: Quote) -> dict[str, Any]:
    """Return what an order would do to its account, as the check of it tells."""
    instrument, currency = form.instrument, CURRENCIES[form.instrument["currency"]]
    account_id, left = account.details["id"], quote.balance["cash"] - quote.cost
    symbol = {
        "universal_symbol_id": instrument["id"],
        "brokerage_symbol_id": instrument["id"],
        "symbol": instrument["symbol"],
        "local_id": instrument["raw_symbol"],
        "description": instrument["description"],
        "currency": currency,
    }
    trade = {
        "id": trade_id,
        "account": account_id,
        "action": form.action,
        "order_type": form.order_type,
        "time_in_force": form.time_in_force,
        "price": form.price,
        "units": quote.units,
        "symbol": symbol,
    }
    effect = {
        "account": account_id,
        "currency": currency["id"],
        "estimated_commission": Decimal(0),
        "forex_fees": Decimal(0),
        "remaining_cash": left,
    }
    names = ("id", "name", "number", "institution_account_id", "sync_status")
    shown = {name: account.details[name] for name in names if account.details[name] is not None}
    remaining = {"account": shown, "cash": left, "currency": currency}
    return {"trade": trade, "trade_impacts": [effect], "combined_remaining_balance": remaining}
