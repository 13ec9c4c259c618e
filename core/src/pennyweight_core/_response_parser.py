"""Parse a response to a model, or raise an error of our tree."""

from __future__ import annotations

import sys

from pennyweight_core._codec import JSONDecodeError, UnexpectedTypeError
from pennyweight_core._error_response import status_error, vendor_status_error
from pennyweight_core._errors import APIResponseError
from pennyweight_core._raw_body import decode_raw_body
from pennyweight_core._redact import redact_headers
from pennyweight_core._tracebacks import strip_tracebacks
from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight_core._clock import Clock
    from pennyweight_core._codec import Codec, Deviation
    from pennyweight_core._messages import ErrorInfo, RawResponse
    from pennyweight_core._operation import Operation, Vendor
    from pennyweight_core._redactor import Redactor


class ResponseParser:
    """
    Parses the responses to one call.

    Attributes:
        redactor: knows the secrets of the call.
    """

    def __init__(
        self,
        vendor: Vendor,
        codec: Codec,
        parse_error: Callable[[RawResponse], ErrorInfo],
        clock: Clock,
        redactor: Redactor,
    ) -> None:
        self._vendor = vendor
        self._codec = codec
        self._parse_error = parse_error
        self._clock = clock
        self.redactor = redactor

    def parse(
        self,
        operation: Operation[object],
        raw: RawResponse,
        on_deviation: Callable[[Deviation], None] | None,
        *,
        unknown_fields: bool = False,
    ) -> tuple[object, object]:
        """
        Return the success model, and the envelope around it (the same object where the vendor has none).

        `on_deviation` is called with each difference from the spec; it must not raise.

        Raises:
            APIStatusError: the status is not 2xx, nor a redirect that is promised.
            VendorStatusError: the status is 2xx, the envelope or the body says otherwise.
            APIResponseError: the body is not what the operation promises.
        """
        if operation.redirect and raw.status_code < 400:
            location = self._location(operation, raw)
            return location, location
        self.raise_for_status(operation, raw)
        response_type = operation.response_type
        if operation.responses is not None:
            response_type = operation.responses.get(raw.status_code, response_type)
        if response_type is None or (response_type == "Any" and not raw.content):
            return None, None
        if operation.response_media_type is not None:
            plain = decode_raw_body(raw, response_type, on_deviation)
            return plain, plain
        model = self._decode(operation, response_type, raw, on_deviation, unknown_fields=unknown_fields)
        if not operation.enveloped or self._vendor.envelope is None:
            if _is_empty(model):
                self._raise_for_refusal(operation, raw)
            return model, model
        return self._unwrap(operation, raw, model), model

    def _location(self, operation: Operation[object], raw: RawResponse) -> str:
        """Return where a redirect leads, as the vendor sends it."""
        location: str | None = raw.headers.get("location")
        if 300 <= raw.status_code < 400 and location:
            return location
        raise self._response_error(
            operation, raw, "where a redirect with a Location was expected. Look at `.headers` and `.body`"
        )

    def _decode(
        self,
        operation: Operation[object],
        response_type: str,
        raw: RawResponse,
        on_deviation: Callable[[Deviation], None] | None,
        *,
        unknown_fields: bool,
    ) -> object:
        handled = sys.exception()
        try:
            return self._codec.decode(raw.content, response_type, on_deviation, unknown_fields=unknown_fields)
        except (JSONDecodeError, UnexpectedTypeError) as error:
            trouble = str(error)
        except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold what the vendor sent
            raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay
        self._raise_for_refusal(operation, raw)
        raise self._decode_error(operation, raw, trouble)

    def raise_for_status(self, operation: Operation[object], raw: RawResponse) -> None:
        """
        Return for 2xx.

        Raises:
            APIStatusError: any other status.
        """
        if 200 <= raw.status_code < 300:
            return
        info = self._read_error(operation, raw)
        raise status_error(self._vendor.name, operation.name, raw, info, self._clock)

    def _raise_for_refusal(self, operation: Operation[object], raw: RawResponse) -> None:
        """Raise what a 2xx response without anything of the promised type says, if the vendor's overlay reads an error."""
        info = self._read_error(operation, raw)
        if isinstance(raw.data, dict) and (info.code or info.message):
            raise vendor_status_error(self._vendor.name, operation.name, raw, info, "")

    def _read_error(self, operation: Operation[object], raw: RawResponse) -> ErrorInfo:
        info = self._parse_error(raw).redacted(self.redactor.json)
        if not (info.temporary and operation.safe):
            return info
        return info.with_advice(f"{info.advice}. Try again later" if info.advice else "Try again later")

    def _unwrap(self, operation: Operation[object], raw: RawResponse, model: object) -> object:
        envelope = self._vendor.envelope
        assert envelope is not None
        promised = hasattr(model, envelope.content)  # some answers are a verdict and nothing else
        status, content = getattr(model, envelope.status), getattr(model, envelope.content, None)
        empty = content is None or content is UNSET
        if status not in envelope.ok and not (status is UNSET and not empty):
            info = self._read_error(operation, raw)
            word = "" if status is UNSET else str(status)
            raise vendor_status_error(self._vendor.name, operation.name, raw, info, word)
        if empty and promised:
            raise self._decode_error(operation, raw, f"{envelope.status} is {status!s}, but there is no content")
        return content if promised else None

    def _decode_error(self, operation: Operation[object], raw: RawResponse, found: str) -> APIResponseError:
        kind = raw.headers.get("content-type", "no content type")
        return self._response_error(
            operation,
            raw,
            f"with a body we can't read as {operation.response_type} ({kind}, {len(raw.content)} bytes): {found}. "
            "If a proxy answered, look at `.body`; if the vendor did, report it as drift",
        )

    def _response_error(self, operation: Operation[object], raw: RawResponse, text: str) -> APIResponseError:
        return APIResponseError(
            f"{self._vendor.name} {operation.name}: {raw.status_code} {text}",
            vendor=self._vendor.name,
            operation=operation.name,
            status_code=raw.status_code,
            body=raw.content,
            headers=redact_headers(raw.headers),
        )


def _is_empty(model: object) -> bool:
    """Whether a model holds nothing that its spec declares; False for whatever is no model."""
    fields = getattr(type(model), "__attrs_attrs__", None)
    if not fields:
        return False
    for field in fields:
        value = getattr(model, field.name)
        if value is not UNSET and value is not None:
            return False
    return True
