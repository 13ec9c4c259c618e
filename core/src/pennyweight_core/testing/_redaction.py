"""What of an exchange may stand in a cassette."""

from __future__ import annotations

from urllib.parse import quote, unquote_plus

from pennyweight_core._redact import HIDDEN, is_secret
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.testing._cassette_file import Came, Exchange, Sent, form_of, value_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

    from pennyweight_core._messages import Incoming, Outgoing

_SHORTEST = 6  # a shorter secret would turn up by chance
_NOISE = frozenset(
    {
        "accept", "accept-encoding", "age", "alt-svc", "connection", "content-encoding", "content-length", "date",
        "expires", "host", "keep-alive", "nel", "report-to", "server", "set-cookie", "strict-transport-security",
        "transfer-encoding", "user-agent", "vary", "via",
    }
)  # fmt: skip


class Scrub:
    """
    Hides what is secret in one exchange.

    Args:
        signed: the request as it went on the wire.
        public: the same before anything secret was added; None when nobody knows.
        hidden: names of JSON fields that hold secrets or differ each time.
        also: further secret names.
        private: names of headers whose values are nobody's business.
    """

    def __init__(
        self,
        signed: Outgoing,
        public: Outgoing | None,
        *,
        hidden: Collection[str] = (),
        also: Collection[str] = (),
        private: Collection[str] = (),
    ) -> None:
        self._signed = signed
        self._public = public
        self._names = {*also, *hidden}
        self._private = private
        self._seen: set[str] = set()

    def request(self) -> Sent:
        """Return the request without secrets."""
        signed = self._signed
        query = [self._parameter(part) for part in signed.raw_query.split("&") if part]
        headers = self._headers(signed.headers, None if self._public is None else self._public.headers)
        value = self._form(value_of(signed.body)) if _is_form(signed.headers) else self._value(value_of(signed.body))
        return Sent(
            method=signed.method,
            origin=signed.origin,
            path=self._text(signed.raw_path),
            query=[self._text(part) for part in query],
            headers=headers,
            **form_of(signed.body, self._everywhere(value)),
        )

    def exchange(self, incoming: Incoming) -> Exchange:
        """Return both sides without secrets; those of the request are looked for in the answer too."""
        request = self.request()
        value = self._everywhere(self._value(value_of(incoming.content)))
        headers = {name: self._text(text) for name, text in self._headers(incoming.headers, incoming.headers).items()}
        return Exchange(request, Came(status=incoming.status_code, headers=headers, **form_of(incoming.content, value)))

    def _parameter(self, part: str) -> str:
        name, mark, text = part.partition("=")
        signers = self._public is not None and part not in self._public.raw_query.split("&")
        if not mark or not (signers or is_secret(unquote_plus(name), self._names) or _is_clock(name)):
            return part
        if not _is_clock(name):
            self._note(unquote_plus(text))
        return f"{name}={HIDDEN}"

    def _headers(self, headers: Mapping[str, str], public: Mapping[str, str] | None) -> dict[str, str]:
        found: dict[str, str] = {}
        lower = None if public is None else {name.lower(): text for name, text in public.items()}
        for name in sorted(map(str.lower, headers)):
            text = next(text for given, text in headers.items() if given.lower() == name)
            if name in _NOISE:
                continue
            signers = lower is not None and lower.get(name) != text
            if signers or name in self._private or is_secret(name, self._names) or _is_clock(name):
                if not _is_clock(name):
                    self._note(text)
                text = HIDDEN
            found[name] = text
        return found

    def _form(self, value: Any) -> Any:
        """Return the fields of a form, written as in a query."""
        if not isinstance(value, str):
            return value
        return "&".join(self._named(part) for part in value.split("&"))

    def _named(self, part: str) -> str:
        name, mark, text = part.partition("=")
        if not mark or not is_secret(unquote_plus(name), self._names):
            return part
        self._note(unquote_plus(text))
        return f"{name}={HIDDEN}"

    def _value(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._field(name, inner) for name, inner in value.items()}
        return [self._value(inner) for inner in value] if isinstance(value, list) else value

    def _field(self, name: str, inner: Any) -> Any:
        if inner is None or not is_secret(name, self._names):
            return self._value(inner)
        self._note_all(inner)
        return HIDDEN

    def _note_all(self, value: Any) -> None:
        if isinstance(value, str):
            self._note(value)
        elif isinstance(value, (dict, list)):
            for inner in value.values() if isinstance(value, dict) else value:
                self._note_all(inner)

    def _note(self, text: str) -> None:
        if len(text) >= _SHORTEST:
            self._seen |= {text, quote(text, safe="")}

    def _everywhere(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, dict):
            return {self._text(name): self._everywhere(inner) for name, inner in value.items()}
        return [self._everywhere(inner) for inner in value] if isinstance(value, list) else value

    def _text(self, text: str) -> str:
        for secret in sorted(self._seen, key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        return text


def _is_form(headers: Mapping[str, str]) -> bool:
    kinds = [text for name, text in headers.items() if name.lower() == "content-type"]
    return any(kind.partition(";")[0].strip().lower() == "application/x-www-form-urlencoded" for kind in kinds)


def _is_clock(name: str) -> bool:
    return "timestamp" in name.lower()
