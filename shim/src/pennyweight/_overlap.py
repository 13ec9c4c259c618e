"""
The same money seen twice: through two connections, two vendors, or an account beside the portfolio that contains it.

One of the two accounts is marked `same_as` the other and left out of sums. That is certain only by the institution's
own id of an account; where it is a guess, the gap says so.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import attrs

from pennyweight._records import Gap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pennyweight._records import Account, Amount

_MONEY = frozenset({"cash", "withdrawable"})
_SHORTEST_TAIL = 3
"""Characters that two numbers must share to be taken for one."""


def mark_overlaps(
    accounts: Sequence[Account], amounts: Sequence[Amount]
) -> tuple[list[Account], list[Amount], list[Gap]]:
    """Return accounts and amounts with `same_as` where two hold the same money, and the gaps that say so."""
    if len(accounts) < 2:
        return list(accounts), list(amounts), []
    cash = _cash(amounts)
    same: dict[str, str] = {}
    gaps: list[Gap] = []
    for one, other in combinations(accounts, 2):
        if one.key in same or other.key in same:
            continue
        found = _compare(one, other, cash)
        if found is None:
            continue
        is_same, loses, message = found
        kept, left = _order(one, other)
        if is_same:
            same[left.key] = kept.key
        gaps.append(
            Gap(
                code="suspected_overlap",
                loses=loses,
                connection=left.connection,
                account=left.key,
                message=message.format(left=left.key, kept=kept.key),
            )
        )
    if not same:
        return list(accounts), list(amounts), gaps
    marked = {account.key: attrs.evolve(account, same_as=same.get(account.key)) for account in accounts}
    moved = [
        attrs.evolve(amount, account=marked[amount.account.key]) if amount.account.key in same else amount
        for amount in amounts
    ]
    return list(marked.values()), moved, gaps


def _compare(one: Account, other: Account, cash: dict[str, dict[str, object]]) -> tuple[bool, bool, str] | None:
    """Return whether two accounts hold the same money, whether that may be wrong, and why; None if they don't."""
    if "portfolio" in (one.scope, other.scope):
        return _compare_portfolio(one, other)
    if not _may_be_same(one, other):
        return None
    if one.institution_id and other.institution_id and one.vendor == other.vendor:
        if one.institution_id != other.institution_id:
            return None
        return True, False, "{left} has the institution's id of {kept}: it is the same account, and in no sum"
    tails = _tail(one), _tail(other)
    if all(tails):
        if not (tails[0].endswith(tails[1]) or tails[1].endswith(tails[0])):
            return None
        return (
            True,
            True,
            (
                "{left} has the institution and the number's end of {kept}: it is taken for the same account, and in no "
                "sum. If they are two accounts, one is missing there"
            ),
        )
    if one.vendor == other.vendor:
        return None
    held, others = cash.get(one.key, {}), cash.get(other.key, {})
    common = [key for key in held if key in others]
    if any(held[key] for key in common) and all(held[key] == others[key] for key in common):
        return (
            True,
            True,
            (
                "{left} has the institution and the cash of {kept}: it is taken for the same account, and in no sum. If "
                "they are two accounts, one is missing there"
            ),
        )
    return (
        False,
        True,
        (
            "{left} is at the institution of {kept}, and no number tells whether they are the same account: sums may count "
            "it twice"
        ),
    )


def _compare_portfolio(one: Account, other: Account) -> tuple[bool, bool, str] | None:
    if one.scope == other.scope:
        return None
    portfolio, account = (one, other) if one.scope == "portfolio" else (other, one)
    if portfolio.vendor == account.vendor:
        return (
            True,
            True,
            (
                "{left} is taken for a part of {kept}, and in no sum. If it is not one of the user's accounts, it is "
                "missing there: leave one of the two out"
            ),
        )
    if account.institution is None:
        return None
    return (
        False,
        False,
        (f"{portfolio.key} adds up all accounts of a user: if {account.key} is among them, sums count it twice"),
    )


def _may_be_same(one: Account, other: Account) -> bool:
    """Whether both are at one institution, and came by different ways."""
    here, there = _normalised(one.institution), _normalised(other.institution)
    is_apart = one.connection != other.connection or (one.link is not None and one.link != other.link)
    return bool(here) and here == there and is_apart and ("paper" in one.flags) == ("paper" in other.flags)


def _order(one: Account, other: Account) -> tuple[Account, Account]:
    """Return the account to keep and the one to leave out: portfolios and working connections are kept."""
    rank = [(it.scope != "portfolio", "disabled" in it.flags) for it in (one, other)]
    return (one, other) if rank[0] <= rank[1] else (other, one)


def _cash(amounts: Iterable[Amount]) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = {}
    for amount in amounts:
        if amount.kind in _MONEY and amount.part_of is None and not amount.part:
            found.setdefault(amount.account.key, {})[amount.asset.key] = amount.value
    return found


def _normalised(institution: str | None) -> str:
    return "".join(filter(str.isalnum, (institution or "").casefold()))


def _tail(account: Account) -> str:
    tail = "".join(filter(str.isalnum, (account.number_tail or "").casefold()))
    return tail if len(tail) >= _SHORTEST_TAIL else ""
