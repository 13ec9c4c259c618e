# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from pennyweight_core.runtime import Number

    from ._currency import Currency
    from ._options_symbol import OptionsSymbol
    from ._symbol import Symbol


@model
class AccountUniversalActivity:
    """A transaction in an account: trade, dividend, fee, transfer and so on."""

    id: str | Unset = UNSET
    """Id at SnapTrade; it changes when the transaction is imported again."""

    symbol: Symbol | None | Unset = UNSET
    """Security concerned. Null for none, and for one unknown to SnapTrade."""

    currency_universal_symbol: Symbol | None | Unset = UNSET
    """Cryptocurrency of `price`, `amount` and `fee`. Null when `currency` is theirs."""

    option_symbol: OptionsSymbol | None | Unset = UNSET
    """Option concerned. Null for none, and for one unknown to SnapTrade."""

    price: Number | Unset = UNSET
    """Price per unit, per share also for options; 0 for transactions that are no trades."""

    units: Number | Unset = UNSET
    """Quantity bought, sold or paid for; 0 for transactions that are no trades."""

    amount: Number | None | Unset = UNSET
    """Change of the account's cash, positive when money comes in. Null when unknown."""

    currency: Currency | None | Unset = UNSET
    """Fiat currency of `price`, `amount` and `fee`. Null when it is `currency_universal_symbol`."""

    type: str | Unset = UNSET
    """Kind of transaction, e.g. `BUY`, `SELL`, `DIVIDEND`, `CONTRIBUTION`, `WITHDRAWAL`, `FEE`, `TAX` or `TRANSFER`."""

    option_type: str | Unset = UNSET
    """Kind of option transaction, e.g. `BUY_TO_OPEN`; empty or absent otherwise."""

    description: str | Unset = UNSET
    """The brokerage's own text for the transaction."""

    trade_date: datetime | None | Unset = UNSET
    """When it happened, at some brokerages without a time of day. Null when unknown."""

    settlement_date: datetime | Unset = UNSET
    """When it settled, at some brokerages without a time of day."""

    fee: Number | Unset = UNSET
    """Fee charged; 0 for none."""

    fx_rate: Number | None | Unset = UNSET
    """Exchange rate of a currency conversion. Null when nothing was converted."""

    institution: str | Unset = UNSET
    """Name of the brokerage, e.g. `Questrade`."""

    external_reference_id: str | None | Unset = UNSET
    """Reference that related transactions share at the brokerage. Null without one."""
