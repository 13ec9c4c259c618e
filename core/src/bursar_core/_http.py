"""
The only module that imports httpx.

httpx sees a request without its secrets: no signature, no credential header, no secret query parameter, no body. The
real one is made and signed by `Errand` in a transport *below* httpx, once per attempt, so that nothing it adds is
ever logged, kept on a response, or shown in a traceback of httpx.
"""

from __future__ import annotations

from threading import Lock
from time import perf_counter

import httpx

from bursar_core._errors import BursarError
from bursar_core._seam import Incoming
from bursar_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from ssl import SSLContext

    from bursar_core._prepare import Draft
    from bursar_core._seam import Outgoing

_KEY = "bursar"
_lock = Lock()
_ssl: SSLContext | None = None


class Errand:
    """What travels through httpx beside the public request: how to make and sign the real one."""

    __slots__ = ("_draft", "_sign")

    def __init__(self, draft: Draft, sign: Callable[[Outgoing], Outgoing]) -> None:
        self._draft = draft
        self._sign = sign

    def public(self, timeout: dict[str, float | None]) -> httpx.Request:
        """The request that httpx, its hooks and its log may see."""
        shown = self._draft.public
        return httpx.Request(shown.method, shown.url, extensions={"timeout": timeout, _KEY: self})

    def real(self, extensions: dict[str, object]) -> httpx.Request:
        """The request that goes on the wire, signed now."""
        signed = self._sign(self._draft.complete())
        if signed.origin != self._draft.public.origin:
            raise BursarError(f"the signer moved the request to another host, {signed.origin}: this is a bug")
        kept = {name: value for name, value in extensions.items() if name != _KEY}
        request = httpx.Request(
            signed.method, signed.url, headers=dict(signed.headers), content=signed.body or None, extensions=kept
        )
        if request.url.raw_path.decode() != signed.raw_path + (f"?{signed.raw_query}" if signed.raw_query else ""):
            raise BursarError("the URL would change after signing: this is a bug; report the characters it has")
        return request


class SigningTransport(httpx.BaseTransport):
    """Signs errands; lets every other request of a shared client pass untouched."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        errand = request.extensions.get(_KEY)
        if not isinstance(errand, Errand):
            return self._inner.handle_request(request)
        try:
            return self._inner.handle_request(errand.real(request.extensions))
        except Exception as error:  # noqa: BLE001 - whatever it is, its frames hold the signed request
            raise _without_frames(error)  # noqa: B904 - its own causes stay

    def close(self) -> None:
        self._inner.close()


class AsyncSigningTransport(httpx.AsyncBaseTransport):
    """The same for asynchronous clients."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        errand = request.extensions.get(_KEY)
        if not isinstance(errand, Errand):
            return await self._inner.handle_async_request(request)
        try:
            return await self._inner.handle_async_request(errand.real(request.extensions))
        except Exception as error:  # noqa: BLE001 - whatever it is, its frames hold the signed request
            raise _without_frames(error)  # noqa: B904 - its own causes stay

    async def aclose(self) -> None:
        await self._inner.aclose()


class Line:
    """A connection of one synchronous client to its vendor; `proxied`: whether the environment's proxies count."""

    def __init__(
        self,
        timeout: dict[str, float | None],
        http_client: httpx.Client | None,
        transport: httpx.BaseTransport | None,
        *,
        proxied: bool,
    ) -> None:
        self._timeout = timeout
        self._own = http_client is None
        self._client = http_client or httpx.Client(
            transport=transport, verify=_shared_ssl(), follow_redirects=False, trust_env=proxied
        )
        with _lock:
            if not isinstance(self._client._transport, SigningTransport):
                self._client._transport = SigningTransport(self._client._transport)
            for pattern, mounted in self._client._mounts.items():
                if mounted is not None and not isinstance(mounted, SigningTransport):
                    self._client._mounts[pattern] = SigningTransport(mounted)

    def send(self, errand: Errand) -> Answer:
        request = errand.public(self._timeout)
        started = perf_counter()
        try:
            response = self._client.send(request, auth=None, follow_redirects=False)
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            return Answer(None, _bare(error), perf_counter() - started)
        return Answer(_incoming(response), None, perf_counter() - started)

    def close(self) -> None:
        if self._own:
            self._client.close()


class AsyncLine:
    """A connection of one asynchronous client to its vendor; `proxied`: whether the environment's proxies count."""

    def __init__(
        self,
        timeout: dict[str, float | None],
        http_client: httpx.AsyncClient | None,
        transport: httpx.AsyncBaseTransport | None,
        *,
        proxied: bool,
    ) -> None:
        self._timeout = timeout
        self._own = http_client is None
        self._client = http_client or httpx.AsyncClient(
            transport=transport, verify=_shared_ssl(), follow_redirects=False, trust_env=proxied
        )
        with _lock:
            if not isinstance(self._client._transport, AsyncSigningTransport):
                self._client._transport = AsyncSigningTransport(self._client._transport)
            for pattern, mounted in self._client._mounts.items():
                if mounted is not None and not isinstance(mounted, AsyncSigningTransport):
                    self._client._mounts[pattern] = AsyncSigningTransport(mounted)

    async def send(self, errand: Errand) -> Answer:
        request = errand.public(self._timeout)
        started = perf_counter()
        try:
            response = await self._client.send(request, auth=None, follow_redirects=False)
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            return Answer(None, _bare(error), perf_counter() - started)
        return Answer(_incoming(response), None, perf_counter() - started)

    async def aclose(self) -> None:
        if self._own:
            await self._client.aclose()


class Answer:
    """What came of one attempt: an answer, or why there is none (`cause`, and whether it was a timeout)."""

    __slots__ = ("cause", "elapsed", "incoming", "timed_out")

    def __init__(self, incoming: Incoming | None, cause: Exception | None, elapsed: float) -> None:
        self.incoming = incoming
        self.cause = cause
        self.elapsed = elapsed
        self.timed_out = isinstance(cause, httpx.TimeoutException)


def _incoming(response: httpx.Response) -> Incoming:
    return Incoming(
        response.status_code, {name.lower(): value for name, value in response.headers.items()}, response.content
    )


def _without_frames(error: Exception) -> Exception:
    """The same error; it and its causes forget the frames below, whose local variables hold the signed request."""
    linked: BaseException | None = error
    while linked is not None:
        linked.__traceback__ = None
        linked = linked.__cause__ or linked.__context__
    return error


def _bare(error: Exception) -> Exception:
    """The same kind of error with the same text, without the request and the frames that hold secrets."""
    return type(error)(str(error)) if isinstance(error, httpx.TransportError) else httpx.HTTPError(repr(error))


def _shared_ssl() -> SSLContext:
    """One TLS context per process: loading the authorities costs 20 ms."""
    global _ssl
    with _lock:
        if _ssl is None:
            _ssl = httpx.create_ssl_context()
        return _ssl
