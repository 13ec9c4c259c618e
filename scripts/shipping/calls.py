"""
One call per client package that proves a signature: what `smoke` asks the sandbox for. Data, not code.

Clients of vendors that the sandbox does not serve have none: they are imported and made.
"""

from typing import Any

CALLS: dict[str, dict[str, Any]] = {
    "pennyweight_kalshi": {"client": "Kalshi", "operation": "portfolio.get_balance", "arguments": {}},
    "pennyweight_snaptrade": {
        "client": "SnapTrade",
        "operation": "accounts.list",
        "arguments": {"user_id": "SNAPTRADE_USER_ID", "user_secret": "SNAPTRADE_USER_SECRET"},
    },
    "pennyweight_mesh": {
        "client": "Mesh",
        "operation": "balances.get",
        "arguments": {"auth_token": "MESH_AUTH_TOKEN", "type": "MESH_BROKER_TYPE"},
    },
    "pennyweight_onebalance": {
        "client": "OneBalance",
        "operation": "balances.get_aggregated",
        "arguments": {"address": "ONEBALANCE_ADDRESS"},
    },
}
"""By module: the class, the method, and the environment variable that each argument is read from."""
