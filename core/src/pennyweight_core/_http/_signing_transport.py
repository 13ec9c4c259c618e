"""
Sign below the HTTP library.

The library sees the public request, which carries a `PreparedRequest` as an extension. A transport under the library makes the
real request from it and signs that, once per attempt, and lets no frame that held the signed request escape.
"""

from __future__ import annotations

import sys
from urllib.parse import unquote_plus

from pennyweight_core._errors import PennyweightError
from pennyweight_core._http._httpx import httpx, lock
from pennyweight_core._http._pool_cleanup import close_leaked_connections
from pennyweight_core._http._url import build_url
from pennyweight_core._tracebacks import strip_tracebacks
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from typing import Any

    from pennyweight_core._messages import SignableRequest
    from pennyweight_core._request_options import RequestOptions
    from pennyweight_core._unsigned_request import UnsignedRequest

REQUEST_KEY = "pennyweight"
"""Extension of the public request: the prepared request, to be signed below."""
_WITH_BODY = ("POST", "PUT", "PATCH")
SENT_KEY = "pennyweight.sent"
"""Extension of the real request: the prepared request it was made from."""


class PreparedRequest:
    """
    One call's request, to be sent once per attempt.

    Attributes:
        options: timeouts and deadline.
        public: the request without secret query parameters and signature.
        hidden_names: names of JSON fields, of request and answer, that hold secrets or differ each time.
    """

    __slots__ = ("_hidden_names", "_sign", "_unsigned", "options", "public")

    def __init__(
        self,
        unsigned: UnsignedRequest,
        sign: Callable[[SignableRequest], SignableRequest] | None,
        options: RequestOptions,
        hidden_names: Callable[[], Collection[str]] = tuple,
    ) -> None:
        self._unsigned = unsigned
        self._sign = sign
        self._hidden_names = hidden_names
        self.options = options
        self.public = unsigned.public

    @property
    def hidden_names(self) -> Collection[str]:
        """Names of JSON fields, of request and answer, that hold secrets or differ each time."""
        return self._hidden_names()

    @property
    def url(self) -> httpx.URL:
        """The address without secret parameters."""
        return build_url(self.public.origin, self.public.raw_path, self.public.raw_query)

    @property
    def extensions(self) -> dict[str, Any]:
        """The request's extensions for the library: its timeouts."""
        return {"timeout": self.options.timeouts()}

    def to_httpx(self) -> httpx.Request:
        """The request that the library, its hooks and its log may see."""
        return httpx.Request(self.public.method, self.url, extensions=self.extensions | {REQUEST_KEY: self})

    def sign(self, extensions: dict[str, object]) -> httpx.Request:
        """
        The request that goes on the wire, signed now.

        Raises:
            ValueError: `extra_query` names a parameter that the signer sets.
        """
        complete = self._unsigned.with_secrets()
        signed = self._sign(complete) if self._sign else complete
        if signed.origin != complete.origin:
            raise PennyweightError(f"the signer moved the request to another host, {signed.origin}: this is a bug")
        if self.options.extra_query and signed.raw_query != complete.raw_query:
            _check_extra(self.options.extra_query, complete.raw_query, signed.raw_query)
        kept = {name: value for name, value in extensions.items() if name != REQUEST_KEY}
        kept[SENT_KEY] = self
        url = build_url(signed.origin, signed.raw_path, signed.raw_query)
        headers = [(b"host", url.netloc)]
        headers += [(name.encode("ascii"), value.encode("ascii")) for name, value in signed.headers.items()]
        if signed.body or signed.method in _WITH_BODY:
            headers.append((b"content-length", str(len(signed.body)).encode()))
        request = httpx.Request(
            signed.method, url, headers=headers, stream=httpx.ByteStream(signed.body), extensions=kept
        )
        request.read()
        return request


class SigningTransport(httpx.BaseTransport):
    """Signs prepared requests; passes every other request of a shared client on untouched."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        prepared = request.extensions.get(REQUEST_KEY)
        if not isinstance(prepared, PreparedRequest):
            return self._inner.handle_request(request)
        return self.send(prepared, request.extensions)

    def send(self, prepared: PreparedRequest, extensions: dict[str, Any]) -> httpx.Response:
        """Sign and send."""
        handled = sys.exception()
        try:
            return self._inner.handle_request(prepared.sign(extensions))
        except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold the signed request
            raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay

    def close(self) -> None:
        self._inner.close()


class AsyncSigningTransport(httpx.AsyncBaseTransport):
    """Signs requests of asynchronous clients."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        prepared = request.extensions.get(REQUEST_KEY)
        if not isinstance(prepared, PreparedRequest):
            return await self._inner.handle_async_request(request)
        return await self.send(prepared, request.extensions)

    async def send(self, prepared: PreparedRequest, extensions: dict[str, Any]) -> httpx.Response:
        """Sign and send."""
        handled = sys.exception()
        try:
            return await self._inner.handle_async_request(prepared.sign(extensions))
        except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold the signed request
            await close_leaked_connections(self._inner)
            raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay

    async def aclose(self) -> None:
        await self._inner.aclose()


def install_signing(client: Any, kind: type[SigningTransport] | type[AsyncSigningTransport]) -> None:
    """Put a signing transport under a client and each of its proxies, once."""
    with lock:
        if not isinstance(client._transport, kind):
            client._transport = kind(client._transport)
        for pattern, mounted in client._mounts.items():
            if mounted is not None and not isinstance(mounted, kind):
                client._mounts[pattern] = kind(mounted)


def _check_extra(extra: Collection[str], before: str, after: str) -> None:
    known, sent = _names(before), _names(after)
    twice = sorted(name for name in extra if sent.count(name) > known.count(name))
    if twice:
        raise ValueError(f"extra_query: {', '.join(twice)} is set by what signs the request; leave it out")


def _names(raw_query: str) -> list[str]:
    return [unquote_plus(part.partition("=")[0]) for part in raw_query.split("&")]
