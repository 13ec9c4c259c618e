# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class BucketLimit:
    """
    Token bucket of a rate limit: every call takes its cost out of it, and is rejected with 429 when too little is
    left.
    """

    refill_rate: int
    """Tokens added per second."""

    bucket_capacity: int
    """Most tokens the bucket holds; whatever exceeds `refill_rate` is room for a burst."""
