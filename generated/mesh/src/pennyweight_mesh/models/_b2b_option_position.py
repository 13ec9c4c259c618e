# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._broker_option_direction import BrokerOptionDirection
    from ._broker_option_type import BrokerOptionType


@model
class B2BOptionPosition:
    """A holding in one option."""

    symbol: str | None | Unset = UNSET
    """Ticker symbol of the stock it is on. Null when unknown."""

    amount: Number | Unset = UNSET
    """Contracts held."""

    average_open_price: Number | Unset = model_field(name="averageOpenPrice", default=UNSET)
    """Mean price paid; the currency is not given."""

    direction: BrokerOptionDirection | Unset = UNSET
    """How the holding came about."""

    created_timestamp: int | Unset = model_field(name="createdTimestamp", default=UNSET)
    """When it was opened, in Unix seconds."""

    updated_timestamp: int | Unset = model_field(name="updatedTimestamp", default=UNSET)
    """When it last changed, in Unix seconds."""

    number_of_shares_in_contract: Number | Unset = model_field(name="numberOfSharesInContract", default=UNSET)
    """Shares one contract covers."""

    option_type: BrokerOptionType | Unset = model_field(name="optionType", default=UNSET)
    """Call or put."""

    expiration_timestamp: int | Unset = model_field(name="expirationTimestamp", default=UNSET)
    """Last day it is valid, in Unix seconds."""

    strike_price: Number | Unset = model_field(name="strikePrice", default=UNSET)
    """Price at which it can be exercised; the currency is not given."""
