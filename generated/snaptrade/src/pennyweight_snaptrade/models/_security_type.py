# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class SecurityType:
    """Type of a security, e.g. common stock or ETF."""

    id: str | Unset = UNSET
    """UUID that SnapTrade gives the type."""

    code: str | Unset = UNSET
    """Short code: `cs` for common stock, `et` for an ETF, `crypto` and so on."""

    description: str | Unset = UNSET
    """Type in words, e.g. `Common Stock`."""

    is_supported: bool | Unset = UNSET
    """Deprecated. Deprecated: whether SnapTrade supports the type."""
