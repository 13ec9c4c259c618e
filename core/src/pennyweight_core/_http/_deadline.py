"""
A deadline for a whole synchronous call.

The library limits each read of a socket; a server that sends one byte at a time, or that never stops sending, could keep
a call for ever. So the sockets of our own clients ask how much time the call has left, each time they are used.
Asynchronous calls need none of this.
"""

from __future__ import annotations

from threading import local

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class _Call(local):
    """The call that this thread is making; a synchronous call never leaves its thread."""

    remaining: Callable[[], float] | None = None


current_call = _Call()


class _DeadlineProxy:
    """Wraps an object of the library's network layer."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _DeadlineStream(_DeadlineProxy):
    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        return self._inner.read(max_bytes, timeout=_cap_timeout(timeout, "ReadTimeout"))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer:
            self._inner.write(buffer, timeout=_cap_timeout(timeout, "WriteTimeout"))

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> _DeadlineStream:
        timeout = _cap_timeout(timeout, "ConnectTimeout")
        return _DeadlineStream(self._inner.start_tls(ssl_context, server_hostname=server_hostname, timeout=timeout))


class DeadlineBackend(_DeadlineProxy):
    """A network backend whose connections apply the deadline of the current call."""

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None, **more: Any
    ) -> _DeadlineStream:
        timeout = _cap_timeout(timeout, "ConnectTimeout")
        return _DeadlineStream(
            self._inner.connect_tcp(host, port, timeout=timeout, local_address=local_address, **more)
        )


def _cap_timeout(timeout: float | None, error: str) -> float | None:
    if current_call.remaining is None:
        return timeout
    left = current_call.remaining()
    if left <= 0:
        import httpcore

        raise getattr(httpcore, error)("the deadline passed")
    return left if timeout is None else min(timeout, left)
