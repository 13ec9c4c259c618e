"""Clients of a slice: one for all connections that share a key, one for each other key, and one transport below all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pennyweight._plugins import known_vendors

if TYPE_CHECKING:
    from collections.abc import Mapping

_RETRIES = 5


class Clients:
    """Makes clients, and has one pool of connections for all of them."""

    def __init__(self, budgets: Mapping[str, Mapping[str, float]], concurrency: int) -> None:
        from pennyweight_core import aiohttp_transport

        self._budgets = budgets
        self._vendors = known_vendors()
        try:
            self._transport: Any = aiohttp_transport(max_connections=concurrency)
        except ImportError:
            raise ImportError('snapshot_partition needs an extra. Run: pip install "pennyweight[snapshot]"') from None
        self._shared: dict[str, Any] = {}
        self._rejected = 0

    def shared(self, vendor: str) -> Any:
        """
        Return the client that the connections of a vendor share; its credentials are in the environment.

        Raises:
            MissingCredentialsError: one is not.
        """
        if vendor not in self._shared:
            self._shared[vendor] = self._make(vendor, {}, self._budgets.get(vendor) or {})
        return self._shared[vendor]

    def own(self, vendor: str, arguments: Mapping[str, Any]) -> Any:
        """Return a client with credentials of its own, which has the vendor's whole limits for itself."""
        return self._make(vendor, arguments, {})

    def release(self, client: Any) -> None:
        """Count what a client with credentials of its own was refused; it has nothing to close."""
        if client.limits is not None:
            self._rejected += client.limits.rejections

    @property
    def rejected(self) -> int:
        """Answers that said that a rate limit was exceeded."""
        shared: list[int] = [it.limits.rejections for it in self._shared.values() if it.limits is not None]
        return self._rejected + sum(shared)

    async def close(self) -> None:
        """Close all connections."""
        await self._transport.aclose()

    def _make(self, vendor: str, arguments: Mapping[str, Any], limits: Mapping[str, float]) -> Any:
        client = self._vendors[vendor].client_class(asynchronous=True)(
            **arguments, limits=limits or True, max_retries=_RETRIES, on_drift="ignore", transport=self._transport
        )
        client.check_credentials()
        if client.limits is not None:
            client.limits.spread()
        return client
