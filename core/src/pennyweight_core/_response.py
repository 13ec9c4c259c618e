"""`Response`: a model together with the answer it came from."""

from __future__ import annotations

from typing import Generic, TypeVar

from pennyweight_core._codec import UNKNOWN_FIELD
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pennyweight_core._codec import Deviation
    from pennyweight_core._messages import RawResponse
    from pennyweight_core._operation import Operation
    from pennyweight_core._response_parser import ResponseParser

Model = TypeVar("Model", covariant=True)


class Response(Generic[Model]):
    """
    What `with_response` methods return.

    Attributes:
        data: the model that the plain method returns.
        envelope: the whole answer as a model, for vendors that wrap theirs; else the same as `data`.
        elapsed: seconds from sending the last attempt to having its body.
        attempts: how often the request was sent.
    """

    __slots__ = ("_operation", "_parser", "_raw", "attempts", "data", "elapsed", "envelope")

    def __init__(
        self,
        data: Model,
        envelope: Any,
        raw: RawResponse,
        *,
        elapsed: float,
        attempts: int,
        parser: ResponseParser,
        operation: Operation[Any],
    ) -> None:
        self.data = data
        self.envelope = envelope
        self.elapsed = elapsed
        self.attempts = attempts
        self._raw = raw
        self._parser = parser
        self._operation = operation

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._raw.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers; their names in any case."""
        return self._raw.headers

    @property
    def content(self) -> bytes:
        """The raw body."""
        return self._raw.content

    @property
    def request_id(self) -> str | None:
        """The vendor's name for this exchange, to quote in a support request; None when it gave none."""
        return self._raw.request_id

    def json(self) -> Any:
        """The body as plain Python values, numbers with a fraction as `Decimal`, absurd ones as text; None when it is not JSON."""
        return self._raw.data

    def deviations(self) -> list[Deviation]:
        """
        Every difference between this answer and the spec, fields that no model declares included.

        Each has `.path`, `.expected` and `.found`; the `.expected` of such a field is `no such field`. The body is read
        once more for this.
        """
        found: list[Deviation] = []
        self._parser.parse(self._operation, self._raw, found.append, unknown_fields=True)
        return [self._parser.redactor.deviation(each) for each in found]

    def unknown_fields(self) -> dict[str, Any]:
        """
        The fields of this answer that no model declares, by their path, such as `$.market.new_field`, with their values.

        The body is read once more for this.
        """
        return {it.path: it.found for it in self.deviations() if it.expected == UNKNOWN_FIELD}

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}] {type(self.data).__name__}>"
