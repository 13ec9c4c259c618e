# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._cryptocurrency_address_type import CryptocurrencyAddressType


@model
class B2BNftPosition:
    """NFTs of one token in an account."""

    amount: Number | Unset = UNSET
    """Number of tokens held."""

    cost_basis: Number | None | Unset = model_field(name="costBasis", default=UNSET)
    """Purchase price; Mesh does not document its currency. Null when unknown."""

    contract_address: str | None | Unset = model_field(name="contractAddress", default=UNSET)
    """Address of the token's contract on its chain. Null when not reported."""

    name: str | None | Unset = UNSET
    """Title of the NFT. Null when not reported."""

    description: str | None | Unset = UNSET
    """Text that the creator published with the NFT. Null when not reported."""

    marketplace_id: str | None | Unset = model_field(name="marketplaceId", default=UNSET)
    """The marketplace's id of the NFT. Null when not reported."""

    token_id: str | None | Unset = model_field(name="tokenId", default=UNSET)
    """Id of the NFT within its contract. Null when not reported."""

    marketplace_permalink: str | None | Unset = model_field(name="marketplacePermalink", default=UNSET)
    """Address of the NFT's page at the marketplace. Null when not reported."""

    address_type: CryptocurrencyAddressType | Unset = model_field(name="addressType", default=UNSET)
    """Format of the address that holds the NFT, which tells the chain."""
