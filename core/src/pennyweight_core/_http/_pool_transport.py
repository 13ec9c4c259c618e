"""
The synchronous transport of clients that bring none: it uses httpcore's pools directly.

Instrumentation of httpx's classes does not see it. After a fork and after an interrupt it takes new pools.
"""

from __future__ import annotations

import os
import sys
from threading import Lock

from pennyweight_core._http._connections import close_sockets, left_to_parent, refuse_surplus
from pennyweight_core._http._core_request import public_request, request_origin, signed_request
from pennyweight_core._http._httpx import httpx
from pennyweight_core._http._open_response import OpenResponse
from pennyweight_core._http._pools import make_pool
from pennyweight_core._http._sign_on_send import SignOnSend
from pennyweight_core._http._translate import translate_error
from pennyweight_core._tracebacks import strip_tracebacks
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core._http._prepared_request import PreparedRequest


class _Pools:
    """Pools by origin, and the requests in flight."""

    __slots__ = ("by_origin", "in_flight", "pid")

    def __init__(self) -> None:
        self.by_origin: dict[str, Any] = {}
        self.in_flight: set[object] = set()
        self.pid = os.getpid()

    def close(self) -> None:
        """Close all connections, without a lock."""
        for pool in self.by_origin.values():
            close_sockets(pool)


class PoolTransport(httpx.BaseTransport):
    """Signs and sends on connections of its own."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._pools = _Pools()
        self._retired: list[_Pools] = []

    def send(self, prepared: PreparedRequest) -> OpenResponse:
        """Sign and send."""
        hook = SignOnSend(prepared)
        return self._send(prepared.public.origin, public_request(prepared, hook), hook)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request that is signed already, for a transport above this one."""
        opened = self._send(request_origin(request), signed_request(request), None)
        return httpx.Response(opened.status_code, headers=list(opened.raw_headers), stream=_Stream(opened))

    def _send(self, origin: str, request: Any, hook: SignOnSend | None) -> OpenResponse:
        handled = sys.exception()
        pools = self._current()
        pools.in_flight.add(request)
        try:
            pool = pools.by_origin.get(origin) or self._add_pool(pools, origin)
            response = pool.handle_request(request)
        except Exception as error:  # noqa: BLE001 - libraries below raise errors of their own
            self._finish(pools, request)
            failure = translate_error(error, sent=True) if hook is None else hook.settle(error, handled)
        except BaseException as error:  # noqa: BLE001 - any error's frames hold the signed request
            self._retire(pools, request)
            raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay
        else:

            def close() -> None:
                refuse_surplus(response.stream)
                response.close()
                self._finish(pools, request)

            return OpenResponse(
                response.status,
                response.headers,
                response.stream,
                close=close,
                abandon=lambda: self._retire(pools, request),
            )
        raise failure

    def _current(self) -> _Pools:
        pools = self._pools
        if pools.pid != os.getpid():
            left_to_parent.append(pools)
            left_to_parent.append(self._retired)
            self._lock, self._retired = Lock(), []
            pools = self._pools = _Pools()
        return pools

    def _add_pool(self, pools: _Pools, origin: str) -> Any:
        with self._lock:
            if origin not in pools.by_origin:
                pools.by_origin[origin] = make_pool(origin)
            return pools.by_origin[origin]

    def _finish(self, pools: _Pools, request: object) -> None:
        pools.in_flight.discard(request)
        if pools in self._retired and not pools.in_flight:
            self._retired.remove(pools)
            pools.close()

    def _retire(self, pools: _Pools, request: object) -> None:
        """Replace pools after an interrupt: their lock may be held for good, and their lists may be inconsistent."""
        if pools is self._pools:
            self._pools = _Pools()
            self._retired.append(pools)
        self._finish(pools, request)

    def close(self) -> None:
        if self._pools.pid != os.getpid():
            return
        retired, self._retired = self._retired, []
        for pools in (self._pools, *retired):
            pools.close()
        self._pools = _Pools()


class _Stream(httpx.SyncByteStream):
    def __init__(self, opened: OpenResponse) -> None:
        self._opened = opened

    def __iter__(self) -> Any:
        return iter(self._opened.stream)

    def close(self) -> None:
        self._opened.close()
