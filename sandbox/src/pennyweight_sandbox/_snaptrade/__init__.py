"""SnapTrade at `/`, and at its legacy prefix `/api/v1`."""

from pennyweight_sandbox._snaptrade.vendor import SnapTrade

__all__ = ["SnapTrade"]
