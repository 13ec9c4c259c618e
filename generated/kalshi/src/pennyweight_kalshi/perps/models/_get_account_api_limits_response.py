# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._api_usage_level_grant import ApiUsageLevelGrant
    from ._bucket_limit import BucketLimit


@model
class GetAccountApiLimitsResponse:
    """Your usage tier and token buckets for event markets."""

    usage_tier: str
    """Tier in force, lower case: `basic` is the lowest of seven, `prestige` the highest."""

    read: BucketLimit
    """Bucket of reads and of all calls that the write bucket doesn't cover."""

    write: BucketLimit
    """Bucket of orders, order groups, RFQs and quotes."""

    grants: list[ApiUsageLevelGrant]
    """Rights to higher tiers, on all exchanges; the best one counts. Null or empty for most members."""
