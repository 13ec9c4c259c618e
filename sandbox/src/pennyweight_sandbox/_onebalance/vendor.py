"""
OneBalance: one header per request, balances in base units, and the list of assets that says what a unit is.

The vendor has declared this API deprecated.
See https://docs.onebalance.io/api-reference/balances/aggregated-balance
"""

import hmac
import re
from collections.abc import Mapping

from pennyweight_sandbox._limits import Limit, RateLimitResult, Windows
from pennyweight_sandbox._messages import Request, Response, json_response
from pennyweight_sandbox._onebalance.errors import describe, failure
from pennyweight_sandbox._onebalance.state import State
from pennyweight_sandbox._spec import Call, Operation, Violation
from pennyweight_sandbox._vendor import Clock, ErrorResponse, Handler, Vendor

CAIP_19 = re.compile(r"[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}/[-a-z0-9]{3,8}:[-.%a-zA-Z0-9]{1,128}")


class OneBalance(Vendor):
    """OneBalance's API as far as the balances of an address go."""

    name = "onebalance"
    base_path = "/api"

    def __init__(self, *, clock: Clock, api_key: str, address: str) -> None:
        super().__init__(clock)
        self._api_key = api_key
        self._address = address.lower()
        self.state = State()
        self._windows = Windows({})

    def limit(self, limits: Mapping[str, Limit]) -> None:
        self._windows = Windows(limits)

    def reset(self) -> None:
        self.state = State()

    def handlers(self) -> Mapping[tuple[str, str], Handler]:
        return {
            ("GET", "/v2/balances/aggregated-balance"): self._get_aggregated_balance,
            ("GET", "/assets/list"): self._list_assets,
        }

    def refuse(self, violation: Violation, request: Request) -> Response:
        status = 415 if violation.rule == "media_type" else 400
        return failure(status, request, self.clock(), [describe(violation)])

    def failure(self, status: int, request: Request, *, wait: int = 1) -> Response:
        return failure(status, request, self.clock(), wait=wait)

    def check_rate_limit(
        self,
        request: Request,
        operation: Operation,  # noqa: ARG002 - every operation counts alike
        variables: Mapping[str, str],  # noqa: ARG002 - what stands in the path does not count
    ) -> Mapping[str, str]:
        count = self._windows.take("requests", self._api_key, self.steady_clock())
        if count is None:
            return {}
        headers = self.rate_limit_headers(count)
        if not count.admitted:
            raise ErrorResponse(self.failure(429, request, wait=count.wait).with_headers(headers))
        return headers

    def rate_limit_headers(self, count: RateLimitResult) -> dict[str, str]:
        """Return the headers about the limit; the reset is a Unix second by this vendor's clock."""
        return {
            "x-ratelimit-limit": str(count.limit),
            "x-ratelimit-remaining": str(count.remaining),
            "x-ratelimit-reset": str(int(self.clock()) + count.wait),
        }

    def signed_text(self, request: Request) -> None:  # noqa: ARG002 - OneBalance signs nothing
        return None

    def verify(self, request: Request, operation: Operation) -> None:  # noqa: ARG002 - the same credentials for every operation
        if not hmac.compare_digest(request.headers.get("x-api-key", "").encode(), self._api_key.encode()):
            raise ErrorResponse(self.failure(401, request))

    def _list_assets(self, call: Call) -> Response:  # noqa: ARG002 - the list is the same for everyone
        return json_response(200, self.state.assets)

    def _get_aggregated_balance(self, call: Call) -> Response:
        address, wanted = call.query["address"], call.query.get("assetId", [])
        if not all(map(CAIP_19.fullmatch, wanted)):
            problem = "assetId must be CAIP-19 identifiers separated by commas"
            return failure(400, call.request, self.clock(), [problem])
        return json_response(200, self._balance(wanted, mine=address.lower() == self._address))

    def _balance(self, wanted: list[str], *, mine: bool) -> dict[str, object]:
        """Return the balance of our address, or of one that never received anything."""
        held = self.state.specific if mine else {}
        specific = [(asset_type, *held.get(asset_type, ("0", 0))) for asset_type in wanted]
        return {
            "balanceByAggregatedAsset": self.state.balances if mine else [],
            "balanceBySpecificAsset": [
                {"assetType": asset_type, "balance": balance, "fiatValue": value}
                for asset_type, balance, value in specific
            ],
            "totalBalance": {"fiatValue": self.state.total if mine else 0},
        }
