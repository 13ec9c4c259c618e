"""Transports beside the default one."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx


def aiohttp_transport(*, max_connections: int = 100) -> httpx.AsyncBaseTransport:
    """
    Return a transport for `AsyncKalshi(transport=…)` and its siblings that stays fast with many requests at once.

    Args:
        max_connections: how many are open at the same time; further requests wait.

    Raises:
        ImportError: the extra is missing; install `pennyweight-core[aiohttp]`.
    """
    try:
        from pennyweight_core._http._aiohttp import AiohttpTransport
    except ImportError as error:
        raise ImportError("aiohttp_transport needs the extra: install pennyweight-core[aiohttp]") from error
    return AiohttpTransport(max_connections)
