"""Streams are recorded and replayed: the same messages, in the same order, through the same losses."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pennyweight_core.testing import NotRecordedError, recording, replaying
from pennyweight_kalshi import AsyncKalshi, Gap, Kalshi

if TYPE_CHECKING:
    from pathlib import Path

    from pennyweight_sandbox import Sandbox

pytestmark = pytest.mark.anyio
MARKET = "KXSBXTEMP-32MAR01-T60"


async def watch(kalshi: Any, sandbox: Sandbox | None) -> tuple[list[Any], list[Any]]:
    """Follow a book through a loss of the connection; without a sandbox nothing moves by itself."""
    async with kalshi.stream() as live:
        books = live.order_book([MARKET])
        messages = [await anext(books)]
        if sandbox is not None:
            sandbox.kalshi.sockets.move(MARKET, "bid", "0.25", "7.50")
        messages.append(await anext(books))
        if sandbox is not None:
            sandbox.kalshi.sockets.disconnect()
        messages += [await anext(books), await anext(books)]
        return messages, books[MARKET].bids


async def test_a_replayed_stream_gives_what_was_recorded(
    pennyweight_sandbox: Sandbox, sandbox_env: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "book.json"
    async with AsyncKalshi(transport=recording(file)) as kalshi:
        recorded = await watch(kalshi, pennyweight_sandbox)
    for name in [name for name in sandbox_env if name.startswith("KALSHI_") and not name.endswith("BASE_URL")]:
        monkeypatch.delenv(name)
    transport = replaying(file)
    async with AsyncKalshi(transport=transport) as kalshi:
        replayed = await watch(kalshi, None)

    assert replayed == recorded
    assert isinstance(replayed[0][2], Gap)
    assert transport.unused == []
    kinds = [list(frame) for frame in json.loads(file.read_text("utf-8"))["streams"][0]["frames"]]
    assert kinds == [["sent"], ["received"], ["received"], ["received"], ["lost"]]


async def test_the_file_has_neither_signatures_nor_secret_fields(
    pennyweight_sandbox: Sandbox, sandbox_env: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "book.json"
    async with AsyncKalshi(transport=recording(file, also_secret=["market_id"])) as kalshi:
        await watch(kalshi, pennyweight_sandbox)
    text = file.read_text("utf-8")

    assert pennyweight_sandbox.last_request("kalshi").headers["kalshi-access-signature"] not in text
    assert '"market_id": "***"' in text


async def test_a_stream_that_does_something_else_is_told(
    pennyweight_sandbox: Sandbox, sandbox_env: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "book.json"
    async with AsyncKalshi(transport=recording(file)) as kalshi:
        await watch(kalshi, pennyweight_sandbox)
    async with AsyncKalshi(transport=replaying(file)) as kalshi, kalshi.stream() as live:
        with pytest.raises(NotRecordedError, match=r"sends a message that was not recorded there: .*trade"):
            await anext(live.trades())


def test_synchronous_streams_are_replayed_too(
    pennyweight_sandbox: Sandbox, sandbox_env: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "trades.json"
    with Kalshi(transport=recording(file)) as kalshi, kalshi.stream() as live:
        recorded = next(live.order_book([MARKET]))
    with Kalshi(transport=replaying(file)) as kalshi, kalshi.stream() as live:
        assert next(live.order_book([MARKET])) == recorded
    with Kalshi(transport=replaying(file)) as kalshi:
        with kalshi.stream() as live:
            next(live.order_book([MARKET]))
        with pytest.raises(NotRecordedError, match="1 are recorded and all of them used already"):
            kalshi.stream().__enter__()


def test_a_transport_for_http_alone_carries_no_stream(sandbox_env: dict[str, str]) -> None:
    with (
        httpx.Client() as http,
        Kalshi(http_client=http) as kalshi,
        pytest.raises(TypeError, match="http_client: it is for HTTP and can't carry a stream"),
    ):
        kalshi.stream().__enter__()
