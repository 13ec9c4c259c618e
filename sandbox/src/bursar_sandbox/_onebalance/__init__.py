"""OneBalance at `/api`."""

from bursar_sandbox._onebalance.vendor import OneBalance

__all__ = ["OneBalance"]
