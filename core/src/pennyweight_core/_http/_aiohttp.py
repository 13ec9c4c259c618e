"""
The extra `[aiohttp]`: an asynchronous transport for many requests at once.

httpx's own pool costs two milliseconds a call with a hundred in flight, aiohttp's a tenth. A session of aiohttp gets the
public request, and it becomes the signed one at the moment it is written. aiohttp would rewrite percent-encodings, which
signatures cover: it gets URLs that are marked as encoded.
"""

from __future__ import annotations

import sys
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import aiohttp
from yarl import URL

from pennyweight_core._http._connections import drop_transport
from pennyweight_core._http._httpx import httpx
from pennyweight_core._http._loops import PerLoop
from pennyweight_core._http._open_response import AsyncOwnTransport, OpenResponse, to_httpx
from pennyweight_core._http._pools import load_certificates
from pennyweight_core._http._prepared_request import wire_headers
from pennyweight_core._messages import SignableRequest
from pennyweight_core._tracebacks import strip_tracebacks

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from pennyweight_core._http._prepared_request import PreparedRequest

_TO_THE_HOST = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)


class AiohttpTransport(AsyncOwnTransport):
    """Signs and sends through one session for each event loop."""

    def __init__(self, max_connections: int) -> None:
        self._max_connections = max_connections
        self._sessions: PerLoop[aiohttp.ClientSession] = PerLoop(self._open_session, _close, _drop)

    async def send(self, prepared: PreparedRequest) -> OpenResponse:
        """Sign and send."""
        return await self._send(prepared.public, prepared.sign, prepared.options.timeouts())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request as it is, for a client or a transport above this one."""
        whole = _from_httpx(request, await request.aread())
        opened = await self._send(whole, lambda: whole, request.extensions.get("timeout", {}))
        return to_httpx(opened)

    async def _send(
        self, public: SignableRequest, sign: Callable[[], SignableRequest], timeouts: dict[str, float | None]
    ) -> OpenResponse:
        handled = sys.exception()
        sending = _Sending(sign)
        token = _current.set(sending)
        try:
            while (response := await self._request(public, timeouts)) is None:
                pass
        except Exception as error:  # noqa: BLE001 - libraries below raise errors of their own
            failure = strip_tracebacks(error, handled) if error is sending.error else _translate(error, sending.sent)
        except BaseException as error:  # noqa: BLE001 - any error's frames hold the signed request
            raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay
        else:
            return _open(response)
        finally:
            _current.reset(token)
        raise failure

    async def _request(
        self, public: SignableRequest, timeouts: dict[str, float | None]
    ) -> aiohttp.ClientResponse | None:
        """Send once; None if the connection turned out to be unusable before anything was sent."""
        timeout = aiohttp.ClientTimeout(
            connect=timeouts.get("pool"), sock_connect=timeouts.get("connect"), sock_read=timeouts.get("read")
        )
        try:
            return await self._sessions.get().request(
                public.method,
                URL(public.url, encoded=True),
                allow_redirects=False,
                ssl=load_certificates() if public.origin.startswith("https:") else True,
                timeout=timeout,
            )
        except _StaleConnectionError:
            return None

    def _open_session(self) -> aiohttp.ClientSession:
        session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._max_connections),
            request_class=_SignedRequest,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
        )
        session.trace_configs.clear()  # instrumentation adds them to every session, and they see the signed request
        session._retry_connection = False  # aiohttp would resend idempotent requests after a lost connection
        return session

    async def aclose(self) -> None:
        await self._sessions.aclose()


class _Sending:
    """One attempt: its signer, the error that signing raised, and whether the vendor may have received the request."""

    __slots__ = ("error", "sent", "sign")

    def __init__(self, sign: Callable[[], SignableRequest]) -> None:
        self.sign = sign
        self.error: BaseException | None = None
        self.sent = False


_current: ContextVar[_Sending] = ContextVar("sending")
_used: WeakSet[Any] = WeakSet()
"""Connections that have carried a request."""


class _StaleConnectionError(aiohttp.ClientConnectionError):
    """The connection received bytes without a request; nothing has been sent."""


class _SignedRequest(aiohttp.ClientRequest):
    """Turns into the signed request while it is written."""

    _public_info: aiohttp.RequestInfo | None = None
    _skip_auto_headers: Any = frozenset({"Content-Type"})

    @property
    def request_info(self) -> aiohttp.RequestInfo:
        """The public request, for responses and errors."""
        return self._public_info or super().request_info

    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        protocol, sending = conn.protocol, _current.get()
        if protocol.should_close:
            raise _StaleConnectionError if protocol in _used else aiohttp.ServerDisconnectedError
        _used.add(protocol)
        if sending.sent:
            raise aiohttp.ServerDisconnectedError  # only our own retries send a request again
        self._public_info = super().request_info
        try:
            signed = sending.sign()
        except BaseException as error:
            sending.error = error
            raise
        public = self.url, self.headers
        self.url = URL(signed.url, encoded=True)
        self.headers = type(self.headers)(wire_headers(signed))
        self.update_body_from_data(signed.body or None)
        sending.sent = True
        try:
            return await super().send(conn)
        finally:
            self.url, self.headers = public


def _open(response: aiohttp.ClientResponse) -> OpenResponse:
    async def close() -> None:
        response.release() if response.content.at_eof() else response.close()

    return OpenResponse(response.status, response.raw_headers, _pieces(response), close=close)


async def _pieces(response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    try:
        content = response.content
        while not content.at_eof():
            yield await content.readany()
    except Exception as error:  # noqa: BLE001 - libraries below raise errors of their own
        failure = _translate(error, sent=True)
    else:
        return
    raise failure


def _translate(error: Exception, sent: bool) -> Exception:  # noqa: FBT001 - the one question that matters here
    """Return httpx's error for an error of aiohttp, without its text, which may quote the request."""
    if isinstance(error, httpx.HTTPError):
        return error
    if not sent and isinstance(error, _TO_THE_HOST):
        return _translate_connecting(error)
    if isinstance(error, TimeoutError):
        return httpx.ReadTimeout("nothing came in time") if sent else httpx.ConnectTimeout("no connection in time")
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return httpx.RemoteProtocolError("the server disconnected")
    if isinstance(error, aiohttp.ClientPayloadError):
        return httpx.RemoteProtocolError("the body broke off, or is damaged")
    if isinstance(error, aiohttp.ClientResponseError):
        return httpx.RemoteProtocolError("the response is not HTTP")
    if isinstance(error, OSError):
        return httpx.ReadError("the connection broke") if sent else httpx.ConnectError("the connection broke")
    return httpx.TransportError(f"the HTTP library failed with {type(error).__name__}")


def _translate_connecting(error: Exception) -> Exception:
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return httpx.ConnectTimeout("no connection in time")
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return httpx.ConnectError(str(error.certificate_error))
    if isinstance(error, aiohttp.ClientConnectorError):
        return httpx.ConnectError(str(error.os_error))
    return httpx.UnsupportedProtocol("the address can't be used")


def _from_httpx(request: httpx.Request, body: bytes) -> SignableRequest:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    framing = {"host", "content-length", "transfer-encoding"}
    headers = {name: value for name, value in request.headers.items() if name.lower() not in framing}
    origin = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
    return SignableRequest(request.method, origin, path, query, headers, body)


async def _close(session: aiohttp.ClientSession) -> None:
    await session.close()


def _drop(session: aiohttp.ClientSession) -> None:
    """Close the sockets of a session whose event loop is closed."""
    connector: Any = session.connector
    session.detach()
    if connector is None:
        return
    for connections in connector._conns.values():
        for protocol, _ in connections:
            drop_transport(protocol.transport)
    connector._conns.clear()
    connector._closed = True
