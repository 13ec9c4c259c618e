"""The asynchronous transport of clients that bring none; see `_pool_transport`. Each event loop has its own pools."""

from __future__ import annotations

import sys

from pennyweight_core._http._connections import close_leaked_connections, drop_sockets, refuse_surplus, settle
from pennyweight_core._http._core_request import public_request, request_origin, signed_request
from pennyweight_core._http._loops import PerLoop
from pennyweight_core._http._open_response import AsyncOwnTransport, OpenResponse, to_httpx
from pennyweight_core._http._pools import make_async_pool
from pennyweight_core._http._sign_on_send import AsyncSignOnSend, SignOnSend
from pennyweight_core._http._translate import translate_error
from pennyweight_core._tracebacks import strip_tracebacks
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core._http._httpx import httpx
    from pennyweight_core._http._prepared_request import PreparedRequest


class AsyncPoolTransport(AsyncOwnTransport):
    """Signs and sends on connections of its own."""

    def __init__(self) -> None:
        self._pools: PerLoop[dict[str, Any]] = PerLoop(dict, _close_pools, _drop_pools)

    async def send(self, prepared: PreparedRequest) -> OpenResponse:
        """Sign and send."""
        hook = AsyncSignOnSend(prepared)
        return await self._send(prepared.public.origin, public_request(prepared, hook), hook)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request that is signed already, for a transport above this one."""
        opened = await self._send(request_origin(request), signed_request(request), None)
        return to_httpx(opened)

    async def _send(self, origin: str, request: Any, hook: SignOnSend | None) -> OpenResponse:
        handled = sys.exception()
        pool = None
        try:
            pools = self._pools.get()
            pool = pools.get(origin)
            if pool is None:
                pool = pools[origin] = make_async_pool(origin)
            response = await pool.handle_async_request(request)
        except Exception as error:  # noqa: BLE001 - libraries below raise errors of their own
            await close_leaked_connections(pool)
            failure = translate_error(error, sent=True) if hook is None else hook.settle(error, handled)
        except BaseException as error:  # noqa: BLE001 - any error's frames hold the signed request
            await close_leaked_connections(pool)
            raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay
        else:

            async def close() -> None:
                refuse_surplus(response.stream, buffered=True)
                await settle(response.aclose, response.stream)

            return OpenResponse(response.status, response.headers, response.stream, close=close)
        raise failure

    async def aclose(self) -> None:
        await self._pools.aclose()


async def _close_pools(pools: dict[str, Any]) -> None:
    for pool in pools.values():
        await pool.aclose()


def _drop_pools(pools: dict[str, Any]) -> None:
    for pool in pools.values():
        drop_sockets(pool)
