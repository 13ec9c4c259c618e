"""A vendor's desk: takes what an edge received, applies the script of faults, remembers what came in."""

from collections import deque
from dataclasses import dataclass, field
from threading import Lock

from bursar_sandbox._faults import Fault
from bursar_sandbox._mesh import envelope
from bursar_sandbox._vendor import Vendor
from bursar_sandbox._wire import Headers, Request, Response

REMEMBERED = 1000


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


@dataclass(frozen=True, slots=True)
class Answer:
    """What an edge has to do: wait `delay` seconds, then send the response, or cut the connection when it is None."""

    response: Response | None
    delay: float = 0.0


class Desk:
    """One vendor as the edges see it; safe to use from several threads."""

    def __init__(self, vendor: Vendor) -> None:
        self.vendor = vendor
        self.records: deque[Record] = deque(maxlen=REMEMBERED)
        self._script: deque[Fault] = deque()
        self._used = 0
        self._lock = Lock()

    def script(self, faults: list[Fault]) -> None:
        """Add rules after those that are still waiting; only this vendor's are taken."""
        with self._lock:
            self._script.extend(fault for fault in faults if fault.vendor in {self.vendor.name, "*"})

    def reset(self) -> None:
        """Forget requests and faults, and bring the vendor's state back."""
        with self._lock:
            self.records.clear()
            self._script.clear()
            self._used = 0
            self.vendor.reset()

    def answer(self, request: Request) -> Answer:
        """Answer one request, rightly or as scripted, and remember it."""
        with self._lock:
            answer = self._answer(request, self._next_fault())
            status = answer.response.status if answer.response else None
            signed = self.vendor.signed_text(request)
            self.records.append(
                Record(
                    request.method, request.raw_path, request.raw_query, request.headers, request.body, signed, status
                )
            )
            return answer

    def _next_fault(self) -> Fault | None:
        if not self._script:
            return None
        fault = self._script[0]
        self._used += 1
        if self._used == fault.count:
            self._script.popleft()
            self._used = 0
        return fault

    def _answer(self, request: Request, fault: Fault | None) -> Answer:
        if fault is None:
            return Answer(self.vendor.respond(request))
        if fault.reset:
            return Answer(None, fault.delay)
        return Answer(self._faulty(request, fault).with_headers(fault.headers), fault.delay)

    def _faulty(self, request: Request, fault: Fault) -> Response:
        if fault.says is not None:
            return envelope.says(fault.says, "Scripted by the sandbox.", http_status=fault.status or 200)
        if fault.body is not None:
            return Response(fault.status or 200, {}, fault.body.encode())
        if fault.status is not None:
            return self.vendor.failure(fault.status, request)
        return self.vendor.respond(request)
