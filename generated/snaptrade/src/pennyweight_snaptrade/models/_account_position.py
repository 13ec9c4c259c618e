# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnknownVariant

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
    from ._tax_lot import TaxLot
    from ._tokenized_asset_instrument import TokenizedAssetInstrument


@model
class AccountPosition:
    """A position in one instrument."""

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
    """Instrument that the position is in; `kind` tells its type."""

    units: Decimal | None | Unset = UNSET
    """Quantity held, negative for a short position. Null when unknown."""

    price: Decimal | None | Unset = UNSET
    """Last known price, per share also for options; may be delayed. Null when unknown."""

    cost_basis: Decimal | None | Unset = UNSET
    """Average purchase price, per share also for options. Null when unknown."""

    currency: str | None | Unset = UNSET
    """ISO 4217 code of `price` and `cost_basis`. Null when unknown."""

    cash_equivalent: bool | Unset = UNSET
    """True for a fund that also counts as cash. Absent for instruments other than funds."""

    tax_lots: list[TaxLot] | Unset = UNSET
    """Purchases that make up the position. Absent unless enabled for your client id."""
