"""Filters that hide rows and say so, and the formats a report is written in."""

import csv
import io
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pennyweight
import pyarrow as pa  # type: ignore[import-untyped]  # it has no types
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pennyweight._cli import words
from pennyweight._cli.arrow import _fitting, write_arrow
from pennyweight._cli.beancount import to_beancount
from pennyweight._cli.rows import to_csv
from pennyweight._cli.view import View, count_rows
from pennyweight_sandbox import Sandbox

Run = Callable[..., Any]
PARTS = ("balances", "positions")
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
COMMODITY = re.compile(r"[A-Z][A-Z0-9'._-]{0,22}[A-Z0-9]?")
ACCOUNT = re.compile(r"Assets(:[A-Z0-9][A-Za-z0-9-]*)+")


def account(key: str = "kalshi/main/0", **details: Any) -> pennyweight.Account:
    connection = "/".join(key.split("/")[:2])
    return pennyweight.Account(
        key=key, connection=connection, vendor=key.split("/")[0], id=key.split("/")[2], **{"name": "one", **details}
    )


def amount(value: str, kind: Any = "cash", symbol: str = "USD", **details: Any) -> pennyweight.Amount:
    held = details.pop("account", account())
    asset = pennyweight.Asset(key=details.pop("asset", f"iso4217:{symbol}"), symbol=symbol)
    return pennyweight.Amount(
        key=f"{held.key}:{kind}:{asset.key}:{details.get('part', '')}",
        account=held,
        asset=asset,
        kind=kind,
        value=Decimal(value),
        source=pennyweight.Source(operation="o.get", pointer="/x", sent=value, codes=details.pop("codes", ())),
        time=pennyweight.Time(state="live", fetched_at=NOW, as_of=details.pop("as_of", None)),
        **details,
    )


def report(*amounts: pennyweight.Amount, gaps: tuple[pennyweight.Gap, ...] = ()) -> pennyweight.Report:
    accounts = {it.account.key: it.account for it in amounts}
    return pennyweight.Report(
        scope=("accounts", "balances", "positions"),
        asked=("kalshi",),
        asked_at=NOW,
        finished_at=NOW,
        connections=(pennyweight.Connection(key="kalshi/main", vendor="kalshi", name="main"),),
        accounts=tuple(accounts.values()),
        amounts=amounts,
        gaps=gaps,
    )


def test_kinds_hide_the_others_and_say_how_many(sandbox: Sandbox, run: Run) -> None:
    ran = run("balances", "--vendor", "kalshi", "--kind", "cash")

    assert ran.status == 0
    assert "9,876.5486" in ran.out
    assert "10,087.0486" not in ran.out
    assert "KXSBXTEMP" not in ran.out
    assert re.search(r"\n12 rows are hidden by --kind\n$", ran.out)


def test_a_position_keeps_what_it_is_worth(sandbox: Sandbox, run: Run) -> None:
    ran = run("positions", "--vendor", "snaptrade", "--kind", "quantity")

    assert "22,230.00" in ran.out
    assert "hidden" not in ran.out


@pytest.mark.parametrize("pattern", ["kalshi/main/3", "subaccount 3", "SUBACCOUNT*", "3"])
def test_an_account_is_excluded_by_any_of_its_names(sandbox: Sandbox, run: Run, pattern: str) -> None:
    ran = run("accounts", "--vendor", "kalshi", "--exclude", pattern)

    assert ran.status == 0
    assert "\n kalshi/main  primary" in ran.out
    assert "subaccount 3" not in ran.out
    assert "hidden by --exclude" in ran.out


def test_hidden_rows_do_not_hide_that_something_is_missing(sandbox: Sandbox, run: Run) -> None:
    sandbox.script("kalshi:403")
    ran = run("balances", "--vendor", "kalshi", "--exclude", "kalshi")

    assert ran.status in (3, 4)
    assert "Something may be missing" in ran.out


def test_rows_below_an_amount_are_hidden_and_unknown_ones_are_not() -> None:
    worth = {"quantity": "5", "worth": "0.5"}
    held = report(
        amount("100"),
        amount("0.5", symbol="EUR"),
        amount("-0.5", symbol="CAD"),
        amount("-200", symbol="GBP"),
        amount(worth["quantity"], "quantity", "AAA", asset="snaptrade:AAA"),
        amount(
            worth["worth"],
            "positions_value",
            valued_from="kalshi/main/0:quantity:snaptrade:AAA:",
            part="AAA",
        ),
        amount("0.001", "quantity", "BBB", asset="snaptrade:BBB"),
    )
    shown = View(hide_below=Decimal(1)).apply(held)

    assert {it.asset.symbol for it in shown.amounts} == {"USD", "GBP", "BBB"}
    assert count_rows(held, PARTS) - count_rows(shown, PARTS) == 3
    assert shown.gaps == held.gaps


@given(
    st.lists(st.sampled_from(["cash", "quantity", "available"]), max_size=2),
    st.lists(st.sampled_from(["kalshi*", "one", "USD", "x"]), max_size=2),
    st.none() | st.decimals(0, 1000, places=2),
)
def test_no_view_makes_a_report_complete(kinds: list[str], exclude: list[str], below: Decimal | None) -> None:
    gap = pennyweight.Gap(code="late", loses=True, connection="kalshi/main", message="late")
    held = report(amount("12"), amount("3", "quantity", "AAA", asset="a:A"), gaps=(gap,))
    shown = View(kinds=tuple(kinds), exclude=tuple(exclude), hide_below=below).apply(held)

    assert not shown.complete
    assert shown.gaps == held.gaps
    assert set(shown.amounts) <= set(held.amounts)


def test_discreet_shows_shares_and_no_digit_of_an_amount(sandbox: Sandbox, run: Run) -> None:
    plain, discreet = run("balances"), run("balances", "--discreet")

    amounts = set(re.findall(r"(?<![\w.-])\d[\d,]*\.\d{3,}(?![\w.])", plain.out))
    assert "9,876.5486" in amounts
    assert not [it for it in amounts if it in discreet.out or it.replace(",", "") in discreet.out]
    assert "%" in discreet.out
    assert words.HIDDEN in discreet.out


def test_the_json_document_is_whole_whatever_is_hidden(sandbox: Sandbox, run: Run) -> None:
    ran = run("balances", "--vendor", "kalshi", "--json", "--kind", "cash", "--exclude", "*")

    document = json.loads(ran.out)
    assert {it["kind"] for it in document["amounts"]} > {"cash", "quantity"}
    assert "the JSON document has everything; --kind, --exclude hide rows of other formats only" in ran.err


@pytest.mark.parametrize(
    "arguments", [["--json", "--csv"], ["--beancount", "--arrow", "x"], ["--csv", "--discreet"], ["--hide-below", "-1"]]
)
def test_formats_exclude_each_other(sandbox: Sandbox, run: Run, arguments: list[str]) -> None:
    ran = run("balances", *arguments)

    assert (ran.status, ran.out) == (2, "")
    assert not sandbox.requests("kalshi")


def test_csv_has_a_line_for_each_amount_and_gaps_are_on_standard_error(sandbox: Sandbox, run: Run) -> None:
    ran = run("balances", "--csv")
    whole = json.loads(run("balances", "--json").out)

    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert len(rows) == len(whole["amounts"])
    cash = next(row for row in rows if row["amount"] == "kalshi/main/0:cash:iso4217:USD")
    assert (cash["value"], cash["in_sums"], cash["symbol"]) == ("9876.5486", "true", "USD")
    assert "missing: snaptrade/main" in ran.err
    assert ran.status == 3


def test_csv_of_positions_and_accounts(sandbox: Sandbox, run: Run) -> None:
    positions = list(csv.DictReader(io.StringIO(run("positions", "--vendor", "snaptrade", "--csv").out)))
    accounts = list(csv.DictReader(io.StringIO(run("accounts", "--vendor", "kalshi", "--csv").out)))

    assert {row["kind"] for row in positions} == {"quantity", "positions_value"}
    assert [row["account"] for row in accounts][:2] == ["kalshi/main/0", "kalshi/main/3"]


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+1+2", "@SUM(A1)", "-cmd", "\tx"])
def test_a_vendors_text_is_no_formula(name: str) -> None:
    text = to_csv(report(amount("-5.00", account=account(name=name))), PARTS)

    (row,) = csv.DictReader(io.StringIO(text))
    assert row["account_name"] == f"'{name}"
    assert row["value"] == "-5.00"


def test_beancount_directives_are_well_formed(sandbox: Sandbox, run: Run) -> None:
    ran = run("balances", "--beancount")

    directives = [line for line in ran.out.splitlines() if not line.startswith((";", " "))]
    assert len(directives) > 20
    for line in directives:
        day, word, name, value, commodity = line.split()
        datetime.fromisoformat(day)
        assert word == "balance"
        assert ACCOUNT.fullmatch(name), line
        assert Decimal(value) == Decimal(value)
        assert COMMODITY.fullmatch(commodity), line
    keys = [tuple(line.split()[i] for i in (0, 2, 4)) for line in directives]
    assert len(keys) == len(set(keys))
    assert any(line.startswith("; missing: ") for line in ran.out.splitlines())


def test_beancount_adds_lots_and_leaves_out_what_no_sum_has() -> None:
    paper = account("kalshi/main/9", flags=("paper",))
    held = report(
        amount("2", "quantity", "AAA", asset="mesh:AAA", part="1"),
        amount("3.5", "quantity", "AAA", asset="mesh:AAA", part="2"),
        amount("7", account=paper),
        amount("10"),
        amount("4", part_of="kalshi/main/0:cash:iso4217:USD:", part="p"),
        amount("99", "buying_power"),
    )
    lines = to_beancount(held, PARTS).splitlines()

    assert "2026-12-01 balance Assets:Kalshi:Main:One  5.5 AAA" in lines
    assert "2026-12-01 balance Assets:Kalshi:Main:One  10 USD" in lines
    assert len([line for line in lines if " balance " in line]) == 2


def test_money_market_funds_that_are_cash_are_not_positions_too() -> None:
    fund = amount("100", "quantity", "MMF", asset="snaptrade:MMF")
    worth = amount("100", "positions_value", valued_from=fund.key, part="MMF", codes=("counted_as_cash",))

    assert "MMF" not in "".join(
        line for line in to_beancount(report(amount("100"), fund, worth), PARTS).splitlines() if " balance " in line
    )


def test_names_in_a_ledger_stay_apart() -> None:
    one, other = account("mesh/a/1", name="Margin"), account("mesh/a/2", name="Margin")
    long = [f"TICKER-THAT-IS-VERY-LONG-{side}" for side in ("YES", "NO")]
    held = report(
        amount("1", account=one),
        amount("2", account=other),
        *(amount("1", "quantity", it, asset=f"kalshi:{it}", account=one) for it in long),
        amount("1", "quantity", "USDC", asset="x:1", account=one),
        amount("2", "quantity", "USDC", asset="x:2", account=one),
    )
    lines = [line.split() for line in to_beancount(held, PARTS).splitlines() if " balance " in line]

    assert len({(it[2], it[4]) for it in lines}) == len(lines) == 6
    assert all(COMMODITY.fullmatch(it[4]) for it in lines)


def test_an_arrow_file_has_exact_text_and_decimals(tmp_path: Path) -> None:
    huge = "1" + "0" * 60
    held = report(amount("12.50"), amount(huge, symbol="EUR"), amount("0." + "0" * 30 + "1", symbol="CAD"))
    path = tmp_path / "held.arrow"
    write_arrow(held, PARTS, path)

    table = pa.ipc.open_file(path).read_all()
    rows = table.select(["value", "value_decimal", "fetched_at"]).to_pylist()
    assert [row["value"] for row in rows] == ["12.50", huge, "0." + "0" * 30 + "1"]
    assert [row["value_decimal"] for row in rows] == [Decimal("12.5"), None, None]
    assert rows[0]["fetched_at"] == NOW
    assert table.schema.metadata[b"pennyweight.complete"] == b"true"
    assert sorted(tmp_path.iterdir()) == [path]


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_a_decimal_in_arrow_is_exact_or_null(value: Decimal) -> None:
    if abs(value.adjusted()) > 200:
        return
    found = _fitting(value)

    assert found is None or (found == value and pa.scalar(found, pa.decimal128(38, 18)).as_py() == value)


def test_the_arrow_option_writes_a_file_and_prints_nothing(sandbox: Sandbox, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "held.arrow"
    ran = run("balances", "--vendor", "kalshi", "--arrow", str(path))

    assert (ran.status, ran.out) == (0, "")
    assert pa.ipc.open_file(path).read_all().num_rows > 20

    failed = run("balances", "--vendor", "kalshi", "--arrow", str(tmp_path / "none" / "held.arrow"))
    assert failed.status == 5
    assert "could not be written: No such file or directory" in failed.err


def test_without_pyarrow_the_extra_is_named(sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pennyweight._cli.arrow.find_spec", lambda _: None)
    ran = run("balances", "--arrow", "x")

    assert ran.status == 2
    assert 'pip install "pennyweight[arrow]"' in ran.err


def test_gaps_of_hidden_accounts_keep_their_names(sandbox: Sandbox, run: Run) -> None:
    ran = run("balances", "--vendor", "snaptrade", "--exclude", "snaptrade/*")

    assert "snaptrade/main Sandbox Margin" in ran.out


def test_shares_need_no_total() -> None:
    from pennyweight._cli.view import Shares

    held = report(amount("0"), amount("5", symbol="EUR"), amount("5", symbol="EUR", account=account("kalshi/main/1")))
    shares = Shares(held)

    assert [shares.of_balance(it, "cash") for it in held.balances] == [words.HIDDEN, "50.0%", "50.0%"]
