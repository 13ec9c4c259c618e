"""A vendor behind its transports: applies scripted faults, and records requests and statuses."""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from math import ceil
from threading import Lock

from pennyweight_sandbox._faults import EVERY_VENDOR, Fault
from pennyweight_sandbox._limits import Limit
from pennyweight_sandbox._mesh import envelope
from pennyweight_sandbox._messages import Headers, Request, Response
from pennyweight_sandbox._scheduled_response import SWITCHING_PROTOCOLS, ScheduledResponse
from pennyweight_sandbox._vendor import Vendor

REMEMBERED = 1000

_FIRST_FINAL_STATUS = 200


@dataclass(frozen=True, slots=True)
class Record:
    """
    One request as it arrived, and what was answered.

    `signed_text` is what its signature had to cover (None where the vendor signs nothing); `status` is None when the
    connection was cut instead of answered.
    """

    method: str
    raw_path: str
    raw_query: str = field(repr=False)
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    signed_text: str | None = field(repr=False)
    status: int | None


class VendorServer:
    """One vendor as the edges see it; safe to use from several threads."""

    def __init__(self, vendor: Vendor) -> None:
        self.vendor = vendor
        self.records: deque[Record] = deque(maxlen=REMEMBERED)
        self._script: deque[Fault] = deque()
        self._used = 0
        self._limiting_began: float | None = None
        self._lock = Lock()

    def script(self, faults: Iterable[Fault]) -> None:
        """Add rules after those that are still waiting; only this vendor's are taken."""
        with self._lock:
            for fault in faults:
                if fault.vendor not in {self.vendor.name, EVERY_VENDOR}:
                    continue
                if fault.stream is None:
                    self._script.append(fault)
                elif self.vendor.sockets is not None:
                    self.vendor.sockets.disturb(fault.stream, fault.count or 1)

    def reset(self) -> None:
        """Forget requests and faults, and bring the vendor's state back."""
        with self._lock:
            self.records.clear()
            self._script.clear()
            self._used = 0
            self._limiting_began = None
            self.vendor.skew = 0.0
            self.vendor.reset()

    def limit(self, limits: Mapping[str, Limit]) -> None:
        """RateLimitResult by these limits from now on, beginning at nothing."""
        with self._lock:
            self.vendor.limit(limits)

    def refuses_connection(self) -> bool:
        """Say whether a connection that was just opened must be reset unread; a rule that says so is used by it."""
        with self._lock:
            fault = self._first_fault()
            if fault is None or not fault.refused:
                return False
            self._use(fault)
            return True

    def answer(self, request: Request) -> ScheduledResponse:
        """Answer one request, rightly or as scripted, and record it unless its connection is refused."""
        with self._lock:
            fault = self._first_fault()
            if fault is not None:
                self._use(fault)
                if fault.refused:
                    return ScheduledResponse(None, reset_on_accept=True)
            self.vendor.skew = fault.clock_skew if fault else 0.0
            answer = self._answer(request, fault)
            status = answer.response.status if answer.response else None
            if self.vendor.sockets is not None:
                self.vendor.sockets.notice()
            signed = self.vendor.signed_text(request)
            self.records.append(
                Record(
                    request.method, request.raw_path, request.raw_query, request.headers, request.body, signed, status
                )
            )
            return answer

    def _first_fault(self) -> Fault | None:
        while self._script and self._is_over(self._script[0]):
            self._script.popleft()
            self._used = 0
            self._limiting_began = None
        return self._script[0] if self._script else None

    def _use(self, fault: Fault) -> None:
        self._used += 1
        if self._used == fault.count:
            self._script.popleft()
            self._used = 0

    def _is_over(self, fault: Fault) -> bool:
        if not fault.rate_limited_for:
            return False
        now = self.vendor.steady_clock()
        if self._limiting_began is None:
            self._limiting_began = now
        return now - self._limiting_began >= fault.rate_limited_for

    def _answer(self, request: Request, fault: Fault | None) -> ScheduledResponse:
        if fault is None:
            return ScheduledResponse(self._dated(self.vendor.respond(request)))
        if fault.reset:
            return ScheduledResponse(None, fault.delay)
        if fault.reset_after_effect:
            self.vendor.respond(request)
            if fault.status is None and fault.body is None:
                return ScheduledResponse(None, fault.delay)
        informational = fault.status if fault.status and fault.status < _FIRST_FINAL_STATUS else None
        if informational == SWITCHING_PROTOCOLS:
            return ScheduledResponse(None, fault.delay, informational=informational)
        response = self._dated(self._faulty(request, fault).with_headers(fault.headers))
        if fault.truncated:
            response = Response(response.status, response.headers, response.body[: len(response.body) // 2])
        return ScheduledResponse(
            response, fault.delay, fault.trickle, fault.truncate_connection, informational=informational
        )

    def _faulty(self, request: Request, fault: Fault) -> Response:
        status = fault.status if fault.status and fault.status >= _FIRST_FINAL_STATUS else None
        if fault.rate_limited_for:
            elapsed = self.vendor.steady_clock() - (self._limiting_began or 0.0)
            return self.vendor.failure(429, request, wait=max(1, ceil(fault.rate_limited_for - elapsed)))
        if fault.redirect is not None:
            return Response(status or 302, {"location": fault.redirect})
        if fault.envelope_status is not None:
            return envelope.refusal(fault.envelope_status, "Scripted by the sandbox.", http_status=status or 200)
        if fault.body is not None:
            return Response(status or 200, {}, fault.body.encode())
        if status is not None:
            return Response(304) if status == 304 else self.vendor.failure(status, request)
        return self.vendor.respond(request)

    def _dated(self, response: Response) -> Response:
        """Return the response with the vendor's own idea of the time, which is how a caller can learn of a skew."""
        if "date" in response.headers:
            return response
        return response.with_headers({"date": formatdate(self.vendor.clock(), usegmt=True)})
