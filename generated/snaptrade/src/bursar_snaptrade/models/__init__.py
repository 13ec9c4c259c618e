# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""The models of this client; each is loaded when it is first used."""

from bursar_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._account import Account as Account
    from ._account_balance import AccountBalance as AccountBalance
    from ._account_balance_total import AccountBalanceTotal as AccountBalanceTotal
    from ._account_category import AccountCategory as AccountCategory
    from ._account_status import AccountStatus as AccountStatus
    from ._account_sync_status import AccountSyncStatus as AccountSyncStatus
    from ._balance import Balance as Balance
    from ._currency import Currency as Currency
    from ._holdings_status import HoldingsStatus as HoldingsStatus
    from ._transactions_status import TransactionsStatus as TransactionsStatus
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "Account": "._account",
            "AccountBalance": "._account_balance",
            "AccountBalanceTotal": "._account_balance_total",
            "AccountCategory": "._account_category",
            "AccountStatus": "._account_status",
            "AccountSyncStatus": "._account_sync_status",
            "Balance": "._balance",
            "Currency": "._currency",
            "HoldingsStatus": "._holdings_status",
            "TransactionsStatus": "._transactions_status",
        },
    )
