"""
Verify webhooks that are signed by an HMAC-SHA256 in base64 in a header, in the forms that web frameworks hand out.

A request that anybody may send is refused with `WebhookVerificationError`; a mistake of the program is a `TypeError`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol, TypeAlias

from pennyweight_core._clock import SYSTEM_CLOCK
from pennyweight_core._errors import WebhookVerificationError
from pennyweight_core._secret import Secret


class HeaderItems(Protocol):
    """Headers with `.items()`: a mapping, and what frameworks have instead of one."""

    def items(self) -> Iterable[tuple[str | bytes, Any]]:
        """Return pairs of name and value."""
        ...


WebhookBody: TypeAlias = str | bytes | bytearray | memoryview
WebhookHeaders: TypeAlias = HeaderItems | Iterable[tuple[str | bytes, Any]]
WebhookSecret: TypeAlias = str | bytes | Secret[str] | Secret[bytes]


class WebhookDelivery:
    """
    One webhook as it arrived.

    Args:
        body: bytes or text.
        headers: a mapping, an object with `.items()`, or pairs; names in any case, or as WSGI has them
            (`HTTP_SIGNATURE`); names and values as text or bytes; several values of one name as a list.
        secret: text or bytes, in a `Secret`.
        now: Unix seconds; None is this machine's clock.
        vendor: its lower-case name.
        called: what users know the secret as.

    Attributes:
        body: the bytes as they came; text in UTF-8.
        now: Unix seconds.

    Raises:
        TypeError: an argument is of a type that no request can make it.
        WebhookVerificationError: there is no body, or the secret is empty.
    """

    __slots__ = ("_called", "_headers", "_secret", "_vendor", "body", "now")

    def __init__(
        self,
        body: WebhookBody,
        headers: WebhookHeaders,
        secret: Secret[Any],
        *,
        now: float | None,
        vendor: str,
        called: str,
    ) -> None:
        self._vendor = vendor
        self._called = called
        self._secret = self._check_secret(secret)
        self._headers = self._read_pairs(headers)
        self.body = self._read_body(body)
        self.now = self._read_moment(now)

    def verify_hmac_sha256(self, message: bytes, header: str) -> None:
        """
        Check, in constant time, that `header` is base64(HMAC-SHA256(secret, message)).

        Where the header came several times, one of its values has to fit.

        Raises:
            TypeError: the header's value is neither text nor bytes nor a list of them.
            WebhookVerificationError: the header is missing, or the signature is another one.
        """
        found = self._values(header)
        if not found:
            raise self.refuse(
                f"the webhook has no {header} header. Somebody else sent it, or a proxy removed the header"
            )
        if not _matches(message, found, self._secret):
            raise self.refuse(
                f"the webhook's {header} does not fit its body. Is the {self._called} the right one, and is the body "
                "given as the bytes that came? Otherwise somebody else sent it: answer 400"
            )

    def refuse(self, trouble: str) -> WebhookVerificationError:
        """Return the error that says what is wrong with this webhook."""
        return WebhookVerificationError(f"{self._vendor}: {trouble}", vendor=self._vendor)

    def _check_secret(self, secret: Secret[Any]) -> Secret[Any]:
        kind = type(secret.reveal())
        if secret.reveal() is not None and not issubclass(kind, (str, bytes)):
            raise self._mistake(self._called, "str, bytes or a Secret of one", kind, "give it as it was issued")
        if not secret.reveal():
            raise self.refuse(
                f"cannot verify a webhook with an empty {self._called}: anybody could have signed it. "
                "Is its environment variable set?"
            )
        return secret

    def _read_body(self, body: object) -> bytes:
        if isinstance(body, str):
            return body.encode("utf-8", "surrogatepass")
        if isinstance(body, (bytes, bytearray, memoryview)):
            return bytes(body)
        if body is None:
            raise self.refuse("the webhook has no body. Somebody else sent it: answer 400")
        advice = "give the request's raw body, not JSON that a framework has read"
        if hasattr(body, "__await__"):
            advice = "await it first"
        elif hasattr(body, "read"):
            advice = "give what its read() returns"
        raise self._mistake("body", "the bytes that came, or text", type(body), advice)

    def _read_pairs(self, headers: object) -> list[tuple[Any, Any]]:
        items = getattr(headers, "items", None)
        pairs = items() if callable(items) else headers
        advice = "give the request's headers: a mapping, or pairs of name and value"
        if isinstance(pairs, (str, bytes)) or not isinstance(pairs, Iterable):
            raise self._mistake("headers", "a mapping or pairs", type(headers), advice)
        found = []
        for pair in pairs:
            if not isinstance(pair, (tuple, list)) or len(pair) != 2:
                raise self._mistake("headers", "pairs of name and value", type(pair), advice)
            found.append((pair[0], pair[1]))
        return found

    def _read_moment(self, now: object) -> float:
        if now is None:
            return SYSTEM_CLOCK.time()
        if isinstance(now, bool) or not isinstance(now, (int, float)) or not abs(now) < float("inf"):
            advice = "a datetime has .timestamp()"
            raise self._mistake("now", "seconds since 1970 as a finite number", type(now), advice)
        return float(now)

    def _values(self, header: str) -> list[bytes]:
        wanted = {header.lower(), "http_" + header.lower().replace("-", "_")}
        return [
            text
            for name, value in self._headers
            if isinstance(name, (str, bytes)) and _lower(name) in wanted
            for text in self._texts(header, value)
        ]

    def _texts(self, header: str, value: object) -> list[bytes]:
        if value is None:
            return []
        if isinstance(value, (list, tuple)):
            return [text for each in value for text in self._texts(header, each)]
        if isinstance(value, str):
            return [value.strip().encode("utf-8", "backslashreplace")]
        if isinstance(value, (bytes, bytearray, memoryview)):
            return [bytes(value).strip()]
        raise self._mistake(f"the header {header}", "text, bytes or a list of them", type(value), "give it as it came")

    def _mistake(self, argument: str, expected: str, kind: type, advice: str) -> TypeError:
        return TypeError(f"{self._vendor} webhook: {argument}: expected {expected}, found {kind.__name__}; {advice}")


def _lower(name: str | bytes) -> str:
    return (name.decode("latin-1") if isinstance(name, bytes) else name).lower()


def _matches(message: bytes, found: list[bytes], secret: Secret[Any]) -> bool:
    from base64 import b64encode
    from hmac import compare_digest, digest

    expected = b64encode(digest(_key(secret), message, "sha256"))
    return any(compare_digest(expected, each) for each in found)


def _key(secret: Secret[Any]) -> bytes:
    if isinstance(secret.reveal(), str):
        encoded: bytes = secret.reveal().encode("utf-8", "surrogatepass")
        return encoded
    return bytes(secret.reveal())
