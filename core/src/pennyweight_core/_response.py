"""`Response`: a model together with the answer it came from."""

from __future__ import annotations

from typing import Generic, TypeVar

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pennyweight_core._codec import Deviation
    from pennyweight_core._messages import Incoming
    from pennyweight_core._operation import Operation
    from pennyweight_core._response_parser import Reader

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

    __slots__ = ("_incoming", "_operation", "_reader", "attempts", "data", "elapsed", "envelope")

    def __init__(
        self,
        data: Model,
        envelope: Any,
        incoming: Incoming,
        *,
        elapsed: float,
        attempts: int,
        reader: Reader,
        operation: Operation[Any],
    ) -> None:
        self.data = data
        self.envelope = envelope
        self.elapsed = elapsed
        self.attempts = attempts
        self._incoming = incoming
        self._reader = reader
        self._operation = operation

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._incoming.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers; names in lower case."""
        return self._incoming.headers

    @property
    def content(self) -> bytes:
        """The body as it came."""
        return self._incoming.content

    @property
    def request_id(self) -> str | None:
        """The vendor's name for this exchange, to quote in a support request; None when it gave none."""
        return self._incoming.request_id

    def json(self) -> Any:
        """The body as plain Python values, numbers with a fraction as `Decimal`; None when it is not JSON."""
        return self._incoming.data

    def deviations(self) -> list[Deviation]:
        """
        Every difference between this answer and the spec, fields that no model declares included.

        Each has `.path`, `.expected` and `.found`; the `.expected` of such a field is `no such field`. The body is read
        once more for this.
        """
        found: list[Deviation] = []
        self._reader.read(self._operation, self._incoming, found.append, unknown_fields=True)
        return found

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}] {type(self.data).__name__}>"
