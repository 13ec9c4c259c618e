"""A slice whose process is killed goes on where it was: no connection is lost, and none is there twice."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pennyweight import SliceInUseError, snapshot_partition
from pennyweight._snapshot.store import Store
from pennyweight_sandbox import Sandbox
from snapshots import PLENTY, asked, table, write_users

USERS = 300
KILLS = 20
PROGRAM = """
import os, random, signal, sys, time, json
import aiohttp, pyarrow.parquet
import pennyweight, pennyweight_snaptrade.models
from pennyweight._snapshot import partition

partition._COMMIT_CONNECTIONS = 7
connections, out, budgets = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
moments = random.Random(int(sys.argv[4]))
killed = 0
while True:
    child = os.fork()
    if not child:
        pennyweight.snapshot_partition(connections, budgets, out, parts=["accounts"], concurrency=8)
        os._exit(0)
    if killed < int(sys.argv[5]):
        time.sleep(moments.uniform(0.0, 0.35))
        os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        killed += 1
        continue
    if killed >= int(sys.argv[5]) or status:
        break
print(json.dumps({"killed": killed, "status": status}))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here")
def test_killed_at_twenty_moments_nothing_is_lost_or_doubled(sandbox: Sandbox, tmp_path: Path) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, USERS), tmp_path / "out"
    seed = random.SystemRandom().randrange(10**6)
    arguments = [str(path), str(out), json.dumps(PLENTY), str(seed), str(KILLS)]

    run = subprocess.run([sys.executable, "-c", PROGRAM, *arguments], capture_output=True, text=True, check=False)

    assert run.returncode == 0, (seed, run.stderr)
    assert json.loads(run.stdout) == {"killed": KILLS, "status": 0}, seed
    runs = [folder for folder in sorted((out / "1-of-1").iterdir()) if (folder / "manifest.json").exists()]
    for folder in runs[:-1]:
        assert json.loads((folder / "manifest.json").read_text("utf-8"))["finished_at"], seed
    for folder in runs:  # early ones may have been finished between two kills
        found = asked(folder)
        assert sorted(found) == sorted(f"snaptrade/user-{number}" for number in range(USERS)), seed
        keys = [row["key"] for row in table(folder, "amounts")]
        assert len(set(keys)) == len(keys) == 2 * USERS, seed
        assert not list(folder.glob(".*")), seed


def test_an_interrupted_run_keeps_what_it_has_read(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, 10), tmp_path / "out"

    def interrupt(progress: object) -> None:
        if getattr(progress, "done", 0) == 4:
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        snapshot_partition(path, PLENTY, out, parts=["accounts"], concurrency=1, tell=interrupt)
    before = asked(out)
    snapshot = snapshot_partition(path, PLENTY, out, parts=["accounts"])

    assert 4 <= len(before) < 10
    assert snapshot.resumed
    assert snapshot.asked == 10 - len(before)
    assert asked(out)[: len(before)] == before
    assert sorted(asked(out)) == sorted(f"snaptrade/user-{number}" for number in range(10))


def test_a_run_goes_on_with_the_parts_it_was_started_with(sandbox: Sandbox, tmp_path: Path) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, 1), tmp_path / "out"
    Store(out / "1-of-1", {"parts": ["accounts"]})

    with pytest.raises(ValueError, match="was started with"):
        snapshot_partition(path, PLENTY, out)


def test_two_processes_at_one_slice_stop_each_other(sandbox: Sandbox, tmp_path: Path) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, 40), tmp_path / "out"
    barrier = threading.Barrier(2)
    Store(out / "1-of-1", {"parts": ["accounts"]})
    ended: list[object] = []

    def work() -> None:
        waited: list[bool] = []

        def meet(_progress: object) -> None:
            if not waited:
                waited.append(True)
                barrier.wait(30)

        try:
            ended.append(snapshot_partition(path, PLENTY, out, parts=["accounts"], tell=meet))
        except SliceInUseError as error:
            ended.append(error)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert len(ended) == 2
    assert sum(isinstance(it, SliceInUseError) for it in ended) == 1
    assert sorted(asked(out)) == sorted(f"snaptrade/user-{number}" for number in range(40))


def test_a_disk_that_is_full_leaves_whole_batches_only(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, 6), tmp_path / "out"

    def full(_path: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("pennyweight._snapshot.store.sync", full)
        with pytest.raises(OSError, match="No space"):
            snapshot_partition(path, PLENTY, out, parts=["accounts"])
    snapshot = snapshot_partition(path, PLENTY, out, parts=["accounts"])

    assert len(asked(snapshot.folder)) == 6
    assert not list(snapshot.folder.glob(".*"))
