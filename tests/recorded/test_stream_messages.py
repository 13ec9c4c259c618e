"""
Messages of Kalshi's WebSocket, read by `decode_message`: nothing drifts but by age, and every value comes back digit by digit.

`tests/fixtures/recorded` has messages in the same shapes with values of our own; PENNYWEIGHT_RECORDED names a folder with real ones.
"""

from __future__ import annotations

import json
import os
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pennyweight_core._codec import Codec
from pennyweight_kalshi import stream_messages

from .recording import differences

if TYPE_CHECKING:
    from pennyweight_core import Drift

FIXTURES = Path(__file__).parents[1] / "fixtures/recorded"
REAL = Path(os.environ.get("PENNYWEIGHT_RECORDED", "nowhere"))
LINES = [
    (path.name, line)
    for folder in (FIXTURES, REAL)
    for path in sorted(folder.glob("**/*ws*.jsonl"))
    for line in path.read_bytes().splitlines()
    if line.strip()
]
BY_AGE = {"$.msg.clock"}
"""Fields that the newest spec requires, and messages of 2026-06 lack."""
recorded = pytest.mark.parametrize("line", [line for _, line in LINES], ids=[name for name, _ in LINES])


@recorded
def test_a_recorded_message_becomes_its_class_without_drift_but_by_age(line: bytes) -> None:
    drifts: list[Drift] = []

    message = stream_messages.decode_message(line, on_drift=drifts.append)

    assert isinstance(message, getattr(stream_messages, type(message).__name__))
    assert message.type == json.loads(line)["type"]
    assert {drift.path for drift in drifts} <= BY_AGE


@recorded
def test_every_value_of_a_recorded_message_comes_back(line: bytes) -> None:
    message = stream_messages.decode_message(line, on_drift="ignore")

    assert not [*differences(line, Codec(stream_messages.__name__).encode(message))]


def test_prices_and_sizes_are_exact() -> None:
    [delta, *_] = [line for _, line in LINES if b'"orderbook_delta"' in line and b'"msg"' in line and b"price" in line]

    message = stream_messages.decode_message(delta, on_drift="ignore")

    assert isinstance(message, stream_messages.OrderbookDelta)
    wire = json.loads(delta)["msg"]
    assert (message.msg.price_dollars, message.msg.delta_fp) == (
        Decimal(wire["price_dollars"]),
        Decimal(wire["delta_fp"]),
    )
    assert str(message.msg.price_dollars) == wire["price_dollars"]
