"""A report as balance directives of Beancount: https://beancount.github.io/docs/beancount_language_syntax.html"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from pennyweight._cli import words
from pennyweight._cli.gaps import gap_lines
from pennyweight._cli.rows import amounts_of
from pennyweight._exact import add, plain
from pennyweight._sums import why_left_out

if TYPE_CHECKING:
    from pennyweight._records import Account, Amount, Asset
    from pennyweight._report import Report

_LONGEST_COMMODITY = 24
_COUNTED_TWICE = "counted_as_cash"


def to_beancount(report: Report, parts: tuple[str, ...]) -> str:
    """
    Return a directive for the cash and each position of every account; amounts that are in no sum are left out.

    Beancount checks a balance at the start of a day, so each is dated the day after it was stated. Accounts must be
    open in the ledger.
    """
    lines = [f"; pennyweight, asked {report.asked_at:%Y-%m-%d %H:%M} UTC"]
    lines += [f"; missing: {line.where} {line.text}" for line in gap_lines(report) if line.loses]
    held = [it for it in amounts_of(report, parts) if it.kind in ("cash", "quantity")]
    doubled = {it.valued_from for it in report.amounts if _COUNTED_TWICE in it.source.codes}
    counted = [
        it
        for it in held
        if it.value is not None
        and why_left_out(it) is None
        and it.key not in doubled
        and _COUNTED_TWICE not in it.source.codes
    ]
    rows: dict[tuple[str, str], list[Amount]] = {}
    for amount in counted:
        rows.setdefault((amount.account.key, amount.asset.key), []).append(amount)
    accounts, commodities = _account_names(counted), _commodity_names(counted)
    for key, amounts in rows.items():
        lines.append(_directive(amounts, accounts[key[0]], commodities[key]))
    if len(counted) < len(held):
        count = len(held) - len(counted)
        lines.append(f"; left out, since no sum has them: {count} parts of other amounts, of accounts seen twice, ...")
    return "\n".join(lines) + "\n"


def _directive(amounts: list[Amount], account: str, commodity: str) -> str:
    day = max(it.time.as_of or it.time.fetched_at for it in amounts) + timedelta(days=1)
    value = add(it.value for it in amounts if it.value is not None)
    about = words.printable(amounts[0].asset.key).replace('"', "'")
    return f'{day:%Y-%m-%d} balance {account}  {plain(value)} {commodity}\n  asset: "{about}"'


def _account_names(amounts: list[Amount]) -> dict[str, str]:
    """Return the accounts' names by key: their own, and the id behind it where two have the same."""
    accounts = {it.account.key: it.account for it in amounts}
    names = {key: _account(account, account.name or account.id or "account") for key, account in accounts.items()}
    count = Counter(names.values())
    return {
        key: name if count[name] == 1 else _account(accounts[key], f"{accounts[key].name} {_digest(key)}")
        for key, name in names.items()
    }


def _account(account: Account, name: str) -> str:
    return ":".join(["Assets", *map(_component, (account.vendor, account.connection.partition("/")[2], name))])


def _component(text: str) -> str:
    """Return a part of an account's name: letters, digits and dashes, a capital or a digit first."""
    found = re.sub(r"[^A-Za-z0-9]+", "-", text).strip("-") or "X"
    return found[0].upper() + found[1:]


def _commodity_names(amounts: list[Amount]) -> dict[tuple[str, str], str]:
    """Return commodities by account and asset; where two assets of an account share a symbol, they get longer names."""
    assets = {(it.account.key, it.asset.key): it.asset for it in amounts}
    names = {key: _commodity(asset) for key, asset in assets.items()}
    count = Counter((account, name) for (account, _), name in names.items())
    return {
        (account, asset): name if count[account, name] == 1 else _shortened(name, asset)
        for (account, asset), name in names.items()
    }


def _commodity(asset: Asset) -> str:
    """Return a commodity: at most 24 capitals, digits and some signs, a letter first, a letter or digit last."""
    found = re.sub(r"[^A-Z0-9'._-]+", "-", (asset.symbol or asset.key.rpartition(":")[2]).upper()).strip("-'._")
    if not found or not found[0].isalpha():
        found = f"X{found}"
    return found if len(found) <= _LONGEST_COMMODITY else _shortened(found, asset.key)


def _shortened(name: str, key: str) -> str:
    digest = _digest(key)
    return f"{name[: _LONGEST_COMMODITY - len(digest) - 1]}-{digest}"


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:6].upper()
