"""Build the request from a method's arguments, before it is signed."""

from __future__ import annotations

import re
import sys
from urllib.parse import quote

from pennyweight_core._messages import SignableRequest
from pennyweight_core._redact import is_secret
from pennyweight_core._scalars import encode_scalar
from pennyweight_core._secret import Secret, unwrap
from pennyweight_core._tracebacks import strip_tracebacks
from pennyweight_core._values import UNSET, Unset
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pennyweight_core._codec import Codec
    from pennyweight_core._hosts import BaseURL
    from pennyweight_core._operation import Operation
    from pennyweight_core._request_options import RequestOptions

_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*")


class UnsignedRequest:
    """An unsigned request whose secret query parameters are kept apart, so that no URL shows them."""

    __slots__ = ("public", "secret_query")

    def __init__(self, public: SignableRequest, secret_query: Secret[str]) -> None:
        self.public = public
        self.secret_query = secret_query

    def with_secrets(self) -> SignableRequest:
        """Return the complete request: the secret parameters follow the public ones."""
        parts = [part for part in (self.public.raw_query, self.secret_query.reveal()) if part]
        return self.public.with_query("&".join(parts))


def fill_query(operation: Operation[object], query: Mapping[str, object], credentials: object) -> Mapping[str, object]:
    """Return the query with what the credentials have for it; an argument without a value is UNSET from here on."""
    query = {name: UNSET if unwrap(value) is None or unwrap(value) is UNSET else value for name, value in query.items()}
    fill: Callable[[Mapping[str, object]], Mapping[str, object]] | None
    fill = getattr(credentials, "fill_query", None) if operation.signed else None
    return query if fill is None else fill(query)


def prepare(
    operation: Operation[object],
    base_url: BaseURL,
    headers: Mapping[str, str],
    codec: Codec,
    options: RequestOptions,
    *,
    path: Mapping[str, object],
    query: Mapping[str, object],
    body: Mapping[str, object] | None,
) -> UnsignedRequest:
    """
    Encode arguments, and the extras of the options, as a request.

    Raises:
        ValueError: a path parameter is empty, `.` or `..`; an extra parameter is one of the operation's.
        TypeError: an argument is of a type no URL or no JSON can carry.
    """
    handled = sys.exception()
    try:
        return _build(operation, base_url, headers, codec, options, path, query, body)
    except UnicodeEncodeError as error:  # it carries the text it is about
        trouble = f"expected arguments in Unicode, found a lone surrogate ({error.reason}); decode text properly"
    except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold what is secret in the arguments
        use_python_name(error, operation)
        raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay
    raise ValueError(trouble)


def use_python_name(error: BaseException, operation: Operation[object]) -> None:
    """Put the Python name of a parameter into an error that begins with its wire name."""
    wire, colon, rest = str(error).partition(":")
    if colon and isinstance(error, (TypeError, ValueError)) and wire in (operation.argument_names or {}):
        error.args = (f"{(operation.argument_names or {})[wire]}:{rest}",)


def _build(
    operation: Operation[object],
    base_url: BaseURL,
    headers: Mapping[str, str],
    codec: Codec,
    options: RequestOptions,
    path: Mapping[str, object],
    query: Mapping[str, object],
    body: Mapping[str, object] | None,
) -> UnsignedRequest:
    public, concealed = _encode_query(operation, query, options, codec)
    accept = operation.response_media_type or operation.accept
    if accept is not None:
        headers = {**headers, "accept": accept}
    if options.extra_headers:
        headers = {**headers, **{name: value.reveal() for name, value in options.extra_headers.items()}}
    content = b""
    if body is not None and operation.body and "" not in body:
        headers = {**headers, "content-type": operation.request_media_type or "application/json"}
        content = codec.encode_request(codec.type(operation.body)(**_unwrap_fields(body)))
    elif body is not None:
        from pennyweight_core._bodies import encode_body

        kind, content = encode_body(operation, codec, body)
        headers = {**headers, "content-type": kind} if kind else headers
    raw_path = base_url.base_path + _expand_path(operation, path)
    return UnsignedRequest(
        SignableRequest(operation.method, base_url.origin, raw_path, public, headers, content), Secret(concealed)
    )


def _encode_query(
    operation: Operation[object], query: Mapping[str, object], options: RequestOptions, codec: Codec
) -> tuple[str, str]:
    """Return the public and the secret part of the query."""
    public: list[str] = []
    concealed: list[str] = []
    query_types = operation.query_types or {}
    for name, argument in query.items():
        declared = query_types.get(name)
        value = argument if declared is None else codec.encode_parameter(name, unwrap(argument), declared)
        if operation.styles and name in operation.styles:
            from pennyweight_core._styles import OBJECT, encode_styled_parameter

            json_types = OBJECT if declared is None else codec.json_types(declared)
            text = encode_styled_parameter(name, value, operation.styles[name], codec, json_types)
        else:
            text = _encode_parameter(name, value, joined=name in operation.comma_separated)
        if text:
            secret = name in operation.secret_query_params or isinstance(value, Secret) or is_secret(name)
            (concealed if secret else public).append(text)
    for name, extra in options.extra_query.items():
        if query.get(name, UNSET) is not UNSET:
            raise ValueError(f"extra_query: {name} is an argument of {operation.name} already; leave it out")
        secret = isinstance(extra, Secret) or is_secret(name)
        (concealed if secret else public).append(_encode_parameter(name, extra, joined=False))
    return "&".join(public), "&".join(concealed)


def _unwrap_fields(body: Mapping[str, object]) -> dict[str, object]:
    """Return the fields; a `Secret` around an empty value is that value."""
    return {name: value if unwrap(value) else unwrap(value) for name, value in body.items()}


def _expand_path(operation: Operation[object], values: Mapping[str, object]) -> str:
    template = operation.path
    for name, value in values.items():
        place = "{" + name + "}"
        if operation.styles and place in operation.styles:
            from pennyweight_core._styles import encode_path_segment

            text = encode_path_segment(name, value, operation.styles[place])
            quoted = text
        else:
            text = encode_scalar(name, value)
            quoted = _quote(text)
        if text in {"", ".", ".."}:
            raise ValueError(f"{name}: expected a value for {place} in {operation.path}, found {text!r}; give one")
        template = template.replace(place, quoted)
    return template


def _encode_parameter(name: str, value: object, *, joined: bool) -> str:
    value = unwrap(value)
    if value is None or isinstance(value, Unset):
        return ""
    key = _quote(name)
    if isinstance(value, (list, tuple, set, frozenset)):
        items = [_quote(encode_scalar(name, unwrap(item))) for item in value]
        return f"{key}={','.join(items)}" if joined and items else "&".join(f"{key}={item}" for item in items)
    if joined:
        raise TypeError(f"{name}: expected a list, found {type(value).__name__}; put it in brackets")
    return f"{key}={_quote(encode_scalar(name, value))}"


def _quote(text: str) -> str:
    """Percent-encode text; most needs none, and finding that out is faster than encoding it."""
    return text if _UNRESERVED.fullmatch(text) else quote(text, safe="")
