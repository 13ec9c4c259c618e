# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class MarginEnabledResponse:
    """Whether this account may trade perpetual futures."""

    enabled: bool
    """Whether the account may trade on margin."""
