"""Where one amount comes from, in lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pennyweight._exact import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pennyweight._records import Amount, Check, Gap, Source, Time

CODES = {
    "includes_money_market": "includes money-market funds, which are positions too",
    "includes_credit": "includes credit",
    "cut_to_cents": "cut to whole cents by the vendor",
    "currency_implied": "the vendor does not name the currency",
    "without_resting_orders": "leaves out what resting orders may have taken",
    "at_most": "an upper bound: an order that closes a position takes less",
    "added_up_by_vendor": "added up over accounts by the vendor",
    "converted_by_vendor": "converted from other currencies by the vendor",
    "counted_as_cash": "counted as cash already",
}
"""What the codes of a source mean."""
_UNITS = {"major": "whole units", "cents": "cents", "base": "base units"}


def explain(amount: Amount, amounts: Sequence[Amount], checks: Iterable[Check], gaps: Iterable[Gap]) -> str:
    """Return the lines about an amount: source, times, contents, relations, checks, and what was not asked."""
    held = "not known" if amount.value is None else plain(amount.value)
    lines = [f"{amount.key}", f"  {amount.kind} {held} {amount.asset.symbol or amount.asset.key}"]
    lines += [f"  {line}" for line in (_source(amount), *_times(amount.time), *_codes(amount.source))]
    if amount.part_of is not None:
        lines.append(f"  part of {amount.part_of}, and in no sum beside it")
    if amount.valued_from is not None:
        lines.append(f"  the value of {amount.valued_from}")
    parts = [it for it in amounts if it.part_of == amount.key]
    lines += [f"  contains {it.key}: {plain(it.value) if it.value is not None else 'not known'}" for it in parts]
    if amount.account.same_as:
        lines.append(f"  of the same account as {amount.account.same_as}, and in no sum")
    if amount.account.flags:
        lines.append(f"  account: {', '.join(amount.account.flags)}")
    lines += [f"  {'✓' if it.holds else '✗'} {it.statement}" for it in checks if amount.key in it.amounts]
    lines += [f"  gap: {gap.message}" for gap in gaps if _is_about(gap, amount)]
    return "\n".join(lines)


def _source(amount: Amount) -> str:
    source = amount.source
    sent = f"“{source.sent}” in {_UNITS[source.unit]}"
    if source.by == "derived":
        return f"← {source.operation} {source.pointer or 'the answer'}: calculated as {source.sent}"
    if source.unit == "base":
        decimals = "unknown decimals" if amount.asset.decimals is None else f"{amount.asset.decimals} decimals"
        sent = f"{sent}, {decimals}"
    return f"← {source.operation} {source.pointer or 'the answer'}: {sent}"


def _times(time: Time) -> Iterable[str]:
    moments = {
        "as of": time.as_of,
        "last changed": time.changed_at,
        "copied from the institution": time.copied_at,
        "fetched": time.fetched_at,
    }
    known = [f"{name} {moment:%Y-%m-%d %H:%M:%S} UTC" for name, moment in moments.items() if moment is not None]
    yield f"{time.state}: {', '.join(known)}"


def _codes(source: Source) -> Iterable[str]:
    for code in source.codes:
        yield CODES.get(code, code)


def _is_about(gap: Gap, amount: Amount) -> bool:
    return gap.connection == amount.account.connection and gap.account in (None, amount.account.key)
