"""Limits are counted for real where they are configured, and told in each vendor's own manner."""

import time
from collections.abc import Callable

import httpx
import pytest
from pennyweight_sandbox import LimitsError, Sandbox
from pennyweight_sandbox._limits import TokenBucket, Window
from pennyweight_sandbox._rate_limit_rules import GRAMMAR, read
from pennyweight_sandbox._snaptrade.state import MARGIN, TWO_CURRENCIES

Call = Callable[..., httpx.Response]


@pytest.fixture
def now(sandbox: Sandbox) -> Callable[[float], None]:
    """Stops every clock at a true moment; calling it moves the clocks on by so many seconds."""
    moment = [float(int(time.time()))]
    for vendor in sandbox.clock:
        sandbox.clock[vendor] = lambda: moment[0]

    def move(seconds: float) -> None:
        moment[0] += seconds

    return move


def statuses(ask: Callable[[], httpx.Response], count: int) -> list[int]:
    return [ask().status_code for _ in range(count)]


def test_a_bucket_starts_full_refills_and_holds_no_more_than_its_capacity() -> None:
    bucket = TokenBucket(rate=10, capacity=20)

    assert [bucket.take(10, 0.0) for _ in range(3)] == [True, True, False]
    assert [bucket.take(10, 0.5), bucket.take(10, 1.0), bucket.take(10, 0.0)] == [False, True, False]
    assert [bucket.take(10, 100.0) for _ in range(3)] == [True, True, False]


def test_a_window_rolls_and_refused_requests_do_not_count() -> None:
    window = Window(limit=2, seconds=60)

    counts = [window.take(moment) for moment in (0.0, 10.0, 20.0, 59.5, 60.0, 60.5)]

    assert [count.admitted for count in counts] == [True, True, False, False, True, False]
    assert [count.remaining for count in counts] == [1, 0, 0, 0, 0, 0]
    assert [count.wait for count in counts] == [60, 50, 40, 1, 10, 10]


def test_kalshi_counts_tokens_per_key_reading_and_writing_apart(
    trade: Call, sandbox: Sandbox, now: Callable[[float], None]
) -> None:
    sandbox.limit("kalshi:read=20,kalshi:write=10")

    assert statuses(lambda: trade("GET", "/account/limits"), 3) == [200, 200, 429]
    refused = trade("GET", "/account/limits")
    assert refused.json() == {"error": "too many requests"}
    assert not [name for name in refused.headers if name.startswith(("retry", "x-rate"))]
    assert statuses(lambda: trade("POST", "/portfolio/events/orders", json={}), 2) == [400, 429]
    now(1)
    assert statuses(lambda: trade("DELETE", "/portfolio/events/orders/none"), 6) == [404] * 5 + [429]
    assert trade("GET", "/account/limits").status_code == 200


@pytest.mark.parametrize(("rules", "calls"), [("kalshi:read=200", 1), ("kalshi:read=600", 5), ("kalshi:balance=2", 2)])
def test_kalshis_balance_is_counted_by_itself_without_a_burst(
    trade: Call, sandbox: Sandbox, now: Callable[[float], None], rules: str, calls: int
) -> None:
    sandbox.limit(rules)

    first = statuses(lambda: trade("GET", "/portfolio/balance"), calls + 1)
    others = statuses(lambda: trade("GET", "/account/limits"), 10)
    now(1)
    second = statuses(lambda: trade("GET", "/portfolio/balance"), calls + 1)

    assert first == second == [200] * calls + [429]
    assert others == [200] * 10


def test_kalshi_says_what_it_counts(trade: Call, sandbox: Sandbox) -> None:
    unlimited = trade("GET", "/account/limits").json()
    sandbox.limit("kalshi:read=300,kalshi:write=300/600")

    assert trade("GET", "/account/limits").json() == {
        "usage_tier": "advanced",
        "grants": [],
        "read": {"refill_rate": 300, "bucket_capacity": 300},
        "write": {"refill_rate": 300, "bucket_capacity": 600},
    }
    assert unlimited["read"]["refill_rate"] == 1_000_000


def test_kalshis_public_operations_and_refused_signatures_cost_nothing(
    ask_kalshi: Call, sandbox: Sandbox, now: Callable[[float], None]
) -> None:
    sandbox.limit("kalshi:read=10")

    assert statuses(lambda: ask_kalshi(path="/trade-api/v2/account/endpoint_costs"), 5) == [200] * 5
    assert statuses(lambda: ask_kalshi(signature="AAAA"), 3) == [401] * 3
    assert statuses(lambda: ask_kalshi(path="/trade-api/v2/account/limits"), 2) == [200, 429]


def test_snaptrade_tells_the_seconds_left(ask_snaptrade: Call, sandbox: Sandbox, now: Callable[[float], None]) -> None:
    sandbox.limit("snaptrade:customer=2")

    first = ask_snaptrade()
    now(20)
    second, third = ask_snaptrade(moment=None), ask_snaptrade()

    told = [[a.headers[f"x-ratelimit-{n}"] for n in ("limit", "remaining", "reset")] for a in (first, second, third)]
    assert told == [["2", "1", "60"], ["2", "0", "40"], ["2", "0", "40"]]
    assert third.status_code == 429
    assert third.headers["retry-after"] == "40"
    detail = "Request was throttled. Expected available in 40 seconds."
    assert third.json() == {"detail": detail, "status_code": 429, "code": "0000"}
    now(40)
    assert ask_snaptrade().status_code == 200


def test_snaptrade_counts_accounts_apart(ask_snaptrade: Call, sandbox: Sandbox, now: Callable[[float], None]) -> None:
    sandbox.limit("snaptrade:account=1/30")

    answers = [
        ask_snaptrade(f"/accounts/{account}/balances", personal=True) for account in (MARGIN, MARGIN, TWO_CURRENCIES)
    ]

    assert [answer.status_code for answer in answers] == [200, 429, 200]
    assert answers[1].headers["x-ratelimit-account-reset"] == answers[1].headers["retry-after"] == "30"
    assert "x-ratelimit-account-limit" not in ask_snaptrade(personal=True).headers


def test_snaptrade_counts_no_accounts_with_a_commercial_key(ask_snaptrade: Call, sandbox: Sandbox) -> None:
    sandbox.limit("snaptrade:account=1")

    answers = [ask_snaptrade(f"/accounts/{MARGIN}/balances") for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert "x-ratelimit-account-limit" not in answers[-1].headers


def test_snaptrade_counts_its_two_keys_apart(ask_snaptrade: Call, sandbox: Sandbox) -> None:
    sandbox.limit("snaptrade:customer=1")

    statuses = [ask_snaptrade(personal=personal).status_code for personal in (False, True, False)]

    assert statuses == [200, 200, 429]


def test_onebalance_tells_the_second_itself(
    ask_onebalance: Call, sandbox: Sandbox, now: Callable[[float], None]
) -> None:
    sandbox.limit("onebalance:requests=1/5")
    moment = int(sandbox.onebalance.clock())

    first, second = ask_onebalance("/assets/list"), ask_onebalance("/assets/list")

    assert (first.status_code, second.status_code) == (200, 429)
    assert first.headers["x-ratelimit-remaining"] == second.headers["x-ratelimit-remaining"] == "0"
    assert int(second.headers["x-ratelimit-reset"]) == moment + 5
    assert second.json()["error"] == "ThrottlerException"


def test_meshs_envelope_says_too_many_and_nothing_more(
    ask_mesh: Call, sandbox: Sandbox, now: Callable[[float], None]
) -> None:
    sandbox.limit("mesh:requests=1")
    path = f"/api/v1/balance/portfolio?UserId={sandbox.env['MESH_USER_ID']}"

    first, second = ask_mesh("GET", path), ask_mesh("GET", path)

    assert (first.status_code, second.status_code) == (200, 429)
    assert second.json()["status"] == "tooManyRequest"
    assert not [name for name in second.headers if name.startswith(("retry", "x-rate"))]


def test_without_limits_nothing_is_counted_and_nothing_told(ask_snaptrade: Call, ask_onebalance: Call) -> None:
    for answer in (ask_snaptrade(), ask_onebalance("/assets/list")):
        assert not [name for name in answer.headers if "ratelimit" in name]


def test_reset_brings_back_the_limits_of_the_start() -> None:
    sandbox = Sandbox(limits="onebalance:requests=1")
    keys = {"x-api-key": sandbox.env["ONEBALANCE_API_KEY"]}
    with httpx.Client(transport=sandbox.transport("onebalance"), headers=keys) as client:
        first = statuses(lambda: client.get("https://x.invalid/api/assets/list"), 2)
        sandbox.limit("")
        free = statuses(lambda: client.get("https://x.invalid/api/assets/list"), 3)
        sandbox.reset()
        again = statuses(lambda: client.get("https://x.invalid/api/assets/list"), 2)
    sandbox.close()

    assert (first, free, again) == ([200, 429], [200] * 3, [200, 429])


def test_the_documented_limits_have_a_name() -> None:
    limits = read("documented")

    assert {name: limit.amount for name, limit in limits["kalshi"].items()} == {"read": 200, "write": 100}
    assert (limits["snaptrade"]["customer"].amount, limits["snaptrade"]["customer"].span) == (250, 60)
    assert limits["onebalance"]["requests"].amount == 60
    assert limits["mesh"] == {}


def test_the_grammars_examples_can_be_read() -> None:
    documented = [line.split()[0] for line in GRAMMAR.splitlines() if line.startswith("    ")]

    assert len([read(example) for example in documented]) == 7


@pytest.mark.parametrize(
    "rules", ["x", "kalshi:read", "kalshi:read=0", "kalshi:customer=1", "nobody:read=1", "mesh:requests=-1"]
)
def test_rules_that_cannot_be_read_are_refused(rules: str) -> None:
    with pytest.raises(LimitsError, match="limits: "):
        Sandbox(limits=rules)
