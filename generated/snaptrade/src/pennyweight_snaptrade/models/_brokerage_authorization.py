# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ._brokerage import Brokerage
    from ._brokerage_authorization_data_freshness_mode import BrokerageAuthorizationDataFreshnessMode


@model
class BrokerageAuthorization:
    """A connection: a user's login at one brokerage."""

    id: str | Unset = UNSET
    """UUID that SnapTrade gives the connection."""

    created_date: datetime | Unset = UNSET
    """When the user connected."""

    brokerage: Brokerage | Unset = UNSET
    """Brokerage that the user logged in to."""

    name: str | Unset = UNSET
    """Short name, e.g. `Connection-1`."""

    type: str | Unset = UNSET
    """`read` for data only, `trade` when orders are allowed too."""

    disabled: bool | Unset = UNSET
    """True when the brokerage refuses access; data then stays as last synced until the user reconnects."""

    disabled_date: datetime | None | Unset = UNSET
    """When the connection was disabled. Null while it works."""

    meta: dict[str, Any] | Unset = UNSET
    """Deprecated. Deprecated: extra data, in a format that differs by brokerage."""

    updated_date: datetime | Unset = UNSET
    """Deprecated. Deprecated: when the connection last changed."""

    is_eligible_for_payout: bool | Unset = UNSET
    """Experimental; agree its use with SnapTrade first."""

    data_freshness_mode: BrokerageAuthorizationDataFreshnessMode | Unset = UNSET
    """Whether data of the connection is live or delayed. See `connections.refresh`."""
