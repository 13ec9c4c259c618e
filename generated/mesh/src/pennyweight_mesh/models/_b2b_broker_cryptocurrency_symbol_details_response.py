# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_cryptocurrency_chain import BrokerCryptocurrencyChain
    from ._cryptocurrency_address_type import CryptocurrencyAddressType


@model
class B2BBrokerCryptocurrencySymbolDetailsResponse:
    """Chains over which an institution sends and receives one cryptocurrency."""

    symbol: str | None | Unset = UNSET
    """Symbol that was asked about. Null when not reported."""

    address_types: list[CryptocurrencyAddressType] | None | Unset = model_field(name="addressTypes", default=UNSET)
    """Address formats that can be used. Null when not reported."""

    chains: list[BrokerCryptocurrencyChain] | None | Unset = UNSET
    """Chains with fees and limits; a transfer needs the name of one of them. Null when not reported."""
