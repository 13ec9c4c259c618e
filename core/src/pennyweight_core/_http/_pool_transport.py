"""
The synchronous transport of clients that bring none: it uses httpcore's pools directly.

Instrumentation of httpx's classes does not see it. After a fork and after an interrupt it takes new pools.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from threading import Lock
from weakref import ref

from pennyweight_core._http._connections import close_sockets, left_to_parent, refuse_surplus
from pennyweight_core._http._core_request import public_request, request_origin, signed_request
from pennyweight_core._http._httpx import httpx
from pennyweight_core._http._open_response import OpenResponse, to_httpx
from pennyweight_core._http._pools import make_pool
from pennyweight_core._http._sign_on_send import SignOnSend
from pennyweight_core._http._translate import translate_error
from pennyweight_core._tracebacks import strip_tracebacks
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core._http._prepared_request import PreparedRequest


class _InFlight:
    """Exists as long as a call uses connections; an interrupt may end it at any point."""

    __slots__ = ("__weakref__",)


class _Pools:
    """Pools by origin, and the calls in flight."""

    __slots__ = ("by_origin", "in_flight", "pid")

    def __init__(self) -> None:
        self.by_origin: dict[str, Any] = {}
        self.in_flight: set[ref[_InFlight]] = set()
        self.pid = os.getpid()

    def begin_call(self) -> _InFlight:
        """Return an object to hold during a call."""
        in_flight = _InFlight()
        self.in_flight.add(ref(in_flight, self.in_flight.discard))
        return in_flight

    def close(self) -> None:
        """Close all connections."""
        for pool in self.by_origin.values():
            close_sockets(pool)


class PoolTransport(httpx.BaseTransport):
    """Signs and sends on connections of its own."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._pools = _Pools()
        self._replaced: list[_Pools] = []

    def send(self, prepared: PreparedRequest) -> OpenResponse:
        """Sign and send."""
        hook = SignOnSend(prepared)
        return self._send(prepared.public.origin, public_request(prepared, hook), hook)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request that is signed already, for a transport above this one."""
        opened = self._send(request_origin(request), signed_request(request), None)
        return to_httpx(opened)

    def _send(self, origin: str, request: Any, hook: SignOnSend | None) -> OpenResponse:
        handled = sys.exception()
        pools = self._current()
        in_flight: _InFlight | None = pools.begin_call()
        try:
            pool = pools.by_origin.get(origin) or self._add_pool(pools, origin)
            response = pool.handle_request(request)
        except Exception as error:  # noqa: BLE001 - libraries below raise errors of their own
            failure = translate_error(error, sent=True) if hook is None else hook.settle(error, handled)
        except BaseException as error:  # noqa: BLE001 - any error's frames hold the signed request
            raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay
        else:

            def close() -> None:
                nonlocal in_flight
                refuse_surplus(response.stream)
                response.close()
                in_flight = None

            return OpenResponse(
                response.status, response.headers, response.stream, close=close, abandon=self.replace_pools
            )
        raise failure

    def _current(self) -> _Pools:
        pools = self._pools
        if pools.pid != os.getpid():
            left_to_parent.append(pools)
            left_to_parent.append(self._replaced)
            self._lock, self._replaced = Lock(), []
            pools = self._pools = _Pools()
        if self._replaced:
            self._close_replaced()
        return pools

    def _add_pool(self, pools: _Pools, origin: str) -> Any:
        with self._lock:
            if origin not in pools.by_origin:
                pools.by_origin[origin] = make_pool(origin)
            return pools.by_origin[origin]

    def replace_pools(self) -> None:
        """Take new pools after an interrupt, which may have left the lists of these inconsistent."""
        self._replaced.append(self._pools)
        self._pools = _Pools()

    def _close_replaced(self) -> None:
        """Close replaced pools that no call uses any more."""
        for pools in [it for it in self._replaced if not it.in_flight]:
            pools.close()
            with suppress(ValueError):  # another thread was faster
                self._replaced.remove(pools)

    def close(self) -> None:
        if self._pools.pid != os.getpid():
            return
        replaced, self._replaced = self._replaced, []
        for pools in (self._pools, *replaced):
            pools.close()
        self._pools = _Pools()
