"""Everyone is asked at once, and a report is due when it is due."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
from functools import partial
from time import monotonic, sleep

import pennyweight
import pytest
from pennyweight_sandbox import Sandbox

ORDER = ("kalshi", "snaptrade", "mesh", "onebalance")


def test_vendors_are_asked_at_the_same_time(clients: pennyweight.Clients, sandbox: Sandbox) -> None:
    sandbox.script("kalshi:delay=0.4,mesh:delay=0.4,snaptrade:delay=0.1,onebalance:delay=0.2")
    started = monotonic()

    report = pennyweight.balances(clients=clients)

    assert report.failures == ()
    assert monotonic() - started < 0.9


def test_a_late_vendor_is_a_failure_and_what_it_gave_in_time_stays(
    clients: pennyweight.Clients, sandbox: Sandbox
) -> None:
    sandbox.script("snaptrade:delay=0x2,snaptrade:delay=1.5")
    started = monotonic()

    report = pennyweight.balances(clients=clients, timeout=0.7)

    assert monotonic() - started < 1.4
    assert [(failure.vendor, failure.error, failure.retryable) for failure in report.failures] == [
        ("snaptrade", "APITimeoutError", True)
    ]
    assert "within 0.7 s" in report.failures[0].message
    assert [b.account.name for b in report.balances if b.vendor == "snaptrade"] == ["Sandbox Margin"]
    assert report.answered == ORDER


@pytest.mark.anyio
async def test_a_late_vendor_is_cancelled_in_the_asynchronous_world(
    async_clients: pennyweight.AsyncClients, sandbox: Sandbox
) -> None:
    sandbox.script("mesh:delay=20")
    started = monotonic()

    report = await pennyweight.abalances(clients=async_clients, timeout=0.5)

    assert monotonic() - started < 2
    assert [failure.error for failure in report.failures] == ["APITimeoutError"]
    assert report.answered == ("kalshi", "snaptrade", "onebalance")


@pytest.mark.anyio
async def test_cancelling_a_report_cancels_what_it_waits_for(
    async_clients: pennyweight.AsyncClients, sandbox: Sandbox
) -> None:
    sandbox.script("*:delay=20")
    before = asyncio.all_tasks()
    task = asyncio.ensure_future(pennyweight.abalances(clients=async_clients))
    await asyncio.sleep(0.1)

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert asyncio.all_tasks() == before


def test_nothing_of_a_finished_report_keeps_running(sandbox: Sandbox) -> None:
    pennyweight.balances()

    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("pennyweight-k")] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to one process")
def test_an_interrupt_ends_the_command_at_once(sandbox: Sandbox) -> None:
    sandbox.script("*:delay=10")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = subprocess.Popen(
        [sys.executable, "-m", "pennyweight", "balances"],
        env=environment,
        stderr=subprocess.PIPE,
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - a shell's background jobs ignore it
    )
    try:
        while not sandbox.requests("mesh"):
            sleep(0.02)
        interrupted = monotonic()
        command.send_signal(signal.SIGINT)
        _, said = command.communicate(timeout=10)
    finally:
        command.kill()

    assert monotonic() - interrupted < 3
    assert b"Traceback" not in said
