"""Copies of the whole workspace, to add vendors to and to run tests in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

from pipeline.__main__ import main
from pipeline.file_tree import FileTree, read_tree

ROOT = Path(__file__).parents[2]
_LEFT_OUT = shutil.ignore_patterns(
    ".git", ".nox", ".venv", ".*_cache", ".hypothesis", "__pycache__", "build", "dist", "*.egg-info"
)


class Copy:
    """A copy below `root`; with `whole` all of it, else what `add` reads and writes."""

    def __init__(self, root: Path, *, whole: bool = False) -> None:
        self.root = root
        if whole:
            shutil.copytree(ROOT, root, ignore=_LEFT_OUT, dirs_exist_ok=True)
            subprocess.run(["git", "init", "--quiet", "."], cwd=root, check=True)  # tests ask it what belongs to us
        else:
            for path in ("README.md", "pyproject.toml", "docs/names.md", "specs/vendors.toml", "specs/specs.lock"):
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / path, root / path)

    def run(self, *arguments: str) -> int:
        """Run the pipeline's command line on the copy, in this process."""
        return main(["--root", str(self.root), *arguments])

    def publish(self, name: str, text: str) -> str:
        """Write what a vendor publishes beside the copy; return its path."""
        place = self.root.parent / "published" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
        return str(place)

    def text(self, path: str) -> str:
        return (self.root / path).read_text("utf-8")

    def files(self) -> FileTree:
        """Return everything that `add` may touch."""
        return read_tree(self.root, ".")

    def pytest(self, *places: str) -> subprocess.CompletedProcess[str]:
        """Run tests of the copy, on the copy's own packages."""
        rooms = ("core/src", "sandbox/src", "shim/src", "scripts", "tests")
        roots = [*(self.root / room for room in rooms), *self.root.glob("generated/*/src")]
        known = any(point.value == "pennyweight_sandbox.pytest_plugin" for point in entry_points(group="pytest11"))
        return subprocess.run(
            [
                *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
                *(() if known else ("-p", "pennyweight_sandbox.pytest_plugin")),
                *places,
            ],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, roots))},
            capture_output=True,
            text=True,
            check=False,
        )
