"""Clients that are fed sampled answers."""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx
import keys
from wire import Wire

if TYPE_CHECKING:
    from sampler.specs import Operation

_CLASSES = {"kalshi": "Kalshi", "mesh": "Mesh", "onebalance": "OneBalance", "snaptrade": "SnapTrade"}


class Feed(Wire):
    """A wire whose answer can be changed; JSON unless the test says otherwise."""

    def __init__(self) -> None:
        super().__init__("")

    def answer(self, content: str | bytes, status: int = 200, kind: str = "application/json") -> None:
        """Answer this from now on."""
        body = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        self._answers = [httpx.Response(status, content=body, headers={"content-type": kind})]
        self.requests.clear()


def synchronous(vendor: str, feed: Feed, **options: Any) -> Any:
    """Return a client that sends once, at once."""
    return _client(vendor, _CLASSES[vendor], transport=feed, **options)


def asynchronous(vendor: str, feed: Feed, **options: Any) -> Any:
    """Return its asynchronous twin."""
    return _client(vendor, f"Async{_CLASSES[vendor]}", transport=feed, **options)


def _client(vendor: str, name: str, **options: Any) -> Any:
    credentials = {
        "kalshi": {"api_key_id": "made-for-this-run", "private_key": keys.pem()},
        "mesh": {"client_id": "made-for-this-run", "client_secret": "made-for-this-run"},
        "onebalance": {"api_key": "made-for-this-run"},
        "snaptrade": {"client_id": "made-for-this-run", "consumer_key": "made for this run"},
    }[vendor]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # that OneBalance is deprecated is tested elsewhere
        kind = getattr(import_module(f"bursar_{vendor}"), name)
        return kind(**credentials, **{"max_retries": 0, "limits": False, **options})


def method(client: Any, operation: Operation, *, responding: bool = False) -> Any:
    """Return the client's method for an operation."""
    resource, name = operation.name.split(".")
    found = getattr(client, resource)
    return getattr(found.with_response if responding else found, name)
