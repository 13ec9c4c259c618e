"""The operations about one connected account beside its balance: new tokens, values, what can be transferred, and when it was."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from secrets import token_urlsafe
from typing import Any
from uuid import UUID, uuid5

from pennyweight_sandbox._mesh import envelope
from pennyweight_sandbox._mesh.state import Connection, State
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

ContentHandler = Callable[[Call, State, float], Any]
"""Answers a call from the state at a moment (Unix seconds): the content of the envelope. Raises ErrorResponse."""

LIFE = 3600
"""Seconds that a refreshed token is said to be good for; it stays good."""
_NAMESPACE = UUID("d81e42b6-0f57-4c93-8a60-51e7b3c9f204")
_NETWORKS = {"eip155:1": "Ethereum", "eip155:42161": "Arbitrum"}
_FEE = Decimal("0.75")


def find_connection(
    call: Call,
    state: State,
    token_name: str = "authToken",  # noqa: S107 - the name of a member
    type_name: str = "type",
) -> Connection:
    """Return the connection whose token was sent. Raises ErrorResponse."""
    token, broker_type = call.body[token_name], call.body[type_name]
    if not token:
        raise ErrorResponse(envelope.missing_field(token_name))
    connection = state.connections.get(token)
    if connection is None or connection.type != broker_type:
        raise ErrorResponse(envelope.refusal("permissionDenied", "The institution did not accept authToken."))
    return connection


def _refresh_token(call: Call, state: State, _now: float) -> Any:
    """Give the connection another token; the old one ends."""
    sent, kind = call.body["refreshToken"], call.body["type"]
    found = [(token, row) for token, row in state.connections.items() if (row.refresh_token, row.type) == (sent, kind)]
    if not found:
        message = "The institution did not accept refreshToken."
        return {"status": "failed", "errorMessage": message, "accessToken": None, "refreshToken": None}
    ((token, connection),) = found
    del state.connections[token]
    if call.body.get("createNewRefreshToken"):
        connection.refresh_token = token_urlsafe(48)
    made = token_urlsafe(48)
    state.connections[made] = connection
    return {
        "status": "succeeded",
        "accessToken": made,
        "refreshToken": connection.refresh_token,
        "expiresInSeconds": LIFE,
        "refreshTokenExpiresInSeconds": None,
        "account": None,
        "brokerAccountTokens": None,
        "errorMessage": None,
    }


def _value_holdings(call: Call, state: State, _now: float) -> Any:
    connection = find_connection(call, state)
    values = {
        kind: sum((row["marketValue"] or Decimal(0) for row in connection.holdings[kind] or ()), Decimal(0))
        for kind in ("cryptocurrencyPositions", "equityPositions")
    }
    fiat = connection.content["totalCashUsdValue"] or Decimal(0)
    return {
        "cryptocurrenciesValue": values["cryptocurrencyPositions"],
        "cryptocurrenciesPerformance": Decimal(0),
        "equitiesValue": values["equityPositions"],
        "equitiesPerformance": Decimal(0),
        "nftsValue": Decimal(0),
        "fiatValue": fiat,
        "totalValue": sum(values.values(), fiat),
        "totalPerformance": Decimal(0),
    }


def _configure(call: Call, state: State, _now: float) -> Any:
    """Say which coins of a connection can go to another one, or to the addresses that are sent."""
    source, body = find_connection(call, state, "fromAuthToken", "fromType"), call.body
    if body.get("toAuthToken") and body["toAuthToken"] not in state.connections:
        return {"status": "notAuthorizedTo", "holdings": []}
    if not body.get("toAuthToken") and not body.get("toAddresses"):
        return {"status": "validationFailed", "holdings": []}
    return {
        "status": "succeeded",
        "holdings": [_transferable(row, body) for row in source.holdings["cryptocurrencyPositions"] or ()],
        "fiatCurrency": body.get("fiatCurrency") or "USD",
        "supportedFiatCurrencies": ["USD"],
    }


def _transferable(row: Mapping[str, Any], body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a holding with the networks that it is on; one that is on none stays where it is."""
    asked = body.get("symbol") or row["symbol"]
    networks = [_network(part, row, body) for part in row.get("distribution") or ()]
    eligible = asked == row["symbol"] and any(network["eligibleForTransfer"] for network in networks)
    reason = "symbolDoesNotMatch" if asked != row["symbol"] else "noEligibleNetworks"
    return {
        "symbol": row["symbol"],
        "availableBalance": row["amount"],
        "availableBalanceInFiat": row["marketValue"] or Decimal(0),
        "eligibleForTransfer": eligible,
        "ineligibilityReason": None if eligible else reason,
        "networks": networks,
    }


def _network(part: Mapping[str, Any], row: Mapping[str, Any], body: Mapping[str, Any]) -> dict[str, Any]:
    caip = part["caipNetworkId"]
    network_id = str(uuid5(_NAMESPACE, caip))
    to = [place for place in body.get("toAddresses") or () if place.get("networkId", "").lower() == network_id]
    to = [place for place in to if place.get("symbol") in {None, row["symbol"]}]
    wanted = (body.get("networkId") or network_id).lower() == network_id
    return {
        "id": network_id,
        "caipNetworkId": caip,
        "name": _NETWORKS.get(caip, caip),
        "eligibleForTransfer": wanted and bool(to or body.get("toAuthToken")),
        "minimumAmount": Decimal("0.0001"),
        "maximumAmount": part["amount"],
        "totalEstimatedTransferFeeInFiat": _FEE,
        "toAddress": to[0].get("address") if to else None,
    }


def _get_transfer(call: Call, state: State, _now: float) -> Any:
    connection, body = find_connection(call, state), call.body
    wanted = {body.get("transactionId"), body.get("transactionHash")} - {None, ""}
    for transfer in connection.transfers:
        if {transfer["id"], transfer["hash"]} & wanted:
            return transfer
    raise ErrorResponse(envelope.refusal("notFound", "There is no such transfer."))


def _update_transfer(call: Call, state: State, now: float) -> Any:
    """Let what is pending succeed."""
    find_connection(call, state)
    for transfer in state.transfers:
        if transfer["id"] == call.body["transactionId"].lower():
            if transfer["status"] == "pending":
                transfer |= {"status": "succeeded", "executedTimestamp": int(now)}
            details = "failed" if transfer["status"] == "failed" else "succeeded"
            shown = {name: transfer[name] for name in _UPDATED if name in transfer}
            return {"status": transfer["status"], "statusDetails": details, "transferResult": shown}
    raise ErrorResponse(envelope.refusal("notFound", "There is no such transfer."))


_UPDATED = (
    *("id", "clientTransactionId", "institutionTransactionId", "userId", "status", "symbol", "amount", "amountInFiat"),
    *("amountInFiatCurrencyCode", "networkName", "hash", "createdTimestamp", "executedTimestamp"),
)

HANDLERS: Mapping[tuple[str, str], ContentHandler] = {
    ("POST", "/api/v1/token/refresh"): _refresh_token,
    ("POST", "/api/v1/holdings/value"): _value_holdings,
    ("POST", "/api/v1/transfers/details"): _get_transfer,
    ("POST", "/api/v1/transfers/managed/configure"): _configure,
    ("POST", "/api/v1/transfers/managed/update"): _update_transfer,
}
"""By method and path of the spec."""
