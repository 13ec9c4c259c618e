# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class SecurityType:
    """A sort of security."""

    id: str | Unset = UNSET
    """The sort's id at SnapTrade."""

    code: str | Unset = UNSET
    """Short code, such as `cs` for common stock, `et` for an ETF, `crypto`."""

    description: str | Unset = UNSET
    """The sort in words."""

    is_supported: bool | Unset = UNSET
    """Deprecated. Given up by SnapTrade."""
