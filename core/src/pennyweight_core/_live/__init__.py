"""
Live streams over a WebSocket, for vendors that have one.

A `Session` keeps a signed connection open for a `Handler`, which an overlay writes: it subscribes, reads messages and puts
them into `Feed`s, one per subscription. A `Feed` is bounded, and tells its reader of every loss by a `Gap`.
"""

from pennyweight_core._live._connection import Connection as Connection
from pennyweight_core._live._connection import ConnectionLostError as ConnectionLostError
from pennyweight_core._live._dialer import Dialer as Dialer
from pennyweight_core._live._dialer import stream_url as stream_url
from pennyweight_core._live._feed import Feed as Feed
from pennyweight_core._live._feed import FeedOptions as FeedOptions
from pennyweight_core._live._feed import WhenFull as WhenFull
from pennyweight_core._live._gap import Gap as Gap
from pennyweight_core._live._session import Handler as Handler
from pennyweight_core._live._session import Reconnection as Reconnection
from pennyweight_core._live._session import Session as Session
from pennyweight_core._live._session import SessionOptions as SessionOptions
from pennyweight_core._live._thread import LoopClosedError as LoopClosedError
from pennyweight_core._live._thread import LoopThread as LoopThread
from pennyweight_core._retry import jitter as jitter

__all__ = [
    "Connection",
    "ConnectionLostError",
    "Dialer",
    "Feed",
    "FeedOptions",
    "Gap",
    "Handler",
    "LoopClosedError",
    "LoopThread",
    "Reconnection",
    "Session",
    "SessionOptions",
    "WhenFull",
    "jitter",
    "stream_url",
]
