"""
Accounts that have another key than before.

A repaired link to an institution gives its accounts new ids, and a connection may get another name; the institution's
own id or number of an account stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pennyweight._history._records import HeldAmount, Holdings
    from pennyweight._history._worth import Worth
    from pennyweight._records import Account


def moved_accounts(before: Iterable[Account], after: Iterable[Account]) -> dict[str, Account]:
    """Return the later account by the earlier one's key, for those that are the same with certainty."""
    earlier = {it.key: it for it in before}
    later = {it.key: it for it in after}
    old = _by_identity(it for it in earlier.values() if it.key not in later)
    new = _by_identity(it for it in later.values() if it.key not in earlier)
    return {
        old[identity][0].key: accounts[0]
        for identity, accounts in new.items()
        if len(accounts) == 1 and len(old.get(identity, ())) == 1
    }


def follow(holdings: Holdings, moved: Mapping[str, Account]) -> Holdings:
    """Return holdings under the later keys of their accounts."""
    if not moved:
        return holdings
    gaps = (
        attrs.evolve(it, account=moved[it.account].key) if it.account and it.account in moved else it
        for it in holdings.gaps
    )
    return attrs.evolve(
        holdings,
        accounts=tuple(moved.get(it.key, it) for it in holdings.accounts),
        amounts=tuple(_follow_amount(it, moved) for it in holdings.amounts),
        gaps=tuple(gaps),
    )


def follow_worth(worth: Worth, moved: Mapping[str, Account]) -> Worth:
    """Return a worth under the later key of its account."""
    account = moved.get(worth.account)
    if account is None:
        return worth
    rows = tuple(_follow_amount(it, moved) for it in worth.rows)
    return attrs.evolve(worth, connection=account.connection, account=account.key, rows=rows)


def _follow_amount(amount: HeldAmount, moved: Mapping[str, Account]) -> HeldAmount:
    account = moved.get(amount.account)
    return amount if account is None else attrs.evolve(amount, connection=account.connection, account=account.key)


def _by_identity(accounts: Iterable[Account]) -> dict[tuple[str | None, ...], list[Account]]:
    found: dict[tuple[str | None, ...], list[Account]] = {}
    for account in accounts:
        if account.institution_id or (account.institution and account.number_tail):
            identity = (account.vendor, account.institution, account.institution_id, account.number_tail)
            found.setdefault(identity, []).append(account)
    return found
