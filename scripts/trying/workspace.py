"""A workspace of its own for a trial: what the pipeline needs, no vendors, nothing of this checkout but copies."""

import shutil
from pathlib import Path

from pipeline.scaffold import LISTS
from pipeline.workspace import PINS, PIPELINE, VENDORS, Workspace

ROOT = Path(__file__).parents[2]
_LISTS = {
    "README.md": "# Trial\n\n| folder | package | what it is |\n|---|---|---|\n| [generated/none](none) | none | none |\n",
    "docs/names.md": "# Names\n",
    "pyproject.toml": """\
[tool.uv.sources]

[tool.importlinter]
root_packages = []
contracts = []

[[tool.towncrier.section]]
name = "none"
path = "none"
""",
    "specs/specs.lock": "",
}


def furnish(root: Path) -> Workspace:
    """Write a workspace without vendors below `root`, which is empty or not there; return it as the pipeline sees it."""
    skipped = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / PIPELINE, root / PIPELINE, ignore=skipped)
    for path in (PINS, "LICENSE"):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / path, root / path)
    texts = {**_LISTS, VENDORS: f'core = "{Workspace(ROOT).core}"\n'}
    for path in LISTS:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(texts[path], "utf-8")
    return Workspace(root)
