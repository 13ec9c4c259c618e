"""What the four vendors have in common: find the operation, verify the caller, count, check against the spec, answer."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any, ClassVar, Literal

from pennyweight_sandbox._limits import Limit
from pennyweight_sandbox._messages import Request, Response, json_response
from pennyweight_sandbox._sockets import Sockets
from pennyweight_sandbox._spec import (
    AnswerMaker,
    Call,
    Document,
    InvalidRequestError,
    Operation,
    QueryPolicy,
    ServedSpec,
    Violation,
    is_json,
)

VendorName = Literal["kalshi", "snaptrade", "mesh", "onebalance"]

VENDORS: tuple[VendorName, ...] = ("kalshi", "snaptrade", "mesh", "onebalance")
"""In the order of their ports."""

Clock = Callable[[], float]
"""Gives the time as Unix seconds; a test may turn it."""

Handler = Callable[[Call], Response]
"""Answers a call that fits its operation."""


class ErrorResponse(Exception):  # noqa: N818 - a response that is raised
    """The request is rejected: carries the response to send."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response


class Vendor(ABC):
    """One vendor: `respond(Request) -> Response`, with its clock as an argument."""

    name: ClassVar[VendorName]
    base_path: ClassVar[str]
    documents: ClassVar[tuple[str, ...]] = ()
    """Further specs of the vendor, by name; all are served at one address: a path that is in two of them is one operation."""
    queries: ClassVar[QueryPolicy] = QueryPolicy()
    """How queries are read."""
    fixed_members: ClassVar[Mapping[str, object]] = {}
    """Members of every answer made from the spec whose value is known, such as an envelope's."""

    def __init__(self, clock: Clock) -> None:
        self.steady_clock = clock
        """The time by which limits are counted; a skew does not reach it."""
        self.skew = 0.0
        """Seconds by which this vendor's clock is ahead."""

    @property
    def sockets(self) -> Sockets | None:
        """Its WebSockets, at vendors that have them; they learn of every request after it was answered."""
        return None

    def clock(self) -> float:
        """Return what this vendor takes for the time, in Unix seconds."""
        return self.steady_clock() + self.skew

    @property
    def specs(self) -> tuple[ServedSpec, ...]:
        """The vendor's operations, those of its own document first."""
        return tuple(map(read_spec, (self.name, *self.documents)))

    def find(self, raw_path: str) -> tuple[ServedSpec, Mapping[str, Operation], dict[str, str]] | None:
        """Return the operations at a path by method, with their spec and the path's variables; None for an unknown path."""
        for spec in self.specs:
            found = spec.find(self.route(raw_path))
            if found is not None:
                return spec, *found
        return None

    @abstractmethod
    def handlers(self) -> Mapping[tuple[str, str], Handler]:
        """Return the hand-written answers by method and path of the spec; other operations are answered by the spec."""

    def handwritten(self) -> dict[str, frozenset[str]]:
        """Return the ids of the operations that have a hand-written answer, by the name of their spec."""
        return {
            name: frozenset(
                operation.operation_id
                for operation in spec.operations
                if (operation.method, operation.template) in self._handlers
            )
            for name, spec in zip((self.name, *self.documents), self.specs, strict=True)
        }

    @abstractmethod
    def verify(self, request: Request, operation: Operation) -> None:
        """Raise ErrorResponse unless what arrived carries good credentials."""

    @abstractmethod
    def limit(self, limits: Mapping[str, Limit]) -> None:
        """Count by these limits from now on, and by no others, beginning at nothing."""

    @abstractmethod
    def check_rate_limit(
        self, request: Request, operation: Operation, variables: Mapping[str, str]
    ) -> Mapping[str, str]:
        """Count a verified request; return the headers that tell about limits. Raises ErrorResponse with a 429."""

    @abstractmethod
    def signed_text(self, request: Request) -> str | None:
        """Return the text this request's signature must cover, None when the vendor signs nothing."""

    @abstractmethod
    def failure(self, status: int, request: Request, *, wait: int = 1) -> Response:
        """
        Return the vendor's error answer for a status, in its own documented shape where one is documented.

        `wait` is the whole seconds that a 429 asks for, at vendors whose 429 says so.
        """

    @abstractmethod
    def refuse(self, violation: Violation, request: Request) -> Response:
        """Return the vendor's error answer to a request that breaks its operation."""

    @abstractmethod
    def reset(self) -> None:
        """Bring the state back to what it was at the start; credentials stay."""

    def route(self, raw_path: str) -> str:
        """Return the path by which an operation is found; a vendor with a second prefix takes it off."""
        return raw_path

    def amounts(self, name: str, components: Sequence[str]) -> str | None:  # noqa: ARG002 - for vendors that write amounts as text
        """Return an amount as this vendor writes it where a member, described by these components, is one in text."""
        return None

    def respond(self, request: Request) -> Response:
        """Answer one request."""
        found = self.find(request.raw_path)
        if found is None:
            return self.failure(404, request)
        spec, operations, variables = found
        operation = operations.get(request.method)
        if operation is None:
            return self.failure(405, request).with_headers({"allow": ", ".join(sorted(operations))})
        try:
            if not operation.public:
                self.verify(request, operation)
            headers = self.check_rate_limit(request, operation, variables)
        except ErrorResponse as refused:
            return refused.response
        response = self._answer(request, spec, operation, variables)
        return response.with_headers(headers) if headers else response

    def _answer(
        self, request: Request, spec: ServedSpec, operation: Operation, variables: Mapping[str, str]
    ) -> Response:
        try:
            call = spec.read(operation, request, variables, self.queries)
            handler = self._handlers.get((operation.method, operation.template))
            return handler(call) if handler else self._answer_from_spec(call)
        except InvalidRequestError as invalid:
            return self.refuse(invalid.violation, request)
        except ErrorResponse as refused:
            return refused.response

    def _answer_from_spec(self, call: Call) -> Response:
        content = call.operation.answer
        if content is None:
            elsewhere = {"location": "https://sandbox.invalid/"} if 300 <= call.operation.status < 400 else {}
            return Response(call.operation.status, elsewhere)
        if not is_json(content.media_type):
            return Response(call.operation.status, {"content-type": content.media_type}, b"sandbox\n")
        return json_response(call.operation.status, self.make_answer(call))

    def make_answer(self, call: Call) -> Any:
        """Return the JSON that the spec would answer this call with."""
        return self._makers[call.document].make(call, self.clock())

    @cached_property
    def _handlers(self) -> Mapping[tuple[str, str], Handler]:
        return self.handlers()

    @cached_property
    def _makers(self) -> Mapping[Document, AnswerMaker]:
        documents = [spec.document for spec in self.specs]
        return {document: AnswerMaker(document, self.amounts, self.fixed_members) for document in documents}


@cache
def read_spec(name: str) -> ServedSpec:
    """Return the operations of a document, such as `mesh` or `mesh.admin`; all sandboxes of a process share them."""
    return ServedSpec(Path(__file__).with_name("_specs") / f"{name}.json")
