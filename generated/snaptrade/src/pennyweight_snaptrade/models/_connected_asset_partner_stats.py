# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from datetime import datetime

    from pennyweight_core.runtime import Number


@model
class ConnectedAssetPartnerStats:
    """Statistics about your users, connections and their assets."""

    total_users: int
    """Users registered under your client id."""

    total_connected_users: int
    """Users with at least one connection."""

    total_active_connections: int
    """Connections that are not disabled."""

    total_disabled_connections: int
    """Connections that users must repair."""

    oauth_total_users: int | None
    """Users of your OAuth apps. Null without OAuth apps."""

    oauth_total_connected_users: int | None
    """Users of your OAuth apps with at least one connection. Null without OAuth apps."""

    oauth_total_active_connections: int | None
    """Connections of OAuth apps that work. Null without OAuth apps."""

    oauth_total_disabled_connections: int | None
    """Connections of OAuth apps that users must repair. Null without OAuth apps."""

    connected_assets: Number | None
    """Value of accounts under active connections. Null before it is calculated."""

    disabled_connected_assets: Number | None
    """Value of accounts under disabled connections. Null before it is calculated."""

    oauth_connected_assets: Number | None
    """Value of accounts under active connections of OAuth apps. Null without OAuth apps."""

    oauth_disabled_connected_assets: Number | None
    """Value of accounts under disabled connections of OAuth apps. Null without OAuth apps."""

    connected_assets_currency: str
    """ISO 4217 code of all values."""

    connected_assets_calculated_at: datetime | None
    """When the values were calculated. Null before the first time."""
