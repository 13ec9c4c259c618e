"""The HTTP library: the only module that imports httpx."""

from __future__ import annotations

from threading import Lock

import httpx as httpx

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from ssl import SSLContext

lock = Lock()
_shared: list[SSLContext] = []


def ssl_context() -> SSLContext:
    """One TLS context per process: loading the authorities costs 20 ms."""
    with lock:
        if not _shared:
            _shared.append(httpx.create_ssl_context())
        return _shared[0]
