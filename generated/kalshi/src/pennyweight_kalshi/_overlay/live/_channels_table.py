"""Kalshi's channels: their names, and what may be chosen of each."""

from __future__ import annotations

import attrs

from ._book import OrderBook


@attrs.frozen
class Channel:
    """
    A channel.

    Attributes:
        name: as commands have it.
        ids: the parameter that names what is wanted: markets, indices or underlyings; empty if nothing can be chosen.
        add: the action of an update that adds such; empty if there is none.
        remove: the action that removes such.
        listing: the action that lists what there is; empty if there is none.
        book: class of its order books, whose snapshots can be asked for; None for other channels.
    """

    name: str
    ids: str = "market_tickers"
    add: str = "add_markets"
    remove: str = "delete_markets"
    listing: str = ""
    book: type[OrderBook] | None = None

    @property
    def has_books(self) -> bool:
        """Whether its messages are snapshots and changes of order books."""
        return self.book is not None


ORDER_BOOK = Channel("orderbook_delta", book=OrderBook)
TICKER = Channel("ticker")
TRADE = Channel("trade")
FILL = Channel("fill")
USER_ORDERS = Channel("user_orders")
MARKET_POSITIONS = Channel("market_positions")
LIFECYCLE = Channel("market_lifecycle_v2", "", "", "")
MULTIVARIATE_LIFECYCLE = Channel("multivariate_market_lifecycle", "", "", "")
COMMUNICATIONS = Channel("communications", "", "", "")
ORDER_GROUPS = Channel("order_group_updates", "", "", "")
INDICES = Channel("cfbenchmarks_value", "index_ids", "subscribe_indices", "unsubscribe_indices", "indexlist")
INDICES_5HZ = Channel("cfbenchmarks_value_5hz", "index_ids", "subscribe_indices", "unsubscribe_indices", "indexlist")
UNDERLYINGS = Channel(
    "pyth_value", "underlying_tickers", "subscribe_underlyings", "unsubscribe_underlyings", "underlying_list"
)

SERVERS = {
    "production": "wss://external-api-ws.kalshi.com/trade-api/ws/v2",
    "production-shared": "wss://api.elections.kalshi.com/trade-api/ws/v2",
    "demo": "wss://external-api-ws.demo.kalshi.co/trade-api/ws/v2",
    "demo-shared": "wss://demo-api.kalshi.co/trade-api/ws/v2",
}
"""By environment. See https://docs.kalshi.com/getting_started/api_environments"""
PATH = "/trade-api/ws/v2"
