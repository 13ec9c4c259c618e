"""A report is complete or says what is missing; sync and async give the same one."""

import asyncio
import copy
import pickle
from collections.abc import Callable
from datetime import UTC
from typing import Any

import attrs
import pennyweight
import pytest
from pennyweight_kalshi import AsyncKalshi, Kalshi
from pennyweight_sandbox import Sandbox

Says = Callable[..., None]
ORDER = ("kalshi", "snaptrade", "mesh", "onebalance")


def timeless(report: pennyweight.BalanceReport) -> dict[str, Any]:
    """The report without the moments of its making, which are in the vendors' models too."""

    def plain(_record: object, field: Any, value: Any) -> Any:
        return None if field is not None and field.name in {"fetched_at", "as_of", "raw"} else value

    return attrs.asdict(report, value_serializer=plain)


def test_every_configured_vendor_is_asked_in_the_order_of_the_drawing(sandbox: Sandbox) -> None:
    report = pennyweight.balances()

    assert report.failures == ()
    assert report.asked == report.answered == ORDER
    assert tuple(dict.fromkeys(balance.vendor for balance in report.balances)) == ORDER


async def _in_both_worlds(
    clients: pennyweight.Clients, async_clients: pennyweight.AsyncClients
) -> tuple[pennyweight.BalanceReport, pennyweight.BalanceReport]:
    return await asyncio.to_thread(pennyweight.balances, clients=clients), await pennyweight.abalances(
        clients=async_clients
    )


@pytest.mark.anyio
async def test_sync_and_async_give_the_same_report_in_process(
    clients: pennyweight.Clients, async_clients: pennyweight.AsyncClients
) -> None:
    one, other = await _in_both_worlds(clients, async_clients)

    assert timeless(one) == timeless(other)
    assert len(one.balances) == 12


@pytest.mark.anyio
async def test_sync_and_async_give_the_same_report_over_sockets(sandbox: Sandbox) -> None:
    assert timeless(pennyweight.balances()) == timeless(await pennyweight.abalances())


@pytest.mark.anyio
async def test_sync_and_async_list_the_same_failures(
    clients: pennyweight.Clients, async_clients: pennyweight.AsyncClients, sandbox: Sandbox
) -> None:
    sandbox.script("kalshi:401,snaptrade:503,mesh:html,onebalance:status=429")

    one, other = await _in_both_worlds(clients, async_clients)

    assert [(failure.vendor, failure.error, failure.retryable) for failure in one.failures] == [
        ("kalshi", "AuthenticationError", False),
        ("snaptrade", "ServerError", True),
        ("mesh", "APIResponseError", False),
        ("onebalance", "RateLimitError", True),
    ]
    assert [attrs.evolve(failure, message="") for failure in one.failures] == [
        attrs.evolve(failure, message="") for failure in other.failures
    ]
    assert one.answered == other.answered == ()


def test_a_synchronous_report_works_inside_a_running_loop(clients: pennyweight.Clients) -> None:
    async def notebook() -> pennyweight.BalanceReport:
        return pennyweight.balances(clients=clients)

    assert asyncio.run(notebook()).failures == ()


@pytest.mark.parametrize("vendor", ORDER)
def test_a_failing_vendor_hides_no_other(clients: pennyweight.Clients, sandbox: Sandbox, vendor: str) -> None:
    sandbox.script(f"{vendor}:reset")

    report = pennyweight.balances(clients=clients)

    assert [(failure.vendor, failure.error, failure.retryable) for failure in report.failures] == [
        (vendor, "APIConnectionError", True)
    ]
    assert report.answered == tuple(name for name in ORDER if name != vendor)


def test_clients_of_the_caller_stay_open(sandbox: Sandbox) -> None:
    with Kalshi(max_retries=0) as kalshi:
        pennyweight.balances(vendors=["kalshi"], clients={"kalshi": kalshi})

        assert kalshi.portfolio.get_balance().balance == 987654


def test_a_client_of_the_wrong_world_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match="expected kalshi to be a Kalshi, found AsyncKalshi"):
        pennyweight.balances(clients={"kalshi": AsyncKalshi()})  # type: ignore[arg-type]  # the mistake under test


def test_every_record_says_when_it_was_fetched(clients: pennyweight.Clients) -> None:
    report = pennyweight.balances(clients=clients)

    assert all(balance.fetched_at.tzinfo is UTC for balance in report.balances)
    assert all(balance.fetched_at <= report.fetched_at for balance in report.balances)


def test_every_balance_keeps_the_vendors_model(clients: pennyweight.Clients) -> None:
    report = pennyweight.balances(clients=clients)

    assert [type(balance.raw).__name__ for balance in report.balances] == [
        *["GetBalanceResponse"],
        *["Balance"] * 4,
        *["B2BBrokerAccountBalance"] * 3,
        *["AssetBalance"] * 4,
    ]


def test_a_report_can_be_copied_and_pickled(clients: pennyweight.Clients) -> None:
    report = pennyweight.balances(clients=clients)

    assert copy.deepcopy(report) == report
    assert pickle.loads(pickle.dumps(report)) == report


def test_a_surprise_in_our_own_code_is_a_failure_that_shows_no_value(
    clients: pennyweight.Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Kalshi, "portfolio", property(lambda _: dict[str, int]()["a secret key"]))

    report = pennyweight.balances(clients=clients)

    (failure,) = report.failures
    assert (failure.vendor, failure.error) == ("kalshi", "KeyError")
    assert "a secret key" not in failure.message
    assert "please report it" in failure.message
