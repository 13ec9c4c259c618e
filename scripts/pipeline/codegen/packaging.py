"""Finish a package: its code formatted by ruff, the overlay grafted, pyproject.toml, licence and README beside it."""

import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.file_tree import FileTree, read_tree
from pipeline.text import toml
from pipeline.vendors import Vendor

_PYPROJECT = """\
# Made by `nox -s "regenerate({name})"` from specs/vendors.toml. Please don't edit.
[build-system]
requires = ["hatchling>=1.27,<2"]
build-backend = "hatchling.build"

[project]
name = "{package}"
version = "{version}"
description = {summary}
readme = "README.md"
requires-python = ">=3.11"
license = "MIT"
license-files = ["LICENSE"]
authors = [{{ name = "The Pennyweight authors" }}]
classifiers = [
    "Development Status :: {status}",
    "Intended Audience :: Developers",
    "Intended Audience :: Financial and Insurance Industry",
    "Programming Language :: Python :: 3.11",
    "Programming Language :: Python :: 3.12",
    "Programming Language :: Python :: 3.13",
    "Typing :: Typed",
]
dependencies = {dependencies}
{extras}
[tool.hatch.build.targets.wheel]
packages = ["src/{module}"]
"""

_GRAFT_NOTICE = """\
The modules in this folder are byte-equal copies of overlays/{name}. Edit them there, then run

    nox -s "regenerate({name})"
"""
FORMATTER = "ruff"
_STYLE = ["--isolated", "--no-cache", "--quiet", "--line-length", "120", "--target-version", "py311"]


def package_files(vendor: Vendor, core: str, licence: bytes, readme: bytes) -> FileTree:
    """Return the files that stand beside `src/`."""
    pyproject = _PYPROJECT.format(
        name=vendor.name,
        package=vendor.package,
        module=vendor.module,
        version=vendor.version,
        summary=toml(f"{vendor.summary.rstrip('.')}. Unofficial."),
        status="7 - Inactive" if vendor.deprecated else "4 - Beta",
        dependencies=toml([core, *vendor.dependencies]),
        extras=_extras(vendor),
    )
    return {"pyproject.toml": pyproject.encode(), "LICENSE": licence, "README.md": readme}


def _extras(vendor: Vendor) -> str:
    lines = [f"{name} = {toml(list(requirements))}" for name, requirements in vendor.extras.items()]
    return "\n".join(["", "[project.optional-dependencies]", *lines, ""]) if lines else ""


def graft(vendor: Vendor, overlay: FileTree) -> FileTree:
    """Return the overlay's modules as `_overlay/`, unchanged, with a notice."""
    modules = {f"_overlay/{path}": content for path, content in overlay.items() if path.endswith(".py")}
    return {**modules, "_overlay/README": _GRAFT_NOTICE.format(name=vendor.name).encode()}


def format_code(tree: FileTree) -> FileTree:
    """
    Return the tree with unused imports removed, imports sorted and code formatted.

    Raises:
        DiagnosticError: the code does not parse, or something in it is unused or undefined.
    """
    with tempfile.TemporaryDirectory(prefix="pennyweight-") as folder:
        for path, content in tree.items():
            target = Path(folder, "made", path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        ruff = [sys.executable, "-m", FORMATTER]
        for command in (
            # What is not used goes before imports are sorted: sorting wraps long ones, and they would stay wrapped.
            [*ruff, "check", *_STYLE, "--select", "F,TC005,UP037", "--fix", "made"],
            [*ruff, "check", *_STYLE, "--select", "I", "--fix", "made"],
            [*ruff, "format", *_STYLE, "--config", "format.docstring-code-format=true", "made"],
        ):
            run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
            if run.returncode:
                raise DiagnosticError(
                    Diagnostic(
                        location=f"{FORMATTER} {version(FORMATTER)}",
                        message="found faults in generated code; nothing was written",
                        actual="\n" + (run.stdout + run.stderr).strip()[-3000:],
                        hint="mend the template or the spec",
                    )
                )
        made = read_tree(Path(folder), "made")
    return {path.removeprefix("made/"): content for path, content in made.items()}
