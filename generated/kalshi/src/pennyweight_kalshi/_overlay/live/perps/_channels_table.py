"""Channels of the margin exchange."""

from __future__ import annotations

from .._channels_table import Channel
from ._book import PerpsOrderBook

ORDER_BOOK = Channel("orderbook_delta", book=PerpsOrderBook)
TICKER = Channel("ticker")
TRADE = Channel("trade")
FILL = Channel("fill")
USER_ORDERS = Channel("user_orders")
ORDER_GROUPS = Channel("order_group_updates", "", "", "")
CORPORATE_ACTIONS = Channel("corporate_actions")

SERVERS = {
    "production": "wss://external-api-margin-ws.kalshi.com/trade-api/ws/v2/margin",
    "demo": "wss://external-api-margin-ws.demo.kalshi.co/trade-api/ws/v2/margin",
}
"""By environment. See https://docs.kalshi.com/perps_asyncapi.yaml"""
PATH = "/trade-api/ws/v2/margin"
