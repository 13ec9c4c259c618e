"""A connection of one client to its vendor."""

from __future__ import annotations

from time import perf_counter

from pennyweight_core._http._attempt import FAILURES, Answer, as_incoming, bare
from pennyweight_core._http._body import aread, read
from pennyweight_core._http._deadline import call, watch
from pennyweight_core._http._httpx import httpx, ssl_context
from pennyweight_core._http._signing_transport import AsyncSigningTransport, SigningTransport, sign_below
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core._http._signing_transport import Errand


class Line:
    """
    The synchronous one; `proxied`: whether the environment's proxies count.

    Attributes:
        unclosed: whether connections of ours may be open.
    """

    def __init__(
        self, http_client: httpx.Client | None, transport: httpx.BaseTransport | None, *, proxied: bool
    ) -> None:
        self.unclosed = False
        self._own = http_client is None
        self._connects = http_client is None and transport is None
        self._client = http_client or httpx.Client(
            transport=transport, verify=ssl_context(), follow_redirects=False, trust_env=proxied
        )
        if self._connects:
            watch(self._client)
        sign_below(self._client, SigningTransport)
        self._carriers: dict[str, httpx.BaseTransport] = {}

    def send(self, errand: Errand) -> Answer:
        """Send once and read the whole body."""
        return self._send(errand, keep_open=False)

    def open(self, errand: Errand) -> Answer:
        """Send once; the body of a 2xx is left to be read piece by piece."""
        return self._send(errand, keep_open=True)

    def _send(self, errand: Errand, *, keep_open: bool) -> Answer:
        started = perf_counter()
        self.unclosed = self._connects
        call.ends = errand.plan.ends
        try:
            response = self._ask(errand)
            if keep_open and response.is_success:
                return Answer(perf_counter() - started, as_incoming(response, b""), open=response)
            incoming = read(response, errand.plan)
            return Answer(perf_counter() - started, incoming)
        except FAILURES as error:
            return Answer(perf_counter() - started, cause=bare(error))
        finally:
            call.ends = None

    def _ask(self, errand: Errand) -> httpx.Response:
        """A user's client is asked as a whole, with its hooks; of our own one, only what sends is needed."""
        if not self._own:
            return self._client.send(errand.public(), auth=None, follow_redirects=False, stream=True)
        carrier = self._carriers.get(errand.shown.origin)
        if carrier is None:
            carrier = self._carriers[errand.shown.origin] = self._client._transport_for_url(errand.url)
        assert isinstance(carrier, SigningTransport)
        return carrier.carry(errand, errand.extensions)

    def close(self) -> None:
        """Close connections, unless they are the user's."""
        self.unclosed = False
        if self._own:
            self._client.close()


class AsyncLine:
    """
    The asynchronous one; `proxied`: whether the environment's proxies count.

    Attributes:
        unclosed: whether connections of ours may be open.
    """

    def __init__(
        self, http_client: httpx.AsyncClient | None, transport: httpx.AsyncBaseTransport | None, *, proxied: bool
    ) -> None:
        self.unclosed = False
        self._own = http_client is None
        self._connects = http_client is None and transport is None
        self._client = http_client or httpx.AsyncClient(
            transport=transport, verify=ssl_context(), follow_redirects=False, trust_env=proxied
        )
        sign_below(self._client, AsyncSigningTransport)
        self._carriers: dict[str, httpx.AsyncBaseTransport] = {}

    async def send(self, errand: Errand) -> Answer:
        """Send once and read the whole body."""
        return await self._send(errand, keep_open=False)

    async def open(self, errand: Errand) -> Answer:
        """Send once; the body of a 2xx is left to be read piece by piece."""
        return await self._send(errand, keep_open=True)

    async def _send(self, errand: Errand, *, keep_open: bool) -> Answer:
        from anyio import fail_after

        started = perf_counter()
        self.unclosed = self._connects
        try:
            with fail_after(max(0.0, errand.plan.left())):
                response = await self._ask(errand)
                if keep_open and response.is_success:
                    return Answer(perf_counter() - started, as_incoming(response, b""), open=response)
                incoming = await aread(response)
                return Answer(perf_counter() - started, incoming)
        except TimeoutError:
            return Answer(perf_counter() - started, cause=httpx.ReadTimeout("the deadline passed"))
        except FAILURES as error:
            return Answer(perf_counter() - started, cause=bare(error))

    async def _ask(self, errand: Errand) -> httpx.Response:
        """A user's client is asked as a whole, with its hooks; of our own one, only what sends is needed."""
        if not self._own:
            return await self._client.send(errand.public(), auth=None, follow_redirects=False, stream=True)
        carrier = self._carriers.get(errand.shown.origin)
        if carrier is None:
            carrier = self._carriers[errand.shown.origin] = self._client._transport_for_url(errand.url)
        assert isinstance(carrier, AsyncSigningTransport)
        return await carrier.carry(errand, errand.extensions)

    async def aclose(self) -> None:
        """Close connections, unless they are the user's."""
        self.unclosed = False
        if self._own:
            await self._client.aclose()
