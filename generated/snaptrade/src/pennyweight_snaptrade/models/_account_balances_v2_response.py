# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._account_margin_type import AccountMarginType
    from ._balance_v2_currency_amount import BalanceV2CurrencyAmount
    from ._balance_v2_money import BalanceV2Money
    from ._buying_power import BuyingPower
    from ._data_freshness import DataFreshness
    from ._margin_balances import MarginBalances


@model
class AccountBalancesV2Response:
    """Cash, buying power, margin loans and net value of an account."""

    account_id: str
    """UUID that SnapTrade gives the account."""

    cash_or_margin: AccountMarginType
    """Whether the account can borrow."""

    net_value: BalanceV2Money | None
    """Value of cash and positions less loans. Null when unknown."""

    cash: list[BalanceV2CurrencyAmount]
    """Cash, one entry per currency; negative amounts are debts."""

    buying_power: list[BuyingPower] | None
    """Amounts available to buy securities, by currency and basis. Null when unknown."""

    margin: MarginBalances | None
    """Margin loans. Null for cash accounts and when unknown."""

    data_freshness: DataFreshness
    """When the balances were read from the brokerage."""
