# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""The models of this client; each is loaded when it is first used."""

from bursar_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._get_balance_response import GetBalanceResponse as GetBalanceResponse
    from ._indexed_balance import IndexedBalance as IndexedBalance
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "GetBalanceResponse": "._get_balance_response",
            "IndexedBalance": "._indexed_balance",
        },
    )
