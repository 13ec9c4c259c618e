# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class BucketLimit:
    """A token bucket. Each call takes its cost out of it, or is refused with 429."""

    refill_rate: int
    """Tokens that flow in per second."""

    bucket_capacity: int
    """Most tokens it holds; what exceeds `refill_rate` can be saved up for a burst."""
