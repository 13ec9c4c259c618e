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
    from collections.abc import Iterable, Iterator, Sequence

    from pennyweight._records import Account, Amount

    _Held = dict[str, dict[tuple[str, str], object]]
    """Values by account, and by kind and asset."""

_MONEY = frozenset({"cash", "withdrawable"})
_SHORTEST_TAIL = 3
"""Characters that two numbers must share to be taken for one."""
_GUESSED = ": it is taken for the same account, and in no sum. If they are two accounts, one is missing there"
_BY_ID = "{left} has the institution's id of {kept}: it is the same account, and in no sum"
_BY_TAIL = "{left} has the institution and the number's end of {kept}" + _GUESSED
_BY_CASH = "{left} has the institution and the cash of {kept}" + _GUESSED
_BY_NUMBERS = "{left} has the vendor, the id, the cash and the positions of {kept}" + _GUESSED
_UNKNOWN = (
    "{left} is at the institution of {kept}, and no number tells whether they are the same account: sums may count it "
    "twice"
)
_IN_PORTFOLIO = (
    "{left} is taken for a part of {kept}, and in no sum. If it is not one of the user's accounts, it is missing there: "
    "leave one of the two out"
)


def mark_overlaps(
    accounts: Sequence[Account], amounts: Sequence[Amount]
) -> tuple[list[Account], list[Amount], list[Gap]]:
    """Return accounts and amounts with `same_as` where two hold the same money, and the gaps that say so."""
    if len(accounts) < 2:
        return list(accounts), list(amounts), []
    held = _held(amounts)
    same: dict[str, str] = {}
    gaps: list[Gap] = []
    for one, other in _pairs(accounts, held):
        found = None if one.key in same or other.key in same else _compare(one, other, held)
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


def _pairs(accounts: Sequence[Account], held: _Held) -> list[tuple[Account, Account]]:
    """Return the pairs that may hold the same money, in the order of the report: not each with each."""
    groups: dict[object, list[int]] = {}
    for index, account in enumerate(accounts):
        for key in _likenesses(account, held):
            groups.setdefault(key, []).append(index)
    pairs = {pair for group in groups.values() for pair in combinations(group, 2)}
    for index, account in enumerate(accounts):
        if account.scope == "portfolio":
            pairs |= {(min(index, other), max(index, other)) for other in range(len(accounts)) if other != index}
    return [(accounts[one], accounts[other]) for one, other in sorted(pairs)]


def _likenesses(account: Account, held: _Held) -> Iterator[object]:
    """Yield what two accounts have in common that may be one."""
    if institution := _normalised(account.institution):
        yield institution
    if account.institution_id:
        yield account.vendor, account.institution_id
    if own := _numbers(account, held):
        yield account.vendor, account.id, own


def _compare(one: Account, other: Account, held: _Held) -> tuple[bool, bool, str] | None:
    """Return whether two accounts hold the same money, whether that may be wrong, and why; None if they don't."""
    if "portfolio" in (one.scope, other.scope):
        return _compare_portfolio(one, other)
    is_apart = one.connection != other.connection or (one.link is not None and one.link != other.link)
    if not is_apart or ("paper" in one.flags) != ("paper" in other.flags):
        return None
    institutions = _normalised(one.institution), _normalised(other.institution)
    if all(institutions) and institutions[0] != institutions[1]:
        return None
    if one.institution_id and other.institution_id and one.vendor == other.vendor:
        return (True, False, _BY_ID) if one.institution_id == other.institution_id else None
    if not all(institutions):
        return (True, True, _BY_NUMBERS) if one.id == other.id and one.vendor == other.vendor else None
    tails = _tail(one), _tail(other)
    if all(tails):
        is_same = tails[0].endswith(tails[1]) or tails[1].endswith(tails[0])
        return (True, True, _BY_TAIL) if is_same else None
    cash, others = _cash(one, held), _cash(other, held)
    common = [key for key in cash if key in others]
    if any(cash[key] for key in common) and all(cash[key] == others[key] for key in common):
        return True, True, _BY_CASH
    return False, True, _UNKNOWN


def _compare_portfolio(one: Account, other: Account) -> tuple[bool, bool, str] | None:
    if one.scope == other.scope:
        return None
    portfolio, account = (one, other) if one.scope == "portfolio" else (other, one)
    if portfolio.vendor == account.vendor:
        return True, True, _IN_PORTFOLIO
    if account.institution is None:
        return None
    return (
        False,
        False,
        f"{portfolio.key} adds up all accounts of a user: if {account.key} is among them, sums count it twice",
    )


def _order(one: Account, other: Account) -> tuple[Account, Account]:
    """Return the account to keep and the one to leave out: portfolios and working connections are kept."""
    rank = [(it.scope != "portfolio", "disabled" in it.flags) for it in (one, other)]
    return (one, other) if rank[0] <= rank[1] else (other, one)


def _held(amounts: Iterable[Amount]) -> _Held:
    found: _Held = {}
    for amount in amounts:
        if amount.part_of is None and not amount.part:
            found.setdefault(amount.account.key, {})[amount.kind, amount.asset.key] = amount.value
    return found


def _cash(account: Account, held: _Held) -> dict[str, object]:
    return {asset: value for (kind, asset), value in held.get(account.key, {}).items() if kind in _MONEY}


def _numbers(account: Account, held: _Held) -> frozenset[object]:
    """Return the cash and the positions of an account; nothing if there are none."""
    own = held.get(account.key, {}).items()
    found = frozenset((key, value) for key, value in own if key[0] in ("cash", "quantity"))
    return found if any(value for _, value in found) else frozenset()


def _normalised(institution: str | None) -> str:
    return "".join(filter(str.isalnum, (institution or "").casefold()))


def _tail(account: Account) -> str:
    tail = "".join(filter(str.isalnum, (account.number_tail or "").casefold()))
    return tail if len(tail) >= _SHORTEST_TAIL else ""
