# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._quote_fees_in_crypto import QuoteFeesInCrypto
    from ._quote_fees_in_fiat import QuoteFeesInFiat


@model
class QuoteFees:
    """All fees that a transfer may incur, in fiat and in cryptocurrency."""

    in_fiat: QuoteFeesInFiat | None | Unset = model_field(name="inFiat", default=UNSET)
    """Fees in the `fiat_currency` of the quote. Null when not reported."""

    in_crypto: QuoteFeesInCrypto | None | Unset = model_field(name="inCrypto", default=UNSET)
    """The same fees in units of the quoted `symbol`. Null when not reported."""
