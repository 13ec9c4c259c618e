# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnknownVariant

    from ._account_order_record_status_v2 import AccountOrderRecordStatusV2
    from ._adr_instrument import AdrInstrument
    from ._cef_instrument import CefInstrument
    from ._cfd_instrument import CfdInstrument
    from ._crypto_instrument import CryptoInstrument
    from ._etf_instrument import EtfInstrument
    from ._future_instrument import FutureInstrument
    from ._future_option_instrument import FutureOptionInstrument
    from ._mutual_fund_instrument import MutualFundInstrument
    from ._option_instrument import OptionInstrument
    from ._other_instrument import OtherInstrument
    from ._stock_instrument import StockInstrument
    from ._tokenized_asset_instrument import TokenizedAssetInstrument


@model
class AccountOrderLeg:
    """One instrument that an order trades, with its own fill."""

    instrument: (
        StockInstrument
        | OptionInstrument
        | CryptoInstrument
        | FutureInstrument
        | EtfInstrument
        | MutualFundInstrument
        | CefInstrument
        | AdrInstrument
        | CfdInstrument
        | OtherInstrument
        | FutureOptionInstrument
        | TokenizedAssetInstrument
        | UnknownVariant
    )
    """Security, option or coin that the leg trades."""

    action: str
    """Side of the leg, e.g. `BUY` or `SELL_TO_CLOSE`."""

    leg_id: str | None | Unset = UNSET
    """Leg id assigned by the brokerage. Null when it assigns none."""

    total_quantity: Decimal | None | Unset = UNSET
    """Shares, contracts or coins ordered. Null when unknown."""

    filled_quantity: Decimal | None | Unset = UNSET
    """Shares, contracts or coins executed. Null when unknown."""

    canceled_quantity: Decimal | None | Unset = UNSET
    """Shares, contracts or coins cancelled. Null when unknown."""

    execution_price: Decimal | None | Unset = UNSET
    """Execution price of the leg, in the order's `price_currency`. Null before execution."""

    status: AccountOrderRecordStatusV2 | None | Unset = UNSET
    """State of the leg. Null when the brokerage reports states of whole orders only."""
