"""Kalshi at `/trade-api/v2`."""

from pennyweight_sandbox._kalshi.vendor import Kalshi

__all__ = ["Kalshi"]
