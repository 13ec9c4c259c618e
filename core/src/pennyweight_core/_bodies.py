"""Encode bodies other than the fields of a model: whole values, forms, text and bytes."""

from __future__ import annotations

from hashlib import sha256
from urllib.parse import quote

from pennyweight_core._scalars import encode_scalar
from pennyweight_core._secret import unwrap
from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight_core._codec import Codec
    from pennyweight_core._operation import Operation


JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def encode_body(operation: Operation[object], codec: Codec, body: Mapping[str, object]) -> tuple[str | None, bytes]:
    """
    Return a body's content type and its bytes; None and no bytes without one.

    Args:
        body: the whole body under the empty name, or a form's fields by wire name.

    Raises:
        TypeError: a value of a type that the body has no form for.
    """
    if operation.request_media_type in (FORM, MULTIPART):
        parts = [(name, item) for name, value in body.items() for item in _as_list(value)]
        if operation.request_media_type == FORM:
            pairs = (f"{quote(name, safe='')}={quote(_field(name, item, codec)[1])}" for name, item in parts)
            return FORM, "&".join(pairs).encode()
        return _multipart([(name, *_field(name, item, codec)) for name, item in parts])
    value = unwrap(body[""])
    if value is UNSET:
        return None, b""
    if operation.request_media_type is None or operation.body is not None:
        return operation.request_media_type or JSON, codec.encode_request(value, operation.body)
    if isinstance(value, str):
        return operation.request_media_type, value.encode()
    if isinstance(value, (bytes, bytearray, memoryview)):
        return operation.request_media_type, bytes(value)
    raise TypeError(f"body: expected text or bytes of {operation.request_media_type}, found {type(value).__name__}")


def _as_list(value: object) -> list[object]:
    value = unwrap(value)
    if value is None or value is UNSET:
        return []
    return [unwrap(item) for item in value] if isinstance(value, (list, tuple)) else [value]


def _field(name: str, value: object, codec: Codec) -> tuple[str, bytes]:
    """Return the content type and the bytes of one field."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return "application/octet-stream", bytes(value)
    try:
        return "", encode_scalar(name, value).encode()
    except TypeError:  # an object: JSON, as OpenAPI has it
        return JSON, codec.encode_request(value)


def _multipart(parts: list[tuple[str, str, bytes]]) -> tuple[str, bytes]:
    """The boundary follows from the content, so that a request sent twice is the same request."""
    digest = sha256(b"\0".join(content for *_, content in parts)).hexdigest()
    boundary = f"pennyweight-{digest[:32]}"
    written = bytearray()
    for name, kind, content in parts:
        quoted = name.replace("\\", "\\\\").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
        file = f'; filename="{quoted}"' if kind == "application/octet-stream" else ""
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{quoted}"{file}\r\n'
        typed = f"Content-Type: {kind}\r\n" if kind else ""
        written += f"{head}{typed}\r\n".encode() + content + b"\r\n"
    return f"{MULTIPART}; boundary={boundary}", bytes(written) + f"--{boundary}--\r\n".encode()
