"""
What changed between two runs, and what cannot be compared.

An amount that only one run has was bought, sold, opened or closed only if the other run would have seen it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from pennyweight._exact import subtract
from pennyweight._history._moved import follow, moved_accounts
from pennyweight._history._worth import net, worths

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from pennyweight._history._records import HeldAmount, Holdings, Run


@attrs.frozen(kw_only=True)
class Change:
    """An amount that differs: None before says that it is new, None after that it is gone."""

    before: HeldAmount | None
    after: HeldAmount | None

    @property
    def amount(self) -> HeldAmount:
        """The later of the two."""
        found = self.after or self.before
        if found is None:
            raise ValueError("change: expected an amount before or after, found neither")
        return found

    @property
    def difference(self) -> Decimal | None:
        """After minus before, exact; None where one of them is there without a known value."""
        sides = [Decimal(0) if it is None else it.value for it in (self.before, self.after)]
        before, after = sides
        return None if before is None or after is None else subtract(after, before)


@attrs.frozen(kw_only=True)
class Incomparable:
    """What cannot be compared: an amount, or an account, or a connection as a whole."""

    connection: str
    where: str
    """Key of the account or connection."""

    amount: HeldAmount | None = None
    why: str


@attrs.frozen(kw_only=True)
class NetChange:
    """The net of one asset in both runs, over the accounts that are known in both."""

    asset: str
    before: Decimal
    after: Decimal

    @property
    def difference(self) -> Decimal:
        """After minus before, exact."""
        return subtract(self.after, self.before)


@attrs.frozen(kw_only=True)
class Comparison:
    """Two runs side by side."""

    before: Run
    after: Run
    net: tuple[NetChange, ...]
    left_out_of_net: tuple[Incomparable, ...]
    """Accounts whose worth is not known for certain in one of the runs."""

    changes: tuple[Change, ...]
    unchanged: int
    """How many amounts are equal."""

    incomparable: tuple[Incomparable, ...]

    @property
    def complete(self) -> bool:
        """Whether everything could be compared."""
        return not self.incomparable

    def to_json(self) -> str:
        """Return one JSON document of the schema `pennyweight-comparison/1`; amounts are decimal text."""
        from pennyweight._history._export import comparison_to_json

        return comparison_to_json(self)

    @staticmethod
    def json_schema() -> dict[str, Any]:
        """Return the JSON Schema of what `to_json` writes."""
        from pennyweight._history._schema import comparison_schema

        return comparison_schema(net=NetChange, change=Change, incomparable=Incomparable)


def compare(before: Holdings, after: Holdings) -> Comparison:
    """Compare two runs, amount by amount."""
    before = follow(before, moved_accounts(before.accounts, after.accounts))
    old = {it.key: it for it in before.amounts}
    new = {it.key: it for it in after.amounts}
    changes: list[Change] = []
    problems: list[Incomparable] = []
    unchanged = 0
    for key in [*old, *(key for key in new if key not in old)]:
        change = Change(before=old.get(key), after=new.get(key))
        problem = _problem(change, before, after)
        if problem is not None:
            problems.append(problem)
        elif change.before is not None and change.after is not None and _is_equal(change.before, change.after):
            unchanged += 1
        else:
            changes.append(change)
    uncertain = {it.where: it for it in _uncertain(before, after, problems)}
    return Comparison(
        before=before.run,
        after=after.run,
        net=tuple(_net(before, after, uncertain)),
        left_out_of_net=tuple(uncertain.values()),
        changes=tuple(changes),
        unchanged=unchanged,
        incomparable=tuple(dict.fromkeys(_gathered(problems, list(_unheard(before, after))))),
    )


def _gathered(problems: Iterable[Incomparable], connections: Sequence[Incomparable]) -> Iterator[Incomparable]:
    """Yield connections first, then what is not of one of them for the same reason."""
    yield from connections
    reasons = {(it.connection, it.why) for it in connections}
    for problem in problems:
        if problem.amount is not None or (problem.connection, problem.why) not in reasons:
            yield problem


def _problem(change: Change, before: Holdings, after: Holdings) -> Incomparable | None:
    """Return why the absence of an amount in one of the runs says nothing; None if it does."""
    amount = change.amount
    if amount.asset.startswith("unknown:"):
        return Incomparable(
            connection=amount.connection,
            where=amount.account,
            amount=amount,
            why="the vendor does not say what it is an amount of",
        )
    if change.before is not None and change.after is not None:
        return None
    seen, other = (before, after) if change.after is None else (after, before)
    if any(it.key == amount.account for it in other.accounts):
        kind = "quantity" if amount.valued else amount.kind
        why = other.why_unknown(amount.connection, amount.account, kind, amount.kind, despite=seen.forbidden)
        row: HeldAmount | None = amount
    else:
        why, row = other.why_unknown(amount.connection, amount.account, despite=seen.forbidden), None
    if why is None:
        return None
    return Incomparable(
        connection=amount.connection, where=amount.account, amount=row, why=f"run {other.run.number}: {why}"
    )


def _unheard(before: Holdings, after: Holdings) -> Iterator[Incomparable]:
    """Yield connections that one run did not ask or did not hear, also those of which nothing is known."""
    connections = dict.fromkeys(it.key for holdings in (before, after) for it in holdings.connections)
    for key in connections:
        for holdings in (before, after):
            why = holdings.why_unknown(key, key, despite=before.forbidden & after.forbidden)
            if why is not None:
                yield Incomparable(connection=key, where=key, why=f"run {holdings.run.number}: {why}")


def _uncertain(before: Holdings, after: Holdings, incomparable: Iterable[Incomparable]) -> Iterator[Incomparable]:
    """Yield accounts whose worth is not known in both runs, or not of the same things."""
    unknown = {it.where: it for it in incomparable}
    old, new = worths(before), worths(after)
    for account, connection in {it.account: it.connection for it in (*old.values(), *new.values())}.items():
        pair = [old.get(account), new.get(account)]
        reasons = [it.why_uncertain for it in pair if it is not None and it.why_uncertain]
        if reasons:
            yield Incomparable(connection=connection, where=account, why=reasons[0])
        elif None in pair and account in unknown:
            yield unknown[account]
        elif len({it.stated for it in pair if it is not None}) > 1:
            why = "the vendor states its worth in one of the runs only"
            yield Incomparable(connection=connection, where=account, why=why)


def _net(before: Holdings, after: Holdings, uncertain: Collection[str]) -> Iterator[NetChange]:
    old = net(it for it in worths(before).values() if it.account not in uncertain)
    new = net(it for it in worths(after).values() if it.account not in uncertain)
    for asset in dict.fromkeys([*old, *new]):
        yield NetChange(asset=asset, before=old.get(asset, Decimal(0)), after=new.get(asset, Decimal(0)))


def _is_equal(one: HeldAmount, other: HeldAmount) -> bool:
    return one.value == other.value and one.in_base_units == other.in_base_units and one.counted == other.counted
