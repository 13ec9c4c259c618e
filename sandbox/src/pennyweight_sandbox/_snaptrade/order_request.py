"""The body of placeForceOrder, read as its documentation says it must be."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from pennyweight_sandbox._snaptrade.errors import failure
from pennyweight_sandbox._snaptrade.instruments import SECURITIES
from pennyweight_sandbox._vendor import ErrorResponse

_PRICED = frozenset({"Limit", "StopLimit"})
_LEAST, _MOST = Decimal("1E-12"), Decimal(10) ** 15
_STOPPED = frozenset({"Stop", "StopLimit"})


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """An order as it was asked for; `units` or `notional` is there, never both."""

    account_id: str
    action: str
    order_type: str
    time_in_force: str
    instrument: dict[str, Any]
    price: Decimal | None
    stop: Decimal | None
    units: Decimal | None
    notional: Decimal | None
    expiry_date: str | None
    client_order_id: str | None


def read(body: Mapping[str, Any]) -> OrderRequest:
    """Return the order asked for. Raises ErrorResponse with a 400 whose `X-Sandbox-Reason` tells the field."""
    price, stop, units = (_number(body, name) for name in ("price", "stop", "units"))
    notional = _number(body, "notional_value")
    if body["order_type"] in _PRICED and price is None:
        raise refused("price is missing")
    if body["order_type"] in _STOPPED and stop is None:
        raise refused("stop is missing")
    if (units is None) == (notional is None):
        raise refused("either units or notional_value must be given")
    if notional is not None and (body["order_type"], body["time_in_force"]) != ("Market", "Day"):
        raise refused("notional_value goes with Market and Day only")
    if body["time_in_force"] == "GTD" and not body.get("expiry_date"):
        raise refused("expiry_date is missing")
    return OrderRequest(
        str(body.get("account_id")),
        body["action"],
        body["order_type"],
        body["time_in_force"],
        _instrument(body),
        price,
        stop,
        units,
        notional,
        body.get("expiry_date"),
        body.get("client_order_id"),
    )


def read_simple(body: Mapping[str, Any], account_id: str) -> OrderRequest:
    """Return the order of a body with legs, of which the brokerage takes one. Raises ErrorResponse with a 400."""
    if len(body["legs"]) != 1:
        raise refused("the brokerage takes orders of one leg")
    (leg,) = body["legs"]
    words = {name.lower(): name for name in ("Day", "GTC", "GTD", "FOK", "IOC")}
    return read(
        {
            "account_id": account_id,
            "action": leg["action"].upper(),
            "order_type": "".join(map(str.title, body["order_type"].split("_"))),
            "time_in_force": words[body["time_in_force"]],
            "symbol": leg["instrument"]["symbol"],
            "units": leg.get("units"),
            "price": body.get("limit_price"),
            "stop": body.get("stop_price"),
            "notional_value": body.get("notional_value"),
            "expiry_date": body.get("expiry_date"),
            "client_order_id": body.get("client_order_id"),
        }
    )


def refused(reason: str) -> ErrorResponse:
    """Return the error that says 400, for this reason."""
    return ErrorResponse(failure(400, reason))


def _instrument(body: Mapping[str, Any]) -> dict[str, Any]:
    symbol, identifier = body.get("symbol"), body.get("universal_symbol_id")
    if (symbol is None) == (identifier is None):
        raise refused("either symbol or universal_symbol_id must be given")
    for instrument in SECURITIES.values():
        if symbol == instrument["symbol"] or identifier == instrument["id"]:
            return instrument
    raise refused("the security is not known")


def _number(body: Mapping[str, Any], name: str) -> Decimal | None:
    value = body.get(name)
    if value is None:
        return None
    try:
        number = Decimal(value)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or not _LEAST <= number <= _MOST:
        raise refused(f"{name} must be a number above 0, up to {_MOST:f}, with at most 12 decimals")
    return number
