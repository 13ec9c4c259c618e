"""The in-process edge: an httpx transport, sync and async, straight to a vendor's desk."""

import time
from functools import cache

import anyio
import httpx

from bursar_sandbox._desk import Answer, Desk
from bursar_sandbox._sandbox import Sandbox
from bursar_sandbox._vendor import VendorName
from bursar_sandbox._wire import Headers, Request


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
    allowed: float | None = request.extensions.get("timeout", {}).get("read")
    if allowed is not None and answer.delay > allowed:
        return allowed, httpx.ReadTimeout("the sandbox was scripted to answer later", request=request)
    if answer.response is None:
        return answer.delay, httpx.ReadError("the sandbox was scripted to cut the connection", request=request)
    return answer.delay, None


def _delivered(answer: Answer, request: httpx.Request, error: httpx.TransportError | None) -> httpx.Response:
    if error is not None or answer.response is None:
        raise error or httpx.ReadError("no answer", request=request)
    body = b"" if request.method == "HEAD" else answer.response.body
    fields = {**answer.response.headers, "content-length": str(len(answer.response.body))}
    return httpx.Response(answer.response.status, headers=fields, stream=httpx.ByteStream(body), request=request)
