"""Encode bodies other than the fields of a model: whole values, forms, text and bytes."""

from __future__ import annotations

from pennyweight_core._secret import unwrap
from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight_core._codec import Codec
    from pennyweight_core._operation import Operation


_JSON = "application/json"
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def encode_body(operation: Operation[object], codec: Codec, body: Mapping[str, object]) -> tuple[str | None, bytes]:
    """
    Return a body's content type and its bytes; None and no bytes without one.

    Args:
        body: the whole body under the empty name, or a form's fields by wire name.

    Raises:
        TypeError: a value of a type that the body has no form for.
    """
    media_type = operation.request_media_type
    value = unwrap(body.get("", UNSET))
    if media_type is not None and media_type in _FORMS and not isinstance(value, (str, bytes, bytearray, memoryview)):
        from pennyweight_core._forms import encode_form, fields_of

        if "" not in body:
            return encode_form(media_type, body, operation.form or {}, codec)
        return (None, b"") if value is UNSET else encode_form(media_type, fields_of(value, codec), {}, codec)
    if value is UNSET:
        return None, b""
    if media_type is None or operation.body is not None:
        return media_type or _JSON, codec.encode_request(value, operation.body)
    if isinstance(value, str):
        return media_type, value.encode()
    if isinstance(value, (bytes, bytearray, memoryview)):
        return media_type, bytes(value)
    raise TypeError(f"body: expected text or bytes of {media_type}, found {type(value).__name__}")
