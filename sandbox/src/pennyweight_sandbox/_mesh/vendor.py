"""
Mesh: two headers per request, an auth token in the body, and an envelope around everything; a bearer token for its Admin API.

Mesh documents the envelope's words but not which situation gets which; what is chosen here: a request that is
malformed gets 400, an institution or a user that is not there gets a 200 whose envelope reports the error.
See https://docs.meshconnect.com/api-reference/balance/get-aggregated-portfolio-fiat-balances
"""

import hmac
from base64 import b64encode
from collections.abc import Callable, Mapping
from functools import partial
from secrets import token_urlsafe
from urllib.parse import quote
from uuid import uuid4

from pennyweight_sandbox._limits import Limit, Windows
from pennyweight_sandbox._mesh import admin, connection_handlers, envelope, holdings, order_handlers, pages, transfers
from pennyweight_sandbox._mesh.connection_handlers import ContentHandler, find_connection
from pennyweight_sandbox._mesh.state import State
from pennyweight_sandbox._messages import Request, Response, json_response
from pennyweight_sandbox._spec import Call, Operation, QueryPolicy, Violation
from pennyweight_sandbox._vendor import Clock, ErrorResponse, Handler, Vendor


class Mesh(Vendor):
    """Mesh's two APIs: connections, balances, holdings, transfers and tokens have state; the specs answer the rest."""

    name = "mesh"
    documents = ("mesh.admin",)
    base_path = ""
    queries = QueryPolicy(ignore_case=True, brackets=True, empty_is_absent=True)
    """As ASP.NET reads them."""
    fixed_members = envelope.OK

    def __init__(
        self,
        *,
        clock: Clock,
        client_id: str,
        client_secret: str,
        admin_client_id: str,
        admin_client_secret: str,
        state: Callable[[], State],
    ) -> None:
        super().__init__(clock)
        self.tokens = admin.Tokens(self.clock, admin_client_id, admin_client_secret)
        """Those of the Admin API."""
        self._client_id = client_id
        self._client_secret = client_secret
        self._make_state = state
        self.state = state()
        self._windows = Windows({})

    def limit(self, limits: Mapping[str, Limit]) -> None:
        self._windows = Windows(limits)

    def reset(self) -> None:
        self.state = self._make_state()
        self.tokens.revoke()

    def handlers(self) -> Mapping[tuple[str, str], Handler]:
        tables = {**connection_handlers.HANDLERS, **order_handlers.HANDLERS}
        return {
            **{key: partial(self._answer_from_state, handler) for key, handler in tables.items()},
            ("POST", "/api/v1/balance/get"): self._get_balance,
            ("GET", "/api/v1/balance/portfolio"): self._get_portfolio,
            ("POST", "/api/v1/holdings/get"): self._get_holdings,
            ("GET", "/api/v1/holdings/portfolio"): self._get_portfolio_holdings,
            ("POST", "/api/v1/transfers/list"): self._list_transfers,
            ("GET", "/api/v1/transfers/managed/mesh"): self._get_initiated_transfers,
            ("POST", "/api/v1/linktoken"): self._get_link_token,
            ("DELETE", "/api/v1/account"): self._remove_connection,
            ("POST", "/api/v1/transfers/managed/preview"): self._preview_transfer,
            ("POST", "/api/v1/transfers/managed/execute"): self._execute_transfer,
            ("POST", "/admin/api/v1/Token"): self._issue_token,
        }

    def refuse(self, violation: Violation, request: Request) -> Response:  # noqa: ARG002 - Mesh's errors don't repeat the request
        return envelope.violation(violation)

    def failure(self, status: int, request: Request, *, wait: int = 1) -> Response:  # noqa: ARG002 - Mesh's errors repeat neither the request nor a time to wait
        return envelope.failure(status)

    def signed_text(self, request: Request) -> None:  # noqa: ARG002 - Mesh signs nothing
        return None

    def verify(self, request: Request, operation: Operation) -> None:  # noqa: ARG002 - the same credentials for every operation
        if request.raw_path.startswith(admin.PATH):
            if not self.tokens.admits(request):
                raise ErrorResponse(envelope.failure(401))
            return
        client_id, secret = request.headers.get("x-client-id"), request.headers.get("x-client-secret")
        if not client_id or not secret:
            raise ErrorResponse(Response(401))
        same_id = hmac.compare_digest(client_id.encode(), self._client_id.encode())
        if not (hmac.compare_digest(secret.encode(), self._client_secret.encode()) and same_id):
            raise ErrorResponse(envelope.failure(401))

    def check_rate_limit(
        self,
        request: Request,  # noqa: ARG002 - every request counts alike
        operation: Operation,  # noqa: ARG002 - every operation counts alike
        variables: Mapping[str, str],  # noqa: ARG002 - what stands in the path does not count
    ) -> Mapping[str, str]:
        count = self._windows.take("requests", self._client_id, self.steady_clock())
        if count is not None and not count.admitted:
            raise ErrorResponse(envelope.failure(429))
        return {}

    def _issue_token(self, call: Call) -> Response:
        token = self.tokens.issue(call.body["clientId"], call.body["clientSecret"])
        if token is None:
            return envelope.ok({"id_token": None, "expires_in": None, "status": "failed"})
        return envelope.ok({"id_token": token, "expires_in": admin.LIFE, "status": "succeeded"})

    def _get_balance(self, call: Call) -> Response:
        return envelope.ok(find_connection(call, self.state).content)

    def _get_holdings(self, call: Call) -> Response:
        market_value = call.body.get("includeMarketValue") or False
        return envelope.ok(holdings.shown(find_connection(call, self.state).holdings, market_value=market_value))

    def _get_portfolio_holdings(self, call: Call) -> Response:
        user_id = call.query.get("UserId")
        connections = [it for it in self.state.connections.values() if it.user_id == user_id]
        return envelope.ok(holdings.added_up([it.holdings for it in connections]))

    def _list_transfers(self, call: Call) -> Response:
        return envelope.ok(pages.history(call.body, find_connection(call, self.state).transfers))

    def _get_initiated_transfers(self, call: Call) -> Response:
        return envelope.ok(pages.initiated(call.query, self.state.transfers))

    def connect(self, user_id: str, broker_type: str = "coinbase") -> str:
        """Connect a user to an institution, as Mesh's Link does in a browser; return the auth token."""
        token = token_urlsafe(48)
        self.state.connect(user_id, broker_type, token)
        return token

    def _get_link_token(self, call: Call) -> Response:
        session = f"https://sandbox.invalid/b2b-iframe/{self._client_id}/{uuid4()}?userId={quote(call.body['userId'])}"
        return envelope.ok({"linkToken": b64encode(session.encode()).decode(), "paymentLink": None})

    def _remove_connection(self, call: Call) -> Response:
        find_connection(call, self.state)
        del self.state.connections[call.body["authToken"]]
        return envelope.ok(None)

    def _preview_transfer(self, call: Call) -> Response:
        connection = find_connection(call, self.state, "fromAuthToken", "fromType")
        answer = self.make_answer(call)
        preview = answer["content"]["previewResult"]
        preview["previewId"] = str(uuid4())
        self.state.previews[preview["previewId"]] = connection.user_id, preview
        return json_response(200, answer)

    def _execute_transfer(self, call: Call) -> Response:
        find_connection(call, self.state, "fromAuthToken", "fromType")
        user_id, preview = self.state.previews.pop(call.body["previewId"], (None, None))
        if user_id is None or preview is None:
            return envelope.refusal("notFound", "There is no such preview.")
        transfer = transfers.executed(preview, user_id, int(self.clock()))
        self.state.transfers.insert(0, transfer)
        answer = self.make_answer(call)
        answer["content"]["status"] = "succeeded"
        result = answer["content"]["executeTransferResult"]
        known = {"transferId": transfer["id"], "symbol": transfer["symbol"], "amount": transfer["amount"]}
        result |= {name: value for name, value in known.items() if name in result}
        return json_response(200, answer)

    def _answer_from_state(self, handler: ContentHandler, call: Call) -> Response:
        return envelope.ok(handler(call, self.state, self.clock()))

    def _get_portfolio(self, call: Call) -> Response:
        user_id = call.query["UserId"]
        if not user_id:
            return envelope.missing_field("UserId")
        if user_id not in self.state.portfolios:
            return envelope.refusal("notFound", "There is no such user.")
        return envelope.ok({"fiatBalances": self.state.portfolios[user_id]})
