# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number, UnixSeconds

    from ._broker_option_direction import BrokerOptionDirection
    from ._broker_option_type import BrokerOptionType


@model
class B2BBrokerOptionData:
    """Contract terms of an option trade."""

    option_type: BrokerOptionType | Unset = model_field(name="optionType", default=UNSET)
    """`call` or `put`."""

    direction: BrokerOptionDirection | Unset = UNSET
    """Whether the trade opens or closes the position, and on which side."""

    strike_price: Number | Unset = model_field(name="strikePrice", default=UNSET)
    """Price per share at which the option can be exercised."""

    expiration_timestamp: UnixSeconds | Unset = model_field(name="expirationTimestamp", default=UNSET)
    """Expiry of the contract in Unix seconds."""

    number_of_shares_in_contract: Number | Unset = model_field(name="numberOfSharesInContract", default=UNSET)
    """Shares of the underlying stock per contract, usually 100."""

    complex_order_strategy_type: str | None | Unset = model_field(name="complexOrderStrategyType", default=UNSET)
    """Strategy of a multi-leg order under the institution's name, e.g. a spread; null for single options."""
