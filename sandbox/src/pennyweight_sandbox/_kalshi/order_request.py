"""The body of CreateOrderV2, read as strictly as Kalshi reads it: `count` and `price` are strings, numbers are refused."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pennyweight_sandbox import _json
from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._messages import Request
from pennyweight_sandbox._vendor import ErrorResponse

_STRUCT = "CreateOrderV2Request"
_STRINGS = ("ticker", "client_order_id", "side", "count", "price", "time_in_force", "order_group_id")
_KINDS: dict[str, type] = {
    **dict.fromkeys((*_STRINGS, "self_trade_prevention_type"), str),
    **dict.fromkeys(("post_only", "cancel_order_on_pause", "reduce_only"), bool),
    **dict.fromkeys(("expiration_time", "subaccount", "exchange_index"), int),
}
_GO_NAMES: dict[type, str] = {str: "string", bool: "bool", int: "int"}
_JSON_NAMES: dict[type, str] = {
    bool: "bool",
    int: "number",
    Decimal: "number",
    str: "string",
    list: "array",
    dict: "object",
}
_REQUIRED = ("ticker", "side", "count", "price", "time_in_force", "self_trade_prevention_type")
_CHOICES = {
    "side": ("bid", "ask"),
    "time_in_force": ("fill_or_kill", "good_till_canceled", "immediate_or_cancel"),
    "self_trade_prevention_type": ("taker_at_cross", "maker"),
}
_FIXED_POINT = re.compile(r"\d{1,12}(\.\d{1,6})?")
_COUNT_DECIMALS, _PRICE_DECIMALS = 2, 4


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """An order as it was asked for."""

    fields: dict[str, Any]
    count: Decimal
    price: Decimal

    def get(self, name: str) -> Any:
        """Return a field, None when it was not sent."""
        return self.fields.get(name)


def read(request: Request) -> OrderRequest:
    """Return the order asked for. Raises ErrorResponse with a 400."""
    body = _object(request)
    _check(body)
    count = _fixed_point(body["count"], _COUNT_DECIMALS)
    price = _fixed_point(body["price"], _PRICE_DECIMALS)
    if not count:
        raise ErrorResponse(errors.exchange(400, "invalid_order", "count"))
    if price is None:
        raise ErrorResponse(errors.exchange(400, "invalid_price"))
    return OrderRequest(body, count, price)


def _object(request: Request) -> dict[str, Any]:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise ErrorResponse(errors.nested(400, "invalid_content_type"))
    try:
        body = _json.decode(request.body)
    except (ValueError, RecursionError):
        raise ErrorResponse(errors.malformed("invalid character looking for beginning of value")) from None
    if not isinstance(body, dict):
        raise ErrorResponse(errors.unreadable(_found(body), _STRUCT, None, "object"))
    return body


def _check(body: dict[str, Any]) -> None:
    """Raise ErrorResponse for a field of another kind, one that is missing, or one with an unknown value."""
    for name, kind in _KINDS.items():
        value = body.get(name)
        if value is not None and type(value) is not kind:
            raise ErrorResponse(errors.unreadable(_found(value), _STRUCT, name, _GO_NAMES[kind]))
    for name in _REQUIRED:
        if body.get(name) in {None, ""}:
            raise ErrorResponse(errors.invalid_field(_STRUCT, name, "required"))
    for name, choices in _CHOICES.items():
        if body[name] not in choices:
            raise ErrorResponse(errors.invalid_field(_STRUCT, name, "oneof"))


def _fixed_point(text: str, decimals: int) -> Decimal | None:
    """Return the number, None when it has another form or more decimals."""
    if not _FIXED_POINT.fullmatch(text) or len(text.partition(".")[2]) > decimals:
        return None
    return Decimal(text)


def _found(value: object) -> str:
    """Return what Go's decoder calls a value of this kind."""
    return next((name for kind, name in _JSON_NAMES.items() if isinstance(value, kind)), "null")
