"""
What do I hold, everywhere? One exact report over every vendor, which says what is missing from it.

`pennyweight.balances()` asks Kalshi, SnapTrade, Mesh and OneBalance at once and returns a `Report`;
`await pennyweight.abalances()` does the same without blocking. Unofficial: not affiliated with any of them.
"""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

__version__ = "0.1.0"

if TYPE_CHECKING:
    from pennyweight._ask import AsyncClients as AsyncClients
    from pennyweight._ask import Clients as Clients
    from pennyweight._ask import aaccounts as aaccounts
    from pennyweight._ask import abalances as abalances
    from pennyweight._ask import accounts as accounts
    from pennyweight._ask import apositions as apositions
    from pennyweight._ask import balances as balances
    from pennyweight._ask import positions as positions
    from pennyweight._config import load_config as load_config
    from pennyweight._history import Comparison as Comparison
    from pennyweight._history import History as History
    from pennyweight._history import HistoryError as HistoryError
    from pennyweight._history import Holdings as Holdings
    from pennyweight._history import Run as Run
    from pennyweight._questions import KalshiAccount as KalshiAccount
    from pennyweight._questions import MeshAccount as MeshAccount
    from pennyweight._questions import MeshPortfolio as MeshPortfolio
    from pennyweight._questions import OneBalanceAccount as OneBalanceAccount
    from pennyweight._questions import SnapTradeUser as SnapTradeUser
    from pennyweight._questions import UnusableConnection as UnusableConnection
    from pennyweight._records import Account as Account
    from pennyweight._records import Amount as Amount
    from pennyweight._records import Asset as Asset
    from pennyweight._records import Check as Check
    from pennyweight._records import Connection as Connection
    from pennyweight._records import Gap as Gap
    from pennyweight._records import Source as Source
    from pennyweight._records import Time as Time
    from pennyweight._report import Balance as Balance
    from pennyweight._report import Position as Position
    from pennyweight._report import Report as Report
    from pennyweight._snapshot import ConnectionsError as ConnectionsError
    from pennyweight._snapshot import SliceInUseError as SliceInUseError
    from pennyweight._snapshot import Snapshot as Snapshot
    from pennyweight._snapshot import slice_budgets as slice_budgets
    from pennyweight._snapshot import snapshot_on_dask as snapshot_on_dask
    from pennyweight._snapshot import snapshot_partition as snapshot_partition
    from pennyweight._sums import Conversion as Conversion
    from pennyweight._sums import Rate as Rate
    from pennyweight._sums import Sum as Sum
    from pennyweight._sums import total as total
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "Account": "_records",
            "Amount": "_records",
            "Asset": "_records",
            "AsyncClients": "_ask",
            "Balance": "_report",
            "Check": "_records",
            "Clients": "_ask",
            "Comparison": "_history",
            "Connection": "_records",
            "ConnectionsError": "_snapshot",
            "Conversion": "_sums",
            "Gap": "_records",
            "History": "_history",
            "HistoryError": "_history",
            "Holdings": "_history",
            "KalshiAccount": "_questions",
            "MeshAccount": "_questions",
            "MeshPortfolio": "_questions",
            "OneBalanceAccount": "_questions",
            "Position": "_report",
            "Rate": "_sums",
            "Report": "_report",
            "Run": "_history",
            "SliceInUseError": "_snapshot",
            "SnapTradeUser": "_questions",
            "Snapshot": "_snapshot",
            "Source": "_records",
            "Sum": "_sums",
            "Time": "_records",
            "UnusableConnection": "_questions",
            "aaccounts": "_ask",
            "abalances": "_ask",
            "accounts": "_ask",
            "apositions": "_ask",
            "balances": "_ask",
            "load_config": "_config",
            "positions": "_ask",
            "slice_budgets": "_snapshot",
            "snapshot_on_dask": "_snapshot",
            "snapshot_partition": "_snapshot",
            "total": "_sums",
        },
    )
