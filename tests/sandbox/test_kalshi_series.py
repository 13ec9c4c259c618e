"""Series, and candlesticks made from the trades of their markets."""

from collections.abc import Callable
from datetime import UTC, datetime

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._kalshi.markets import event_ticker, ticker

Call = Callable[..., httpx.Response]
HOUR = 3600
MIDNIGHT = int(datetime(2026, 11, 1, tzinfo=UTC).timestamp())
NOON = MIDNIGHT + 12 * HOUR
RANGE = f"start_ts={MIDNIGHT}&end_ts={NOON}"


def test_series_are_listed_by_category_and_tag_and_got(trade: Call) -> None:
    every = {row["ticker"] for row in trade("GET", "/series").json()["series"]}
    sports = trade("GET", "/series?category=Sports").json()["series"]
    tagged = trade("GET", "/series?tags=Fed,Other").json()["series"]
    one = trade("GET", "/series/KXSBXTEMP?include_volume=true").json()["series"]

    assert "KXSBXTEMP" in every
    assert [row["ticker"] for row in sports] == ["KXSBXCUP"]
    assert [row["ticker"] for row in tagged] == ["KXSBXRATE"]
    assert float(one["volume_fp"]) > 0
    assert trade("GET", "/series/NONE").status_code == 404


def test_a_trade_is_in_the_candlestick_of_its_period_and_before_the_later_ones(trade: Call, sandbox: Sandbox) -> None:
    sandbox.clock["kalshi"] = lambda: float(NOON)
    path = f"/series/KXSBXTEMP/markets/{ticker(0, 3)}/candlesticks?{RANGE}&period_interval=60"
    (moment,) = [at for at, row in sandbox.kalshi.state.trades if row["ticker"] == ticker(0, 3)]

    rows = trade("GET", path).json()["candlesticks"]

    assert [row["end_period_ts"] for row in rows] == list(range(MIDNIGHT, NOON + 1, HOUR))
    (traded,) = [row for row in rows if row["price"]["close_dollars"]]
    assert traded["end_period_ts"] - HOUR < moment <= traded["end_period_ts"]
    assert traded["price"]["mean_dollars"] == "0.7000"
    assert rows[-1]["price"] == {
        "previous_dollars": "0.7000",
        **dict.fromkeys(("open_dollars", "low_dollars", "high_dollars", "close_dollars", "mean_dollars")),
    }


def test_ones_own_trade_is_in_a_candlestick(trade: Call, place: Call, sandbox: Sandbox) -> None:
    sandbox.clock["kalshi"] = lambda: float(NOON)
    place(price="0.7100", count="5.00")

    path = f"/markets/candlesticks?market_tickers={ticker(0, 3)}&{RANGE}&period_interval=60"
    (market,) = trade("GET", path).json()["markets"]

    assert (market["market_ticker"], market["candlesticks"][-1]["volume_fp"]) == (ticker(0, 3), "5.00")


def test_an_events_candlesticks_stop_early_rather_than_be_too_many(trade: Call) -> None:
    path = f"/series/KXSBXTEMP/events/{event_ticker(0)}/candlesticks"

    short = trade("GET", f"{path}?{RANGE}&period_interval=60").json()
    long = trade("GET", f"{path}?start_ts={MIDNIGHT}&end_ts={MIDNIGHT + 40 * 24 * HOUR}&period_interval=1").json()

    assert (len(short["market_tickers"]), short["adjusted_end_ts"]) == (11, NOON)
    assert MIDNIGHT < long["adjusted_end_ts"] < MIDNIGHT + 40 * 24 * HOUR
    assert sum(map(len, long["market_candlesticks"])) <= 10_000


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"/series/KXSBXTEMP/markets/NONE/candlesticks?{RANGE}&period_interval=60", 404),
        (f"/series/OTHER/markets/{ticker(0, 3)}/candlesticks?{RANGE}&period_interval=60", 404),
        (f"/series/KXSBXTEMP/markets/{ticker(0, 3)}/candlesticks?start_ts=9&end_ts=8&period_interval=60", 400),
        (f"/series/KXSBXTEMP/markets/{ticker(0, 3)}/candlesticks?{RANGE}&period_interval=7", 400),
        (f"/series/KXSBXTEMP/markets/{ticker(0, 3)}/candlesticks?start_ts=0&end_ts=9999999999&period_interval=1", 400),
    ],
)
def test_candlesticks_that_cannot_be_had_are_refused(trade: Call, path: str, status: int, sandbox: Sandbox) -> None:
    sandbox.clock["kalshi"] = lambda: float(NOON)

    assert trade("GET", path).status_code == status
