"""Connection pools of httpcore, with the proxies and certificates of the environment."""

from __future__ import annotations

from threading import Lock

from pennyweight_core._http._deadline import DeadlineBackend
from pennyweight_core._http._httpx import httpx, ssl_context
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from ssl import SSLContext
    from typing import Any

_LIMITS: dict[str, Any] = {"max_connections": 100, "max_keepalive_connections": 20, "keepalive_expiry": 5.0}
_PROXIES = "HTTPS_PROXY, ALL_PROXY and NO_PROXY"


def make_pool(origin: str) -> Any:
    """
    Return a synchronous pool for an origin; unencrypted requests go to loopback, past any proxy.

    Raises:
        httpx.UnsupportedProtocol: the environment names certificates or proxies that can't be used.
    """
    import httpcore

    if origin.startswith("http:"):
        pool: Any = httpcore.ConnectionPool(**_LIMITS)
    else:
        pool = _environment_pool(httpx.Client, origin)
    pool._network_backend = DeadlineBackend(pool._network_backend)
    pool._optional_thread_lock = Lock()  # `with` takes this one at once; an interrupt inside httpcore's leaves it taken
    return pool


def make_async_pool(origin: str) -> Any:
    """Return an asynchronous pool for an origin; see `make_pool`."""
    import httpcore

    if origin.startswith("http:"):
        return httpcore.AsyncConnectionPool(**_LIMITS)
    return _environment_pool(httpx.AsyncClient, origin)


def environment_proxy(origin: str) -> str | None:
    """Return the address of the environment's proxy for an origin, chosen as for requests; None without one."""
    from httpx._utils import URLPattern, get_environment_proxies

    patterns = sorted((URLPattern(pattern), url) for pattern, url in get_environment_proxies().items())
    return next((url for pattern, url in patterns if pattern.matches(httpx.URL(origin))), None)


def load_certificates() -> SSLContext:
    """
    Return the process's TLS context.

    Raises:
        httpx.UnsupportedProtocol: the environment names certificates that can't be used.
    """
    try:
        return ssl_context()
    except Exception as error:  # noqa: BLE001 - any error's text may show the environment
        found = type(error).__name__
    raise httpx.UnsupportedProtocol(
        f"SSL_CERT_FILE, SSL_CERT_DIR: expected certificates in PEM form, found none that can be read ({found})"
    )


def _environment_pool(kind: Any, origin: str) -> Any:
    context = load_certificates()
    try:
        return kind(verify=context)._transport_for_url(httpx.URL(origin))._pool
    except ImportError:
        trouble = f"{_PROXIES}: a SOCKS proxy needs the package socksio, which is not installed"
    except Exception as error:  # noqa: BLE001 - any error's text may show a proxy's password
        trouble = f"{_PROXIES}: expected addresses of proxies, found one that can't be used ({type(error).__name__})"
    raise httpx.UnsupportedProtocol(trouble)
