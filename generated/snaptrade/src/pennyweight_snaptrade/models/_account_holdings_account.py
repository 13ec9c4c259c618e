# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._account import Account
    from ._account_order_record import AccountOrderRecord
    from ._balance import Balance
    from ._options_position import OptionsPosition
    from ._position import Position
    from ._snap_trade_holdings_total_value import SnapTradeHoldingsTotalValue


@model
class AccountHoldingsAccount:
    """Balances, positions and recent orders of one account."""

    account: Account | Unset = UNSET
    """Name, number and total value of the account."""

    balances: list[Balance] | None | Unset = UNSET
    """Cash and buying power, one entry per currency. Null when not synced yet."""

    positions: list[Position] | None | Unset = UNSET
    """Positions other than options. Null when not synced yet."""

    option_positions: list[OptionsPosition] | None | Unset = UNSET
    """Positions in options. Null when not synced yet."""

    orders: list[AccountOrderRecord] | None | Unset = UNSET
    """Recent orders, open and executed. Null when not synced yet."""

    total_value: SnapTradeHoldingsTotalValue | Unset = UNSET
    """Deprecated; use `account.balance.total`."""
