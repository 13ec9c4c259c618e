"""
Mesh: two headers per request, an auth token in the body, and an envelope around everything.

Mesh documents the envelope's words but not which situation gets which; what is chosen here: a request that is
malformed gets 400, an institution or a user that is not there gets 200 with a status that says no.
See https://docs.meshconnect.com/api-reference/balance/get-aggregated-portfolio-fiat-balances
"""

import hmac
from collections.abc import Callable, Mapping

from bursar_sandbox import _json
from bursar_sandbox._mesh import envelope
from bursar_sandbox._mesh.brokers import BROKER_TYPES
from bursar_sandbox._mesh.state import State
from bursar_sandbox._vendor import Clock, Handler, RefusedError, Vendor
from bursar_sandbox._wire import Request, Response


class Mesh(Vendor):
    """Mesh's Integration API as far as fiat balances go."""

    name = "mesh"
    base_path = ""

    def __init__(self, *, clock: Clock, client_id: str, client_secret: str, state: Callable[[], State]) -> None:
        super().__init__(clock)
        self._client_id = client_id
        self._client_secret = client_secret
        self._make_state = state
        self.state = state()

    def reset(self) -> None:
        self.state = self._make_state()

    def operations(self) -> Mapping[str, Mapping[str, Handler]]:
        return {
            "/api/v1/balance/get": {"POST": self._get_balance},
            "/api/v1/balance/portfolio": {"GET": self._get_portfolio},
        }

    def failure(self, status: int, request: Request) -> Response:  # noqa: ARG002 - Mesh's errors don't repeat the request
        return envelope.failure(status)

    def signed_text(self, request: Request) -> None:  # noqa: ARG002 - Mesh signs nothing
        return None

    def verify(self, request: Request) -> None:
        client_id, secret = request.headers.get("x-client-id"), request.headers.get("x-client-secret")
        if not client_id or not secret:
            raise RefusedError(Response(401))
        same_id = hmac.compare_digest(client_id.encode(), self._client_id.encode())
        if not (hmac.compare_digest(secret.encode(), self._client_secret.encode()) and same_id):
            raise RefusedError(envelope.failure(401))

    def _get_balance(self, request: Request) -> Response:
        body = _body(request)
        token, broker_type = body.get("authToken"), body.get("type")
        if not isinstance(token, str) or not token:
            return envelope.missing_field("authToken")
        if broker_type is None:
            return envelope.missing_field("type")
        if not isinstance(broker_type, str) or broker_type not in BROKER_TYPES:
            return envelope.says("badRequest", "The value of type is not a known institution.", http_status=400)
        connection = self.state.connections.get(token)
        if connection is None or connection.type != broker_type:
            return envelope.says("permissionDenied", "The institution did not accept authToken.")
        return envelope.ok(connection.content)

    def _get_portfolio(self, request: Request) -> Response:
        user_id = request.value("UserId")
        if not user_id:
            return envelope.missing_field("UserId")
        if user_id not in self.state.portfolios:
            return envelope.says("notFound", "There is no such user.")
        return envelope.ok({"fiatBalances": self.state.portfolios[user_id]})


def _body(request: Request) -> dict[str, object]:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in {"application/json", "text/json"} and not (
        kind.startswith("application/") and kind.endswith("+json")
    ):
        raise RefusedError(envelope.failure(415))
    try:
        body = _json.decode(request.body)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise RefusedError(envelope.says("badRequest", "The body must be a JSON object.", http_status=400))
    return body
