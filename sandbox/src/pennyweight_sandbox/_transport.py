"""An httpx transport, sync and async, that answers in process."""

import time
from collections.abc import AsyncIterator, Iterator
from typing import Generic, TypeVar

import anyio
import httpx

from pennyweight_sandbox._messages import Headers, Request, Response
from pennyweight_sandbox._scheduled_response import SWITCHING_PROTOCOLS, ScheduledResponse
from pennyweight_sandbox._vendor_server import VendorServer

Owner = TypeVar("Owner")
"""The sandbox that a transport answers for."""


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport, Generic[Owner]):
    """Answers requests to any host as the vendor would; `.sandbox` has the credentials that it accepts."""

    def __init__(self, vendor_server: VendorServer, sandbox: Owner) -> None:
        self._vendor_server = vendor_server
        self.sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        answer = self._vendor_server.answer(to_request(request))
        wait, error = client_timeout(answer, request)
        time.sleep(wait)
        return _delivered(answer, request, error)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        answer = self._vendor_server.answer(to_request(request))
        wait, error = client_timeout(answer, request)
        await anyio.sleep(wait)
        return _delivered(answer, request, error)


def to_request(request: httpx.Request) -> Request:
    path, _, query = request.url.raw_path.decode("latin-1").partition("?")
    fields = Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw])
    return Request(request.method, path, query, fields, request.content)


def client_timeout(answer: ScheduledResponse, request: httpx.Request) -> tuple[float, httpx.TransportError | None]:
    """Return how long the caller waits for this answer, and the error they see if it is too late or never comes."""
    if answer.reset_on_accept:
        return 0.0, httpx.ConnectError("the sandbox was scripted to refuse the connection", request=request)
    allowed = _allowed(request)
    if answer.delay > allowed:
        return allowed, httpx.ReadTimeout("the sandbox was scripted to answer later", request=request)
    if answer.informational == SWITCHING_PROTOCOLS:
        return answer.delay, httpx.RemoteProtocolError("the sandbox was scripted to answer 101", request=request)
    if answer.response is None:
        return answer.delay, httpx.ReadError("the sandbox was scripted to cut the connection", request=request)
    return answer.delay, None


def _allowed(request: httpx.Request) -> float:
    allowed: float | None = request.extensions.get("timeout", {}).get("read")
    return float("inf") if allowed is None else allowed


def _delivered(answer: ScheduledResponse, request: httpx.Request, error: httpx.TransportError | None) -> httpx.Response:
    if error is not None or answer.response is None:
        raise error or httpx.ReadError("no answer", request=request)
    response = answer.response
    fields = dict(response.headers)
    if response.status != httpx.codes.NOT_MODIFIED:
        fields["content-length"] = str(len(response.body))
    body = _Body(ScheduledResponse(Response(response.status)) if request.method == "HEAD" else answer, request)
    return httpx.Response(response.status, headers=fields, stream=body, request=request)


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body as it would come over a socket: at once, in a trickle, or breaking off."""

    def __init__(self, answer: ScheduledResponse, request: httpx.Request) -> None:
        self._answer = answer
        self._request = request
        self._allowed = _allowed(request)

    def __iter__(self) -> Iterator[bytes]:
        pause = self._answer.pause()
        for piece in self._answer.pieces():
            time.sleep(min(pause, self._allowed))
            self._check(pause)
            yield piece
        self._end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pause = self._answer.pause()
        for piece in self._answer.pieces():
            if pause:
                await anyio.sleep(min(pause, self._allowed))
            self._check(pause)
            yield piece
        self._end()

    def _check(self, pause: float) -> None:
        if pause > self._allowed:
            raise httpx.ReadTimeout("the sandbox was scripted to send the body slower", request=self._request)

    def _end(self) -> None:
        if self._answer.truncate_connection:
            raise httpx.RemoteProtocolError("the sandbox was scripted to break off", request=self._request)
