"""
The records of a history: what one report found, in a form that compares with what others found.

    Holdings ─┬─ Run          one report that was added, with its number and moment
              ├─ Connection   as in the report
              ├─ Account      as in the report
              ├─ HeldAmount   one kind of one asset in one account
              └─ Gap          as in the report
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal, get_args

import attrs
from pennyweight_core import PennyweightError

from pennyweight._exact import add
from pennyweight._records import ADDITIVE, Account, Amount, Connection, Gap, Kind
from pennyweight._report import Report
from pennyweight._sums import why_left_out

_HIDES_NOTHING = frozenset({"suspected_overlap"})
"""Codes of gaps that lose, behind which no account or amount is absent: something may be counted twice."""
_CONTAINED = "contained"
_State = Literal["live", "cached", "unknown"]
_STATES: tuple[_State, ...] = get_args(_State)


class HistoryError(PennyweightError):
    """A history that cannot be read or written, or is not one; the message says what to do."""


@attrs.frozen(kw_only=True)
class Run:
    """One report in a history."""

    number: int
    """1 for the first that was added."""

    asked_at: datetime
    finished_at: datetime
    complete: bool
    """Whether nothing is known to be missing from it."""


@attrs.frozen(kw_only=True)
class Nearest:
    """The run nearest to a moment or a day."""

    run: Run
    distance: timedelta
    """How far the run is from it: negative before, positive after, zero within the day asked for."""


@attrs.frozen(kw_only=True)
class HeldAmount:
    """One kind of one asset in one account; rows of which a vendor has several, such as orders, are added up."""

    connection: str
    account: str
    """The account's key."""

    asset: str
    """The asset's key."""

    kind: Kind
    part: str = ""
    """Which part, for kinds that do not add up; `contained` for the value of a fund that is in the cash too."""

    valued: str = ""
    """Key of the asset that this is the value of."""

    value: Decimal | None
    """In whole units; None where a token's decimals are unknown."""

    in_base_units: int | None = None
    symbol: str | None = None
    valued_symbol: str | None = None
    state: _State
    as_of: datetime | None = None
    """For which moment the vendor states it, or when it copied it from the institution; the oldest of several."""

    counted: bool = True
    """Whether it is in sums: not if the account is seen twice, closed or play money, or another amount contains it."""

    @property
    def key(self) -> tuple[str, str, str, str, str]:
        """Account, asset, kind, part and valued asset: unique in a run."""
        return (self.account, self.asset, self.kind, self.part, self.valued)


@attrs.frozen(kw_only=True)
class Holdings:
    """What one run found."""

    run: Run
    connections: tuple[Connection, ...] = ()
    accounts: tuple[Account, ...] = ()
    amounts: tuple[HeldAmount, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def forbidden(self) -> frozenset[str]:
        """What the keys may not read: connections with operations."""
        return frozenset(_question(gap) for gap in self.gaps if gap.code == "not_allowed" and gap.loses)

    def why_unknown(
        self, connection: str, account: str, *kinds: Kind, despite: frozenset[str] = frozenset()
    ) -> str | None:
        """
        Say why an account, or amounts of some kinds in it, may have been there without being found; None if not.

        Args:
            connection: The connection's key.
            account: The account's key.
            kinds: Without them it is about the account as a whole.
            despite: What was forbidden in a run that did find it, and so hides nothing here either.
        """
        if all(it.key != connection for it in self.connections):
            return f"{connection} was not asked"
        for gap in self.gaps:
            is_near = gap.connection == connection and gap.account in (None, account)
            is_about = gap.kind is None or not kinds or gap.kind in kinds
            is_settled = gap.code in _HIDES_NOTHING or (gap.code == "not_allowed" and _question(gap) in despite)
            if gap.loses and is_near and is_about and not is_settled:
                return gap.message
        return None


def _question(gap: Gap) -> str:
    """Return what a gap of a call is about; what follows in the message differs from run to run."""
    return f"{gap.connection} {gap.message.partition(':')[0]}"


def holdings_of(report: Report, number: int = 0) -> Holdings:
    """
    Return what a report found, as a history keeps it.

    Raises:
        ValueError: balances or positions were not asked for, so what is absent from it may be held all the same.
    """
    missing = {"balances", "positions"}.difference(report.scope)
    if missing:
        raise ValueError(
            f"report: expected accounts, balances and positions, found one without {' and '.join(sorted(missing))}. "
            "Take one of `pennyweight.balances()`"
        )
    run = Run(number=number, asked_at=report.asked_at, finished_at=report.finished_at, complete=report.complete)
    return Holdings(
        run=run,
        connections=tuple(report.connections),
        accounts=tuple(report.accounts),
        amounts=tuple(_held(report.amounts)),
        gaps=tuple(report.gaps),
    )


def _held(amounts: Iterable[Amount]) -> Iterator[HeldAmount]:
    """Yield amounts that others don't contain, and the values of positions; rows of one key are added up."""
    given = list(amounts)
    whole = {it.key: it.asset for it in given if it.part_of is None}
    groups: dict[tuple[str, ...], list[Amount]] = {}
    for amount in given:
        valued = whole.get(amount.valued_from or "")
        if amount.part_of is not None and valued is None:
            continue
        part = "" if amount.kind in ADDITIVE else amount.part or ""
        if amount.part_of is not None:
            part = _CONTAINED
        key = (amount.account.key, amount.asset.key, amount.kind, part, valued.key if valued else "")
        groups.setdefault(key, []).append(amount)
    symbols = {asset.key: asset.symbol for asset in whole.values()}
    for (_, _, _, part, valued_key), rows in groups.items():
        yield _add_up(rows, part, valued_key, symbols.get(valued_key))


def _add_up(rows: list[Amount], part: str, valued: str, valued_symbol: str | None) -> HeldAmount:
    first = rows[0]
    values = [it.value for it in rows if it.value is not None]
    units = [it.in_base_units for it in rows if it.in_base_units is not None]
    return HeldAmount(
        connection=first.account.connection,
        account=first.account.key,
        asset=first.asset.key,
        kind=first.kind,
        part=part,
        valued=valued,
        value=add(values) if len(values) == len(rows) else None,
        in_base_units=sum(units) if len(units) == len(rows) else None,
        symbol=first.asset.symbol,
        valued_symbol=valued_symbol,
        state=max([it.time.state for it in rows], key=_STATES.index),
        as_of=min((moment for it in rows if (moment := it.time.as_of or it.time.copied_at)), default=None),
        counted=why_left_out(first) is None,
    )
