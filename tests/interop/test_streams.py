"""Stream clients that others wrote read the sandbox's WebSocket: signed by them, parsed into their own models."""

from __future__ import annotations

import json
import os
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pennyweight_sandbox import Sandbox

MARKET = "KXSBXTEMP-32MAR01-T60"
PEERS = Path(os.environ.get("PENNYWEIGHT_PEERS", "nowhere"))
DRIVERS = Path(__file__).parents[1] / "peers/drivers"


@contextmanager
def following(name: str, sandbox: Sandbox) -> Iterator[IO[str]]:
    """Run a client in its own environment; yield what it says."""
    python = PEERS / name / ("Scripts/python" if os.name == "nt" else "bin/python")
    if not python.exists():
        pytest.skip(f"{name} is not installed: nox -s interop installs it")
    driver = DRIVERS / f"stream_{name.replace('-', '_')}.py"
    stream = sandbox.url("kalshi").replace("http", "ws").replace("/trade-api/v2", "/trade-api/ws/v2")
    env = sandbox.env
    credentials = (env["KALSHI_API_KEY_ID"], env["KALSHI_PRIVATE_KEY_PATH"])
    command = [str(python), str(driver), sandbox.url("kalshi"), stream, *credentials, MARKET]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def read(lines: IO[str], count: int) -> dict[str, dict[str, Any]]:
    """Return so many messages by the name of their class."""
    read = [json.loads(lines.readline()) for _ in range(count)]
    return {message.get("class", message.get("type")): message for message in read}


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("kalshi-sdk", {"delta": "delta", "count": "count", "price": "yes_price"}),
        ("pykalshi", {"delta": "delta_fp", "count": "count_fp", "price": "yes_price_dollars"}),
    ],
)
def test_others_follow_a_book_and_a_fill(pennyweight_sandbox: Sandbox, name: str, names: dict[str, str]) -> None:
    with following(name, pennyweight_sandbox) as lines:
        first = read(lines, 2)
        exchange = pennyweight_sandbox.kalshi.sockets
        while not any(len(peer.subscriptions) == 4 for peer in exchange.peers):
            time.sleep(0.01)
        exchange.move(MARKET, "bid", "0.97", "7")
        moved = read(lines, 2)
        order_id = next(it.order_id for it in pennyweight_sandbox.kalshi.state.orders if it.remaining)
        pennyweight_sandbox.kalshi.state.orders[:] = [
            it for it in pennyweight_sandbox.kalshi.state.orders if it.order_id == order_id
        ]
        pennyweight_sandbox.kalshi.fill_order(order_id, "2")
        filled = read(lines, 1)

    assert "ready" in first
    assert {key for key in first if "Snapshot" in key}
    delta = next(message for key, message in moved.items() if "Delta" in key)
    assert delta[names["delta"]] in {"7", "7.00"}
    assert {key for key in moved if "Ticker" in key}
    fill = next(message for key, message in filled.items() if "Fill" in key)
    assert (fill["order_id"], fill[names["count"]]) in {(order_id, "2"), (order_id, "2.00")}
