# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._options_symbol import OptionsSymbol


@model
class OptionBrokerageSymbol:
    """Option as one account holds it."""

    option_symbol: OptionsSymbol | Unset = UNSET
    """The option contract, independent of the brokerage."""

    id: str | Unset = UNSET
    """Deprecated. Deprecated, and it can change; use `option_symbol.id`."""

    description: str | Unset = UNSET
    """Deprecated. Deprecated; use `option_symbol.ticker`."""
