# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from typing import Any

    from ._brokerage_type import BrokerageType


@model
class Brokerage:
    """A brokerage or crypto exchange that SnapTrade connects to."""

    id: str | Unset = UNSET
    """UUID that SnapTrade assigns."""

    slug: str | Unset = UNSET
    """Permanent short name, e.g. `ROBINHOOD`; it never changes."""

    name: str | Unset = UNSET
    """Full name of the company."""

    display_name: str | Unset = UNSET
    """Name to show to users."""

    description: str | Unset = UNSET
    """A sentence or two about the company."""

    aws_s3_logo_url: str | Unset = UNSET
    """Address of the logo, an image to show to users."""

    aws_s3_square_logo_url: str | None | Unset = UNSET
    """Address of the square logo, an image to show to users. Null when there is none."""

    url: str | None | Unset = UNSET
    """Address of the company's website. Null when unknown."""

    enabled: bool | Unset = UNSET
    """False while new connections are impossible."""

    maintenance_mode: bool | Unset = UNSET
    """True during maintenance; new connections are impossible then."""

    is_degraded: bool | Unset = UNSET
    """True while SnapTrade has technical problems with the brokerage."""

    allows_trading: bool | None | Unset = UNSET
    """Whether orders can be placed through SnapTrade. Null when unknown."""

    allows_fractional_units: bool | None | Unset = UNSET
    """Deprecated. Deprecated: whether fractions of shares can be traded."""

    has_reporting: bool | None | Unset = UNSET
    """Deprecated. Deprecated: whether performance reports exist."""

    is_real_time_connection: bool | Unset = UNSET
    """Deprecated. Deprecated; see `data_freshness_mode` of a connection."""

    brokerage_type: BrokerageType | Unset = UNSET
    """Whether it is a brokerage or a crypto exchange."""

    exchanges: list[Any] | Unset = UNSET
    """Deprecated. Deprecated: ids of exchanges where it trades."""

    open_url: str | None | Unset = UNSET
    """Deprecated. Deprecated: address for opening an account. Null when unknown."""
