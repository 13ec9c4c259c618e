"""Encode header and cookie parameters of operations."""

from __future__ import annotations

import sys
from urllib.parse import quote

from pennyweight_core._scalars import encode_scalar
from pennyweight_core._secret import Secret, unwrap
from pennyweight_core._tracebacks import strip_tracebacks
from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def encode_header_parameters(
    header: Mapping[str, object] | None, cookie: Mapping[str, object] | None
) -> dict[str, Secret[str]]:
    """
    Return headers by lower-case name, their values as `Secret`; UNSET is left out.

    Raises:
        TypeError: a value of a type that no header can carry.
        ValueError: text that can't stand in a header.
    """
    handled = sys.exception()
    try:
        return _encode_headers(header or {}, cookie or {})
    except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold what is secret in the arguments
        raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay


def _encode_headers(header: Mapping[str, object], cookie: Mapping[str, object]) -> dict[str, Secret[str]]:
    found = {name.lower(): Secret(text) for name, value in header.items() if (text := _text(name, value))}
    texts = [(name, _text(name, value)) for name, value in cookie.items()]
    cookies = [f"{name}={quote(text, safe='')}" for name, text in texts if text]
    return {**found, "cookie": Secret("; ".join(cookies))} if cookies else found


def _text(name: str, value: object) -> str:
    value = unwrap(value)
    if value is None or value is UNSET:
        return ""
    items = value if isinstance(value, (list, tuple, set, frozenset)) else [value]
    text = ",".join(encode_scalar(name, unwrap(item)) for item in items)
    if not (text.isascii() and text.isprintable() and text == text.strip(" ")):
        raise ValueError(f"{name}: expected ASCII text without line breaks, and without blanks at its ends")
    return text
