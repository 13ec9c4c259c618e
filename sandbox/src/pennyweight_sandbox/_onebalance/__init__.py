"""OneBalance at `/api`."""

from pennyweight_sandbox._onebalance.vendor import OneBalance

__all__ = ["OneBalance"]
