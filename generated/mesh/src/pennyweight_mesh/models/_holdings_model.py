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
    """Securities and cryptocurrencies in one connected account; cash is a balance, not a holding."""

    status: BrokerRequestStatus | Unset = UNSET
    """Whether the institution answered; the lists are complete only with `succeeded`."""

    error_message: str | None | Unset = model_field(name="errorMessage", default=UNSET)
    """Reason for a failure, for developers; null on success."""

    display_message: str | None | Unset = model_field(name="displayMessage", default=UNSET)
    """Reason for a failure, suitable for showing to the end user; null on success."""

    not_supported_equity_positions: list[Position] | None | Unset = model_field(
        name="notSupportedEquityPositions", default=UNSET
    )
    """Stocks and ETFs that Mesh does not recognize, as the institution names them. Null when there are none."""

    not_supported_cryptocurrency_positions: list[Position] | None | Unset = model_field(
        name="notSupportedCryptocurrencyPositions", default=UNSET
    )
    """Cryptocurrencies that Mesh does not recognize, as the institution names them. Null when there are none."""

    nft_positions: list[B2BNftPosition] | None | Unset = model_field(name="nftPositions", default=UNSET)
    """NFTs. Null when there are none."""

    option_positions: list[B2BOptionPosition] | None | Unset = model_field(name="optionPositions", default=UNSET)
    """Option contracts. Null when there are none."""

    type: BrokerType | Unset = UNSET
    """Integration where the account is."""

    account_id: str | None | Unset = model_field(name="accountId", default=UNSET)
    """The institution's id of the account. Null when not reported."""

    institution_name: str | None | Unset = model_field(name="institutionName", default=UNSET)
    """Display name of the institution. Null when not reported."""

    account_name: str | None | Unset = model_field(name="accountName", default=UNSET)
    """Display name of the account at the institution. Null when not reported."""

    equity_positions: list[PositionWithMarketValue] | None | Unset = model_field(name="equityPositions", default=UNSET)
    """Stocks and ETFs. Null when there are none."""

    cryptocurrency_positions: list[PositionWithMarketValue] | None | Unset = model_field(
        name="cryptocurrencyPositions", default=UNSET
    )
    """Cryptocurrencies. Null when there are none."""
