"""
Kalshi's limits: a bucket of tokens for reading and one for writing, per key; most requests cost 10 tokens.

See https://docs.kalshi.com/getting_started/rate_limits
"""

from collections.abc import Mapping

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._limits import Limit, TokenBucket
from pennyweight_sandbox._vendor import ErrorResponse

DEFAULT_COST = 10
COSTS: Mapping[tuple[str, str], int] = {
    ("DELETE", "/trade-api/v2/portfolio/events/orders/{order_id}"): 2,
    ("GET", "/trade-api/v2/portfolio/orders/{order_id}"): 2,
    ("POST", "/trade-api/v2/account/api_usage_level/upgrade"): 30,
}
"""By method and path. That an upgrade costs 30 and a cancel is cheaper than most is documented; 2 is our choice."""

PLENTY = Limit(1_000_000, 2_000_000)
"""What a member has when no limit is configured."""

_TIERS = {200: "basic", 300: "advanced", 600: "expert", 1000: "premier", 2000: "paragon", 4000: "prime"}


class Budgets:
    """The buckets of every key."""

    def __init__(self, limits: Mapping[str, Limit]) -> None:
        self._limits = {name: limits.get(name, PLENTY) for name in ("read", "write")}
        self._buckets: dict[tuple[str, str], TokenBucket] = {}

    def spend(self, key: str, method: str, path: str, now: float) -> None:
        """Take what this operation costs from the bucket of `key`. Raises ErrorResponse with a 429 when it can't."""
        name = "read" if method == "GET" else "write"
        limit = self._limits[name]
        bucket = self._buckets.setdefault((key, name), TokenBucket(limit.amount, limit.span))
        if not bucket.take(COSTS.get((method, path), DEFAULT_COST), now):
            raise ErrorResponse(errors.plain(429))

    def view(self) -> dict[str, object]:
        """Return the answer of GetAccountApiLimits: what is counted here."""
        rows = {
            name: {"refill_rate": limit.amount, "bucket_capacity": limit.span} for name, limit in self._limits.items()
        }
        return {"usage_tier": _TIERS.get(self._limits["read"].amount, "prestige"), "grants": [], **rows}


def costs_view() -> dict[str, object]:
    """Return the answer of GetAccountEndpointCosts."""
    rows = [{"method": method, "path": path, "cost": cost} for (method, path), cost in COSTS.items()]
    return {"default_cost": DEFAULT_COST, "endpoint_costs": rows}
