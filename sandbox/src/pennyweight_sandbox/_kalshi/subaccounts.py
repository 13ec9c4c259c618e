"""Subaccounts of an exchange: opened one after another, and cash moved between them."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._kalshi.exchange import Exchange
from pennyweight_sandbox._kalshi.parameters import MAX_SUBACCOUNT
from pennyweight_sandbox._kalshi.transfers import SubaccountTransfer
from pennyweight_sandbox._vendor import ErrorResponse

_CENTS = 100


def open_next(exchange: Exchange, index: int) -> int:
    """Open the next subaccount, without cash, on an exchange index; return its number. Raises ErrorResponse."""
    number = max(exchange.accounts) + 1
    if number > MAX_SUBACCOUNT:
        raise ErrorResponse(errors.nested(400, "subaccount_limit_reached"))
    exchange.cash(0, index)
    exchange.open_account(number, index)
    return number


def transfer(exchange: Exchange, body: Mapping[str, Any], now: float) -> None:
    """Move cash between two subaccounts as a body asks for. Raises ErrorResponse, and then nothing has moved."""
    source, destination, index = body["from_subaccount"], body["to_subaccount"], body.get("exchange_index") or 0
    client_id, cents = body["client_transfer_id"].lower(), body["amount_cents"]
    if any(row.client_id == client_id for row in exchange.subaccount_transfers):
        raise ErrorResponse(errors.nested(409, "transfer_already_exists"))
    if source == destination or cents <= 0:
        raise ErrorResponse(errors.nested(400, "invalid_parameters"))
    move(exchange, (source, index), exchange, (destination, index), Decimal(cents) / _CENTS)
    exchange.subaccount_transfers.append(SubaccountTransfer(client_id, source, destination, cents, index, now))


def move(
    giving: Exchange, source: tuple[int, int], taking: Exchange, destination: tuple[int, int], amount: Decimal
) -> None:
    """Move cash between accounts (subaccount and exchange index). Raises ErrorResponse, and then nothing has moved."""
    if giving.cash(*source) < amount:
        raise ErrorResponse(errors.nested(400, "insufficient_balance"))
    taking.cash(*destination)
    giving.move_cash(*source, -amount)
    taking.move_cash(*destination, amount)
