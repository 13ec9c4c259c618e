"""Formatting of generated code by ruff."""

import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.file_tree import FileTree, read_tree

FORMATTER = "ruff"
_STYLE = ["--isolated", "--no-cache", "--quiet", "--line-length", "120", "--target-version", "py311"]


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
            run = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
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
