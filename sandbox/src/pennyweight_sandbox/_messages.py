"""What crosses the wire: a request as it arrived, a response as it will leave."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import parse_qsl

from pennyweight_sandbox import _json

_INT64_DIGITS = 19


class Headers(Mapping[str, str]):
    """Header fields, found by name in any case, listed in lower case; a field sent twice is joined with a comma."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Iterable[tuple[str, str]] = ()) -> None:
        joined: dict[str, str] = {}
        for name, value in fields:
            key = name.lower()
            joined[key] = f"{joined[key]}, {value}" if key in joined else value
        self._fields = joined

    def __getitem__(self, name: str) -> str:
        return self._fields[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"Headers({sorted(self._fields)})"


@dataclass(frozen=True, slots=True)
class Request:
    """
    A request exactly as it arrived.

    `raw_path` keeps its percent-escapes; `raw_query` is what stood after the first `?`, "" when nothing did.
    """

    method: str
    raw_path: str
    raw_query: str = field(default="", repr=False)
    headers: Headers = field(default_factory=Headers, repr=False)
    body: bytes = field(default=b"", repr=False)

    def values(self, name: str) -> list[str]:
        """Return every value of a query parameter, decoded (`+` and `%20` are both a space), in the order sent."""
        return [value for key, value in _pairs(self.raw_query) if key == name]

    def value(self, name: str) -> str | None:
        """Return the first value of a query parameter, None when it was not sent."""
        return next(iter(self.values(name)), None)


@dataclass(frozen=True, slots=True)
class Response:
    """A response as it will leave; the transport adds only what HTTP itself needs, such as a length."""

    status: int
    headers: Mapping[str, str] = field(default_factory=Headers)
    body: bytes = b""

    def with_headers(self, more: Mapping[str, str]) -> "Response":
        """Return a copy in which these fields are added or replaced."""
        fields = Headers({**_lowered(self.headers), **_lowered(more)}.items()) if more else self.headers
        return Response(self.status, fields, self.body)


def _lowered(fields: Mapping[str, str]) -> Mapping[str, str]:
    return fields if isinstance(fields, Headers) else {name.lower(): value for name, value in fields.items()}


@lru_cache(maxsize=32)
def _pairs(raw_query: str) -> list[tuple[str, str]]:
    """Return the decoded pairs of a query, which every vendor asks for more than once."""
    return parse_qsl(raw_query, keep_blank_values=True)


def json_response(status: int, value: object, headers: Mapping[str, str] | None = None) -> Response:
    """Return a JSON answer whose numbers keep their digits."""
    fields = Headers({"content-type": "application/json", **(headers or {})}.items())
    return Response(status, fields, _json.encode(value))


def parse_uint(text: str) -> int | None:
    """Return the number that plain ASCII digits spell, None for anything else or beyond 19 digits."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _INT64_DIGITS else None
