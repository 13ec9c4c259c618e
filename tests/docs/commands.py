"""The commands that pages tell people to type, checked against what is there: sessions, options, packages, paths."""

from __future__ import annotations

import ast
import re
import shlex
import subprocess
import sys
import tomllib
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from .pages import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

_ASSIGNMENT = re.compile(r"[A-Z][A-Z0-9_]*=.*")
_NEW_VENDOR = "newvendor"
"""Stands for a name the reader chooses."""
_PIPELINE = {"regenerate", "fresh", "lock", "refresh", "diff", "drift", "add"}
"""Sessions that are commands of the pipeline."""


def commands(text: str) -> Iterator[list[str]]:
    """Split a block into commands and their words; a path may be written as Windows does."""
    lines = text.replace("\\\n", " ").replace("\\", "/").splitlines()
    for line in lines:
        words = shlex.split(line, comments=True)
        command: list[str] = []
        for word in words:
            if word in {"&&", ";"}:
                yield command
                command = []
            elif word.endswith(";"):
                yield [*command, word[:-1]]
                command = []
            else:
                command.append(word)
        yield command


def check(words: list[str]) -> None:
    """Fail unless a command is known and what it names exists."""
    while words and (_ASSIGNMENT.fullmatch(words[0]) or words[0] == "export"):
        words = words[1:]
    if not words:
        return
    program, arguments = words[0].rpartition("/")[2], words[1:]
    assert program in _KNOWN, f"an unknown command: {shlex.join(words)}"
    _KNOWN[program](arguments)


def _python(arguments: list[str]) -> None:
    if arguments[0] != "-m":
        assert (ROOT / arguments[0]).is_file(), arguments[0]
    elif arguments[1] == "pip":
        _pip(arguments[2:])
    elif arguments[1] in {"pennyweight", "pennyweight_sandbox"}:
        _ours(arguments[1], arguments[2:])
    else:
        assert arguments[1] == "venv", arguments


def _pip(arguments: list[str]) -> None:
    assert arguments[0] == "install"
    for requirement in arguments[1:]:
        name, _, extras = requirement.rstrip("]").partition("[")
        known = packages() | {"nox": {"uv"}}
        assert name in known, requirement
        assert {extra for extra in extras.split(",") if extra} <= known[name], requirement


def _nox(arguments: list[str]) -> None:
    own, _, rest = " ".join(arguments).partition(" -- ")
    if own in {"", "-l"}:
        return
    match = re.fullmatch(r"-s (\w+)(?:\((\w+)\))?", own)
    assert match, f"nox {own}"
    assert match[1] in sessions(), f"no session {match[1]}"
    assert match[2] is None or match[2] in {*vendors(), _NEW_VENDOR}, f"no vendor {match[2]}"
    for word in rest.split():
        if match[1] in _PIPELINE and word.startswith("--"):
            assert word in options("-m", "pipeline", match[1]), f"{match[1]} has no option {word}"
        elif "/" in word and "…" not in word and not word.startswith("https://") and _NEW_VENDOR not in word:
            assert (ROOT / word).exists(), word


def _ours(module: str, arguments: list[str]) -> None:
    subcommand = list(takewhile(lambda word: not word.startswith("-"), arguments))
    known = options("-m", module, *subcommand)
    for word in (argument.lstrip("[").rstrip("]…") for argument in arguments):
        assert not word.startswith("--") or word.partition("=")[0] in known, f"{module} has no option {word}"


def _git(arguments: list[str]) -> None:
    assert arguments[0] == "diff"
    assert all((ROOT / path).exists() for path in arguments[1:])


def _shell(_: list[str]) -> None:
    """`set -a`, `. ./file`: the shell's own."""


_KNOWN = {
    **dict.fromkeys(("python", "python3", "py"), _python),
    "pip": _pip,
    "nox": _nox,
    "pennyweight": lambda arguments: _ours("pennyweight", arguments),
    "pennyweight-sandbox": lambda arguments: _ours("pennyweight_sandbox", arguments),
    "git": _git,
    **dict.fromkeys(("set", "."), _shell),
}


@cache
def options(*command: str) -> frozenset[str]:
    """Return the long options that a command's `--help` names; it fails when there is no such command."""
    run = subprocess.run(
        [sys.executable, *command, "--help"], cwd=ROOT / "scripts", capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return frozenset(re.findall(r"--[a-z][a-z-]+", run.stdout))


@cache
def sessions() -> set[str]:
    """Return the names of nox sessions, read from the noxfile without running it."""
    body = ast.parse((ROOT / "noxfile.py").read_text("utf-8")).body
    return {node.name for node in body if isinstance(node, ast.FunctionDef) and node.decorator_list}


@cache
def vendors() -> set[str]:
    return set(tomllib.loads((ROOT / "specs/vendors.toml").read_text("utf-8"))["vendors"])


@cache
def packages() -> dict[str, set[str]]:
    """Return our packages and their extras."""
    found = {}
    for path in [*ROOT.glob("*/pyproject.toml"), *ROOT.glob("generated/*/pyproject.toml")]:
        project = tomllib.loads(path.read_text("utf-8"))["project"]
        found[project["name"]] = set(project.get("optional-dependencies", {}))
    return found
