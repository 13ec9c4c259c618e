"""From an answer to a model, or to an error of our tree."""

from __future__ import annotations

from bursar_core._codec import NotJSON, WrongShape
from bursar_core._errors import APIResponseError, VendorStatusError, status_error
from bursar_core._redact import redact_headers
from bursar_core._values import UNSET
from bursar_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bursar_core._codec import Codec, Deviation
    from bursar_core._operation import Operation, Vendor
    from bursar_core._seam import ErrorInfo, Incoming


class Reader:
    """Reads one vendor's answers."""

    def __init__(self, vendor: Vendor, codec: Codec, parse_error: Callable[[Incoming], ErrorInfo]) -> None:
        self._vendor = vendor
        self._codec = codec
        self._parse_error = parse_error

    def read(
        self, operation: Operation[object], incoming: Incoming, on_deviation: Callable[[Deviation], None]
    ) -> tuple[object, object]:
        """
        Return the success model, and the envelope around it (the same object where the vendor has none).

        Raises:
            APIStatusError: the status is not 2xx.
            VendorStatusError: the status is 2xx, the envelope says otherwise.
            APIResponseError: the body is not what the operation promises.
        """
        if not 200 <= incoming.status_code < 300:
            raise status_error(self._vendor.name, operation.name, incoming, self._parse_error(incoming))
        if operation.returns is None:
            return None, None
        try:
            model = self._codec.decode(incoming.content, operation.returns, on_deviation)
        except (NotJSON, WrongShape) as error:
            raise self._not_understood(operation, incoming, str(error)) from None
        if not operation.enveloped or self._vendor.envelope is None:
            return model, model
        return self._unwrap(operation, incoming, model), model

    def _unwrap(self, operation: Operation[object], incoming: Incoming, model: object) -> object:
        envelope = self._vendor.envelope
        assert envelope is not None
        status, content = getattr(model, envelope.status), getattr(model, envelope.content)
        empty = content is None or content is UNSET
        if status not in envelope.ok and not (status is UNSET and not empty):
            info = self._parse_error(incoming)
            raise VendorStatusError.from_answer(self._vendor.name, operation.name, incoming, info, status=str(status))
        if empty:
            raise self._not_understood(operation, incoming, f"{envelope.status} is {status!s}, but there is no content")
        return content

    def _not_understood(self, operation: Operation[object], incoming: Incoming, found: str) -> APIResponseError:
        kind = incoming.headers.get("content-type", "no content type")
        return APIResponseError(
            f"{self._vendor.name} {operation.name}: {incoming.status_code} with a body we can't read as "
            f"{operation.returns} ({kind}, {len(incoming.content)} bytes): {found}. "
            "If a proxy answered, look at `.body`; if the vendor did, report it as drift",
            vendor=self._vendor.name,
            operation=operation.name,
            status_code=incoming.status_code,
            body=incoming.content,
            headers=redact_headers(incoming.headers),
        )
