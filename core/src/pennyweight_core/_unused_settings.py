"""Warn of settings of a user's own httpx client that no call uses: it lends its connections, not its requests."""

from __future__ import annotations

import warnings
from typing import Any

_warned: set[tuple[str, ...]] = set()
_INSTEAD = {
    "headers": "default_headers=",
    "params": "extra_query= of a call",
    "cookies": "default_headers=",
    "timeout": "timeout=",
    "auth": "the client's credentials",
    "base_url": "base_url=",
    "follow_redirects": "nothing: redirects are never followed",
}


def warn_of_unused_settings(http_client: Any, stacklevel: int) -> None:
    """Emit a UserWarning, once per process for the same settings, if an httpx client has some that are dropped."""
    unused = tuple(_unused(http_client))
    if not unused or unused in _warned:
        return
    _warned.add(unused)
    named = ", ".join(f"{name} ({_INSTEAD[name]})" for name in unused)
    warnings.warn(
        f"http_client: its transport, proxies and event hooks are used, but not its {named}. "
        "What is in parentheses does the same here",
        UserWarning,
        stacklevel=stacklevel + 1,
    )


def _unused(http_client: Any) -> list[str]:
    import httpx

    plain = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200)), trust_env=False)
    unset = object()
    return [
        name
        for name in _INSTEAD
        if (found := getattr(http_client, name, unset)) is not unset and found != getattr(plain, name)
    ]
