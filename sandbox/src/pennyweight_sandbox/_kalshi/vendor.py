"""
Kalshi: three headers per request, a clock that may be 5 seconds off, a member, and markets that anyone may read.

See https://docs.kalshi.com/api-reference/portfolio/get-balance
"""

from collections.abc import Mapping, Sequence

from pennyweight_sandbox._kalshi import errors, order_request, portfolio, signature, trading, violations
from pennyweight_sandbox._kalshi.budgets import Budgets, costs_view
from pennyweight_sandbox._kalshi.market_filters import market_filter
from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._kalshi.parameters import page, subaccount
from pennyweight_sandbox._kalshi.state import State, balance
from pennyweight_sandbox._limits import Limit
from pennyweight_sandbox._messages import Request, Response, json_response, parse_uint
from pennyweight_sandbox._spec import Call, Operation, QueryPolicy, Violation
from pennyweight_sandbox._vendor import Clock, ErrorResponse, Handler, Vendor

CLOCK_TOLERANCE_MS = 5_000
"""Kalshi documents no window; ±5 s was observed to pass and 30 s behind to fail."""


AUTOMATIC = -1
"""The exchange index of those who leave it to the exchange."""


class Kalshi(Vendor):
    """Kalshi's REST API as far as markets, balances, positions and orders go."""

    name = "kalshi"
    base_path = "/trade-api/v2"
    queries = QueryPolicy(empty_is_absent=True)

    def __init__(self, *, clock: Clock) -> None:
        super().__init__(clock)
        self.state = State()
        self._keys: dict[str, signature.PublicKey] = {}
        self._budgets = Budgets({})

    def register_key(self, key_id: str, public_key: bytes | str) -> None:
        """Accept requests signed with the private half of this PEM public key (RSA or Ed25519)."""
        self._keys[key_id] = signature.load(public_key.encode() if isinstance(public_key, str) else public_key)

    def reset(self) -> None:
        self.state = State()

    def limit(self, limits: Mapping[str, Limit]) -> None:
        self._budgets = Budgets(limits)

    def handlers(self) -> Mapping[tuple[str, str], Handler]:
        return {
            ("GET", "/account/endpoint_costs"): self._get_endpoint_costs,
            ("GET", "/account/limits"): self._get_limits,
            ("GET", "/markets"): self._get_markets,
            ("GET", "/portfolio/balance"): self._get_balance,
            ("POST", "/portfolio/events/orders"): self._create_order,
            ("DELETE", "/portfolio/events/orders/{order_id}"): self._cancel_order,
            ("GET", "/portfolio/orders"): self._get_orders,
            ("GET", "/portfolio/positions"): self._get_positions,
        }

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

    def verify(self, request: Request) -> None:
        for header in ("KALSHI-ACCESS-KEY", "KALSHI-ACCESS-TIMESTAMP", "KALSHI-ACCESS-SIGNATURE"):
            if not request.headers.get(header):
                raise ErrorResponse(errors.nested(401, "signature_is_missing_from_headers", header))
        moment = parse_uint(request.headers["KALSHI-ACCESS-TIMESTAMP"])
        if moment is None or abs(int(self.clock() * 1000) - moment) > CLOCK_TOLERANCE_MS:
            raise ErrorResponse(errors.nested(401, "header_timestamp_expired"))
        key = self._keys.get(request.headers["KALSHI-ACCESS-KEY"])
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
            key = request.headers["KALSHI-ACCESS-KEY"]
            self._budgets.spend(key, operation.method, operation.template, self.steady_clock())
        return {}

    def _get_balance(self, call: Call) -> Response:
        index = call.query.get("exchange_index")
        holdings = self.state.accounts.get(subaccount(call) or 0, {})
        if index is not None:
            holdings = {index: holdings[index]} if index in holdings else {}
        if not holdings:
            return errors.plain(404)
        return json_response(200, balance(holdings, now=self.clock(), legacy_response=self.state.legacy_response))

    def _get_endpoint_costs(self, call: Call) -> Response:  # noqa: ARG002 - the same for everyone
        return json_response(200, costs_view(self.base_path))

    def _get_limits(self, call: Call) -> Response:  # noqa: ARG002 - the same for every key
        return json_response(200, self._budgets.view())

    def _get_markets(self, call: Call) -> Response:
        wanted = market_filter(call)
        rows = ((number, market) for number, market in enumerate(self.state.markets) if wanted(market))
        shown, cursor = page(call, rows)
        return json_response(200, {"markets": shown, "cursor": cursor})

    def _get_orders(self, call: Call) -> Response:
        return json_response(200, portfolio.orders(call, self.state))

    def _get_positions(self, call: Call) -> Response:
        return json_response(200, portfolio.positions(call, self.state))

    def _create_order(self, call: Call) -> Response:
        order = trading.place(self.state, order_request.read(call.body), self.clock())
        answer: dict[str, object] = {
            "order_id": order.order_id,
            "client_order_id": order.client_order_id,
            "fill_count": contracts(order.filled),
            "remaining_count": contracts(order.remaining),
            "ts_ms": int(order.placed * 1000),
        }
        if order.filled:
            answer["average_fill_price"] = dollars(order.fill_price)
            answer["average_fee_paid"] = dollars(order.fees / order.filled)
        return json_response(201, answer)

    def _cancel_order(self, call: Call) -> Response:
        index, ticker = call.query.get("exchange_index"), call.query.get("market_ticker")
        if index in {None, AUTOMATIC}:  # without a ticker to find the exchange by, it is the first
            index = self.state.exchange_index(ticker) if ticker else 0
        order_id = call.path["order_id"]
        order, gone = trading.cancel(self.state, order_id, subaccount(call) or 0, index, self.clock())
        moment = int((order.changed or 0) * 1000)
        return json_response(200, {"order_id": order.order_id, "reduced_by": contracts(gone), "ts_ms": moment})
