"""The operations about what a user has: connections, accounts, and what is in them."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._snaptrade.connections import Connection
from pennyweight_sandbox._snaptrade.errors import failure
from pennyweight_sandbox._snaptrade.history import activities
from pennyweight_sandbox._snaptrade.state import Account, User
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

UserHandler = Callable[[Call, User, float], Any]
"""Answers a call of a user at a moment (Unix seconds): the JSON of the success."""


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


def account_of(call: Call, user: User) -> Account:
    """Return the account in the path. Raises ErrorResponse with a 404."""
    return find_account(user, call.path["accountId"])


def _list_accounts(_call: Call, user: User, _now: float) -> Any:
    return [account.details for account in user.accounts]


def _list_all_accounts(_call: Call, user: User, _now: float) -> Any:
    return {"results": [_investment_view(account) for account in user.accounts]}


def _get_account(call: Call, user: User, _now: float) -> Any:
    return account_of(call, user).details


def _get_details(call: Call, user: User, _now: float) -> Any:
    return _investment_view(account_of(call, user))


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
        "sync_status": _sync_view(details["sync_status"]),
    }


def _sync_view(status: dict[str, Any]) -> dict[str, Any]:
    """Return when what was last synced; nothing of holdings that the brokerage hides."""
    if status["holdings"].get("holdings_unavailable"):
        return {"transactions": status["transactions"]}
    synced = status["holdings"]["last_successful_sync"]
    return {**dict.fromkeys(("balances", "orders", "positions"), synced), "transactions": status["transactions"]}


def _get_balances(call: Call, user: User, _now: float) -> Any:
    return account_of(call, user).balances


def _get_positions(call: Call, user: User, _now: float) -> Any:
    account = account_of(call, user)
    return {"results": account.positions, "data_freshness": {"as_of": account.as_of}}


def _get_activities(call: Call, user: User, _now: float) -> Any:
    return activities(call, account_of(call, user).activities)


def _get_balances_v2(call: Call, user: User, _now: float) -> Any:
    account = account_of(call, user)
    total = account.details["balance"]["total"]
    known = [row for row in account.balances if row["buying_power"] is not None]
    owed = [_amount_of(row, -row["cash"]) for row in account.balances if row["cash"] < 0]
    return {
        "account_id": account.details["id"],
        "cash_or_margin": {"Margin": "margin", "Cash": "cash"}.get(account.details["raw_type"] or "", "unknown"),
        "net_value": total and {"amount": f"{total['amount']:f}", "currency": total["currency"]},
        "cash": [_amount_of(row, row["cash"]) for row in account.balances],
        "buying_power": [_amount_of(row, row["buying_power"]) | {"basis": "margin"} for row in known] or None,
        "margin": {"loan_balances": owed} if owed else None,
        "data_freshness": {"as_of": account.as_of},
    }


def _amount_of(row: Mapping[str, Any], amount: Decimal) -> dict[str, str]:
    return {"amount": f"{amount:.2f}", "currency": row["currency"]["code"]}


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


def _live_connection(call: Call, user: User) -> Connection:
    """Return the connection in the path. Raises ErrorResponse: 404 when it is not there, 402 when it is disabled."""
    connection = find_connection(user, call.path["authorizationId"])
    if connection.disabled is not None:
        raise ErrorResponse(failure(402))
    return connection


def _refresh_connection(call: Call, user: User, _now: float) -> Any:
    connection = _live_connection(call, user)
    return {"detail": f"Connection {connection.connection_id} is scheduled for refresh."}


def _sync_transactions(call: Call, user: User, _now: float) -> Any:
    connection = _live_connection(call, user)
    return {"detail": f"Transactions of connection {connection.connection_id} are scheduled for sync."}


def _disable_connection(call: Call, user: User, now: float) -> Any:
    connection = _live_connection(call, user)
    connection.disabled = now
    return {"detail": f"Connection {connection.connection_id} is disabled."}


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
    ("GET", "/accounts/{accountId}/balances/v2"): _get_balances_v2,
    ("GET", "/accounts/{accountId}/positions/all"): _get_positions,
    ("GET", "/authorizations"): _list_connections,
    ("GET", "/authorizations/{authorizationId}"): _get_connection,
    ("GET", "/authorizations/{authorizationId}/accounts"): _list_accounts_of_connection,
    ("GET", "/connections/{connectionId}/accounts"): _list_connection_accounts,
    ("POST", "/authorizations/{authorizationId}/refresh"): _refresh_connection,
    ("POST", "/authorizations/{authorizationId}/transactions/sync"): _sync_transactions,
    ("POST", "/authorizations/{authorizationId}/disable"): _disable_connection,
    ("DELETE", "/connection/{connectionId}"): _delete_connection,
}
"""By method and path of the spec."""
