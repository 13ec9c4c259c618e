"""The operations about batches of requests for quotes: all of a batch is accepted, confirmed and traded, or none."""

from collections.abc import Mapping
from copy import deepcopy
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi import communications, errors
from pennyweight_sandbox._kalshi.money import ONE, contracts, dollars
from pennyweight_sandbox._kalshi.order_request import read_price
from pennyweight_sandbox._kalshi.parameters import newest_first, page, subaccount
from pennyweight_sandbox._kalshi.rfq_batches import BatchQuote, RfqBatch
from pennyweight_sandbox._kalshi.rfqs import OTHER_MEMBER, OWN, Quote, Rfq
from pennyweight_sandbox._kalshi.state import State, StateHandler
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

_FEWEST, _MOST = 2, 57
_PAGE = 20
_PATH = "/communications/rfq_batches"
_BATCH = f"{_PATH}/{{rfq_batch_id}}"
_QUOTE = f"{_BATCH}/quotes/{{batch_quote_id}}"


def _refused(code: str, status: int = 400) -> ErrorResponse:
    return ErrorResponse(errors.nested(status, code))


def _find(call: Call, state: State) -> RfqBatch:
    batch = state.rfq_batches.get(call.path["rfq_batch_id"])
    if batch is None:
        raise _refused("not_found", 404)
    return batch


def _find_own(call: Call, state: State) -> RfqBatch:
    batch = _find(call, state)
    if batch.creator != OWN:
        raise _refused("not_found", 404)
    return batch


def _list(call: Call, state: State, _now: float) -> dict[str, Any]:
    status, own = call.query.get("status"), subaccount(call)
    rows = [
        row
        for row in newest_first(list(state.rfq_batches.values()))
        for batch in row[1:]
        if status in {None, batch.status}
        and ("user_filter" not in call.query or batch.creator == OWN)
        and own in {None, batch.rfqs[0].subaccount}
    ]
    shown, cursor = page(call, rows, _PAGE)
    return {"rfq_batches": [batch.view() for batch in shown], "cursor": cursor}


def _get(call: Call, state: State, _now: float) -> dict[str, Any]:
    return {"rfq_batch": _find(call, state).view()}


def _create(call: Call, state: State, now: float) -> dict[str, Any]:
    body = call.body
    name = body.get("client_batch_id") or None
    if not _FEWEST <= len(body["children"]) <= _MOST:
        raise _refused("invalid_parameters")
    if name and any(batch.client_id == name for batch in state.rfq_batches.values()):
        raise _refused("already_exists", 409)
    rfqs = [_request(state, body, child, now) for child in body["children"]]
    if len({rfq.market["ticker"] for rfq in rfqs}) < len(rfqs):
        raise _refused("invalid_parameters")
    batch = RfqBatch(rfqs, OWN, now, name)
    state.rfq_batches[batch.batch_id] = batch
    prices = {rfq.rfq_id: communications.best_bids(rfq.market) for rfq in rfqs}
    _add_quote(state, batch, OTHER_MEMBER, prices, now)
    return {"rfq_batch": batch.view()}


def _request(state: State, body: Mapping[str, Any], child: Mapping[str, Any], now: float) -> Rfq:
    """Return the request for one child, whose own size goes before the batch's. Raises ErrorResponse."""
    if not child.get("market_ticker"):
        raise _refused("invalid_parameters")  # combos by their legs: the sandbox makes no markets
    sizes = ("contracts_fp", "target_cost_dollars")
    size = child if any(child.get(name) for name in sizes) else body
    market = communications.active_market(state, child["market_ticker"])
    rfq = Rfq(market, communications.read_size(size, market), OWN, now)
    rfq.subaccount = body.get("subaccount") or 0
    return rfq


def _add_quote(
    state: State,
    batch: RfqBatch,
    creator: str,
    prices: Mapping[str, tuple[Decimal, Decimal]],
    now: float,
    subaccount: int = 0,
) -> BatchQuote:
    quotes = {rfq.rfq_id: Quote(rfq, creator, *prices[rfq.rfq_id], now, subaccount=subaccount) for rfq in batch.rfqs}
    made = BatchQuote(batch, quotes, creator, now)
    state.batch_quotes[made.batch_quote_id] = made
    return made


def _delete(call: Call, state: State, now: float) -> None:
    batch = _find_own(call, state)
    if batch.status != "open":
        raise _refused("invalid_status")
    batch.close("cancelled", now)
    for quote in _quotes_for(state, batch):
        _cancel(quote, now)


def _quotes_for(state: State, batch: RfqBatch) -> list[BatchQuote]:
    return [quote for quote in state.batch_quotes.values() if quote.batch is batch]


def _cancel(batch_quote: BatchQuote, now: float) -> None:
    for quote in batch_quote.quotes.values():
        quote.cancel(now)


def _list_quotes(call: Call, state: State, _now: float) -> dict[str, Any]:
    batch = _find(call, state)
    shown = [quote for quote in _quotes_for(state, batch) if OWN in {batch.creator, quote.creator}]
    return {"batch_quotes": [quote.view() for quote in shown]}


def _list_best_quotes(call: Call, state: State, _now: float) -> dict[str, Any]:
    batch = _find_own(call, state)
    quotes = [quote for quote in _quotes_for(state, batch) if quote.status == "open"]
    rows: list[dict[str, Any]] = []
    for rfq in batch.rfqs:
        row = {"rfq_id": rfq.rfq_id, "market_ticker": rfq.market["ticker"]}
        for side in ("yes", "no"):
            bid = max((_bid(quote.quotes[rfq.rfq_id], side) for quote in quotes), default=Decimal(0))
            if bid:
                row |= {f"{side}_bid_dollars": dollars(bid), f"{side}_contracts_offered_fp": contracts(rfq.count)}
        rows.append(row)
    best = {
        "rfq_batch_id": batch.batch_id,
        "status": batch.status,
        "version": len(quotes),
        "rfqs": rows,
        **{f"{side}_complete": all(f"{side}_bid_dollars" in row for row in rows) for side in ("yes", "no")},
    }
    return {"best_quotes": best}


def _bid(quote: Quote, side: str) -> Decimal:
    return quote.yes_bid if side == "yes" else quote.no_bid


def _accept(call: Call, state: State, now: float) -> dict[str, Any]:
    batch, side = _find_own(call, state), call.body["accepted_side"]
    quotes = [quote for quote in _quotes_for(state, batch) if quote.status == "open"]
    lowest = {row["rfq_id"]: read_price(row["bid_dollars"]) for row in call.body["min_bids"]}
    if batch.status != "open" or not quotes:
        raise _refused("invalid_status")
    if lowest.keys() != {rfq.rfq_id for rfq in batch.rfqs} or len(lowest) != len(call.body["min_bids"]):
        raise _refused("invalid_parameters")
    accepted = quotes[0]
    if any(_bid(quote, side) < lowest[rfq_id] for rfq_id, quote in accepted.quotes.items()):
        raise _refused("bid_below_minimum")
    _trade_all(state, accepted, side, now)
    batch.accepted = now
    batch.close("executed", now)
    return {"accepted_side": side, "quotes": accepted.view()["quotes"]}


def _trade_all(state: State, batch_quote: BatchQuote, side: str, now: float) -> None:
    """Trade every quote or none: in a copy of the state first, where it raises ErrorResponse when money is short."""
    for place in (deepcopy(state), state):
        for quote in place.batch_quotes[batch_quote.batch_quote_id].quotes.values():
            if quote.status == "open":
                quote.accept(side, now)
            communications.trade(place, quote, now)


def _create_quote(call: Call, state: State, now: float) -> dict[str, Any]:
    batch, rows = _find(call, state), call.body["quotes"]
    if batch.creator == OWN or batch.status != "open":
        raise _refused("invalid_rfq")
    prices = {row["rfq_id"]: (read_price(row["yes_bid"]), read_price(row["no_bid"])) for row in rows}
    if prices.keys() != {rfq.rfq_id for rfq in batch.rfqs} or any(sum(pair) > ONE for pair in prices.values()):
        raise _refused("invalid_quote")
    for quote in _quotes_for(state, batch):
        if quote.creator == OWN and quote.status in {"open", "accepted"}:
            _cancel(quote, now)
    made = _add_quote(state, batch, OWN, prices, now, call.body.get("subaccount") or 0)
    for offered in made.quotes.values():
        offered.accept("yes", now)
    return {"id": made.batch_quote_id}


def _own_quote(call: Call, state: State) -> BatchQuote:
    found = state.batch_quotes.get(call.path["batch_quote_id"])
    if found is None or found.batch is not _find(call, state) or found.creator != OWN:
        raise _refused("not_found", 404)
    return found


def _delete_quote(call: Call, state: State, now: float) -> None:
    quote = _own_quote(call, state)
    if quote.status not in {"open", "accepted"}:
        raise _refused("not_found", 404)
    _cancel(quote, now)


def _confirm_quote(call: Call, state: State, now: float) -> None:
    quote = _own_quote(call, state)
    if quote.status != "accepted":
        raise _refused("invalid_quote_status")
    _trade_all(state, quote, "yes", now)
    quote.batch.accepted = now
    quote.batch.close("executed", now)


HANDLERS: Mapping[tuple[str, str], StateHandler] = {
    ("GET", _PATH): _list,
    ("POST", _PATH): _create,
    ("GET", _BATCH): _get,
    ("DELETE", _BATCH): _delete,
    ("PUT", f"{_BATCH}/accept"): _accept,
    ("GET", f"{_BATCH}/best_quotes"): _list_best_quotes,
    ("GET", f"{_BATCH}/quotes"): _list_quotes,
    ("POST", f"{_BATCH}/quotes"): _create_quote,
    ("DELETE", _QUOTE): _delete_quote,
    ("PUT", f"{_QUOTE}/confirm"): _confirm_quote,
}
"""By method and path of the spec."""
