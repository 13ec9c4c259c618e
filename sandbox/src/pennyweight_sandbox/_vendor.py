"""What the four vendors' stand-ins have in common: find the operation, verify the caller, count, answer."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import ClassVar, Literal
from urllib.parse import unquote

from pennyweight_sandbox._limits import Limit
from pennyweight_sandbox._messages import Request, Response

VendorName = Literal["kalshi", "snaptrade", "mesh", "onebalance"]

VENDORS: tuple[VendorName, ...] = ("kalshi", "snaptrade", "mesh", "onebalance")
"""In the order of their ports."""

Clock = Callable[[], float]
"""Gives the time as Unix seconds; a test may turn it."""

Handler = Callable[..., Response]
"""Takes the request and, by keyword, what stood at the `{names}` of its path."""


class ErrorResponse(Exception):  # noqa: N818 - a response that is raised
    """The vendor says no: carries the response to send."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response


class Vendor(ABC):
    """One vendor: `respond(Request) -> Response`, with its clock as an argument."""

    name: ClassVar[VendorName]
    base_path: ClassVar[str]
    public: ClassVar[frozenset[str]] = frozenset()
    """Paths of operations that ask for no credentials."""

    def __init__(self, clock: Clock) -> None:
        self.steady_clock = clock
        """The time by which limits are counted; a skew does not reach it."""
        self.skew = 0.0
        """Seconds by which this vendor's clock is ahead."""

    def clock(self) -> float:
        """Return what this vendor takes for the time, in Unix seconds."""
        return self.steady_clock() + self.skew

    @abstractmethod
    def operations(self) -> Mapping[str, Mapping[str, Handler]]:
        """Return the handlers by path (with its base path, `{names}` for variables), then by method."""

    @abstractmethod
    def verify(self, request: Request) -> None:
        """Raise ErrorResponse unless what arrived carries good credentials."""

    @abstractmethod
    def limit(self, limits: Mapping[str, Limit]) -> None:
        """RateLimitResult by these limits from now on, and by no others, beginning at nothing."""

    @abstractmethod
    def check_rate_limit(self, request: Request, path: str, names: Mapping[str, str]) -> Mapping[str, str]:
        """RateLimitResult a verified request; return the headers that tell about limits. Raises ErrorResponse with a 429."""

    @abstractmethod
    def signed_text(self, request: Request) -> str | None:
        """Return the text this request's signature must cover, None when the vendor signs nothing."""

    @abstractmethod
    def failure(self, status: int, request: Request, *, wait: int = 1) -> Response:
        """
        Return the vendor's error answer for a status, in its own documented shape where one is documented.

        `wait` is the whole seconds that a 429 asks for, at vendors whose 429 says so.
        """

    @abstractmethod
    def reset(self) -> None:
        """Bring the state back to what it was at the start; credentials stay."""

    def respond(self, request: Request) -> Response:
        """Answer one request."""
        path, names = self._find(request.raw_path)
        if path is None:
            return self.failure(404, request)
        handlers = self._operations[path]
        if request.method not in handlers:
            return self.failure(405, request).with_headers({"allow": ", ".join(sorted(handlers))})
        try:
            if path not in self.public:
                self.verify(request)
            headers = self.check_rate_limit(request, path, names)
        except ErrorResponse as refused:
            return refused.response
        try:
            response = handlers[request.method](request, **names)
        except ErrorResponse as refused:
            response = refused.response
        return response.with_headers(headers) if headers else response

    @cached_property
    def _operations(self) -> Mapping[str, Mapping[str, Handler]]:
        return self.operations()

    def _find(self, raw_path: str) -> tuple[str | None, dict[str, str]]:
        if raw_path in self._operations and "{" not in raw_path:
            return raw_path, {}
        for path in self._operations:
            names = match(path, raw_path)
            if names is not None:
                return path, names
        return None, {}


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
