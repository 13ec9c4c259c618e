"""
Requests for quotes: the member asks and another quotes at once; or another has asked, and the member quotes.

The other member bids the book's best prices for YES and for NO, confirms what the member accepts, and accepts YES of what
the member quotes. See https://docs.kalshi.com/getting_started/rfqs
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi import errors, trading
from pennyweight_sandbox._kalshi.money import ONE
from pennyweight_sandbox._kalshi.order_request import OrderRequest, read_count, read_price
from pennyweight_sandbox._kalshi.rfqs import OTHER_MEMBER, OWN, Quote, Rfq
from pennyweight_sandbox._kalshi.state import State
from pennyweight_sandbox._vendor import ErrorResponse


def create_rfq(state: State, body: Mapping[str, Any], now: float) -> Rfq:
    """Ask for quotes, and get one. Raises ErrorResponse."""
    market = active_market(state, body["market_ticker"])
    if any(rfq.is_open and rfq.market is market and rfq.creator == OWN for rfq in state.rfqs.values()):
        if not body.get("replace_existing"):
            raise ErrorResponse(errors.nested(409, "already_exists"))
        for rfq in state.rfqs.values():
            if rfq.market is market and rfq.creator == OWN:
                close_rfq(state, rfq, now)
    rfq = Rfq(market, read_size(body, market), OWN, now, rest_remainder=body["rest_remainder"])
    rfq.subaccount = body.get("subaccount") or 0
    state.rfqs[rfq.rfq_id] = rfq
    _add_quote(state, Quote(rfq, OTHER_MEMBER, *best_bids(market), now))
    return rfq


def create_quote(state: State, body: Mapping[str, Any], now: float) -> Quote:
    """Quote for what another asked; YES of it is accepted at once. Raises ErrorResponse."""
    rfq = find_rfq(state, body["rfq_id"])
    if rfq.creator == OWN or not rfq.is_open:
        raise ErrorResponse(errors.nested(400, "invalid_rfq"))
    quote = Quote(rfq, OWN, read_price(body["yes_bid"]), read_price(body["no_bid"]), now)
    quote.subaccount = body.get("subaccount") or 0
    if quote.yes_bid + quote.no_bid > ONE:
        raise ErrorResponse(errors.nested(400, "invalid_quote"))
    _add_quote(state, quote)
    quote.accept("yes", now)
    return quote


def accept(quote: Quote, side: str, now: float, state: State) -> None:
    """Accept another's quote, who confirms and trades at once. Raises ErrorResponse."""
    if quote.creator == OWN or quote.status != "open":
        raise ErrorResponse(errors.nested(400, "invalid_quote_status"))
    quote.accept(side, now)
    try:
        trade(state, quote, now)
    except ErrorResponse:
        quote.status, quote.accepted_side = "open", None
        raise


def confirm(quote: Quote, now: float, state: State) -> None:
    """Confirm the member's own quote that was accepted, which trades it. Raises ErrorResponse."""
    if quote.creator != OWN or quote.status != "accepted":
        raise ErrorResponse(errors.nested(400, "invalid_quote_status"))
    trade(state, quote, now)


def close_rfq(state: State, rfq: Rfq, now: float) -> None:
    """End a request of the member's own and the quotes for it. Raises ErrorResponse."""
    if rfq.creator != OWN:
        raise ErrorResponse(errors.nested(404, "not_found"))
    rfq.closed = now
    for quote in state.quotes.values():
        if quote.rfq is rfq and quote.status == "open":
            quote.cancel(now)


def withdraw_quote(quote: Quote, now: float) -> None:
    """Take back a quote of the member's own. Raises ErrorResponse."""
    if quote.creator != OWN or quote.status not in {"open", "accepted"}:
        raise ErrorResponse(errors.nested(404, "not_found"))
    quote.cancel(now)


def find_rfq(state: State, rfq_id: str) -> Rfq:
    """Return a request for quotes. Raises ErrorResponse with a 404."""
    if rfq_id not in state.rfqs:
        raise ErrorResponse(errors.nested(404, "not_found"))
    return state.rfqs[rfq_id]


def find_quote(state: State, quote_id: str, rfq_id: str | None) -> Quote:
    """Return a quote, of this request if one is named. Raises ErrorResponse with a 404."""
    quote = state.quotes.get(quote_id)
    if quote is None or rfq_id not in {None, quote.rfq.rfq_id}:
        raise ErrorResponse(errors.nested(404, "not_found"))
    return quote


def _add_quote(state: State, quote: Quote) -> None:
    state.quotes[quote.quote_id] = quote


def trade(state: State, quote: Quote, now: float) -> None:
    """Let the member trade what was accepted: it sells where another bids, and buys where it bids itself."""
    own_bid = quote.creator == OWN
    buys_yes = (quote.accepted_side == "yes") == own_bid
    price = quote.yes_bid if quote.accepted_side == "yes" else ONE - quote.no_bid
    side = "bid" if buys_yes else "ask"
    fields = {
        "ticker": quote.rfq.market["ticker"],
        "side": side,
        "subaccount": quote.subaccount if own_bid else quote.rfq.subaccount,
        "self_trade_prevention_type": "maker",
    }
    form = OrderRequest(fields, quote.rfq.count, price)
    quote.order_id = trading.trade_privately(state, form, now).order_id
    quote.status, quote.executed, quote.rfq.closed = "executed", now, now


def best_bids(market: dict[str, Any]) -> tuple[Decimal, Decimal]:
    """Return what the other member bids for YES and for NO."""
    return Decimal(market["yes_bid_dollars"]), Decimal(market["no_bid_dollars"])


def active_market(state: State, ticker: str) -> dict[str, Any]:
    """Return a market that trades. Raises ErrorResponse."""
    market = state.markets_by_ticker.get(ticker)
    if market is None:
        raise ErrorResponse(errors.nested(404, "not_found"))
    if market["status"] != "active":
        raise ErrorResponse(errors.nested(400, "market_inactive"))
    return market


def read_size(body: Mapping[str, Any], market: dict[str, Any]) -> Decimal:
    """Return the contracts asked for, from their number or from what they may cost at most. Raises ErrorResponse."""
    if body.get("contracts_fp"):
        return read_count(body["contracts_fp"])
    if body.get("contracts"):
        return Decimal(body["contracts"])
    if not body.get("target_cost_dollars"):
        raise ErrorResponse(errors.nested(400, "invalid_parameters"))
    cost = read_price(body["target_cost_dollars"])
    return read_count(f"{cost / Decimal(market['yes_ask_dollars']):.2f}")
