"""
What do I hold, everywhere? One exact, honest report over every vendor.

`bursar.balances()` asks Kalshi, SnapTrade, Mesh and OneBalance at once and returns a `BalanceReport`;
`await bursar.abalances()` does the same without blocking. Unofficial: not affiliated with any of them.
"""

from bursar_core.lazy import TYPE_CHECKING, lazy

__version__ = "0.1.0"

if TYPE_CHECKING:
    from bursar._ask import KalshiAccount as KalshiAccount
    from bursar._ask import MeshAccount as MeshAccount
    from bursar._ask import MeshPortfolio as MeshPortfolio
    from bursar._ask import OneBalanceAccount as OneBalanceAccount
    from bursar._ask import SnapTradeUser as SnapTradeUser
    from bursar._balances import AsyncClients as AsyncClients
    from bursar._balances import Clients as Clients
    from bursar._balances import abalances as abalances
    from bursar._balances import balances as balances
    from bursar._records import Account as Account
    from bursar._records import Asset as Asset
    from bursar._records import Balance as Balance
    from bursar._records import Failure as Failure
    from bursar._records import Freshness as Freshness
    from bursar._records import Total as Total
    from bursar._records import Valuation as Valuation
    from bursar._report import BalanceReport as BalanceReport
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "Account": "_records",
            "Asset": "_records",
            "AsyncClients": "_balances",
            "Balance": "_records",
            "BalanceReport": "_report",
            "Clients": "_balances",
            "Failure": "_records",
            "Freshness": "_records",
            "KalshiAccount": "_ask",
            "MeshAccount": "_ask",
            "MeshPortfolio": "_ask",
            "OneBalanceAccount": "_ask",
            "SnapTradeUser": "_ask",
            "Total": "_records",
            "Valuation": "_records",
            "abalances": "_balances",
            "balances": "_balances",
        },
    )
