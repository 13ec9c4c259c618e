"""The command: what it prints where, and with which status it ends."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pennyweight
import pytest
from pennyweight_sandbox import Sandbox

Run = Callable[..., Any]


def test_a_complete_report_is_status_0(sandbox: Sandbox, run: Run) -> None:
    ran = run("balances", "--vendor", "kalshi")

    assert ran.status == 0
    assert "9,876.5486" in ran.out
    assert "missing" not in ran.out + ran.err


def test_a_report_with_a_gap_is_status_3_unless_that_is_allowed(sandbox: Sandbox, run: Run) -> None:
    assert run("balances", "--vendor", "snaptrade").status == 3
    assert run("balances", "--vendor", "snaptrade", "--allow-partial").status == 0


def test_gaps_stand_first_and_the_rest_is_shown(sandbox: Sandbox, run: Run) -> None:
    sandbox.script("onebalance:401x9")

    ran = run("balances", "--vendor", "kalshi", "--vendor", "onebalance")

    assert ran.status == 3
    assert ran.out.startswith("Something may be missing:\n✗ onebalance/main")
    assert ran.out.index("✗") < ran.out.index("9,876.5486")
    assert "401" in ran.out


def test_gaps_of_one_kind_are_one_line(sandbox: Sandbox, run: Run) -> None:
    out = run("balances", "--vendor", "mesh").out

    assert out.count("is not known") == 2  # one of the account, one of the portfolio
    assert "more like it" in out


def test_no_answer_at_all_is_status_4(sandbox: Sandbox, run: Run) -> None:
    sandbox.script("*:401x99")

    ran = run("balances")

    assert ran.status == 4
    assert ran.out.count("401") >= 4


@pytest.mark.parametrize("arguments", [[], ["--allow-partial"], ["--json"]])
def test_nothing_answered_is_status_4_whatever_is_allowed(sandbox: Sandbox, run: Run, arguments: list[str]) -> None:
    sandbox.script("kalshi:401x99")

    assert run("balances", "--vendor", "kalshi", *arguments).status == 4


def test_nothing_configured_is_wrong_usage_that_names_the_variables(nothing_set: None, run: Run) -> None:
    ran = run("balances")

    assert (ran.status, ran.out) == (2, "")
    assert "KALSHI_API_KEY_ID" in ran.err
    assert "ONEBALANCE_ADDRESS" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [["--vendor", "plaid"], ["--timeout", "soon"], ["--timeout", "0"], ["--timeout", "nan"], ["--sum"], ["extra"]],
)
def test_wrong_usage_is_status_2(sandbox: Sandbox, run: Run, arguments: list[str]) -> None:
    ran = run("balances", *arguments)

    assert (ran.status, ran.out) == (2, "")
    assert "Usage:" in ran.err


def test_a_named_vendor_that_is_not_installed_is_wrong_usage(
    sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pennyweight._vendors.find_spec", lambda _: None)

    ran = run("balances", "--vendor", "kalshi")

    assert ran.status == 2
    assert 'pip install "pennyweight[kalshi]"' in ran.err


def test_a_configured_vendor_that_is_not_installed_is_a_gap(
    sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sandbox.env if name.startswith(("SNAPTRADE", "ONEBALANCE"))]:
        monkeypatch.delenv(name)
    monkeypatch.setattr("pennyweight._vendors.find_spec", lambda name: None if name == "pennyweight_mesh" else object())

    ran = run("balances")

    assert ran.status == 3
    assert 'pip install "pennyweight[mesh]"' in ran.out


def test_only_the_named_vendors_are_asked(sandbox: Sandbox, run: Run) -> None:
    ran = run("balances", "--vendor", "mesh", "--vendor", "kalshi")

    assert "onebalance" not in ran.out
    assert ran.out.index("mesh/robinhood  ") < ran.out.index("kalshi/main")


def test_a_document_has_the_gaps_and_standard_error_says_them_too(sandbox: Sandbox, run: Run) -> None:
    ran = run("balances", "--vendor", "snaptrade", "--json")

    report = pennyweight.Report.from_json(ran.out)
    assert ran.status == 3
    assert report.gaps
    assert "missing: snaptrade/main" in ran.err


@pytest.mark.parametrize(("command", "shown"), [("positions", "SBXA"), ("accounts", "Sandbox Margin")])
def test_positions_and_accounts_have_commands_of_their_own(
    sandbox: Sandbox, run: Run, command: str, shown: str
) -> None:
    ran = run(command, "--vendor", "snaptrade")

    assert shown in ran.out
    assert "buying" not in ran.out
    assert json.loads(run(command, "--vendor", "snaptrade", "--json").out)["scope"][-1] == command


def test_an_explanation_is_of_the_amounts_that_are_meant(sandbox: Sandbox, run: Run) -> None:
    ran = run("explain", "main/0:cash:iso4217:usd", "--vendor", "kalshi")

    assert ran.status == 0
    assert ran.out.count("portfolio.get_balance") == 3  # the cash and its two parts
    assert "✓ 987654 cents are 9876.5486 dollars" in ran.out


def test_an_explanation_of_nothing_says_what_there_is(sandbox: Sandbox, run: Run) -> None:
    ran = run("explain", "gold", "--vendor", "kalshi")

    assert ran.status == 2
    assert "account_value" in ran.err


@pytest.mark.parametrize("columns", [40, 60])
def test_a_narrow_terminal_gets_every_digit(
    sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))

    ran = run("balances")

    assert max(map(len, ran.out.splitlines())) <= columns
    assert "12,345,678,901,234,567.89" in ran.out.replace("\n", "")
    assert "123,456.789012345678901234" in ran.out


def test_a_pipe_is_as_wide_as_it_needs_to_be(sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)

    assert max(map(len, run("balances").out.splitlines())) > 120


def test_names_of_vendors_cannot_steer_the_terminal(sandbox: Sandbox, run: Run) -> None:
    details = sandbox.snaptrade.users[sandbox.env["SNAPTRADE_USER_ID"]].accounts[0].details
    details["name"] = "\x1b[2Jgone\n[bold]markup[/bold]"

    ran = run("balances", "--vendor", "snaptrade")

    assert "\x1b" not in ran.out
    assert "[bold]markup[/bold]" in ran.out


def test_the_version_is_the_packages(run: Run) -> None:
    assert run("--version").out.split()[-1] == pennyweight.__version__


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_tells_the_exit_statuses(run: Run, option: str) -> None:
    ran = run(option)

    assert ran.status == 0
    assert all(f"\n    {status} " in ran.out for status in (0, 2, 3, 4, 5, 130))


@pytest.fixture
def module(sandbox: Sandbox) -> Callable[..., subprocess.CompletedProcess[str]]:
    """`python -m pennyweight` in a process of its own, with its streams as pipes."""

    def start(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **variables}
        command = [sys.executable, "-m", "pennyweight", *arguments]
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=30, check=False
        )

    return start


def test_the_vendors_deprecation_is_one_tidy_line(module: Callable[..., Any]) -> None:
    ran = module("balances", "--vendor", "onebalance", "--allow-partial")

    assert ran.returncode == 0
    assert [line for line in ran.stderr.splitlines() if "deprecated" in line] == [
        "note: OneBalance has deprecated its Toolkit API; it may stop answering at any time."
    ]
    assert "Warning" not in ran.stderr
    assert ".py" not in ran.stderr


def test_a_pipe_gets_plain_text_without_spinner_or_colour(module: Callable[..., Any]) -> None:
    ran = module("balances")

    assert "\x1b" not in ran.stdout + ran.stderr
    assert "asking" not in ran.stderr


def test_a_terminal_that_knows_only_ascii_gets_its_report(module: Callable[..., Any]) -> None:
    ran = module("balances", "--allow-partial", PYTHONIOENCODING="ascii")

    assert ran.returncode == 0
    assert "9,876.5486" in ran.stdout


def test_warnings_as_errors_do_not_cost_the_report(module: Callable[..., Any]) -> None:
    assert module("balances", "--allow-partial", PYTHONWARNINGS="error::FutureWarning").returncode == 0


FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")


@needs_full
@pytest.mark.parametrize("arguments", ["balances", "balances --json", "balances --help", "--help", "--version"])
def test_output_that_cannot_be_written_is_one_line_and_status_5(sandbox: Sandbox, arguments: str) -> None:
    with FULL.open("w", encoding="utf-8") as full:
        ran = subprocess.run(
            command(arguments), env=paths(), stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )

    [line] = [line for line in ran.stderr.splitlines() if not line.startswith(("note: ", "missing: "))]
    assert line.startswith("pennyweight: the output could not be written: ")
    assert ran.returncode == 5


@pytest.mark.parametrize("arguments", ["balances", "balances --json"])
def test_a_pipe_whose_reader_has_gone_still_hears_what_is_missing(sandbox: Sandbox, arguments: str) -> None:
    sandbox.script("kalshi:401x99")
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        ran = subprocess.run(
            command(arguments), env=paths(), stdout=pipe, stderr=subprocess.PIPE, text=True, check=False
        )

    assert ran.returncode == 3
    assert "missing: kalshi/main" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("arguments", ["balances --help", "--help"])
def test_help_into_a_closed_pipe_ends_quietly(sandbox: Sandbox, arguments: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        ran = subprocess.run(
            command(arguments), env=paths(), stdout=pipe, stderr=subprocess.PIPE, text=True, check=False
        )

    assert ran.stderr == ""


def command(arguments: str) -> list[str]:
    return [sys.executable, "-m", "pennyweight", *arguments.split()]


def paths() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
