"""
Kalshi's limits, per key: a bucket of tokens for reading, one for writing, and calls of the balance counted by themselves.

Most requests cost 10 tokens.

See https://docs.kalshi.com/getting_started/rate_limits
"""

import re
from collections.abc import Mapping

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._limits import Limit, TokenBucket
from pennyweight_sandbox._vendor import ErrorResponse

DEFAULT_COST = 10
COSTS: Mapping[tuple[str, str], int] = {
    ("POST", "/account/api_usage_level/upgrade"): 30,
    ("POST", "/communications/quotes"): 2,
    ("DELETE", "/communications/quotes/{quote_id}"): 2,
    ("GET", "/margin/balance"): 5,
    ("PUT", "/multivariate_event_collections/{collection_ticker}/lookup"): 2,
    ("DELETE", "/portfolio/events/orders/{order_id}"): 2,
    ("DELETE", "/portfolio/events/orders/batched"): 2,
    ("GET", "/portfolio/orders/{order_id}"): 2,
}
"""Tokens by method and path of the spec, where they are not the default."""

BALANCE = ("GET", "/portfolio/balance")
"""Counted by itself: so many a second, without a burst, and none of the read budget."""
_BALANCE_RATES = {"basic": 1, "advanced": 1}
_BALANCE_RATE = 5
"""Of the tiers above."""

PLENTY = Limit(1_000_000, 2_000_000)
"""What a member has when no limit is configured."""

_TIERS = {200: "basic", 300: "advanced", 600: "expert", 1000: "premier", 2000: "paragon", 4000: "prime"}
_VARIABLE = re.compile(r"\{(\w+)\}")


class Budgets:
    """The buckets of every key."""

    def __init__(self, limits: Mapping[str, Limit]) -> None:
        self._limits = {name: limits.get(name, PLENTY) for name in ("read", "write")}
        self._balance = limits.get("balance") or self._balance_limit(limits)
        self._buckets: dict[tuple[str, str], TokenBucket] = {}

    def spend(self, key: str, method: str, path: str, now: float) -> None:
        """Take what this operation costs from the bucket of `key`. Raises ErrorResponse with a 429 when it can't."""
        name, cost = "read" if method == "GET" else "write", COSTS.get((method, path), DEFAULT_COST)
        limit: Limit | None = self._limits[name]
        if (method, path) == BALANCE:
            name, cost, limit = "balance", 1, self._balance
        if limit is None:
            return
        bucket = self._buckets.setdefault((key, name), TokenBucket(limit.amount, limit.span))
        if not bucket.take(cost, now):
            raise ErrorResponse(errors.plain(429))

    def _balance_limit(self, limits: Mapping[str, Limit]) -> Limit | None:
        """Return the limit of the balance by itself: what the tier has, none when reading is not limited."""
        if "read" not in limits:
            return None
        rate = _BALANCE_RATES.get(self._tier, _BALANCE_RATE)
        return Limit(rate, rate)

    @property
    def _tier(self) -> str:
        return _TIERS.get(self._limits["read"].amount, "prestige")

    def view(self) -> dict[str, object]:
        """Return the answer of GetAccountApiLimits: what is counted here."""
        rows = {
            name: {"refill_rate": limit.amount, "bucket_capacity": limit.span} for name, limit in self._limits.items()
        }
        return {"usage_tier": self._tier, "grants": [], **rows}


def costs_view(base_path: str) -> dict[str, object]:
    """Return the answer of GetAccountEndpointCosts."""
    rows = [
        {"method": method, "path": base_path + _VARIABLE.sub(r":\1", path), "cost": cost}
        for (method, path), cost in COSTS.items()
    ]
    return {"default_cost": DEFAULT_COST, "endpoint_costs": rows}
