"""Send prepared requests: on connections of our own, or with a user-supplied HTTP client or transport."""

from __future__ import annotations

from time import perf_counter

from pennyweight_core._http._attempt import FAILURES, AttemptResult, detach_error
from pennyweight_core._http._body import aread_body, read_body
from pennyweight_core._http._deadline import current_call
from pennyweight_core._http._httpx import httpx
from pennyweight_core._http._open_response import AsyncOwnTransport, open_httpx, open_httpx_async
from pennyweight_core._http._pool_transport import PoolTransport
from pennyweight_core._http._prepared_request import REQUEST_KEY
from pennyweight_core._http._signing_transport import AsyncSigningTransport, SigningTransport, install_signing
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core._http._open_response import OpenResponse
    from pennyweight_core._http._prepared_request import PreparedRequest


class HttpSender:
    """
    Sends for a synchronous client.

    Attributes:
        is_open: whether connections of ours may be open.
    """

    def __init__(self, http_client: httpx.Client | None, transport: httpx.BaseTransport | None) -> None:
        self.is_open = False
        self._connects = http_client is None and transport is None
        self._client = http_client
        self._transport = PoolTransport() if transport is None else SigningTransport(transport)

    def send(self, prepared: PreparedRequest) -> AttemptResult:
        """Send once and read the whole body, unless that of a 2xx is to be read piece by piece."""
        started = perf_counter()
        self.is_open = self._connects
        current_call.remaining = prepared.options.remaining
        response: OpenResponse | None = None
        try:
            response = self._dispatch(prepared)
            if prepared.keep_open and response.is_success:
                return AttemptResult(perf_counter() - started, response.to_raw(b""), open_response=response)
            return AttemptResult(perf_counter() - started, read_body(response, prepared.options))
        except FAILURES as error:
            partial = response.partial() if response else None
            return AttemptResult(perf_counter() - started, cause=detach_error(error), partial=partial)
        except BaseException as error:
            if not isinstance(error, Exception):
                self._abandon(response)
            raise
        finally:
            current_call.remaining = None

    def _abandon(self, response: OpenResponse | None) -> None:
        """Close the connection of an interrupted call."""
        if response is not None:
            response.abandon()
        elif isinstance(self._transport, PoolTransport):
            self._transport.replace_pools()

    def _dispatch(self, prepared: PreparedRequest) -> OpenResponse:
        """Use `send()` of a user-supplied client, so that its hooks run; otherwise the transport."""
        if self._client is None:
            return self._transport.send(prepared)
        install_signing(self._client, SigningTransport)
        request = prepared.to_httpx({REQUEST_KEY: prepared})
        return open_httpx(self._client.send(request, auth=None, follow_redirects=False, stream=True))

    def close(self) -> None:
        """Close connections, except those of a user-supplied client."""
        self.is_open = False
        if self._client is None:
            self._transport.close()


class AsyncHttpSender:
    """
    Sends for an asynchronous client.

    Attributes:
        is_open: whether connections of ours may be open.
    """

    def __init__(self, http_client: httpx.AsyncClient | None, transport: Any) -> None:
        self.is_open = False
        self._connects = http_client is None and transport is None
        self._client = http_client
        self._transport = _asynchronous(transport)

    async def send(self, prepared: PreparedRequest) -> AttemptResult:
        """Send once and read the whole body, unless that of a 2xx is to be read piece by piece."""
        from anyio import fail_after

        started = perf_counter()
        self.is_open = self._connects
        response: OpenResponse | None = None
        try:
            with fail_after(max(0.0, prepared.options.remaining())):
                response = await self._dispatch(prepared)
                if prepared.keep_open and response.is_success:
                    return AttemptResult(perf_counter() - started, response.to_raw(b""), open_response=response)
                return AttemptResult(perf_counter() - started, await aread_body(response, prepared.options))
        except TimeoutError:
            cause: Exception = httpx.ReadTimeout("the deadline passed")
        except FAILURES as error:
            cause = detach_error(error)
        partial = response.partial() if response else None
        return AttemptResult(perf_counter() - started, cause=cause, partial=partial)

    async def _dispatch(self, prepared: PreparedRequest) -> OpenResponse:
        """Use `send()` of a user-supplied client, so that its hooks run; otherwise the transport."""
        if self._client is None:
            opened: OpenResponse = await self._transport.send(prepared)
            return opened
        install_signing(self._client, AsyncSigningTransport)
        request = prepared.to_httpx({REQUEST_KEY: prepared})
        return open_httpx_async(await self._client.send(request, auth=None, follow_redirects=False, stream=True))

    async def aclose(self) -> None:
        """Close connections, except those of a user-supplied client."""
        self.is_open = False
        if self._client is None:
            await self._transport.aclose()


def _asynchronous(transport: Any) -> Any:
    """Return the transport for sending; our own transports sign by themselves."""
    if transport is None:
        from pennyweight_core._http._async_pool_transport import AsyncPoolTransport  # asyncio costs an import

        return AsyncPoolTransport()
    return transport if isinstance(transport, AsyncOwnTransport) else AsyncSigningTransport(transport)


def check_transport(http_client: object, transport: object, *, asynchronous: bool) -> None:
    """
    Check the type of a user-supplied HTTP client or transport, without changing it.

    Raises:
        TypeError: it is of another library, or synchronous for an asynchronous client, or vice versa.
    """
    names = ("AsyncClient", "AsyncBaseTransport") if asynchronous else ("Client", "BaseTransport")
    for argument, value, name in zip(("http_client", "transport"), (http_client, transport), names, strict=True):
        if value is not None and not isinstance(value, getattr(httpx, name)):
            kind = value if isinstance(value, type) else type(value)
            found = f"{kind.__module__}.{kind.__qualname__}" + (", a class" if value is kind else "")
            world = "an asynchronous" if asynchronous else "a synchronous"
            raise TypeError(f"{argument}: expected an httpx.{name}, as {world} client needs it, found {found}")
