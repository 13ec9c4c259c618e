"""
SnapTrade: two parameters and a signature per request, a user's id and secret, accounts and what is in them.

A commercial key asks for one of its users; a personal key knows its user, and is refused with one. See https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountBalance
"""

import hmac
from collections.abc import Mapping
from functools import partial
from secrets import token_hex
from uuid import uuid4

from pennyweight_sandbox._limits import Limit, RateLimitResult, Windows
from pennyweight_sandbox._messages import Request, Response, json_response, parse_uint
from pennyweight_sandbox._snaptrade import account_handlers, order_handlers, signature, symbols
from pennyweight_sandbox._snaptrade.account_handlers import UserHandler
from pennyweight_sandbox._snaptrade.errors import failure
from pennyweight_sandbox._snaptrade.oauth import OAuth
from pennyweight_sandbox._snaptrade.state import User
from pennyweight_sandbox._spec import Call, Operation, QueryPolicy, Violation
from pennyweight_sandbox._vendor import Clock, ErrorResponse, Handler, Vendor

CLOCK_TOLERANCE = 300
"""Seconds. SnapTrade documents none for requests; 300 is our choice, after the window of its webhook sample."""

PORTAL = "/snapTrade/redeemToken"
"""Where a login link leads; opening it connects."""

_OF_KEYS = ("clientId", "timestamp", "userId", "userSecret")

LEGACY_PREFIX = "/api/v1"
LEGACY_HEADERS = {"deprecation": "@1781222400"}


class SnapTrade(Vendor):
    """SnapTrade's API, with a commercial and a personal key, as far as accounts and equity orders go."""

    name = "snaptrade"
    base_path = ""
    queries = QueryPolicy(frozenset({"clientId", "timestamp", "userId", "userSecret"}))

    def __init__(
        self,
        *,
        clock: Clock,
        client_id: str,
        consumer_key: str,
        personal_client_id: str,
        personal_consumer_key: str,
        oauth_client_id: str,
        oauth_client_secret: str,
    ) -> None:
        super().__init__(clock)
        self._consumer_keys = {client_id: consumer_key, personal_client_id: personal_consumer_key}
        self._personal_client_id = personal_client_id
        self.oauth = OAuth(self.clock, oauth_client_id, oauth_client_secret)
        self._secrets: dict[str, str] = {}
        self.users: dict[str, User] = {}
        self._sessions: dict[str, tuple[User, str]] = {}
        """Users by the links that open the portal for them, and what they may do then."""
        self.person = User("")
        """Whom the personal key belongs to: the usual three accounts, and no secret."""
        self._windows = Windows({})

    def add_user(self, user_id: str, secret: str | None = None) -> str:
        """Make a user of any id (spaces, `?`, non-ASCII) with the usual three accounts; return the user's secret."""
        self._secrets[user_id] = secret or token_hex(18)
        self.users[user_id] = User(self._secrets[user_id])
        return self._secrets[user_id]

    def reset(self) -> None:
        self._sessions = {}
        self.oauth.reset()
        self.users = {user_id: User(secret) for user_id, secret in self._secrets.items()}
        self.person = User("")

    def limit(self, limits: Mapping[str, Limit]) -> None:
        self._windows = Windows(limits)

    def handlers(self) -> Mapping[tuple[str, str], Handler]:
        tables = {**account_handlers.HANDLERS, **order_handlers.HANDLERS}
        of_users = {key: partial(self._answer_for_user, handler) for key, handler in tables.items()}
        return {
            **of_users,
            **symbols.HANDLERS,
            ("GET", "/snapTrade/listUsers"): partial(self._answer_commercial, self._list_users),
            ("POST", "/snapTrade/registerUser"): partial(self._answer_commercial, self._register_user),
            ("DELETE", "/snapTrade/deleteUser"): partial(self._answer_commercial, self._delete_user),
            ("POST", "/snapTrade/resetUserSecret"): partial(self._answer_commercial, self._reset_secret),
            ("POST", "/snapTrade/login"): self._log_in,
        }

    def route(self, raw_path: str) -> str:
        return raw_path.removeprefix(LEGACY_PREFIX) if raw_path.startswith(f"{LEGACY_PREFIX}/") else raw_path

    def refuse(self, violation: Violation, request: Request) -> Response:  # noqa: ARG002 - respond() stamps it
        return failure(415 if violation.rule == "media_type" else 400, violation.reason)

    def failure(self, status: int, request: Request, *, wait: int = 1) -> Response:
        return self._stamped(failure(status, wait=wait), request)

    def respond(self, request: Request) -> Response:
        if (request.method, request.raw_path) == ("GET", PORTAL):
            return self._stamped(self._open_portal(request), request)
        return self._stamped(self.oauth.respond(request) or super().respond(request), request)

    def signed_text(self, request: Request) -> str | None:
        try:
            return signature.signed_text(request)
        except (ValueError, RecursionError):
            return None

    def verify(self, request: Request, operation: Operation) -> None:
        if "authorization" in request.headers:
            self._verify_token(request, operation)
            return
        sent, client_id, moment = (
            request.headers.get("signature"),
            request.value("clientId"),
            request.value("timestamp"),
        )
        if not sent or client_id is None or moment is None:
            raise ErrorResponse(failure(401, "missing: clientId, timestamp or the Signature header"))
        if client_id not in self._consumer_keys:
            raise ErrorResponse(failure(401, "unknown clientId"))
        signed_at = parse_uint(moment)
        if signed_at is None or abs(self.clock() - signed_at) > CLOCK_TOLERANCE:
            raise ErrorResponse(failure(401, f"timestamp is not within {CLOCK_TOLERANCE} s of now, in seconds"))
        text = self.signed_text(request)
        if text is None:
            raise ErrorResponse(failure(400, "the body is not JSON"))
        if not signature.verify(self._consumer_keys[client_id], sent, text):
            raise ErrorResponse(failure(401, "the signature does not fit the body, path and query that arrived"))

    def _verify_token(self, request: Request, operation: Operation) -> None:
        """Let an OAuth token in: without what other credentials carry, and not to trade."""
        scheme, _, token = request.headers["authorization"].partition(" ")
        if scheme.lower() != "bearer" or not self.oauth.admits(token):
            raise ErrorResponse(failure(401, "the access token is unknown or has ended"))
        others = [name for name in _OF_KEYS if request.value(name) is not None]
        if others or "signature" in request.headers:
            raise ErrorResponse(failure(400, f"not with an access token: {', '.join(others) or 'Signature'}"))
        if operation.method != "GET" and "/trad" in operation.template:
            raise ErrorResponse(failure(403, "an OAuth app may read, and not trade"))

    def check_rate_limit(
        self,
        request: Request,
        operation: Operation,  # noqa: ARG002 - every operation counts alike
        variables: Mapping[str, str],
    ) -> Mapping[str, str]:
        headers: dict[str, str] = {}
        if "authorization" in request.headers:
            return headers  # tokens have a limit of their own, of which nothing is told
        now = self.steady_clock()
        counts = {"x-ratelimit": self._windows.take("customer", request.value("clientId") or "", now)}
        if "accountId" in variables and self._is_personal(request):
            counts["x-ratelimit-account"] = self._windows.take("account", variables["accountId"].lower(), now)
        for prefix, count in counts.items():
            if count is not None:
                headers |= rate_limit_headers(prefix, count)
        for count in filter(None, counts.values()):
            if not count.admitted:
                raise ErrorResponse(failure(429, wait=count.wait).with_headers(headers))
        return headers

    def _answer_for_user(self, handler: UserHandler, call: Call) -> Response:
        return json_response(call.operation.status, handler(call, self._user(call.request), self.clock()))

    def _answer_commercial(self, handler: Handler, call: Call) -> Response:
        if self._is_personal(call.request):
            raise ErrorResponse(failure(403, "a personal key has no users to register, list or remove"))
        return handler(call)

    def _answer_from_spec(self, call: Call) -> Response:
        if {"userId", "userSecret"} <= {parameter.name for parameter in call.operation.parameters}:
            self._user(call.request)
        return super()._answer_from_spec(call)

    def _list_users(self, call: Call) -> Response:  # noqa: ARG002 - nothing is asked
        return json_response(200, list(self.users))

    def _register_user(self, call: Call) -> Response:
        user_id = call.body["userId"]
        if not user_id or user_id in self.users:
            raise ErrorResponse(failure(400, "the userId is taken, or empty"))
        self.users[user_id] = User(str(uuid4()), accounts=[], connections=[])
        return json_response(200, {"userId": user_id, "userSecret": self.users[user_id].secret})

    def _delete_user(self, call: Call) -> Response:
        user_id = call.query["userId"]
        if self.users.pop(user_id, None) is None:
            raise ErrorResponse(failure(404, "unknown userId"))
        return json_response(200, {"status": "deleted", "detail": "The user is being deleted.", "userId": user_id})

    def _reset_secret(self, call: Call) -> Response:
        user_id, secret = call.body.get("userId", ""), call.body.get("userSecret", "")
        user = self._checked(user_id, secret)
        user.secret = str(uuid4())
        return json_response(200, {"userId": user_id, "userSecret": user.secret})

    def _log_in(self, call: Call) -> Response:
        user, session = self._user(call.request), str(uuid4())
        self._sessions[session] = user, (call.body or {}).get("connectionType", "read")
        host = call.request.headers.get("host", "sandbox.invalid")
        return json_response(200, {"redirectURI": f"http://{host}{PORTAL}?token={session}", "sessionId": session})

    def _open_portal(self, request: Request) -> Response:
        """Connect the user whose link this is: the portal of the sandbox asks nothing."""
        session = self._sessions.pop(request.value("token") or "", None)
        if session is None:
            return self.failure(404, request)
        user, kind = session
        user.connect(kind, self.clock())
        return Response(200, {"content-type": "text/plain"}, b"Connected to Sandbox Brokerage.\n")

    def _is_personal(self, request: Request) -> bool:
        return "authorization" in request.headers or request.value("clientId") == self._personal_client_id

    def _user(self, request: Request) -> User:
        user_id, secret = request.value("userId"), request.value("userSecret")
        if self._is_personal(request):
            if user_id is not None or secret is not None:
                raise ErrorResponse(
                    failure(400, "userId and userSecret are not for a personal key, which knows its user")
                )
            return self.person
        if user_id is None or secret is None:
            raise ErrorResponse(failure(400, "missing: userId or userSecret"))
        return self._checked(user_id, secret)

    def _checked(self, user_id: str, secret: str) -> User:
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
