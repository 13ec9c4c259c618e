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


def test_all_answered_is_status_0(sandbox: Sandbox, run: Run) -> None:
    ran = run("balances")

    assert ran.status == 0
    assert "failed:" not in ran.err
    assert all(vendor in ran.out for vendor in ("kalshi", "snaptrade", "mesh", "onebalance"))


def test_one_failing_vendor_is_status_3_and_the_rest_is_shown(sandbox: Sandbox, run: Run) -> None:
    sandbox.script("mesh:401")

    ran = run("balances")

    assert ran.status == 3
    assert "9,876.5486" in ran.out
    assert "failed: mesh balances.get: 401" in ran.err


def test_no_answer_at_all_is_status_4(sandbox: Sandbox, run: Run) -> None:
    sandbox.script("*:401")

    ran = run("balances")

    assert (ran.status, ran.out) == (4, "")
    assert ran.err.count("failed:") == 4


def test_nothing_configured_is_status_4_with_the_variables(nothing_set: None, run: Run) -> None:
    ran = run("balances")

    assert (ran.status, ran.out) == (4, "")
    assert "KALSHI_API_KEY_ID" in ran.err
    assert "ONEBALANCE_ADDRESS" in ran.err


def test_nothing_configured_is_a_document_all_the_same(nothing_set: None, run: Run) -> None:
    ran = run("balances", "--json")

    assert ran.status == 4
    assert json.loads(ran.out)["balances"] == []


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


def test_a_vendor_that_is_only_not_installed_is_a_note(
    sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pennyweight._vendors.find_spec", lambda name: None if name == "pennyweight_mesh" else object())

    ran = run("balances")

    assert ran.status == 0
    assert 'note: mesh: configured, but not installed and so not asked. Run: pip install "pennyweight[mesh]"' in ran.err


def test_only_the_named_vendors_are_asked(sandbox: Sandbox, run: Run) -> None:
    ran = run("balances", "--vendor", "mesh", "--vendor", "kalshi")

    assert "onebalance" not in ran.out
    assert ran.out.index("mesh") < ran.out.index("kalshi")


def test_a_late_vendor_is_listed(sandbox: Sandbox, run: Run) -> None:
    sandbox.script("kalshi:delay=3")

    ran = run("balances", "--timeout", "0.5")

    assert ran.status == 3
    assert "failed: kalshi: no complete answer within 0.5 s" in ran.err


def test_notes_and_failures_stay_out_of_standard_output(sandbox: Sandbox, run: Run) -> None:
    sandbox.script("kalshi:401")

    ran = run("balances")

    assert "note:" not in ran.out
    assert "failed" not in ran.out
    assert ran.err.count("money-market") == 1


def test_the_version_is_the_packages(run: Run) -> None:
    assert run("--version").out.split()[-1] == pennyweight.__version__


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_tells_the_exit_statuses(run: Run, option: str) -> None:
    ran = run("balances", option)

    assert ran.status == 0
    assert all(f"\n    {status}  " in ran.out for status in (0, 2, 3, 4, 5))


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
    ran = module("balances")

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
    ran = module("balances", PYTHONIOENCODING="ascii")

    assert ran.returncode == 0
    assert "9,876.5486" in ran.stdout


def test_warnings_as_errors_do_not_cost_the_report(module: Callable[..., Any]) -> None:
    assert module("balances", PYTHONWARNINGS="error::FutureWarning").returncode == 0


FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")


@needs_full
@pytest.mark.parametrize("arguments", ["balances", "balances --json", "balances --help", "--help", "--version"])
def test_output_that_cannot_be_written_is_one_line_and_status_5(sandbox: Sandbox, arguments: str) -> None:
    with FULL.open("w") as full:
        ran = subprocess.run(
            command(arguments), env=paths(), stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )

    [line] = [line for line in ran.stderr.splitlines() if not line.startswith("note: ")]
    assert line.startswith("pennyweight: the output could not be written: ")
    assert ran.returncode == 5


@needs_full
def test_errors_that_cannot_be_written_do_not_look_like_success(sandbox: Sandbox) -> None:
    sandbox.script("*:401")

    with FULL.open("w") as full:
        ran = subprocess.run(
            command("balances"), env=paths(), stdout=subprocess.PIPE, stderr=full, text=True, check=False
        )

    assert ran.returncode == 5


@pytest.mark.parametrize("arguments", ["balances", "balances --json", "balances --help"])
def test_a_pipe_whose_reader_has_gone_ends_it_quietly(sandbox: Sandbox, arguments: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        ran = subprocess.run(
            command(arguments), env=paths(), stdout=pipe, stderr=subprocess.PIPE, text=True, check=False
        )

    assert ran.returncode == 1
    assert not [line for line in ran.stderr.splitlines() if not line.startswith("note: ")]


def command(arguments: str) -> list[str]:
    return [sys.executable, "-m", "pennyweight", *arguments.split()]


def paths() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
