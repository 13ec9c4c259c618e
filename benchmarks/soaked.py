"""The clients of a soak, sync or async."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pennyweight_kalshi
import pennyweight_mesh
import pennyweight_onebalance
import pennyweight_snaptrade

if TYPE_CHECKING:
    from collections.abc import Callable

_PLENTY = {"read": 1e6, "write": 1e6, "balance": 1e6}
_CREDENTIALS = {
    "kalshi": ("api_key_id",),
    "mesh": ("client_id", "client_secret"),
    "onebalance": ("api_key",),
    "snaptrade": ("client_id", "consumer_key"),
}


class Clients:
    """A client of each vendor, and how to make another; Kalshi's counts its budget, so large that nobody waits."""

    def __init__(self, environment: dict[str, str], count: Callable[[Any], None], *, asynchronous: bool) -> None:
        self._environment = environment
        prefix = "Async" if asynchronous else ""
        names = {
            "Kalshi": pennyweight_kalshi,
            "Mesh": pennyweight_mesh,
            "OneBalance": pennyweight_onebalance,
            "SnapTrade": pennyweight_snaptrade,
        }
        self._kinds = {name.lower(): getattr(module, prefix + name) for name, module in names.items()}
        self._options = {"on_request": count, "max_retries": 0, "timeout": 20.0, "limits": False}
        self.all = {vendor: self.another(vendor) for vendor in self._kinds}
        self.given = {
            "user": {"user_id": environment["SNAPTRADE_USER_ID"], "user_secret": environment["SNAPTRADE_USER_SECRET"]},
            "broker": {"auth_token": environment["MESH_AUTH_TOKEN"], "type": environment["MESH_BROKER_TYPE"]},
            "mesh user": {"user_id": environment["MESH_USER_ID"]},
            "address": {"address": environment["ONEBALANCE_ADDRESS"]},
        }

    def another(self, vendor: str) -> Any:
        """Return one more client."""
        prefix = f"{vendor.upper()}_"
        own: dict[str, Any] = {name: self._environment[prefix + name.upper()] for name in _CREDENTIALS[vendor]}
        options = self._options
        if vendor == "kalshi":
            own["private_key"] = Path(self._environment["KALSHI_PRIVATE_KEY_PATH"])
            options = {**options, "limits": _PLENTY}
        return self._kinds[vendor](base_url=self._environment[f"{prefix}BASE_URL"], **own, **options)

    def close(self) -> None:
        """Close synchronous ones."""
        for client in self.all.values():
            client.close()

    async def aclose(self) -> None:
        """Close asynchronous ones."""
        for client in self.all.values():
            await client.aclose()
