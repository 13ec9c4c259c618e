"""One slice of many connections: whose, in which order, into which files, and what is missing."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pennyweight
import pytest
from pennyweight import snapshot_partition
from pennyweight._snapshot.connections import Connections
from pennyweight._snapshot.rows import SCHEMAS, rows_of
from pennyweight._snapshot.shard import Shard
from pennyweight_core import MissingCredentialsError
from pennyweight_kalshi import Kalshi
from pennyweight_sandbox import Sandbox
from plugging import Install, installing  # noqa: F401 - a fixture
from snapshots import PLENTY, table, write_lines, write_users


def test_amounts_are_those_of_a_report(sandbox: Sandbox, tmp_path: Path) -> None:
    ask: list[Any] = [
        pennyweight.KalshiAccount(name="main"),
        pennyweight.SnapTradeUser(
            name="main",
            user_id=sandbox.env["SNAPTRADE_USER_ID"],
            user_secret=sandbox.env["SNAPTRADE_USER_SECRET"],
        ),
        pennyweight.OneBalanceAccount(name="main", address=sandbox.env["ONEBALANCE_ADDRESS"]),
        pennyweight.MeshPortfolio(name="main", user_id=sandbox.env["MESH_USER_ID"]),
    ]
    report = pennyweight.balances(vendors=["kalshi", "snaptrade", "onebalance", "mesh"], ask=ask)

    snapshot = snapshot_partition(ask, PLENTY, tmp_path)

    rows = table(tmp_path, "amounts")
    assert {row["key"]: row["value"] for row in rows} == {
        it.key: None if it.value is None else format(it.value, "f") for it in report.amounts
    }
    assert {row["key"] for row in rows if row["in_sums"]} == {
        key for kind in ("cash", "reserved", "quantity", "positions_value", "account_value") for it in report.totals(kind)
        for key in it.of
    }  # fmt: skip
    assert sorted((row["account"] or "", row["code"]) for row in table(tmp_path, "gaps")) == sorted(
        (gap.account or "", gap.code) for gap in report.gaps if gap.code != "suspected_overlap"
    )  # which a report looks for among connections too; here each is another user's
    assert {row["connection"]: row["state"] for row in table(tmp_path, "connections")} == {
        it.key: it.state for it in report.connections
    }
    assert {row["account"] for row in table(tmp_path, "accounts")} == {it.key for it in report.accounts}
    assert snapshot.amounts == len(rows)
    assert not snapshot.rejected


def test_rows_have_their_keys_and_exact_values(sandbox: Sandbox, tmp_path: Path) -> None:
    snapshot_partition(write_users(tmp_path / "users.jsonl", sandbox, 3), PLENTY, tmp_path / "out")

    rows = table(tmp_path / "out", "amounts")
    keys = [
        tuple(row[name] for name in ("partition", "connection", "account", "asset", "kind", "part")) for row in rows
    ]
    assert len(set(keys)) == len(keys)
    assert {row["partition"] for row in rows} == {"1/1"}
    cash = next(row for row in rows if row["kind"] == "cash" and row["account"].startswith("snaptrade/user-1/"))
    assert Decimal(cash["value"]) == cash["value_decimal"]


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        ("1e-18", True),
        ("1e-19", False),
        ("99999999999999999999.999999999999999999", True),
        ("100000000000000000000", False),
        ("-99999999999999999999", True),
        (str(2**256 - 1), False),
        ("0", True),
        ("-0.10", True),
    ],
)
def test_a_value_is_always_text_and_a_decimal128_where_it_fits(value: str, fits: bool) -> None:
    from pennyweight._answer import now
    from pennyweight._ledger import Ledger
    from pennyweight._records import Asset, Connection, Source, Time
    from pennyweight._snapshot.rows import to_table

    ledger = Ledger(Connection(key="mesh/a", vendor="mesh", name="a"))
    account = ledger.account("1")
    source, time = Source(operation="x", pointer="", sent=value), Time(state="live", fetched_at=now())
    ledger.amount(account, "cash", Asset(key="iso4217:USD"), Decimal(value), source, time)

    (row,) = to_table("amounts", rows_of("1/1", ledger, now(), now(), None)["amounts"]).to_pylist()

    assert Decimal(row["value"]) == Decimal(value)
    assert "E" not in row["value"]
    assert row["value_decimal"] == (Decimal(value) if fits else None)


def test_every_connection_is_in_one_slice() -> None:
    users = [pennyweight.SnapTradeUser(user_id=f"u{it}", user_secret="x") for it in range(500)]

    slices = [Connections(users, Shard(number, 7)) for number in range(1, 8)]

    found = [it.open(number).key for it in slices for number in range(len(it))]
    assert sorted(found) == sorted(f"snaptrade/u{it}" for it in range(500))
    assert all(30 < len(it) < 120 for it in slices)


def test_connections_of_one_key_of_their_own_are_in_one_slice(nothing_set: None, tmp_path: Path) -> None:
    lines = [
        {"vendor": "snaptrade", "name": f"{key}-{it}", "client_id": key, "consumer_key": "k", "user_id": f"{key}{it}", "user_secret": "x"}
        for it in range(5) for key in ("a", "b", "c")
    ]  # fmt: skip
    path = write_lines(tmp_path / "keys.jsonl", *lines)

    slices = [Connections(path, Shard(number, 4)) for number in range(1, 5)]

    owners = [{it.open(number).key[10] for number in range(len(it))} for it in slices]
    assert sorted(key for found in owners for key in found) == ["a", "b", "c"]
    assert sum(map(len, slices)) == 15
    assert all(not it.vendors for it in slices)
    grouped = [len(group) for it in slices for group in it.groups(it.in_order(lambda _: False))]
    assert grouped == [5, 5, 5]
    for it in slices:
        it.close()


def test_keys_of_their_own_are_asked_with_them(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, pem = sandbox.env["KALSHI_API_KEY_ID"], Path(sandbox.env["KALSHI_PRIVATE_KEY_PATH"])
    for name in ("KALSHI_API_KEY_ID", "KALSHI_PRIVATE_KEY_PATH"):
        monkeypatch.delenv(name)
    path = write_lines(
        tmp_path / "desks.jsonl",
        {"vendor": "kalshi", "name": "text", "api_key_id": key, "private_key": pem.read_text("utf-8")},
        {"vendor": "kalshi", "name": "file", "api_key_id": {"env": "DESK"}, "private_key": {"file": str(pem)}},
        {"vendor": "kalshi", "name": "unset", "api_key_id": {"env": "NOWHERE"}, "private_key": {"file": str(pem)}},
        {"vendor": "kalshi", "name": "damaged", "api_key_id": key, "private_key": "no PEM"},
    )
    monkeypatch.setenv("DESK", key)

    snapshot = snapshot_partition(path, None, tmp_path / "out", parts=["accounts", "balances"])

    states = {row["connection"]: row["state"] for row in table(tmp_path / "out", "connections")}
    assert states["kalshi/text"] == states["kalshi/file"] != "failed"
    assert states["kalshi/unset"] == states["kalshi/damaged"] == "failed"
    gaps = {row["connection"]: row for row in table(tmp_path / "out", "gaps")}
    assert "NOWHERE is not set" in gaps["kalshi/unset"]["message"]
    assert not snapshot.complete


def test_secrets_are_in_no_file(sandbox: Sandbox, tmp_path: Path) -> None:
    path = write_users(tmp_path / "users.jsonl", sandbox, 2)
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    sandbox.script("snaptrade:500x9")

    snapshot_partition(path, PLENTY, tmp_path / "out")

    secrets = [line["user_secret"] for line in lines] + [sandbox.env["SNAPTRADE_CONSUMER_KEY"]]
    for file in (tmp_path / "out").rglob("*"):
        if file.is_file():
            assert not any(secret.encode() in file.read_bytes() for secret in secrets), file
    assert not any(
        secret in json.dumps(table(tmp_path / "out", name), default=str) for name in SCHEMAS for secret in secrets
    )


def test_gaps_are_rows_with_how_long_to_wait(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pennyweight._snapshot.clients._RETRIES", 0)
    path = write_users(tmp_path / "users.jsonl", sandbox, 1)
    sandbox.limit("snaptrade:customer=1")

    snapshot = snapshot_partition(path, PLENTY, tmp_path / "out", parts=["accounts"])

    refused = [row for row in table(tmp_path / "out", "gaps") if row["error"] == "RateLimitError"]
    assert refused
    assert all(row["retryable"] and row["loses"] and row["retry_after"] > 0 for row in refused)
    assert snapshot.rejected == len(refused)


def test_a_connection_that_fails_costs_no_other(sandbox: Sandbox, tmp_path: Path) -> None:
    path = write_users(tmp_path / "users.jsonl", sandbox, 4)
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    lines[2]["user_secret"] = "wrong"
    write_lines(path, *lines)

    snapshot_partition(path, PLENTY, tmp_path / "out")

    states = {row["connection"]: row["state"] for row in table(tmp_path / "out", "connections")}
    assert states.pop("snaptrade/user-2") == "failed"
    assert set(states.values()) == {"partial"}  # the sandbox's third account is never synced


def test_plug_ins_are_asked_too(nothing_set: None, install: Install, tmp_path: Path) -> None:
    install(
        "piggybank",
        "from decimal import Decimal\n"
        "from pennyweight.plugins import currency\n"
        "def read(settings, ledger):\n"
        "    account = ledger.account(settings['file'])\n"
        "    ledger.amount(account, 'cash', currency('EUR'), Decimal(settings['file']), operation='file')\n",
    )
    lines = [{"vendor": "piggybank", "name": f"p{it}", "file": str(it)} for it in range(20)]

    snapshot = snapshot_partition(write_lines(tmp_path / "pigs.jsonl", *lines), None, tmp_path / "out")

    assert snapshot.complete
    assert sorted(int(row["value"]) for row in table(tmp_path / "out", "amounts")) == list(range(20))


def test_missing_credentials_are_told_before_anything_is_asked(nothing_set: None, tmp_path: Path) -> None:
    with pytest.raises(MissingCredentialsError):
        snapshot_partition([pennyweight.SnapTradeUser(user_id="u", user_secret="x")], None, tmp_path)


def test_a_client_of_the_callers_is_used(sandbox: Sandbox, tmp_path: Path) -> None:
    with Kalshi() as kalshi:
        snapshot_partition([pennyweight.KalshiAccount(client=kalshi)], PLENTY, tmp_path)

    (gap,) = table(tmp_path, "gaps")
    assert gap["error"] == "TypeError"  # a synchronous one


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"shard": "9/8"}, "such as 3/8"),
        ({"shard": "x"}, "such as 3/8"),
        ({"parts": ["cash"]}, "accounts, balances, positions"),
        ({"concurrency": 0}, "above 0"),
        ({"timeout": 0}, "above 0"),
        ({"shard": "1/300"}, "Use at most 237"),
    ],
)
def test_wrong_arguments_are_refused(sandbox: Sandbox, tmp_path: Path, arguments: dict[str, Any], says: str) -> None:
    users = [pennyweight.SnapTradeUser(user_id=f"u{it}", user_secret="x") for it in range(1000)]

    with pytest.raises(ValueError, match=says):
        snapshot_partition(users, None, tmp_path, **arguments)


def test_slices_of_budgets_leave_room_and_come_to_the_limit(nothing_set: None) -> None:
    for count in (1, 2, 8):
        budgets = pennyweight.slice_budgets(count)

        assert budgets["snaptrade"]["customer"] * count == pytest.approx(237.5)
        assert budgets["onebalance"]["key"] * count == pytest.approx(57)
        assert budgets["kalshi"]["read"] == pytest.approx(190)  # each key has its own
        assert "account" not in budgets["snaptrade"]
