"""A report of twenty accounts, two calls each, from a vendor that takes half a second."""

from __future__ import annotations

import json
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING

import pennyweight
from pennyweight_snaptrade import SnapTrade

from benchmarks.rows import Bar, Benchmark, Row
from benchmarks.serving import serving

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from benchmarks.rows import Contender, Missing

_ACCOUNTS, _CALLS, _AT_ONCE, _DELAY = 20, 2, 8, 0.5
_SYNCED = "2026-11-20T08:00:00Z"


def _answers() -> dict[str, str]:
    """Return what the vendor answers, by path."""
    accounts = [
        {
            "kind": "investment",
            "id": f"account-{number}",
            "connection_id": "link",
            "sync_status": {"orders": _SYNCED, "positions": _SYNCED, "balances": _SYNCED},
            "is_paper": False,
            "masked_account_number": f"***{number:04}",
            "net_value": {"amount": 10.5, "currency": "USD"},
        }
        for number in range(_ACCOUNTS)
    ]
    balances = [{"currency": {"code": "USD"}, "cash": 10.5, "buying_power": 10.5}]
    positions = {"results": [], "data_freshness": {"as_of": _SYNCED}}
    answers: dict[str, object] = {
        "/accounts/all": {"results": accounts},
        "/authorizations": [{"id": "link", "disabled": False, "brokerage": {"name": "Acme"}}],
    }
    for account in accounts:
        answers[f"/accounts/{account['id']}/balances"] = balances
        answers[f"/accounts/{account['id']}/positions/all"] = positions
    return {path: json.dumps(answer) for path, answer in answers.items()}


def _report(client: SnapTrade) -> float:
    user = pennyweight.SnapTradeUser(user_id="someone", user_secret="made for this run")
    started = perf_counter()
    report = pennyweight.balances(
        clients={"snaptrade": client}, vendors=["snaptrade"], ask=[user], concurrency=_AT_ONCE
    )
    spent = perf_counter() - started
    if not report.complete or len(report.accounts) != _ACCOUNTS:
        raise RuntimeError(f"the report is not complete: {[gap.message for gap in report.gaps]}")
    return spent


@contextmanager
def _prepare(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
    with (
        serving(_answers(), delay=_DELAY) as origin,
        SnapTrade(
            client_id="made-for-this-run", consumer_key="made for this run", base_url=origin, limits=False
        ) as client,
    ):
        yield {"ours": lambda: _report(client), "ideal": lambda: _DELAY + _ACCOUNTS * _CALLS / _AT_ONCE * _DELAY}


REPORT = Benchmark(
    (
        Row(
            "report",
            "a report of 20 accounts, 2 calls each, a vendor that takes 500 ms",
            "ideal: 3.0 s, 8 calls at once",
            Bar(4 / 3),
            "ours",
            "ideal",
        ),
    ),
    _prepare,
    3,
)
