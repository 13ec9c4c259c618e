# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class ApiKeyScope(OpenStrEnum):
    """
    Right of an API key. `read` and `write` cover everything of their kind; those with `::` cover one group of calls
    and can be granted alone. `write::fcm_risk` is for subtraders, blocks and caps of clearing members.
    """

    READ = "read"
    WRITE = "write"
    READ_BLOCK_TRADE_ACCEPT = "read::block_trade_accept"
    READ_PORTFOLIO_BALANCE = "read::portfolio_balance"
    WRITE_TRADE = "write::trade"
    WRITE_TRANSFER = "write::transfer"
    WRITE_FCM_RISK = "write::fcm_risk"
    WRITE_BLOCK_TRADE_ACCEPT = "write::block_trade_accept"
