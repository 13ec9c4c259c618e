"""Drift policy: ignore, log, warn or raise when a response differs from the spec."""

from __future__ import annotations

import logging
import warnings

from pennyweight_core._errors import APIResponseError
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from typing import Literal

    from pennyweight_core._codec import Deviation
    from pennyweight_core._messages import RawResponse

    OnDrift = Literal["ignore", "log", "warn", "raise"] | Callable[["Drift"], None]

_POLICIES = ("ignore", "log", "warn", "raise")
_MOST_SHOWN = 20  # of one answer: a list of thousands can drift in every item


class Drift:
    """
    One difference between the spec and the wire.

    Attributes:
        vendor: lower case.
        operation: `resource.method`.
        path: where in the JSON answer, such as `$[0].currency.code`.
        expected: the declared type.
        found: the value that came; it is kept in the model. A secret is a `Secret` where the spec says that it is one.
        package: the import name of the client.
    """

    __slots__ = ("_secret_names", "expected", "found", "operation", "package", "path", "vendor")

    def __init__(
        self,
        vendor: str,
        operation: str,
        deviation: Deviation,
        *,
        package: str = "",
        secret_names: Collection[str] = (),
    ) -> None:
        self.vendor = vendor
        self.operation = operation
        self.path = deviation.path
        self.expected = deviation.expected
        self.found = deviation.found
        self.package = package
        self._secret_names = secret_names

    def to_dict(self) -> dict[str, str]:
        """Return everything as text, `found` shortened and without secrets: fit for a log or a bug report."""
        return {
            "vendor": self.vendor,
            "operation": self.operation,
            "path": self.path,
            "expected": self.expected,
            "found": self._format_found(),
        }

    def _format_found(self) -> str:
        from pennyweight_core._codec import format_value

        return format_value(self.found, self.path, self._secret_names)

    def __str__(self) -> str:
        return f"{self.vendor} {self.operation} drifted at {self.path}: expected {self.expected}, found {self._format_found()}"

    def __repr__(self) -> str:
        return f"<Drift {self}>"


class DriftWarning(UserWarning):
    """An answer differs from the spec; emitted with `on_drift="warn"`."""

    __module__ = "pennyweight_core"  # where users import it from: tracebacks show it


def check_policy(on_drift: OnDrift) -> OnDrift:
    """Raises ValueError for anything but the four words or a callable."""
    if callable(on_drift) or on_drift in _POLICIES:
        return on_drift
    raise ValueError(f"on_drift: expected one of {', '.join(_POLICIES)} or a callable, found {on_drift!r}")


def report(on_drift: OnDrift, drifts: Sequence[Drift], raw: RawResponse | None = None) -> None:
    """
    Follow the client's policy for the drifts of one response, `raw`, or of one webhook.

    Raises:
        APIResponseError: with `on_drift="raise"`.
    """
    if callable(on_drift):
        for drift in drifts:
            on_drift(drift)
    elif on_drift == "raise":
        raise APIResponseError(
            str(drifts[0]),
            vendor=drifts[0].vendor,
            operation=drifts[0].operation,
            status_code=None if raw is None else raw.status_code,
            body=b"" if raw is None else raw.content,
            headers=None if raw is None else raw.headers,
        )
    elif on_drift != "ignore":
        for text in _lines(drifts):
            if on_drift == "warn":
                warnings.warn(text, DriftWarning, stacklevel=2)
            else:
                logging.getLogger(drifts[0].package).warning("%s", text)


def _lines(drifts: Sequence[Drift]) -> list[str]:
    from pennyweight_core._codec._deviations import MOST

    lines = [str(drift) for drift in drifts[:_MOST_SHOWN]]
    if len(drifts) > _MOST_SHOWN:
        first, last = drifts[0], drifts[-1]
        count = last.found if len(drifts) > MOST else len(drifts)  # the last one says how many there are
        lines.append(f"{first.vendor} {first.operation} drifted in {count - _MOST_SHOWN} more places")
    return lines
