"""A trader's loop: bid one cent below the market where the spread is wide, never for more than the budget, then tidy up."""

from __future__ import annotations

import os
import time
from decimal import Decimal

from pennyweight_kalshi import Kalshi, PennyweightError

BUDGET = Decimal("2.00")
ROUNDS = int(os.environ.get("ROUNDS", "2"))
CENT = Decimal("0.01")


def main() -> None:
    spent, placed = Decimal(0), []
    with Kalshi(deadline=20) as kalshi:
        print("cash:", kalshi.portfolio.get_balance().balance_dollars, "USD")
        try:
            for _ in range(ROUNDS):
                for market in kalshi.markets.list(status="open", max_items=20):
                    bid, ask = market.yes_bid_dollars, market.yes_ask_dollars
                    if not bid or not ask or ask - bid < 2 * CENT or spent + bid > BUDGET:
                        continue
                    order = kalshi.orders.create(
                        ticker=market.ticker,
                        side="bid",
                        count=1,
                        price=max(bid - CENT, CENT),
                        time_in_force="good_till_canceled",
                        self_trade_prevention_type="taker_at_cross",
                    )
                    placed.append(order.order_id)
                    spent += bid
                time.sleep(0.1)
        except PennyweightError as error:
            print("stopped:", error)  # says what happened, and whether an order may have landed
        finally:
            for order_id in placed:
                kalshi.orders.cancel(order_id=order_id)
    print("placed and cancelled:", len(placed))


if __name__ == "__main__":
    main()
