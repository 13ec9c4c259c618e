"""A test of your own code on what the vendor said once: the first run records, all others replay without network."""

from __future__ import annotations

import os
from decimal import Decimal
from pathlib import Path

import httpx
import pytest
from pennyweight_core.testing import recording, replaying
from pennyweight_kalshi import Kalshi

TAPE = Path(os.environ.get("TAPES", "tapes")) / "balance.json"  # keep it in git: secrets in it are ***


def worth(kalshi: Kalshi) -> Decimal:
    """Return what an account is worth in dollars: the code under test."""
    balance = kalshi.portfolio.get_balance()
    return Decimal(balance.balance + balance.portfolio_value) / 100


@pytest.fixture
def transport() -> httpx.BaseTransport:
    if TAPE.exists():
        return replaying(TAPE)
    TAPE.parent.mkdir(parents=True, exist_ok=True)
    return recording(TAPE)  # sends for real: needs keys, once


def test_cash_and_positions_are_added(transport: httpx.BaseTransport) -> None:
    with Kalshi(transport=transport) as kalshi:
        assert worth(kalshi) > 0
