"""Requests of httpcore."""

from __future__ import annotations

from pennyweight_core._http._prepared_request import request_target
from pennyweight_core._http._url import split_origin
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core._http._httpx import httpx
    from pennyweight_core._http._prepared_request import PreparedRequest
    from pennyweight_core._http._sign_on_send import SignOnSend


def public_request(prepared: PreparedRequest, hook: SignOnSend) -> Any:
    """Return the public request; the hook signs it when it is sent."""
    import httpcore

    public = prepared.public
    scheme, host, port, netloc, _ = split_origin(public.origin)
    url = httpcore.URL(scheme=scheme, host=host, port=port, target=request_target(public))
    extensions = {"timeout": prepared.options.timeouts(), "trace": hook}
    return httpcore.Request(public.method, url, headers=[("host", netloc)], extensions=extensions)


def signed_request(request: httpx.Request) -> Any:
    """Convert a request of httpx that is signed already."""
    import httpcore

    url = request.url
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def request_origin(request: httpx.Request) -> str:
    """Return the request's `https://host[:port]`."""
    return f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
