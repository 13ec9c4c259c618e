"""The commands in examples/adding_a_vendor.yaml make a client of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("openapi_python_client", reason="the pipeline is in the session tests")

from commands.copied_trees import ROOT, Copy

if TYPE_CHECKING:
    from pathlib import Path

SPEC = ROOT / "examples/adding_a_vendor.yaml"


def test_its_commands_add_and_generate_a_vendor(tmp_path: Path) -> None:
    copy = Copy(tmp_path / "clone", whole=True)
    commands = re.findall(
        r"^#   nox -s (?:add -- (.+)|\"regenerate\((\w+)\)\")$", SPEC.read_text("utf-8"), re.MULTILINE
    )
    add, regenerate = commands[0][0].split(), commands[1][1]

    added = copy.run("add", *(str(copy.root / word) if "/" in word else word for word in add))
    generated = copy.run("regenerate", regenerate)

    assert (added, generated) == (0, 0)
    assert "def list(" in copy.text("generated/harbour/src/pennyweight_harbour/resources/berths.py")
    assert copy.pytest("tests/vendors/test_harbour.py").returncode == 0
