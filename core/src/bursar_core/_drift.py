"""What to do when an answer differs from the spec: every deviation passes here."""

from __future__ import annotations

import logging
import warnings

from bursar_core._errors import APIResponseError
from bursar_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from bursar_core._codec import Deviation

    OnDrift = Literal["ignore", "log", "warn", "raise"] | Callable[["Drift"], None]

_POLICIES = ("ignore", "log", "warn", "raise")


class Drift:
    """
    One difference between the spec and the wire.

    Attributes:
        vendor: lower case.
        operation: `resource.method`.
        path: where in the JSON answer, such as `$[0].currency.code`.
        expected: the declared type.
        found: the value that came; it is kept in the model.
    """

    __slots__ = ("expected", "found", "operation", "path", "vendor")

    def __init__(self, vendor: str, operation: str, deviation: Deviation) -> None:
        self.vendor = vendor
        self.operation = operation
        self.path = deviation.path
        self.expected = deviation.expected
        self.found = deviation.found

    def __str__(self) -> str:
        found = repr(self.found)
        shown = found if len(found) <= 80 else found[:79] + "…"
        return f"{self.vendor} {self.operation} drifted at {self.path}: expected {self.expected}, found {shown}"


class DriftWarning(UserWarning):
    """An answer differs from the spec; emitted with `on_drift="warn"`."""


def check_policy(on_drift: OnDrift) -> OnDrift:
    """Raises ValueError for anything but the four words or a callable."""
    if callable(on_drift) or on_drift in _POLICIES:
        return on_drift
    raise ValueError(f"on_drift: expected one of {', '.join(_POLICIES)} or a callable, found {on_drift!r}")


def report(on_drift: OnDrift, drift: Drift) -> None:
    """
    Follow the client's policy.

    Raises:
        APIResponseError: with `on_drift="raise"`.
    """
    if callable(on_drift):
        on_drift(drift)
    elif on_drift == "log":
        logging.getLogger(f"bursar_{drift.vendor}").warning("%s", drift)
    elif on_drift == "warn":
        warnings.warn(str(drift), DriftWarning, stacklevel=2)
    elif on_drift == "raise":
        raise APIResponseError(str(drift), vendor=drift.vendor, operation=drift.operation)
