"""How a slice goes through its connections: in which order, at what pace, sharing what, and for how long."""

import asyncio
import gc
import json
from pathlib import Path
from typing import Any

import pennyweight
import pytest
from pennyweight import Snapshot, snapshot_partition
from pennyweight._snapshot.collecting import rare_collections
from pennyweight_sandbox import Sandbox
from snapshots import PLENTY, asked, table, write_lines, write_users


def addresses(count: int) -> list[Any]:
    return [pennyweight.OneBalanceAccount(name=f"a{it}", address=f"0x{it:040x}") for it in range(count)]


def test_those_asked_longest_ago_come_first(sandbox: Sandbox, tmp_path: Path) -> None:
    lines = [{"vendor": "onebalance", "name": f"a{it}", "address": f"0x{it:040x}"} for it in range(6)]
    path, out = tmp_path / "a.jsonl", tmp_path / "out"
    snapshot_partition(write_lines(path, *lines[:2]), PLENTY, out, parts=["accounts"], concurrency=1)
    snapshot_partition(write_lines(path, *lines[:4]), PLENTY, out, parts=["accounts"], concurrency=1)

    third = snapshot_partition(write_lines(path, *lines), PLENTY, out, parts=["accounts"], concurrency=1)

    order = [key.partition("/a")[2] for key in asked(third.folder)]
    assert set(order[:2]) == {"4", "5"}
    # The second run read 2 and 3 first, because they were new, and then 0 and 1.
    assert order[2:] == ["2", "3", "0", "1"]


def test_what_the_time_does_not_reach_is_listed(sandbox: Sandbox, tmp_path: Path) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, 12), tmp_path / "out"
    sandbox.script("snaptrade:delay=0.4x200")

    first = snapshot_partition(path, PLENTY, out, parts=["accounts"], concurrency=2, timeout=1.1)

    assert first.connections["not_asked"] >= 4
    assert sum(first.connections.values()) == 12
    late = [row["connection"] for row in table(first.folder, "gaps") if row["code"] == "late" and row["loses"]]
    unasked = [row["connection"] for row in table(first.folder, "connections") if row["state"] == "not_asked"]
    assert set(unasked) <= set(late)
    assert not first.complete

    sandbox.reset()
    second = snapshot_partition(path, PLENTY, out, parts=["accounts"], concurrency=1)
    assert second.folder != first.folder
    assert len(asked(second.folder)) == 12


def test_finished_runs_stay_and_the_manifest_counts(sandbox: Sandbox, tmp_path: Path) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, 3), tmp_path / "out"

    first = snapshot_partition(path, PLENTY, out, shard="1/1")
    second = snapshot_partition(path, PLENTY, out, shard="1/1")

    assert not second.resumed
    assert len(asked(first.folder)) == len(asked(second.folder)) == 3
    manifest = json.loads((second.folder / "manifest.json").read_text("utf-8"))
    assert manifest["schema"] == "pennyweight-snapshot/1"
    assert manifest["finished_at"] > manifest["started_at"]
    assert manifest["connections"] == second.connections
    assert manifest["amounts"] == second.amounts == len(table(second.folder, "amounts"))
    assert not list(second.folder.glob(".*"))


def test_requests_are_spread_evenly_so_that_none_is_refused(sandbox: Sandbox, tmp_path: Path) -> None:
    path = write_users(tmp_path / "users.jsonl", sandbox, 27)
    sandbox.limit("snaptrade:customer=50/12")  # the documented 250 in 60 s, measured over a shorter time

    snapshot = snapshot_partition(path, None, tmp_path / "out", parts=["accounts"])

    assert len(sandbox.requests("snaptrade")) == 54
    assert [request.status for request in sandbox.requests("snaptrade")].count(429) == snapshot.rejected == 0
    assert snapshot.seconds > 12


def test_what_connections_have_in_common_is_asked_once(sandbox: Sandbox, tmp_path: Path) -> None:
    snapshot_partition(addresses(7), PLENTY, tmp_path)

    paths = [request.raw_path for request in sandbox.requests("onebalance")]
    assert paths.count("/api/assets/list") == 1
    assert len(paths) == 8


def test_what_they_have_in_common_is_asked_again_after_a_failure(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pennyweight._snapshot.clients._RETRIES", 0)
    sandbox.script("onebalance:500x2")  # the balances and the list of the first

    snapshot_partition(addresses(3), PLENTY, tmp_path, concurrency=1)

    failed = {row["connection"] for row in table(tmp_path, "gaps") if row["error"]}
    assert failed == {asked(tmp_path)[0]}


def test_a_connection_that_takes_too_long_is_late_and_holds_nobody_up(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pennyweight._snapshot.reading._PATIENCE", 0.8)
    path = write_users(tmp_path / "users.jsonl", sandbox, 5)
    sandbox.script("snaptrade:delay=30x1")

    snapshot = snapshot_partition(path, PLENTY, tmp_path / "out", parts=["accounts"], concurrency=1)

    late = [row for row in table(tmp_path / "out", "gaps") if row["code"] == "late"]
    assert len({row["connection"] for row in late}) == 1
    assert all(row["retryable"] and row["loses"] for row in late)
    assert sum(snapshot.connections.values()) == 5
    assert snapshot.seconds < 20


def test_the_garbage_collector_is_as_before_afterwards(sandbox: Sandbox, tmp_path: Path) -> None:
    before = gc.get_threshold(), gc.get_freeze_count()
    during: list[int] = []

    snapshot_partition(addresses(2), PLENTY, tmp_path, tell=lambda _: during.append(gc.get_freeze_count()))

    assert min(during) > before[1]
    assert (gc.get_threshold(), gc.get_freeze_count()) == before


def test_a_collector_that_somebody_else_set_up_is_left_alone() -> None:
    gc.freeze()
    try:
        frozen, thresholds = gc.get_freeze_count(), gc.get_threshold()
        with rare_collections():
            assert gc.get_threshold() == thresholds
        assert gc.get_freeze_count() > frozen / 2
    finally:
        gc.unfreeze()


def test_one_that_always_fails_holds_no_other_up(sandbox: Sandbox, tmp_path: Path) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, 3), tmp_path / "out"
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    lines[1]["user_secret"] = "wrong"
    write_lines(path, *lines)

    first = snapshot_partition(path, PLENTY, out, parts=["accounts"], concurrency=1)
    second = snapshot_partition(path, PLENTY, out, parts=["accounts"], concurrency=1)

    assert asked(second.folder) == asked(first.folder)
    states = {row["connection"]: row["state"] for row in table(second.folder, "connections")}
    assert states["snaptrade/user-1"] == "failed"


def test_who_is_not_asked_keeps_the_moments_of_before(sandbox: Sandbox, tmp_path: Path) -> None:
    first = snapshot_partition(addresses(3), PLENTY, tmp_path, parts=["accounts"])
    second = snapshot_partition(addresses(3), PLENTY, tmp_path, parts=["accounts"], timeout=1e-9)

    assert second.connections == {"not_asked": 3}
    moments = [
        {row["connection"]: (row["asked_at"], row["complete_at"]) for row in table(it.folder, "connections")}
        for it in (first, second)
    ]
    assert moments[0] == moments[1]
    assert all(all(pair) for pair in moments[0].values())


def test_it_works_where_an_event_loop_runs(sandbox: Sandbox, tmp_path: Path) -> None:
    async def cell_of_a_notebook() -> Snapshot:
        return snapshot_partition(addresses(2), PLENTY, tmp_path, parts=["accounts"])

    assert asyncio.run(cell_of_a_notebook()).complete
