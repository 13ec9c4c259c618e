"""Kalshi's live stream of event markets."""

from __future__ import annotations

from ._channels import Channels
from ._channels_async import AsyncChannels
from ._channels_table import PATH, SERVERS


class AsyncLive(AsyncChannels):
    """
    A live stream of `AsyncKalshi`; use it in an `async with` block.

    Whatever is missing is a `Gap` in the subscription, before anything newer. A lost connection is replaced, and every
    subscription renewed, until `deadline` seconds have passed without one: then subscriptions raise `APIConnectionError`.
    """

    servers = SERVERS
    path = PATH


class Live(Channels):
    """
    A live stream of `Kalshi`; use it in a `with` block. Its connection is in a thread of its own.

    Whatever is missing is a `Gap` in the subscription, before anything newer. A lost connection is replaced, and every
    subscription renewed, until `deadline` seconds have passed without one: then subscriptions raise `APIConnectionError`.
    """

    twin = AsyncLive
