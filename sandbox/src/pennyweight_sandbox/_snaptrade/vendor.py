"""
SnapTrade: two parameters and a signature per request, a user's id and secret, accounts and what is in them.

See https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountBalance
"""

import hmac
from collections.abc import Mapping
from secrets import token_hex
from uuid import uuid4

from pennyweight_sandbox._limits import Limit, RateLimitResult, Windows
from pennyweight_sandbox._messages import Request, Response, json_response, parse_uint
from pennyweight_sandbox._snaptrade import order_request, signature, trading
from pennyweight_sandbox._snaptrade.errors import failure
from pennyweight_sandbox._snaptrade.history import activities
from pennyweight_sandbox._snaptrade.state import Account, User
from pennyweight_sandbox._spec import Call, Operation, QueryPolicy, Violation
from pennyweight_sandbox._vendor import Clock, ErrorResponse, Handler, Vendor

CLOCK_TOLERANCE = 300
"""Seconds. SnapTrade documents none for requests; 300 is our choice, after the window of its webhook sample."""

LEGACY_PREFIX = "/api/v1"
LEGACY_HEADERS = {"deprecation": "@1781222400"}


class SnapTrade(Vendor):
    """SnapTrade's API, commercial key, as far as accounts and equity orders go."""

    name = "snaptrade"
    base_path = ""
    queries = QueryPolicy(frozenset({"clientId", "timestamp", "userId", "userSecret"}))

    def __init__(self, *, clock: Clock, client_id: str, consumer_key: str) -> None:
        super().__init__(clock)
        self._client_id = client_id
        self._consumer_key = consumer_key
        self._secrets: dict[str, str] = {}
        self.users: dict[str, User] = {}
        self._windows = Windows({})

    def add_user(self, user_id: str, secret: str | None = None) -> str:
        """Make a user of any id (spaces, `?`, non-ASCII) with the usual three accounts; return the user's secret."""
        self._secrets[user_id] = secret or token_hex(18)
        self.users[user_id] = User(self._secrets[user_id])
        return self._secrets[user_id]

    def reset(self) -> None:
        self.users = {user_id: User(secret) for user_id, secret in self._secrets.items()}

    def limit(self, limits: Mapping[str, Limit]) -> None:
        self._windows = Windows(limits)

    def handlers(self) -> Mapping[tuple[str, str], Handler]:
        return {
            ("GET", "/accounts"): self._list_accounts,
            ("GET", "/accounts/{accountId}/activities"): self._get_activities,
            ("GET", "/accounts/{accountId}/balances"): self._get_balances,
            ("GET", "/accounts/{accountId}/positions/all"): self._get_positions,
            ("POST", "/trade/place"): self._place_order,
        }

    def route(self, raw_path: str) -> str:
        return raw_path.removeprefix(LEGACY_PREFIX) if raw_path.startswith(f"{LEGACY_PREFIX}/") else raw_path

    def refuse(self, violation: Violation, request: Request) -> Response:  # noqa: ARG002 - respond() stamps it
        return failure(415 if violation.rule == "media_type" else 400, violation.reason)

    def failure(self, status: int, request: Request, *, wait: int = 1) -> Response:
        return self._stamped(failure(status, wait=wait), request)

    def respond(self, request: Request) -> Response:
        return self._stamped(super().respond(request), request)

    def signed_text(self, request: Request) -> str | None:
        try:
            return signature.signed_text(request)
        except (ValueError, RecursionError):
            return None

    def verify(self, request: Request) -> None:
        sent, client_id, moment = (
            request.headers.get("signature"),
            request.value("clientId"),
            request.value("timestamp"),
        )
        if not sent or client_id is None or moment is None:
            raise ErrorResponse(failure(401, "missing: clientId, timestamp or the Signature header"))
        if client_id != self._client_id:
            raise ErrorResponse(failure(401, "unknown clientId"))
        signed_at = parse_uint(moment)
        if signed_at is None or abs(self.clock() - signed_at) > CLOCK_TOLERANCE:
            raise ErrorResponse(failure(401, f"timestamp is not within {CLOCK_TOLERANCE} s of now, in seconds"))
        text = self.signed_text(request)
        if text is None:
            raise ErrorResponse(failure(400, "the body is not JSON"))
        if not signature.verify(self._consumer_key, sent, text):
            raise ErrorResponse(failure(401, "the signature does not fit the body, path and query that arrived"))

    def check_rate_limit(
        self,
        request: Request,  # noqa: ARG002 - every request counts alike
        operation: Operation,  # noqa: ARG002 - every operation counts alike
        variables: Mapping[str, str],
    ) -> Mapping[str, str]:
        now = self.steady_clock()
        headers: dict[str, str] = {}
        counts = {"x-ratelimit": self._windows.take("customer", self._client_id, now)}
        if "accountId" in variables:
            counts["x-ratelimit-account"] = self._windows.take("account", variables["accountId"].lower(), now)
        for prefix, count in counts.items():
            if count is not None:
                headers |= rate_limit_headers(prefix, count)
        for count in filter(None, counts.values()):
            if not count.admitted:
                raise ErrorResponse(failure(429, wait=count.wait).with_headers(headers))
        return headers

    def _list_accounts(self, call: Call) -> Response:
        return json_response(200, [account.details for account in self._user(call.request).accounts])

    def _get_balances(self, call: Call) -> Response:
        return json_response(200, self._account(call).balances)

    def _get_positions(self, call: Call) -> Response:
        account = self._account(call)
        return json_response(200, {"results": account.positions, "data_freshness": {"as_of": account.as_of}})

    def _get_activities(self, call: Call) -> Response:
        return json_response(200, activities(call, self._account(call).activities))

    def _place_order(self, call: Call) -> Response:
        account = self._account(call, call.body["account_id"])
        return json_response(200, trading.place(account, order_request.read(call.body), self.clock()))

    def _account(self, call: Call, account_id: str | None = None) -> Account:
        user = self._user(call.request)
        wanted = (account_id or call.path["accountId"]).lower()
        for account in user.accounts:
            if account.details["id"] == wanted:
                return account
        raise ErrorResponse(failure(404, "the user has no account of this id"))

    def _user(self, request: Request) -> User:
        user_id, secret = request.value("userId"), request.value("userSecret")
        if user_id is None or secret is None:
            raise ErrorResponse(failure(400, "missing: userId or userSecret"))
        user = self.users.get(user_id)
        if user is None or not hmac.compare_digest(user.secret.encode(), secret.encode()):
            raise ErrorResponse(failure(401, "unknown userId, or another userSecret"))
        return user

    @staticmethod
    def _stamped(response: Response, request: Request) -> Response:
        legacy = LEGACY_HEADERS if request.raw_path.startswith(LEGACY_PREFIX + "/") else {}
        return response.with_headers({"x-request-id": str(uuid4()), **legacy})


def rate_limit_headers(prefix: str, count: RateLimitResult) -> dict[str, str]:
    """Return the headers about one limit; the reset is in seconds from now."""
    return {
        f"{prefix}-limit": str(count.limit),
        f"{prefix}-remaining": str(count.remaining),
        f"{prefix}-reset": str(count.wait),
    }
