"""
The net over time.

What is unknown in a run keeps the worth that was last known, and the point says so: a vendor that did not answer is
never a loss. Runs that asked other connections do not compare; each begins a new stretch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from pennyweight._history._moved import follow_worth, moved_accounts
from pennyweight._history._worth import net, worths

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from pennyweight._history._records import HeldAmount, Holdings, Run
    from pennyweight._history._worth import Worth
    from pennyweight._records import Account


@attrs.frozen(kw_only=True)
class Point:
    """The net at one run."""

    run: Run
    net: Mapping[str, Decimal]
    """By asset, with the worths that were last known of what is unknown."""

    unknown: Mapping[str, str]
    """Accounts and connections that are not known for certain in this run, each with the reason."""

    carried: Mapping[str, Decimal]
    """The part of the net that is of earlier runs, by asset."""

    unsure: frozenset[str]
    """Assets whose net may be another for what is unknown."""

    begins: bool
    """Whether other connections were asked than in the run before, or keys may read other things: the two don't compare."""


def net_over_time(found: Iterable[Holdings]) -> list[Point]:
    """Return a point for each run, given in the order of time."""
    points: list[Point] = []
    known: dict[str, Worth] = {}
    seen: dict[str, frozenset[str]] = {}  # what was forbidden in the run that found each account last
    asked: set[str] = set()
    accounts: tuple[Account, ...] = ()
    for holdings in found:
        moved = moved_accounts(accounts, holdings.accounts)
        known = {moved[key].key if key in moved else key: follow_worth(it, moved) for key, it in known.items()}
        seen = {moved[key].key if key in moved else key: it for key, it in seen.items()}
        accounts = holdings.accounts or accounts
        connections = {it.key for it in holdings.connections}
        coverage = connections | holdings.forbidden
        begins = coverage != asked
        asked = coverage
        known = {account: worth for account, worth in known.items() if worth.connection in connections}
        now = worths(holdings)
        unknown = {account: worth.why_uncertain for account, worth in now.items() if worth.why_uncertain}
        carried = {}
        for account, before in known.items():
            why = _why_unknown(holdings, before, now.get(account), seen[account])
            if why is not None:
                carried[account] = before
                unknown[account] = why
        unknown |= _unheard(holdings, {worth.connection for worth in carried.values()})
        known = now | carried
        seen |= dict.fromkeys(now, holdings.forbidden)
        points.append(
            Point(
                run=holdings.run,
                net=net(known.values()),
                unknown=unknown,
                carried=net(carried.values()),
                unsure=_unsure(unknown, known),
                begins=begins,
            )
        )
    return points


def _unsure(unknown: Mapping[str, str], known: Mapping[str, Worth]) -> frozenset[str]:
    """Return the assets of accounts that are unknown; all, where nothing says which these are."""
    found = [known[key].by_asset if key in known else {} for key in unknown]
    if not all(found):
        return frozenset(asset for worth in known.values() for asset in worth.by_asset)
    return frozenset(asset for assets in found for asset in assets)


def _unheard(holdings: Holdings, carried: set[str]) -> dict[str, str]:
    """Return connections of which accounts may be absent altogether, with the reason; what is forbidden always is."""
    return {
        it.key: why
        for it in holdings.connections
        if it.key not in carried
        and (why := holdings.why_unknown(it.key, it.key, despite=holdings.forbidden)) is not None
    }


def _why_unknown(holdings: Holdings, before: Worth, now: Worth | None, despite: frozenset[str]) -> str | None:
    """Say why an account may still be worth what it was in an earlier run; None if that is settled."""
    connection, account = before.connection, before.account
    if now is None:
        is_left_out = any(it.account == account for it in holdings.amounts)
        return None if is_left_out else holdings.why_unknown(connection, account, despite=despite)
    if now.stated:
        return None
    held = {it.asset for it in holdings.amounts if it.account == account and it.kind == "quantity"}
    present = {it.key for it in now.rows}
    for row in before.rows:
        if row.key not in present:
            why = _why_absent(holdings, row, held, despite)
            if why is not None:
                return why
    return None


def _why_absent(holdings: Holdings, row: HeldAmount, held: set[str], despite: frozenset[str]) -> str | None:
    """Say why an amount may still be there; a position that is still held without a value has not lost it."""
    if row.valued in held:
        return f"no value is known of {row.valued_symbol or row.valued}"
    kind = "quantity" if row.valued else row.kind
    return holdings.why_unknown(row.connection, row.account, kind, despite=despite)
