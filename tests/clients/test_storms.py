"""Storms of 429, each told in its vendor's manner, and clocks that differ."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from dialling import ask
from pennyweight_core import AuthenticationError, RateLimitError

if TYPE_CHECKING:
    from clocks import Clock
    from dialling import Dial
    from pennyweight_sandbox import Sandbox

tell = pytest.mark.parametrize("vendor", ["snaptrade", "onebalance"])
"""Vendors that tell how long to wait."""
silent = pytest.mark.parametrize("vendor", ["kalshi", "mesh"])
"""Vendors that don't."""
off_and_on = pytest.mark.parametrize("limits", [True, False], ids=["with limits", "without"])


@pytest.fixture
def longest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every jitter is as long as it may be."""
    monkeypatch.setattr("random.uniform", lambda _low, high: high)


@tell
@off_and_on
def test_a_storm_is_waited_out_where_the_vendor_tells_its_end(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: Any, limits: bool
) -> None:
    pennyweight_sandbox.script(f"{vendor}:storm=20")

    assert ask(dial(vendor, limits=limits), dial)

    assert len(pennyweight_sandbox.requests(vendor)) == 2
    assert sum(clock.pauses) == pytest.approx(20, abs=1.01)  # told in whole seconds


@silent
@off_and_on
def test_a_storm_of_unknown_length_is_met_with_longer_and_longer_pauses(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, longest: None, vendor: Any, limits: bool
) -> None:
    pennyweight_sandbox.script(f"{vendor}:storm=1.4")

    assert ask(dial(vendor, limits=limits), dial)

    assert clock.pauses == [0.5, 1.0]
    assert len(pennyweight_sandbox.requests(vendor)) == 3


@silent
def test_a_longer_storm_is_given_up_with_what_to_do(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: Any
) -> None:
    pennyweight_sandbox.script(f"{vendor}:storm=90")

    with pytest.raises(RateLimitError, match=r"slow down, doubling the pause each time") as caught:
        ask(dial(vendor), dial)

    assert caught.value.retry_after is None
    assert len(pennyweight_sandbox.requests(vendor)) == 3


@tell
def test_a_vendor_that_asks_for_more_than_a_minute_is_not_asked_again(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: Any
) -> None:
    pennyweight_sandbox.script(f"{vendor}:storm=90")

    with pytest.raises(RateLimitError) as caught:
        ask(dial(vendor), dial)

    assert caught.value.retry_after == pytest.approx(90, abs=1.01)
    assert clock.pauses == []
    assert len(pennyweight_sandbox.requests(vendor)) == 1


@tell
def test_a_storm_beyond_the_deadline_is_not_waited_for(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: Any
) -> None:
    pennyweight_sandbox.script(f"{vendor}:storm=40")

    with pytest.raises(RateLimitError):
        ask(dial(vendor, deadline=30), dial)

    assert clock.pauses == []


@tell
def test_what_one_call_was_told_holds_for_the_next(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: Any
) -> None:
    pennyweight_sandbox.script(f"{vendor}:storm=20")
    client = dial(vendor, max_retries=0)
    with pytest.raises(RateLimitError):
        ask(client, dial)

    assert ask(client, dial)

    assert len(pennyweight_sandbox.requests(vendor)) == 2
    assert client.limits.rejections == 1
    assert sum(clock.pauses) == pytest.approx(20, abs=1.01)


def test_a_storm_is_survived_by_many_threads_at_once(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.script("snaptrade:storm=0.6")
    client = dial("snaptrade", max_retries=3)
    outcomes: list[Any] = []

    def work() -> None:
        outcomes.append(ask(client, dial))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [len(outcome) for outcome in outcomes] == [len(outcomes[0])] * 6
    refused = [record for record in pennyweight_sandbox.requests("snaptrade") if record.status == 429]
    assert 1 <= len(refused) <= 12


@pytest.mark.parametrize(("skew", "told"), [(-30, "30 s ahead of Kalshi's"), (45, "45 s behind Kalshi's")])
def test_kalshi_is_told_by_how_much_the_clocks_differ(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, skew: int, told: str
) -> None:
    pennyweight_sandbox.script(f"kalshi:skew={skew}x1")

    with pytest.raises(AuthenticationError, match=rf"header_timestamp_expired.*{told}: synchronise it"):
        ask(dial("kalshi"), dial)

    assert len(pennyweight_sandbox.requests("kalshi")) == 1
    assert ask(dial("kalshi"), dial)


@pytest.mark.parametrize(("skew", "told"), [(-400, "400 s ahead of SnapTrade's"), (500, "500 s behind SnapTrade's")])
def test_snaptrade_is_told_by_how_much_the_clocks_differ(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, skew: int, told: str
) -> None:
    pennyweight_sandbox.script(f"snaptrade:skew={skew}x1")

    with pytest.raises(AuthenticationError, match=told):
        ask(dial("snaptrade"), dial)
