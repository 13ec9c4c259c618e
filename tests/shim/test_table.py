"""The table: every digit, at every width; unknown is a dash; names steer nothing."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from pennyweight_sandbox import Sandbox

Run = Callable[..., Any]
LONGEST = ("12,345,678,901,234,567.89", "123,456.789012345678901234", "-1,250.40", "96,347.500001", "9,876.5486")


def line(text: str, *words: str) -> str:
    return next(line for line in text.splitlines() if all(word in line for word in words))


@pytest.mark.parametrize("columns", [20, 60, 80, 120, 250])
def test_no_digit_is_lost_at_any_width(
    sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("FORCE_COLOR", "1")

    out = run("balances", "--no-color").out

    assert all(amount in out for amount in LONGEST)


def test_a_pipe_has_one_line_per_balance(sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")

    out = run("balances").out

    assert "12,345,678,901,234,567.89" in line(out, "snaptrade", "IDR", "Sandbox Brokerage")
    assert "USD (implied)" in line(out, "onebalance", "worth")


def test_what_is_not_known_is_a_dash_and_not_zero(sandbox: Sandbox, run: Run) -> None:
    row = line(run("balances", "--vendor", "mesh").out, "GBP")

    assert row.split() == ["mesh", "robinhood", "GBP", *["–"] * 7, "live", "(real-time)"]  # noqa: RUF001 - the dash for "not known"


def test_amounts_stand_at_the_right(sandbox: Sandbox, run: Run) -> None:
    lines = run("balances", "--vendor", "mesh").out.splitlines()
    ends = {row.index(amount) + len(amount) for row in lines for amount in ("1,520.25", "-412.37") if amount in row}

    assert len(ends) == 1


def test_a_terminal_gets_colour_and_a_spinner_on_standard_error(
    sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    sandbox.script("mesh:delay=0.3")

    ran = run("balances", "--vendor", "mesh")

    assert re.search(r"\x1b\[31m *-412\.37", ran.out)
    assert "asking mesh" in ran.err
    assert "asking" not in ran.out


def test_no_color_has_no_escape_sequence(sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")

    assert "\x1b" not in run("balances", "--no-color").out


def test_a_name_from_a_vendor_is_neither_markup_nor_a_control_sequence(sandbox: Sandbox, run: Run) -> None:
    accounts = sandbox.snaptrade.users[sandbox.env["SNAPTRADE_USER_ID"]].accounts
    accounts[0].details["name"] = "[red]\x1b[2J\r\nOwn"

    out = run("balances", "--vendor", "snaptrade").out

    assert "\x1b" not in out
    assert "[red]" in line(out, "Own", "-1,250.40")


def test_totals_stand_apart_from_the_balances(sandbox: Sandbox, run: Run) -> None:
    above, below = run("balances").out.split("Totals as the vendors state them")

    assert "48,211.07" not in above
    assert "48,211.07" in line(below, "snaptrade", "Sandbox Margin")


def test_a_vendor_without_anything_is_told(sandbox: Sandbox, run: Run) -> None:
    sandbox.snaptrade.users[sandbox.env["SNAPTRADE_USER_ID"]].accounts.clear()

    ran = run("balances", "--vendor", "snaptrade")

    assert ran.status == 0
    assert "note: snaptrade: answered, and has nothing to show" in ran.err
