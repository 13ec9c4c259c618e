# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._api_usage_level_grant import ApiUsageLevelGrant
    from ._bucket_limit import BucketLimit


@model
class GetAccountApiLimitsResponse:
    """A member's usage tier and token buckets."""

    usage_tier: str
    """The tier in force, such as `basic` or `premier`."""

    read: BucketLimit
    """The bucket of calls that change nothing."""

    write: BucketLimit
    """The bucket of calls about orders and quotes."""

    grants: list[ApiUsageLevelGrant]
    """Rights to higher tiers; the best one counts. Empty for most members."""
