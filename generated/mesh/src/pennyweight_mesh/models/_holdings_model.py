# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._b2b_nft_position import B2BNftPosition
    from ._b2b_option_position import B2BOptionPosition
    from ._broker_request_status import BrokerRequestStatus
    from ._broker_type import BrokerType
    from ._position import Position
    from ._position_with_market_value import PositionWithMarketValue


@model
class HoldingsModel:
    """What one account holds."""

    status: BrokerRequestStatus | Unset = UNSET
    """What came of asking the institution; unless `succeeded`, empty lists say nothing."""

    error_message: str | None | Unset = model_field(name="errorMessage", default=UNSET)
    """What went wrong. Null or empty when nothing did."""

    display_message: str | None | Unset = model_field(name="displayMessage", default=UNSET)
    """The same, fit for the user's eyes. Null or empty when nothing did."""

    not_supported_equity_positions: list[Position] | None | Unset = model_field(
        name="notSupportedEquityPositions", default=UNSET
    )
    """Securities that Mesh could not name. Null when there are none."""

    not_supported_cryptocurrency_positions: list[Position] | None | Unset = model_field(
        name="notSupportedCryptocurrencyPositions", default=UNSET
    )
    """Coins that Mesh could not name. Null when there are none."""

    nft_positions: list[B2BNftPosition] | None | Unset = model_field(name="nftPositions", default=UNSET)
    """Non-fungible tokens. Null when there are none."""

    option_positions: list[B2BOptionPosition] | None | Unset = model_field(name="optionPositions", default=UNSET)
    """Options. Null when there are none."""

    type: BrokerType | Unset = UNSET
    """The institution."""

    account_id: str | None | Unset = model_field(name="accountId", default=UNSET)
    """The institution's id of the account. Null when unknown."""

    institution_name: str | None | Unset = model_field(name="institutionName", default=UNSET)
    """The institution's name. Null when unknown."""

    account_name: str | None | Unset = model_field(name="accountName", default=UNSET)
    """The account's name. Null when it has none."""

    equity_positions: list[PositionWithMarketValue] | None | Unset = model_field(name="equityPositions", default=UNSET)
    """Shares and funds. Null when there are none."""

    cryptocurrency_positions: list[PositionWithMarketValue] | None | Unset = model_field(
        name="cryptocurrencyPositions", default=UNSET
    )
    """Coins. Null when there are none."""
