# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class BookSide(OpenStrEnum):
    """
    Side of a market's single order book, which is kept in YES: `bid` buys YES; `ask` sells YES, which equals buying
    NO at one dollar minus the price.
    """

    BID = "bid"
    ASK = "ask"
