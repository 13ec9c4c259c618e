# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class SettlementSource:
    """Official source that decides markets."""

    name: str | Unset = UNSET
    """Name of the source, e.g. of an agency or a news site."""

    url: str | Unset = UNSET
    """Address of the source on the web."""
