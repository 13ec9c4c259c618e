"""`--help` says the same under `python -OO`, which drops docstrings."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

COMMANDS = [
    "-m pennyweight",
    "-m pennyweight balances",
    "-m pennyweight_sandbox",
    "-m pipeline",
    *(f"-m pipeline {name}" for name in ("regenerate", "fresh", "lock", "refresh", "diff", "drift", "add")),
    "-m benchmarks",
    "-m benchmarks.soak",
    *(
        f"scripts/{name}.py"
        for name in ("build", "changelog", "documentation", "publish", "rehearse", "smoke", "upstream")
    ),
]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_does_not_need_docstrings(command: str) -> None:
    plain, without = help_of(command), help_of(command, "-OO")

    assert "--help" in plain
    assert without == plain


def help_of(command: str, *options: str) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), *sys.path]))}
    run = [sys.executable, *options, *command.split(), "--help"]
    return subprocess.run(run, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout
