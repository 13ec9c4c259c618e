"""However a command ends: a status that the help names, one line where something is wrong, and no traceback."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pennyweight._cli import _COMMANDS, main
from pennyweight_sandbox import Sandbox
from shim.processes import COMMAND, Terminal, environment, start

Run = Callable[..., Any]
PRINTING = [
    ("balances",),
    ("balances", "--json"),
    ("balances", "--csv"),
    ("explain", "cash"),
    ("connections",),
    ("doctor",),
    ("completion", "bash"),
    ("call", "kalshi", "portfolio.get_balance"),
    ("call", "kalshi", "markets.list", "--table"),
    ("--help",),
    ("call", "kalshi", "orders.get", "--help"),
]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to write to")
@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
def test_a_full_disk_is_one_line_and_status_5(sandbox: Sandbox, arguments: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123 - a device
        ran = start(*narrowed(arguments), stdout=full)

    assert ran.returncode == 5
    assert ran.stderr.splitlines()[-1] == "pennyweight: the output could not be written: No space left on device"
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
def test_a_closed_standard_output_is_one_line_and_status_5(sandbox: Sandbox, arguments: tuple[str, ...]) -> None:
    ran = shell(arguments, ">&-")

    assert ran.returncode == 5, ran.stderr
    assert ran.stderr.splitlines()[-1] == "pennyweight: the output could not be written: Bad file descriptor"


@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
def test_a_closed_pipe_is_no_failure_of_the_command(sandbox: Sandbox, arguments: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        ran = start(*narrowed(arguments), stdout=pipe)

    assert ran.returncode == 0
    assert ran.stderr == ""


def test_a_closed_pipe_still_says_what_is_missing(sandbox: Sandbox) -> None:
    sandbox.script("kalshi:401")
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        ran = start("balances", "--vendor", "kalshi", "--vendor", "onebalance", stdout=pipe)

    assert ran.returncode == 3
    assert "missing: kalshi/main" in ran.stderr


@pytest.mark.parametrize(
    "arguments", [("nope",), ("balances", "--nope"), ("accounts", "--config", "none")], ids=" ".join
)
def test_without_standard_error_the_status_remains(sandbox: Sandbox, arguments: tuple[str, ...]) -> None:
    ran = shell(arguments, "2>&-")

    assert (ran.returncode, ran.stdout) == (2, "")
    assert shell(arguments, ">&- 2>&-").returncode == 5


@pytest.mark.parametrize("command", ["balances", "positions", "accounts"])
def test_an_interrupted_report_shows_what_came(sandbox: Sandbox, command: str) -> None:
    sandbox.script("mesh:delay=20x9")
    process = subprocess.Popen(
        [*COMMAND, command], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    due = time.monotonic() + 20
    while len(sandbox.requests("kalshi")) < 2 or not sandbox.requests("mesh"):
        assert time.monotonic() < due
        time.sleep(0.05)
    time.sleep(1.0)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=15)

    assert process.returncode == 130
    assert "kalshi/main" in out
    assert re.search(r"mesh/robinhood .*not\s+answered\s+before\s+the\s+report\s+was\s+interrupted", out, re.DOTALL)
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "arguments", [("doctor", "--vendor", "mesh"), ("call", "mesh", "balances.get", "--type", "robinhood")], ids=" ".join
)
def test_every_command_can_be_interrupted(sandbox: Sandbox, arguments: tuple[str, ...]) -> None:
    sandbox.script("mesh:delay=20x9")
    process = subprocess.Popen(
        [*COMMAND, *arguments], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    due = time.monotonic() + 20
    while not sandbox.requests("mesh"):
        assert time.monotonic() < due
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=15)

    assert process.returncode == 130
    assert "Traceback" not in err


def test_an_error_of_ours_is_one_line_and_status_1(sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(*_: object, **__: object) -> None:
        raise RuntimeError("hunter2")

    monkeypatch.setattr("pennyweight._cli.connections.configured", break_down)
    ran = run("connections")

    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("pennyweight: unexpected RuntimeError in break_down (")
    assert "please report it. PENNYWEIGHT_TRACEBACK=1 shows where it comes from" in ran.err
    assert ran.err.count("\n") == 1
    assert "hunter2" not in ran.err

    monkeypatch.setenv("PENNYWEIGHT_TRACEBACK", "1")
    with pytest.raises(RuntimeError, match="hunter2"):
        main(["connections"], prog_name="pennyweight")


def test_the_help_names_every_status(run: Run) -> None:
    text = run("--help").out

    assert all(re.search(rf"^ +{status} +\w", text, re.MULTILINE) for status in (0, 1, 2, 3, 4, 5, 130))


@pytest.mark.parametrize("command", _COMMANDS)
def test_every_command_has_help_with_examples(run: Run, command: str) -> None:
    for option in ("--help", "-h"):
        ran = run(command, option)

        assert ran.status == 0
        assert f"pennyweight {command}" in ran.out.split("Options:")[0].replace("Usage: pennyweight", "Usage:")
        assert max(map(len, ran.out.splitlines())) <= 100


@pytest.mark.parametrize("command", ["balances", "explain", "connections", "doctor", "call kalshi orders.list"])
def test_help_loads_no_http_library(command: str) -> None:
    code = (
        "import sys\nfrom pennyweight._cli import main\n"
        f"try:\n    main({[*command.split(), '--help']!r}, prog_name='pennyweight')\nexcept SystemExit:\n    pass\n"
        "print(sorted(sys.modules.keys() & {'httpx', 'msgspec', 'rich.table', 'pyarrow', 'cryptography'}), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=True)

    assert ran.stderr.strip() == "[]"


@pytest.mark.parametrize(
    "arguments",
    [("call", "kalshi", "orders.list", "--help"), ("balances",), ("doctor",), ("connections",), ("--help",)],
)
@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_that_lacks_characters_costs_nothing(
    sandbox: Sandbox, arguments: tuple[str, ...], encoding: str
) -> None:
    ran = start(*narrowed(arguments), variables={"PYTHONIOENCODING": encoding}, encoding="latin-1")

    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_terminal_shows_who_is_awaited(sandbox: Sandbox) -> None:
    sandbox.script("kalshi:delay=1.5")
    terminal = Terminal([*COMMAND, "accounts", "--vendor", "kalshi"], {"TERM": "xterm"})

    terminal.read_until("asking kalshi/main")
    assert terminal.end() == 0


def narrowed(arguments: tuple[str, ...]) -> tuple[str, ...]:
    """Ask one vendor, whose report is complete."""
    with_vendors = {"balances", "positions", "accounts", "explain", "connections", "doctor"}
    return (*arguments, "--vendor", "kalshi") if arguments[0] in with_vendors else arguments


def shell(arguments: tuple[str, ...], redirections: str) -> subprocess.CompletedProcess[str]:
    command = f'exec "$@" {redirections}'
    return subprocess.run(
        ["/bin/sh", "-c", command, "sh", *COMMAND, *narrowed(arguments)],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
