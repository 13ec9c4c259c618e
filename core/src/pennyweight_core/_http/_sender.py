"""Send prepared requests with httpx."""

from __future__ import annotations

from time import perf_counter

from pennyweight_core._http._attempt import FAILURES, AttemptResult, detach_error, read_response
from pennyweight_core._http._body import aread_body, read_body
from pennyweight_core._http._deadline import current_call, enforce_deadline
from pennyweight_core._http._httpx import httpx, ssl_context
from pennyweight_core._http._signing_transport import AsyncSigningTransport, SigningTransport, install_signing
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core._http._signing_transport import PreparedRequest


class HttpSender:
    """
    Sends for a synchronous client; `proxied`: whether to use the proxies of the environment.

    Attributes:
        is_open: whether connections of ours may be open.
    """

    def __init__(
        self, http_client: httpx.Client | None, transport: httpx.BaseTransport | None, *, proxied: bool
    ) -> None:
        self.is_open = False
        self._own = http_client is None
        self._connects = http_client is None and transport is None
        self._client = http_client or httpx.Client(
            transport=transport, verify=ssl_context(), follow_redirects=False, trust_env=proxied
        )
        if self._connects:
            enforce_deadline(self._client)
        install_signing(self._client, SigningTransport)
        self._transports: dict[str, httpx.BaseTransport] = {}

    def send(self, prepared: PreparedRequest) -> AttemptResult:
        """Send once and read the whole body."""
        return self._send(prepared, keep_open=False)

    def send_streaming(self, prepared: PreparedRequest) -> AttemptResult:
        """Send once; the body of a 2xx is left to be read piece by piece."""
        return self._send(prepared, keep_open=True)

    def _send(self, prepared: PreparedRequest, *, keep_open: bool) -> AttemptResult:
        started = perf_counter()
        self.is_open = self._connects
        current_call.remaining = prepared.options.remaining
        try:
            response = self._dispatch(prepared)
            if keep_open and response.is_success:
                return AttemptResult(perf_counter() - started, read_response(response, b""), open_response=response)
            raw = read_body(response, prepared.options)
            return AttemptResult(perf_counter() - started, raw)
        except FAILURES as error:
            return AttemptResult(perf_counter() - started, cause=detach_error(error))
        finally:
            current_call.remaining = None

    def _dispatch(self, prepared: PreparedRequest) -> httpx.Response:
        """Use `send()` of a user-supplied client, so that its hooks run; for our own, call the transport directly."""
        if not self._own:
            return self._client.send(prepared.to_httpx(), auth=None, follow_redirects=False, stream=True)
        transport = self._transports.get(prepared.public.origin)
        if transport is None:
            transport = self._transports[prepared.public.origin] = self._client._transport_for_url(prepared.url)
        assert isinstance(transport, SigningTransport)
        return transport.send(prepared, prepared.extensions)

    def close(self) -> None:
        """Close connections, unless they are the user's."""
        self.is_open = False
        if self._own:
            self._client.close()


class AsyncHttpSender:
    """
    Sends for an asynchronous client; `proxied`: whether to use the proxies of the environment.

    Attributes:
        is_open: whether connections of ours may be open.
    """

    def __init__(
        self, http_client: httpx.AsyncClient | None, transport: httpx.AsyncBaseTransport | None, *, proxied: bool
    ) -> None:
        self.is_open = False
        self._own = http_client is None
        self._connects = http_client is None and transport is None
        self._client = http_client or httpx.AsyncClient(
            transport=transport, verify=ssl_context(), follow_redirects=False, trust_env=proxied
        )
        install_signing(self._client, AsyncSigningTransport)
        self._transports: dict[str, httpx.AsyncBaseTransport] = {}

    async def send(self, prepared: PreparedRequest) -> AttemptResult:
        """Send once and read the whole body."""
        return await self._send(prepared, keep_open=False)

    async def send_streaming(self, prepared: PreparedRequest) -> AttemptResult:
        """Send once; the body of a 2xx is left to be read piece by piece."""
        return await self._send(prepared, keep_open=True)

    async def _send(self, prepared: PreparedRequest, *, keep_open: bool) -> AttemptResult:
        from anyio import fail_after

        started = perf_counter()
        self.is_open = self._connects
        try:
            with fail_after(max(0.0, prepared.options.remaining())):
                response = await self._dispatch(prepared)
                if keep_open and response.is_success:
                    return AttemptResult(perf_counter() - started, read_response(response, b""), open_response=response)
                raw = await aread_body(response)
                return AttemptResult(perf_counter() - started, raw)
        except TimeoutError:
            return AttemptResult(perf_counter() - started, cause=httpx.ReadTimeout("the deadline passed"))
        except FAILURES as error:
            return AttemptResult(perf_counter() - started, cause=detach_error(error))

    async def _dispatch(self, prepared: PreparedRequest) -> httpx.Response:
        """Use `send()` of a user-supplied client, so that its hooks run; for our own, call the transport directly."""
        if not self._own:
            return await self._client.send(prepared.to_httpx(), auth=None, follow_redirects=False, stream=True)
        transport = self._transports.get(prepared.public.origin)
        if transport is None:
            transport = self._transports[prepared.public.origin] = self._client._transport_for_url(prepared.url)
        assert isinstance(transport, AsyncSigningTransport)
        return await transport.send(prepared, prepared.extensions)

    async def aclose(self) -> None:
        """Close connections, unless they are the user's."""
        self.is_open = False
        if self._own:
            await self._client.aclose()
