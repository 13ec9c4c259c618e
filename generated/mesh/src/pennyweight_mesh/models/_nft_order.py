# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number, UnixSeconds

    from ._nft_order_side import NftOrderSide


@model
class NftOrder:
    """Offer for an NFT, or its last sale."""

    order_side: NftOrderSide | Unset = model_field(name="orderSide", default=UNSET)
    """`buy` for an offer to buy, `sell` for a sale."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency of payment, e.g. `ETH`. Null when not reported."""

    price: Number | Unset = UNSET
    """Price in units of `symbol`."""

    price_usd: Number | None | Unset = model_field(name="priceUsd", default=UNSET)
    """Price in US dollars. Null when not reported."""

    amount: Number | Unset = UNSET
    """Number of tokens ordered."""

    created_timestamp: UnixSeconds | None | Unset = model_field(name="createdTimestamp", default=UNSET)
    """Time of the order in Unix seconds. Null when not reported."""

    updated_timestamp: UnixSeconds | None | Unset = model_field(name="updatedTimestamp", default=UNSET)
    """Time of the last change in Unix seconds. Null when not reported."""

    symbol_logo: str | None | Unset = model_field(name="symbolLogo", default=UNSET)
    """Address of the logo image of `symbol`. Null when not reported."""
