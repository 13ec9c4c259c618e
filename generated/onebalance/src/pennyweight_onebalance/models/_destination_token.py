# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from decimal import Decimal


@model
class DestinationToken:
    """Token that a quote delivers."""

    aggregated_asset_id: str = model_field(name="aggregatedAssetId")
    """OneBalance's id of the token, e.g. `ob:eth`."""

    amount: Decimal
    """Expected quantity, in base units of the token."""

    asset_type: str = model_field(name="assetType")
    """CAIP-19 id of the delivered token."""

    fiat_value: Decimal | Unset = model_field(name="fiatValue", default=UNSET)
    """Value of the expected quantity in US dollars."""

    minimum_amount: Decimal | Unset = model_field(name="minimumAmount", default=UNSET)
    """Least quantity after slippage, in base units of the token."""

    minimum_fiat_value: Decimal | Unset = model_field(name="minimumFiatValue", default=UNSET)
    """Value of the least quantity in US dollars."""

    symbol: str | Unset = UNSET
    """Ticker symbol of the token, e.g. `ETH`."""

    name: str | Unset = UNSET
    """Full name of the token, e.g. `Ether`."""

    decimals: int | Unset = UNSET
    """Decimal places of the token: one token is 10 to this power base units."""

    recipient_account: str | Unset = model_field(name="recipientAccount", default=UNSET)
    """CAIP-10 id of the account that receives the token."""
