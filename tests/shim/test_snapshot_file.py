"""The file of many connections: what may stand on a line, and what an error of it says."""

import json
import os
import tracemalloc
from pathlib import Path
from typing import Any

import pennyweight
import pyarrow.parquet as pq  # type: ignore[import-untyped]  # it has no types
import pytest
from pennyweight._questions import PluginConnection, UnusableConnection
from pennyweight._snapshot import file
from pennyweight._snapshot.connections import Connections
from pennyweight._snapshot.shard import Shard
from pennyweight._snapshot.store import Batch
from plugging import Install, installing  # noqa: F401 - a fixture
from snapshots import write_lines

USER = {"vendor": "snaptrade", "user_id": "u1", "user_secret": "hush-hush"}


def load(path: Path) -> list[object]:
    return [entry.load() for _, entry in file.read(path)]


def test_a_line_has_the_settings_of_the_configuration_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANNAS_SECRET", "from a variable")
    (tmp_path / "berts").write_text("from a file\n", "utf-8")
    (tmp_path / "berts").chmod(0o600)
    path = write_lines(
        tmp_path / "c.jsonl",
        {"vendor": "kalshi", "name": "desk", "subaccounts": [0, 2], "tier": "premier"},
        {**USER, "name": "anna", "user_secret": {"env": "ANNAS_SECRET"}},
        {**USER, "name": "bert", "user_secret": {"file": "berts"}},
        {"vendor": "mesh", "name": "m", "auth_token": "hush", "type": "robinhood"},
        {"vendor": "mesh", "user_id": "u9"},
        {"vendor": "onebalance", "address": "0xAA", "asset_ids": ["eip155:1/slip44:60"]},
    )

    kalshi, anna, bert, mesh, portfolio, wallet = load(path)

    assert kalshi == pennyweight.KalshiAccount(name="desk", subaccounts=[0, 2])
    assert anna == pennyweight.SnapTradeUser(name="anna", user_id="u1", user_secret="from a variable")
    assert bert == pennyweight.SnapTradeUser(name="bert", user_id="u1", user_secret="from a file")
    assert mesh == pennyweight.MeshAccount(name="m", auth_token="hush", type="robinhood")
    assert portfolio == pennyweight.MeshPortfolio(name="u9", user_id="u9")
    assert wallet == pennyweight.OneBalanceAccount(name="0xAA", address="0xAA", asset_ids=["eip155:1/slip44:60"])


def test_a_plug_ins_settings_are_its_own(install: Install, tmp_path: Path) -> None:
    install("piggybank", "")
    line = {"vendor": "piggybank", "name": "joint", "file": "a.csv", "token": "hush"}

    assert load(write_lines(tmp_path / "c.jsonl", line)) == [
        PluginConnection(vendor="piggybank", name="joint", settings={"file": "a.csv", "token": "hush"})
    ]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("[1]", "line 2: expected a JSON object"),
        ("{", "line 2: expected a JSON object"),
        (b"\xff", "line 2: expected a JSON object"),
        ({"vendor": "bank"}, "vendor: expected one of kalshi"),
        ({"name": "x"}, "vendor: expected one of kalshi"),
        ({"vendor": "kalshi"}, "name: expected text"),
        ({"vendor": "kalshi", "name": ""}, "name: expected text"),
        ({**USER, "user_id": "u2", "color": "red"}, "expected settings among client_id, .*found 'color'"),
        ({"vendor": "snaptrade", "name": "b", "user_id": "b"}, "user_id and user_secret together"),
        ({**USER, "user_secret": 7}, r'user_secret: expected text, {"env": "NAME"}'),
        ({**USER, "user_secret": {"command": ["pass"]}}, "user_secret: expected text"),
        ({**USER, "user_secret": ""}, "user_secret: expected text"),
        ({"vendor": "kalshi", "name": "k", "subaccounts": ["1"]}, "subaccounts: expected a list of numbers"),
    ],
)
def test_a_wrong_line_is_told_by_its_number_and_without_its_secrets(tmp_path: Path, line: Any, says: str) -> None:
    path = write_lines(tmp_path / "c.jsonl", USER)
    raw = line if isinstance(line, bytes) else line.encode() if isinstance(line, str) else json.dumps(line).encode()
    path.write_bytes(path.read_bytes() + raw + b"\n")

    with pytest.raises(pennyweight.ConnectionsError, match=says) as error:
        load(path)

    assert "hush" not in str(error.value)


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_file_with_secrets_that_others_may_read_is_refused(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "c.jsonl", USER)
    path.chmod(0o640)

    with pytest.raises(pennyweight.ConnectionsError, match="chmod 600"):
        load(path)

    write_lines(path, {**USER, "user_secret": {"env": "X"}}).chmod(0o644)
    (found,) = load(path)
    assert isinstance(found, UnusableConnection)
    assert "variable X is not set" in str(found.error)


def test_a_file_that_is_changed_under_way_stops_the_run(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "c.jsonl", USER, {**USER, "user_id": "u2"})
    connections = Connections(path, Shard())
    write_lines(path, {**USER, "user_id": "u2"}, USER)

    with pytest.raises(pennyweight.ConnectionsError, match="changed while it was read"):
        connections.open(0)
    connections.close()


def test_a_name_that_comes_twice_is_told_with_both_lines(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "c.jsonl", {**USER, "user_id": "u0"}, USER, {**USER, "user_id": "u2"}, USER)

    with pytest.raises(pennyweight.ConnectionsError, match=r"lines 2 and 4: .*found snaptrade/u1 twice"):
        Connections(path, Shard())


def test_blank_lines_are_skipped(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "c.jsonl", USER)
    path.write_text("\n" + path.read_text("utf-8") + "  \n", "utf-8")

    assert len(load(path)) == 1


def test_no_repr_shows_a_secret(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "c.jsonl", USER)

    ((_, entry),) = file.read(path)

    assert "hush" not in repr(entry)
    assert "hush" not in repr(entry.load())


def test_names_of_python_questions_are_their_own() -> None:
    users = [pennyweight.SnapTradeUser(user_id="a", user_secret="x")] * 2

    with pytest.raises(ValueError, match="found snaptrade/a twice"):
        Connections(users, Shard())


def test_many_connections_take_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    with path.open("w", encoding="utf-8") as lines:
        path.chmod(0o600)
        for number in range(20_000):
            lines.write(json.dumps({**USER, "user_id": f"user-{number}", "user_secret": "x" * 36}) + "\n")

    tracemalloc.start()
    try:
        connections = Connections(path, Shard())
        numbers = connections.in_order(lambda _: False)
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert len(numbers) == 20_000
    assert held < 3 * 2**20
    assert connections.open(19_999).key == "snaptrade/user-19999"
    connections.close()


def test_rows_are_written_in_groups_and_not_held(tmp_path: Path) -> None:
    batch = Batch(tmp_path / ".batch-0")
    row = ("1/1", "mesh/a", "mesh", "complete", 0, 0, None, None, None)

    for _ in range(10_000):
        batch.add({"connections": [row]})
    batch.close()

    found = pq.ParquetFile(tmp_path / ".batch-0/connections.parquet")
    assert found.metadata.num_rows == 10_000
    assert found.metadata.num_row_groups == 3
    found.close()
