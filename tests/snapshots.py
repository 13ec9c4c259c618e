"""Files of connections and snapshots of them, as tests make and read them."""

import json
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq  # type: ignore[import-untyped]  # it has no types
from pennyweight_sandbox import Sandbox

PLENTY = {
    "kalshi": {"read": 1e6, "write": 1e6, "balance": 1e6},
    "snaptrade": {"customer": 1e6},
    "onebalance": {"key": 1e6},
}
"""Budgets that nothing waits for."""


def write_users(path: Path, sandbox: Sandbox, count: int) -> Path:
    """Write a file of so many users of SnapTrade, all of whom the sandbox knows."""
    lines = [
        {"vendor": "snaptrade", "name": f"user-{number}", "user_id": f"u{number}", "user_secret": secret}
        for number in range(count)
        if (secret := sandbox.snaptrade.add_user(f"u{number}"))
    ]
    return write_lines(path, *lines)


def write_lines(path: Path, *lines: dict[str, Any]) -> Path:
    """Write a file of connections that only its owner can read."""
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    path.chmod(0o600)
    return path


def table(folder: Path, name: str) -> list[dict[str, Any]]:
    """Return the rows of a table over all batches below a folder, in the order of their batches."""
    rows: list[dict[str, Any]] = []
    for path in sorted(folder.rglob(f"batch-*/{name}.parquet")):
        rows += pq.read_table(path).to_pylist()
    return rows


def asked(folder: Path) -> list[str]:
    """Return the connections in the order in which they were written."""
    return [row["connection"] for row in table(folder, "connections")]
