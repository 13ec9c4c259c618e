"""
SnapTrade: two parameters and a signature per request, a user's id and secret, accounts and their balances.

See https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountBalance
"""

import hmac
import re
from collections.abc import Mapping
from secrets import token_hex
from uuid import uuid4

from bursar_sandbox._snaptrade import signature
from bursar_sandbox._snaptrade.errors import failure
from bursar_sandbox._snaptrade.state import User
from bursar_sandbox._vendor import Clock, Handler, RefusedError, Vendor
from bursar_sandbox._wire import Request, Response, json_response, natural

CLOCK_TOLERANCE = 300
"""Seconds. SnapTrade documents none for requests; 300 is our choice, after the window of its webhook sample."""

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)

LEGACY_PREFIX = "/api/v1"
LEGACY_HEADERS = {"deprecation": "@1781222400"}


class SnapTrade(Vendor):
    """SnapTrade's API, commercial key, as far as balances go."""

    name = "snaptrade"
    base_path = ""

    def __init__(self, *, clock: Clock, client_id: str, consumer_key: str) -> None:
        super().__init__(clock)
        self._client_id = client_id
        self._consumer_key = consumer_key
        self._secrets: dict[str, str] = {}
        self.users: dict[str, User] = {}

    def add_user(self, user_id: str, secret: str | None = None) -> str:
        """Make a user of any id (spaces, `?`, non-ASCII) with the usual three accounts; return the user's secret."""
        self._secrets[user_id] = secret or token_hex(18)
        self.users[user_id] = User(self._secrets[user_id])
        return self._secrets[user_id]

    def reset(self) -> None:
        self.users = {user_id: User(secret) for user_id, secret in self._secrets.items()}

    def operations(self) -> Mapping[str, Mapping[str, Handler]]:
        canonical: dict[str, Mapping[str, Handler]] = {
            "/accounts": {"GET": self._list_accounts},
            "/accounts/{account_id}/balances": {"GET": self._get_balances},
        }
        return canonical | {LEGACY_PREFIX + path: handlers for path, handlers in canonical.items()}

    def failure(self, status: int, request: Request) -> Response:
        return self._stamped(failure(status), request)

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
            raise RefusedError(failure(401, "missing: clientId, timestamp or the Signature header"))
        if client_id != self._client_id:
            raise RefusedError(failure(401, "unknown clientId"))
        signed_at = natural(moment)
        if signed_at is None or abs(self.clock() - signed_at) > CLOCK_TOLERANCE:
            raise RefusedError(failure(401, f"timestamp is not within {CLOCK_TOLERANCE} s of now, in seconds"))
        text = self.signed_text(request)
        if text is None:
            raise RefusedError(failure(400, "the body is not JSON"))
        if not signature.is_genuine(self._consumer_key, sent, text):
            raise RefusedError(failure(401, "the signature does not fit the body, path and query that arrived"))

    def _list_accounts(self, request: Request) -> Response:
        return json_response(200, [account.details for account in self._user(request).accounts])

    def _get_balances(self, request: Request, account_id: str) -> Response:
        user = self._user(request)
        if not UUID.fullmatch(account_id):
            return failure(400, "accountId is not a UUID")
        for account in user.accounts:
            if account.details["id"] == account_id.lower():
                return json_response(200, account.balances)
        return failure(404, "the user has no account of this id")

    def _user(self, request: Request) -> User:
        user_id, secret = request.value("userId"), request.value("userSecret")
        if user_id is None or secret is None:
            raise RefusedError(failure(400, "missing: userId or userSecret"))
        user = self.users.get(user_id)
        if user is None or not hmac.compare_digest(user.secret.encode(), secret.encode()):
            raise RefusedError(failure(401, "unknown userId, or another userSecret"))
        return user

    @staticmethod
    def _stamped(response: Response, request: Request) -> Response:
        legacy = LEGACY_HEADERS if request.raw_path.startswith(LEGACY_PREFIX + "/") else {}
        return response.with_headers({"x-request-id": str(uuid4()), **legacy})
