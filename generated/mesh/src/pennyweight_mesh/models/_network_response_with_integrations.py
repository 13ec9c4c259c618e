# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_type import BrokerType
    from ._network_response_token import NetworkResponseToken
    from ._network_type import NetworkType


@model
class NetworkResponseWithIntegrations:
    """Network with the tokens and integrations that it connects."""

    id: str | Unset = UNSET
    """Mesh's UUID of the network; requests about transfers take it as `network_id`."""

    name: str | None | Unset = UNSET
    """Display name of the network, e.g. `Polygon`. Null when not reported."""

    chain_id: str | None | Unset = model_field(name="chainId", default=UNSET)
    """The network's own chain id, e.g. `137` for Polygon; for information only. Null when not reported."""

    logo_url: str | None | Unset = model_field(name="logoUrl", default=UNSET)
    """Address of the network's logo image. Null when not reported."""

    supported_tokens: list[str] | None | Unset = model_field(name="supportedTokens", default=UNSET)
    """Symbols of tokens that can be transferred over the network. Null when not reported."""

    native_symbol: str | None | Unset = model_field(name="nativeSymbol", default=UNSET)
    """Symbol of the coin in which the network charges gas, e.g. `MATIC`. Null when not reported."""

    network_type: NetworkType | Unset = model_field(name="networkType", default=UNSET)
    """Family of networks with the same address format."""

    tokens: list[NetworkResponseToken] | None | Unset = UNSET
    """The same tokens as in `supported_tokens`, with logos. Null when not reported."""

    supported_broker_types: list[BrokerType] | None | Unset = model_field(name="supportedBrokerTypes", default=UNSET)
    """Integrations that can transfer over the network. Null when not reported."""
