"""
Kalshi's WebSocket: subscriptions, their order, and order books that are right or say that they are stale.

See https://docs.kalshi.com/getting_started/quick_start_websockets
"""

from pennyweight_core import SlowConsumerError
from pennyweight_core.live import Gap, Reconnection

from ._book import Level, OrderBook
from ._live import AsyncLive, Live
from ._subscription import AsyncOrderBookSubscription, AsyncSubscription, OrderBookSubscription, Subscription

__all__ = [
    "AsyncLive",
    "AsyncOrderBookSubscription",
    "AsyncSubscription",
    "Gap",
    "Level",
    "Live",
    "OrderBook",
    "OrderBookSubscription",
    "Reconnection",
    "SlowConsumerError",
    "Subscription",
]
