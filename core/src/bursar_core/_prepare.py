"""From a method's arguments to the outgoing request, before it is signed."""

from __future__ import annotations

from urllib.parse import quote

from bursar_core._seam import Outgoing
from bursar_core._secret import Secret
from bursar_core._values import Unset
from bursar_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bursar_core._codec import Codec
    from bursar_core._hosts import Address
    from bursar_core._operation import Operation


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
    *,
    path: Mapping[str, object],
    query: Mapping[str, object],
    body: Mapping[str, object] | None,
) -> Draft:
    """
    Encode arguments onto the wire.

    Raises:
        ValueError: a path parameter is empty, `.` or `..`.
        TypeError: an argument is of a type no URL can carry.
    """
    shown: list[str] = []
    hidden: list[str] = []
    for name, value in query.items():
        text = _query_text(name, value, joined=name in operation.joined)
        if text:
            (hidden if name in operation.secret else shown).append(text)
    content = b""
    if body is not None and operation.body is not None:
        fields = {name: value.reveal() if isinstance(value, Secret) else value for name, value in body.items()}
        content = codec.encode(codec.type(operation.body)(**fields))
        headers = {**headers, "content-type": "application/json"}
    public = Outgoing(
        operation.method,
        address.origin,
        address.base_path + _fill(operation.path, path),
        "&".join(shown),
        headers,
        content,
    )
    return Draft(public, Secret("&".join(hidden)))


def _fill(template: str, values: Mapping[str, object]) -> str:
    for name, value in values.items():
        text = scalar_text(name, value)
        if text in {"", ".", ".."}:
            raise ValueError(f"{name}: expected a path segment, found {text!r}")
        template = template.replace("{" + name + "}", quote(text, safe=""))
    return template


def _query_text(name: str, value: object, *, joined: bool) -> str:
    if isinstance(value, Secret):
        value = value.reveal()
    if value is None or isinstance(value, Unset):
        return ""
    key = quote(name, safe="")
    if isinstance(value, (list, tuple, set, frozenset)):
        items = [quote(scalar_text(name, item), safe="") for item in value]
        return f"{key}={','.join(items)}" if joined and items else "&".join(f"{key}={item}" for item in items)
    if joined:
        raise TypeError(f"{name}: expected a list, found {type(value).__name__} {value!r}")
    return f"{key}={quote(scalar_text(name, value), safe='')}"


def scalar_text(name: str, value: object) -> str:
    """One value as a URL carries it: enums by value, booleans as true/false, times in RFC 3339."""
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
