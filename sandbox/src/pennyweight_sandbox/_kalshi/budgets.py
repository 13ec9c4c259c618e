"""
Kalshi's limits, per key: a bucket of tokens for reading, one for writing, and calls of the balance counted by themselves.

Most requests cost 10 tokens; what others cost, and what each tier has, is in the spec.

See https://docs.kalshi.com/getting_started/rate_limits
"""

import json
import re
from collections.abc import Mapping

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._limits import Limit, TokenBucket
from pennyweight_sandbox._spec import Cost, Operation
from pennyweight_sandbox._vendor import ErrorResponse, read_spec

DEFAULT_COST = 10
ELSEWHERE: Mapping[tuple[str, str], int] = {("GET", "/margin/balance"): 5}
"""Tokens of operations to which the spec gives none, where they are not the default."""

PLENTY = Limit(1_000_000, 2_000_000)
"""What a member has when no limit is configured."""

_VARIABLE = re.compile(r"\{(\w+)\}")


class Budgets:
    """The buckets of every key."""

    def __init__(self, limits: Mapping[str, Limit]) -> None:
        self._limits = {name: limits.get(name, PLENTY) for name in ("read", "write")}
        self._balance = limits.get("balance") or self._balance_limit(limits)
        self._buckets: dict[tuple[str, str], TokenBucket] = {}

    def spend(self, key: str, operation: Operation, body: bytes, now: float) -> None:
        """Take what this operation costs from the buckets of `key`. Raises ErrorResponse with a 429 when it can't."""
        for cost in operation.costs or (_usual_cost(operation),):
            limit = self._balance if cost.bucket == "balance" else self._limits[cost.bucket]
            if limit is None:
                continue
            bucket = self._buckets.setdefault((key, cost.bucket), TokenBucket(limit.amount, limit.span))
            if not bucket.take(cost.tokens * (_count(body, cost.per) if cost.per else 1), now):
                raise ErrorResponse(errors.plain(429))

    def _balance_limit(self, limits: Mapping[str, Limit]) -> Limit | None:
        """Return the limit of the balance by itself, without a burst: what the tier has, none when reading is not limited."""
        if "read" not in limits:
            return None
        rate = _tiers("balance")[self._tier]
        return Limit(rate, rate)

    @property
    def _tier(self) -> str:
        """The tier that reads so much; of other amounts the highest."""
        tiers = _tiers("read")
        return next((name for name, tokens in tiers.items() if tokens == self._limits["read"].amount), list(tiers)[-1])

    def view(self) -> dict[str, object]:
        """Return the answer of GetAccountApiLimits: what is counted here."""
        rows = {
            name: {"refill_rate": limit.amount, "bucket_capacity": limit.span} for name, limit in self._limits.items()
        }
        return {"usage_tier": self._tier, "grants": [], **rows}


def costs_view(base_path: str) -> dict[str, object]:
    """Return the answer of GetAccountEndpointCosts."""
    said = {
        (operation.method, operation.template): cost.tokens
        for operation in read_spec("kalshi").operations
        for cost in operation.costs
        if cost.bucket != "balance" and cost.tokens != DEFAULT_COST
    }
    rows = [
        {"method": method, "path": base_path + _VARIABLE.sub(r":\1", path), "cost": cost}
        for (method, path), cost in sorted({**said, **ELSEWHERE}.items(), key=lambda row: row[0][1])
    ]
    return {"default_cost": DEFAULT_COST, "endpoint_costs": rows}


def _tiers(bucket: str) -> Mapping[str, int]:
    """Return the size of a bucket by tier."""
    tokens: Mapping[str, int] = read_spec("kalshi").document.content["x-pennyweight-limits"]["buckets"][bucket][
        "tokens"
    ]
    return tokens


def _usual_cost(operation: Operation) -> Cost:
    bucket = "read" if operation.method == "GET" else "write"
    return Cost(bucket, ELSEWHERE.get((operation.method, operation.template), DEFAULT_COST))


def _count(body: bytes, member: str) -> int:
    """Return how many items a list in the body has; one where there is none, which will be refused."""
    try:
        found = json.loads(body)
    except ValueError:
        return 1
    items = found.get(member) if isinstance(found, dict) else None
    return max(1, len(items)) if isinstance(items, list) else 1
