"""
Kalshi: three headers per request, a clock that may be 5 seconds off, a member, and markets that anyone may read.

See https://docs.kalshi.com/api-reference/portfolio/get-balance
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial

from pennyweight_sandbox._kalshi import (
    communication_handlers,
    errors,
    live,
    market_handlers,
    order_handlers,
    payments,
    portfolio_handlers,
    rfq_batch_handlers,
    series_handlers,
    signature,
    trading,
    transfer_handlers,
    violations,
)
from pennyweight_sandbox._kalshi.api_keys import KeyHandler, KeyRing
from pennyweight_sandbox._kalshi.budgets import Budgets, costs_view
from pennyweight_sandbox._kalshi.perps import handlers as perps_handlers
from pennyweight_sandbox._kalshi.state import State, StateHandler
from pennyweight_sandbox._limits import Limit
from pennyweight_sandbox._messages import Request, Response, json_response, parse_uint
from pennyweight_sandbox._spec import Call, Operation, QueryPolicy, Violation
from pennyweight_sandbox._vendor import Clock, ErrorResponse, Handler, Vendor

CLOCK_TOLERANCE_MS = 5_000
"""Kalshi documents no window; ±5 s was observed to pass and 30 s behind to fail."""


_TABLES = (
    market_handlers,
    order_handlers,
    portfolio_handlers,
    payments,
    transfer_handlers,
    communication_handlers,
    rfq_batch_handlers,
    series_handlers,
)


class Kalshi(Vendor):
    """Kalshi's REST API: markets, order books, orders, quotes and the portfolio have state; the spec answers the rest."""

    name = "kalshi"
    documents = ("kalshi.perps",)
    base_path = "/trade-api/v2"
    queries = QueryPolicy(empty_is_absent=True)

    def __init__(self, *, clock: Clock) -> None:
        super().__init__(clock)
        self.state = State()
        self._keys = KeyRing()
        self._tokens: set[str] = set()
        self._budgets = Budgets({})
        self._hub = live.Hub(lambda: self.state, self.clock)

    @property
    def sockets(self) -> live.Hub:
        """The member's live streams."""
        return self._hub

    def register_key(self, key_id: str, public_key: bytes | str) -> None:
        """Accept requests signed with the private half of this PEM public key (RSA or Ed25519)."""
        self._keys.register(key_id, public_key.encode() if isinstance(public_key, str) else public_key)

    def register_token(self, token: str) -> None:
        """Accept this OAuth token of the member where the spec lets a token in: fills and positions."""
        self._tokens.add(token)

    def revoke_token(self, token: str) -> None:
        """Accept this token no longer."""
        self._tokens.discard(token)

    def reset(self) -> None:
        self.state = State()
        self._keys.reset()
        self.sockets.reset()

    def limit(self, limits: Mapping[str, Limit]) -> None:
        self._budgets = Budgets(limits)

    def handlers(self) -> Mapping[tuple[str, str], Handler]:
        stateful = {key: partial(self._answer_from_state, row) for t in _TABLES for key, row in t.HANDLERS.items()}
        perps = {key: partial(self._answer_from_perps, row) for key, row in perps_handlers.HANDLERS.items()}
        return {
            **stateful,
            **perps,
            **{key: partial(self._answer_about_keys, row) for key, row in self._keys.handlers().items()},
            ("GET", "/account/endpoint_costs"): self._get_endpoint_costs,
            ("GET", "/account/limits"): self._get_limits,
        }

    def fill_order(self, order_id: str, count: Decimal | str | None = None) -> None:
        """Let others trade with an order that rests: with all of it, or with so many contracts. Raises LookupError."""
        for exchange in (self.state, self.state.perps):
            for order in exchange.orders:
                if order.order_id == order_id and order.remaining:
                    trading.fill(exchange, order, order.remaining if count is None else Decimal(count), self.clock())
                    self.sockets.notice()
                    return
        raise LookupError(f"no order {order_id} rests")

    def failure(self, status: int, request: Request, *, wait: int = 1) -> Response:  # noqa: ARG002 - Kalshi's errors repeat neither the request nor a time to wait
        return errors.plain(status)

    def refuse(self, violation: Violation, request: Request) -> Response:  # noqa: ARG002 - Kalshi's errors don't repeat the request
        return violations.refusal(violation)

    def amounts(self, name: str, components: Sequence[str]) -> str | None:
        if "FixedPointCount" in components or name.endswith("_fp"):
            return "10.00"
        return "0.5600" if "FixedPointDollars" in components or name.endswith("_dollars") else None

    def signed_text(self, request: Request) -> str:
        return signature.signed_text(request)

    def respond(self, request: Request) -> Response:
        if request.raw_path not in {live.PATH, live.MARGIN_PATH}:
            return super().respond(request)
        if request.headers.get("upgrade", "").lower() != "websocket":
            return errors.plain(400)
        try:
            self._verify_signature(request)
        except ErrorResponse as refused:
            return refused.response
        return Response(101)

    def verify(self, request: Request, operation: Operation) -> None:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and not request.headers.get("KALSHI-ACCESS-KEY"):
            if token not in self._tokens:
                raise ErrorResponse(errors.unauthenticated("NOT_FOUND"))
            if not operation.bearer:
                raise ErrorResponse(errors.plain(403))
            return
        self._verify_signature(request)

    def _verify_signature(self, request: Request) -> None:
        for header in ("KALSHI-ACCESS-KEY", "KALSHI-ACCESS-TIMESTAMP", "KALSHI-ACCESS-SIGNATURE"):
            if not request.headers.get(header):
                raise ErrorResponse(errors.nested(401, "signature_is_missing_from_headers", header))
        moment = parse_uint(request.headers["KALSHI-ACCESS-TIMESTAMP"])
        if moment is None or abs(int(self.clock() * 1000) - moment) > CLOCK_TOLERANCE_MS:
            raise ErrorResponse(errors.nested(401, "header_timestamp_expired"))
        key = self._keys.find(request.headers["KALSHI-ACCESS-KEY"])
        if key is None:
            raise ErrorResponse(errors.unauthenticated("NOT_FOUND"))
        if not signature.verify(key, request.headers["KALSHI-ACCESS-SIGNATURE"], self.signed_text(request)):
            raise ErrorResponse(errors.unauthenticated("INCORRECT_API_KEY_SIGNATURE"))

    def check_rate_limit(
        self,
        request: Request,
        operation: Operation,
        variables: Mapping[str, str],  # noqa: ARG002 - what stands in the path costs nothing
    ) -> Mapping[str, str]:
        if not operation.public:
            key = request.headers.get("KALSHI-ACCESS-KEY") or request.headers["authorization"]
            self._budgets.spend(key, operation, request.body, self.steady_clock())
        return {}

    def _answer_from_state(self, handler: StateHandler, call: Call) -> Response:
        return _success(call, handler(call, self.state, self.clock()))

    def _answer_from_perps(self, handler: perps_handlers.PerpsHandler, call: Call) -> Response:
        return _success(call, handler(call, self.state.perps, self.clock()))

    def _answer_about_keys(self, handler: KeyHandler, call: Call) -> Response:
        return _success(call, handler(call))

    def _get_endpoint_costs(self, call: Call) -> Response:  # noqa: ARG002 - the same for everyone
        return json_response(200, costs_view(self.base_path))

    def _get_limits(self, call: Call) -> Response:  # noqa: ARG002 - the same for every key
        return json_response(200, self._budgets.view())


def _success(call: Call, answer: object) -> Response:
    status = call.operation.status
    return Response(status) if answer is None else json_response(status, answer)
