"""The Pythons that packages promise are those that are tried, and nothing uses what a newer one takes away."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from ruamel.yaml import YAML

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PROJECTS = [path for room in ("*", "generated/*") for path in sorted(ROOT.glob(f"{room}/pyproject.toml"))]
LEAVING = (ast.Return, ast.Break, ast.Continue)
GOING = re.compile(
    r"\b(asyncio\.(iscoroutinefunction|get_event_loop|get_event_loop_policy|set_event_loop_policy|AbstractEventLoopPolicy)"
    r"|codecs\.open|datetime\.utcnow|utcfromtimestamp|locale\.getdefaultlocale|ast\.(Num|Str|Bytes|NameConstant)"
    r"|pkgutil\.(find_loader|get_loader)|importlib\.abc\.(ResourceReader|Traversable)|typing\.ByteString|tarfile\.extractall"
    r"|sys\._enablelegacywindowsfsencoding|pathlib\.PurePath\.is_reserved|shutil\.rmtree\([^)]*onerror)\b"
)
"""Deprecated by 3.12, 3.13 or 3.14."""


def sources() -> Iterator[tuple[str, str]]:
    for room in ("core/src", "shim/src", "sandbox/src", "generated", "overlays", "scripts", "examples"):
        for path in sorted((ROOT / room).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")


def tried() -> list[str]:
    """Return the versions that CI runs everything on."""
    return list(YAML(typ="safe").load(ROOT / ".github/workflows/ci.yml")["jobs"]["nox"]["strategy"]["matrix"]["python"])


@pytest.mark.parametrize("path", PROJECTS, ids=lambda path: path.parent.name)
def test_a_package_promises_the_pythons_that_it_is_tried_on(path: Path) -> None:
    project = tomllib.loads(path.read_text("utf-8"))["project"]
    promised = [it.rpartition(" ")[2] for it in project.get("classifiers", ()) if re.search(r":: 3\.\d+$", it)]
    if path.parent.name == "scripts":
        pytest.skip("is not published")

    assert promised == tried()
    assert project["requires-python"] == f">={tried()[0]}"


def test_the_sessions_try_the_same_pythons() -> None:
    found = re.search(r"^PYTHONS = (\[.*\])$", (ROOT / "noxfile.py").read_text("utf-8"), re.MULTILINE)

    assert found
    assert ast.literal_eval(found[1]) == tried()


def test_the_next_python_is_tried_without_a_promise() -> None:
    job = YAML(typ="safe").load(ROOT / ".github/workflows/ci.yml")["jobs"]["next"]
    [version] = {step["with"]["python-version"] for step in job["steps"] if "setup-python" in step.get("uses", "")}

    assert job["continue-on-error"] is True
    assert version == f"3.{int(tried()[-1].partition('.')[2]) + 1}"


def test_nothing_leaves_a_finally_which_python_3_14_warns_of() -> None:
    wrong = [
        f"{name}:{node.lineno}"
        for name, source in sources()
        for block in ast.walk(ast.parse(source))
        if isinstance(block, ast.Try)
        for statement in block.finalbody
        for node in _own(statement)
        if isinstance(node, LEAVING)
    ]

    assert not wrong


def _own(node: ast.AST) -> Iterator[ast.AST]:
    """Yield a node and what is in it, without functions and loops, which a break or return of theirs does not leave."""
    yield node
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.For, ast.AsyncFor, ast.While)):
        for child in ast.iter_child_nodes(node):
            yield from _own(child)


def test_nothing_is_used_that_a_newer_python_takes_away() -> None:
    assert not [f"{name}: {found[0]}" for name, source in sources() if (found := GOING.search(source))]
