"""The operations about what a user has: connections, accounts, what is in them, and their orders."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from pennyweight_sandbox._snaptrade import order_request, trading
from pennyweight_sandbox._snaptrade.connections import Connection
from pennyweight_sandbox._snaptrade.errors import failure
from pennyweight_sandbox._snaptrade.history import activities
from pennyweight_sandbox._snaptrade.state import Account, User
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

UserHandler = Callable[[Call, User, float], Any]
"""Answers a call of a user at a moment (Unix seconds): the JSON of the success."""

_OPEN = frozenset({"ACCEPTED", "PARTIAL"})
_DAYS = 90
_SECONDS_OF_DAY = 86_400


def find_account(user: User, account_id: str) -> Account:
    """Return one of the user's accounts. Raises ErrorResponse with a 404."""
    for account in user.accounts:
        if account.details["id"] == account_id.lower():
            return account
    raise ErrorResponse(failure(404, "the user has no account of this id"))


def find_connection(user: User, connection_id: str) -> Connection:
    """Return one of the user's connections. Raises ErrorResponse with a 404."""
    for connection in user.connections:
        if connection.connection_id == connection_id.lower():
            return connection
    raise ErrorResponse(failure(404, "the user has no connection of this id"))


def _account(call: Call, user: User) -> Account:
    return find_account(user, call.path["accountId"])


def _list_accounts(_call: Call, user: User, _now: float) -> Any:
    return [account.details for account in user.accounts]


def _list_all_accounts(_call: Call, user: User, _now: float) -> Any:
    return {"results": [_investment_view(account) for account in user.accounts]}


def _get_account(call: Call, user: User, _now: float) -> Any:
    return _account(call, user).details


def _get_details(call: Call, user: User, _now: float) -> Any:
    return _investment_view(_account(call, user))


def _investment_view(account: Account) -> dict[str, Any]:
    """Return an account in the newer shape, in which each kind of account has its own members."""
    details, total = account.details, account.details["balance"]["total"]
    return {
        "kind": "investment",
        "id": details["id"],
        "connection_id": details["brokerage_authorization"],
        "display_name": details["name"],
        "masked_account_number": f"***{details['number'][-4:]}",
        "institution_account_id": details["institution_account_id"],
        "is_paper": details["is_paper"],
        "raw_type": details["raw_type"],
        "funding_date": details["funding_date"],
        "opening_date": details["opening_date"],
        "net_value": total,
        "sync_status": {
            **dict.fromkeys(
                ("balances", "orders", "positions"), details["sync_status"]["holdings"]["last_successful_sync"]
            ),
            "transactions": details["sync_status"]["transactions"],
        },
    }


def _get_balances(call: Call, user: User, _now: float) -> Any:
    return _account(call, user).balances


def _get_positions(call: Call, user: User, _now: float) -> Any:
    account = _account(call, user)
    return {"results": account.positions, "data_freshness": {"as_of": account.as_of}}


def _get_activities(call: Call, user: User, _now: float) -> Any:
    return activities(call, _account(call, user).activities)


def _list_orders(call: Call, user: User, now: float) -> Any:
    state, days = call.query.get("state", "all"), call.query.get("days", _DAYS)
    return [order for order in _recent(_account(call, user), days, now) if _is_in(order, state)]


def _list_recent_orders(call: Call, user: User, now: float) -> Any:
    state = "executed" if call.query.get("only_executed", True) else "all"
    return {"orders": [order for order in _recent(_account(call, user), 1, now) if _is_in(order, state)]}


def _recent(account: Account, days: int, now: float) -> list[dict[str, Any]]:
    """Return the orders of so many days, the newest first."""
    earliest = now - days * _SECONDS_OF_DAY
    return [
        order
        for order in reversed(account.orders)
        if datetime.fromisoformat(order["time_placed"]).timestamp() >= earliest
    ]


def _is_in(order: Mapping[str, Any], state: str) -> bool:
    if state == "open":
        return order["status"] in _OPEN
    return state == "all" or order["status"] == "EXECUTED"


def _get_order(call: Call, user: User, _now: float) -> Any:
    return _find_order(call, user)


def _find_order(call: Call, user: User) -> dict[str, Any]:
    for order in _account(call, user).orders:
        if order["brokerage_order_id"] == call.body["brokerage_order_id"]:
            return order
    raise ErrorResponse(failure(404, "the account has no order of this id"))


def _cancel_order(call: Call, user: User, now: float) -> Any:
    order = _find_order(call, user)
    if order["status"] not in _OPEN:
        raise order_request.refused("the order is not open")
    trading.cancel(order, now)
    return {"brokerage_order_id": order["brokerage_order_id"], "raw_response": None}


def _place_order(call: Call, user: User, now: float) -> Any:
    account = find_account(user, call.body["account_id"])
    return trading.place(account, order_request.read(call.body), now)


def _list_connections(_call: Call, user: User, _now: float) -> Any:
    return [connection.view() for connection in user.connections]


def _get_connection(call: Call, user: User, _now: float) -> Any:
    return find_connection(user, call.path["authorizationId"]).view()


def _list_accounts_of_connection(call: Call, user: User, _now: float) -> Any:
    connection = find_connection(user, call.path["authorizationId"])
    return [account.details for account in user.accounts_of(connection)]


def _list_connection_accounts(call: Call, user: User, _now: float) -> Any:
    connection = find_connection(user, call.path["connectionId"])
    return {"results": [_investment_view(account) for account in user.accounts_of(connection)]}


def _delete_connection(call: Call, user: User, _now: float) -> Any:
    connection = find_connection(user, call.path["connectionId"])
    user.disconnect(connection)
    return {"detail": "The connection is being deleted.", "connection_id": connection.connection_id}


HANDLERS: Mapping[tuple[str, str], UserHandler] = {
    ("GET", "/accounts"): _list_accounts,
    ("GET", "/accounts/all"): _list_all_accounts,
    ("GET", "/accounts/{accountId}"): _get_account,
    ("GET", "/accounts/{accountId}/details"): _get_details,
    ("GET", "/accounts/{accountId}/activities"): _get_activities,
    ("GET", "/accounts/{accountId}/balances"): _get_balances,
    ("GET", "/accounts/{accountId}/positions/all"): _get_positions,
    ("GET", "/accounts/{accountId}/orders"): _list_orders,
    ("POST", "/accounts/{accountId}/orders/details"): _get_order,
    ("GET", "/accounts/{accountId}/recentOrders"): _list_recent_orders,
    ("POST", "/accounts/{accountId}/trading/cancel"): _cancel_order,
    ("POST", "/trade/place"): _place_order,
    ("GET", "/authorizations"): _list_connections,
    ("GET", "/authorizations/{authorizationId}"): _get_connection,
    ("GET", "/authorizations/{authorizationId}/accounts"): _list_accounts_of_connection,
    ("GET", "/connections/{connectionId}/accounts"): _list_connection_accounts,
    ("DELETE", "/connection/{connectionId}"): _delete_connection,
}
"""By method and path of the spec."""
