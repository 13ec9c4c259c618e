"""What goes wrong on the wire between a client and its vendor, over sockets."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from dialling import ask
from pennyweight_core import APIConnectionError, APIResponseError, APIStatusError, APITimeoutError, ServerError

if TYPE_CHECKING:
    from clocks import Clock
    from dialling import Dial
    from pennyweight_sandbox import Sandbox

VENDORS = ("kalshi", "mesh", "onebalance", "snaptrade")
every_vendor = pytest.mark.parametrize("vendor", VENDORS)


@every_vendor
@pytest.mark.parametrize("fault", ["refused", "reset", "lost", "cut"])
def test_a_broken_connection_is_made_again_and_nobody_notices(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: Any, fault: str
) -> None:
    pennyweight_sandbox.script(f"{vendor}:{fault}x2")

    assert ask(dial(vendor), dial)

    arrived = 1 if fault == "refused" else 3
    assert len(pennyweight_sandbox.requests(vendor)) == arrived
    assert len(clock.pauses) == 2
    assert 0 <= clock.pauses[0] <= 0.5
    assert 0 <= clock.pauses[1] <= 1


@every_vendor
@pytest.mark.parametrize("fault", ["refused", "reset", "cut"])
def test_a_connection_that_stays_broken_is_an_error_that_counts_the_attempts(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: str, fault: str
) -> None:
    pennyweight_sandbox.script(f"{vendor}:{fault}")

    with pytest.raises(APIConnectionError, match=r"no response from http://127.0.0.1:\d+ after 3 attempts") as caught:
        ask(dial(vendor), dial)

    assert not isinstance(caught.value, APITimeoutError)
    assert caught.value.vendor == vendor
    pennyweight_sandbox.reset()
    assert ask(dial(vendor), dial)


@every_vendor
def test_a_body_that_breaks_off_as_if_it_were_whole_is_not_understood(
    dial: Dial, pennyweight_sandbox: Sandbox, vendor: Any
) -> None:
    pennyweight_sandbox.script(f"{vendor}:truncatedx1")

    with pytest.raises(APIResponseError, match="a body we can't read") as caught:
        ask(dial(vendor), dial)

    assert caught.value.status_code == 200
    assert caught.value.body
    assert len(pennyweight_sandbox.requests(vendor)) == 1


@every_vendor
def test_an_answer_that_is_late_is_a_timeout(dial: Dial, pennyweight_sandbox: Sandbox, vendor: str) -> None:
    pennyweight_sandbox.script(f"{vendor}:delay=20x1")
    started = time.perf_counter()

    with pytest.raises(APITimeoutError, match="after 1 attempt"):
        ask(dial(vendor), dial, timeout=0.15, max_retries=0)

    assert 0.1 < time.perf_counter() - started < 2


@every_vendor
def test_an_answer_that_trickles_for_ever_ends_at_the_deadline(
    dial: Dial, pennyweight_sandbox: Sandbox, vendor: str
) -> None:
    pennyweight_sandbox.script(f"{vendor}:trickle=20")
    started = time.perf_counter()

    with pytest.raises(APITimeoutError):
        ask(dial(vendor), dial, timeout=5, deadline=0.4)

    assert 0.3 < time.perf_counter() - started < 2


def test_a_late_answer_is_asked_for_again(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.script("kalshi:delay=20x1")

    assert ask(dial("kalshi"), dial, timeout=0.2)

    assert len(pennyweight_sandbox.requests("kalshi")) == 2


def test_slow_is_not_broken(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.script("kalshi:trickle=0.3x1,kalshi:delay=0.2x1")
    client = dial("kalshi", max_retries=0)

    first, second = ask(client, dial, timeout=0.5), ask(client, dial, timeout=0.5)

    assert first == second


@every_vendor
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_refused_and_nobody_is_shown_the_credentials(
    dial: Dial, pennyweight_sandbox: Sandbox, vendor: Any, status: int, tmp_path: Any
) -> None:
    other: Any = "mesh" if vendor != "mesh" else "kalshi"
    script = tmp_path / "faults.json"
    script.write_text(
        f'[{{"vendor": "{vendor}", "redirect": "{pennyweight_sandbox.url(other)}/elsewhere", "status": {status}}}]',
        "utf-8",
    )
    pennyweight_sandbox.script(str(script))

    with pytest.raises(APIStatusError, match=str(status)) as caught:
        ask(dial(vendor), dial)

    assert caught.value.status_code == status
    assert len(pennyweight_sandbox.requests(vendor)) == 1
    assert pennyweight_sandbox.requests(other) == []


@every_vendor
@pytest.mark.parametrize(("status", "attempts"), [(500, 3), (503, 3), (520, 3), (524, 3), (501, 1), (599, 1)])
def test_a_failing_vendor_is_a_server_error_after_as_many_attempts_as_make_sense(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: Any, status: int, attempts: int
) -> None:
    pennyweight_sandbox.script(f"{vendor}:status={status}")

    with pytest.raises(ServerError, match=str(status)) as caught:
        ask(dial(vendor), dial)

    assert caught.value.status_code == status
    assert len(pennyweight_sandbox.requests(vendor)) == attempts


@every_vendor
@pytest.mark.parametrize("fault", ["html=502", "empty=503", "html=520"])
def test_a_gateways_page_is_tried_again(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: Any, fault: str
) -> None:
    pennyweight_sandbox.script(f"{vendor}:{fault}x2")

    assert ask(dial(vendor), dial)

    assert len(pennyweight_sandbox.requests(vendor)) == 3


@every_vendor
@pytest.mark.parametrize("fault", ["html", "empty"])
def test_a_page_with_a_status_of_success_is_not_understood(
    dial: Dial, pennyweight_sandbox: Sandbox, vendor: str, fault: str
) -> None:
    pennyweight_sandbox.script(f"{vendor}:{fault}")

    with pytest.raises(APIResponseError, match="If a proxy answered"):
        ask(dial(vendor), dial)


@pytest.mark.parametrize("status", [100, 102, 103, 199])
def test_a_status_that_comes_before_the_answer_is_not_the_answer(
    dial: Dial, pennyweight_sandbox: Sandbox, status: int
) -> None:
    pennyweight_sandbox.script(f"kalshi:status={status}x1")

    assert dial("kalshi").portfolio.with_response.get_balance().status_code == 200


def test_a_switch_of_protocols_that_nobody_asked_for_is_a_broken_connection(
    dial: Dial, pennyweight_sandbox: Sandbox
) -> None:
    pennyweight_sandbox.script("kalshi:status=101x1")

    with pytest.raises(APIConnectionError):
        ask(dial("kalshi"), dial, max_retries=0)
