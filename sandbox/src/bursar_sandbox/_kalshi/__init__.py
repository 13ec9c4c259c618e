"""Kalshi at `/trade-api/v2`."""

from bursar_sandbox._kalshi.vendor import Kalshi

__all__ = ["Kalshi"]
