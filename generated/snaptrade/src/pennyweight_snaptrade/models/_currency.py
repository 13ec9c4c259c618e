# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class Currency:
    """A currency as SnapTrade knows it."""

    id: str | Unset = UNSET
    """The currency's id at SnapTrade."""

    code: str | Unset = UNSET
    """ISO 4217 code; at crypto brokerages possibly the symbol of a coin."""

    name: str | Unset = UNSET
    """The currency's English name."""
