"""Nothing assumes POSIX: encodings, newlines, names of files, modules that only some systems have, processes without fork."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pipeline.file_tree import unportable
from pipeline.naming import is_free_operation_name, is_operation_name

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
ROOMS = (
    "core/src",
    "shim/src",
    "sandbox/src",
    "generated",
    "overlays",
    "scripts",
    "examples",
    "benchmarks",
    "noxfile.py",
)
TEXT_OF_PROCESSES = {"text", "universal_newlines"}
POSIX_ONLY = {"crypt", "fcntl", "grp", "nis", "posix", "pty", "pwd", "readline", "resource", "syslog", "termios", "tty"}
RESERVED = re.compile(r'[<>:"|?*\\]|[ .]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.IGNORECASE)
NO_FILES = {"growing", "os", "self", "tarfile", "webbrowser", "wheel", "_connections", "_dialer"}
"""What else has a method `open`: documents that are built, archives, addresses."""
OF_TESTS = {"connections", "it", "browser"}
"""The same in tests."""
# What is not there on Windows is taken away before everything is imported.
WITHOUT_POSIX = """
import asyncio, importlib.metadata, multiprocessing, os, shutil, signal, ssl, subprocess, sys, tempfile, webbrowser
gone = {posix_only!r}
for name in gone:
    sys.modules[name] = None
for name in ("fork", "forkpty", "register_at_fork", "getuid", "geteuid", "fchmod", "killpg", "uname"):
    if hasattr(os, name):
        delattr(os, name)
for name in ("SIGKILL", "SIGHUP", "SIGALRM", "SIGUSR1"):
    if hasattr(signal, name):
        delattr(signal, name)
sys.path.insert(0, {scripts!r})
import importlib
from shipping.probe import import_all
print(sum(import_all(name, ["aiohttp", "yarl", "pyarrow"]) for name in {packages!r}))
"""


def tracked(*patterns: str) -> list[str]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()


def modules(*rooms: str) -> Iterator[tuple[str, ast.Module]]:
    for name in tracked(*(rooms or ROOMS)):
        if name.endswith(".py") and (ROOT / name).is_file():
            yield name, ast.parse((ROOT / name).read_text("utf-8"))


def names_an_encoding(call: ast.Call, name: str) -> bool:
    """Whether a call that reads or writes text says in which encoding, or is about bytes."""
    words = {keyword.arg for keyword in call.keywords}
    if "encoding" in words or None in words:
        return True
    given = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
    modes = [value for value in given if isinstance(value, str) and re.fullmatch(r"[rwax+]*b[rwax+]*", value)]
    return bool(modes) or (name == "read_text" and bool(call.args)) or (name == "write_text" and len(call.args) > 1)


def _owner(node: ast.expr) -> str:
    """Return the name that something is an attribute of, or has as one."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def test_whoever_reads_or_writes_text_says_in_which_encoding() -> None:
    silent = [
        f"{path}:{node.lineno}"
        for path, module in modules(*ROOMS, "tests")
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
        if isinstance(node.func, ast.Attribute) and node.func.attr in {"read_text", "write_text", "open"}
        if _owner(node.func.value) not in NO_FILES | OF_TESTS
        if not names_an_encoding(node, node.func.attr)
    ]

    assert not silent


def test_what_another_program_says_is_read_in_a_known_encoding() -> None:
    silent = [
        f"{path}:{node.lineno}"
        for path, module in modules()
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
        if _owner(node.func) in {"run", "Popen", "check_output"}
        if {it.arg for it in node.keywords} & TEXT_OF_PROCESSES
    ]

    assert not silent, "name an encoding: Windows would take the one of its language"


def test_no_module_that_only_posix_has_is_imported_at_the_top() -> None:
    wrong = [
        f"{path} imports {alias}"
        for path, module in modules()
        for node in module.body
        for alias in (
            [it.name for it in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
        if alias.partition(".")[0] in POSIX_ONLY
    ]

    assert not wrong


def test_everything_is_imported_without_what_only_posix_has() -> None:
    packages = ["pennyweight_core", "pennyweight", "pennyweight_sandbox"]
    packages += [path.name for path in sorted(ROOT.glob("generated/*/src/*")) if (path / "__init__.py").is_file()]
    source = WITHOUT_POSIX.format(posix_only=sorted(POSIX_ONLY), scripts=str(ROOT / "scripts"), packages=packages)

    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 1000


def test_every_name_can_be_a_file_on_every_system() -> None:
    names = tracked()
    folded = Counter(name.casefold() for name in names)

    assert not list(unportable(names))
    assert not [name for name in names if any(RESERVED.search(part) for part in name.split("/"))]
    assert not [name for name, count in folded.items() if count > 1]
    assert max(map(len, names)) < 200, "Windows may stop at 260, with the folder of the clone"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("a/con/index.html", "a device of Windows"),
        ("a/AUX.py", "a device of Windows"),
        ("lpt1.tar.gz", "a device of Windows"),
        ("a/b./c", "signs that Windows allows in no name"),
        ("a/what?.md", "signs that Windows allows in no name"),
        ("a/é:b.md", "signs that Windows allows in no name"),
        ("x/ORDERS.html", "differs from X/orders.html in case alone"),
    ],
)
def test_a_file_that_some_system_cannot_hold_is_told(name: str, reason: str) -> None:
    fine = ["X/orders.html", "a/confirm.py", "a/console/index.html", "a/com.py", "a/.hidden"]

    assert not list(unportable(fine))
    assert (name, reason) in list(unportable([*fine, name]))


@pytest.mark.parametrize("resource", ["con", "aux", "nul", "com1"])
def test_no_resource_is_called_like_a_device(resource: str) -> None:
    assert is_operation_name(f"{resource}.get")
    assert not is_free_operation_name(f"{resource}.get")
    assert is_free_operation_name(f"{resource}s.get")


def test_text_is_kept_with_newlines_of_one_kind() -> None:
    attributes = (ROOT / ".gitattributes").read_text("utf-8").splitlines()
    binary = {".png", ".ico", ".gz", ".zip", ".woff2"}

    carriages = [
        name
        for name in tracked("*.py", "*.md", "*.yaml", "*.yml", "*.toml", "*.json", "*.txt", "*.jinja", "*.css")
        if Path(name).suffix not in binary and (ROOT / name).is_file() and b"\r\n" in (ROOT / name).read_bytes()
    ]

    assert "* text=auto eol=lf" in attributes
    assert not carriages


@pytest.mark.parametrize("system", ["ubuntu", "windows", "macos"])
def test_the_workflow_runs_on_every_system(system: str) -> None:
    assert f"{system}-" in (ROOT / ".github/workflows/ci.yml").read_text("utf-8")
