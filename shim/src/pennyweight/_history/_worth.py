"""
The worth of accounts and the net of all, currency by currency.

An account is worth what its vendor states. Where the vendor states nothing, its cash and the values of its positions
are added up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from pennyweight._exact import add

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from pennyweight._history._records import HeldAmount, Holdings
    from pennyweight._records import Kind

_PARTS: tuple[Kind, ...] = ("cash", "positions_value", "quantity")
"""Kinds of which a worth is made where the vendor states none."""


@attrs.frozen(kw_only=True)
class Worth:
    """What one account is worth, by asset."""

    connection: str
    account: str
    by_asset: Mapping[str, Decimal]
    stated: bool
    """Whether the vendor states it; else it is added up here."""

    rows: tuple[HeldAmount, ...]
    """The amounts in it."""

    why_uncertain: str | None = None
    """Why it may not be all; None where nothing is known to be missing."""


def worths(holdings: Holdings) -> dict[str, Worth]:
    """Return the worth of each account that counts, by the account's key; accounts without any amount have none."""
    by_account: dict[str, list[HeldAmount]] = {}
    for amount in holdings.amounts:
        by_account.setdefault(amount.account, []).append(amount)
    found = {}
    for account, amounts in by_account.items():
        if any(it.counted for it in amounts):
            found[account] = _worth(holdings, account, amounts)
    return found


def net(found: Iterable[Worth]) -> dict[str, Decimal]:
    """Add worths, asset by asset."""
    values: dict[str, list[Decimal]] = {}
    for worth in found:
        for asset, value in worth.by_asset.items():
            values.setdefault(asset, []).append(value)
    return {asset: add(parts) for asset, parts in values.items()}


def _worth(holdings: Holdings, account: str, amounts: list[HeldAmount]) -> Worth:
    connection = amounts[0].connection
    counted = [it for it in amounts if it.counted]
    stated = [it for it in counted if it.kind == "account_value" and it.value is not None]
    if stated:
        return Worth(
            connection=connection, account=account, by_asset=_by_asset(stated), stated=True, rows=tuple(stated)
        )
    whole = {it.asset for it in counted if it.kind == "positions_value" and not it.valued}
    rows = [
        it
        for it in counted
        if it.value is not None
        and (it.kind == "cash" or (it.kind == "positions_value" and not (it.valued and it.asset in whole)))
    ]
    return Worth(
        connection=connection,
        account=account,
        by_asset=_by_asset(rows),
        stated=False,
        rows=tuple(rows),
        why_uncertain=_why_uncertain(holdings, connection, account, amounts),
    )


def _why_uncertain(holdings: Holdings, connection: str, account: str, amounts: list[HeldAmount]) -> str | None:
    why = holdings.why_unknown(connection, account, "account_value", *_PARTS)
    if why is not None:
        return why
    valued = {it.valued for it in amounts}
    without = [
        it for it in amounts if it.kind == "quantity" and it.counted and it.value != 0 and it.asset not in valued
    ]
    whole = any(it.kind == "positions_value" and not it.valued for it in amounts)
    if without and not whole:
        return f"no value is known of {', '.join(it.symbol or it.asset for it in without)}"
    return None


def _by_asset(rows: Iterable[HeldAmount]) -> dict[str, Decimal]:
    values: dict[str, list[Decimal]] = {}
    for row in rows:
        if row.value is not None:
            values.setdefault(row.asset, []).append(row.value)
    return {asset: add(parts) for asset, parts in values.items()}
