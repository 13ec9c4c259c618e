# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class BookSide(OpenStrEnum):
    """
    Side of an order in a market's one book, which is kept in YES: `bid` buys YES, `ask` sells it, which is the same
    as buying NO at one dollar less the price.
    """

    BID = "bid"
    ASK = "ask"
