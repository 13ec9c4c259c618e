"""Whether a call may have taken effect at the vendor: decided here, for every way in which a call can end."""

from __future__ import annotations

from pennyweight_core._errors import ConflictError, PennyweightError, VendorStatusError
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core._http import AttemptResult
    from pennyweight_core._idempotency import RetrySafety
    from pennyweight_core._operation import Operation

_REQUEST_TIMEOUT = 408


class CallOutcome:
    """
    The effect of one call, as far as it is known here.

    An attempt may have taken effect from the moment it is handed to the transport until the vendor rejects it.
    """

    __slots__ = ("_attempted", "_earlier", "_last", "_operation", "_retry_safety", "_vendor")

    def __init__(self, vendor: str, operation: Operation[object], retry_safety: RetrySafety) -> None:
        self._vendor = vendor
        self._operation = operation
        self._retry_safety = retry_safety
        self._attempted = False
        self._earlier = False
        self._last = False

    @property
    def repeatable(self) -> bool:
        """Whether sending the request twice does what sending it once does."""
        return self._retry_safety.allowed

    def attempt_started(self) -> None:
        """Note that a request is about to be sent."""
        self._attempted = True
        self._earlier = self._earlier or self._last
        self._last = True

    def attempt_finished(self, result: AttemptResult) -> None:
        """Note what came of it."""
        self._last = _may_have_landed(result)

    @property
    def may_have_landed(self) -> bool:
        """Whether an attempt may have changed anything; never for an operation that is safe to repeat."""
        return (self._last or self._earlier) and not self._operation.safe

    def explain(self, error: BaseException) -> None:
        """Add to an error that ends the call whether the request may have taken effect, and how to look it up."""
        if not self._attempted:
            return
        if isinstance(error, VendorStatusError) and not error.temporary:
            self._last = False
        if isinstance(error, PennyweightError):
            error.idempotency_key = self._retry_safety.key
            error.may_have_landed = self.may_have_landed
            if self.may_have_landed:
                error.add_advice(self._advice(error))
        elif self.may_have_landed:
            error.add_note(f"{self._vendor} {self._operation.name}: the request was sent. {self._advice(error)}")

    def _advice(self, error: BaseException) -> str:
        reference = self._retry_safety.reference
        if isinstance(error, ConflictError):
            lookup = f": look it up by its {reference}" if reference else ""
            return f"An earlier attempt of this call probably took effect{lookup}"
        lookup = f"look it up by its {reference}" if reference else "check"
        return f"It may have taken effect: {lookup} before you send it again"


def _may_have_landed(result: AttemptResult) -> bool:
    response = result.response or result.partial
    if response is None:
        return not result.unsent
    status_code = response.status_code
    return status_code < 300 or status_code == _REQUEST_TIMEOUT or status_code >= 500
