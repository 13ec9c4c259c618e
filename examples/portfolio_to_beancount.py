"""Cash as balance assertions of a beancount ledger: what the vendors say today, for bean-check to compare with your books."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime, timedelta

import pennyweight


def account(amount: pennyweight.Amount) -> str:
    """Return the name of an account as beancount spells it."""
    parts = [*amount.account.connection.split("/"), amount.account.name or amount.account.id or "Account"]
    return ":".join(["Assets", *(re.sub(r"[^A-Za-z0-9]+", "-", part).strip("-").capitalize() for part in parts)])


def ledger(report: pennyweight.Report) -> str:
    """Return directives for all cash in currencies; an assertion holds at the beginning of its day, so it is tomorrow's."""
    today = datetime.now(UTC).date()
    lines = {}
    for amount in report.amounts:
        symbol = amount.asset.symbol or ""
        if amount.kind == "cash" and amount.value is not None and amount.part_of is None and symbol.isalpha():
            lines.setdefault(account(amount), []).append((symbol, amount.value))
    text = [f"; {len(report.gaps)} notes in the report; complete: {report.complete}"]
    for name, held in lines.items():
        text.append(f"{today} open {name}")
        if any(value for _, value in held):
            text.append(f"{today} pad {name} Equity:Opening-Balances")  # for the first time; your books know better
        text += [f"{today + timedelta(days=1)} balance {name}  {value} {symbol}" for symbol, value in held]
    return "\n".join([*text, f"{today} open Equity:Opening-Balances", ""])


if __name__ == "__main__":
    sys.stdout.write(ledger(pennyweight.balances()))
