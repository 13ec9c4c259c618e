# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._device_type import DeviceType


@model
class NetworkResponseWithSupportedDevices:
    """Network of one integration, with the devices on which it can be used."""

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

    supported_devices: list[DeviceType] | None | Unset = model_field(name="supportedDevices", default=UNSET)
    """Platforms on which the integration supports the network; null or empty if unrestricted."""
