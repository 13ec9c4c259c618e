"""The in-process edge: an httpx transport, sync and async, straight to a vendor's desk."""

import time
from collections.abc import AsyncIterator, Iterator
from functools import cache

import anyio
import httpx

from pennyweight_sandbox._answer import SWITCHING_PROTOCOLS, Answer
from pennyweight_sandbox._desk import Desk
from pennyweight_sandbox._sandbox import Sandbox
from pennyweight_sandbox._vendor import VendorName
from pennyweight_sandbox._wire import Headers, Request, Response


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers requests to any host as the vendor would; `.sandbox` has the credentials that it accepts."""

    def __init__(self, desk: Desk, sandbox: Sandbox) -> None:
        self._desk = desk
        self.sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        answer = self._desk.answer(_arrived(request))
        wait, error = _patience(answer, request)
        time.sleep(wait)
        return _delivered(answer, request, error)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        answer = self._desk.answer(_arrived(request))
        wait, error = _patience(answer, request)
        await anyio.sleep(wait)
        return _delivered(answer, request, error)


def transport(vendor: VendorName, sandbox: Sandbox | None = None) -> SandboxTransport:
    """
    Return an httpx transport, sync and async, that answers as this vendor in process.

    Without `sandbox` all transports of the process share one, made at the first call; its credentials are
    `transport(vendor).sandbox.env`.
    """
    return (sandbox or _shared()).transport(vendor)


@cache
def _shared() -> Sandbox:
    return Sandbox()


def _arrived(request: httpx.Request) -> Request:
    path, _, query = request.url.raw_path.decode("latin-1").partition("?")
    fields = Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw])
    return Request(request.method, path, query, fields, request.content)


def _patience(answer: Answer, request: httpx.Request) -> tuple[float, httpx.TransportError | None]:
    """Return how long the caller waits for this answer, and the error they see if it is too late or never comes."""
    if answer.refused:
        return 0.0, httpx.ConnectError("the sandbox was scripted to refuse the connection", request=request)
    allowed = _allowed(request)
    if answer.delay > allowed:
        return allowed, httpx.ReadTimeout("the sandbox was scripted to answer later", request=request)
    if answer.early == SWITCHING_PROTOCOLS:
        return answer.delay, httpx.RemoteProtocolError("the sandbox was scripted to answer 101", request=request)
    if answer.response is None:
        return answer.delay, httpx.ReadError("the sandbox was scripted to cut the connection", request=request)
    return answer.delay, None


def _allowed(request: httpx.Request) -> float:
    allowed: float | None = request.extensions.get("timeout", {}).get("read")
    return float("inf") if allowed is None else allowed


def _delivered(answer: Answer, request: httpx.Request, error: httpx.TransportError | None) -> httpx.Response:
    if error is not None or answer.response is None:
        raise error or httpx.ReadError("no answer", request=request)
    response = answer.response
    fields = dict(response.headers)
    if response.status != httpx.codes.NOT_MODIFIED:
        fields["content-length"] = str(len(response.body))
    body = _Body(Answer(Response(response.status)) if request.method == "HEAD" else answer, request)
    return httpx.Response(response.status, headers=fields, stream=body, request=request)


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body as it would come over a socket: at once, in a trickle, or breaking off."""

    def __init__(self, answer: Answer, request: httpx.Request) -> None:
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
        if self._answer.cut:
            raise httpx.RemoteProtocolError("the sandbox was scripted to break off", request=self._request)
