"""The operations about requests for quotes and quotes; a quote may be named with or without its request."""

from collections.abc import Mapping
from typing import Any

from pennyweight_sandbox._kalshi import communications
from pennyweight_sandbox._kalshi.orders import MEMBER_ID
from pennyweight_sandbox._kalshi.parameters import newest_first, page
from pennyweight_sandbox._kalshi.rfqs import OWN, Quote, Rfq
from pennyweight_sandbox._kalshi.state import State, StateHandler
from pennyweight_sandbox._spec import Call


def _get_id(call: Call, state: State, _now: float) -> dict[str, Any]:  # noqa: ARG001 - it never changes
    return {"communications_id": OWN}


def _list_rfqs(call: Call, state: State, _now: float) -> dict[str, Any]:
    query = call.query

    def wanted(rfq: Rfq) -> bool:
        return (
            query.get("market_ticker", "") in {"", rfq.market["ticker"]}
            and query.get("event_ticker", "") in {"", rfq.market["event_ticker"]}
            and query.get("status", "") in {"", "open" if rfq.is_open else "closed"}
            and ("user_filter" not in query or rfq.creator == OWN)
            and (
                query.get("creator_user_id") in {None, ""}
                or (query["creator_user_id"], rfq.creator) == (MEMBER_ID, OWN)
            )
        )

    shown, cursor = page(call, [row for row in newest_first(list(state.rfqs.values())) if wanted(row[1])])
    return {"rfqs": [rfq.view() for rfq in shown], "cursor": cursor}


def _create_rfq(call: Call, state: State, now: float) -> dict[str, Any]:
    return {"id": communications.create_rfq(state, call.body, now).rfq_id}


def _get_rfq(call: Call, state: State, _now: float) -> dict[str, Any]:
    return {"rfq": communications.find_rfq(state, call.path["rfq_id"]).view()}


def _delete_rfq(call: Call, state: State, now: float) -> None:
    communications.close_rfq(state, communications.find_rfq(state, call.path["rfq_id"]), now)


def _list_quotes(call: Call, state: State, _now: float) -> dict[str, Any]:
    query = call.query

    def wanted(quote: Quote) -> bool:
        return (
            query.get("rfq_id", "") in {"", quote.rfq.rfq_id}
            and query.get("status", "") in {"", quote.status}
            and ("user_filter" not in query or quote.creator == OWN)
            and ("rfq_user_filter" not in query or quote.rfq.creator == OWN)
            and (query.get("quote_creator_user_id") in {None, ""} or quote.creator == OWN)
            and (query.get("rfq_creator_user_id") in {None, ""} or quote.rfq.creator == OWN)
        )

    shown, cursor = page(call, [row for row in newest_first(list(state.quotes.values())) if wanted(row[1])])
    return {"quotes": [quote.view() for quote in shown], "cursor": cursor}


def _create_quote(call: Call, state: State, now: float) -> dict[str, Any]:
    return {"id": communications.create_quote(state, call.body, now).quote_id}


def _quote(call: Call, state: State) -> Quote:
    return communications.find_quote(state, call.path["quote_id"], call.path.get("rfq_id"))


def _get_quote(call: Call, state: State, _now: float) -> dict[str, Any]:
    return {"quote": _quote(call, state).view()}


def _delete_quote(call: Call, state: State, now: float) -> None:
    communications.withdraw_quote(_quote(call, state), now)


def _accept_quote(call: Call, state: State, now: float) -> None:
    communications.accept(_quote(call, state), call.body["accepted_side"], now, state)


def _confirm_quote(call: Call, state: State, now: float) -> None:
    communications.confirm(_quote(call, state), now, state)


_QUOTE: Mapping[tuple[str, str], StateHandler] = {
    ("GET", ""): _get_quote,
    ("DELETE", ""): _delete_quote,
    ("PUT", "/accept"): _accept_quote,
    ("PUT", "/confirm"): _confirm_quote,
}
_QUOTE_PATHS = ("/communications/quotes/{quote_id}", "/communications/rfqs/{rfq_id}/quotes/{quote_id}")

HANDLERS: Mapping[tuple[str, str], StateHandler] = {
    ("GET", "/communications/id"): _get_id,
    ("GET", "/communications/rfqs"): _list_rfqs,
    ("POST", "/communications/rfqs"): _create_rfq,
    ("GET", "/communications/rfqs/{rfq_id}"): _get_rfq,
    ("DELETE", "/communications/rfqs/{rfq_id}"): _delete_rfq,
    ("GET", "/communications/quotes"): _list_quotes,
    ("POST", "/communications/quotes"): _create_quote,
    **{(method, path + rest): handler for path in _QUOTE_PATHS for (method, rest), handler in _QUOTE.items()},
}
"""By method and path of the spec."""
