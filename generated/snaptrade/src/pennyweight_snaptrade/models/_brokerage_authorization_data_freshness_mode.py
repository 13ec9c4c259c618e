# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._data_freshness_mode import DataFreshnessMode


@model
class BrokerageAuthorizationDataFreshnessMode:
    """Whether data of a connection is live, at both ends."""

    institution: DataFreshnessMode
    """Whether the institution itself supplies live or delayed data."""

    snaptrade: DataFreshnessMode
    """Data that SnapTrade serves: read live on each call, or from a cache."""
