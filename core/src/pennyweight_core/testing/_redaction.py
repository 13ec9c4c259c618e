"""Redact secrets from interactions before they are recorded."""

from __future__ import annotations

from urllib.parse import unquote_plus

from pennyweight_core._redact import HIDDEN, is_secret
from pennyweight_core._redactor import Redactor, is_time
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.testing._cassette_file import (
    Interaction,
    RecordedRequest,
    RecordedResponse,
    body_fields,
    parse_body,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

    from pennyweight_core._messages import RawResponse, SignableRequest

_NOISE = frozenset(
    {
        "accept", "accept-encoding", "age", "alt-svc", "connection", "content-encoding", "content-length", "date",
        "expires", "host", "keep-alive", "nel", "report-to", "server", "set-cookie", "strict-transport-security",
        "transfer-encoding", "user-agent", "vary", "via",
    }
)  # fmt: skip


class InteractionRedactor:
    """
    Redacts the secrets of one interaction.

    Args:
        signed: the request as it went on the wire.
        public: the same before anything secret was added; None if unknown.
        redactor: knows the secrets of the call; None if unknown.
        hidden: names of JSON fields that hold secrets or differ each time.
        also: further secret names.
        private: names of headers given to the call; their values are redacted.
    """

    def __init__(
        self,
        signed: SignableRequest,
        public: SignableRequest | None,
        *,
        redactor: Redactor | None = None,
        hidden: Collection[str] = (),
        also: Collection[str] = (),
        private: Collection[str] = (),
    ) -> None:
        self._signed = signed
        self._public = public
        self._names = {*also, *hidden}
        self._private = private
        self._redactor = Redactor(parent=redactor)

    def request(self) -> RecordedRequest:
        """Return the request without secrets."""
        signed = self._signed
        query = [self._parameter(part) for part in signed.raw_query.split("&") if part]
        headers = self._headers(signed.headers, None if self._public is None else self._public.headers)
        body = self._body(signed.body, form=_is_form(signed.headers))
        return RecordedRequest(
            method=signed.method,
            origin=signed.origin,
            path=self._text(signed.raw_path),
            query=[self._text(part) for part in query],
            headers=headers,
            **body,
        )

    def interaction(self, raw: RawResponse) -> Interaction:
        """Return both sides without secrets; those of the request are looked for in the answer too."""
        request = self.request()
        body = self._body(raw.content)
        headers = {name: self._text(text) for name, text in self._headers(raw.headers, raw.headers).items()}
        return Interaction(
            request,
            RecordedResponse(status=raw.status_code, headers=headers, **body),
        )

    def _body(self, content: bytes, *, form: bool = False) -> dict[str, Any]:
        """Return the fields of a recorded body; `***` for JSON that is nested too deeply to be redacted."""
        try:
            value = parse_body(content)
            value = self._form(value) if form else self._value(value)
            return body_fields(content, self._redact_everywhere(value))
        except (RecursionError, ValueError):
            return {"text": HIDDEN}

    def _parameter(self, part: str) -> str:
        name, mark, text = part.partition("=")
        signers = self._public is not None and part not in self._public.raw_query.split("&")
        if not mark or not (signers or is_secret(unquote_plus(name), self._names) or is_time(name)):
            return part
        if not is_time(name):
            self._redactor.add(unquote_plus(text))
        return f"{name}={HIDDEN}"

    def _headers(self, headers: Mapping[str, str], public: Mapping[str, str] | None) -> dict[str, str]:
        found: dict[str, str] = {}
        lower = None if public is None else {name.lower(): text for name, text in public.items()}
        for name in sorted(map(str.lower, headers)):
            text = next(text for given, text in headers.items() if given.lower() == name)
            if name in _NOISE:
                continue
            signers = lower is not None and lower.get(name) != text
            if signers or name in self._private or is_secret(name, self._names) or is_time(name):
                if not is_time(name):
                    self._redactor.add(text)
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
        self._redactor.add(unquote_plus(text))
        return f"{name}={HIDDEN}"

    def _value(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._field(name, inner) for name, inner in value.items()}
        return [self._value(inner) for inner in value] if isinstance(value, list) else value

    def _field(self, name: str, inner: Any) -> Any:
        if inner is None or not is_secret(name, self._names):
            return self._value(inner)
        self._remember_all(inner)
        return HIDDEN

    def _remember_all(self, value: Any) -> None:
        if isinstance(value, str):
            self._redactor.add(value)
        elif isinstance(value, (dict, list)):
            for inner in value.values() if isinstance(value, dict) else value:
                self._remember_all(inner)

    def _redact_everywhere(self, value: Any) -> Any:
        if not isinstance(value, bytes):
            return self._redactor.json(value, self._text)
        text = value.decode("latin-1")
        redacted = self._text(text)
        return value if redacted == text else redacted.encode("latin-1", "replace")

    def _text(self, text: str) -> str:
        return self._redactor.text(text)


def _is_form(headers: Mapping[str, str]) -> bool:
    kinds = [text for name, text in headers.items() if name.lower() == "content-type"]
    return any(kind.partition(";")[0].strip().lower() == "application/x-www-form-urlencoded" for kind in kinds)
