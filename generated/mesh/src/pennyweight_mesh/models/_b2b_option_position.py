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
class B2BOptionPosition:
    """Open position in one option contract."""

    symbol: str | None | Unset = UNSET
    """Symbol of the underlying stock, e.g. `AAPL`. Null when not reported."""

    amount: Number | Unset = UNSET
    """Number of contracts held."""

    average_open_price: Number | Unset = model_field(name="averageOpenPrice", default=UNSET)
    """Average price paid when the position was opened."""

    direction: BrokerOptionDirection | Unset = UNSET
    """Whether the trade opens or closes the position, and on which side."""

    created_timestamp: UnixSeconds | Unset = model_field(name="createdTimestamp", default=UNSET)
    """Time the position was opened, in Unix seconds."""

    updated_timestamp: UnixSeconds | Unset = model_field(name="updatedTimestamp", default=UNSET)
    """Time of the last change, in Unix seconds."""

    number_of_shares_in_contract: Number | Unset = model_field(name="numberOfSharesInContract", default=UNSET)
    """Shares of the underlying stock per contract, usually 100."""

    option_type: BrokerOptionType | Unset = model_field(name="optionType", default=UNSET)
    """`call` or `put`."""

    expiration_timestamp: UnixSeconds | Unset = model_field(name="expirationTimestamp", default=UNSET)
    """Expiry of the contract in Unix seconds."""

    strike_price: Number | Unset = model_field(name="strikePrice", default=UNSET)
    """Price per share at which the option can be exercised."""
