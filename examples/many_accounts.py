"""One report over several users of a vendor and an account elsewhere; who could not be asked is listed, not skipped."""

from __future__ import annotations

import os

import pennyweight
from pennyweight import KalshiAccount, SnapTradeUser

USERS = os.environ.get("SNAPTRADE_USERS", "{SNAPTRADE_USER_ID}:{SNAPTRADE_USER_SECRET} nobody:wrong")


def questions() -> list[SnapTradeUser | KalshiAccount]:
    """Return whom to ask about: users as `id:secret`, with a space between, as your application may keep them."""
    asked: list[SnapTradeUser | KalshiAccount] = [KalshiAccount(subaccounts=[0])]
    for number, pair in enumerate(USERS.format(**os.environ).split(), 1):
        user_id, _, user_secret = pair.partition(":")
        asked.append(SnapTradeUser(user_id=user_id, user_secret=user_secret, name=f"user {number}"))
    return asked


def main() -> None:
    report = pennyweight.balances(vendors=["kalshi", "snaptrade"], ask=questions())
    for connection in report.connections:
        print(f"{connection.key:<20} {connection.state}")
    for gap in report.gaps:
        if gap.loses:
            print(f"{gap.connection:<20} {gap.code}: {gap.message}")
    for balance in report.balances:
        print(f"{balance.account.connection:<20} {balance.asset:<6} {balance.value('cash')}")
    print("everything is there:", report.complete)


if __name__ == "__main__":
    main()
