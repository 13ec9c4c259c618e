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
    """Something that happened in an account."""

    id: str | Unset = UNSET
    """SnapTrade's id of the activity; a new one if it is ever read in again."""

    symbol: Symbol | None | Unset = UNSET
    """The security it concerns. Null when it concerns none, or one SnapTrade does not know."""

    currency_universal_symbol: Symbol | None | Unset = UNSET
    """The coin that `price`, `amount` and `fee` are in. Null when they are in `currency`."""

    option_symbol: OptionsSymbol | None | Unset = UNSET
    """The option it concerns. Null when it concerns none, or one SnapTrade does not know."""

    price: Number | Unset = UNSET
    """Price per unit, per share also for options; 0 where nothing is traded."""

    units: Number | Unset = UNSET
    """Units bought, sold or paid for; 0 where nothing is traded."""

    amount: Number | None | Unset = UNSET
    """Change of the account's cash, positive when money comes in. Null when unknown."""

    currency: Currency | None | Unset = UNSET
    """Currency of `price`, `amount` and `fee`. Null when they are in `currency_universal_symbol`."""

    type: str | Unset = UNSET
    """What it was, such as `BUY`, `SELL`, `DIVIDEND`, `CONTRIBUTION`, `WITHDRAWAL`, `FEE`, `TAX` or `TRANSFER`."""

    option_type: str | Unset = UNSET
    """What was done with an option, such as `BUY_TO_OPEN`; else empty or absent."""

    description: str | Unset = UNSET
    """The brokerage's words for it."""

    trade_date: datetime | None | Unset = UNSET
    """When it happened, at some brokerages to the day only. Null when unknown."""

    settlement_date: datetime | Unset = UNSET
    """When it settled."""

    fee: Number | Unset = UNSET
    """Fee charged, 0 for none."""

    fx_rate: Number | None | Unset = UNSET
    """Rate of a conversion that came with it. Null when there was none."""

    institution: str | Unset = UNSET
    """Name of the brokerage."""

    external_reference_id: str | None | Unset = UNSET
    """The brokerage's mark that activities of one cause share. Null without one."""
