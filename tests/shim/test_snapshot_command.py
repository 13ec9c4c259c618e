"""`pennyweight snapshot`: options, exit statuses, what it prints, and the bar on a terminal."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pennyweight_sandbox import Sandbox
from snapshots import asked, table, write_lines, write_users

COMMAND = [sys.executable, "-m", "pennyweight", "snapshot"]


def test_one_shard_is_asked_and_summed_up(sandbox: Sandbox, tmp_path: Path, run: Any) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, 8), tmp_path / "out"

    found = [
        run("snapshot", "--connections", str(path), "--out", str(out), "--shard", f"{number}/2", "--only", "accounts")
        for number in (1, 2)
    ]

    assert [it.status for it in found] == [3, 3]  # the sandbox's third account was never synced
    assert sorted(asked(out)) == sorted(f"snaptrade/user-{number}" for number in range(8))
    assert {row["partition"] for row in table(out, "connections")} == {"1/2", "2/2"}
    assert found[0].out.startswith("shard 1/2: ")
    assert "partial" in found[0].out
    assert "gaps: " in found[0].out
    assert found[0].err == ""


def test_json_has_the_counts_and_no_fraction(sandbox: Sandbox, tmp_path: Path, run: Any) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, 3), tmp_path / "out"

    ran = run("snapshot", "--connections", str(path), "--out", str(out), "--json", "--allow-partial")

    assert ran.status == 0
    document = json.loads(ran.out, parse_float=lambda text: pytest.fail(f"{text} has a fraction"))
    assert document["schema"] == "pennyweight-snapshot/1"
    assert not document["complete"]
    (shard,) = document["shards"]
    assert shard["connections"] == {"partial": 3}
    assert shard["amounts"] == len(table(out, "amounts"))
    assert shard["rejected"] == 0
    assert Path(shard["folder"]).is_dir()


def test_complete_is_0_and_nothing_answered_is_4(sandbox: Sandbox, tmp_path: Path, run: Any) -> None:
    good = write_lines(tmp_path / "good.jsonl", {"vendor": "onebalance", "address": sandbox.env["ONEBALANCE_ADDRESS"]})
    bad = write_lines(
        tmp_path / "bad.jsonl", {"vendor": "snaptrade", "name": "x", "user_id": "x", "user_secret": "wrong"}
    )

    done = run("snapshot", "--connections", str(good), "--out", str(tmp_path / "a"), "--only", "accounts")
    failed = run("snapshot", "--connections", str(bad), "--out", str(tmp_path / "b"))

    assert done.status == 0
    assert failed.status == 4
    assert "wrong" not in failed.out + failed.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--shard", "9/8"], "such as 3/8"),
        (["--shard", "1/2", "--dask", "tcp://x"], "found both"),
        (["--shards", "2"], "goes with --dask"),
        (["--limit", "snaptrade=5"], "snaptrade.customer=1000"),
        (["--limit", "snaptrade.calls=5"], "snaptrade has customer, account"),
        (["--shard", "1/240"], "Use at most 237"),
        (["--concurrency", "0"], "x>=1"),
        (["--timeout", "0"], "x>0"),
    ],
)
def test_wrong_usage_is_2_and_one_line(
    sandbox: Sandbox, tmp_path: Path, run: Any, arguments: list[str], says: str
) -> None:
    path = write_users(tmp_path / "users.jsonl", sandbox, 1500 if "1/240" in arguments else 1)

    ran = run("snapshot", "--connections", str(path), "--out", str(tmp_path / "out"), *arguments)

    assert ran.status == 2
    assert says in ran.err
    assert "Traceback" not in ran.err


def test_a_wrong_file_is_told_by_its_line(sandbox: Sandbox, tmp_path: Path, run: Any) -> None:
    path = write_lines(tmp_path / "users.jsonl", {"vendor": "bank", "name": "x"})

    ran = run("snapshot", "--connections", str(path), "--out", str(tmp_path / "out"))

    assert ran.status == 2
    assert "users.jsonl, line 1: vendor: expected one of kalshi" in ran.err


def test_an_empty_file_is_wrong_usage(sandbox: Sandbox, tmp_path: Path, run: Any) -> None:
    ran = run("snapshot", "--connections", str(write_lines(tmp_path / "none.jsonl")), "--out", str(tmp_path / "out"))

    assert ran.status == 2
    assert "has no connections" in ran.err


def test_a_limit_of_your_own_is_divided(sandbox: Sandbox, tmp_path: Path, run: Any) -> None:
    path = write_users(tmp_path / "users.jsonl", sandbox, 1500)

    ran = run(
        "snapshot", "--connections", str(path), "--out", str(tmp_path / "out"), "--shard", "1/240",
        "--limit", "snaptrade.customer=240000", "--only", "accounts", "--allow-partial",
    )  # fmt: skip

    assert ran.status == 0
    assert asked(tmp_path / "out")


def test_missing_credentials_are_told(nothing_set: None, tmp_path: Path, run: Any) -> None:
    path = write_lines(tmp_path / "c.jsonl", {"vendor": "snaptrade", "name": "x", "user_id": "x", "user_secret": "y"})

    ran = run("snapshot", "--connections", str(path), "--out", str(tmp_path / "out"))

    assert ran.status == 2
    assert "SNAPTRADE_CLIENT_ID" in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of POSIX")
def test_a_terminal_shows_rate_remaining_time_and_gaps(sandbox: Sandbox, tmp_path: Path) -> None:
    path = write_users(tmp_path / "users.jsonl", sandbox, 30)
    master, slave = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    command = [*COMMAND, "--connections", str(path), "--out", str(tmp_path / "out"), "--only", "accounts"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=slave, env=environment)
    os.close(slave)
    shown = b""
    while True:
        try:
            piece = os.read(master, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    out, _ = process.communicate(timeout=60)
    os.close(master)

    assert process.returncode == 3
    assert b"30/30" in shown
    assert b" left, " in shown
    assert b" gaps" in shown
    assert out.startswith(b"shard 1/1: 30 connections")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_keeps_what_was_read_and_says_how_to_go_on(sandbox: Sandbox, tmp_path: Path) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, 12), tmp_path / "out"
    sandbox.script("snaptrade:delay=0.5x400")
    command = [*COMMAND, "--connections", str(path), "--out", str(out), "--only", "accounts", "--concurrency", "2"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while len(sandbox.requests("snaptrade")) < 10:
        assert process.poll() is None
    process.send_signal(2)
    _, err = process.communicate(timeout=60)

    assert process.returncode == 130
    assert "goes on with the rest" in err
    assert "Traceback" not in err
    assert 0 < len(asked(out)) < 12
    sandbox.reset()
    again = subprocess.run([*command, "--json"], capture_output=True, text=True, check=False)
    assert json.loads(again.stdout)["shards"][0]["resumed"]
    assert sorted(asked(out)) == sorted(f"snaptrade/user-{number}" for number in range(12))


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"schema": "other"}'])
def test_a_folder_with_another_manifest_is_refused(sandbox: Sandbox, tmp_path: Path, run: Any, text: str) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, 1), tmp_path / "out"
    manifest = out / "1-of-1" / "20260101T000000Z" / "manifest.json"
    manifest.parent.mkdir(parents=True)
    manifest.write_text(text, "utf-8")

    ran = run("snapshot", "--connections", str(path), "--out", str(out))

    assert ran.status == 2
    assert "manifest.json: expected the schema pennyweight-snapshot/1" in ran.err


def test_a_folder_that_cannot_be_made_is_one_line(sandbox: Sandbox, tmp_path: Path, run: Any) -> None:
    path = write_users(tmp_path / "users.jsonl", sandbox, 1)

    ran = run("snapshot", "--connections", str(path), "--out", "/proc/nowhere")

    assert ran.status == 5
    assert "could not be written" in ran.err


def test_a_file_that_begins_with_a_byte_order_mark_is_read(sandbox: Sandbox, tmp_path: Path, run: Any) -> None:
    path, out = write_users(tmp_path / "users.jsonl", sandbox, 1), tmp_path / "out"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())

    assert run("snapshot", "--connections", str(path), "--out", str(out), "--only", "accounts").status == 3
