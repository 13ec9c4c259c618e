"""Clients that are fed sampled answers."""

from __future__ import annotations

import inspect
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
from pennyweight_core.runtime import Resource
from wire import Wire

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampler.specs import Operation

_CLASSES = {
    "kalshi": "Kalshi",
    "kalshi.perps": "KalshiPerps",
    "mesh": "Mesh",
    "mesh.admin": "MeshAdmin",
    "onebalance": "OneBalance",
    "snaptrade": "SnapTrade",
}
_OURS = "made-for-this-run"
_TOKEN = {"id_token": "token-of-tests", "expires_in": 3600, "status": "succeeded"}


class Feed(Wire):
    """A wire whose answer can be changed; JSON unless the test says otherwise."""

    def __init__(self) -> None:
        super().__init__("")

    def answer(
        self, content: str | bytes, status: int = 200, kind: str = "application/json", *, location: str = ""
    ) -> None:
        """Answer this from now on; a redirect leads to `location`."""
        body = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        headers = {"content-type": kind} | ({"location": location} if 300 <= status < 400 else {})
        self._answers = [httpx.Response(status, content=body, headers=headers)]
        self.requests.clear()

    def _answer(self, request: httpx.Request) -> httpx.Response:
        """Exchange the credentials of this run for a token, and say nothing of it; answer all else as told."""
        if request.url.path.endswith("/Token") and _OURS.encode() in request.content:
            return httpx.Response(200, json={"status": "ok", "content": _TOKEN})
        return super()._answer(request)


class Subject(NamedTuple):
    """A vendor whose client is fed."""

    module: str
    client: str
    """The class of the synchronous one."""
    credentials: Mapping[str, str]
    """Made for this run."""


def synchronous(vendor: str | Subject, feed: Feed, **options: Any) -> Any:
    """Return a client, of one of our vendors or of another, that sends once, at once."""
    return _client(vendor, "", transport=feed, **options)


def asynchronous(vendor: str | Subject, feed: Feed, **options: Any) -> Any:
    """Return its asynchronous twin."""
    return _client(vendor, "Async", transport=feed, **options)


def _client(vendor: str | Subject, flavour: str, **options: Any) -> Any:
    subject = _ours(vendor) if isinstance(vendor, str) else vendor
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # that OneBalance is deprecated is tested elsewhere
        kind = getattr(import_module(subject.module), f"{flavour}{subject.client}")
        return kind(**subject.credentials, **{"max_retries": 0, "limits": False, **options})


def _ours(vendor: str) -> Subject:
    import keys  # here: whoever samples another vendor may have no client of ours

    credentials = {
        "kalshi": {"api_key_id": _OURS, "private_key": keys.pem()},
        "mesh": {"client_id": _OURS, "client_secret": _OURS},
        "onebalance": {"api_key": _OURS},
        "snaptrade": {"client_id": _OURS, "consumer_key": "made for this run"},
    }[vendor.partition(".")[0]]
    return Subject(f"pennyweight_{vendor}", _CLASSES[vendor], credentials)


def method(client: Any, operation: Operation, *, responding: bool = False) -> Any:
    """Return the client's method for an operation."""
    resource, name = operation.name.split(".")
    found = getattr(client, resource)
    return getattr(found.with_response if responding else found, name)


def methods(client: Any) -> set[str]:
    """Return the names of all methods of a client, as `resource.method`."""
    resources = {
        name: getattr(client, name) for name, kind in inspect.getmembers(type(client)) if isinstance(kind, property)
    }
    return {
        f"{place}.{name}"
        for place, resource in resources.items()
        if isinstance(resource, Resource)
        for name, _ in inspect.getmembers(resource, inspect.ismethod)
        if not name.startswith("_")
    }
