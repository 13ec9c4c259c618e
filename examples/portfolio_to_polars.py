"""Open markets as a polars table, by way of Arrow: prices stay decimals, moments have their zone."""

from __future__ import annotations

import polars as pl
from pennyweight_core import to_arrow
from pennyweight_kalshi import Kalshi


def main() -> None:
    with Kalshi() as kalshi:  # market data needs no key
        markets = pl.DataFrame(to_arrow(kalshi.markets.list(status="open", max_items=200)))
    quoted = markets.filter(pl.col("yes_ask_dollars") > 0).with_columns(
        (pl.col("yes_ask_dollars") - pl.col("yes_bid_dollars")).alias("spread")
    )
    print(quoted.select("ticker", "yes_bid_dollars", "yes_ask_dollars", "spread").sort("spread").head(10))
    print("types:", quoted.schema["yes_ask_dollars"], quoted.schema["close_time"])


if __name__ == "__main__":
    main()
