"""A report is due when it is due: what is passing is tried again until then, and nothing starts after it."""

import asyncio
import threading
from contextlib import ExitStack
from time import monotonic, sleep
from typing import Any, cast

import httpx
import pennyweight
import pytest
from pennyweight._vendors import VENDORS
from pennyweight_kalshi import Kalshi
from pennyweight_sandbox import Sandbox
from shim.complete_answers import ACCOUNT, LINK
from shim.vendors import CLASSES, QUESTIONS, Turns, Vendor, answers_of, async_clients, clients, report_for

CASES = ["kalshi", "snaptrade", "mesh", "onebalance"]


def many_accounts(count: int) -> dict[str, Any]:
    """Return SnapTrade's answers about a user with many accounts."""
    answers = answers_of("snaptrade")
    (account,) = answers["/accounts/all"]["results"]
    answers["/accounts/all"]["results"] = [
        account
        | {
            "id": f"account-{number}",
            "institution_account_id": f"i{number}",
            "masked_account_number": f"***{number:04}",
        }
        for number in range(count)
    ]
    answers["/accounts/account-[0-9]+/balances"] = answers.pop(f"/accounts/{ACCOUNT}/balances")
    answers["/accounts/account-[0-9]+/positions/all"] = answers.pop(f"/accounts/{ACCOUNT}/positions/all")
    assert answers["/authorizations"][0]["id"] == LINK
    return answers


def late(report: pennyweight.Report) -> list[str | None]:
    return [gap.account for gap in report.gaps if gap.code == "late"]


def test_accounts_are_asked_eight_calls_at_once(sandbox: Sandbox) -> None:
    vendor = Vendor(many_accounts(20), delay=0.02)

    report = report_for(QUESTIONS["snaptrade"], snaptrade=vendor)

    assert report.complete
    assert len(report.accounts) == 20
    assert 4 < vendor.busiest <= 8  # all eight, where the machine has nothing else to do
    assert len(vendor.asked) == 2 + 20 * 2


@pytest.mark.anyio
async def test_asynchronous_clients_are_asked_as_many_at_once(sandbox: Sandbox) -> None:
    vendor = Vendor(many_accounts(20), delay=0.02)

    report = await pennyweight.abalances(
        clients=async_clients(snaptrade=vendor), ask=QUESTIONS["snaptrade"], vendors=["snaptrade"], concurrency=3
    )

    assert report.complete
    assert vendor.busiest == 3


def test_connections_of_one_vendor_share_its_calls_and_what_all_need_is_asked_once(sandbox: Sandbox) -> None:
    vendor = Vendor(answers_of("onebalance"), delay=0.02)
    addresses = [pennyweight.OneBalanceAccount(address=f"0x{number:040x}") for number in range(12)]

    report = report_for(addresses, onebalance=vendor)

    assert report.complete
    assert sum("assets" in path for path in vendor.asked) == 1
    assert 1 < vendor.busiest <= 8


def test_a_shared_answer_that_fails_is_a_gap_of_each_connection(sandbox: Sandbox) -> None:
    vendor = Vendor(answers_of("onebalance") | {"/api/assets/list": httpx.Response(500, text="no")})
    addresses = [pennyweight.OneBalanceAccount(address=f"0x{number:040x}") for number in range(2)]

    report = report_for(addresses, onebalance=vendor)

    assert {gap.connection for gap in report.gaps if gap.code == "vendor_failed"} == {
        it.key for it in report.connections
    }
    assert {gap.code for gap in report.gaps} == {"vendor_failed", "decimals_unknown"}


@pytest.mark.parametrize("case", CASES)
def test_nothing_is_sent_after_a_late_report(sandbox: Sandbox, case: str) -> None:
    answers = many_accounts(20) if case == "snaptrade" else answers_of(case)
    vendor = Vendor(answers, delay=0.3)

    report = pennyweight.balances(
        clients=clients(**{case: vendor}), ask=QUESTIONS[case], vendors=[case], timeout=0.4, concurrency=1
    )

    sent = len(vendor.asked)
    sleep(1.2)
    assert len(vendor.asked) == sent
    assert not report.complete
    assert any(gap.code == "late" for gap in report.gaps)


def arrived(sandbox: Sandbox) -> dict[str, int]:
    """Return how many requests each vendor of the sandbox has had."""
    return {vendor: len(sandbox.requests(cast("Any", vendor))) for vendor in VENDORS}


@pytest.mark.parametrize("are_given", [False, True])
@pytest.mark.parametrize("faults", ["*:delay=0.3", "*:429", "*:reset"])
def test_nothing_reaches_the_sandbox_after_a_late_report(sandbox: Sandbox, faults: str, are_given: bool) -> None:
    sandbox.script(faults)

    with ExitStack() as opened:
        names = VENDORS if are_given else ()
        given = {name: opened.enter_context(CLASSES[name](max_retries=5000, limits=False)) for name in names}

        report = pennyweight.balances(clients=cast("pennyweight.Clients", given), timeout=3, concurrency=2)

        sleep(0.8)  # what was sent before is on its way
        sent = arrived(sandbox)
        sleep(1.2)
    assert arrived(sandbox) == sent
    assert min(sent.values()) > 0
    assert not report.complete


def test_no_page_is_asked_again_after_a_late_report(sandbox: Sandbox) -> None:
    class SlowFirstPage(Vendor):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/orders") and not any(path.endswith("/orders") for path in self.asked):
                sleep(1.4)
            return super().handle_request(request)

    vendor = SlowFirstPage(answers_of("kalshi"))
    first = vendor.answers["/portfolio/orders"] | {"cursor": "second"}
    refusals = [httpx.Response(429, json={}, headers={"retry-after": "0"}) for _ in range(5000)]
    vendor.answers["/portfolio/orders"] = Turns([first, *refusals])
    kalshi = Kalshi(transport=vendor, max_retries=5000, limits=False)

    report = pennyweight.balances(clients={"kalshi": kalshi}, ask=QUESTIONS["kalshi"], vendors=["kalshi"], timeout=1.6)

    sleep(0.1)  # one may be on its way
    sent = len(vendor.asked)
    sleep(1)
    assert len(vendor.asked) == sent
    assert not report.complete


@pytest.mark.parametrize("cursor", ["again", ""])
def test_all_pages_are_read_and_one_that_comes_again_is_a_gap(sandbox: Sandbox, cursor: str) -> None:
    answers = answers_of("kalshi")
    order = answers["/portfolio/orders"]["orders"][0]
    pages = [{"orders": [order | {"order_id": f"o{number}"}], "cursor": "again"} for number in range(2)]
    answers["/portfolio/orders"] = Turns([*pages[:1], pages[1] | {"cursor": cursor}, *pages])

    report = report_for(QUESTIONS["kalshi"], kalshi=Vendor(answers))

    assert report.complete == (not cursor)
    assert sum(amount.kind == "reserved" for amount in report.amounts) == (0 if cursor else 2)


def test_accounts_that_were_not_reached_are_listed_each_and_what_came_stays(sandbox: Sandbox) -> None:
    vendor = Vendor(many_accounts(3))
    vendor.answers["/accounts/account-1/balances"] = "never"
    slow = threading.Event()
    answer = vendor.handle_request

    def handle(request: httpx.Request) -> httpx.Response:
        if "account-1/" in request.url.path or "account-2/" in request.url.path:
            slow.wait(2)
        return answer(request)

    vendor.handle_request = handle  # type: ignore[method-assign]  # a vendor that hangs for two accounts

    report = pennyweight.balances(
        clients=clients(snaptrade=vendor), ask=QUESTIONS["snaptrade"], vendors=["snaptrade"], timeout=0.6
    )
    slow.set()

    assert late(report) == ["snaptrade/main/account-1", "snaptrade/main/account-2"]
    assert {amount.account.id for amount in report.amounts if amount.kind == "cash"} == {"account-0"}
    assert all("within 0.6 s" in gap.message for gap in report.gaps)
    assert report.answered


def test_a_refusal_that_passes_is_asked_again_until_the_report_is_due(sandbox: Sandbox) -> None:
    sandbox.script("kalshi:429x12,mesh:503x6")

    report = pennyweight.balances(vendors=["kalshi", "mesh"], timeout=60)

    assert [gap.message for gap in report.gaps if gap.error] == []


def test_a_vendor_that_never_answers_costs_only_its_own_rows(sandbox: Sandbox) -> None:
    sandbox.script("mesh:delay=20x50")
    started = monotonic()

    report = pennyweight.balances(timeout=5)

    assert monotonic() - started < 15  # and not the twenty seconds of the vendor
    assert {gap.connection for gap in report.gaps if gap.code in ("late", "vendor_failed")} == {
        "mesh/robinhood",
        f"mesh/portfolio-{sandbox.env['MESH_USER_ID']}",
    }
    assert {it.vendor for it in report.connections if it.state != "failed"} == {"kalshi", "snaptrade", "onebalance"}


@pytest.mark.anyio
async def test_cancelling_a_report_cancels_what_it_waits_for(sandbox: Sandbox) -> None:
    before = asyncio.all_tasks()
    vendor = Vendor(answers_of("kalshi"), delay=20)
    task = asyncio.ensure_future(
        pennyweight.abalances(clients=async_clients(kalshi=vendor), ask=QUESTIONS["kalshi"], vendors=["kalshi"])
    )
    await asyncio.sleep(0.1)

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert asyncio.all_tasks() == before


def test_nothing_of_a_finished_report_keeps_running(sandbox: Sandbox) -> None:
    before = set(threading.enumerate())

    report_for(QUESTIONS["kalshi"], kalshi=Vendor(answers_of("kalshi")))

    for thread in set(threading.enumerate()) - before:
        thread.join(5)
    assert set(threading.enumerate()) <= before


def test_a_program_that_ends_in_a_client_ends_only_its_own_rows(sandbox: Sandbox) -> None:
    class Ending(Vendor):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise SystemExit(f"ended by {request.url.path}")

    report = report_for(QUESTIONS["kalshi"], kalshi=Ending({}))

    assert "SystemExit" in {gap.error for gap in report.gaps}


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan")])
def test_a_time_limit_without_time_or_end_is_refused(sandbox: Sandbox, timeout: float) -> None:
    with pytest.raises(ValueError, match="timeout"):
        pennyweight.balances(timeout=timeout)


@pytest.mark.parametrize("concurrency", [0, -1, 1.5, True])
def test_a_number_of_calls_that_is_none_is_refused(sandbox: Sandbox, concurrency: Any) -> None:
    with pytest.raises(ValueError, match="concurrency"):
        pennyweight.balances(concurrency=concurrency)


def test_turns_are_given_one_after_the_other(sandbox: Sandbox) -> None:
    answers = answers_of("kalshi") | {"/portfolio/orders": Turns([{"orders": [], "cursor": ""}])}

    assert report_for(QUESTIONS["kalshi"], kalshi=Vendor(answers)).complete
