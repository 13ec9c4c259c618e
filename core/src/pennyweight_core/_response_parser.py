"""From an answer to a model, or to an error of our tree."""

from __future__ import annotations

import sys

from pennyweight_core._codec import NotJSON, WrongShape
from pennyweight_core._errors import APIResponseError, VendorStatusError, status_error
from pennyweight_core._messages import ErrorInfo
from pennyweight_core._raw_body import as_it_came
from pennyweight_core._redact import redact_headers
from pennyweight_core._tracebacks import without_frames
from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight_core._codec import Codec, Deviation
    from pennyweight_core._messages import Incoming
    from pennyweight_core._operation import Operation, Vendor


class Reader:
    """Reads one vendor's answers."""

    def __init__(self, vendor: Vendor, codec: Codec, parse_error: Callable[[Incoming], ErrorInfo]) -> None:
        self._vendor = vendor
        self._codec = codec
        self._parse_error = parse_error

    def read(
        self,
        operation: Operation[object],
        incoming: Incoming,
        on_deviation: Callable[[Deviation], None] | None,
        *,
        landed_as: str | None = None,
        unknown_fields: bool = False,
    ) -> tuple[object, object]:
        """
        Return the success model, and the envelope around it (the same object where the vendor has none).

        `on_deviation` is told what differs from the spec, while reading; it must not raise.

        Raises:
            APIStatusError: the status is not 2xx.
            VendorStatusError: the status is 2xx, the envelope says otherwise.
            APIResponseError: the body is not what the operation promises.
        """
        self.raise_for_status(operation, incoming, landed_as=landed_as)
        returns = operation.returns
        if operation.answers is not None:
            returns = operation.answers.get(incoming.status_code, returns)
        if returns is None or (returns == "Any" and not incoming.content):
            return None, None
        if operation.accept is not None:
            plain = as_it_came(incoming, returns, on_deviation)
            return plain, plain
        model = self._decode(operation, returns, incoming, on_deviation, unknown_fields=unknown_fields)
        if not operation.enveloped or self._vendor.envelope is None:
            return model, model
        return self._unwrap(operation, incoming, model), model

    def _decode(
        self,
        operation: Operation[object],
        returns: str,
        incoming: Incoming,
        on_deviation: Callable[[Deviation], None] | None,
        *,
        unknown_fields: bool,
    ) -> object:
        handled = sys.exception()
        try:
            return self._codec.decode(incoming.content, returns, on_deviation, unknown_fields=unknown_fields)
        except (NotJSON, WrongShape) as error:
            trouble = str(error)
        except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold what the vendor sent
            raise without_frames(error, handled)  # noqa: B904 - its own causes stay
        raise self._not_understood(operation, incoming, trouble)

    def raise_for_status(self, operation: Operation[object], incoming: Incoming, *, landed_as: str | None) -> None:
        """
        Return for 2xx.

        Args:
            landed_as: what to look the request up by, when an earlier attempt may have taken effect.

        Raises:
            APIStatusError: any other status.
        """
        if 200 <= incoming.status_code < 300:
            return
        info = self._parse_error(incoming)
        if incoming.status_code == 409 and landed_as:
            info = ErrorInfo(
                code=info.code,
                message=info.message,
                details=info.details,
                request_id=info.request_id,
                advice=f"An earlier attempt of this call probably took effect: look it up by its {landed_as}",
            )
        raise status_error(self._vendor.name, operation.name, incoming, info)

    def _unwrap(self, operation: Operation[object], incoming: Incoming, model: object) -> object:
        envelope = self._vendor.envelope
        assert envelope is not None
        promised = hasattr(model, envelope.content)  # some answers are a verdict and nothing else
        status, content = getattr(model, envelope.status), getattr(model, envelope.content, None)
        empty = content is None or content is UNSET
        if status not in envelope.ok and not (status is UNSET and not empty):
            info = self._parse_error(incoming)
            raise VendorStatusError.from_answer(self._vendor.name, operation.name, incoming, info, status=str(status))
        if empty and promised:
            raise self._not_understood(operation, incoming, f"{envelope.status} is {status!s}, but there is no content")
        return content if promised else None

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
