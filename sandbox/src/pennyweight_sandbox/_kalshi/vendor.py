"""
Kalshi: three headers per request, a clock that may be 5 seconds off, a member, and markets that anyone may read.

See https://docs.kalshi.com/api-reference/portfolio/get-balance
"""

from collections.abc import Mapping

from pennyweight_sandbox._kalshi import errors, order_request, portfolio, signature, trading
from pennyweight_sandbox._kalshi.budgets import Budgets, costs_view
from pennyweight_sandbox._kalshi.market_filters import market_filter
from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._kalshi.parameters import integer, page
from pennyweight_sandbox._kalshi.state import State, balance
from pennyweight_sandbox._limits import Limit
from pennyweight_sandbox._messages import Request, Response, json_response, parse_uint
from pennyweight_sandbox._vendor import Clock, ErrorResponse, Handler, Vendor

CLOCK_TOLERANCE_MS = 5_000
"""Kalshi documents no window; ±5 s was observed to pass and 30 s behind to fail."""


class Kalshi(Vendor):
    """Kalshi's REST API as far as markets, balances, positions and orders go."""

    name = "kalshi"
    base_path = "/trade-api/v2"
    public = frozenset({"/trade-api/v2/markets", "/trade-api/v2/account/endpoint_costs"})

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

    def operations(self) -> Mapping[str, Mapping[str, Handler]]:
        paths: dict[str, dict[str, Handler]] = {
            "/account/endpoint_costs": {"GET": self._get_endpoint_costs},
            "/account/limits": {"GET": self._get_limits},
            "/markets": {"GET": self._get_markets},
            "/portfolio/balance": {"GET": self._get_balance},
            "/portfolio/events/orders": {"POST": self._create_order},
            "/portfolio/events/orders/{order_id}": {"DELETE": self._cancel_order},
            "/portfolio/orders": {"GET": self._get_orders},
            "/portfolio/positions": {"GET": self._get_positions},
        }
        return {self.base_path + path: handlers for path, handlers in paths.items()}

    def failure(self, status: int, request: Request, *, wait: int = 1) -> Response:  # noqa: ARG002 - Kalshi's errors repeat neither the request nor a time to wait
        return errors.plain(status)

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

    def check_rate_limit(self, request: Request, path: str, names: Mapping[str, str]) -> Mapping[str, str]:  # noqa: ARG002 - what stands in the path costs nothing
        if path not in self.public:
            self._budgets.spend(request.headers["KALSHI-ACCESS-KEY"], request.method, path, self.steady_clock())
        return {}

    def _get_balance(self, request: Request) -> Response:
        subaccount = portfolio.subaccount(request, "GetBalance")
        index = integer(request, "GetBalance", "exchange_index")
        holdings = self.state.accounts.get(subaccount or 0, {})
        if index is not None:
            holdings = {index: holdings[index]} if index in holdings else {}
        if not holdings:
            return errors.plain(404)
        return json_response(200, balance(holdings, now=self.clock(), legacy_response=self.state.legacy_response))

    def _get_endpoint_costs(self, request: Request) -> Response:  # noqa: ARG002 - the same for everyone
        return json_response(200, costs_view())

    def _get_limits(self, request: Request) -> Response:  # noqa: ARG002 - the same for every key
        return json_response(200, self._budgets.view())

    def _get_markets(self, request: Request) -> Response:
        wanted = market_filter(request)
        rows = ((number, market) for number, market in enumerate(self.state.markets) if wanted(market))
        shown, cursor = page(request, "GetMarkets", rows)
        return json_response(200, {"markets": shown, "cursor": cursor})

    def _get_orders(self, request: Request) -> Response:
        return json_response(200, portfolio.orders(request, self.state))

    def _get_positions(self, request: Request) -> Response:
        return json_response(200, portfolio.positions(request, self.state))

    def _create_order(self, request: Request) -> Response:
        order = trading.place(self.state, order_request.read(request), self.clock())
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

    def _cancel_order(self, request: Request, order_id: str) -> Response:
        subaccount = portfolio.subaccount(request, "CancelOrderV2") or 0
        asked = request.value("exchange_index")
        index = None if asked == "-1" else integer(request, "CancelOrderV2", "exchange_index")
        ticker = request.value("market_ticker")
        if index is None:  # without a ticker to find the exchange by, it is the first
            index = self.state.exchange_index(ticker) if ticker else 0
        order, gone = trading.cancel(self.state, order_id, subaccount, index, self.clock())
        answer = {"order_id": order.order_id, "client_order_id": order.client_order_id}
        moment = int((order.changed or 0) * 1000)
        return json_response(200, answer | {"reduced_by": contracts(gone), "ts_ms": moment})
