"""How contracts are priced and paid for: the part of an exchange in which event contracts and perpetual futures differ."""

from abc import ABC, abstractmethod
from decimal import ROUND_CEILING, Decimal
from typing import Any, ClassVar

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._kalshi.money import ONE, contracts, dollars
from pennyweight_sandbox._vendor import ErrorResponse

OTHER_SIDE = {"bid": "ask", "ask": "bid"}

_CENT = Decimal("0.01")
_FEE_RATE = Decimal("0.07")


class Terms(ABC):
    """The terms of one kind of contract; all money in dollars."""

    nothing: ClassVar[dict[str, Decimal]]
    """The price shown for a side of the book that is empty."""

    @abstractmethod
    def cost(self, side: str, price: Decimal) -> Decimal:
        """Return what one contract of this side takes from the cash."""

    @abstractmethod
    def proceeds(self, side: str, price: Decimal, average: Decimal) -> Decimal:
        """Return what an order of this side brings by closing one contract that took `average` when it was opened."""

    @abstractmethod
    def fee(self, count: Decimal, price: Decimal) -> Decimal:
        """Return a taker's fee."""

    @abstractmethod
    def worth(self, market: dict[str, Any], held: Decimal, exposure: Decimal) -> Decimal:
        """Return what the contracts held are worth at the market's last price."""

    @abstractmethod
    def check_price(self, market: dict[str, Any], price: Decimal) -> None:
        """Raise ErrorResponse unless the market takes orders at this price."""

    @abstractmethod
    def best(self, market: dict[str, Any], side: str) -> tuple[Decimal, Decimal]:
        """Return the best price of a side as the market is listed, and its size."""

    @abstractmethod
    def show_best(self, market: dict[str, Any], side: str, price: Decimal, size: Decimal) -> None:
        """Write the best price of a side and its size into the market."""


class EventTerms(Terms):
    """A contract pays a dollar when it came true: buying YES takes its price, buying NO the rest of the dollar."""

    nothing: ClassVar[dict[str, Decimal]] = {"bid": Decimal(0), "ask": ONE}

    def cost(self, side: str, price: Decimal) -> Decimal:
        return price if side == "bid" else ONE - price

    def proceeds(self, side: str, price: Decimal, average: Decimal) -> Decimal:  # noqa: ARG002 - a pair of YES and NO is worth a dollar, whatever it took
        return self.cost(OTHER_SIDE[side], price)

    def fee(self, count: Decimal, price: Decimal) -> Decimal:
        return (_FEE_RATE * count * price * (ONE - price)).quantize(_CENT, ROUND_CEILING)

    def worth(self, market: dict[str, Any], held: Decimal, exposure: Decimal) -> Decimal:  # noqa: ARG002 - the last price alone decides
        return abs(held) * self.cost("bid" if held > 0 else "ask", Decimal(market["last_price_dollars"]))

    def check_price(self, market: dict[str, Any], price: Decimal) -> None:
        fits = any(
            Decimal(span["start"]) <= price <= Decimal(span["end"]) and price % Decimal(span["step"]) == 0
            for span in market["price_ranges"]
        )
        if not fits or not 0 < price < 1:
            raise ErrorResponse(errors.exchange(400, "invalid_price"))

    def best(self, market: dict[str, Any], side: str) -> tuple[Decimal, Decimal]:
        return Decimal(market[f"yes_{side}_dollars"]), Decimal(market[f"yes_{side}_size_fp"])

    def show_best(self, market: dict[str, Any], side: str, price: Decimal, size: Decimal) -> None:
        market[f"yes_{side}_dollars"] = dollars(price)
        market[f"yes_{side}_size_fp"] = contracts(size)
        market[f"no_{OTHER_SIDE[side]}_dollars"] = dollars(ONE - price)
