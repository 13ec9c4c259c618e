"""Retry safety: whether a request may be sent twice."""

from __future__ import annotations

from uuid import uuid4

from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight_core._operation import Operation


class RetrySafety:
    """
    The body of an operation, with its idempotency field filled in.

    Attributes:
        allowed: whether sending twice has the effect of sending once.
        body: with the idempotency field, filled now, once for all attempts, if it was not given.
        generated_field: the name of that field, when it was.
        key: its value; None without one.
        reference: the field and its value, as in `client_order_id 9d1…`; None without one.
    """

    __slots__ = ("allowed", "body", "generated_field", "key", "reference")

    def __init__(self, operation: Operation[object], body: Mapping[str, object] | None) -> None:
        self.allowed = operation.safe
        self.body = body
        self.generated_field: str | None = None
        self.key: str | None = None
        self.reference: str | None = None
        field = operation.idempotency_field
        if field is None or body is None:
            return
        if body.get(field, UNSET) is UNSET:
            self.generated_field = field
            self.body = {**body, field: str(uuid4())}
        value = (self.body or body).get(field)
        if isinstance(value, str) and value.strip():  # null and blank text: the caller wants no key
            self.allowed = True
            self.key = value
            self.reference = f"{field} {value}"
