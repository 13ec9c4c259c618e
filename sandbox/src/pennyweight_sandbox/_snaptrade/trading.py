"""
Placing an order in a SnapTrade account.

A market order is filled at once at the price of the account's position in the security, and moves cash and units; every
other order is accepted and waits. SnapTrade enforces no `client_order_id`; the brokerage that stands behind it here
does: the same id gives the first order again.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from typing import Any
from uuid import uuid4

from pennyweight_sandbox._snaptrade.connections import timestamp
from pennyweight_sandbox._snaptrade.instruments import universal_symbol
from pennyweight_sandbox._snaptrade.order_request import OrderRequest, refused
from pennyweight_sandbox._snaptrade.positions import position
from pennyweight_sandbox._snaptrade.state import Account

_MOST = Decimal(10) ** 15
"""What any order may cost."""
_CENT = Decimal("0.01")
_FINEST_UNIT = Decimal("0.000001")
_CANONICAL_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Quote:
    """What an order would cost, negative when it sells: so many units at a price, paid from a balance."""

    units: Decimal
    bought: Decimal
    price: Decimal
    balance: dict[str, Any]
    row: dict[str, Any] | None
    """The position in the security."""

    @property
    def cost(self) -> Decimal:
        """In whole cents."""
        return (self.bought * self.price).quantize(_CENT)


def quote(account: Account, form: OrderRequest) -> Quote:
    """Return what an order would cost now. Raises ErrorResponse when the account could not place it."""
    row = next((row for row in account.positions if row["instrument"]["id"] == form.instrument["id"]), None)
    price = form.price or (Decimal(row["price"]) if row and row["price"] else None)
    if price is None:
        raise refused("the brokerage has no price for the security")
    units = form.units if form.units is not None else _units_for(form.notional or Decimal(0), price)
    if units * price > _MOST:
        raise refused("the order is larger than any account")
    bought = units if form.action.startswith("BUY") else -units
    balance = _affordable(account, form, bought, price, held=Decimal(row["units"] or 0) if row else Decimal(0))
    return Quote(units, bought, price, balance, row)


def place(account: Account, form: OrderRequest, now: float) -> dict[str, Any]:
    """Put an order into the account and return its record. Raises ErrorResponse, and then nothing has changed."""
    name = form.client_order_id
    if name is not None and not _CANONICAL_UUID.fullmatch(name):
        raise refused("client_order_id must be a canonical UUID of 36 characters")
    if name in account.order_ids:
        return account.order_ids[name]
    quoted = quote(account, form)
    filled = form.order_type == "Market"
    if filled:
        _pay(quoted.balance, quoted.cost)
        _move(account, quoted.row, form, quoted.bought, quoted.price)
    order = _record(form, quoted.units, quoted.price if filled else None, now)
    account.orders.append(order)
    if name is not None:
        account.order_ids[name] = order
    return order


def cancel(order: dict[str, Any], now: float) -> None:
    """Take an order back that waits."""
    order |= {
        "status": "CANCELED",
        "canceled_quantity": order["open_quantity"],
        "open_quantity": "0",
        "time_updated": timestamp(now),
    }


def _units_for(amount: Decimal, price: Decimal) -> Decimal:
    """Return the units that an amount buys, cut to what brokerages trade in; whole ones without decimals."""
    units = (amount / price).quantize(_FINEST_UNIT, ROUND_DOWN)
    return units.to_integral_value() if units == units.to_integral_value() else units.normalize()


def _affordable(
    account: Account, form: OrderRequest, bought: Decimal, price: Decimal, *, held: Decimal
) -> dict[str, Any]:
    """Return the balance that pays. Raises ErrorResponse when there is too little money, or too few units to sell."""
    balance = next((b for b in account.balances if b["currency"]["code"] == form.instrument["currency"]), None)
    if balance is None:
        raise refused("the account holds no money in the security's currency")
    power = balance["buying_power"] if balance["buying_power"] is not None else balance["cash"]
    if bought * price > power:
        raise refused("the account's buying power is not enough")
    if -bought > held:
        raise refused("the account holds too few units")
    return balance


def _pay(balance: dict[str, Any], cost: Decimal) -> None:
    for kind in ("cash", "buying_power"):
        if balance[kind] is not None:
            balance[kind] -= cost


def _move(account: Account, row: dict[str, Any] | None, form: OrderRequest, bought: Decimal, price: Decimal) -> None:
    if row is None:
        account.positions.append(position(form.instrument, f"{bought:f}", f"{price:f}", f"{price:f}"))
    else:
        row["units"] = f"{Decimal(row['units']) + bought:f}"


def _record(form: OrderRequest, units: Decimal, execution_price: Decimal | None, now: float) -> dict[str, Any]:
    moment = timestamp(now)
    filled = execution_price is not None
    return {
        "brokerage_order_id": str(uuid4()),
        "brokerage_group_order_id": None,
        "order_role": None,
        "status": "EXECUTED" if filled else "ACCEPTED",
        "universal_symbol": universal_symbol(form.instrument),
        "option_symbol": None,
        "quote_universal_symbol": None,
        "quote_currency": None,
        "action": form.action,
        "total_quantity": f"{units:f}",
        "open_quantity": "0" if filled else f"{units:f}",
        "canceled_quantity": "0",
        "filled_quantity": f"{units:f}" if filled else "0",
        "execution_price": _text(execution_price),
        "limit_price": _text(form.price),
        "stop_price": _text(form.stop),
        "trailing_stop": None,
        "order_type": form.order_type,
        "time_in_force": form.time_in_force,
        "time_placed": moment,
        "time_updated": moment if filled else None,
        "time_executed": moment if filled else None,
        "expiry_date": form.expiry_date,
        "symbol": form.instrument["id"],
        "child_brokerage_order_ids": None,
    }


def _text(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"
