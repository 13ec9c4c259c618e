"""
What do I hold, everywhere? One exact, honest report over every vendor.

`pennyweight.balances()` asks Kalshi, SnapTrade, Mesh and OneBalance at once and returns a `BalanceReport`;
`await pennyweight.abalances()` does the same without blocking. Unofficial: not affiliated with any of them.
"""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

__version__ = "0.1.0"

if TYPE_CHECKING:
    from pennyweight._ask import KalshiAccount as KalshiAccount
    from pennyweight._ask import MeshAccount as MeshAccount
    from pennyweight._ask import MeshPortfolio as MeshPortfolio
    from pennyweight._ask import OneBalanceAccount as OneBalanceAccount
    from pennyweight._ask import SnapTradeUser as SnapTradeUser
    from pennyweight._balances import AsyncClients as AsyncClients
    from pennyweight._balances import Clients as Clients
    from pennyweight._balances import abalances as abalances
    from pennyweight._balances import balances as balances
    from pennyweight._records import Account as Account
    from pennyweight._records import Asset as Asset
    from pennyweight._records import Balance as Balance
    from pennyweight._records import Failure as Failure
    from pennyweight._records import Freshness as Freshness
    from pennyweight._records import Total as Total
    from pennyweight._records import Valuation as Valuation
    from pennyweight._report import BalanceReport as BalanceReport
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
