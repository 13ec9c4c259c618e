"""Whether a request may be sent twice."""

from __future__ import annotations

from uuid import uuid4

from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight_core._operation import Operation


class RetrySafety:
    """
    An operation's body, made fit for sending twice where its idempotency field allows it.

    Attributes:
        yes: whether sending twice does what sending once does.
        body: with the idempotency field, filled now, once for all attempts, if it was not given.
        filled: the name of that field, when it was.
    """

    __slots__ = ("allowed", "body", "generated_field")

    def __init__(self, operation: Operation[object], body: Mapping[str, object] | None) -> None:
        self.allowed = operation.safe
        self.body = body
        self.generated_field: str | None = None
        field = operation.idempotency_field
        if field is None or body is None:
            return
        given = body.get(field, UNSET)
        if given is UNSET:
            self.generated_field = field
            self.body = {**body, field: str(uuid4())}
        self.allowed = self.allowed or given is not None  # null is an answer: the caller wants no key

    def reference(self, operation: Operation[object]) -> str | None:
        """What to look the request up by: the idempotency field and its value; None without one."""
        field = operation.idempotency_field
        value = None if field is None or self.body is None else self.body.get(field)
        return f"{field} {value}" if isinstance(value, str) else None
