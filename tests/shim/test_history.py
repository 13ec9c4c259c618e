"""The file of a history: exact, only added to, whole after a crash, readable by its own version."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs
import pennyweight
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pennyweight import Gap, History, HistoryError
from pennyweight._history import holdings_of, to_csv, to_json

from .reports_over_time import (
    COINS,
    DOLLARS,
    KALSHI,
    SHARES,
    SNAPTRADE,
    START,
    account,
    amount,
    gap,
    position,
    report,
)

if TYPE_CHECKING:
    from pathlib import Path

ONE = account()
BROKERAGE = account("b1", SNAPTRADE, institution="Acme", number_tail="1234", flags=("paper", "margin"))


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "kept" / "history.db")


def test_a_run_has_what_its_report_had(history: History) -> None:
    given = report(
        0,
        amount(ONE, "-0.10", "cash"),
        amount(ONE, "12345678901234567890.123456789012345678901234567890"),
        *position(BROKERAGE, "3", "600.50"),
        amount(BROKERAGE, None, "quantity", COINS, in_base_units=2**256 - 1),
        gaps=(gap(SNAPTRADE, BROKERAGE, kind="cash", code="amount_missing", retry_after=1.5, retryable=True),),
    )

    run = history.add(given)

    assert (run.number, run.complete) == (1, False)
    assert history.holdings(run) == holdings_of(given, 1)
    values = {it.asset: it.value for it in history.holdings(1).amounts if it.kind == "account_value"}
    assert str(values[DOLLARS.key]) == "12345678901234567890.123456789012345678901234567890"


def test_everything_that_the_sandbox_answers_survives(history: History, clients: pennyweight.Clients) -> None:
    found = pennyweight.balances(clients=clients)

    run = history.add(found)

    assert history.holdings(run) == holdings_of(found, run.number)
    assert len(history.holdings(run).amounts) > 50


@given(
    value=st.decimals(allow_nan=False, allow_infinity=False, places=18, min_value=-(10**30), max_value=10**30),
    text=st.text(max_size=30),
)
@settings(max_examples=40, deadline=None)
def test_amounts_and_texts_come_back_as_they_were(
    value: Decimal, text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    history = History(tmp_path_factory.mktemp("history") / "history.db")
    named = attrs.evolve(ONE, name=text, institution=text)
    kept = attrs.evolve(amount(named, "1"), value=value)
    given = report(0, kept, gaps=(gap(message=text),))

    back = history.holdings(history.add(given))

    assert back == holdings_of(given, 1)
    assert back.amounts[0].value == value
    assert (back.accounts[0].name, back.gaps[0].message) == (text, text)


def test_rows_of_one_asset_are_added_up_and_parts_are_not_counted_again(history: History) -> None:
    whole = amount(ONE, "100", "cash")
    given = report(
        0,
        whole,
        amount(ONE, "60", "cash", row="exchange 0", part_of=whole.key),
        amount(ONE, "11.5", "reserved", row="order a"),
        amount(ONE, "7.25", "reserved", row="order b"),
        amount(ONE, "5", "withdrawable"),
        amount(ONE, "6", "withdrawable", row="all currencies"),
    )

    kept = {it.key[2:4]: it.value for it in history.holdings(history.add(given)).amounts}

    assert kept == {
        ("cash", ""): Decimal(100),
        ("reserved", ""): Decimal("18.75"),
        ("withdrawable", ""): Decimal(5),
        ("withdrawable", "all currencies"): Decimal(6),
    }


def test_a_fund_that_counts_as_cash_keeps_its_value_and_is_not_counted(history: History) -> None:
    cash = amount(ONE, "100", "cash")
    units = amount(ONE, "100", "quantity", SHARES)
    value = amount(ONE, "100", "positions_value", row="row 0", valued_from=units.key, part_of=cash.key)

    kept = history.holdings(history.add(report(0, cash, units, value))).amounts

    assert [it.counted for it in kept if it.valued == SHARES.key] == [False]


def test_a_report_that_is_there_is_not_added_again(history: History) -> None:
    given = report(0, amount(ONE, "1"))

    assert history.add(given) == history.add(given)
    assert len(history.runs()) == 1


def test_a_report_without_balances_or_positions_is_refused(history: History) -> None:
    given = attrs.evolve(report(0, amount(ONE, "1")), scope=("accounts", "positions"))

    with pytest.raises(ValueError, match="found one without balances"):
        history.add(given)
    assert not history.path.exists()


def test_runs_are_in_the_order_of_time_whenever_they_were_added(history: History) -> None:
    for day in (2, 0, 1):
        history.add(report(day, amount(ONE, str(day))))

    assert [run.number for run in history.runs()] == [2, 3, 1]


@pytest.mark.parametrize("table", ["run", "connection", "account", "amount", "gap"])
def test_nothing_is_changed_or_deleted(history: History, table: str) -> None:
    history.add(report(0, amount(ONE, "1"), gaps=(gap(),)))
    database = sqlite3.connect(history.path)
    column = "complete" if table == "run" else "position"

    for statement in (f'DELETE FROM "{table}"', f'UPDATE "{table}" SET {column} = {column}'):
        with pytest.raises(sqlite3.IntegrityError, match="only added to"):
            database.execute(statement)
    database.close()


def test_only_the_owner_may_read_it(history: History) -> None:
    history.add(report(0, amount(ONE, "1")))

    assert stat.S_IMODE(history.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(history.path.parent.stat().st_mode) == 0o700


def test_the_default_is_in_the_users_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert History().path == tmp_path / ".local/share/pennyweight/history.db"

    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert History().path == tmp_path / ".local/share/pennyweight/history.db"

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert History().path == tmp_path / "data/pennyweight/history.db"


def test_a_file_of_a_later_version_is_refused_and_left_alone(history: History) -> None:
    history.add(report(0, amount(ONE, "1")))
    database = sqlite3.connect(history.path)
    database.execute("PRAGMA user_version = 2")
    database.close()
    before = history.path.read_bytes()

    for use in (lambda: history.add(report(1, amount(ONE, "1"))), history.runs):
        with pytest.raises(
            HistoryError, match=r"expected a history of version 1, found version 2\. Update pennyweight"
        ):
            use()
    assert history.path.read_bytes() == before


def test_another_database_and_another_file_are_refused_and_left_alone(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE letters (text)")
    other.commit()
    other.close()
    (tmp_path / "letter.txt").write_text("Dear history, " * 100, "utf-8")

    for name in ("other.db", "letter.txt"):
        before = (tmp_path / name).read_bytes()
        with pytest.raises(HistoryError, match="expected a history of pennyweight"):
            History(tmp_path / name).add(report(0, amount(ONE, "1")))
        with pytest.raises(HistoryError, match="expected a history of pennyweight"):
            History(tmp_path / name).runs()
        assert (tmp_path / name).read_bytes() == before


def test_what_is_not_there_says_what_to_do(history: History, tmp_path: Path) -> None:
    assert history.runs() == ()
    with pytest.raises(HistoryError, match=r"there is no history yet\. Run: pennyweight history add"):
        history.holdings(1)

    history.add(report(0, amount(ONE, "1")))
    with pytest.raises(HistoryError, match="there is no run 7"):
        history.holdings(7)
    with pytest.raises(HistoryError, match=r"could not be (opened|used)"):
        History(tmp_path).add(report(0, amount(ONE, "1")))


def test_many_threads_may_add_at_once(history: History) -> None:
    with ThreadPoolExecutor(8) as pool:
        runs = list(pool.map(lambda day: history.add(report(day, amount(ONE, str(day)))), range(24)))

    assert sorted(run.number for run in runs) == list(range(1, 25))
    assert [history.holdings(run).amounts[0].value for run in runs] == list(range(24))


_ADDER = """
import sys
from pathlib import Path
sys.path[:0] = {paths!r}
from pennyweight import History, Report
history = History({file!r})
for text in Path({reports!r}).read_text().split("\\0"):
    history.add(Report.from_json(text))
    print("added", flush=True)
"""


def _adder(history: History, tmp_path: Path, days: range, *, limit: int | None = None) -> subprocess.Popen[str]:
    texts = [
        report(
            day, *(amount(ONE, str(day), "quantity", attrs.evolve(SHARES, key=f"s:{at}")) for at in range(40))
        ).to_json()
        for day in days
    ]
    source = tmp_path / f"reports-{days.start}"
    source.write_text("\0".join(texts), "utf-8")
    program = _ADDER.format(paths=sys.path, file=str(history.path), reports=str(source))
    bounded = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))" if limit else ""
    return subprocess.Popen(
        [sys.executable, "-c", f"{bounded}\n{program}"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_many_processes_may_add_at_once(history: History, tmp_path: Path) -> None:
    adders = [_adder(history, tmp_path, range(start, start + 10)) for start in (0, 10, 20)]

    for adder in adders:
        adder.communicate(timeout=100)
    assert [adder.returncode for adder in adders] == [0, 0, 0]
    assert len(history.runs()) == 30
    assert {len(history.holdings(run).amounts) for run in history.runs()} == {40}


def test_an_add_that_is_killed_leaves_nothing_half_written(history: History, tmp_path: Path) -> None:
    for round_ in range(4):
        adder = _adder(history, tmp_path, range(100 * round_, 100 * round_ + 60))
        assert adder.stdout is not None
        for _ in range(2 + 3 * round_):
            adder.stdout.readline()
        os.kill(adder.pid, signal.SIGKILL)
        adder.communicate(timeout=30)

        runs = history.runs()
        assert len(runs) >= 2 + 3 * round_
        assert {len(history.holdings(run).amounts) for run in runs} == {40}
    database = sqlite3.connect(history.path)
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds no files")
def test_a_full_disk_costs_the_report_and_not_the_history(history: History, tmp_path: Path) -> None:
    adder = _adder(history, tmp_path, range(60), limit=150_000)
    _, complaint = adder.communicate(timeout=100)

    assert "HistoryError" in complaint
    assert "the history could not be used" in complaint
    runs = history.runs()
    assert 0 < len(runs) < 60
    assert {len(history.holdings(run).amounts) for run in runs} == {40}


def test_a_failure_in_the_middle_of_an_add_leaves_nothing(history: History) -> None:
    history.add(report(0, amount(ONE, "1")))
    database = sqlite3.connect(history.path)
    database.execute("CREATE TRIGGER full BEFORE INSERT ON gap BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    database.close()

    with pytest.raises(HistoryError, match="disk full"):
        history.add(report(1, amount(ONE, "2"), gaps=(gap(),)))
    assert [run.number for run in history.runs()] == [1]


def test_the_nearest_run_and_its_distance(history: History) -> None:
    for day in (0, 1, 1.3, 4):
        history.add(report(day, amount(ONE, "1"), gaps=(gap(),) if day == 4 else ()))

    on = history.nearest(date(2026, 1, 2))
    before = history.nearest(date(2026, 1, 1) - timedelta(days=30))
    after = history.nearest(date(2026, 12, 31))
    complete = history.nearest(date(2026, 12, 31), complete=True)
    moment = history.nearest(START + timedelta(days=1, hours=1))

    assert (on.run.number, on.distance) == (3, timedelta(0))  # the last one of the day
    assert (before.run.number, before.distance > timedelta(days=29)) == (1, True)
    assert (after.run.number, after.distance.days) == (4, -360)
    assert complete.run.number == 3
    assert (moment.run.number, moment.distance) == (2, timedelta(seconds=2) - timedelta(hours=1))


def test_a_moment_needs_a_zone(history: History) -> None:
    with pytest.raises(ValueError, match="expected a moment with its zone"):
        history.nearest(datetime(2026, 1, 1))  # noqa: DTZ001 - that is what is refused


def test_csv_has_a_line_for_each_amount_and_no_formula(history: History) -> None:
    sly = attrs.evolve(ONE, name='=HYPERLINK("x")', institution="+cmd")
    history.add(report(0, amount(sly, "-12.50", "cash"), amount(sly, "1e2")))

    heading, first, second = "".join(to_csv([history.holdings(1)])).splitlines()

    assert heading.startswith("run,asked_at,finished_at,complete,connection,account,asset,kind,")
    assert ",-12.50," in first
    assert ",100," in second
    assert '"\'=HYPERLINK(""x"")"' in first
    assert ",'+cmd," in first


def test_json_has_every_run_whole_and_exact(history: History) -> None:
    import json

    def refuse(text: str) -> None:
        raise AssertionError(f"a number with a fraction: {text}")

    for day in (0, 1):
        history.add(report(day, amount(ONE, f"{day}.10"), gaps=(gap(),)))

    document = json.loads("".join(to_json(map(history.holdings, history.runs()))), parse_float=refuse)

    assert document["schema"] == "pennyweight-history/1"
    assert [run["amounts"][0]["value"] for run in document["runs"]] == ["0.10", "1.10"]
    assert document["runs"][0]["gaps"][0]["connection"] == KALSHI.key
    assert json.loads("".join(to_json([])))["runs"] == []


def test_half_a_character_costs_no_report(history: History) -> None:
    kept = history.holdings(history.add(report(0, amount(attrs.evolve(ONE, name="A\ud800"), "1"))))

    assert kept.accounts[0].name == "A?"


def test_a_gap_of_every_field_comes_back(history: History) -> None:
    full = Gap(
        code="late",
        loses=True,
        connection=KALSHI.key,
        account=ONE.key,
        kind="cash",
        message="m",
        error="E",
        retry_after=2.5,
    )

    assert history.holdings(history.add(report(0, amount(ONE, "1"), gaps=(full,)))).gaps == (full,)
