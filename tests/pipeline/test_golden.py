"""
What templates make of a small spec, byte for byte: it pins what we rely on in the generator's templates.

Their contexts are no public interface: `model.class_info.name`, `model.required_properties`, `property.name`,
`property.required`, `enum.class_info.name`, `alls`, `endpoint_collection.tag`, `.endpoints`, `endpoint.name`,
`.path_parameters`, `.query_parameters`, `.bodies[0].prop`, `python_identifier`. With another version of the generator or
another template, look at the difference; if it is meant, write the new tree and review it like code:

    PENNYWEIGHT_UPDATE_GOLDEN=1 python -m pytest tests/pipeline/test_golden.py
"""

import os
import re
import shutil
from pathlib import Path

import pytest
from pipeline.codegen.generator import GENERATOR
from pipeline.file_tree import FileTree, difference, prefixed, read_tree, subtree
from workshop import ROOT, Workshop

GOLDEN = ROOT / "tests/fixtures/golden"
_NOT_PINNED = ("provenance.toml", "LICENSE", "README.md")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> FileTree:
    """The client of the golden spec, as text files."""
    workshop = Workshop(tmp_path_factory.mktemp("golden"), "golden")
    shutil.copy(GOLDEN / "openapi.yaml", workshop.root / "specs/golden/openapi.yaml")
    package = subtree(workshop.made(), "generated/golden")
    kept = {path: content for path, content in package.items() if Path(path).name not in _NOT_PINNED}
    return prefixed({f"{path}.txt": content for path, content in kept.items()}, "made")


def test_the_generated_tree_is_the_golden_one(made: FileTree) -> None:
    if os.environ.get("PENNYWEIGHT_UPDATE_GOLDEN"):
        shutil.rmtree(GOLDEN / "made", ignore_errors=True)
        for path, content in made.items():
            (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / path).write_bytes(content)

    assert list(difference(expected=made, found=read_tree(GOLDEN, "made"))) == []


def test_the_generator_is_pinned_exactly() -> None:
    requirements = (ROOT / "scripts/pyproject.toml").read_text("utf-8")

    assert re.search(rf'"{GENERATOR}==\d+\.\d+\.\d+"', requirements)
