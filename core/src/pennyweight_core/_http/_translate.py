"""Translate errors of the libraries below to a closed set of bare errors."""

from __future__ import annotations

import re

from pennyweight_core._http._attempt import UNSENT
from pennyweight_core._http._httpx import httpx

_LIBRARIES = ("httpx", "httpcore")
_QUOTED = re.compile(r"\s*[:('\"].*", re.DOTALL)


def translate_error(error: Exception, *, sent: bool) -> Exception:
    """
    Return httpx's error of the same name, without frames, causes, and text that may quote a request or a response.

    Args:
        error: an error of httpx, httpcore or a library below them.
        sent: whether the vendor may have received the request; the result then never says that it has not.
    """
    for kind in type(error).__mro__:
        mapped = getattr(httpx, kind.__name__, None) if kind.__module__.partition(".")[0] in _LIBRARIES else None
        if isinstance(mapped, type) and issubclass(mapped, httpx.TransportError):
            if sent and issubclass(mapped, UNSENT):
                mapped = httpx.ReadTimeout if issubclass(mapped, httpx.TimeoutException) else httpx.ReadError
            return mapped(_describe(error))
    if isinstance(error, httpx.DecodingError):
        return httpx.DecodingError(str(error))
    if isinstance(error, RuntimeError) and str(error) == "Event loop is closed":
        return httpx.ReadError("the event loop of this connection is closed: make an http_client for each event loop")
    return httpx.TransportError(f"the HTTP library failed with {type(error).__name__}")


def _describe(error: Exception) -> str:
    text = str(error)
    if isinstance(error, httpx.ProxyError) or type(error).__name__ == "ProxyError":
        return text[:3] if text[:3].isdigit() else ""
    if type(error).__name__.endswith("ProtocolError"):
        return _QUOTED.sub("", text)
    return text
