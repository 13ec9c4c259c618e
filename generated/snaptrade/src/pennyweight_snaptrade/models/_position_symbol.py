# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._universal_symbol import UniversalSymbol


@model
class PositionSymbol:
    """Security as one account holds it."""

    symbol: UniversalSymbol | Unset = UNSET
    """The security, independent of the brokerage."""

    id: str | Unset = UNSET
    """Deprecated. Deprecated, and it can change; use `symbol.id`."""

    description: str | Unset = UNSET
    """Deprecated. Deprecated; use `symbol.description`."""

    local_id: str | None | Unset = UNSET
    """Deprecated. Deprecated: the brokerage's own id of the security."""

    is_quotable: bool | Unset = UNSET
    """Deprecated. Deprecated: whether quotes are available."""

    is_tradable: bool | Unset = UNSET
    """Deprecated. Deprecated: whether it can be traded."""
