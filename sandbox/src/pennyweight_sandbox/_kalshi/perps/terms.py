"""What a perpetual future takes: a margin of its price; closing gives the margin back, with the profit or less the loss."""

from decimal import ROUND_CEILING, Decimal
from typing import Any, ClassVar

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._kalshi.terms import Terms
from pennyweight_sandbox._vendor import ErrorResponse

MARGIN_RATE = Decimal("0.2")
MAINTENANCE_RATE = Decimal("0.1")
TAKER_FEE_RATE = Decimal("0.0005")

_FINEST = Decimal("0.0001")


class PerpTerms(Terms):
    """The same margin and fee rate for every market."""

    nothing: ClassVar[dict[str, Decimal]] = {"bid": Decimal(0), "ask": Decimal(0)}

    def cost(self, side: str, price: Decimal) -> Decimal:  # noqa: ARG002 - long and short take the same margin
        return price * MARGIN_RATE

    def proceeds(self, side: str, price: Decimal, average: Decimal) -> Decimal:
        gain = price - entry_price(average)
        return average + (gain if side == "ask" else -gain)

    def fee(self, count: Decimal, price: Decimal) -> Decimal:
        return (TAKER_FEE_RATE * count * price).quantize(_FINEST, ROUND_CEILING)

    def worth(self, market: dict[str, Any], held: Decimal, exposure: Decimal) -> Decimal:
        return exposure + unrealized(market, held, exposure)

    def check_price(self, market: dict[str, Any], price: Decimal) -> None:
        if price <= 0 or price % Decimal(market["tick_size"]):
            raise ErrorResponse(errors.exchange(400, "invalid_price"))

    def best(self, market: dict[str, Any], side: str) -> tuple[Decimal, Decimal]:
        return Decimal(market.get(side, 0)), Decimal(market[f"{side}_size_fp"])

    def show_best(self, market: dict[str, Any], side: str, price: Decimal, size: Decimal) -> None:
        market.pop(side, None)
        market |= {side: dollars(price)} if size else {}
        market[f"{side}_size_fp"] = contracts(size)


def entry_price(average: Decimal) -> Decimal:
    """Return the price at which contracts were opened that took `average` each."""
    return average / MARGIN_RATE


def unrealized(market: dict[str, Any], held: Decimal, exposure: Decimal) -> Decimal:
    """Return the profit at the market's last price; `held` is negative for short."""
    opened = entry_price(exposure)
    return held * Decimal(market["price"]) + (-opened if held > 0 else opened)
