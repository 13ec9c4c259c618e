"""From a method's arguments to the outgoing request, before it is signed."""

from __future__ import annotations

import sys
from urllib.parse import quote

from pennyweight_core._messages import Outgoing
from pennyweight_core._redact import is_secret
from pennyweight_core._secret import Secret
from pennyweight_core._tracebacks import without_frames
from pennyweight_core._values import UNSET, Unset
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight_core._codec import Codec
    from pennyweight_core._hosts import Address
    from pennyweight_core._operation import Operation
    from pennyweight_core._request_options import Plan


class Draft:
    """An unsigned request whose secret query parameters are kept apart, so that no URL shows them."""

    __slots__ = ("public", "secret_query")

    def __init__(self, public: Outgoing, secret_query: Secret[str]) -> None:
        self.public = public
        self.secret_query = secret_query

    def complete(self) -> Outgoing:
        """The whole request: the secret parameters follow the public ones."""
        parts = [part for part in (self.public.raw_query, self.secret_query.reveal()) if part]
        return self.public.with_query("&".join(parts))


def prepare(
    operation: Operation[object],
    address: Address,
    headers: Mapping[str, str],
    codec: Codec,
    plan: Plan,
    *,
    path: Mapping[str, object],
    query: Mapping[str, object],
    body: Mapping[str, object] | None,
) -> Draft:
    """
    Encode arguments, and what the plan adds to them, onto the wire.

    Raises:
        ValueError: a path parameter is empty, `.` or `..`; an extra parameter is one of the operation's.
        TypeError: an argument is of a type no URL or no JSON can carry.
    """
    handled = sys.exception()
    try:
        return _draft(operation, address, headers, codec, plan, path, query, body)
    except UnicodeEncodeError as error:  # it carries the text it is about
        trouble = f"expected arguments in Unicode, found a lone surrogate ({error.reason}); decode text properly"
    except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold what is secret in the arguments
        raise without_frames(error, handled)  # noqa: B904 - its own causes stay
    raise ValueError(trouble)


def _draft(
    operation: Operation[object],
    address: Address,
    headers: Mapping[str, str],
    codec: Codec,
    plan: Plan,
    path: Mapping[str, object],
    query: Mapping[str, object],
    body: Mapping[str, object] | None,
) -> Draft:
    shown, hidden = _queries(operation, query, plan, codec)
    if operation.accept is not None:
        headers = {**headers, "accept": operation.accept}
    if plan.extra_headers:
        headers = {**headers, **{name: value.reveal() for name, value in plan.extra_headers.items()}}
    content = b""
    if body is not None and operation.body and "" not in body:
        headers = {**headers, "content-type": "application/json"}
        content = codec.encode(codec.type(operation.body)(**_given(body)))
    elif body is not None:
        from pennyweight_core._bodies import encoded

        kind, content = encoded(operation, codec, body, scalar_text)
        headers = {**headers, "content-type": kind} if kind else headers
    raw_path = address.base_path + _fill(operation, path)
    return Draft(Outgoing(operation.method, address.origin, raw_path, shown, headers, content), Secret(hidden))


def _queries(operation: Operation[object], query: Mapping[str, object], plan: Plan, codec: Codec) -> tuple[str, str]:
    """The query that may be seen, and the one that may not."""
    shown: list[str] = []
    hidden: list[str] = []
    for name, value in query.items():
        if operation.styles and name in operation.styles:
            from pennyweight_core._styles import styled

            text = styled(name, value, operation.styles[name], codec, scalar_text)
        else:
            text = _query_text(name, value, joined=name in operation.joined)
        if text:
            secret = name in operation.secret or isinstance(value, Secret) or is_secret(name)
            (hidden if secret else shown).append(text)
    for name, extra in plan.extra_query.items():
        if query.get(name, UNSET) is not UNSET:
            raise ValueError(f"extra_query: {name} is an argument of {operation.name} already; leave it out")
        secret = isinstance(extra, Secret) or is_secret(name)
        (hidden if secret else shown).append(_query_text(name, extra, joined=False))
    return "&".join(shown), "&".join(hidden)


def _given(body: Mapping[str, object]) -> dict[str, object]:
    """The fields; a `Secret` around nothing is nothing."""
    return {name: value if _plain(value) else _plain(value) for name, value in body.items()}


def _fill(operation: Operation[object], values: Mapping[str, object]) -> str:
    template = operation.path
    for name, value in values.items():
        place = "{" + name + "}"
        if operation.styles and place in operation.styles:
            from pennyweight_core._styles import segment

            text = segment(name, value, operation.styles[place], scalar_text)
            quoted = text
        else:
            text = scalar_text(name, value)
            quoted = quote(text, safe="")
        if text in {"", ".", ".."}:
            raise ValueError(f"{name}: expected a path segment, found {text!r}")
        template = template.replace(place, quoted)
    return template


def _query_text(name: str, value: object, *, joined: bool) -> str:
    value = _plain(value)
    if value is None or isinstance(value, Unset):
        return ""
    key = quote(name, safe="")
    if isinstance(value, (list, tuple, set, frozenset)):
        items = [quote(scalar_text(name, _plain(item)), safe="") for item in value]
        return f"{key}={','.join(items)}" if joined and items else "&".join(f"{key}={item}" for item in items)
    if joined:
        raise TypeError(f"{name}: expected a list, found {type(value).__name__}; put it in brackets")
    return f"{key}={quote(scalar_text(name, value), safe='')}"


def _plain(value: object) -> object:
    return value.reveal() if isinstance(value, Secret) else value


def scalar_text(name: str, value: object) -> str:
    """One value as a URL carries it: enums by value, booleans as true/false, times in RFC 3339."""
    if type(value) is str:
        return value
    from datetime import date, datetime
    from decimal import Decimal
    from enum import Enum

    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise TypeError(f"{name}: expected a datetime with a time zone, found {value!r}; set tzinfo")
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, (str, int, date)):
        return str(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    raise TypeError(f"{name}: expected text, a number, a boolean or a date, found {type(value).__name__}")
