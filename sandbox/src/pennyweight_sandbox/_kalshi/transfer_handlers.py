"""The operations that open subaccounts and move cash: between subaccounts, shards, and the two exchanges."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi import errors, subaccounts
from pennyweight_sandbox._kalshi.exchange import Exchange
from pennyweight_sandbox._kalshi.money import dollars
from pennyweight_sandbox._kalshi.parameters import newest_first, page
from pennyweight_sandbox._kalshi.state import State, StateHandler
from pennyweight_sandbox._kalshi.transfers import End, ExchangeTransfer
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

_CENTICENTS = 10_000
_SUBACCOUNTS = "/portfolio/subaccounts"
_BETWEEN = "/portfolio/intra_exchange_instance_transfer"


def at(path: str) -> Mapping[tuple[str, str], Callable[[Call, Exchange, float], dict[str, Any]]]:
    """Return the handlers that open subaccounts at a path and move cash between them, by method and path of the spec."""
    return {("POST", path): _open, ("POST", f"{path}/transfer"): _transfer}


def _open(call: Call, exchange: Exchange, _now: float) -> dict[str, Any]:
    return {"subaccount_number": subaccounts.open_next(exchange, (call.body or {}).get("exchange_index") or 0)}


def _transfer(call: Call, exchange: Exchange, now: float) -> dict[str, Any]:
    subaccounts.transfer(exchange, call.body, now)
    return {}


def _list_balances(call: Call, state: State, now: float) -> dict[str, Any]:  # noqa: ARG001 - nothing is asked
    rows = [
        {
            "subaccount_number": number,
            "exchange_index": index,
            "balance": dollars(holding.cash),
            "updated_ts": int(now),
        }
        for number, holdings in sorted(state.accounts.items())
        for index, holding in sorted(holdings.items())
    ]
    return {"subaccount_balances": rows}


def _list_transfers(call: Call, state: State, _now: float) -> dict[str, Any]:
    shown, cursor = page(call, newest_first(state.subaccount_transfers))
    return {"transfers": [row.view() for row in shown], "cursor": cursor}


def _get_netting(call: Call, state: State, _now: float) -> dict[str, Any]:  # noqa: ARG001 - nothing is asked
    rows = [
        {"subaccount_number": number, "exchange_index": index, "enabled": number in state.netted}
        for number, holdings in sorted(state.accounts.items())
        for index in sorted(holdings)
    ]
    return {"netting_configs": rows}


def _set_netting(call: Call, state: State, _now: float) -> None:
    number = call.body["subaccount_number"]
    state.cash(number, 0)
    state.netted.add(number) if call.body["enabled"] else state.netted.discard(number)


def _create(call: Call, state: State, now: float) -> dict[str, Any]:
    body = call.body
    source, destination = _end(body, "source"), _end(body, "destination")
    client_id = (body.get("client_transfer_id") or "").lower() or None
    if client_id and any(row.client_id == client_id for row in state.exchange_transfers):
        raise ErrorResponse(errors.nested(409, "transfer_already_exists"))
    amount = Decimal(body["amount"]) / _CENTICENTS
    if amount <= 0 or source == destination:
        raise ErrorResponse(errors.nested(400, "invalid_parameters"))
    places = (_exchange(state, source), source.place, _exchange(state, destination), destination.place)
    subaccounts.move(*places, amount)
    done = ExchangeTransfer(source, destination, amount, now, client_id)
    state.exchange_transfers.append(done)
    return {"transfer_id": done.transfer_id}


def _end(body: Mapping[str, Any], name: str) -> End:
    return End(body[name], body.get(f"{name}_exchange_shard", 0), body.get(f"{name}_subaccount", 0))


def _exchange(state: State, end: End) -> Exchange:
    return state.perps if end.exchange == "margined" else state


def _list(call: Call, state: State, _now: float) -> dict[str, Any]:
    shown, cursor = page(call, newest_first(state.exchange_transfers))
    return {"transfers": [row.view() for row in shown], "cursor": cursor}


def _get(call: Call, state: State, _now: float) -> dict[str, Any]:
    for row in state.exchange_transfers:
        if row.transfer_id == call.path["transfer_id"]:
            return {"transfer": row.view()}
    raise ErrorResponse(errors.nested(404, "not_found"))


HANDLERS: Mapping[tuple[str, str], StateHandler] = {
    **at(_SUBACCOUNTS),
    ("GET", f"{_SUBACCOUNTS}/balances"): _list_balances,
    ("GET", f"{_SUBACCOUNTS}/transfers"): _list_transfers,
    ("GET", f"{_SUBACCOUNTS}/netting"): _get_netting,
    ("PUT", f"{_SUBACCOUNTS}/netting"): _set_netting,
    ("POST", _BETWEEN): _create,
    ("GET", f"{_BETWEEN}s"): _list,
    ("GET", f"{_BETWEEN}s/{{transfer_id}}"): _get,
}
"""By method and path of the spec."""
