"""Kalshi's WebSocket: its commands, channels and errors, tied to the exchange. See https://docs.kalshi.com/websockets"""

from pennyweight_sandbox._kalshi.live.hub import MARGIN_PATH as MARGIN_PATH
from pennyweight_sandbox._kalshi.live.hub import PATH as PATH
from pennyweight_sandbox._kalshi.live.hub import Hub as Hub
