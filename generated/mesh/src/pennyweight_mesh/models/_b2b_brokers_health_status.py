# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import UnixSeconds

    from ._broker_feature import BrokerFeature
    from ._broker_type import BrokerType
    from ._de_fi_wallet_health_status_info import DeFiWalletHealthStatusInfo


@model
class B2BBrokersHealthStatus:
    """Availability of one integration."""

    type: BrokerType | Unset = UNSET
    """Integration whose availability is reported."""

    name: str | None | Unset = UNSET
    """Display name of the integration. Null when not reported."""

    is_up: bool | Unset = model_field(name="isUp", default=UNSET)
    """False during an outage."""

    description: str | None | Unset = UNSET
    """Explanation of a current or announced outage; null without one."""

    down_time_start: UnixSeconds | None | Unset = model_field(name="downTimeStart", default=UNSET)
    """Start of the outage in Unix seconds; null without one."""

    down_time_end: UnixSeconds | None | Unset = model_field(name="downTimeEnd", default=UNSET)
    """Expected end of the outage in Unix seconds; null if open or without an outage."""

    supported_products: list[BrokerFeature] | None | Unset = model_field(name="supportedProducts", default=UNSET)
    """Products that the integration offers. Null when not reported."""

    de_fi_wallet_data: DeFiWalletHealthStatusInfo | None | Unset = model_field(name="deFiWalletData", default=UNSET)
    """Wallet behind the type `deFiWallet`; null for all other types."""
