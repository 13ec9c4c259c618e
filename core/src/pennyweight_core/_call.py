"""
One call from arguments to model, written once for both worlds.

`Exchange.steps` is a generator that asks for what it can't do itself: it yields an `Errand` to have it sent, or
seconds to have them slept, and returns the `Response`. `Client` and `AsyncClient` drive it.
"""

from __future__ import annotations

from time import time

from pennyweight_core._call_errors import gave_up_waiting, no_answer
from pennyweight_core._codec import Codec
from pennyweight_core._drift import Drift, report
from pennyweight_core._http import Errand
from pennyweight_core._idempotency import Repeatable
from pennyweight_core._response import Response
from pennyweight_core._response_parser import Reader
from pennyweight_core._retry import pause_before_retry, pause_for_others
from pennyweight_core._unsigned_request import prepare
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from types import ModuleType
    from typing import Any, TypeVar

    from pennyweight_core._codec import Deviation
    from pennyweight_core._drift import OnDrift
    from pennyweight_core._errors import PennyweightError
    from pennyweight_core._hosts import Address
    from pennyweight_core._http import Answer
    from pennyweight_core._messages import Incoming, Outgoing
    from pennyweight_core._operation import Operation, Vendor
    from pennyweight_core._rate_limits import Limits
    from pennyweight_core._request_options import Plan
    from pennyweight_core._telemetry import Watch

    Result = TypeVar("Result")
    Steps = Generator[Errand | float, Answer | None, Result]


class Exchange:
    """Everything a call needs that does not depend on sync or async."""

    def __init__(
        self,
        vendor: Vendor,
        overlay: ModuleType,
        credentials: object,
        address: Address,
        *,
        limits: Limits | None,
        on_drift: OnDrift,
        user_agent: str,
        watch: Watch,
        elsewhere: Callable[[Mapping[str, str]], Address],
    ) -> None:
        self._vendor = vendor
        self._overlay = overlay
        self._credentials = credentials
        self._address = address
        self._elsewhere = elsewhere
        self._limits = limits
        self._on_drift: OnDrift = on_drift
        self._watch = watch
        self._headers = {"accept": "application/json", "accept-encoding": "gzip, deflate", "user-agent": user_agent}
        self._codec = Codec(f"{vendor.package}.models")
        self._reader = Reader(vendor, self._codec, overlay.parse_error)

    def steps(
        self,
        operation: Operation[Any],
        plan: Plan,
        *,
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: Mapping[str, object] | None,
    ) -> Steps[Response[Any]]:
        """Send, wait and send again as the operation allows, then read."""
        answer, attempts = yield from self._attempts(operation, plan, path, query, body)
        assert answer.incoming is not None
        return self._response(operation, answer, answer.incoming, attempts)

    def opening(
        self, operation: Operation[Any], plan: Plan, *, query: Mapping[str, object], body: Mapping[str, object] | None
    ) -> Steps[Answer]:
        """Send, and return the answer with its body still to be read, or raise what its status says."""
        answer, _ = yield from self._attempts(operation, plan, {}, query, body)
        assert answer.incoming is not None
        self._reader.raise_for_status(operation, answer.incoming, landed_as=answer.landed_as)
        return answer

    def _attempts(
        self,
        operation: Operation[Any],
        plan: Plan,
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: Mapping[str, object] | None,
    ) -> Steps[tuple[Answer, int]]:
        repeatable = Repeatable(operation, body)
        unsure = False
        errand = self._errand(operation, plan, path, query, repeatable)
        attempt = 0
        while True:
            if self._limits is not None and operation.cost:
                yield from self._turn(self._limits, operation, plan, path, attempt)
            self._watch.sending(operation, errand.shown, attempt)
            answer = yield errand
            assert answer is not None
            self._watch.answered(operation, errand.shown, answer, attempt)
            pause = pause_before_retry(answer, attempt, plan.max_retries) if repeatable.yes else None
            if self._limits is not None and answer.incoming is not None and answer.incoming.status_code == 429:
                self._limits.hold(operation, path, pause_for_others(answer.incoming.headers, pause, attempt))
            attempt += 1
            if pause is None or pause >= plan.left():
                break
            # After no answer or a failing one, the vendor may have carried the request out; after 429 it did not.
            unsure = unsure or answer.incoming is None or answer.incoming.status_code != 429
            self._watch.waiting(operation, pause, f"attempt {attempt} failed")
            yield pause
        if answer.incoming is None:
            answer.landed_as = repeatable.key(operation)
            raise self.failure(operation, answer, attempt)
        answer.landed_as = repeatable.key(operation) if unsure else None
        return answer, attempt

    def _turn(
        self, limits: Limits, operation: Operation[Any], plan: Plan, path: Mapping[str, object], attempt: int
    ) -> Steps[None]:
        """Wait for the client-side budget; again if the vendor refused somebody else meanwhile."""
        while True:
            turn = limits.reserve(operation, path, plan.left())
            if turn is None:
                wait = limits.wait_for(operation, path)
                raise gave_up_waiting(self._vendor.name, operation.name, wait, plan.deadline, attempt)
            if not turn.wait:
                return
            self._watch.waiting(operation, turn.wait, "client-side limit")
            yield turn.wait
            if not turn.lapsed:
                return

    def _errand(
        self,
        operation: Operation[Any],
        plan: Plan,
        path: Mapping[str, object],
        query: Mapping[str, object],
        repeatable: Repeatable,
    ) -> Errand:
        draft = prepare(
            operation,
            self._address_of(operation),
            self._headers,
            self._codec,
            plan,
            path=path,
            query=query,
            body=repeatable.body,
        )

        def hidden_names() -> set[str]:
            found = set(self._codec.all_secret_names())
            if operation.body and repeatable.filled:
                found.add(self._codec.wire_name(operation.body, repeatable.filled))
            return found

        return Errand(draft, self._sign if operation.signed else None, plan, hidden_names)

    def _address_of(self, operation: Operation[Any]) -> Address:
        return self._address if operation.servers is None else self._elsewhere(operation.servers)

    def _response(self, operation: Operation[Any], answer: Answer, incoming: Incoming, attempts: int) -> Response[Any]:
        found: list[Deviation] = []
        tell = None if self._on_drift == "ignore" else found.append
        data, envelope = self._reader.read(operation, incoming, tell, landed_as=answer.landed_as)
        response = Response(
            data,
            envelope,
            incoming,
            elapsed=answer.elapsed,
            attempts=attempts,
            reader=self._reader,
            operation=operation,
        )
        if found:
            drifts = self._drifts(operation, found)
            del data, envelope, found, tell  # no traceback of ours shows them
            report(self._on_drift, drifts)
        return response

    def _drifts(self, operation: Operation[Any], found: list[Deviation]) -> list[Drift]:
        vendor, secret_names = self._vendor, self._codec.secret_names(operation.returns or "Any")
        return [
            Drift(vendor.name, operation.name, each, package=vendor.package, secret_names=secret_names)
            for each in found
        ]

    def failure(self, operation: Operation[Any], answer: Answer, attempts: int = 1) -> PennyweightError:
        """Return the error for an answer that did not come, or not whole."""
        return no_answer(self._vendor.name, operation.name, self._address_of(operation).origin, answer, attempts)

    def warm_up(self) -> None:
        """Load every model of the vendor now."""
        from importlib import import_module

        models = import_module(f"{self._vendor.package}.models")
        for name in models.__all__:
            getattr(models, name)

    def _sign(self, outgoing: Outgoing) -> Outgoing:
        signed: Outgoing = self._overlay.sign(outgoing, self._credentials, time())
        return signed
