"""
Kalshi: three headers per request, a clock that may be 5 seconds off, and the balance of a member.

See https://docs.kalshi.com/api-reference/portfolio/get-balance
"""

from collections.abc import Mapping

from bursar_sandbox._kalshi import errors, signature
from bursar_sandbox._kalshi.state import State, balance
from bursar_sandbox._vendor import Clock, Handler, RefusedError, Vendor
from bursar_sandbox._wire import Request, Response, json_response, natural

CLOCK_TOLERANCE_MS = 5_000
"""Kalshi documents no window; ±5 s was observed to pass and 30 s behind to fail."""

MAX_SUBACCOUNT = 63


class Kalshi(Vendor):
    """Kalshi's REST API as far as balances go."""

    name = "kalshi"
    base_path = "/trade-api/v2"

    def __init__(self, *, clock: Clock) -> None:
        super().__init__(clock)
        self.state = State()
        self._keys: dict[str, signature.PublicKey] = {}

    def register_key(self, key_id: str, public_key: bytes | str) -> None:
        """Accept requests signed with the private half of this PEM public key (RSA or Ed25519)."""
        self._keys[key_id] = signature.load(public_key.encode() if isinstance(public_key, str) else public_key)

    def reset(self) -> None:
        self.state = State()

    def operations(self) -> Mapping[str, Mapping[str, Handler]]:
        return {f"{self.base_path}/portfolio/balance": {"GET": self._get_balance}}

    def failure(self, status: int, request: Request) -> Response:  # noqa: ARG002 - Kalshi's errors don't repeat the request
        return errors.plain(status)

    def signed_text(self, request: Request) -> str:
        return signature.signed_text(request)

    def verify(self, request: Request) -> None:
        for header in ("KALSHI-ACCESS-KEY", "KALSHI-ACCESS-TIMESTAMP", "KALSHI-ACCESS-SIGNATURE"):
            if not request.headers.get(header):
                raise RefusedError(errors.nested(401, "signature_is_missing_from_headers", header))
        moment = natural(request.headers["KALSHI-ACCESS-TIMESTAMP"])
        if moment is None or abs(int(self.clock() * 1000) - moment) > CLOCK_TOLERANCE_MS:
            raise RefusedError(errors.nested(401, "header_timestamp_expired"))
        key = self._keys.get(request.headers["KALSHI-ACCESS-KEY"])
        if key is None:
            raise RefusedError(errors.unauthenticated("NOT_FOUND"))
        if not signature.is_genuine(key, request.headers["KALSHI-ACCESS-SIGNATURE"], self.signed_text(request)):
            raise RefusedError(errors.unauthenticated("INCORRECT_API_KEY_SIGNATURE"))

    def _get_balance(self, request: Request) -> Response:
        subaccount = _integer(request, "subaccount", maximum=MAX_SUBACCOUNT)
        index = _integer(request, "exchange_index")
        holdings = self.state.accounts.get(subaccount or 0, {})
        if index is not None:
            holdings = {index: holdings[index]} if index in holdings else {}
        if not holdings:
            return errors.plain(404)
        return json_response(200, balance(holdings, now=self.clock(), older_shape=self.state.older_shape))


def _integer(request: Request, name: str, *, maximum: int | None = None) -> int | None:
    text = request.value(name)
    if text is None:
        return None
    number = natural(text.removeprefix("-"))
    if number is None:
        raise RefusedError(
            errors.malformed(f'parameter "{name}" in query has an error: value {text} is not an integer')
        )
    if number > 0 and text.startswith("-"):
        raise RefusedError(errors.out_of_range("GetBalance", name, "gte"))
    if maximum is not None and number > maximum:
        raise RefusedError(errors.out_of_range("GetBalance", name, "lte"))
    return number
