"""The request of one call: public for every layer of the libraries, signed for the wire only."""

from __future__ import annotations

import re
from urllib.parse import unquote_plus

from pennyweight_core._errors import PennyweightError
from pennyweight_core._http._httpx import httpx
from pennyweight_core._http._url import build_url, split_origin
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from typing import Any

    from pennyweight_core._messages import SignableRequest
    from pennyweight_core._redactor import Redactor
    from pennyweight_core._request_options import RequestOptions
    from pennyweight_core._secret import Secret
    from pennyweight_core._unsigned_request import UnsignedRequest

REQUEST_KEY = "pennyweight"
"""Extension of the public request: the prepared request, to be signed below."""
SENT_KEY = "pennyweight.sent"
"""Extension of the signed request: the prepared request it was made from."""
_WITH_BODY = ("POST", "PUT", "PATCH")
_TARGET = re.compile(r"/[!-~]*")


class PreparedRequest:
    """
    One call's request, to be sent once per attempt.

    Attributes:
        options: timeouts and deadline.
        keep_open: whether the body of a 2xx is left to be read piece by piece.
        token: the access token of the next attempt, for clients that exchange their credentials for one.
        public: the request without secret query parameters and signature.
        hidden_names: names of JSON fields, of request and answer, that hold secrets or differ each time.
        redactor: knows the secrets of the call.
    """

    __slots__ = ("_hidden_names", "_sign", "_unsigned", "keep_open", "options", "public", "redactor", "token")

    def __init__(
        self,
        unsigned: UnsignedRequest,
        sign: Callable[[SignableRequest], SignableRequest] | None,
        options: RequestOptions,
        hidden_names: Callable[[], Collection[str]],
        redactor: Redactor,
        *,
        keep_open: bool = False,
    ) -> None:
        self._unsigned = unsigned
        self._sign = sign
        self._hidden_names = hidden_names
        self.options = options
        self.keep_open = keep_open
        self.token: Secret[str] | None = None
        self.public = unsigned.public
        self.redactor = redactor

    @property
    def hidden_names(self) -> Collection[str]:
        """Names of JSON fields, of request and answer, that hold secrets or differ each time."""
        return self._hidden_names()

    @property
    def url(self) -> httpx.URL:
        """The URL without secret parameters."""
        return build_url(self.public.origin, self.public.raw_path, self.public.raw_query)

    def to_httpx(self, extensions: dict[str, Any]) -> httpx.Request:
        """Return the public request, with the library's timeouts and `extensions`."""
        return httpx.Request(
            self.public.method, self.url, extensions={"timeout": self.options.timeouts(), **extensions}
        )

    def sign(self) -> SignableRequest:
        """
        Return the request for the wire, signed now.

        Raises:
            ValueError: `extra_query` names a parameter that the signer sets.
            PennyweightError: the signer moved the request to another host, or made a URL that can't be sent as it is.
        """
        complete = self._unsigned.with_secrets()
        signed = self._sign(complete) if self._sign else complete
        if self.token is not None:
            signed = signed.with_headers({"authorization": f"Bearer {self.token.reveal()}"})
        if signed.origin != complete.origin:
            raise PennyweightError(f"the signer moved the request to another host, {signed.origin}: this is a bug")
        if self.options.extra_query and signed.raw_query != complete.raw_query:
            _check_extra(self.options.extra_query, complete.raw_query, signed.raw_query)
        if not _TARGET.fullmatch(request_target(signed)):
            raise PennyweightError("the URL would change after signing: this is a bug; report the characters it has")
        return signed

    def sign_for_httpx(self, extensions: dict[str, Any]) -> httpx.Request:
        """Return the signed request for a user-supplied transport."""
        signed = self.sign()
        kept = {name: value for name, value in extensions.items() if name != REQUEST_KEY}
        request = httpx.Request(
            signed.method,
            build_url(signed.origin, signed.raw_path, signed.raw_query),
            headers=raw_headers(signed),
            stream=httpx.ByteStream(signed.body),
            extensions=kept | {SENT_KEY: self},
        )
        request.read()
        return request


def request_target(request: SignableRequest) -> str:
    """Return path and query for the request line."""
    return f"{request.raw_path or '/'}?{request.raw_query}" if request.raw_query else request.raw_path or "/"


def wire_headers(request: SignableRequest) -> dict[str, str]:
    """Return the headers for the wire, including `host` and the length of the body."""
    headers = {"host": split_origin(request.origin).netloc, **request.headers}
    if request.body or request.method in _WITH_BODY:
        headers["content-length"] = str(len(request.body))
    return headers


def raw_headers(request: SignableRequest) -> list[tuple[bytes, bytes]]:
    """Return `wire_headers` as bytes."""
    return [(name.encode("ascii"), value.encode("ascii")) for name, value in wire_headers(request).items()]


def _check_extra(extra: Collection[str], before: str, after: str) -> None:
    known, sent = _names(before), _names(after)
    twice = sorted(name for name in extra if sent.count(name) > known.count(name))
    if twice:
        raise ValueError(f"extra_query: {', '.join(twice)} is set by what signs the request; leave it out")


def _names(raw_query: str) -> list[str]:
    return [unquote_plus(part.partition("=")[0]) for part in raw_query.split("&")]
