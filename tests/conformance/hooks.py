"""Makes schemathesis sign what it sends, and ask for things that are there; loaded by its command line."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import schemathesis  # type: ignore[import-not-found]  # only in the session's environment
from httpx import InvalidURL
from known_values import fold
from pennyweight_core import PennyweightError
from requests.auth import AuthBase  # type: ignore[import-untyped]  # it ships no types
from signed import Signer

if TYPE_CHECKING:
    from requests import PreparedRequest  # type: ignore[import-untyped]  # it ships no types

_SIGNER = Signer(os.environ["PENNYWEIGHT_DOCUMENT"], os.environ)
_KNOWN: dict[str, Any] = json.loads(os.environ["PENNYWEIGHT_KNOWN_VALUES"])


class Signed(AuthBase):  # type: ignore[misc]  # its base has no types
    """Signs the request as it is about to be sent."""

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        assert request.method is not None
        assert request.url is not None
        body = request.body.encode() if isinstance(request.body, str) else bytes(request.body or b"")
        try:
            request.url, headers = _SIGNER.sign(request.method, request.url, dict(request.headers), body)
        except (InvalidURL, PennyweightError):
            return request  # an endless address or a body that is no JSON can't be signed: it is refused
        request.headers.update(headers)
        return request


schemathesis.auth.set_from_requests(Signed())


@schemathesis.hook  # type: ignore[untyped-decorator]  # only in the session's environment
def map_path_parameters(context: Any, path_parameters: dict[str, Any] | None) -> dict[str, Any] | None:
    """Ask half of the time for things that are there."""
    if not isinstance(path_parameters, dict):
        return path_parameters
    return {
        name: _KNOWN[fold(name)] if fold(name) in _KNOWN and len(str(value)) % 2 else value
        for name, value in path_parameters.items()
    }
