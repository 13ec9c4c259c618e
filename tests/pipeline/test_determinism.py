"""The same inputs give the same bytes: whatever the hash seed, the folder, or the place of the workspace."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pipeline.file_tree import read_tree
from workshop import ROOT, Workshop

from .wide import wide_document


@pytest.mark.parametrize(("seed", "folder"), [("1", "/"), ("4242", "specs")])
def test_hash_seed_folder_and_place_change_nothing(wide: Workshop, tmp_path: Path, seed: str, folder: str) -> None:
    again = Workshop(tmp_path, "wide")
    again.spec(wide_document())

    subprocess.run(
        [sys.executable, "-m", "pipeline", "--root", str(tmp_path), "regenerate"],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "scripts")},
        cwd=tmp_path / folder,
        check=True,
        capture_output=True,
    )

    assert read_tree(tmp_path, "generated") == read_tree(wide.root, "generated")
    assert read_tree(tmp_path, "sandbox") == read_tree(wide.root, "sandbox")


def test_a_formatters_configuration_nearby_changes_nothing(generated: Workshop) -> None:
    before = generated.everything()
    generated.write("ruff.toml", "line-length = 20\n")
    generated.write("generated/ruff.toml", "line-length = 20\n")

    made = generated.made()

    assert all(before[path] == content for path, content in made.items())
