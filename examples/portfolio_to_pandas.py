"""All balances as a pandas table: a row for each amount that counts, in exact decimals, and a sum for each asset."""

from __future__ import annotations

import pandas as pd
import pennyweight


def table(report: pennyweight.Report) -> pd.DataFrame:
    """Return a row for each amount that is part of no other."""
    rows = [
        {
            "connection": amount.account.connection,
            "account": amount.account.name,
            "kind": amount.kind,
            "asset": amount.asset.symbol or amount.asset.key,
            "value": amount.value,  # a Decimal; None where it is not known
            "as_of": amount.time.as_of or amount.time.fetched_at,
        }
        for amount in report.amounts
        if amount.part_of is None and amount.account.same_as is None
    ]
    return pd.DataFrame(rows)


def main() -> None:
    report = pennyweight.balances()
    for gap in report.gaps:
        if gap.loses:
            print("missing:", gap.connection, gap.message)
    cash = table(report).query("kind == 'cash'").dropna(subset="value")
    print(cash.groupby("asset")[["value"]].sum())  # sums of Decimals are exact


if __name__ == "__main__":
    main()
