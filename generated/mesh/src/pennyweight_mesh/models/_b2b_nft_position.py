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
    """Non-fungible tokens of one kind."""

    amount: Number | Unset = UNSET
    """How many are held."""

    cost_basis: Number | None | Unset = model_field(name="costBasis", default=UNSET)
    """Price paid; the currency is not given. Null when unknown."""

    contract_address: str | None | Unset = model_field(name="contractAddress", default=UNSET)
    """Address of their contract. Null when unknown."""

    name: str | None | Unset = UNSET
    """Their name. Null when unknown."""

    description: str | None | Unset = UNSET
    """Their maker's words. Null when there are none."""

    marketplace_id: str | None | Unset = model_field(name="marketplaceId", default=UNSET)
    """Id at the marketplace. Null when not listed."""

    token_id: str | None | Unset = model_field(name="tokenId", default=UNSET)
    """Id within the contract. Null when unknown."""

    marketplace_permalink: str | None | Unset = model_field(name="marketplacePermalink", default=UNSET)
    """Their page at the marketplace. Null when not listed."""

    address_type: CryptocurrencyAddressType | Unset = model_field(name="addressType", default=UNSET)
    """What sort of address holds them."""
