"""What type checkers make of UNSET."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NARROWS = """
from __future__ import annotations
from decimal import Decimal
from pennyweight_core import UNSET, Unset

def total(value: Decimal | Unset | None) -> Decimal:
    if value is UNSET or value is None:
        return Decimal(0)
    return value + 1

def other(value: Decimal | Unset) -> Decimal:
    if value is not UNSET:
        return value
    return Decimal(0)
"""
REFUSED = """
from __future__ import annotations
from pennyweight_core import Unset

class Named:
    name: str
    code: str

def code(value: Named | Unset) -> str:
    return value.code

def name(value: Named | Unset) -> str:
    return value.name
"""


def mypy(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    (folder / "code.py").write_text(code, "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache"), str(folder / "code.py")]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_is_unset_narrows(tmp_path: Path) -> None:
    run = mypy(NARROWS, tmp_path)

    assert run.returncode == 0, run.stdout


def test_attributes_of_what_may_be_unset_stay_refused(tmp_path: Path) -> None:
    run = mypy(REFUSED, tmp_path)

    assert 'Item "Unset" of "Named | Unset" has no attribute "code"' in run.stdout
    assert 'got "str | Unset", expected "str"' in run.stdout
