"""What travels through the library beside the public request: how to make and sign the real one."""

from __future__ import annotations

from urllib.parse import unquote_plus

from pennyweight_core._errors import PennyweightError
from pennyweight_core._http._address import address
from pennyweight_core._http._library import httpx
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from typing import Any

    from pennyweight_core._plan import Plan
    from pennyweight_core._prepare import Draft
    from pennyweight_core._seam import Outgoing

KEY = "pennyweight"
"""Extension of the public request: the errand, to be signed below."""
_WITH_BODY = ("POST", "PUT", "PATCH")
SENT = "pennyweight.sent"
"""Extension of the real request: the errand it came from."""


class Errand:
    """
    One call's request, to be sent once per attempt.

    Attributes:
        plan: how long it may take.
        shown: the request without secret query parameters and signature.
        hidden_names: names of JSON fields, of request and answer, that hold secrets or differ each time.
    """

    __slots__ = ("_draft", "_hidden_names", "_sign", "plan", "shown")

    def __init__(
        self,
        draft: Draft,
        sign: Callable[[Outgoing], Outgoing] | None,
        plan: Plan,
        hidden_names: Callable[[], Collection[str]] = tuple,
    ) -> None:
        self._draft = draft
        self._sign = sign
        self._hidden_names = hidden_names
        self.plan = plan
        self.shown = draft.public

    @property
    def hidden_names(self) -> Collection[str]:
        """Names of JSON fields, of request and answer, that hold secrets or differ each time."""
        return self._hidden_names()

    @property
    def url(self) -> httpx.URL:
        """The address without secret parameters."""
        return address(self.shown.origin, self.shown.raw_path, self.shown.raw_query)

    @property
    def extensions(self) -> dict[str, Any]:
        """What the library must know beside the request."""
        return {"timeout": self.plan.phases()}

    def public(self) -> httpx.Request:
        """The request that the library, its hooks and its log may see."""
        return httpx.Request(self.shown.method, self.url, extensions=self.extensions | {KEY: self})

    def real(self, extensions: dict[str, object]) -> httpx.Request:
        """
        The request that goes on the wire, signed now.

        Raises:
            ValueError: `extra_query` names a parameter that the signer sets.
        """
        complete = self._draft.complete()
        signed = self._sign(complete) if self._sign else complete
        if signed.origin != complete.origin:
            raise PennyweightError(f"the signer moved the request to another host, {signed.origin}: this is a bug")
        if self.plan.extra_query and signed.raw_query != complete.raw_query:
            _check_extra(self.plan.extra_query, complete.raw_query, signed.raw_query)
        kept = {name: value for name, value in extensions.items() if name != KEY}
        kept[SENT] = self
        url = address(signed.origin, signed.raw_path, signed.raw_query)
        headers = [(b"host", url.netloc)]
        headers += [(name.encode("ascii"), value.encode("ascii")) for name, value in signed.headers.items()]
        if signed.body or signed.method in _WITH_BODY:
            headers.append((b"content-length", str(len(signed.body)).encode()))
        request = httpx.Request(
            signed.method, url, headers=headers, stream=httpx.ByteStream(signed.body), extensions=kept
        )
        request.read()
        return request


def _check_extra(extra: Collection[str], before: str, after: str) -> None:
    known, sent = _names(before), _names(after)
    twice = sorted(name for name in extra if sent.count(name) > known.count(name))
    if twice:
        raise ValueError(f"extra_query: {', '.join(twice)} is set by what signs the request; leave it out")


def _names(raw_query: str) -> list[str]:
    return [unquote_plus(part.partition("=")[0]) for part in raw_query.split("&")]
