"""
The WebSocket of Kalshi's margin exchange: the same machinery, with channels, prices and books of perpetual futures.

See https://docs.kalshi.com/perps_asyncapi.yaml
"""

from pennyweight_core import SlowConsumerError
from pennyweight_core.live import Gap, Reconnection

from .._book import Level
from .._subscription import AsyncOrderBookSubscription, AsyncSubscription, OrderBookSubscription, Subscription
from ._book import PerpsOrderBook
from ._live import AsyncPerpsLive as AsyncLive
from ._live import PerpsLive as Live

__all__ = [
    "AsyncLive",
    "AsyncOrderBookSubscription",
    "AsyncSubscription",
    "Gap",
    "Level",
    "Live",
    "OrderBookSubscription",
    "PerpsOrderBook",
    "Reconnection",
    "SlowConsumerError",
    "Subscription",
]
