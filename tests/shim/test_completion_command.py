"""Completion at the Tab key, in real shells on a terminal."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pennyweight_sandbox import Sandbox
from shim.processes import Terminal, environment

Run = Callable[..., Any]
BASH, ZSH = shutil.which("bash"), shutil.which("zsh")
NEEDS_BASH = pytest.mark.skipif(BASH is None, reason="bash is not installed")
NEEDS_ZSH = pytest.mark.skipif(ZSH is None, reason="zsh is not installed")
CASES = [
    ("pennyweight bal", "pennyweight balances"),
    ("pennyweight balances --hide", "pennyweight balances --hide-below"),
    ("pennyweight balances --vendor snap", "pennyweight balances --vendor snaptrade"),
    ("pennyweight balances --kind withd", "pennyweight balances --kind withdrawable"),
    ("pennyweight balances --connection snaptrade/al", "pennyweight balances --connection snaptrade/alice"),
    ("pennyweight call onebal", "pennyweight call onebalance"),
    ("pennyweight call kalshi orders.amen", "pennyweight call kalshi orders.amend"),
    ("pennyweight call kalshi orders.cancel --order-i", "pennyweight call kalshi orders.cancel --order-id"),
    ("pennyweight call kalshi orders.create --side as", "pennyweight call kalshi orders.create --side ask"),
    ("pennyweight call mesh balances.get --type robin", "pennyweight call mesh balances.get --type robinhood"),
]


@pytest.fixture
def variables(nothing_set: None, tmp_path: Path) -> dict[str, str]:
    """A command `pennyweight` in PATH, and a configuration file with two connections."""
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "pennyweight"
    command.write_text(f"#!{sys.executable}\nfrom pennyweight._cli import main\nmain()\n", "utf-8")
    command.chmod(0o755)
    config = tmp_path / "xdg/pennyweight/config.toml"
    config.parent.mkdir(parents=True)
    config.write_text(
        '[snaptrade.alice]\nuser_id = "a"\nuser_secret = { env = "A" }\n'
        '[snaptrade.bob]\nuser_id = "b"\nuser_secret = { env = "B" }\n',
        "utf-8",
    )
    return {
        "PATH": f"{folder}:{os.environ['PATH']}",
        "PS1": "ready> ",
        "TERM": "dumb",
        "HISTFILE": "",
        "HOME": str(tmp_path),
    }


@NEEDS_BASH
@pytest.mark.parametrize(("typed", "completed"), CASES)
def test_bash_completes_at_tab(variables: dict[str, str], typed: str, completed: str) -> None:
    bash = Terminal([str(BASH), "--norc", "--noprofile", "-i"], variables)
    bash.send('eval "$(pennyweight completion bash)"; echo is-set\n')
    bash.read_until("is-set\r\nready> ")
    bash.send(f"{typed}\t")

    bash.read_until(completed)
    bash.send("\x15exit 0\n")
    assert bash.end() == 0


@NEEDS_ZSH
@pytest.mark.parametrize(("typed", "completed"), CASES)
def test_zsh_completes_at_tab(variables: dict[str, str], tmp_path: Path, typed: str, completed: str) -> None:
    zsh = Terminal([str(ZSH), "-f", "-i"], variables | {"ZDOTDIR": str(tmp_path)})
    zsh.send('autoload -Uz compinit; compinit -u; eval "$(pennyweight completion zsh)"; echo is-set\n')
    zsh.read_until("\nis-set")
    zsh.read_until("ready> ")
    zsh.send(f"{typed}\t")

    zsh.read_until(completed)
    zsh.send("\x15exit 0\n")
    assert zsh.end() == 0


@NEEDS_BASH
@pytest.mark.parametrize(("typed", "found"), [("call ", {"kalshi", "mesh"}), ("", {"balances", "doctor", "call"})])
def test_bash_is_given_all_that_fits(variables: dict[str, str], typed: str, found: set[str]) -> None:
    words = ["pennyweight", *typed.split(" ")]
    script = (
        'eval "$(pennyweight completion bash)"; '
        f"COMP_WORDS=({' '.join(words[:-1])} ''); COMP_CWORD={len(words) - 1}; _pennyweight_completion pennyweight; "
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    ran = subprocess.run(
        [str(BASH), "-c", script], env=environment(**variables), capture_output=True, text=True, check=True
    )

    assert found <= set(ran.stdout.split())
    assert ran.stderr == ""


def test_completion_reads_no_secret_and_asks_nobody(
    variables: dict[str, str], sandbox: Sandbox, tmp_path: Path
) -> None:
    marker = tmp_path / "marker"
    (tmp_path / "xdg/pennyweight/config.toml").write_text(
        f'[onebalance.a]\naddress = "0x0"\napi_key = {{ command = ["touch", "{marker}"] }}\n', "utf-8"
    )
    complete = {
        "_PENNYWEIGHT_COMPLETE": "bash_complete",
        "COMP_WORDS": "pennyweight accounts --connection ",
        "COMP_CWORD": "3",
    }
    ran = subprocess.run(
        [tmp_path / "bin/pennyweight"],
        env=environment(**variables, **complete),
        capture_output=True,
        text=True,
        check=False,
    )

    assert "plain,onebalance/a" in ran.stdout
    assert not marker.exists()
    assert not sandbox.requests("kalshi")


def test_a_calls_connections_are_those_of_its_vendor(variables: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "other.toml"
    file.write_text('[kalshi.a]\n[onebalance.b]\naddress = "0x0"\n', "utf-8")
    words = f"pennyweight call kalshi orders.list --config {file} --connection "
    complete = {"_PENNYWEIGHT_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": "7"}
    ran = subprocess.run(
        [tmp_path / "bin/pennyweight"],
        env=environment(**variables, **complete),
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.stdout.split() == ["plain,kalshi/a"]


def test_a_broken_file_costs_the_completion_and_shows_no_traceback(variables: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "xdg/pennyweight/config.toml").write_text("[[[", "utf-8")
    complete = {
        "_PENNYWEIGHT_COMPLETE": "bash_complete",
        "COMP_WORDS": "pennyweight accounts --connection ",
        "COMP_CWORD": "3",
    }
    ran = subprocess.run(
        [tmp_path / "bin/pennyweight"],
        env=environment(**variables, **complete),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ran.stdout.strip(), ran.stderr) == ("", "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_is_printed_for_each_shell(run: Run, shell: str) -> None:
    ran = run("completion", shell)

    assert ran.status == 0
    assert f"_PENNYWEIGHT_COMPLETE={shell}_complete" in ran.out
