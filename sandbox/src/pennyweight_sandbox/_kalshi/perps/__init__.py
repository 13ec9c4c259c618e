"""Kalshi's perpetual futures, which trade by the same mechanism as its event contracts."""

from pennyweight_sandbox._kalshi.perps.state import PerpsState

__all__ = ["PerpsState"]
