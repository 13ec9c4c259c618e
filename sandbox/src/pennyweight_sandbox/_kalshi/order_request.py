"""The order that a body asks for: amounts are text with so many decimals, and empty text is missing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._vendor import ErrorResponse

_FIXED_POINT = re.compile(r"\d{1,12}(\.\d{1,6})?", re.ASCII)
_COUNT_DECIMALS, _PRICE_DECIMALS = 2, 4


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """An order as it was asked for."""

    fields: Mapping[str, Any]
    count: Decimal
    price: Decimal

    def get(self, name: str) -> Any:
        """Return a field, None when it was not sent."""
        return self.fields.get(name)


def read(body: Mapping[str, Any], struct: str = "CreateOrderV2Request") -> OrderRequest:
    """Return the order asked for; `struct` is the body's name in errors. Raises ErrorResponse with a 400."""
    for name in ("ticker", "count", "price"):
        if not body[name]:
            raise ErrorResponse(errors.invalid_field(struct, name, "required"))
    return OrderRequest(body, read_count(body["count"]), read_price(body["price"]))


def read_count(text: str) -> Decimal:
    """Return a number of contracts above 0. Raises ErrorResponse with a 400."""
    count = _fixed_point(text, _COUNT_DECIMALS)
    if not count:
        raise ErrorResponse(errors.exchange(400, "invalid_order", "count"))
    return count


def read_price(text: str) -> Decimal:
    """Return a price in dollars. Raises ErrorResponse with a 400."""
    price = _fixed_point(text, _PRICE_DECIMALS)
    if price is None:
        raise ErrorResponse(errors.exchange(400, "invalid_price"))
    return price


def _fixed_point(text: str, decimals: int) -> Decimal | None:
    """Return the number, None when it has another form or more decimals."""
    if not _FIXED_POINT.fullmatch(text) or len(text.partition(".")[2]) > decimals:
        return None
    return Decimal(text)
