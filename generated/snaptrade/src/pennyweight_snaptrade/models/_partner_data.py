# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._brokerage import Brokerage


@model
class PartnerData:
    """Settings of your client id, as agreed with SnapTrade."""

    slug: str | Unset = UNSET
    """Short name of your company or product."""

    name: str | Unset = UNSET
    """Name of your company or product."""

    logo_url: str | None | Unset = UNSET
    """Address of your logo. Null without one, and always for Personal keys."""

    allowed_brokerages: list[Brokerage] | Unset = UNSET
    """Brokerages that your users may connect."""

    can_access_trades: bool | Unset = UNSET
    """Whether your client id may place orders."""

    can_access_holdings: bool | Unset = UNSET
    """Whether your client id may read balances and positions."""

    can_access_account_history: bool | Unset = UNSET
    """Whether your client id may read transactions."""

    can_access_reference_data: bool | Unset = UNSET
    """Whether your client id may read symbols, exchanges and brokerages."""

    can_access_portfolio_management: bool | Unset = UNSET
    """Whether your client id may use portfolio management tools."""

    can_access_orders: bool | Unset = UNSET
    """Whether your client id may read past orders."""

    redirect_uri: str | None | Unset = UNSET
    """Where users return to after connecting. Null without one, and always for Personal keys."""

    pin_required: bool | Unset = UNSET
    """Deprecated. Deprecated: whether users need a PIN for the Connection Portal."""
