"""mypy --strict and pyright over all made packages at once, with this checkout's settings: zero errors."""

import json
import os
import re
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from pipeline.diagnostics import Diagnostic

from trying.made import Made
from trying.running import python, roots, words
from trying.workspace import ROOT

_SETTINGS = ROOT / "pyproject.toml"
_ERROR = re.compile(r"^(?P<file>[^:\n]+):(?P<line>\d+): error: (?P<what>.*)$", re.MULTILINE)


def mypy(root: Path, made: Sequence[Made]) -> list[Diagnostic]:
    """Return what `mypy --strict` complains of. `root` is the workspace, in which its cache is."""
    packages = [each.source / each.vendor.module for each in made]
    options = ("--strict", "--config-file", _SETTINGS, "--cache-dir", root / ".mypy_cache", "--no-error-summary")
    done = python(
        "-m", "mypy", *options, *packages, made=made, cwd=root, env={"MYPYPATH": os.pathsep.join(roots(made))}
    )
    found = [
        Diagnostic(location=f"{each['file']}:{each['line']}", message=f"mypy: {each['what']}")
        for each in _ERROR.finditer(done.stdout)
    ]
    return found or ([Diagnostic(location="mypy", message="failed", actual=words(done))] if done.returncode else [])


def pyright(root: Path, made: Sequence[Made]) -> list[Diagnostic]:
    """Return what pyright complains of, warnings too. `root` is the workspace, to which its settings are written."""
    settings = tomllib.loads(_SETTINGS.read_text("utf-8"))["tool"]["pyright"]
    packages = [(each.source / each.vendor.module).relative_to(root).as_posix() for each in made]
    # Paths to look at are relative: pyright takes absolute ones for none, and looks at everything.
    settings |= {"include": packages, "extraPaths": roots(made)}
    (root / "pyrightconfig.json").write_text(json.dumps(settings, indent=1), "utf-8")
    options = ("--outputjson", "--pythonpath", sys.executable, "-p", root)
    done = python("-m", "pyright", *options, made=made, cwd=root)
    try:
        told = json.loads(done.stdout)
        listed, count = told["generalDiagnostics"], told["summary"]["filesAnalyzed"]
    except (KeyError, ValueError):
        return [Diagnostic(location="pyright", message="failed", actual=words(done))]
    if not count:
        return [Diagnostic(location="pyright", message="looked at nothing", expected=", ".join(packages))]
    return [
        Diagnostic(
            location=f"{each['file']}:{each['range']['start']['line'] + 1}", message=f"pyright: {each['message']}"
        )
        for each in listed
        if each["severity"] in {"error", "warning"}
    ]
