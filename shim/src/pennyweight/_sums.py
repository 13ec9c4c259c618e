"""Sums of amounts, and their conversion by rates that the caller gives. Unlike things are never added."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from decimal import Decimal

import attrs

from pennyweight._currencies import CURRENCIES
from pennyweight._exact import add, multiply
from pennyweight._records import ADDITIVE, Amount, Kind

_NOT_HELD = ("paper", "closed", "archived")
"""Flags of accounts that are in no sum: play money, and what is no longer there."""


@attrs.frozen(kw_only=True)
class LeftOut:
    """An amount that is in no sum, and why."""

    amount: str
    """Key of the amount."""

    reason: str


@attrs.frozen(kw_only=True)
class Sum:
    """The sum of one kind of one asset over accounts."""

    kind: Kind
    asset: str
    """Key of the asset."""

    value: Decimal
    of: tuple[str, ...]
    """Keys of the amounts in it."""

    left_out: tuple[LeftOut, ...] = ()
    complete: bool
    """Whether nothing is known to be missing."""


@attrs.frozen(kw_only=True)
class Rate:
    """The price of one unit of an asset in another; nothing here looks one up."""

    of: str
    """Key of the asset, or a currency's code."""

    to: str
    value: Decimal
    source: str
    """Whose rate it is."""

    date: datetime


@attrs.frozen(kw_only=True)
class Conversion:
    """Sums in one asset, each with the rate that was used."""

    kind: Kind
    to: str
    """Key of the asset."""

    value: Decimal
    converted: tuple[tuple[Sum, Rate | None], ...]
    """The sums in it; None for the one that needed no rate."""

    without_rate: tuple[Sum, ...]
    """Sums that are not in the value: there is no rate for their assets."""

    complete: bool


def asset_key(asset: str) -> str:
    """Return the key of an asset; a currency's code will do."""
    code = asset.upper()
    return f"iso4217:{code}" if code in CURRENCIES else asset


def check_addable(kind: str) -> None:
    """Raises TypeError for a kind whose amounts cannot be added."""
    if kind not in ADDITIVE:
        raise TypeError(f"kind: expected one that adds up ({', '.join(sorted(ADDITIVE))}), found {kind!r}")


def total(amounts: Iterable[Amount]) -> Sum:
    """
    Add amounts of one kind and one asset.

    Amounts contained in others, accounts seen twice, paper money and closed accounts are left out, and listed.

    Raises:
        TypeError: amounts of several kinds or assets, or of a kind that does not add up.
        ValueError: there are none.
    """
    given = list(amounts)
    kinds, assets = {it.kind for it in given}, {it.asset.key for it in given}
    if not given:
        raise ValueError("amounts: expected at least one, found none")
    if len(kinds) > 1 or len(assets) > 1:
        raise TypeError(f"amounts: expected one kind of one asset, found {sorted(kinds)} of {sorted(assets)}")
    return _sum(given, given[0].kind, given[0].asset.key, complete=True)


def total_of(amounts: Sequence[Amount], kind: Kind, asset: str, *, complete: bool) -> Sum:
    """Add all amounts of a kind and an asset among others; zero where there are none."""
    check_addable(kind)
    key = asset_key(asset)
    return _sum([it for it in amounts if it.kind == kind and it.asset.key == key], kind, key, complete=complete)


def convert(
    sums: Sequence[Sum], to: str, rates: Callable[[str, str], Rate | None] | Iterable[Rate], *, kind: Kind
) -> Conversion:
    """Add sums of several assets in one of them by given rates; those without a rate are listed."""
    key = asset_key(to)
    find = rates if callable(rates) else _finder(rates)
    converted: list[tuple[Sum, Rate | None]] = []
    missing: list[Sum] = []
    values: list[Decimal] = []
    for part in sums:
        rate = None if part.asset == key else find(part.asset, key)
        if part.asset == key:
            values.append(part.value)
        elif rate is None:
            missing.append(part)
            continue
        else:
            values.append(multiply(part.value, rate.value))
        converted.append((part, rate))
    return Conversion(
        kind=kind,
        to=key,
        value=add(values),
        converted=tuple(converted),
        without_rate=tuple(missing),
        complete=not missing and all(part.complete for part in sums),
    )


def _finder(rates: Iterable[Rate]) -> Callable[[str, str], Rate | None]:
    known = {(asset_key(rate.of), asset_key(rate.to)): rate for rate in rates}
    return lambda of, to: known.get((of, to))


def _sum(amounts: list[Amount], kind: Kind, asset: str, *, complete: bool) -> Sum:
    check_addable(kind)
    reasons = {it.key: reason for it in amounts if (reason := why_left_out(it))}
    counted = [it for it in amounts if it.key not in reasons]
    return Sum(
        kind=kind,
        asset=asset,
        value=add(it.value for it in counted if it.value is not None),
        of=tuple(it.key for it in counted),
        left_out=tuple(LeftOut(amount=key, reason=reason) for key, reason in reasons.items()),
        complete=complete and all(it.value is not None for it in amounts),
    )


def is_summed(amount: Amount) -> bool:
    """Whether sums of its kind take an amount in."""
    return amount.kind in ADDITIVE and why_left_out(amount) is None


def why_left_out(amount: Amount) -> str | None:
    """Return why an amount is in no sum; None if it is in one."""
    if amount.part_of is not None:
        return f"part of {amount.part_of}"
    if amount.account.same_as is not None:
        return f"same account as {amount.account.same_as}"
    flag = next((flag for flag in _NOT_HELD if flag in amount.account.flags), None)
    if flag is not None:
        return f"{flag} account"
    return "its decimals are not known" if amount.value is None else None
