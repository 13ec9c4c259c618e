"""
One call from arguments to model, written once for both worlds.

`Exchange.steps` is a generator that asks for what it can't do itself: it yields an `Errand` to have it sent, or
seconds to have them slept, and returns the `Response`. `Client` and `AsyncClient` drive it.
"""

from __future__ import annotations

from time import time

from bursar_core._codec import Codec
from bursar_core._drift import Drift, report
from bursar_core._errors import APIConnectionError, APITimeoutError
from bursar_core._http import Errand
from bursar_core._prepare import prepare
from bursar_core._read import Reader
from bursar_core._response import Response
from bursar_core._retry import pause_before_retry
from bursar_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from types import ModuleType
    from typing import Any

    from bursar_core._codec import Deviation
    from bursar_core._drift import OnDrift
    from bursar_core._hosts import Address
    from bursar_core._http import Answer
    from bursar_core._operation import Operation, Vendor
    from bursar_core._seam import Outgoing

    Steps = Generator[Errand | float, Answer | None, Response[Any]]


class Exchange:
    """Everything a call needs that does not depend on sync or async."""

    def __init__(
        self,
        vendor: Vendor,
        overlay: ModuleType,
        credentials: object,
        address: Address,
        *,
        max_retries: int,
        on_drift: OnDrift,
        user_agent: str,
    ) -> None:
        self._vendor = vendor
        self._overlay = overlay
        self._credentials = credentials
        self._address = address
        self._max_retries = max_retries
        self._on_drift: OnDrift = on_drift
        self._headers = {"accept": "application/json", "user-agent": user_agent}
        self._codec = Codec(f"{vendor.package}.models")
        self._reader = Reader(vendor, self._codec, overlay.parse_error)

    def steps(
        self,
        operation: Operation[Any],
        *,
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: Mapping[str, object] | None,
    ) -> Steps:
        """Send, wait and send again as the operation allows, then read."""
        draft = prepare(operation, self._address, self._headers, self._codec, path=path, query=query, body=body)
        errand = Errand(draft, self._sign)
        attempt = 0
        while True:
            answer = yield errand
            assert answer is not None
            pause = pause_before_retry(operation, answer, attempt, self._max_retries)
            attempt += 1
            if pause is None or (answer.incoming is not None and answer.incoming.status_code < 400):
                break
            yield pause
        if answer.incoming is None:
            raise self._unreachable(operation, answer, attempt)
        incoming = answer.incoming

        def on_deviation(deviation: Deviation) -> None:
            report(self._on_drift, Drift(self._vendor.name, operation.name, deviation))

        data, envelope = self._reader.read(operation, incoming, on_deviation)
        return Response(data, envelope, incoming, elapsed=answer.elapsed, attempts=attempt)

    def warm_up(self) -> None:
        """Load every model of the vendor now."""
        from importlib import import_module

        models = import_module(f"{self._vendor.package}.models")
        for name in models.__all__:
            getattr(models, name)

    def _sign(self, outgoing: Outgoing) -> Outgoing:
        signed: Outgoing = self._overlay.sign(outgoing, self._credentials, time())
        return signed

    def _unreachable(self, operation: Operation[Any], answer: Answer, attempts: int) -> APIConnectionError:
        kind = APITimeoutError if answer.timed_out else APIConnectionError
        tries = "1 attempt" if attempts == 1 else f"{attempts} attempts"
        text = f"{type(answer.cause).__name__}: {answer.cause}".rstrip(": ")
        error = kind(
            f"{self._vendor.name} {operation.name}: no answer from {self._address.origin} after {tries} ({text})",
            vendor=self._vendor.name,
            operation=operation.name,
        )
        error.__cause__ = answer.cause
        return error
