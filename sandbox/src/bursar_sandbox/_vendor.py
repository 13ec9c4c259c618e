"""What the four vendors' stand-ins have in common: find the operation, verify the caller, answer."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import ClassVar, Literal
from urllib.parse import unquote

from bursar_sandbox._wire import Request, Response

VendorName = Literal["kalshi", "snaptrade", "mesh", "onebalance"]

VENDORS: tuple[VendorName, ...] = ("kalshi", "snaptrade", "mesh", "onebalance")
"""In the order of their ports."""

Clock = Callable[[], float]
"""Gives the time as Unix seconds; a test may turn it."""

Handler = Callable[..., Response]
"""Takes the request and, by keyword, what stood at the `{names}` of its path."""


class RefusedError(Exception):
    """The vendor says no: carries the response to send."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response


class Vendor(ABC):
    """One vendor: `respond(Request) -> Response`, with its clock as an argument."""

    name: ClassVar[VendorName]
    base_path: ClassVar[str]

    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    @abstractmethod
    def operations(self) -> Mapping[str, Mapping[str, Handler]]:
        """Return the handlers by path (with its base path, `{names}` for variables), then by method."""

    @abstractmethod
    def verify(self, request: Request) -> None:
        """Raise RefusedError unless what arrived carries good credentials."""

    @abstractmethod
    def signed_text(self, request: Request) -> str | None:
        """Return the text this request's signature must cover, None when the vendor signs nothing."""

    @abstractmethod
    def failure(self, status: int, request: Request) -> Response:
        """Return the vendor's error answer for a status, in its own documented shape where one is documented."""

    @abstractmethod
    def reset(self) -> None:
        """Bring the state back to what it was at the start; credentials stay."""

    def respond(self, request: Request) -> Response:
        """Answer one request."""
        for path, handlers in self.operations().items():
            names = match(path, request.raw_path)
            if names is None:
                continue
            if request.method not in handlers:
                return self.failure(405, request).with_headers({"allow": ", ".join(sorted(handlers))})
            try:
                self.verify(request)
                return handlers[request.method](request, **names)
            except RefusedError as refused:
                return refused.response
        return self.failure(404, request)


def match(path: str, raw_path: str) -> dict[str, str] | None:
    """Return the decoded variables of `path` when `raw_path` fits it, else None. An escaped slash separates nothing."""
    expected, found = path.split("/"), raw_path.split("/")
    if len(expected) != len(found):
        return None
    names: dict[str, str] = {}
    for part, segment in zip(expected, map(unquote, found), strict=True):
        if part.startswith("{") and segment:
            names[part[1:-1]] = segment
        elif part != segment:
            return None
    return names
